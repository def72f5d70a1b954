// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/faultbench.h"
#include "faults/groups.h"
#include "faults/http2server.h"
#include "support/testcertificates.h"

#include <array>
#include <chrono>
#include <cstdio>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Http2Trial
{
    QJsonObject adding = {};
    QJsonObject looking = {};
    QJsonObject deleting = {};
};

constexpr std::array Stages = {"before"_L1, "after"_L1, "head"_L1, "half"_L1};
// NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, FLOW_CONTROL_ERROR, STREAM_CLOSED, REFUSED_STREAM,
// CANCEL, ENHANCE_YOUR_CALM, HTTP_1_1_REQUIRED
constexpr std::array Codes = {0, 1, 2, 3, 5, 7, 8, 11, 13};

QJsonObject fault(QLatin1StringView when, QLatin1StringView how, int code = 0)
{
    return {{u"when"_s, when}, {u"how"_s, how}, {u"code"_s, code}};
}

QJsonObject lostAnswer()
{
    return fault("after"_L1, "drop"_L1);
}

/// A sample tenant behind a server that speaks HTTP/2, and counts by which version it was asked.
class Http2Bench
{
public:
    void run(const Http2Trial &trial, bool isHttp2Only, Tally &tally)
    {
        FaultBench &bench = isHttp2Only ? m_only : m_both;
        bench.run([this, &trial](Moment moment) { spoil(trial, moment); }, tally);
    }

    FaultBench::Truth truth() const { return m_both.truth(); }

    int askedFor(const QString &what)
    {
        m_node.setFaults({});
        return m_node.asked()[what].toInt();
    }

private:
    static GraphEndpoint endpoint(const QUrl &url)
    {
        return GraphEndpoint(url,
                             {.extraAuthorities = TestCertificates::authorities(), .patience = 1s});
    }

    static void append(QJsonArray &faults, const QString &path, QJsonObject one)
    {
        if (one.isEmpty())
            return;
        one.insert(u"path"_s, path);
        faults.append(one);
    }

    void spoil(const Http2Trial &trial, Moment moment)
    {
        QJsonArray faults;
        if (moment == Moment::Beginning)
            append(faults, u"/addPassword"_s, trial.adding);
        if (moment == Moment::Looking) {
            append(faults, u"/removePassword"_s, trial.deleting);
            append(faults, m_both.owner().objectId.toString(QUuid::WithoutBraces), trial.looking);
        }
        if (moment == Moment::Beginning || moment == Moment::Looking
            || moment == Moment::Restarting)
            m_node.setFaults(faults);
    }

    SampleServer m_server{{.gzip = false}};
    Http2Server m_node{quint16(m_server.graphEndpoint().port())};
    FaultBench m_both{m_server, endpoint(m_node.urlOfBoth())};
    FaultBench m_only{m_server, endpoint(m_node.urlOfHttp2Only())};
};

/// Where the server offers both, addPassword keeps to HTTP/1.1; of that there are fewer ways to
/// break it than of HTTP/2.
Tally addWhereBothAreOffered()
{
    Http2Bench bench;
    Tally tally;
    bench.run({}, false, tally);
    for (const auto when : Stages) {
        for (const auto how : {"drop"_L1, "reset"_L1, "end"_L1, "hang"_L1}) {
            for (int i = 0; i < 3; ++i)
                bench.run({.adding = fault(when, how)}, false, tally);
        }
    }
    const int first = bench.askedFor(u"1.1 addPassword"_s);
    const int second = bench.askedFor(u"2.0 addPassword"_s);
    std::printf("  addPassword came %d times over HTTP/1.1, %d times over HTTP/2\n", first, second);
    if (first == 0 || second > 0)
        ++tally.unaccounted;
    return tally;
}

std::vector<Http2Trial> brokenStreams()
{
    std::vector<Http2Trial> trials = {{}};
    for (const auto when : Stages) {
        for (const int code : Codes)
            trials.push_back({.adding = lostAnswer(), .looking = fault(when, "rst"_L1, code)});
        trials.push_back({.adding = lostAnswer(), .looking = fault(when, "end"_L1)});
    }
    for (const auto when : {"before"_L1, "after"_L1}) { // a deletion's reply is a head only
        for (const int code : Codes)
            trials.push_back({.adding = lostAnswer(), .deleting = fault(when, "rst"_L1, code)});
        for (const auto how : {"drop"_L1, "reset"_L1, "hang"_L1, "goaway"_L1})
            trials.push_back({.adding = lostAnswer(), .deleting = fault(when, how)});
    }
    // Few, as looks whose connection is lost are tried again for seconds.
    for (const auto how : {"drop"_L1, "hang"_L1, "goaway"_L1})
        trials.push_back({.adding = lostAnswer(), .looking = fault("after"_L1, how)});
    return trials;
}

Tally lookAndDeleteOverBrokenStreams()
{
    Http2Bench bench;
    Tally tally;
    for (const Http2Trial &trial : brokenStreams())
        bench.run(trial, false, tally);
    const int deletions = bench.askedFor(u"2.0 removePassword"_s);
    std::printf("  removePassword came %d times over HTTP/2, %d times over HTTP/1.1\n", deletions,
                bench.askedFor(u"1.1 removePassword"_s));
    if (deletions == 0)
        ++tally.unaccounted;
    return tally;
}

/// Entra speaks both. Should a gateway ever speak HTTP/2 alone, addPassword does not come about,
/// and that is told.
Tally addWhereOnlyHttp2IsOffered()
{
    Http2Bench bench;
    Tally tally;
    for (int i = 0; i < 3; ++i)
        bench.run({}, false, tally);
    const auto before = bench.truth();
    for (int i = 0; i < 10; ++i)
        bench.run({}, true, tally);
    const qsizetype posts = bench.truth().posts - before.posts;
    std::printf("  addPassword came %lld times to a server that speaks HTTP/2 alone\n",
                static_cast<long long>(posts));
    if (posts > 0)
        ++tally.unaccounted;
    return tally;
}

} // namespace

std::vector<Group> http2Groups()
{
    return {
        {"HTTP/2 offered to addPassword", addWhereBothAreOffered},
        {"HTTP/2 broken after addPassword", lookAndDeleteOverBrokenStreams},
        {"HTTP/2 alone", addWhereOnlyHttp2IsOffered},
    };
}
