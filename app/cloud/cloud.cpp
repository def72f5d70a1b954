// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/cloud.h"

#include "app/core/loopback.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// In English: clouds are compared, and the language may change. See cloudTitle().
    QString name(const char *text)
    {
        return QString::fromUtf8(text);
    }

    std::vector<Cloud> microsoftClouds()
    {
        const QUrl usLogin(u"https://login.microsoftonline.us"_s);
        return {
            {.name = u"global"_s,
             .displayName = name(QT_TRANSLATE_NOOP("Keyturn::Cloud", "Microsoft Entra (global)")),
             .loginAuthority = QUrl(u"https://login.microsoftonline.com"_s),
             .graphEndpoint = QUrl(u"https://graph.microsoft.com"_s),
             .portal = QUrl(u"https://entra.microsoft.com"_s)},
            {.name = u"us-gov-l4"_s,
             .displayName = name(QT_TRANSLATE_NOOP("Keyturn::Cloud", "US Government L4")),
             .loginAuthority = usLogin,
             .graphEndpoint = QUrl(u"https://graph.microsoft.us"_s),
             .portal = QUrl(u"https://portal.azure.us"_s),
             .kind = CloudKind::UsGovernment},
            {.name = u"us-gov-l5"_s,
             .displayName = name(QT_TRANSLATE_NOOP("Keyturn::Cloud", "US Government L5 (DoD)")),
             .loginAuthority = usLogin,
             .graphEndpoint = QUrl(u"https://dod-graph.microsoft.us"_s),
             .portal = QUrl(u"https://portal.azure.us"_s),
             .kind = CloudKind::UsGovernmentDod},
            {.name = u"china"_s,
             .displayName = name(QT_TRANSLATE_NOOP("Keyturn::Cloud", "China (21Vianet)")),
             .loginAuthority = QUrl(u"https://login.partner.microsoftonline.cn"_s),
             .graphEndpoint = QUrl(u"https://microsoftgraph.chinacloudapi.cn"_s),
             .portal = QUrl(u"https://portal.azure.cn"_s),
             .kind = CloudKind::China},
        };
    }

} // namespace

const std::vector<Cloud> &Cloud::known()
{
    static const std::vector<Cloud> clouds = microsoftClouds();
    return clouds;
}

const Cloud &Cloud::global()
{
    return known().front();
}

std::optional<Cloud> Cloud::named(QStringView name)
{
    const auto isIt = [name](const Cloud &cloud) {
        return name.compare(cloud.name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(known(), isIt);
    return found == known().end() ? std::nullopt : std::optional(*found);
}

bool Cloud::takesPersonalAccounts() const
{
    return loginAuthority == global().loginAuthority;
}

QString Cloud::scope(QStringView permission) const
{
    QString root = graphEndpoint.toString(QUrl::FullyEncoded);
    if (root.endsWith(u'/'))
        root.chop(1);
    return root + u'/' + permission.toString();
}

bool isEndpoint(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

} // namespace Keyturn
