// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryworkshop.h"
#include "support/windowbench.h"
#include "ui/common/emptystate.h"
#include "ui/common/rowtable.h"
#include "ui/directory/objectlistpage.h"

#include <QLineEdit>

/// One list's page alone, on a real server.
struct ListPageBench
{
    explicit ListPageBench(const Keyturn::SampleServer::Options &options = {},
                           Keyturn::ListKind kind = Keyturn::ListKind::AppRegistrations,
                           const Keyturn::ListReader &reader = {})
        : server(options)
        , tokens(server.bearer())
        , list(kind, Keyturn::GraphEndpoint(server.graphEndpoint()), tokens, workshop, reader)
        , page(list, pending, clipboard)
        , table(page.findChild<Keyturn::RowTable *>())
        , search(page.findChild<QLineEdit *>())
    {
        page.resize(900, 500);
        page.show();
    }

    bool load()
    {
        page.refresh();
        return QTest::qWaitFor(
            [this] { return list.state() == Keyturn::DirectoryList::State::Loaded; }, 20000);
    }

    QString status() const { return page.findChild<QLabel *>(QStringLiteral("status"))->text(); }
    QString note() const { return page.findChild<QLabel *>(QStringLiteral("note"))->text(); }
    int rowCount() const { return table->model()->rowCount(); }
    QString text(int row, int column = 0) const
    {
        return table->model()->index(row, column).data().toString();
    }

    QAbstractButton *button(const QString &name) const
    {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            const auto *accessible = QAccessible::queryAccessibleInterface(button);
            if (button->isVisible() && accessible->text(QAccessible::Name) == name)
                return button;
        }
        return nullptr;
    }

    QAbstractButton *buttonOfTheEmptyList() const
    {
        return page.findChild<Keyturn::EmptyState *>()->findChild<QAbstractButton *>();
    }

    bool says(const QString &sentence) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&sentence](const QLabel *label) {
            return label->isVisible() && label->text() == sentence;
        });
    }

    Keyturn::SampleServer server;
    ChangingToken tokens;
    Keyturn::DirectoryWorkshop workshop;
    Keyturn::DirectoryList list;
    Keyturn::PendingSecrets pending;
    Keyturn::SecretClipboard clipboard{*QGuiApplication::clipboard()};
    Keyturn::ObjectListPage page;
    Keyturn::RowTable *table;
    QLineEdit *search;
};
