// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/portalactions.h"

#include "app/session/session.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace Keyturn {

namespace {

    /// A blueprint has no page of its own whose address is known; it is an app registration, too.
    PortalPage overviewOf(const DirectoryObject &object)
    {
        return object.ref.kind == ObjectKind::ServicePrincipal ? PortalPage::EnterpriseApplication
                                                               : PortalPage::ApplicationOverview;
    }

} // namespace

PortalActions::PortalActions(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_open(new QAction(tr("Open in Entra admin center"), this))
    , m_openSecrets(new QAction(tr("Open Certificates && secrets in Entra admin center"), this))
    , m_copy(new QAction(tr("Copy link"), this))
    , m_copySecrets(new QAction(tr("Copy link to Certificates && secrets"), this))
{
    connect(m_open, &QAction::triggered, this, [this] { open(link(overviewOf(*m_object))); });
    connect(m_copy, &QAction::triggered, this, [this] { copy(link(overviewOf(*m_object))); });
    connect(m_openSecrets, &QAction::triggered, this,
            [this] { open(link(PortalPage::ApplicationCredentials)); });
    connect(m_copySecrets, &QAction::triggered, this,
            [this] { copy(link(PortalPage::ApplicationCredentials)); });
    setObject({});
}

void PortalActions::setObject(const std::optional<DirectoryObject> &object)
{
    m_object = object;
    const QString why = obstacle();
    const auto actions = all();
    for (QAction *action : actions) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    }
    // Those of an enterprise application are on no page of the admin center.
    const bool isOnAPage = !m_object || m_object->ref.kind != ObjectKind::ServicePrincipal;
    m_openSecrets->setVisible(isOnAPage);
    m_copySecrets->setVisible(isOnAPage);
    Q_EMIT changed(why.isEmpty(), why);
}

QList<QAction *> PortalActions::ofObject() const
{
    return {m_open, m_copy};
}

QList<QAction *> PortalActions::ofSecrets() const
{
    return {m_openSecrets, m_copySecrets};
}

QList<QAction *> PortalActions::all() const
{
    return {m_open, m_openSecrets, m_copy, m_copySecrets};
}

QUrl PortalActions::link(PortalPage page) const
{
    return portalLink(m_session.cloud(), page, m_object->ref.appId, m_object->ref.objectId,
                      m_session.tenant().id);
}

/// Why nothing can be opened; empty if it can.
QString PortalActions::obstacle() const
{
    if (!m_object)
        return tr("Choose an application first.");
    if (m_session.isSampleTenant())
        return tr("The sample tenant is on this computer only; the admin center does not know it.");
    if (m_session.cloud().portal.isEmpty())
        return tr("The address of this cloud's admin center is not known. It can be given in "
                  "Settings > Network.");
    if (m_object->deletedDateTime.isValid())
        return tr("The admin center has no page for what was deleted.");
    return link(overviewOf(*m_object)).isEmpty() ? tr("It has no application ID to go by.")
                                                 : QString();
}

void PortalActions::open(const QUrl &link)
{
    if (QDesktopServices::openUrl(link))
        return;
    QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
    Q_EMIT said(tr("No browser could be opened. The link was copied instead."));
}

void PortalActions::copy(const QUrl &link)
{
    QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
    Q_EMIT said(tr("The link was copied."));
}

} // namespace Keyturn
