// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/ownaccess.h"

#include "app/directory/missingpermissions.h"
#include "app/directory/myroles.h"
#include "app/directory/owner.h"
#include "app/graph/graphclient.h"
#include "app/signin/tokenclaims.h"
#include "app/signin/tokenprovider.h"
#include "app/signin/tokenrights.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QJsonObject claimsOf(const AccessToken &token)
    {
        const QByteArray authorization = token.authorization();
        const auto value = QByteArrayView(authorization).sliced(qsizetype(sizeof "Bearer"));
        return readTokenClaims(value).value_or(QJsonObject());
    }

    TokenAccess accessOf(const QJsonObject &claims, const OwnAccess::Holder &holder)
    {
        TokenAccess told = TokenAccess::fromClaims(claims);
        if (told.kind != TokenKind::Unknown)
            return told;
        const QStringList scopes = holder.grantedScopes ? holder.grantedScopes() : QStringList();
        if (scopes.isEmpty())
            return {.kind = holder.kind, .permissions = {}};
        return TokenAccess::fromScopes(holder.kind, scopes);
    }

    bool holdsMore(const TokenAccess &now, const TokenAccess &before)
    {
        if (!now.permissions || !before.permissions)
            return now != before;
        return std::ranges::any_of(*now.permissions, [&before](const QString &permission) {
            return !before.holds(permission);
        });
    }

} // namespace

/// What one call of readFor() still waits for.
struct OwnAccess::Reading
{
    AddingFacts facts = {};
    FactsHandler handler = {};
    int waitsFor = 0;

    void finishOne()
    {
        if (--waitsFor == 0)
            handler(facts);
    }
};

OwnAccess::OwnAccess(GraphClient &graph, TokenProvider &tokens, Holder holder, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_tokens(tokens)
    , m_holder(std::move(holder))
    , m_token({.kind = m_holder.kind, .permissions = {}})
{ }

void OwnAccess::takeToken()
{
    m_tokens.requestToken(TokenProvider::Freshness::CachedIsFine, this, [this](const auto &token) {
        if (token)
            take(*token);
    });
}

void OwnAccess::take(const AccessToken &token)
{
    const bool isFirst = !std::exchange(m_isTokenKnown, true);
    const bool isSame = token.serial() != 0 && token.serial() == m_serial;
    if (isSame)
        return;
    m_serial = token.serial();
    const QJsonObject claims = claimsOf(token);
    const TokenAccess before = std::exchange(m_token, accessOf(claims, m_holder));
    m_objectId = QUuid::fromString(claims["oid"_L1].toString());
    const TokenRights rights = TokenRights::of(token);
    m_name = rights.userName.isEmpty() ? rights.appName : rights.userName;
    if (m_serial == 0 && m_token == before)
        return; // nobody counts, so it is the same for all we know
    m_roles.reset();
    const bool isWider = !isFirst && holdsMore(m_token, before);
    Q_EMIT changed();
    if (isWider)
        Q_EMIT widened();
}

bool OwnAccess::canAskForMore() const
{
    return m_holder.way == SignInWay::Browser || m_holder.way == SignInWay::DeviceCode
        || m_holder.way == SignInWay::PersonalAccount;
}

QStringList OwnAccess::missing(ObjectKind kind, DirectoryAct act) const
{
    const PermissionTable *const table = findPermissionTable(kind, act);
    return table ? missingPermissions(*table, m_token) : QStringList();
}

void OwnAccess::readFor(const ObjectRef &ref, QObject *context, FactsHandler handler)
{
    const auto reading = std::make_shared<Reading>();
    reading->handler = std::move(handler);
    const QPointer<QObject> guard(context); // whoever hears of another token may begin anew
    const auto go = [this, ref, reading,
                     guard](const tl::expected<AccessToken, SignInError> &token) {
        if (token)
            take(*token);
        if (guard)
            readRest(ref, reading, guard);
    };
    m_tokens.requestToken(TokenProvider::Freshness::CachedIsFine, context, go);
}

void OwnAccess::readRest(const ObjectRef &ref, const std::shared_ptr<Reading> &reading,
                         QObject *context)
{
    reading->facts = {.kind = ref.kind, .token = m_token};
    reading->waitsFor = 1; // at least for the event loop, as a handler never runs within the call
    if (m_token.kind == TokenKind::WorkAccount)
        readRoles(reading, context);
    if (!ref.objectId.isNull() && !m_objectId.isNull())
        readOwnership(ref, reading, context);
    QMetaObject::invokeMethod(
        context, [reading] { reading->finishOne(); }, Qt::QueuedConnection);
}

void OwnAccess::readRoles(const std::shared_ptr<Reading> &reading, QObject *context)
{
    if (m_roles) {
        reading->facts.roles = *m_roles;
        return;
    }
    ++reading->waitsFor;
    readMyRoles(m_graph, context, [this, reading](const GraphResult<RoleList> &roles) {
        if (roles) {
            m_roles = *roles;
            reading->facts.roles = *roles;
        }
        reading->finishOne();
    });
}

void OwnAccess::readOwnership(const ObjectRef &ref, const std::shared_ptr<Reading> &reading,
                              QObject *context)
{
    ++reading->waitsFor;
    readOwners(m_graph, ref, context,
               [reading, own = m_objectId](const GraphResult<OwnerList> &owners) {
                   if (owners)
                       reading->facts.ownsObject = owners->has(own);
                   reading->finishOne();
               });
}

void OwnAccess::renew(QObject *context, RenewalHandler handler)
{
    m_roles.reset();
    const QPointer<QObject> guard(context);
    const auto finish = [this, guard, handler = std::move(handler)](
                            const tl::expected<AccessToken, SignInError> &token) {
        if (token)
            take(*token);
        if (!guard)
            return;
        QMetaObject::invokeMethod(
            guard, [handler, result = token.map([](const auto &) {})] { handler(result); },
            Qt::QueuedConnection);
    };
    if (!m_holder.way || m_holder.way == SignInWay::PastedToken)
        return finish(tl::unexpected(SignInError{.kind = SignInError::Kind::NotRenewable}));
    // It has to be known which one shall not do any more.
    const auto replace = [this, guard,
                          finish](const tl::expected<AccessToken, SignInError> &token) {
        if (!token)
            return finish(token);
        take(*token);
        if (guard)
            m_tokens.requestToken({TokenProvider::Freshness::MustBeNew, {}, token->serial()}, guard,
                                  finish);
    };
    m_tokens.requestToken(TokenProvider::Freshness::CachedIsFine, context, replace);
}

} // namespace Keyturn
