// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"

#include "app/sample/samplelistener.h"
#include "app/sample/sampleorganization.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QByteArray base64(QByteArrayView bytes)
    {
        return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding
                                            | QByteArray::OmitTrailingEquals);
    }

    /// What Entra's tokens tell about the caller, for who shows it; the server itself looks at the
    /// token as a whole.
    /// https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
    QJsonObject claims()
    {
        const SampleUser &caller = SampleUsers.front();
        return {{"aud"_L1, u"https://graph.microsoft.com"_s},
                {"oid"_L1, caller.id.toString(QUuid::WithoutBraces)},
                {"scp"_L1, QString::fromLatin1(SampleScopes)},
                {"tid"_L1, SampleOrganization::Id.toString(QUuid::WithoutBraces)},
                {"upn"_L1,
                 QLatin1StringView(caller.alias) + u'@'
                     + QLatin1StringView(SampleOrganization::Domain)}};
    }

    /// A JSON Web Token in whose signature's place there are 256 random bits.
    QByteArray randomBearer()
    {
        std::array<quint32, 8> random = {};
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        const QByteArrayView bits(reinterpret_cast<const char *>(random.data()), sizeof(random));
        return base64(R"({"alg":"none","typ":"JWT"})") + '.'
            + base64(QJsonDocument(claims()).toJson(QJsonDocument::Compact)) + '.' + base64(bits);
    }

} // namespace

struct SampleServer::Private
{
    explicit Private(const Options &options)
        : tenant({.applications = options.applications,
                  .seed = options.seed,
                  .now = options.now,
                  .isSkewed = options.isSkewed,
                  .propagation = options.propagation})
        , listener(std::make_unique<SampleListener>(
              tenant,
              SampleListener::Options{.bearer = bearer,
                                      .latencyMilliseconds = options.latencyMilliseconds,
                                      .gzip = options.gzip}))
    { }

    const QByteArray bearer = randomBearer();
    SampleTenant tenant;
    std::unique_ptr<SampleListener> listener;
    quint16 port = 0;
    QThread thread;
};

SampleServer::SampleServer(const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
    d->thread.setObjectName(u"sample"_s);
    d->listener->moveToThread(&d->thread);
    // The listener's sockets belong to its thread, so they have to go while it still runs.
    connect(
        &d->thread, &QThread::finished, d->listener.get(), [this] { d->listener.reset(); },
        Qt::DirectConnection);
    d->thread.start();
    QMetaObject::invokeMethod(
        d->listener.get(), [this] { d->port = d->listener->listen(); },
        Qt::BlockingQueuedConnection);
}

SampleServer::~SampleServer()
{
    d->thread.quit();
    d->thread.wait();
}

QUrl SampleServer::graphEndpoint() const
{
    return d->port == 0 ? QUrl() : QUrl(u"http://127.0.0.1:%1"_s.arg(d->port));
}

const QByteArray &SampleServer::bearer() const
{
    return d->bearer;
}

SampleTenant &SampleServer::tenant()
{
    return d->tenant;
}

} // namespace Keyturn
