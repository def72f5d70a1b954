// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorylist.h"
#include "app/directory/directoryworkshop.h"
#include "app/directory/snapshotfolder.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"
#include "support/snapshots.h"

#include <QTest>

/// A directory that says what it is told to, and a program that is started again and again.
struct SecondStartBench
{
    static constexpr int Patience = 20'000;

    QTemporaryDir folder;
    LocalHttpServer server;
    RecordedTokens tokens;
    Keyturn::DirectoryWorkshop workshop;
    std::unique_ptr<Keyturn::DirectoryList> list;

    SecondStartBench() { server.stayOpen(); }

    Keyturn::SnapshotFolder place(const QString &account = QStringLiteral("ana")) const
    {
        return {folder.filePath(QStringLiteral("lists")), server.url(), QStringLiteral("contoso"),
                account};
    }

    Keyturn::SnapshotFile file() const { return place().file(Keyturn::ListKind::AppRegistrations); }

    void start(std::optional<bool> readsChanges = true, const Keyturn::ListReader &reader = {})
    {
        stop();
        list = std::make_unique<Keyturn::DirectoryList>(Keyturn::ListKind::AppRegistrations,
                                                        Keyturn::GraphEndpoint(server.url()),
                                                        tokens, workshop, reader);
        list->keepIn(place());
        if (readsChanges)
            list->setReadsChanges(*readsChanges);
    }

    void stop() { list.reset(); }

    /// Once, and it ends then. With the link ".../delta?t=1".
    void haveLoadedBefore(const QList<int> &numbers)
    {
        start();
        changes({});
        page(numbers);
        if (!refreshed() || list->state() != Keyturn::DirectoryList::State::Loaded)
            qFatal("The list does not load");
        stop();
    }

    void changes(const QJsonArray &objects, const QString &token = QStringLiteral("1"))
    {
        const QString link = QStringLiteral("/v1.0/applications/delta?t=") + token;
        const QJsonObject reply{{QStringLiteral("value"), objects},
                                {QStringLiteral("@odata.deltaLink"), server.url(link).toString()}};
        server.reply(200, QJsonDocument(reply).toJson());
    }

    void page(const QList<int> &numbers)
    {
        QJsonArray objects;
        for (const int number : numbers)
            objects.append(listedObject(number, QStringLiteral("x")));
        server.reply(200, listReply(objects));
    }

    bool refreshed() const
    {
        list->refresh();
        return QTest::qWaitFor(
            [this] { return list->state() != Keyturn::DirectoryList::State::Loading; },
            SecondStartBench::Patience);
    }

    /// In the order of their numbers.
    QList<int> rows() const { return rowsOf(list->store()); }

    static QList<int> rowsOf(const Keyturn::DirectoryStore &store)
    {
        QList<int> numbers;
        for (qsizetype row = 0; row < store.size(); ++row)
            numbers += store.objectId(row).toString(QUuid::Id128).last(6).toInt(nullptr, 16);
        std::ranges::sort(numbers);
        return numbers;
    }

    /// What the next start would show.
    QList<int> kept() const
    {
        const auto snapshot = file().read();
        return snapshot ? rowsOf(snapshot->rows) : QList<int>{-1};
    }

    QByteArray line(size_t number) const { return server.requests().at(number).line; }
    QByteArray lastLine() const { return server.requests().back().line; }
};

inline QJsonObject removedObject(int number)
{
    return {{QStringLiteral("id"), objectId(number).toString(QUuid::WithoutBraces)},
            {QStringLiteral("@removed"),
             QJsonObject{{QStringLiteral("reason"), QStringLiteral("deleted")}}}};
}
