// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QMenu;

namespace Keyturn {

class AccountMenu;
class Badge;
class ElidedLabel;
class Session;
struct Tenant;

/// Where one is: tenant, domain and cloud, always visible, and a badge in clouds that one must not
/// take for the public one.
class TenantBar : public QFrame
{
    Q_OBJECT

public:
    explicit TenantBar(const Session &session, QWidget *parent = nullptr);

    void addAccountMenu(AccountMenu &menu); ///< behind a button with the account's name
    void addMenu(QMenu &menu); ///< behind a button at the end

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTenant();
    void showFailure();
    const Tenant &tenantToShow() const;
    void showCloud();

    const Session &m_session;
    ElidedLabel *const m_tenant;
    ElidedLabel *const m_domain;
    ElidedLabel *const m_cloud;
    Badge *const m_badge;
};

} // namespace Keyturn
