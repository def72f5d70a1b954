// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/windowbench.h"

#include <QComboBox>
#include <QLineEdit>

/// The window on the sample tenant, at the expiring secrets.
struct ExpiringBench : public WindowBench
{
    static constexpr int Patience = 20000;

    QAbstractItemView *navigation() const
    {
        return find<QAbstractItemView>(QStringLiteral("Navigation"));
    }

    QAbstractItemView *secrets() const
    {
        return find<QAbstractItemView>(QStringLiteral("Expiring secrets"));
    }

    bool waitForEntry(const QString &text) const
    {
        return QTest::qWaitFor([&] { return rowOf(*navigation(), text) >= 0; }, Patience);
    }

    bool waitForRows(int count) const
    {
        return QTest::qWaitFor([&] { return secrets() && secrets()->model()->rowCount() == count; },
                               Patience);
    }

    bool openExpiring()
    {
        openSampleTenant();
        if (!waitForEntry(QStringLiteral("Expiring (7)")))
            return false;
        clickRow(*navigation(), rowOf(*navigation(), QStringLiteral("Expiring (7)")));
        return waitForRows(7);
    }

    void chooseWindow(const QString &text) const
    {
        auto *const windows = named<QComboBox>("window");
        windows->setCurrentIndex(windows->findText(text));
    }

    bool showExpired() const
    {
        chooseWindow(QStringLiteral("Expired"));
        return QTest::qWaitFor([&] { return cell(0, 5) == QStringLiteral("Expired"); }, Patience);
    }

    QString cell(int row, int column) const
    {
        return secrets()->model()->index(row, column).data().toString();
    }

    QStringList applications() const
    {
        QStringList names;
        for (int row = 0; secrets() && row < secrets()->model()->rowCount(); ++row)
            names.append(cell(row, 0));
        return names;
    }

    void select(int first, int last) const
    {
        clickRow(*secrets(), first);
        const QModelIndex index = secrets()->model()->index(last, 0);
        QTest::mouseClick(secrets()->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          secrets()->visualRect(index).center());
    }

    QString status() const { return named<QLabel>("expiringStatus")->text(); }

    qsizetype posts(const QByteArray &ending) { return server.tenant().callCount("POST", ending); }
};
