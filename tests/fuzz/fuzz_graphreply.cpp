// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryobject.h"
#include "app/directory/owner.h"
#include "app/graph/httpreply.h"
#include "app/graph/retryrule.h"
#include "app/secrets/secretpolicy.h"
#include "fuzz/fuzzed.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto Kinds = {ObjectKind::Application, ObjectKind::ServicePrincipal,
                    ObjectKind::AgentIdentityBlueprint};

QDateTime now()
{
    return {QDate(2026, 11, 21), QTime(15, 0), Qt::UTC};
}

/// A head, if there is one, begins with a status of three digits, and each of its lines with a
/// name. Qt has read it before we do, so its form is of no importance.
HttpReply replyOf(QByteArrayView bytes)
{
    HttpReply reply = {.status = 200, .body = bytes.toByteArray()};
    const qsizetype end = reply.body.indexOf("\n\n");
    const int status = reply.body.left(3).toInt();
    if (end < 0 || status < 100)
        return reply;
    const QByteArrayList lines = reply.body.left(end).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            reply.headers.append({line.left(colon), line.mid(colon + 1)});
    }
    reply.status = status;
    reply.body.remove(0, end + 2);
    return reply;
}

void checkReply(const HttpReply &reply)
{
    const GraphError error = GraphError::fromReply(reply);
    require(!error.message.isEmpty(), "every error says something");
    require(error.retryAfter >= 0ms, "nobody waits for a time before now");
    for (const Repeating repeating :
         {Repeating::Never, Repeating::MayArriveTwice, Repeating::AlsoAfterLoss}) {
        const NextStep step = nextStep(reply, repeating, {.waits = 3}, 1, now());
        require(step.wait >= 0ms && step.wait <= 5min, "nobody waits for more than five minutes");
        require(repeating != Repeating::Never || step == NextStep(),
                "what may not be repeated is not");
        require(nextStep(reply, repeating, {.waits = 5, .tokenRenewed = true}, 1, now()).action
                    == NextStep::Action::Finish,
                "every call comes to its end");
    }
}

void checkPolicy(const SecretPolicy &policy)
{
    const QDateTime end = policy.latestEnd(now());
    require(end.isValid() == policy.maxLifetime.has_value(), "a limit leads to a last end");
    require(!end.isValid() || policy.allows(now(), end), "the last end is allowed");
}

void checkObject(const QJsonObject &json)
{
    for (const ObjectKind kind : Kinds) {
        const auto object = DirectoryObject::fromJson(json, kind);
        require(!object || !object->ref.objectId.isNull(), "every object has an ID");
        checkPolicy(SecretPolicy::fromDefault(json, kind, now()));
        if (const auto policy = SecretPolicy::fromAssigned(json, kind, {}))
            checkPolicy(*policy);
    }
    const auto owner = Owner::fromJson(json);
    require(!owner || !owner->id.isNull(), "every owner has an ID");
}

} // namespace

/// A small reply, with its head or without: an object, owners, policies, an error.
void takeInput(QByteArrayView bytes)
{
    const HttpReply reply = replyOf(bytes);
    checkReply(reply);
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    checkObject(json);
    checkObject(json["value"_L1].toObject());
    const QJsonArray list = json["value"_L1].toArray();
    for (const auto value : list)
        checkObject(value.toObject());
}
