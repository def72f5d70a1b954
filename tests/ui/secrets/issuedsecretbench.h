// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/pendingsecrets.h"
#include "app/session/session.h"
#include "support/namedwidget.h"
#include "ui/common/secretclipboard.h"
#include "ui/secrets/closeguard.h"
#include "ui/secrets/issuedsecretdialog.h"
#include "ui/secrets/secretview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Keyturn {

inline constexpr auto Value = "7o48Q~QF3ZyBWNQ2vCjAHAhYo3tmDVI5ARf~2aL4";

inline IssuedSecret issuedSecret(QByteArrayView value = Value)
{
    return {.owner = {.kind = ObjectKind::AgentIdentityBlueprint,
                      .objectId = QUuid::createUuid(),
                      .appId = QUuid(QStringLiteral("11111111-2222-4333-8444-555555555555"))},
            .ownerName = QStringLiteral("Payroll"),
            .credential = {.keyId = QUuid(QStringLiteral("7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11")),
                           .displayName = QStringLiteral("prod-2026"),
                           .hint = QStringLiteral("7o4"),
                           .startDateTime = {},
                           .endDateTime = QDateTime(QDate(2026, 12, 2), QTime(13, 0), Qt::UTC)},
            .text = SecretText(value)};
}

/// A dialog with everything it needs; the secret is discarded when the dialog is finished with it.
struct IssuedSecretBench
{
    PendingSecrets pending;
    SecretClipboard clipboard{*QGuiApplication::clipboard(),
                              ClipboardTimes{.tooSoonForPaste = std::chrono::milliseconds(0)}};
    const QUuid id;
    IssuedSecretDialog dialog;
    QSignalSpy keepRequested{&dialog, &IssuedSecretDialog::keepRequested};
    QSignalSpy deleteRequested{&dialog, &IssuedSecretDialog::deleteRequested};
    QSignalSpy finishedWith{&dialog, &IssuedSecretDialog::finishedWith};

    explicit IssuedSecretBench(IssuedSecret secret = issuedSecret())
        : id(pending.add(std::move(secret)))
        , dialog(id, pending, clipboard,
                 Tenant{.id = QStringLiteral("8a4e0d1c-1111-4222-8333-444455556666"),
                        .displayName = QStringLiteral("Contoso"),
                        .defaultDomain = {}},
                 QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::LocalTime))
    {
        dialog.show();
        QObject::connect(&dialog, &IssuedSecretDialog::finishedWith, &pending,
                         [this](const QUuid &done) { pending.discard(done); });
    }

    template<typename Button = QPushButton>
    void press(const QString &name) const
    {
        QTest::mouseClick(named<Button>(dialog, name), Qt::LeftButton);
    }
    void pressInGuard(const QString &name) const
    {
        QTest::mouseClick(named<QPushButton>(*guard(), name), Qt::LeftButton);
    }
    CloseGuard *guard() const
    {
        auto *const found = dialog.findChild<CloseGuard *>();
        return found && found->isVisible() ? found : nullptr;
    }
    SecretView *view() const { return dialog.findChild<SecretView *>(); }
    QString copyState() const
    {
        return dialog.findChild<QLabel *>(QStringLiteral("copyState"))->text();
    }
    QString keptState() const
    {
        return dialog.findChild<QLabel *>(QStringLiteral("keptState"))->text();
    }
    bool isClosed() const { return !dialog.isVisible(); }
    static QByteArray paste()
    {
        return QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/plain"));
    }
};

} // namespace Keyturn
