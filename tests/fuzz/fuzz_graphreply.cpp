// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/httpdate.h"
#include "app/directory/mergedchanges.h"
#include "app/directory/owner.h"
#include "app/graph/graphendpoint.h"
#include "app/graph/retryrule.h"
#include "app/graph/serviceclock.h"
#include "app/http/httpreply.h"
#include "app/secrets/newsecret.h"
#include "app/secrets/secretpolicy.h"
#include "fuzz/fuzzed.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

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

/// As somebody learns it who asked for half a year.
void checkRefusal(const GraphError &error)
{
    const NewSecret wanted = {
        .displayName = {}, .startDateTime = {}, .endDateTime = now().addDays(180)};
    const auto policy = SecretPolicy::fromRefusal(error, wanted, now());
    if (!policy)
        return;
    checkPolicy(*policy);
    require(policy->forbidsSecrets || !policy->allows(now(), wanted.endDateTime),
            "what was refused is not allowed");
}

void checkClock(const HttpReply &reply)
{
    constexpr qint64 Imprecision = 10'000; // milliseconds
    const QDateTime sent = fromHttpDate(reply.header("Date"));
    ServiceClock clock;
    clock.note(reply, now());
    const QDateTime told = clock.now(now());
    require(told == now() || told == sent, "there is our clock and Graph's");
    require(told == now() || std::abs(told.msecsTo(now())) > Imprecision,
            "what a reply's way takes is no difference of clocks");
    require(sent.isValid() || clock.lead() == 0ms, "a time that is none moves no clock");
}

/// The token goes nowhere but to Graph.
void checkLink(const QUrl &link)
{
    static const GraphEndpoint endpoint(QUrl(u"https://graph.microsoft.com"_s));
    const auto request = endpoint.linkRequest(link, AccessToken("token"));
    if (!request)
        return;
    const QUrl url = request->url();
    require(url.scheme() == u"https"_s && url.host() == u"graph.microsoft.com"_s
                && url.port(443) == 443 && url.userInfo().isEmpty(),
            "a link that is followed leads to Graph");
    // As it is sent, for whoever reads it otherwise than Qt does.
    QByteArray sent = url.toEncoded(QUrl::RemoveFragment);
    const QByteArray origin = "https://graph.microsoft.com";
    require(sent.startsWith(origin), "it begins with Graph's name");
    sent.remove(0, origin.size());
    if (sent.startsWith(":443"))
        sent.remove(0, 4);
    require(sent.isEmpty() || sent.front() == '/' || sent.front() == '?', "which ends there");
    require(!sent.contains('\r') && !sent.contains('\n') && !sent.contains(' '),
            "it adds nothing to the request's head");
}

void checkObject(const QJsonObject &json)
{
    checkLink(QUrl(json["@odata.nextLink"_L1].toString()));
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

/// What has changed in a list may come again, and then changes nothing more.
void checkChanges(const QByteArray &body)
{
    const auto page = ChangePage::parse(body);
    if (!page)
        return;
    checkLink(page->nextLink);
    checkLink(page->deltaLink);
    const auto once = mergeChanges({}, page->changes, ObjectKind::Application);
    if (!once)
        return;
    require(once->rows.size() == once->addedCount, "what was new is there");
    const auto twice = mergeChanges(once->rows, page->changes, ObjectKind::Application);
    require(twice.has_value(), "what was told in full can be told again");
    require(twice->rows.size() == once->rows.size() && twice->addedCount == 0,
            "no object is there twice");
}

} // namespace

/// A small reply, with its head or without: an object, owners, policies, an error, a link, changes.
void takeInput(QByteArrayView bytes)
{
    const HttpReply reply = replyOf(bytes);
    checkReply(reply);
    checkRefusal(GraphError::fromReply(reply));
    checkClock(reply);
    checkChanges(reply.body);
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    checkObject(json);
    checkObject(json["value"_L1].toObject());
    const QJsonArray list = json["value"_L1].toArray();
    for (const auto value : list)
        checkObject(value.toObject());
}
