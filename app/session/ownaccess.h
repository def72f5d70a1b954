// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/mayadd.h"
#include "app/signin/signinerror.h"
#include "app/signin/signinway.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace Keyturn {

class AccessToken;
class GraphClient;
class TokenProvider;

/// Where whoever is signed in stands: what their token holds, who they are, which roles they have.
/// It is to be shown and to warn by, as far as it is known; nothing is decided by it, since Graph
/// decides. Lives as long as the session.
class OwnAccess : public QObject
{
    Q_OBJECT

public:
    struct Holder
    {
        std::optional<SignInWay> way = {}; ///< how they signed in; nothing in the sample tenant
        TokenKind kind = TokenKind::Unknown; ///< where the token does not tell
        std::function<QStringList()> grantedScopes = {}; ///< likewise, what was granted last
    };
    using FactsHandler = std::function<void(const AddingFacts &)>;
    using RenewalHandler = std::function<void(const tl::expected<void, SignInError> &)>;

    OwnAccess(GraphClient &graph, TokenProvider &tokens, Holder holder, QObject *parent = nullptr);

    /// Looks at the token at hand, which may be another than before; changed() follows if it is.
    void takeToken();

    const TokenAccess &token() const { return m_token; } ///< as it was when last looked at
    const RoleList &roles() const { return m_roles ? *m_roles : m_noRoles; } ///< likewise
    const QString &name() const { return m_name; } ///< as the token has it; may be empty
    const std::optional<SignInWay> &way() const { return m_holder.way; }

    /// Whether signing in again can add to what the token holds, because a person grants it.
    bool canAskForMore() const;
    /// What the token lacks for that; see missingPermissions(). Nothing either where Microsoft
    /// documents no table for it.
    QStringList missing(ObjectKind kind, DirectoryAct act) const;

    /// Reads what decides about adding a secret to the object, or to any of its kind if it has no
    /// object ID. What cannot be read stays unknown. Roles are read once for each token. The
    /// handler runs once, never from within the call, unless the context dies first.
    void readFor(const ObjectRef &ref, QObject *context, FactsHandler handler);
    /// Gets a new token, whatever the present one is still good for, and forgets the roles: one may
    /// just have been activated. A token that was pasted cannot be renewed, and the sample tenant's
    /// neither. The handler runs like that of readFor().
    void renew(QObject *context, RenewalHandler handler);

Q_SIGNALS:
    void changed(); ///< there is another token
    void widened(); ///< it holds permissions that the one before did not

private:
    struct Reading;

    void take(const AccessToken &token);
    void readRest(const ObjectRef &ref, const std::shared_ptr<Reading> &reading, QObject *context);
    void readRoles(const std::shared_ptr<Reading> &reading, QObject *context);
    void readOwnership(const ObjectRef &ref, const std::shared_ptr<Reading> &reading,
                       QObject *context);

    GraphClient &m_graph;
    TokenProvider &m_tokens;
    const Holder m_holder;
    bool m_isTokenKnown = false;
    quint64 m_serial = 0; // of the token that was looked at
    TokenAccess m_token;
    QUuid m_objectId; // of the person or the application; null if not known
    QString m_name;
    std::optional<RoleList> m_roles; // nothing until they were read
    const RoleList m_noRoles;
};

} // namespace Keyturn
