// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// What answers of 200 MB do to the program: how much of them it takes, how long its window stands
// still, and what memory it needs at its peak; and the same of plain Qt. Nothing is judged here:
// that they are cut is tested by tst_hugebodies.
#include "app/secrets/passwordpost.h"
#include "support/floodserver.h"
#include "support/windowbench.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Huge = 200'000'000;

/// How long the event loop of this thread did not come round, at the most.
class LongestTurn
{
public:
    LongestTurn()
    {
        const auto *const loop = QAbstractEventDispatcher::instance();
        QObject::connect(loop, &QAbstractEventDispatcher::awake, &m_context, [this] {
            end();
            m_turn.start();
        });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, &m_context,
                         [this] { end(); });
    }

    double milliseconds() const { return double(m_longest) / 1e6; }

private:
    void end()
    {
        if (m_turn.isValid())
            m_longest = std::max(m_longest, m_turn.nsecsElapsed());
        m_turn.invalidate();
    }

    QObject m_context;
    QElapsedTimer m_turn;
    qint64 m_longest = 0;
};

/// Of all that the process ever had, in MB; 0 where the system does not tell.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return double(line.mid(6).simplified().split(' ').front().toLongLong()) / 1024;
    }
    return 0;
}

/// Prints what an answer, or some of them, do until `isOver` says so.
template<typename Ask, typename Over>
void measure(const char *what, Ask ask, Over isOver)
{
    const FloodThread flood(Huge);
    const double before = peakMemory();
    const LongestTurn longest;
    ask(flood.server());
    if (!QTest::qWaitFor([&] { return isOver(flood.server()); }, 120'000))
        qFatal("no answer has come to its end");
    const auto sent = double(flood.server().sentBytes()) / 1e6;
    std::printf("%-44s %9.1f MB %9.1f ms %8.1f MB\n", what, sent / flood.server().requestCount(),
                longest.milliseconds(), peakMemory() - before);
    std::fflush(stdout);
}

void benchWindow()
{
    WindowBench bench;
    bench.openSampleTenant(); // once, so that what a first window needs does not count
    if (!QTest::qWaitFor(
            [&] { return bench.objects() && bench.objects()->model()->rowCount() > 0; }, 20'000))
        qFatal("the sample tenant has not loaded");
    measure(
        "tenant and list, read by the window",
        [&](const FloodServer &server) { bench.openSampleTenantAt(server.url()); },
        [&](const FloodServer &server) {
            return server.requestCount() >= 2 && !bench.message().isEmpty();
        });
    std::optional<PasswordPost::Outcome> outcome;
    measure(
        "answer of addPassword",
        [&](const FloodServer &server) {
            const auto request = GraphEndpoint(server.url())
                                     .request(GraphVersion::V1, u"/applications/x/addPassword"_s,
                                              AccessToken("token"));
            new PasswordPost(
                *request, "{}",
                [&outcome](PasswordPost::Outcome what) { outcome = std::move(what); },
                bench.window.get());
        },
        [&](const FloodServer &) { return outcome.has_value(); });
}

void benchPlainQt()
{
    QNetworkAccessManager network;
    bool isRead = false;
    measure(
        "QNetworkAccessManager, readAll()",
        [&](const FloodServer &server) {
            QNetworkReply *const reply = network.get(QNetworkRequest(server.url()));
            QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &isRead] {
                isRead = !reply->readAll().isEmpty();
                reply->deleteLater();
            });
        },
        [&](const FloodServer &) { return isRead; });
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"keyturn.*=false"_s);
    std::printf("%-44s %12s %12s %11s\n", "answers of 200 MB", "sent of each", "longest turn",
                "more memory");
    benchWindow();
    benchPlainQt();
    return 0;
}
