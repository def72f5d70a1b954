// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/graphendpoint.h"
#include "app/secrets/issuingerror.h"
#include "app/secrets/passwordrequest.h"

#include <QObject>
#include <QSet>

namespace Keyturn {

class PendingSecrets;
class TokenProvider;
struct NewSecret;

/// Adds client secrets and hands them to PendingSecrets. Belongs to the session and not to a
/// dialog: once Graph has made a secret, closing a window must not lose its only copy.
class SecretIssuer : public QObject
{
    Q_OBJECT

public:
    SecretIssuer(GraphEndpoint endpoint, TokenProvider &tokens, PendingSecrets &pending,
                 QObject *parent = nullptr);

    /// From the next secret on.
    void setForm(const IssuingForm &form) { m_form = form; }

    /// What issue() would send now, to be read.
    QString requestText(const ObjectRef &owner, const NewSecret &wanted) const;

    /// Sends addPassword exactly once. Refused (false, nothing sent) while another one for the same
    /// object is on its way, so a double click makes one secret.
    [[nodiscard]] bool issue(const ObjectRef &owner, const QString &ownerName,
                             const NewSecret &wanted);
    bool isIssuing(const ObjectRef &owner) const;

Q_SIGNALS:
    void issuingStarted(const Keyturn::ObjectRef &owner);
    void issued(const Keyturn::ObjectRef &owner, const QUuid &id); ///< see PendingSecrets::find()
    void issuingFailed(const Keyturn::ObjectRef &owner, const Keyturn::IssuingError &error);

private:
    void post(const ObjectRef &owner, const QString &ownerName, const PasswordRequest &wanted,
              const QByteArray &token);
    void fail(const ObjectRef &owner, const IssuingError &error);

    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    PendingSecrets &m_pending;
    IssuingForm m_form;
    bool m_tokenWasRefused = false;
    QSet<QUuid> m_underWay; // object IDs
};

} // namespace Keyturn
