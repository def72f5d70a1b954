// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/testsecretflow.h"

#include "app/core/deadstack.h"
#include "app/session/session.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/help/errortopics.h"
#include "ui/secrets/secreterrortext.h"
#include "ui/secrets/secretverdicttext.h"
#include "ui/secrets/testsecretdialog.h"
#include "ui/signin/signinerrortext.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

TestSecretFlow::TestSecretFlow(Session &session, CredentialController &controller,
                               CredentialView &view, SecretClipboard &clipboard, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_controller(controller)
    , m_clipboard(clipboard)
    , m_window(window)
{
    connect(&view, &CredentialView::testChosen, this, &TestSecretFlow::testSelected);
    connect(&m_session.pendingSecrets(), &PendingSecrets::discarded, this, [this](const QUuid &id) {
        if (!m_dialog || id != m_subject.pendingId)
            return;
        stop();
        m_dialog->close();
    });
}

TestSecretFlow::~TestSecretFlow()
{
    stop();
}

void TestSecretFlow::testSelected(const QUuid &keyId)
{
    const auto &object = m_controller.object();
    if (!object)
        return;
    const auto &secrets = object->passwordCredentials;
    const auto found = std::ranges::find(secrets, keyId, &PasswordCredential::keyId);
    if (found == secrets.end())
        return;
    open({.owner = object->ref,
          .ownerName = object->displayName,
          .credential = *found,
          .known = secrets},
         m_window);
}

void TestSecretFlow::testIssued(const QUuid &id, QWidget *above)
{
    const IssuedSecret *const issued = m_session.pendingSecrets().find(id);
    if (!issued)
        return;
    open({.owner = issued->owner,
          .ownerName = issued->ownerName,
          .credential = issued->credential,
          .known = {issued->credential},
          .pendingId = id},
         above);
}

void TestSecretFlow::open(const Subject &subject, QWidget *above)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_subject = subject;
    const VaultKey key = m_session.vaultKey(subject.owner, subject.credential.keyId);
    m_dialog = new TestSecretDialog(
        {.target = {.ownerName = subject.ownerName,
                    .kind = subject.owner.kind,
                    .tenantName = m_session.tenant().displayName},
         .credential = subject.credential,
         .isIssued = !subject.pendingId.isNull(),
         .isKept = m_session.keptSecrets().state(key) == KeptState::Kept},
        [this](QByteArrayView value) { return secretSuspicionsText(suspicions(value)); },
        m_clipboard, above);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TestSecretDialog::testRequested, this, &TestSecretFlow::test);
    connect(m_dialog, &TestSecretDialog::stopRequested, this, &TestSecretFlow::stop);
    connect(m_dialog, &QObject::destroyed, this, [this] {
        stop();
        // From the event loop, where little of the stack is in use.
        QTimer::singleShot(0, this, wipeDeadStack);
    });
    m_dialog->open();
}

void TestSecretFlow::test()
{
    m_isPasted = m_subject.pendingId.isNull() && !m_dialog->takesKept();
    if (!m_subject.pendingId.isNull()) {
        if (const IssuedSecret *issued = m_session.pendingSecrets().find(m_subject.pendingId))
            testValue(issued->text.duplicate());
    } else if (m_dialog->takesKept()) {
        testKept();
    } else {
        testValue(m_dialog->pastedValue());
    }
}

void TestSecretFlow::testKept()
{
    m_dialog->tellBusy(tr("Waiting for the keychain…"));
    m_reading = std::make_unique<QObject>();
    m_session.keptSecrets().read(m_session.vaultKey(m_subject.owner, m_subject.credential.keyId),
                                 m_reading.get(), [this](const VaultResult<SecretText> &text) {
                                     if (!m_dialog)
                                         return;
                                     if (text)
                                         testValue(text->duplicate());
                                     else
                                         m_dialog->tellResult(
                                             tr("Not tested."), readingErrorText(text.error()),
                                             text.error().message, errorTopic(text.error()));
                                 });
}

void TestSecretFlow::testValue(SecretText value)
{
    m_suspicions = suspicions(value.utf8());
    m_dialog->tellBusy(tr("Asking Entra…"));
    const SecretTest::Waits waits = isAnyNew() ? m_waits : SecretTest::noWaits();
    m_test = std::make_unique<SecretTest>(
        SignInTarget{.cloud = m_session.cloud(),
                     .tenant = tenantId(),
                     .clientId = m_subject.owner.appId.toString(QUuid::WithoutBraces)},
        m_session.transport(), std::move(value), waits);
    connect(m_test.get(), &SecretTest::trying, m_dialog,
            [this] { m_dialog->tellBusy(tr("Asking Entra…")); });
    connect(m_test.get(), &SecretTest::notYet, m_dialog, &TestSecretDialog::tellWaiting);
    connect(m_test.get(), &SecretTest::finished, this, &TestSecretFlow::tellVerdict);
    m_test->start();
}

void TestSecretFlow::tellVerdict(const SecretVerdict &verdict)
{
    m_test.release()->deleteLater(); // which tells this
    record(verdict);
    const bool isRefused = verdict.error.httpStatus != 0;
    const SecretVerdictWords words = secretVerdictWords(verdict, m_suspicions);
    m_dialog->tellResult(words.verdict, words.meaning,
                         isRefused ? signInErrorDetails(verdict.error) : QString(),
                         isRefused ? u"test-secret#refused"_s : errorTopic(verdict.error.trouble));
}

/// Which of an application's secrets has a pasted value, Entra does not tell.
void TestSecretFlow::record(const SecretVerdict &verdict)
{
    Q_EMIT m_session.secretTested(m_subject.owner, m_subject.ownerName,
                                  m_isPasted ? QUuid() : m_subject.credential.keyId, verdict);
}

/// What was asked stands in the sign-in logs, whoever waits for an answer.
void TestSecretFlow::stop()
{
    m_reading.reset();
    const auto test = std::exchange(m_test, nullptr);
    if (test && test->attempts() > 0)
        record({.answer = SecretVerdict::Answer::NoAnswer, .attempts = test->attempts()});
}

std::vector<SecretSuspicion> TestSecretFlow::suspicions(QByteArrayView value) const
{
    return suspicionsAbout(value, m_subject.credential.keyId, m_subject.known,
                           m_subject.owner.appId, m_session.graph().clock().now());
}

/// As the sign-in told it, where Graph has not.
QString TestSecretFlow::tenantId() const
{
    const QString &id = m_session.tenant().id;
    return id.isEmpty() ? m_session.tenantAtSignIn().id : id;
}

/// The value may be that of another secret of the same application, too.
bool TestSecretFlow::isAnyNew() const
{
    constexpr qint64 NewSeconds = 900;
    const QDateTime now = m_session.graph().clock().now();
    return !m_subject.pendingId.isNull()
        || std::ranges::any_of(m_subject.known, [&now](const PasswordCredential &one) {
               const qint64 age = one.startDateTime.secsTo(now); // 0 where there is no start
               return one.startDateTime.isValid() && age >= 0 && age < NewSeconds;
           });
}

} // namespace Keyturn
