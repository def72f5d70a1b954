// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"

#include "app/core/graphtime.h"

#include <QJsonDocument>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Group = "accounts"_L1;
    constexpr auto LastUsed = "lastUsed"_L1;
    constexpr qsizetype LongestEntry = 64 << 10; // characters
    constexpr size_t MostAccounts = 100; // read; nobody has that many

    QString keyOf(const QString &id)
    {
        return Group + u'/' + id;
    }

    /// Each byte by its number. A tenant may be called "@Variant(x)", or "Variant50", and
    /// clearOddSettings() would take that for somebody else's work.
    QString encoded(const QByteArray &text)
    {
        QByteArray result = text.toHex('%');
        return QString::fromLatin1(result.isEmpty() ? result : result.prepend('%'));
    }

    Account learnedFrom(const Account &old, Account account)
    {
        if (account.tenantName.isEmpty())
            account.tenantName = old.tenantName;
        if (account.tenantDomain.isEmpty())
            account.tenantDomain = old.tenantDomain;
        if (account.loginAuthority == old.loginAuthority) {
            account.secretTenants += old.secretTenants;
            account.secretTenants.removeDuplicates();
        }
        // Or nobody knew at the next start that the keychain has something of it.
        account.isRemembered |= !account.secretTenants.isEmpty();
        return account;
    }

} // namespace

AccountList::AccountList(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_known(readKept(settings))
{
    std::ranges::stable_sort(m_known, std::ranges::greater(), &Known::lastUsed);
}

std::vector<AccountList::Known> AccountList::readKept(QSettings &settings)
{
    std::vector<Known> kept;
    settings.beginGroup(Group);
    const QStringList keys = settings.childKeys();
    for (const QString &key : keys) {
        auto known = read(settings.value(key).toString());
        if (known && known->account.id() == key && kept.size() < MostAccounts)
            kept.push_back(std::move(*known));
    }
    settings.endGroup();
    return kept;
}

std::vector<Account> AccountList::readAll() const
{
    std::vector<Account> all = accounts();
    m_settings.sync();
    for (Known &known : readKept(m_settings)) {
        if (!find(known.account.id()))
            all.push_back(std::move(known.account));
    }
    return all;
}

std::vector<Account> AccountList::accounts() const
{
    std::vector<Account> accounts;
    accounts.reserve(m_known.size());
    for (const Known &known : m_known)
        accounts.push_back(known.account);
    return accounts;
}

std::optional<Account> AccountList::find(const QString &id) const
{
    for (const Known &known : m_known)
        if (known.account.id() == id)
            return known.account;
    return std::nullopt;
}

void AccountList::add(const Account &account)
{
    Account learned = account;
    std::optional<Account> old;
    if (const auto known = position(account.id()); known != m_known.end()) {
        old = std::move(known->account);
        learned = learnedFrom(*old, account);
        m_known.erase(known);
    }
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_known.empty()) // the clock may have been set back meanwhile, or be coarse
        now = std::max(now, m_known.front().lastUsed.addMSecs(1));
    m_known.insert(m_known.begin(), {.account = learned, .lastUsed = now});
    write(m_known.front());
    Q_EMIT changed();
    if (old)
        Q_EMIT replaced(*old, learned);
}

void AccountList::update(const Account &account)
{
    const auto known = position(account.id());
    if (known == m_known.end() || known->account == account)
        return;
    known->account = account;
    write(*known);
    Q_EMIT changed();
}

void AccountList::remove(const QString &id)
{
    const auto known = position(id);
    if (known == m_known.end())
        return;
    m_known.erase(known);
    m_settings.remove(keyOf(id));
    Q_EMIT changed();
}

void AccountList::forgetAll()
{
    m_settings.remove(Group);
    if (std::exchange(m_known, {}).empty())
        return;
    Q_EMIT changed();
}

std::optional<AccountList::Known> AccountList::read(const QString &text)
{
    if (text.size() > LongestEntry)
        return std::nullopt;
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromPercentEncoding(text.toLatin1())).object();
    const auto account = Account::fromJson(json);
    if (!account || !account->isKept())
        return std::nullopt;
    const qint64 lastUsed = parseGraphTime(json[LastUsed].toString().toLatin1()).value_or(0);
    return Known{.account = *account,
                 .lastUsed = QDateTime::fromMSecsSinceEpoch(lastUsed, Qt::UTC)};
}

void AccountList::write(const Known &known)
{
    const QString key = keyOf(known.account.id());
    if (!known.account.isKept())
        return m_settings.remove(key);
    QJsonObject json = known.account.toJson();
    json[LastUsed] = toGraphTime(known.lastUsed);
    m_settings.setValue(key, encoded(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

std::vector<AccountList::Known>::iterator AccountList::position(const QString &id)
{
    return std::ranges::find_if(m_known,
                                [&id](const Known &known) { return known.account.id() == id; });
}

} // namespace Keyturn
