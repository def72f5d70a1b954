// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/managedsettings.h"

#include "app/core/logging.h"
#include "app/platform/managedplace.h"
#include "app/settings/cloudstore.h"
#include "app/signin/authority.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qint64 LargestManagedFile = 64 << 10;
    constexpr int KnownVersion = 1;

    constexpr auto ManagedVersionKey = "version"_L1;
    constexpr auto ManagedCloudKey = "cloud"_L1;
    constexpr auto ManagedNameKey = "name"_L1;
    constexpr auto ManagedLoginKey = "loginAuthority"_L1;
    constexpr auto ManagedGraphKey = "graphEndpoint"_L1;
    constexpr auto ManagedPortalKey = "portal"_L1;
    constexpr auto ManagedTenantKey = "tenant"_L1;
    constexpr auto ManagedClientKey = "clientId"_L1;
    constexpr auto ManagedProxyKey = "proxy"_L1;
    constexpr auto ManagedFileKey = "caFile"_L1;

    struct ManagedSettingsText
    {
        Q_DECLARE_TR_FUNCTIONS(ManagedSettingsText)
    };

    ManagedSettings withProblem(const QString &problem)
    {
        qCWarning(logPlatform).noquote() << problem;
        return {.problems = {problem}};
    }

    std::optional<Cloud> cloudIn(const QJsonValue &value)
    {
        if (value.isString())
            return Cloud::named(value.toString());
        const QJsonObject json = value.toObject();
        const auto text = [&json](QLatin1StringView key) { return json[key].toString(); };
        const Cloud cloud = CloudStore::cloudOf(text(ManagedNameKey), text(ManagedLoginKey),
                                                text(ManagedGraphKey), text(ManagedPortalKey));
        return mistakesInCloud(cloud).empty() ? std::optional(cloud) : std::nullopt;
    }

    std::optional<QString> tenantIn(const QJsonValue &value)
    {
        const QString text = value.toString();
        return isTenantIdentifier(text) ? std::optional(text) : std::nullopt;
    }

    /// That it is there and can be read is seen when it is; it may lie on a share.
    std::optional<QString> fileIn(const QJsonValue &value)
    {
        const QString path = value.toString();
        return QDir::isAbsolutePath(path) ? std::optional(QDir::fromNativeSeparators(path))
                                          : std::nullopt;
    }

    /// The member, where it is there and makes sense.
    template<typename Value, typename Read>
    void take(const QJsonObject &json, QLatin1StringView key, std::optional<Value> &into,
              QStringList &odd, Read read)
    {
        const QJsonValue value = json[key];
        if (value.isUndefined() || value.isNull())
            return;
        into = read(value);
        if (!into)
            odd += key;
    }

    QStringList unknownIn(const QJsonObject &json)
    {
        static constexpr std::array Known = {ManagedVersionKey, ManagedCloudKey, ManagedTenantKey,
                                             ManagedClientKey,  ManagedProxyKey, ManagedFileKey};
        QStringList unknown = json.keys();
        unknown.removeIf(
            [](const QString &key) { return std::ranges::find(Known, key) != Known.end(); });
        return unknown;
    }

    ManagedSettings fromObject(const QJsonObject &json)
    {
        ManagedSettings managed;
        QStringList odd = unknownIn(json);
        take(json, ManagedCloudKey, managed.cloud, odd, cloudIn);
        take(json, ManagedTenantKey, managed.tenant, odd, tenantIn);
        take(json, ManagedClientKey, managed.clientId, odd,
             [](const QJsonValue &value) { return clientIdOf(value.toString()); });
        take(json, ManagedProxyKey, managed.proxy, odd,
             [](const QJsonValue &value) { return ProxyRule::fromText(value.toString()); });
        take(json, ManagedFileKey, managed.authoritiesFile, odd, fileIn);
        for (QString &key : odd) {
            key = key.left(40); // whoever wrote it
            managed.problems +=
                ManagedSettingsText::tr("“%1” in your organization's settings for Keyturn was left "
                                        "out: it is unknown or has a value that makes no sense.")
                    .arg(key);
        }
        if (!odd.isEmpty())
            qCWarning(logPlatform) << "Managed settings were left out:" << odd;
        return managed;
    }

    template<typename Value>
    void fill(std::optional<Value> &into, const std::optional<Value> &from)
    {
        if (!into)
            into = from;
    }

} // namespace

ManagedSettings ManagedSettings::fromFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return {};
    if (!isAdministratorsFile(path))
        return withProblem(
            ManagedSettingsText::tr("“%1” does not count: it, or its folder, belongs to somebody "
                                    "else than the administrator, or others may write to it.")
                .arg(shown));
    if (!QFileInfo(file).isFile() || file.size() > LargestManagedFile
        || !file.open(QIODevice::ReadOnly))
        return withProblem(
            ManagedSettingsText::tr("“%1” cannot be read. Your organization's settings do not "
                                    "count.")
                .arg(shown));
    return fromJson(file.read(LargestManagedFile));
}

ManagedSettings ManagedSettings::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return withProblem(ManagedSettingsText::tr(
            "Your organization's settings for Keyturn are damaged and do not count."));
    const QJsonObject object = document.object();
    if (object[ManagedVersionKey].toInt() != KnownVersion)
        return withProblem(ManagedSettingsText::tr(
            "Your organization's settings for Keyturn are of a version that this Keyturn does not "
            "know, and do not count."));
    return fromObject(object);
}

ManagedSettings ManagedSettings::fromPolicy(const QSettings &policy)
{
    QJsonObject json;
    QJsonObject cloud;
    const QStringList keys = policy.childKeys();
    for (const QString &key : keys) {
        const bool isPart =
            key == ManagedLoginKey || key == ManagedGraphKey || key == ManagedPortalKey;
        const QString value = policy.value(key).toString();
        if (!isPart)
            json[key] = value;
        else if (!value.isEmpty()) // as of a field that was left so in a policy's form
            cloud[key] = value;
    }
    if (!cloud.isEmpty()) {
        cloud[ManagedNameKey] = json[ManagedCloudKey];
        json[ManagedCloudKey] = cloud;
    }
    return fromObject(json);
}

ManagedSettings ManagedSettings::ofThisComputer()
{
    ManagedSettings managed;
    if (const QString key = managedSettingsKey(); !key.isEmpty())
        managed = fromPolicy(QSettings(key, QSettings::NativeFormat));
    const ManagedSettings file = fromFile(managedSettingsFile());
    fill(managed.cloud, file.cloud);
    fill(managed.tenant, file.tenant);
    fill(managed.clientId, file.clientId);
    fill(managed.proxy, file.proxy);
    fill(managed.authoritiesFile, file.authoritiesFile);
    managed.problems += file.problems;
    return managed;
}

bool ManagedSettings::isAnythingManaged() const
{
    return cloud || tenant || clientId || proxy || authoritiesFile;
}

SignInRequest ManagedSettings::enforcedOn(SignInRequest request) const
{
    if (cloud)
        request.cloud = cloud;
    if (tenant)
        request.tenant = tenant;
    if (clientId)
        request.clientId = clientId;
    if (authoritiesFile)
        request.authoritiesFile = authoritiesFile;
    return request;
}

} // namespace Keyturn
