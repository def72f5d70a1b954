// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/cloudstore.h"

#include "app/cloud/cloudtitle.h"
#include "app/core/logging.h"
#include "app/core/plainname.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using Field = CloudMistake::Field;

    constexpr qsizetype LongestName = 60;
    constexpr auto CloudGroup = "clouds"_L1;
    constexpr auto NameKey = "name"_L1;
    constexpr auto LoginKey = "loginAuthority"_L1;
    constexpr auto GraphKey = "graphEndpoint"_L1;
    constexpr auto PortalKey = "portal"_L1;

    bool isSame(const QString &one, const QString &other)
    {
        return one.compare(other, Qt::CaseInsensitive) == 0;
    }

    auto isCalled(const QString &name)
    {
        return [name](const Cloud &cloud) { return isSame(cloud.name, name); };
    }

    bool isMicrosofts(const QString &name)
    {
        return std::ranges::any_of(Cloud::known(), [&name](const Cloud &cloud) {
            return isSame(cloud.name, name) || isSame(cloud.displayName, name)
                || isSame(cloudTitle(cloud), name);
        });
    }

    void checkEndpoint(const QUrl &url, Field field, std::vector<CloudMistake> &mistakes)
    {
        if (url.isEmpty())
            mistakes.push_back({field, CloudStore::tr("Enter an address.")});
        else if (!isEndpoint(url))
            mistakes.push_back(
                {field,
                 CloudStore::tr("Enter an address such as https://example.com. It begins with "
                                "https, or with http on this computer alone, and has no user "
                                "name and no “?” or “#”.")});
    }

    /// Without the slash that is often typed at its end. What is no URL at all is not lost, so that
    /// it is not taken for nothing.
    QUrl urlOf(const QString &text)
    {
        const QString trimmed = text.trimmed();
        QUrl url(trimmed, QUrl::StrictMode);
        if (url.isEmpty())
            url.setPath(trimmed, QUrl::DecodedMode);
        else if (url.path() == "/"_L1)
            url.setPath({});
        return url;
    }

    QString textOf(const QUrl &url)
    {
        return url.toString(QUrl::FullyEncoded);
    }

} // namespace

std::vector<CloudMistake> mistakesInCloud(const Cloud &cloud)
{
    std::vector<CloudMistake> mistakes;
    if (cloud.name.isEmpty())
        mistakes.push_back({Field::Name, CloudStore::tr("Enter a name.")});
    else if (cloud.name.size() > LongestName)
        mistakes.push_back({Field::Name, CloudStore::tr("Enter a shorter name.")});
    else if (isMicrosofts(cloud.name))
        mistakes.push_back(
            {Field::Name, CloudStore::tr("This is the name of one of Microsoft's clouds.")});
    checkEndpoint(cloud.loginAuthority, Field::LoginAuthority, mistakes);
    checkEndpoint(cloud.graphEndpoint, Field::GraphEndpoint, mistakes);
    if (!cloud.portal.isEmpty())
        checkEndpoint(cloud.portal, Field::Portal, mistakes);
    return mistakes;
}

CloudStore::CloudStore(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    read();
}

std::vector<Cloud> CloudStore::all() const
{
    std::vector<Cloud> all = Cloud::known();
    all.insert(all.end(), m_custom.begin(), m_custom.end());
    return all;
}

std::optional<Cloud> CloudStore::named(const QString &name) const
{
    const std::vector<Cloud> clouds = all();
    const auto found = std::ranges::find_if(clouds, isCalled(name));
    return found == clouds.end() ? std::nullopt : std::optional(*found);
}

Cloud CloudStore::cloudOf(const QString &name, const QString &loginAuthority,
                          const QString &graphEndpoint, const QString &portal)
{
    const QString clean = plainName(name).trimmed();
    return {.name = clean,
            .displayName = clean,
            .loginAuthority = urlOf(loginAuthority),
            .graphEndpoint = urlOf(graphEndpoint),
            .portal = urlOf(portal)};
}

std::vector<CloudMistake> CloudStore::mistakesIn(const Cloud &cloud, const QString &replaced) const
{
    std::vector<CloudMistake> mistakes = mistakesInCloud(cloud);
    const bool isOwn = !replaced.isEmpty() && isSame(cloud.name, replaced);
    if (!isOwn && std::ranges::any_of(m_custom, isCalled(cloud.name)))
        mistakes.push_back({Field::Name, tr("There is a cloud of this name already.")});
    else if (replaced.isEmpty() && qsizetype(m_custom.size()) >= MostClouds)
        mistakes.push_back({Field::Name, tr("There is no room for any more clouds.")});
    std::ranges::stable_sort(mistakes, {}, &CloudMistake::field);
    return mistakes;
}

bool CloudStore::add(const Cloud &cloud)
{
    if (!mistakesIn(cloud).empty())
        return false;
    m_custom.push_back(cloud);
    write();
    Q_EMIT changed();
    return true;
}

bool CloudStore::replace(const QString &name, const Cloud &cloud)
{
    const auto found = std::ranges::find_if(m_custom, isCalled(name));
    if (found == m_custom.end() || !mistakesIn(cloud, name).empty())
        return false;
    *found = cloud;
    write();
    Q_EMIT changed();
    return true;
}

void CloudStore::remove(const QString &name)
{
    if (std::erase_if(m_custom, isCalled(name)) == 0)
        return;
    write();
    Q_EMIT changed();
}

void CloudStore::forgetAll()
{
    m_settings.remove(CloudGroup);
    if (m_custom.empty())
        return;
    m_custom.clear();
    Q_EMIT changed();
}

void CloudStore::read()
{
    const qsizetype size = std::min<qsizetype>(m_settings.beginReadArray(CloudGroup), MostClouds);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        const auto text = [this](QLatin1StringView key) {
            return m_settings.value(key).toString();
        };
        const Cloud cloud = cloudOf(text(NameKey), text(LoginKey), text(GraphKey), text(PortalKey));
        if (mistakesIn(cloud).empty())
            m_custom.push_back(cloud);
        else
            qCWarning(logPlatform) << "A cloud in the settings is left out; it is number" << i + 1;
    }
    m_settings.endArray();
}

void CloudStore::write()
{
    m_settings.remove(CloudGroup);
    if (m_custom.empty())
        return;
    m_settings.beginWriteArray(CloudGroup, int(m_custom.size()));
    for (int i = 0; const Cloud &cloud : m_custom) {
        m_settings.setArrayIndex(i++);
        m_settings.setValue(NameKey, cloud.name);
        m_settings.setValue(LoginKey, textOf(cloud.loginAuthority));
        m_settings.setValue(GraphKey, textOf(cloud.graphEndpoint));
        m_settings.setValue(PortalKey, textOf(cloud.portal));
    }
    m_settings.endArray();
}

} // namespace Keyturn
