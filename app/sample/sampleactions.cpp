// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleactions.h"

#include "app/sample/samplejsonwriter.h"
#include "app/sample/sampleproperties.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QByteArray metadata(const SampleRequest &request)
    {
        return "http://" + request.host + request.path.first(request.path.indexOf('/', 1))
            + "/$metadata#";
    }

    void writeIssued(SampleJsonWriter &out, const SampleIssued &issued)
    {
        SampleProperties::writeSecret(out, issued.credential);
        out.member("secretText", issued.text.utf8());
    }

    SampleResult<std::vector<SampleNewSecret>> readSecrets(const QJsonArray &array)
    {
        std::vector<SampleNewSecret> secrets;
        for (const auto &value : array) {
            const auto secret = SampleNewSecret::fromJson(value.toObject());
            if (!secret)
                return tl::unexpected(secret.error());
            secrets.push_back(*secret);
        }
        return secrets;
    }

    SampleResult<SampleObject> readObject(const QJsonObject &json, SampleKind kind)
    {
        const QString name = json["displayName"_L1].toString();
        if (name.isEmpty())
            return tl::unexpected(SampleFault::badRequest(
                "A value is required for property 'displayName' of resource 'Application'."));
        if (kind == SampleKind::Blueprint && json["sponsors@odata.bind"_L1].toArray().isEmpty())
            return tl::unexpected(
                SampleFault::badRequest("No sponsor specified for the agent identity blueprint."));
        SampleObject object = {.kind = kind, .displayName = name.toUtf8()};
        if (json.contains("signInAudience"_L1))
            object.signInAudience = json["signInAudience"_L1].toString().toUtf8();
        if (json["description"_L1].isString())
            object.description = json["description"_L1].toString().toUtf8();
        return object;
    }

    void writeCreated(SampleJsonWriter &out, const SampleCreated &created)
    {
        out.key("passwordCredentials");
        out.beginArray();
        for (const SampleIssued &issued : created.secrets) {
            out.beginObject();
            writeIssued(out, issued);
            out.endObject();
        }
        out.endArray();
    }

} // namespace

SampleResult<SampleReply> SampleActions::addPassword(SampleDirectory::Collection collection,
                                                     qsizetype index, const SampleRequest &request)
{
    const auto issue = [&](const SampleNewSecret &wanted) {
        return m_directory.addPassword(collection, index, wanted);
    };
    const auto reply = [&](const SampleIssued &issued) {
        SampleJsonWriter out;
        out.beginObject();
        out.member("@odata.context", metadata(request) + "microsoft.graph.passwordCredential");
        writeIssued(out, issued);
        out.endObject();
        return SampleReply{.body = out.take(), .holdsSecret = true};
    };
    return SampleNewSecret::fromBody(request.body).and_then(issue).map(reply);
}

SampleResult<SampleReply> SampleActions::removePassword(SampleDirectory::Collection collection,
                                                        qsizetype index,
                                                        const SampleRequest &request)
{
    const auto remove = [&](const QJsonObject &json) -> SampleResult<void> {
        const QUuid keyId = QUuid::fromString(json["keyId"_L1].toString());
        if (keyId.isNull())
            return tl::unexpected(SampleFault::badRequest(
                "A value is required for parameter 'keyId' of the operation 'removePassword'."));
        return m_directory.removePassword(collection, index, keyId);
    };
    return sampleJsonBody(request.body).and_then(remove).map([] {
        return SampleReply{.status = 204};
    });
}

SampleResult<SampleReply> SampleActions::create(SampleKind kind, const SampleRequest &request)
{
    const auto json = sampleJsonBody(request.body);
    if (!json)
        return tl::unexpected(json.error());
    auto object = readObject(*json, kind);
    if (!object)
        return tl::unexpected(object.error());
    const auto secrets = readSecrets((*json)["passwordCredentials"_L1].toArray());
    if (!secrets)
        return tl::unexpected(secrets.error());
    const auto created = m_directory.create(std::move(*object), *secrets);
    if (!created)
        return tl::unexpected(created.error());

    SampleJsonWriter out(4096);
    out.beginObject();
    out.member("@odata.context", metadata(request) + "applications/$entity");
    const auto members = SampleProperties::all(kind).reset(
        SampleProperties::find("passwordCredentials").value_or(0));
    SampleProperties::writeMembers(out, created->object, members,
                                   SampleProperties::TypeAnnotation::WhereDerived);
    writeCreated(out, *created);
    out.endObject();
    return SampleReply{.status = 201,
                       .body = out.take(),
                       .location = "http://" + request.host + "/v1.0/applications/"
                           + created->object.id.toByteArray(QUuid::WithoutBraces),
                       .holdsSecret = true};
}

} // namespace Keyturn
