// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signintarget.h"

#include <QJsonObject>
#include <QProcess>

#include <optional>

/// A certified OpenID provider that is asked as Microsoft's authority is: provider.mjs, run by
/// Node. It is on this computer alone, knows nobody from before and ends with this.
class OpenIdProvider
{
public:
    /// Why there can be none here, for a test to skip itself with. Nothing where CI is set in the
    /// environment: there one that is missing is a failure.
    static std::optional<QString> reasonToSkip();

    /// With the file of a certificate (PEM) by which an application may prove who it is.
    explicit OpenIdProvider(const QString &certificate = {});
    ~OpenIdProvider();
    Q_DISABLE_COPY_MOVE(OpenIdProvider)

    /// To sign in a person, as an application of which nobody has to prove a thing. Its address for
    /// answers is `http://localhost` with any port.
    Keyturn::SignInTarget forPeople() const { return target("publicClient"); }
    /// To sign in as an application with clientSecret().
    Keyturn::SignInTarget forSecret() const { return target("secretClient"); }
    QByteArray clientSecret() const;
    /// To sign in as an application with the certificate's key.
    Keyturn::SignInTarget forCertificate() const { return target("certificateClient"); }

private:
    Keyturn::SignInTarget target(const char *client) const;

    QProcess m_node;
    QJsonObject m_known; // the line that it says; see there
};
