// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/passwordrequest.h"

#include "app/secrets/newsecret.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    PasswordRequest create(const QString &path, QJsonObject object, const NewSecret &wanted,
                           GraphVersion version)
    {
        object[u"passwordCredentials"_s] = QJsonArray{wanted.toCredential()};
        return {version, path, QJsonDocument(object).toJson(QJsonDocument::Compact)};
    }

} // namespace

QString PasswordRequest::text(const GraphEndpoint &endpoint) const
{
    const QString url = endpoint.url(version, path).toString(QUrl::FullyEncoded);
    return u"POST %1\n\n"_s.arg(url) + QString::fromUtf8(body);
}

PasswordRequest addPassword(const ObjectRef &owner, const NewSecret &wanted,
                            const IssuingForm &form)
{
    return {form.version, owner.actionPath("addPassword"_L1, form.addressing), wanted.toJson()};
}

PasswordRequest addDefaultPassword(const ObjectRef &owner, const IssuingForm &form)
{
    return {form.version, owner.actionPath("addPassword"_L1, form.addressing), "{}"_ba};
}

PasswordRequest createApplication(const QString &displayName, const NewSecret &wanted,
                                  GraphVersion version)
{
    // The audience is said, as the examples of the documentation disagree about the default, and
    // an application for personal accounts may have two secrets only.
    const QJsonObject application{
        {u"displayName"_s, displayName},
        {u"signInAudience"_s, u"AzureADMyOrg"_s},
    };
    return create(u"/applications"_s, application, wanted, version);
}

PasswordRequest createBlueprint(const QString &displayName, std::span<const QUuid> sponsors,
                                const NewSecret &wanted, const GraphEndpoint &endpoint,
                                GraphVersion version)
{
    QJsonArray links;
    for (const QUuid &sponsor : sponsors)
        links += u"%1/users/%2"_s.arg(endpoint.versionRoot(version),
                                      sponsor.toString(QUuid::WithoutBraces));
    const QJsonObject blueprint{
        {u"displayName"_s, displayName},
        {u"sponsors@odata.bind"_s, links},
    };
    return create(u"/applications/microsoft.graph.agentIdentityBlueprint"_s, blueprint, wanted,
                  version);
}

} // namespace Keyturn
