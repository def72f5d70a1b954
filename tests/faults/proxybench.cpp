// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/proxybench.h"

#include "faults/waiting.h"
#include "support/testcertificates.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 1s; // with a connection that hangs; a busy machine answers sooner

} // namespace

ProxyBench::ProxyBench(bool tls, const QString &journalFolder)
    : m_server({.gzip = false})
    , m_proxy(quint16(m_server.graphEndpoint().port()),
              tls ? std::optional(TestCertificates::serverConfiguration()) : std::nullopt)
    , m_endpoint(m_proxy.url(),
                 {.extraAuthorities = TestCertificates::authorities(), .patience = Patience})
    , m_bench(m_server, m_endpoint, journalFolder)
{ }

void ProxyBench::run(const Trial &trial, Tally &tally)
{
    m_bench.setOpensAhead(trial.isOpenedAhead);
    m_bench.run([this, &trial](Moment moment) { spoil(trial, moment); }, tally);
}

void ProxyBench::spoil(const Trial &trial, Moment moment)
{
    switch (moment) {
    case Moment::Beginning:
        m_proxy.setFaultOf("/addPassword", trial.adding);
        break;
    case Moment::Asking:
        m_proxy.keepLastRead();
        m_proxy.setStaleReads(trial.areChecksStale);
        if (trial.closesIdle)
            m_proxy.closeConnections();
        break;
    case Moment::Looking:
        m_proxy.setFault(trial.looking); // for connections from now on
        m_proxy.setFaultOf("/removePassword", trial.deleting);
        m_proxy.setStaleReads(trial.areLooksStale);
        m_proxy.closeConnections();
        break;
    case Moment::Deleting:
        if (trial.areLooksAfterDeletionStale.empty())
            break;
        m_proxy.keepLastRead();
        m_proxy.setStaleReads(trial.areLooksAfterDeletionStale);
        break;
    case Moment::Restarting:
        m_proxy.setFault({});
        m_proxy.setFaultOf({}, {});
        m_proxy.setStaleReads({});
        m_proxy.closeConnections();
        break;
    }
}

int ProxyBench::sendOrdinaryPost()
{
    const int before = m_bench.truth().secrets;
    m_proxy.setFaultOf("/addPassword", {.cutAfter = 0});
    auto request =
        *m_endpoint.request(GraphVersion::V1, m_bench.owner().actionPath("addPassword"_L1),
                            AccessToken(m_server.bearer()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkAccessManager network;
    const QNetworkReply *const reply = network.post(request, QByteArray("{}"));
    waitUntil([reply] { return reply->isFinished(); }, "the end of an ordinary POST");
    return m_bench.truth().secrets - before;
}

Group proxyGroup(const QByteArray &name, const std::vector<Trial> &trials, bool tls)
{
    return {name, [trials, tls] {
                ProxyBench bench(tls);
                Tally tally;
                for (const Trial &trial : trials)
                    bench.run(trial, tally);
                return tally;
            }};
}
