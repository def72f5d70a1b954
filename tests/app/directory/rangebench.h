// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listrun.h"
#include "support/listmodel.h"
#include "support/recordedtokens.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <memory>
#include <numeric>

namespace Keyturn {

/// A list that is read in ranges though it is small: pages of five, of which two have to come.
struct RangeBench
{
    static constexpr qint64 Day = 24LL * 60 * 60 * 1000;

    LocalHttpServer server;
    ListModel model{server};
    RecordedTokens tokens;
    QNetworkAccessManager network;
    std::unique_ptr<ListRun> run;
    std::unique_ptr<QSignalSpy> restarted;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> failed;
    std::vector<QUuid> shown; ///< as a list keeps them
    qsizetype handOvers = 0;
    qsizetype skippedCount = 0;

    /// That many, a day apart each, in no order.
    void fill(int count)
    {
        std::vector<int> days(size_t(count), 0);
        std::iota(days.begin(), days.end(), 1);
        std::shuffle(days.begin(), days.end(), QRandomGenerator(7));
        for (const int day : days)
            model.append(model.now - day * Day);
    }

    void start()
    {
        run = std::make_unique<ListRun>(ListKind::AppRegistrations, GraphEndpoint(server.url()),
                                        tokens, network, ListReader(),
                                        RangeRule{.leastObjects = 3, .leastPages = 4});
        restarted = std::make_unique<QSignalSpy>(run.get(), &ListRun::restarted);
        finished = std::make_unique<QSignalSpy>(run.get(), &ListRun::finished);
        failed = std::make_unique<QSignalSpy>(run.get(), &ListRun::failed);
        QObject::connect(run.get(), &ListRun::restarted, run.get(), [this] { shown.clear(); });
        QObject::connect(run.get(), &ListRun::arrived, run.get(),
                         [this](const PageBatch &batch) { take(batch); });
        run->start();
    }

    bool load()
    {
        start();
        QEventLoop loop; // QTest::qWaitFor() sleeps between its looks
        QObject::connect(run.get(), &ListRun::finished, &loop, &QEventLoop::quit);
        QObject::connect(run.get(), &ListRun::failed, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        return finished->size() + failed->size() == 1;
    }

    std::set<QUuid> shownSet() const { return {shown.begin(), shown.end()}; }

    // Of the requests so far.
    qsizetype counts() const
    {
        return model.countOf([](const auto &question) { return question.isCount; });
    }
    qsizetype firstPages() const
    {
        return model.countOf([](const auto &question) { return question.isFirstPage(); });
    }
    /// The ranges that were begun with.
    qsizetype ranges() const
    {
        return model.countOf([](const auto &question) {
            return !question.isCount && !question.filter.isEmpty() && question.skipToken.isEmpty();
        });
    }
    qsizetype links() const
    {
        return model.countOf([](const auto &question) { return !question.skipToken.isEmpty(); });
    }
    bool wasChecked() const
    {
        return model.countOf([](const auto &question) {
            return !question.isCount && question.isNewest();
        }) > 0;
    }

private:
    void take(const PageBatch &batch)
    {
        ++handOvers;
        skippedCount += batch.skippedCount;
        for (const SharedPage &page : batch.pages)
            shown.insert(shown.end(), page->objectIds().begin(), page->objectIds().end());
    }
};

} // namespace Keyturn
