// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/tenantbar.h"

#include "app/session/session.h"
#include "ui/common/colors.h"
#include "ui/common/elidedlabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

TenantBar::TenantBar(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_tenant(new ElidedLabel(Qt::ElideRight, this))
    , m_domain(new ElidedLabel(Qt::ElideRight, this))
    , m_cloud(new ElidedLabel(Qt::ElideRight, this))
{
    m_tenant->setObjectName(u"tenant"_s);
    m_domain->setObjectName(u"domain"_s);
    m_cloud->setObjectName(u"cloud"_s);
    QFont font = m_tenant->font();
    font.setBold(true);
    m_tenant->setFont(font);
    m_domain->setQuiet(true);
    m_cloud->setQuiet(true);

    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(m_tenant);
    layout->addWidget(m_domain);
    layout->addStretch(1);
    layout->addWidget(m_cloud);
    connect(&m_session, &Session::tenantKnown, this, &TenantBar::showTenant);
    showTenant();
}

void TenantBar::showTenant()
{
    const Tenant &tenant = m_session.tenant();
    m_tenant->setText(tenant.id.isEmpty() ? tr("Reading the directory…") : tenant.displayName);
    m_domain->setText(tenant.defaultDomain);
    m_cloud->setText(m_session.cloud().displayName);
}

void TenantBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, lineColor(palette()));
}

} // namespace Keyturn
