// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/addsecretflow.h"

#include "app/core/plainname.h"
#include "app/secrets/policyreader.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "ui/common/grapherrortext.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/flows/issuedsecretflow.h"
#include "ui/help/errortopics.h"
#include "ui/permissions/mayaddtext.h"
#include "ui/secrets/expirytext.h"
#include "ui/secrets/newsecretdialog.h"
#include "ui/secrets/secreterrortext.h"
#include "ui/secrets/valueprotection.h"

#include <algorithm>
#include <utility>

namespace Keyturn {

AddSecretFlow::AddSecretFlow(Session &session, CredentialController &controller,
                             CredentialView &view, PreferenceStore &preferences,
                             SecretClipboard &clipboard, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_controller(controller)
    , m_preferences(preferences)
    , m_clipboard(clipboard)
    , m_window(window)
{
    const SecretIssuer &issuer = m_session.issuer();
    takeForm();
    connect(&m_preferences, &PreferenceStore::changed, this, &AddSecretFlow::takeForm);
    connect(&m_preferences, &PreferenceStore::changed, this, &AddSecretFlow::takeCaptures);
    connect(&view, &CredentialView::addChosen, this, &AddSecretFlow::ask);
    connect(&issuer, &SecretIssuer::issuingStarted, this, [this](const ObjectRef &owner) {
        m_controller.clearProblem(owner);
        m_controller.setProgress(owner, tr("Adding the secret…"));
    });
    connect(&issuer, &SecretIssuer::issued, this, &AddSecretFlow::showIssued);
    connect(&issuer, &SecretIssuer::issued, &view,
            [this, &view](const auto &owner, const auto &id) {
                if (m_controller.isChosen(owner))
                    view.select(id);
            });
    connect(&issuer, &SecretIssuer::issuingFailed, this, &AddSecretFlow::tellFailure);
}

void AddSecretFlow::ask()
{
    const auto &object = m_controller.object();
    if (m_question || !object)
        return;
    const ObjectRef owner = object->ref;
    const Wish usual = {.secret = {}, .lifetimeDays = usualLifetime()};
    open(*object, m_left.refused.value(owner.objectId, usual));
    m_left.refused.remove(owner.objectId);
}

void AddSecretFlow::askAgain(const DirectoryObject &object, const NewSecret &wanted)
{
    if (!m_question)
        open(object, {.secret = wanted, .lifetimeDays = usualLifetime()});
}

NewSecretDialog *AddSecretFlow::askOneOf(const DirectoryObject &object, const NewSecret &wanted,
                                         const QString &place)
{
    if (m_question)
        return nullptr;
    open(object, {.secret = wanted, .lifetimeDays = usualLifetime()});
    m_question->setPlaceInQueue(place);
    return m_question;
}

int AddSecretFlow::usualLifetime() const
{
    const auto remembered = m_preferences.lastLifetime(m_session.tenant().id);
    return remembered.value_or(m_preferences.preferences().lifetimeDays);
}

void AddSecretFlow::open(const DirectoryObject &object, const Wish &wish)
{
    const ObjectRef owner = object.ref;
    const bool hasOwnDates = wish.lifetimeDays == 0;
    m_question = new NewSecretDialog(
        {.object = object,
         .tenantName = m_session.tenant().displayName,
         .description = wish.secret.displayName,
         .lifetimeDays = wish.lifetimeDays,
         .startDateTime = wish.secret.startDateTime,
         .endDateTime = hasOwnDates ? wish.secret.endDateTime : QDateTime(),
         .clockNote = clockText(m_session.graph().clock().lead()),
         .requestText = [&issuer = std::as_const(m_session.issuer()), owner](
                            const NewSecret &wanted) { return issuer.requestText(owner, wanted); }},
        [&clock = m_session.graph().clock()] { return clock.now(); }, m_session.pendingSecrets(),
        m_clipboard, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::accepted, this, [this, owner, name = object.displayName] {
        const int lifetime = m_question->lifetimeDays();
        m_preferences.rememberLifetime(m_session.tenant().id, lifetime);
        add(owner, name, {.secret = m_question->newSecret(), .lifetimeDays = lifetime});
    });
    readSecretPolicy(
        m_session.graph(), owner, object.createdDateTime, m_question,
        [this, owner](const GraphResult<SecretPolicy> &policy) { setPolicy(owner, policy); });
    m_session.issuer().openConnection(m_question);
    followRights(object);
    m_question->open();
}

/// Whether one may is told beside what is asked, and may change while it is: a permission may be
/// granted, or a role activated.
void AddSecretFlow::followRights(const DirectoryObject &object)
{
    connect(m_question, &NewSecretDialog::permissionsChosen, this,
            [this, object] { Q_EMIT permissionsChosen(object, m_question); });
    connect(&m_session.access(), &OwnAccess::changed, m_question,
            [this, owner = object.ref] { readRights(owner); });
    readRights(object.ref);
}

void AddSecretFlow::readRights(const ObjectRef &owner)
{
    m_session.access().readFor(owner, m_question, [this](const AddingFacts &known) {
        using Link = NewSecretDialog::PermissionLink;
        const MayAdd verdict = mayAdd(known);
        const bool isPlain = verdict.answer == MayAdd::Answer::Yes;
        m_question->setPermissionNote(mayAddText(verdict), isPlain ? Link::Absent : Link::Present);
    });
}

/// What cannot be read, and what was read and did not tell of the limit, Entra itself says.
void AddSecretFlow::setPolicy(const ObjectRef &owner, const GraphResult<SecretPolicy> &policy)
{
    const auto told = m_left.policies.constFind(owner.objectId);
    const bool tellsLimit = policy && (policy->maxLifetime || policy->forbidsSecrets);
    if (told != m_left.policies.cend() && !tellsLimit)
        m_question->setPolicy(*told);
    else if (policy)
        m_question->setPolicy(*policy);
    m_left.policies.remove(owner.objectId); // by the next time it may have been relaxed
}

void AddSecretFlow::add(const ObjectRef &owner, const QString &name, const Wish &wish)
{
    m_underWay.insert(owner.objectId, name);
    m_left.refused.insert(owner.objectId, wish);
    if (!m_session.issuer().issue(owner, name, wish.secret))
        Q_EMIT said(tr("Nothing was added: another secret is on its way."));
}

void AddSecretFlow::addAgain(const ObjectRef &owner, const QString &name, Wish wish)
{
    // Another mark, or nobody could tell it from the first one, should that come to light after
    // all. A lifetime may be just as long as a policy allows; a minute of one's own stays.
    QDateTime &end = wish.secret.endDateTime;
    end = EndMark::random().applyTo(end, wish.lifetimeDays == 0 ? QDateTime() : end);
    add(owner, name, wish);
}

/// What Retry does about a refusal, which was seen to be none but that. Where a lifetime was too
/// long, Entra would refuse the same again; an exemption from what forbids secrets may have come.
std::function<void()> AddSecretFlow::retryOf(const Refusal &refusal)
{
    if (m_left.policies.contains(refusal.owner.objectId))
        return [this] { ask(); };
    return [this, refusal] { addAgain(refusal.owner, refusal.name, refusal.wish); };
}

void AddSecretFlow::goOnWith(const Unfinished &unfinished)
{
    m_left = unfinished;
    for (const Refusal &refusal : std::as_const(m_left.refusals))
        m_controller.offerRetry(refusal.owner, refusal.message.now(), retryOf(refusal));
}

/// To who may not read policies a refusal tells what it is that they allow.
void AddSecretFlow::learnFrom(const ObjectRef &owner, const GraphError &refusal)
{
    const QDateTime now = m_session.graph().clock().now();
    const NewSecret wanted = m_left.refused.value(owner.objectId).secret;
    const auto policy = SecretPolicy::fromRefusal(refusal, wanted, now);
    if (policy && !policy->forbidsSecrets)
        m_left.policies.insert(owner.objectId, *policy);
}

void AddSecretFlow::takeForm()
{
    const Preferences &preferences = m_preferences.preferences();
    m_session.issuer().setForm(
        {.version = preferences.graphVersion, .addressing = preferences.addressing});
    if (m_question)
        m_question->updateRequest();
}

void AddSecretFlow::takeCaptures()
{
    // Also by windows that are open: whoever allows captures wants to take one.
    for (IssuedSecretFlow *flow : std::as_const(m_shown))
        flow->keepOutOfCaptures(m_preferences.preferences().keepsOutOfCaptures);
}

void AddSecretFlow::showIssued(const ObjectRef &owner, const QUuid &id)
{
    m_underWay.remove(owner.objectId);
    m_left.refused.remove(owner.objectId);
    m_left.refusals.remove(owner.objectId);
    m_controller.setProgress(owner, {});
    m_controller.reread(owner);

    auto *flow = new IssuedSecretFlow(id, m_session, m_controller, m_clipboard, m_window);
    const Preferences &preferences = m_preferences.preferences();
    flow->protect({.revealTime = preferences.revealTime,
                   .keepsOutOfCaptures = preferences.keepsOutOfCaptures});
    m_shown.insert(flow);
    Q_EMIT valueWindowMade(flow->dialog());
    flow->open();
    connect(flow, &IssuedSecretFlow::changed, this, &AddSecretFlow::countUnsaved);
    connect(flow, &IssuedSecretFlow::deletionChosen, this, &AddSecretFlow::deletionChosen);
    connect(flow, &IssuedSecretFlow::testChosen, this, &AddSecretFlow::testChosen);
    connect(flow, &IssuedSecretFlow::finished, this, [this, flow] {
        m_shown.remove(flow);
        flow->deleteLater();
        countUnsaved();
        Q_EMIT ended();
    });
    countUnsaved();
}

void AddSecretFlow::countUnsaved()
{
    const auto count = [this](auto condition) {
        return int(std::count_if(m_shown.cbegin(), m_shown.cend(), condition));
    };
    Q_EMIT unsavedChanged(count([](const auto *flow) { return !flow->isSaved(); }),
                          count([](const auto *flow) { return flow->isAside(); }));
}

bool AddSecretFlow::isOnShow(const QUuid &id) const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(),
                       [&id](const auto *flow) { return flow->isOnShow(id); });
}

void AddSecretFlow::showAgain()
{
    for (IssuedSecretFlow *flow : std::as_const(m_shown)) {
        if (flow->isAside())
            flow->showAgain();
    }
}

void AddSecretFlow::tellFailure(const ObjectRef &owner, const IssuingError &error)
{
    const QString name = m_underWay.take(owner.objectId);
    m_controller.setProgress(owner, {});
    Q_EMIT ended();
    if (error.mayExist && !error.isRefused) {
        m_left.refused.remove(owner.objectId);
        return; // RecoveryFlow tells of it
    }
    learnFrom(owner, error.cause);
    const Refusal refusal = {
        .owner = owner,
        .name = name,
        .message = {[error, kind = owner.kind] { return issuingErrorText(error, kind); }},
        .wish = m_left.refused.value(owner.objectId)};
    m_left.refusals.insert(owner.objectId, refusal);
    m_controller.tell(
        owner,
        {.message = refusal.message,
         .details = error.journalProblem.isEmpty() ? graphErrorDetails(error.cause) : QString(),
         .retry = retryOf(refusal),
         .elsewhere =
             tr("A secret of %1 could not be added. Choose it to see why.").arg(plainName(name)),
         .isRightMissing = isRightMissing(error.cause),
         .topic = errorTopic(error)});
}

bool AddSecretFlow::isUnderWay() const
{
    return m_question || !m_underWay.isEmpty() || !m_shown.isEmpty();
}

bool AddSecretFlow::holdsBackClosing()
{
    if (!m_underWay.isEmpty()) {
        Q_EMIT said(tr("A secret is being added. Keyturn stays open until its value "
                       "has been shown."));
        return true;
    }
    // A copy, since a window whose value is safe closes at once and takes itself out. One question
    // at a time: those of several windows would lie upon each other.
    const QSet<IssuedSecretFlow *> shown = m_shown;
    for (IssuedSecretFlow *flow : shown) {
        if (flow->isSaved())
            flow->close();
    }
    if (!m_shown.isEmpty())
        (*m_shown.cbegin())->close();
    if (m_shown.isEmpty())
        return false;
    Q_EMIT said(tr("Keyturn stays open: the value of a new secret is not saved yet."));
    return true;
}

void AddSecretFlow::noteDeleted(const ObjectRef &owner, const QUuid &keyId)
{
    for (IssuedSecretFlow *flow : std::as_const(m_shown))
        flow->noteDeleted(owner, keyId);
}

void AddSecretFlow::maskSecrets()
{
    for (IssuedSecretFlow *flow : std::as_const(m_shown))
        flow->mask();
}

} // namespace Keyturn
