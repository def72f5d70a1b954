// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampletenant.h"

#include "app/sample/samplerouter.h"
#include "app/sample/sampletoken.h"

#include <QMutex>

#include <algorithm>
#include <deque>
#include <utility>

namespace Keyturn {

namespace {

    constexpr size_t MaxCalls = 20'000;

    QDateTime dateTime(std::optional<qint64> milliseconds)
    {
        return milliseconds ? QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC) : QDateTime();
    }

    std::vector<PasswordCredential> credentials(const SampleObject &object)
    {
        std::vector<PasswordCredential> found;
        for (const SampleCredential &secret : object.secrets)
            found.push_back({.keyId = secret.keyId,
                             .displayName = QString::fromUtf8(secret.displayName),
                             .hint = QString::fromUtf8(secret.hint),
                             .startDateTime = dateTime(secret.start),
                             .endDateTime = dateTime(secret.end)});
        return found;
    }

    SampleKind sampleKind(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Application:
            return SampleKind::Application;
        case ObjectKind::AgentIdentityBlueprint:
            return SampleKind::Blueprint;
        case ObjectKind::ServicePrincipal:
            break;
        }
        return SampleKind::ServicePrincipal;
    }

} // namespace

struct SampleTenant::Private
{
    explicit Private(const Options &options)
        : directory(options.applications, options.seed,
                    (options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc())
                        .toMSecsSinceEpoch(),
                    options.isSkewed)
        , token(directory, options.propagation)
    { }

    mutable QMutex mutex; // guards all below
    SampleDirectory directory;
    SampleRouter router{directory};
    const SampleToken token;
    std::deque<Call> calls;
    bool losesNextSecret = false;
};

SampleTenant::SampleTenant(const Options &options)
    : d(std::make_unique<Private>(options))
{ }

SampleTenant::~SampleTenant() = default;

SampleResult<SampleReply> SampleTenant::respond(const SampleRequest &request)
{
    const QMutexLocker lock(&d->mutex);
    return d->router.route(request);
}

SampleReply SampleTenant::signIn(const SampleRequest &request)
{
    const QMutexLocker lock(&d->mutex);
    return d->token.answer(request);
}

QDateTime SampleTenant::now() const
{
    return QDateTime::fromMSecsSinceEpoch(d->directory.now(), Qt::UTC);
}

quint64 SampleTenant::revision() const
{
    const QMutexLocker lock(&d->mutex);
    return d->directory.revision();
}

std::optional<ObjectRef> SampleTenant::find(ObjectKind kind, QStringView displayName) const
{
    const QMutexLocker lock(&d->mutex);
    const QByteArray name = displayName.toUtf8();
    const SampleTable &table =
        d->directory.table(kind == ObjectKind::ServicePrincipal ? SampleDirectory::ServicePrincipals
                                                                : SampleDirectory::Applications);
    for (qsizetype i = 0; i < table.count(); ++i) {
        const SampleObject object = table.at(i);
        if (object.kind == sampleKind(kind) && object.displayName == name)
            return ObjectRef{.kind = kind, .objectId = object.id, .appId = object.appId};
    }
    return std::nullopt;
}

std::vector<PasswordCredential> SampleTenant::secretsOf(const QUuid &objectId) const
{
    const QMutexLocker lock(&d->mutex);
    for (const auto which : {SampleDirectory::Applications, SampleDirectory::ServicePrincipals}) {
        const SampleTable &table = d->directory.table(which);
        const auto index = table.indexOfId(objectId);
        if (index)
            return credentials(table.at(*index));
    }
    return {};
}

bool SampleTenant::secretEquals(const QUuid &keyId, QByteArrayView utf8) const
{
    const QMutexLocker lock(&d->mutex);
    return d->directory.secretEquals(keyId, utf8);
}

void SampleTenant::loseNextSecret()
{
    const QMutexLocker lock(&d->mutex);
    d->losesNextSecret = true;
}

bool SampleTenant::takeLoss()
{
    const QMutexLocker lock(&d->mutex);
    return std::exchange(d->losesNextSecret, false);
}

void SampleTenant::record(const Call &call)
{
    const QMutexLocker lock(&d->mutex);
    d->calls.push_back(call);
    if (d->calls.size() > MaxCalls)
        d->calls.pop_front();
}

std::vector<SampleTenant::Call> SampleTenant::calls() const
{
    const QMutexLocker lock(&d->mutex);
    return {d->calls.begin(), d->calls.end()};
}

qsizetype SampleTenant::callCount(QByteArrayView method, QByteArrayView pathEnding) const
{
    const QMutexLocker lock(&d->mutex);
    return std::ranges::count_if(d->calls, [&](const Call &call) {
        return call.method == method && call.path.endsWith(pathEnding);
    });
}

} // namespace Keyturn
