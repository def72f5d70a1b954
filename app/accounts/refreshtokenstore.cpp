// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/refreshtokenstore.h"

#include "app/core/plainname.h"

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using Kind = VaultError::Kind;

    /// What came of several removals, told once the last one is over.
    struct Tally
    {
        size_t left = 0;
        QPointer<QObject> context;
        VaultHandler<void> handler = {};
        VaultResult<void> answer = {};

        void tell() const
        {
            if (context)
                handler(answer);
        }
    };

} // namespace

struct RefreshTokenStore::Request
{
    enum class Act { Store, Replace, Read, Remove };

    Act act = Act::Read;
    QString accountId;
    VaultKey key;
    QPointer<QObject> context;
    VaultHandler<SecretText> handler; ///< empty once it was told
    QString label = {};
    SecretText token = {}; ///< to be stored
    SecretText former = {}; ///< that it is to replace
    bool isToldPending = false;

    bool isStoring() const { return act == Act::Store || act == Act::Replace; }

    /// Tells it, and nothing a second time; apart from the request, which a handler may end.
    std::function<void(VaultResult<SecretText>)> takeHandler()
    {
        return
            [context = context, told = std::exchange(handler, {})](VaultResult<SecretText> answer) {
                if (context && told)
                    told(std::move(answer));
            };
    }
};

RefreshTokenStore::RefreshTokenStore(SecretVault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    connect(&m_vault, &ChunkedVault::becameOverdue, this, &RefreshTokenStore::tellPending);
}

RefreshTokenStore::~RefreshTokenStore() = default;

VaultKey RefreshTokenStore::key(const Account &account)
{
    return {.tenantId = account.tenantId, .appId = u"account"_s, .keyId = account.id()};
}

QString RefreshTokenStore::labelOf(const Account &account)
{
    return tr("Keyturn: sign-in of %1").arg(plainName(account.username).trimmed());
}

void RefreshTokenStore::store(const Account &account, const SecretText &token, QObject *context,
                              VaultHandler<void> handler)
{
    giveUpOlder(account.id());
    add({.act = Request::Act::Store,
         .accountId = account.id(),
         .key = key(account),
         .context = context,
         .handler = withoutText(std::move(handler)),
         .label = labelOf(account),
         .token = token.duplicate()});
}

void RefreshTokenStore::replace(const Account &account, const SecretText &former,
                                const SecretText &token, QObject *context,
                                VaultHandler<void> handler)
{
    add({.act = Request::Act::Replace,
         .accountId = account.id(),
         .key = key(account),
         .context = context,
         .handler = withoutText(std::move(handler)),
         .label = labelOf(account),
         .token = token.duplicate(),
         .former = former.duplicate()});
}

void RefreshTokenStore::read(const Account &account, QObject *context,
                             VaultHandler<SecretText> handler)
{
    add({.act = Request::Act::Read,
         .accountId = account.id(),
         .key = key(account),
         .context = context,
         .handler = std::move(handler)});
}

void RefreshTokenStore::remove(const Account &account, QObject *context, VaultHandler<void> handler)
{
    giveUpOlder(account.id());
    add({.act = Request::Act::Remove,
         .accountId = account.id(),
         .key = key(account),
         .context = context,
         .handler = withoutText(std::move(handler))});
}

void RefreshTokenStore::removeAll(const std::vector<Account> &accounts, QObject *context,
                                  VaultHandler<void> handler)
{
    const auto tally = std::make_shared<Tally>(
        Tally{.left = accounts.size(), .context = context, .handler = std::move(handler)});
    if (accounts.empty()) {
        QMetaObject::invokeMethod(
            this, [tally] { tally->tell(); }, Qt::QueuedConnection);
        return;
    }
    const auto count = [tally](const VaultResult<void> &gone) {
        if (tally->answer && !gone)
            tally->answer = gone;
        if (--tally->left == 0)
            tally->tell();
    };
    for (const Account &account : accounts)
        remove(account, this, count);
}

void RefreshTokenStore::add(Request request)
{
    m_requests.push_back(std::move(request));
    if (m_vault.isOverdue())
        QMetaObject::invokeMethod(this, &RefreshTokenStore::tellPending, Qt::QueuedConnection);
    next();
}

/// What waits to be stored for that account; what is under way cannot be taken back.
void RefreshTokenStore::giveUpOlder(const QString &accountId)
{
    for (auto request = m_requests.begin(); request != m_requests.end();) {
        const bool isWaiting = !m_isUnderWay || request != m_requests.begin();
        if (!isWaiting || !request->isStoring() || request->accountId != accountId) {
            ++request;
            continue;
        }
        const auto tell = request->takeHandler();
        const auto refuse = [tell] {
            tell(tl::unexpected(VaultError{Kind::Other, tr("A newer one took its place.")}));
        };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        request = m_requests.erase(request);
    }
}

void RefreshTokenStore::next()
{
    if (m_isUnderWay || m_requests.empty())
        return;
    m_isUnderWay = true;
    const Request &first = m_requests.front();
    switch (first.act) {
    case Request::Act::Store:
        return storeFirst();
    case Request::Act::Replace:
        return replaceFirst();
    case Request::Act::Read:
        return m_vault.read(first.key,
                            [this](VaultResult<SecretText> found) { finish(std::move(found)); });
    case Request::Act::Remove:
        return removeFirst();
    }
}

void RefreshTokenStore::storeFirst()
{
    const Request &first = m_requests.front();
    m_vault.store(first.key, first.label, first.token, [this](const VaultResult<void> &stored) {
        if (!stored)
            return finish(tl::unexpected(stored.error()));
        m_vault.read(m_requests.front().key,
                     [this](const VaultResult<SecretText> &found) { compare(found); });
    });
}

void RefreshTokenStore::replaceFirst()
{
    m_vault.read(m_requests.front().key, [this](const VaultResult<SecretText> &found) {
        if (!found)
            return finish(tl::unexpected(found.error()));
        if (!found->equals(m_requests.front().former.utf8()))
            return finish(tl::unexpected(VaultError{Kind::Different}));
        storeFirst();
    });
}

void RefreshTokenStore::compare(const VaultResult<SecretText> &found)
{
    const Request &first = m_requests.front();
    if (found && found->equals(first.token.utf8()))
        return finish(SecretText());
    if (!found && found.error().kind != Kind::NotFound) {
        VaultError error = found.error();
        error.mayRemain = true;
        return finish(tl::unexpected(error));
    }
    // Something else, or nothing whole: what nobody can use has no place in a keychain.
    m_vault.remove(first.key, [this](const VaultResult<void> &gone) {
        finish(tl::unexpected(VaultError{.kind = Kind::Different, .mayRemain = !gone}));
    });
}

void RefreshTokenStore::removeFirst()
{
    const auto prove = [this](const VaultResult<SecretText> &found) {
        if (found)
            return finish(tl::unexpected(VaultError{Kind::Other, tr("The entry is still there.")}));
        if (found.error().kind == Kind::NotFound)
            return finish(SecretText());
        finish(tl::unexpected(found.error()));
    };
    m_vault.remove(m_requests.front().key, [this, prove](const VaultResult<void> &gone) {
        if (!gone)
            return finish(tl::unexpected(gone.error()));
        m_vault.read(m_requests.front().key, prove);
    });
}

/// Everybody who waits, since each waits behind the first. A read has nothing to say later on.
void RefreshTokenStore::tellPending()
{
    if (!m_vault.isOverdue())
        return;
    std::vector<std::function<void(VaultResult<SecretText>)>> untold;
    for (Request &request : m_requests) {
        if (!std::exchange(request.isToldPending, true))
            untold.push_back(request.takeHandler());
    }
    const auto isUseless = [first = &m_requests.front()](const Request &request) {
        return request.act == Request::Act::Read && &request != first;
    };
    m_requests.remove_if(isUseless);
    for (const auto &tell : untold)
        tell(tl::unexpected(VaultError{Kind::Pending}));
}

void RefreshTokenStore::finish(VaultResult<SecretText> answer)
{
    Request done = std::move(m_requests.front());
    m_requests.pop_front();
    m_isUnderWay = false;
    next();
    if (done.isToldPending)
        tellLate(done, answer);
    else
        done.takeHandler()(std::move(answer));
}

void RefreshTokenStore::tellLate(const Request &request, const VaultResult<SecretText> &answer)
{
    using Act = Request::Act;
    if (request.act == Act::Read || request.act == Act::Replace || isOvertaken(request))
        return;
    const bool isStore = request.act == Act::Store;
    if (answer && isStore)
        Q_EMIT storedLate(request.accountId);
    else if (answer)
        Q_EMIT removedLate(request.accountId);
    else if (isStore)
        Q_EMIT storeFailedLate(request.accountId, answer.error());
    else
        Q_EMIT removeFailedLate(request.accountId, answer.error());
}

bool RefreshTokenStore::isOvertaken(const Request &request) const
{
    return std::ranges::any_of(m_requests, [&request](const Request &later) {
        return later.accountId == request.accountId
            && (later.act == Request::Act::Store || later.act == Request::Act::Remove);
    });
}

} // namespace Keyturn
