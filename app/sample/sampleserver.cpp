// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"

#include "app/sample/samplelistener.h"

#include <QRandomGenerator>
#include <QThread>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QByteArray randomBearer()
    {
        std::array<quint32, 8> random = {};
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        return QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()),
                                       sizeof(random))
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

} // namespace

struct SampleServer::Private
{
    explicit Private(const Options &options)
        : tenant({.applications = options.applications, .seed = options.seed, .now = options.now})
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
