// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/clientcertificate.h"

class QUrl;

namespace Keyturn {

/// What an application says about itself in place of a secret: a JSON Web Token signed with its
/// certificate's key, good for one token endpoint and ten minutes.
/// https://learn.microsoft.com/entra/identity-platform/certificate-credentials
tl::expected<QByteArray, SignInError> clientAssertion(const ClientCertificate &certificate,
                                                      const QUrl &tokenEndpoint,
                                                      const QString &clientId,
                                                      const QDateTime &now);

} // namespace Keyturn
