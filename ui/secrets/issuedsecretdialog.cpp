// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/issuedsecretdialog.h"

#include "app/platform/platform.h"
#include "app/session/session.h"
#include "ui/common/cascade.h"
#include "ui/common/clipboardcountdown.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/spokenlabel.h"
#include "ui/common/wrappedlabel.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"
#include "ui/secrets/closeguard.h"
#include "ui/secrets/copyasbutton.h"
#include "ui/secrets/copystatelabel.h"
#include "ui/secrets/handoverbuttons.h"
#include "ui/secrets/identifierfields.h"
#include "ui/secrets/issuedsecretfacts.h"
#include "ui/secrets/revealbutton.h"
#include "ui/secrets/secreterrortext.h"
#include "ui/secrets/secretformattext.h"
#include "ui/secrets/secretview.h"
#include "ui/secrets/valueprotection.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

IssuedSecretDialog::IssuedSecretDialog(const QUuid &id, const PendingSecrets &pending,
                                       SecretClipboard &clipboard, const Tenant &tenant,
                                       const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_id(id)
    , m_pending(pending)
    , m_clipboard(clipboard)
    , m_value(new SecretView([this] { return value(); }, this))
    , m_copy(new QPushButton(tr("&Copy value"), this))
    , m_copyAs(new CopyAsButton([this] { return value(); }, this))
    , m_keep(new QPushButton(tr("Save to &keychain"), this))
    , m_reveal(new RevealButton(this))
    , m_copyState(new CopyStateLabel(id, clipboard, this))
    , m_warnings(new WrappedLabel({}, this))
    , m_keptText(new SpokenLabel({}, this))
    , m_explain(new ExplainButton(this))
{
    setWindowTitle(tr("Save this client secret now"));
    arrange(tenant, now);
    connect(&pending, &PendingSecrets::discarded, this, [this](const QUuid &discarded) {
        if (discarded == m_id)
            closeForGood();
    });
    connect(&clipboard, &SecretClipboard::pasted, this, [this](const QUuid &pasted) {
        if (pasted != m_id)
            return;
        m_wasPasted = true;
        showState();
    });
    showRevealed(false);
    showState();
    m_copy->setFocus();
    m_copy->installEventFilter(this);
    m_sinceMade.start();
}

bool IssuedSecretDialog::eventFilter(QObject *watched, QEvent *event)
{
    constexpr qint64 TooSoonForAnswer = 500; // milliseconds

    // It is still the one that pressed Add, a second time or held down; nobody has read this yet.
    if (event->type() == QEvent::KeyPress && !m_sinceMade.hasExpired(TooSoonForAnswer)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void IssuedSecretDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous() || !parentWidget())
        return;
    QWidgetList others; // all would open in the middle of the window
    for (auto *dialog : parentWidget()->findChildren<IssuedSecretDialog *>()) {
        if (dialog != this && dialog->isVisible())
            others.append(dialog);
    }
    cascade(*this, others);
}

void IssuedSecretDialog::done(int result)
{
    m_value->mask();
    if (m_mayClose || isSafeToClose()) {
        m_mayClose = true;
        QDialog::done(result);
        Q_EMIT finishedWith(m_id);
    } else if (m_wasPasted && !m_guard) {
        hide();
        Q_EMIT steppedAside();
    } else {
        openGuard();
    }
}

void IssuedSecretDialog::requireDecision()
{
    if (isSafeToClose())
        return closeForGood();
    show();
    raise();
    activateWindow();
    openGuard();
}

void IssuedSecretDialog::protect(const ValueProtection &protection)
{
    m_value->setRevealTime(protection.revealTime);
    keepOutOfCaptures(protection.keepsOutOfCaptures);
}

void IssuedSecretDialog::keepOutOfCaptures(bool isKeptOut)
{
    if (canKeepOutOfCaptures())
        setKeptOutOfCaptures(winId(), isKeptOut);
}

void IssuedSecretDialog::setKeptState(KeptState state)
{
    m_kept = state;
    const bool isPending = m_keepingError && m_keepingError->kind == VaultError::Kind::Pending;
    if (isPending && state != KeptState::Waiting)
        m_keepingError.reset(); // it is over; a newer one follows
    showState();
    if (state == KeptState::Kept && m_guard)
        m_guard->reject(); // what it warns of is over
    if (state == KeptState::Kept && m_closeWhenKept)
        closeForGood();
}

void IssuedSecretDialog::setKeepingFailed(const VaultError &error)
{
    m_keepingError = error;
    m_kept = error.kind == VaultError::Kind::Pending ? KeptState::Waiting : KeptState::NotKept;
    m_closeWhenKept = false; // there is something to read first
    showState();
    if (m_kept == KeptState::NotKept && m_guard)
        m_guard->reject(); // it speaks of waiting
}

void IssuedSecretDialog::setDeleted()
{
    m_isDeleted = true;
    m_closeWhenKept = false;
    if (m_guard)
        m_guard->reject(); // there is nothing left to lose
    showState();
}

void IssuedSecretDialog::mask()
{
    m_value->mask();
}

void IssuedSecretDialog::arrange(const Tenant &tenant, const QDateTime &now)
{
    const IssuedSecret &issued = *secret();

    auto *const warning = new WrappedLabel(
        tr("Client secret values cannot be viewed, except for immediately after creation. Be sure "
           "to save this one before closing this window."),
        this);

    auto *const label = new QLabel(tr("&Value"), this);
    label->setBuddy(m_value);

    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(warning);
    layout->addSpacing(gap);
    if (issued.isUnusual())
        layout->addWidget(unusualReplyBar(this));
    layout->addLayout(issuedSecretFacts(issued, tenant, now, this));
    layout->addSpacing(gap);
    layout->addWidget(label);
    layout->addWidget(m_value);
    layout->addLayout(makeActions());
    layout->addWidget(m_warnings);
    layout->addLayout(makeStates());
    layout->addWidget(makeHandover());
    layout->addSpacing(gap);
    layout->addWidget(new IdentifierFields(issued, tenant.id, this));
    layout->addStretch();
    layout->addLayout(makeBottom());
}

QLayout *IssuedSecretDialog::makeActions()
{
    connect(m_reveal, &QPushButton::toggled, m_value, &SecretView::setRevealed);
    connect(m_value, &SecretView::revealedChanged, this, &IssuedSecretDialog::showRevealed);
    connect(m_value, &SecretView::copyRequested, this, [this] { copyAs(SecretFormat::Plain); });
    connect(m_copy, &QPushButton::clicked, m_value, &SecretView::copyRequested);
    connect(m_copyAs, &CopyAsButton::chosen, this, &IssuedSecretDialog::copyAs);
    connect(m_keep, &QPushButton::clicked, this, &IssuedSecretDialog::requestKeeping);

    auto *const layout = new QHBoxLayout;
    for (QPushButton *button :
         std::initializer_list<QPushButton *>{m_copy, m_copyAs, m_keep, m_reveal})
        layout->addWidget(button);
    layout->addStretch();
    return layout;
}

QLayout *IssuedSecretDialog::makeStates()
{
    m_warnings->setObjectName(u"valueWarnings"_s);
    showWarnings(valueWarningsText(value()->utf8()));
    m_keptText->setObjectName(u"keptState"_s);
    auto *const copying = new QHBoxLayout;
    copying->addWidget(m_copyState, 1);
    copying->addWidget(new ClipboardCountdown(
        m_clipboard, [id = m_id](const QUuid &held) { return held == id; }, this));
    auto *const layout = new QVBoxLayout;
    layout->addLayout(copying);
    auto *const keeping = new QHBoxLayout;
    keeping->addWidget(m_keptText, 1);
    keeping->addWidget(m_explain);
    layout->addLayout(keeping);
    return layout;
}

QWidget *IssuedSecretDialog::makeHandover()
{
    auto *const buttons = new HandoverButtons(this);
    connect(buttons, &HandoverButtons::testChosen, this, [this] { Q_EMIT testRequested(m_id); });
    connect(buttons, &HandoverButtons::detailsChosen, this,
            [this] { Q_EMIT detailsRequested(m_id); });
    return buttons;
}

QLayout *IssuedSecretDialog::makeBottom()
{
    m_isSaved = new QCheckBox(tr("&I have saved it"), this);
    m_done = new QPushButton(tr("&Done"), this);
    connect(m_isSaved, &QCheckBox::toggled, this, &IssuedSecretDialog::showState);
    connect(m_done, &QPushButton::clicked, this, &IssuedSecretDialog::accept);
    auto *const layout = new QHBoxLayout;
    layout->addWidget(m_isSaved);
    layout->addStretch();
    layout->addWidget(m_done);
    return layout;
}

const SecretText *IssuedSecretDialog::value() const
{
    const IssuedSecret *const issued = secret();
    return issued ? &issued->text : nullptr;
}

const IssuedSecret *IssuedSecretDialog::secret() const
{
    return m_pending.find(m_id);
}

bool IssuedSecretDialog::isSafeToClose() const
{
    return m_isDeleted || m_kept == KeptState::Kept || m_isSaved->isChecked() || !secret();
}

PendingSecrets::Fate IssuedSecretDialog::fate() const
{
    using Fate = PendingSecrets::Fate;
    if (m_isDeleted || m_kept == KeptState::Kept)
        return m_isDeleted ? Fate::Deleted : Fate::Kept;
    return m_isSaved->isChecked() ? Fate::Saved : Fate::LetGo;
}

void IssuedSecretDialog::showRevealed(bool revealed)
{
    m_reveal->setChecked(revealed);
    setAccessibleDescription(revealed ? tr("Client secret created, value shown")
                                      : tr("Client secret created, value hidden"));
}

bool IssuedSecretDialog::isIdentified() const
{
    return secret() && !secret()->credential.keyId.isNull();
}

void IssuedSecretDialog::copyAs(SecretFormat format)
{
    if (!value())
        return;
    const QByteArrayView plain = value()->utf8();
    const auto text = formatSecret(format, plain);
    if (!text || !m_clipboard.copy(m_id, *text, plain))
        return m_copyState->showCopyingFailed();
    showWarnings(formatWarningsText(format, plain));
}

void IssuedSecretDialog::showWarnings(const QString &text)
{
    m_warnings->setText(text);
    m_warnings->setVisible(!text.isEmpty());
}

void IssuedSecretDialog::requestKeeping()
{
    m_keepingError.reset();
    m_kept = KeptState::Waiting;
    showState();
    Q_EMIT keepRequested(m_id);
}

void IssuedSecretDialog::openGuard()
{
    if (m_guard || !isVisible())
        return;
    const IssuedSecret *issued = secret();
    m_guard = new CloseGuard({.ownerName = issued ? issued->ownerName : QString(),
                              .description = issued ? issued->credential.displayName : QString(),
                              .isIdentified = isIdentified(),
                              .isWaiting = m_kept == KeptState::Waiting},
                             this);
    m_guard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_guard, &CloseGuard::chosen, this, [this](CloseGuard::Choice choice) {
        switch (choice) {
        case CloseGuard::Choice::CopyValue:
            copyAs(SecretFormat::Plain);
            break;
        case CloseGuard::Choice::KeepInKeychain:
            m_closeWhenKept = true;
            requestKeeping();
            break;
        case CloseGuard::Choice::DeleteSecret:
            Q_EMIT deleteRequested(m_id);
            closeForGood();
            break;
        case CloseGuard::Choice::CloseAnyway:
            closeForGood();
            break;
        }
    });
    m_guard->open();
}

void IssuedSecretDialog::closeForGood()
{
    if (m_guard)
        m_guard->reject();
    if (std::exchange(m_mayClose, true))
        return;
    done(Accepted);
}

void IssuedSecretDialog::showState()
{
    // Enter does what comes next: Done only once nothing is lost by it, or a paste was seen.
    const bool isDoneNext = isSafeToClose() || m_wasPasted;
    const bool canBeKept = m_kept == KeptState::NotKept && isIdentified() && !m_isDeleted;
    QPushButton *const next = isDoneNext ? m_done : m_copy;
    next->setDefault(true);
    // But a button with the focus goes before any default, and one that is disabled passes the
    // focus on to whatever is behind it.
    if (focusWidget() == m_copy || (focusWidget() == m_keep && !canBeKept))
        next->setFocus();
    m_keep->setEnabled(canBeKept);
    m_keptText->tell(keptText());
    m_explain->setTopic(m_keepingError ? errorTopic(*m_keepingError) : QString());
    if (std::exchange(m_wasSafe, isSafeToClose()) != isSafeToClose())
        Q_EMIT safetyChanged();
}

QString IssuedSecretDialog::keptText() const
{
    if (m_isDeleted)
        return tr("This secret was deleted.");
    if (m_kept == KeptState::Kept)
        return tr("Kept in the keychain, and read back to make sure");
    if (m_keepingError)
        return keepingErrorWords(*m_keepingError);
    if (m_kept == KeptState::Waiting)
        return tr("Waiting for the keychain…");
    if (secret() && !isIdentified())
        return tr("Entra did not tell the Secret ID, so Keyturn could not find the value in the "
                  "keychain again. Copy it.");
    return tr("Not kept in the keychain");
}

} // namespace Keyturn
