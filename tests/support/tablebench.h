// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryworkshop.h"
#include "app/models/objecttablemodel.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

/// A table's model, watched by a model tester, over a list that a server of the test's own fills.
struct TableBench
{
    explicit TableBench(Keyturn::ListKind kind = Keyturn::ListKind::AppRegistrations)
        : list(kind, Keyturn::GraphEndpoint(server.url()), tokens, workshop)
    {
        server.stayOpen();
    }

    /// Queues a page; `next` is the path of the one after it.
    void page(const QJsonArray &objects, const QString &next = {})
    {
        server.reply(200,
                     listReply(objects, next.isEmpty() ? QString() : server.url(next).toString()));
    }

    void load(const QJsonArray &objects)
    {
        page(objects);
        list.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(list.state(), Keyturn::DirectoryList::State::Loaded, 20'000);
    }

    QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role);
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += cell(row, Keyturn::ObjectTableModel::DisplayName).toString();
        return names;
    }

    LocalHttpServer server;
    RecordedTokens tokens;
    Keyturn::DirectoryWorkshop workshop;
    Keyturn::DirectoryList list;
    Keyturn::ObjectTableModel model{list};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
};
