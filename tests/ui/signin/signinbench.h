// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/namedwidget.h"
#include "ui/signin/signindialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Keyturn {

/// The dialog of somebody who has a registration and no Azure CLI, if nothing else is said.
struct SignInBench
{
    explicit SignInBench(const SignInStart &start = registered(), const FieldGuard &guard = {})
        : dialog(start, guard)
    {
        dialog.open();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog is not on the screen");
    }

    static QString clientId() { return QStringLiteral("5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"); }

    static SignInStart registered()
    {
        SignInStart start = unregistered();
        start.target.clientId = clientId();
        return start;
    }

    static SignInStart unregistered()
    {
        SignInStart start;
        start.azureCli.kind = AzureCliState::Kind::Absent;
        return start;
    }

    QPushButton *button(const QString &name) const
    {
        auto *const found = named<QPushButton>(dialog, name);
        if (!found)
            qFatal("There is no button %s", qPrintable(name));
        return found;
    }

    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    QLineEdit *field(const QString &name) const
    {
        auto *const found = named<QLineEdit>(dialog, name);
        if (!found)
            qFatal("There is no field %s", qPrintable(name));
        return found;
    }

    QLineEdit *tenant() const { return field(QStringLiteral("Directory (tenant) ID")); }
    QLineEdit *client() const { return field(QStringLiteral("Application (client) ID")); }

    void type(QLineEdit *into, const QString &text) const
    {
        into->setFocus();
        into->selectAll();
        QTest::keyClick(into, Qt::Key_Delete);
        QTest::keyClicks(into, text);
    }

    /// Whether a label with these words is to be seen.
    bool says(const QString &text) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    /// Of the page that is to be seen.
    QString shown(const QString &objectName) const
    {
        const auto labels = dialog.findChildren<QLabel *>(objectName);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    QString title() const { return shown(QStringLiteral("pageTitle")); }

    SignInDialog dialog;
};

} // namespace Keyturn
