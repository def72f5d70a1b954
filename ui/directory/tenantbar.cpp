// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/tenantbar.h"

#include "app/cloud/cloudtitle.h"
#include "app/core/plainname.h"
#include "app/session/session.h"
#include "ui/common/badge.h"
#include "ui/common/colors.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fontsize.h"
#include "ui/common/menubutton.h"
#include "ui/signin/accountbutton.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString badgeText(CloudKind kind)
    {
        switch (kind) {
        case CloudKind::UsGovernment:
            return TenantBar::tr("US Government");
        case CloudKind::UsGovernmentDod:
            return TenantBar::tr("US Government DoD");
        case CloudKind::China:
            return TenantBar::tr("China (21Vianet)");
        case CloudKind::Public:
            break;
        }
        return {};
    }

    QString cloudSentence(CloudKind kind)
    {
        switch (kind) {
        case CloudKind::UsGovernment:
            return TenantBar::tr("You are in the US Government cloud");
        case CloudKind::UsGovernmentDod:
            return TenantBar::tr("You are in the US Government DoD cloud");
        case CloudKind::China:
            return TenantBar::tr("You are in the China (21Vianet) cloud");
        case CloudKind::Public:
            break;
        }
        return {};
    }

    /// Whatever stands beside it, so much of it can be seen, or all.
    void setText(ElidedLabel &label, const QString &text, int characters)
    {
        label.setText(text);
        label.setMinimumWidth(
            qMin(label.sizeHint().width(), letterWidth(label.fontMetrics()) * characters));
    }

} // namespace

TenantBar::TenantBar(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    // In the middle, since what tells a test tenant from the real one may stand at the end.
    , m_tenant(new ElidedLabel(Qt::ElideMiddle, this))
    , m_domain(new ElidedLabel(Qt::ElideMiddle, this))
    , m_cloud(new ElidedLabel(Qt::ElideRight, this))
    , m_badge(new Badge(this))
{
    m_tenant->setObjectName(u"tenant"_s);
    m_domain->setObjectName(u"domain"_s);
    m_cloud->setObjectName(u"cloud"_s);
    m_badge->setObjectName(u"badge"_s);
    QFont font = m_tenant->font();
    font.setBold(true);
    m_tenant->setFont(font);
    m_domain->setQuiet(true);
    m_cloud->setQuiet(true);

    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(letterWidth(fontMetrics()) * 2);
    layout->addWidget(m_tenant);
    layout->addWidget(m_domain);
    layout->addStretch(1);
    layout->addWidget(m_badge);
    layout->addWidget(m_cloud);
    connect(&m_session, &Session::tenantKnown, this, &TenantBar::showTenant);
    connect(&m_session, &Session::failed, this, &TenantBar::showFailure);
    showTenant();
    showCloud();
}

void TenantBar::addAccountMenu(AccountMenu &menu)
{
    layout()->addWidget(new AccountButton(menu, this));
}

void TenantBar::addMenu(QMenu &menu)
{
    layout()->addWidget(new MenuButton(menu, this));
}

void TenantBar::showTenant()
{
    const Tenant &tenant = tenantToShow();
    setText(*m_tenant,
            tenant.id.isEmpty() ? tr("Reading the directory…") : plainName(tenant.displayName), 24);
    setText(*m_domain, plainName(tenant.defaultDomain), 24);
}

/// As it was called when somebody signed in, until Graph tells: what is cached of it is on the
/// screen by then.
const Tenant &TenantBar::tenantToShow() const
{
    const Tenant &before = m_session.tenantAtSignIn();
    const bool isNamed = before.displayName != before.id;
    return m_session.tenant().id.isEmpty() && isNamed ? before : m_session.tenant();
}

void TenantBar::showFailure()
{
    if (tenantToShow().id.isEmpty())
        setText(*m_tenant, tr("The directory could not be read"), 24);
}

void TenantBar::showCloud()
{
    const Cloud &cloud = m_session.cloud();
    setText(*m_cloud, cloudTitle(cloud), 36);
    const QString text = badgeText(cloud.kind);
    const QString sentence = cloudSentence(cloud.kind);
    m_badge->setText(text);
    m_badge->setToolTip(sentence);
    m_badge->setAccessibleDescription(sentence);
    m_badge->setVisible(!text.isEmpty());
}

void TenantBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, lineColor(palette()));
}

} // namespace Keyturn
