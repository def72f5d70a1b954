// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/permissionsflow.h"

#include "app/core/sentences.h"
#include "app/session/session.h"
#include "ui/help/errortopics.h"
#include "ui/signin/signinerrortext.h"

namespace Keyturn {

PermissionsFlow::PermissionsFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    // Whatever brought it about: permissions may have been granted, or a role activated.
    connect(&m_session.access(), &OwnAccess::changed, this, [this] {
        if (m_panel)
            read();
    });
}

void PermissionsFlow::show(const DirectoryObject &object, QWidget *parent)
{
    m_ref = object.ref;
    m_name = object.displayName.isEmpty() ? object.ref.appId.toString(QUuid::WithoutBraces)
                                          : object.displayName;
    open(parent ? parent : m_window);
}

void PermissionsFlow::show(ObjectKind kind)
{
    m_ref = {.kind = kind, .objectId = {}, .appId = {}};
    m_name.clear();
    open(m_window);
}

void PermissionsFlow::open(QWidget *parent)
{
    m_problem.clear();
    m_problemTopic.clear();
    delete m_panel;
    m_panel = new PermissionsPanel(facts(), parent);
    m_panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_panel, &PermissionsPanel::checkAgainChosen, this, &PermissionsFlow::checkAgain);
    connect(m_panel, &PermissionsPanel::askChosen, this, &PermissionsFlow::permissionsWanted);
    m_panel->setChecking();
    m_panel->open();
    read();
}

void PermissionsFlow::checkAgain()
{
    m_panel->setChecking();
    m_session.access().renew(m_panel, [this](const tl::expected<void, SignInError> &renewed) {
        m_problem = renewed ? QString() : problemText(renewed.error());
        m_problemTopic = renewed || !isRenewable() ? QString() : errorTopic(renewed.error());
        read();
    });
}

void PermissionsFlow::read()
{
    m_reading = std::make_unique<QObject>();
    m_session.access().readFor(m_ref, m_reading.get(), [this](const AddingFacts &known) {
        if (!m_panel)
            return;
        PermissionsPanel::Facts shown = facts();
        shown.token = known.token;
        shown.roles = known.roles;
        shown.ownsObject = known.ownsObject;
        shown.checkedAt = QDateTime::currentDateTimeUtc();
        m_panel->setFacts(shown);
    });
}

/// What is known without asking.
PermissionsPanel::Facts PermissionsFlow::facts() const
{
    const OwnAccess &access = m_session.access();
    return {.account = m_session.account().isEmpty() ? access.name() : m_session.account(),
            .token = access.token(),
            .roles = access.roles(),
            .kind = m_ref.kind,
            .objectName = m_name,
            .problem = m_problem,
            .problemTopic = m_problemTopic,
            .canAsk = access.canAskForMore(),
            .way = access.way()};
}

/// What is not is told without an error.
bool PermissionsFlow::isRenewable() const
{
    const auto way = m_session.access().way();
    return way && way != SignInWay::PastedToken;
}

/// Roles and owners were read all the same.
QString PermissionsFlow::problemText(const SignInError &error) const
{
    if (!m_session.access().way())
        return tr("The sample tenant has one token, which stays as it is. Roles and owners were "
                  "read again.");
    if (m_session.access().way() == SignInWay::PastedToken)
        return tr("A pasted token cannot be renewed: get a new one, and sign in with that. Roles "
                  "and owners were read again.");
    return joinedSentences({tr("There is no new token."), signInErrorText(error)});
}

} // namespace Keyturn
