// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/networkpreferencestore.h"

#include "app/core/logging.h"
#include "app/http/extraauthorities.h"

#include <QSettings>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto NetworkGroup = "network"_L1;
    constexpr auto ProxyKey = "network/proxy"_L1;
    constexpr auto FileKey = "network/authoritiesFile"_L1;

    NetworkPreferences readNetwork(const QSettings &settings)
    {
        return {.proxy =
                    ProxyRule::fromText(settings.value(ProxyKey).toString()).value_or(ProxyRule()),
                .authoritiesFile = settings.value(FileKey).toString()};
    }

} // namespace

NetworkPreferenceStore::NetworkPreferenceStore(QSettings &settings, ManagedSettings managed,
                                               QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_managed(std::move(managed))
    , m_preferences(enforcedOn(readNetwork(settings)))
{ }

void NetworkPreferenceStore::set(const NetworkPreferences &preferences)
{
    const NetworkPreferences next = enforcedOn(preferences);
    if (next == m_preferences || !next.proxy.isComplete())
        return;
    m_preferences = next;
    // What was chosen before it was managed stays for the day when it is not any more.
    if (!m_managed.proxy)
        m_settings.setValue(ProxyKey, next.proxy.toText());
    if (!m_managed.authoritiesFile)
        m_settings.setValue(FileKey, next.authoritiesFile);
    Q_EMIT changed();
}

void NetworkPreferenceStore::forgetAll()
{
    m_settings.remove(NetworkGroup);
    const NetworkPreferences first = enforcedOn({});
    if (std::exchange(m_preferences, first) != first)
        Q_EMIT changed();
}

TransportSettings NetworkPreferenceStore::transport(const QString &otherFile) const
{
    const QString &file = otherFile.isEmpty() ? m_preferences.authoritiesFile : otherFile;
    if (file.isEmpty())
        return {};
    const auto authorities = readExtraAuthorities(file);
    if (!authorities)
        qCWarning(logPlatform).noquote() << "No extra authorities:" << authorities.error();
    return {.extraAuthorities = authorities ? authorities->certificates : QList<QSslCertificate>()};
}

NetworkPreferences NetworkPreferenceStore::enforcedOn(NetworkPreferences preferences) const
{
    if (m_managed.proxy)
        preferences.proxy = *m_managed.proxy;
    if (m_managed.authoritiesFile)
        preferences.authoritiesFile = *m_managed.authoritiesFile;
    return preferences;
}

} // namespace Keyturn
