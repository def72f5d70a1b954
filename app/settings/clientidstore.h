// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSettings;
class QUrl;

namespace Keyturn {

struct SignInTarget;

/// The client IDs of the registrations that were signed in with, for the next time: one for each
/// login authority and tenant. None of them is secret. Kept in the program's settings; what cannot
/// be made sense of there counts as not there. One for the program.
class ClientIdStore
{
public:
    explicit ClientIdStore(QSettings &settings)
        : m_settings(settings)
    { }

    /// What was signed in with in that tenant; where `tenant` names none, such as "organizations",
    /// what was last signed in with there. Empty where there is none.
    QString clientId(const QUrl &loginAuthority, const QString &tenant) const;
    /// It has been signed in with: as `target` says, and in the tenant that it came to.
    void remember(const SignInTarget &target, const QString &tenantId);

    void forgetAll();

private:
    QSettings &m_settings;
};

} // namespace Keyturn
