// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "rangebench.h"
#include "support/listreplies.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = RangeBench;

namespace {

/// What happens to the directory while it is read. What is new has the time at which it was made.
/// What is restored has its old one; that one vanishes beside it, so that the count is the same, is
/// the one thing that a count cannot tell. A serial load cannot either.
enum class Life { Still, ComingAndGoing, Restoring };

struct Round
{
    explicit Round(quint32 seed)
        : random(seed)
    { }

    int below(int limit) { return int(random.bounded(limit)); }

    std::optional<qint64> date()
    {
        const qint64 now = bench.model.now;
        if (below(100) < undatedPercent)
            return std::nullopt;
        switch (shape) {
        case 0: // over ten years
            return now - below(3650) * Bench::Day - below(86'400'000);
        case 1: // most of them young
            return now - (below(5) != 0 ? below(30) : below(3650)) * Bench::Day - below(86'400'000);
        case 2: // in a few seconds, with fractions of them
            return now - (1 + below(4)) * 400 * Bench::Day + below(1500);
        default: // all at once
            return now - 100 * Bench::Day;
        }
    }

    void fill()
    {
        shape = below(4);
        undatedPercent = below(3) == 0 ? below(30) : 0;
        std::vector<std::optional<qint64>> dates;
        const int count = below(140);
        std::generate_n(std::back_inserter(dates), count, [this] { return date(); });
        const int order = below(4);
        if (order == 0)
            std::ranges::sort(dates);
        else if (order == 1)
            std::ranges::sort(dates, std::ranges::greater());
        for (const auto &one : dates)
            bench.model.append(one);
        life = Life(below(3));
        throughout = bench.model.ids();
    }

    void change()
    {
        ListModel &model = bench.model;
        const auto size = int(model.objects().size());
        model.now += below(5000);
        if (below(2) == 0) {
            model.insert(below(size + 1), model.now - below(1000));
        } else if (life == Life::Restoring) {
            model.insert(below(size + 1), date());
        } else if (size > 0) {
            const int at = below(size);
            throughout.erase(objectId(model.objects()[size_t(at)].number));
            model.remove(at);
        }
        ++changes;
    }

    bool load()
    {
        // Nothing happens once all has been read and is being checked: that is the last look.
        bench.model.interfere = [this](const ListModel::Question & /*question*/) {
            everThere.merge(bench.model.ids());
            if (life != Life::Still && !bench.wasChecked() && !isSecondReading() && below(6) == 0)
                change();
            return std::optional<LocalHttpServer::Answer>();
        };
        bench.model.delay = [this] { return std::chrono::milliseconds(below(8) / 7); };
        const bool isOver = bench.load();
        everThere.merge(bench.model.ids());
        return isOver && bench.finished->size() == 1;
    }

    bool isSecondReading() const { return bench.firstPages() > 1; }

    Bench bench;
    QRandomGenerator random;
    int shape = 0;
    int undatedPercent = 0;
    Life life = Life::Still;
    int changes = 0;
    std::set<QUuid> throughout; ///< there from the beginning to the end
    std::set<QUuid> everThere;
};

} // namespace

class TestListRunChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithWhatIsThere();
};

void TestListRunChanges::endsWithWhatIsThere()
{
    constexpr quint32 Rounds = 400;
    int inRanges = 0;
    int readTwice = 0;
    int replaced = 0;
    for (quint32 seed = 1; seed <= Rounds; ++seed) {
        Round round(seed);
        round.fill();
        const QByteArray number = "round " + QByteArray::number(seed);

        QVERIFY2(round.load(), number.constData());

        const std::set<QUuid> shown = round.bench.shownSet();
        QVERIFY2(shown.size() == round.bench.shown.size(), number.constData()); // each once
        QVERIFY2(std::ranges::includes(shown, round.throughout), number.constData());
        QVERIFY2(std::ranges::includes(round.everThere, shown), number.constData());
        if (round.bench.wasChecked() || round.changes == 0)
            QVERIFY2(shown == round.bench.model.ids(), number.constData());
        inRanges += round.bench.wasChecked() ? 1 : 0;
        readTwice += round.isSecondReading() ? 1 : 0;
        replaced += int(round.bench.restarted->size());
    }
    // Or else nothing of it was tried.
    QVERIFY2(inRanges > 100 && readTwice > 20 && replaced > 10 && readTwice > replaced + 5,
             qPrintable(u"%1 in ranges, %2 twice, %3 replaced"_s.arg(inRanges).arg(readTwice).arg(
                 replaced)));
}

QTEST_GUILESS_MAIN(TestListRunChanges)
#include "tst_listrun_changes.moc"
