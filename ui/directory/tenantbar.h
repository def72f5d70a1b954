// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace Keyturn {

class ElidedLabel;
class Session;

/// Where one is: tenant, domain and cloud, always visible.
class TenantBar : public QFrame
{
    Q_OBJECT

public:
    explicit TenantBar(const Session &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTenant();

    const Session &m_session;
    ElidedLabel *const m_tenant;
    ElidedLabel *const m_domain;
    ElidedLabel *const m_cloud;
};

} // namespace Keyturn
