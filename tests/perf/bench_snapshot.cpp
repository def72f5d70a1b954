// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// What it takes to keep a list and to show it again, beside plain ways of touching the same bytes,
// measured in one run. Nothing is judged: who reads the table judges.
#include "app/directory/nameorder.h"
#include "app/directory/pageparser.h"
#include "app/directory/snapshotchecksum.h"
#include "app/directory/snapshotfolder.h"
#include "listbodies.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Time
{
    double wall;
    double processor;
};

/// In milliseconds; the least of some tries, each by itself.
template<typename Work>
Time least(int tries, Work work)
{
    Time least{.wall = std::numeric_limits<double>::max(),
               .processor = std::numeric_limits<double>::max()};
    for (int i = 0; i < tries; ++i) {
        const std::clock_t start = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        least.wall = std::min(least.wall, double(timer.nsecsElapsed()) / 1e6);
        least.processor =
            std::min(least.processor, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}

void print(const char *what, qsizetype rows, Time time)
{
    std::printf("%8lld rows  %-40s %9.2f ms %9.2f ms CPU\n", static_cast<long long>(rows), what,
                time.wall, time.processor);
    std::fflush(stdout);
}

DirectoryStore storeOf(int objectCount)
{
    DirectoryStore store;
    PageParser parser(ObjectKind::Application);
    const QList<QByteArray> bodies = listBodies(objectCount);
    for (const QByteArray &body : bodies)
        store.append(parser.parse(body)->objects);
    return store;
}

void bench(int objectCount)
{
    const QTemporaryDir folder;
    const SnapshotFolder place(folder.path(), QUrl(u"https://graph.example"_s), u"t"_s, u"a"_s);
    const SnapshotFile file = place.file(ListKind::AppRegistrations);
    const ListSnapshot snapshot{.rows = storeOf(objectCount),
                                .takenAt = QDateTime::currentDateTimeUtc()};
    const qsizetype rows = snapshot.rows.size();
    const std::atomic<bool> isWanted = true;

    print("put in the order of names", rows, least(3, [&] { rowsByName(snapshot.rows); }));
    print("write, sync and put in place", rows, least(5, [&] { file.write(snapshot, isWanted); }));
    const qint64 bytes = snapshotBytes(folder.path());
    std::printf("%8lld rows  %-40s %9.1f MB, %.0f a row\n", static_cast<long long>(rows),
                "the file", double(bytes) / 1e6, double(bytes) / double(rows));

    QFile plain(file.path);
    if (!plain.open(QIODevice::ReadOnly))
        qFatal("The file is not there");
    print("read into memory", rows, least(9, [&] {
              plain.seek(0);
              return plain.readAll().size();
          }));
    quint64 sum = 0;
    const auto mapAndSum = [&] {
        auto *const mapped = plain.map(0, bytes);
        sum += snapshotChecksum({mapped, qsizetype(bytes)}, 0);
        plain.unmap(mapped);
    };
    print("map and sum up", rows, least(9, mapAndSum));
    auto *const mapped = plain.map(0, bytes);
    print("sum up once more", rows, least(9, [&] {
              sum += snapshotChecksum({mapped, qsizetype(bytes)}, 0);
          }));
    std::optional<ListSnapshot> read;
    print("show it again", rows, least(9, [&] {
              read.reset();
              if (auto shown = file.read())
                  read = std::move(*shown);
          }));
    if (!read || read->rows.size() != rows || sum == 0)
        qFatal("It was not read as it was written");
}

} // namespace

int main()
{
    for (const int objectCount : {10'000, 100'000, 300'000})
        bench(objectCount);
    return 0;
}
