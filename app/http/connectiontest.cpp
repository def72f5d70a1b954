// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/connectiontest.h"

#include "app/http/connectionprobe.h"
#include "app/http/connectiontexts.h"
#include "app/http/httpexchange.h"

#include <QHostInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using State = ConnectionStep::State;

    constexpr qint64 LargestAnswer = 256 << 10;

    QUrl below(QUrl url, const QString &path)
    {
        QString root = url.path();
        if (root.endsWith(u'/'))
            root.chop(1);
        url.setPath(root + path);
        return url;
    }

    template<typename Read>
    QString listOf(const std::vector<std::unique_ptr<ConnectionProbe>> &probes, Read read)
    {
        QStringList texts;
        for (const auto &probe : probes)
            texts += read(*probe);
        texts.removeAll(QString());
        texts.removeDuplicates();
        return texts.join(ConnectionTest::tr(", "));
    }

    bool hasProxy(const std::unique_ptr<ConnectionProbe> &probe)
    {
        return probe->hasProxy();
    }

    bool isEncrypted(const std::unique_ptr<ConnectionProbe> &probe)
    {
        return probe->isEncrypted();
    }

} // namespace

ConnectionTest::ConnectionTest(Target target, TransportSettings transport, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_transport(std::move(transport))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_transport.patience);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(silenceText(m_kind)); });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    for (const QUrl &url : {m_target.loginAuthority, m_target.graphEndpoint}) {
        auto probe = std::make_unique<ConnectionProbe>(url, m_transport, nullptr);
        connect(probe.get(), &ConnectionProbe::failed, this, &ConnectionTest::fail);
        connect(probe.get(), &ConnectionProbe::encrypted, this, &ConnectionTest::noteEncrypted);
        m_probes.push_back(std::move(probe));
    }
    lookUpNames();
}

void ConnectionTest::begin(Kind kind)
{
    m_kind = kind;
    m_limit.start();
    Q_EMIT stepTold({.kind = kind, .state = State::UnderWay});
}

void ConnectionTest::succeed(const QString &text)
{
    m_limit.stop();
    Q_EMIT stepTold({.kind = m_kind, .state = State::Good, .text = text});
}

void ConnectionTest::fail(const QString &text)
{
    m_limit.stop();
    m_isGood = false;
    m_probes.clear(); // what they still have to say does not matter
    m_exchange.reset();
    Q_EMIT stepTold({.kind = m_kind, .state = State::Failed, .text = text});
    if (m_kind == Kind::SignIn) { // Graph needs nothing of it here
        askGraph();
        return;
    }
    for (int kind = int(m_kind) + 1; kind <= int(Kind::Graph); ++kind)
        Q_EMIT stepTold({.kind = Kind(kind),
                         .state = State::NotTried,
                         .text = tr("It needs what comes before it.")});
    Q_EMIT finished(false);
}

void ConnectionTest::lookUpNames()
{
    begin(Kind::NameLookup);
    QStringList hosts;
    for (const auto &probe : m_probes)
        hosts += probe->hasProxy() ? probe->proxy().hostName() : probe->host();
    hosts.removeDuplicates();
    m_awaited = int(hosts.size());
    for (const QString &host : std::as_const(hosts))
        lookUp(host);
}

void ConnectionTest::lookUp(const QString &host)
{
    QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
        if (m_kind != Kind::NameLookup || !m_isGood)
            return;
        if (info.error() != QHostInfo::NoError) {
            fail(nameText(host));
            return;
        }
        if (--m_awaited > 0)
            return;
        const bool isProxys = std::ranges::any_of(m_probes, hasProxy);
        succeed(isProxys ? tr("The name of the proxy was found; it looks up all others.")
                         : tr("All names were found."));
        goThroughProxy();
    });
}

void ConnectionTest::goThroughProxy()
{
    begin(Kind::Proxy);
    if (std::ranges::none_of(m_probes, hasProxy)) {
        succeed(tr("None is used."));
        secure();
        return;
    }
    openConnections();
}

void ConnectionTest::openConnections()
{
    m_awaited = int(m_probes.size());
    for (const auto &probe : m_probes) {
        connect(probe.get(), &ConnectionProbe::opened, this, [this] {
            if (--m_awaited > 0)
                return;
            if (m_kind == Kind::Tls) {
                encryptConnections();
                return;
            }
            succeed(tr("%1 lets Keyturn through.")
                        .arg(listOf(m_probes, [](const ConnectionProbe &open) {
                            return open.hasProxy() ? proxyName(open.proxy()) : QString();
                        })));
            secure();
        });
        probe->open();
    }
}

void ConnectionTest::secure()
{
    const bool isOpen = std::ranges::any_of(m_probes, hasProxy);
    begin(Kind::Tls);
    if (isOpen)
        encryptConnections();
    else
        openConnections();
}

void ConnectionTest::encryptConnections()
{
    m_awaited = int(std::ranges::count_if(m_probes, isEncrypted));
    if (m_awaited == 0) {
        succeed(tr("Not used on this computer."));
        leaveProbes();
        return;
    }
    for (const auto &probe : m_probes) {
        if (probe->isEncrypted())
            probe->encrypt();
    }
}

void ConnectionTest::noteEncrypted()
{
    if (--m_awaited > 0)
        return;
    const auto issuer = [](const ConnectionProbe &probe) {
        return probe.isEncrypted() ? probe.issuer() : QString();
    };
    succeed(tr("The connections are secure. Certificates were issued by: %1")
                .arg(listOf(m_probes, issuer)));
    leaveProbes();
}

/// Once the socket that has just told something is done.
void ConnectionTest::leaveProbes()
{
    QTimer::singleShot(0, this, [this] {
        m_probes.clear();
        askLoginAuthority();
    });
}

void ConnectionTest::askLoginAuthority()
{
    begin(Kind::SignIn);
    const QUrl url =
        below(m_target.loginAuthority, u"/common/v2.0/.well-known/openid-configuration"_s);
    ask(url, [this](const HttpReply &reply) {
        const QString host = m_target.loginAuthority.host();
        if (const QString text = signInText(reply, host); !text.isEmpty()) {
            fail(text);
            return;
        }
        succeed(tr("%1 answers.").arg(host));
        askGraph();
    });
}

void ConnectionTest::askGraph()
{
    begin(Kind::Graph);
    ask(below(m_target.graphEndpoint, u"/v1.0/"_s), [this](const HttpReply &reply) {
        const QString host = m_target.graphEndpoint.host();
        if (const QString text = graphText(reply, host); !text.isEmpty()) {
            fail(text);
            return;
        }
        succeed(tr("%1 answers.").arg(host));
        Q_EMIT finished(m_isGood);
    });
}

void ConnectionTest::ask(const QUrl &url, const std::function<void(const HttpReply &)> &handler)
{
    m_exchange = std::make_unique<HttpExchange>(m_network, m_transport.request(url), "GET",
                                                QByteArray(), nullptr, LargestAnswer);
    connect(m_exchange.get(), &HttpExchange::finished, this, handler);
}

} // namespace Keyturn
