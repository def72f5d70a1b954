// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/pendingsecrets.h"
#include "support/namedwidget.h"
#include "ui/common/secretclipboard.h"
#include "ui/secrets/newsecretdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Keyturn {

/// The dialog on a fixed afternoon, about a service principal without secrets if nothing else is
/// said.
struct NewSecretBench
{
    explicit NewSecretBench(const DirectoryObject &object = payroll(), int lifetimeDays = 180)
        : dialog(
            {.object = object,
             .tenantName = QStringLiteral("Contoso"),
             .lifetimeDays = lifetimeDays,
             .mark = EndMark(std::chrono::milliseconds(11'345)), // that of `now`
             .requestText = [this](const NewSecret &wanted) { return requestOf(wanted); }},
            [this] { return now; }, pending, clipboard)
    {
        dialog.show();
        description = named<QLineEdit>(dialog, QStringLiteral("Description"));
        add = named<QPushButton>(dialog, QStringLiteral("Add"));
        // A window only has the focus once it is active.
        dialog.activateWindow();
        if (!QTest::qWaitForWindowExposed(&dialog))
            qFatal("The dialog is not on the screen");
    }

    static DirectoryObject payroll()
    {
        DirectoryObject object;
        object.ref.kind = ObjectKind::ServicePrincipal;
        object.displayName = QStringLiteral("<b>Payroll</b>");
        return object;
    }

    void chooseCustom() const { expires->setCurrentIndex(expires->count() - 1); }

    QString shown(const QString &label) const
    {
        const auto *const found = dialog.findChild<QLabel *>(label);
        return found->isVisible() ? found->text() : QString();
    }

    /// Of the method, the URL and the body only the last is of interest here.
    QString requestOf(const NewSecret &wanted) const
    {
        return requestHead + QString::fromUtf8(wanted.toJson());
    }

    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(14, 2, 11, 345), Qt::LocalTime);
    QString requestHead = QStringLiteral("POST https://graph.microsoft.com/v1.0/x/addPassword\n\n");
    PendingSecrets pending;
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    NewSecretDialog dialog;
    QSignalSpy accepted{&dialog, &QDialog::accepted};
    QSignalSpy rejected{&dialog, &QDialog::rejected};
    QLineEdit *description = nullptr;
    QComboBox *expires = dialog.findChild<QComboBox *>(QStringLiteral("expires"));
    QDateTimeEdit *start = dialog.findChild<QDateTimeEdit *>(QStringLiteral("start"));
    QDateTimeEdit *end = dialog.findChild<QDateTimeEdit *>(QStringLiteral("end"));
    QPushButton *add = nullptr;
};

} // namespace Keyturn
