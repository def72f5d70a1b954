// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/namedwidget.h"
#include "ui/permissions/permissionspanel.h"
#include "ui/permissions/texttable.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace Keyturn {

/// The panel with what the test knows.
struct PermissionsPanelBench
{
    using Facts = PermissionsPanel::Facts;

    /// An administrator of applications who looks at one of them.
    static Facts administrator()
    {
        return {.account = QStringLiteral("Ana <ana@contoso.com>"),
                .token = {.kind = TokenKind::WorkAccount,
                          .permissions = QStringList{QStringLiteral("Application.ReadWrite.All")}},
                .roles = {.roles = {{.displayName = QStringLiteral("Application Administrator")}},
                          .isComplete = true},
                .kind = ObjectKind::Application,
                .objectName = QStringLiteral("<b>Payroll</b>"),
                .ownsObject = false,
                .checkedAt = QDateTime(QDate(2026, 11, 21), QTime(14, 3, 25), Qt::LocalTime)};
    }

    PermissionsPanel panel;
    QSignalSpy checkAgain{&panel, &PermissionsPanel::checkAgainChosen};

    explicit PermissionsPanelBench(const Facts &facts = administrator())
        : panel(facts)
    {
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("The dialog is not on the screen");
    }

    QString shown(const QString &label) const
    {
        const auto *const found = panel.findChild<QLabel *>(label);
        return found->isVisible() ? found->text() : QString();
    }

    void choose(const QString &combo, const QString &text) const
    {
        auto *const box = panel.findChild<QComboBox *>(combo);
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
    }

    QStringList acts() const
    {
        const auto *const box = panel.findChild<QComboBox *>(QStringLiteral("act"));
        QStringList texts;
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
        return texts;
    }

    /// The cells of a table that is on the screen, row by row, as they look.
    std::vector<QStringList> rows(const QString &name) const
    {
        const auto *const table = named<TextTable>(panel, name);
        std::vector<QStringList> found;
        for (int row = 0; table && row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells.append(
                    table->item(row, column)->text().replace(QChar::Nbsp, QLatin1Char(' ')));
            found.push_back(cells);
        }
        return found;
    }
    std::vector<QStringList> permissions() const
    {
        return rows(QStringLiteral("Documented permissions"));
    }
    std::vector<QStringList> roles() const { return rows(QStringLiteral("Roles that suffice")); }
};

} // namespace Keyturn
