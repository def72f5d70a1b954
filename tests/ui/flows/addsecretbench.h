// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/windowbench.h"

#include <QCheckBox>
#include <QLineEdit>

namespace Keyturn {

/// The window and what it takes to add a secret in it.
struct AddSecretBench : WindowBench
{
    using WindowBench::WindowBench;

    static QString addTitle() { return QStringLiteral("Add secret"); }
    static QString onceTitle() { return QStringLiteral("Save this client secret now"); }

    static QWidget *addDialog() { return dialog(addTitle()); }

    bool openAddDialog(const QString &application)
    {
        openSampleTenant();
        return askFor(application);
    }

    bool askFor(const QString &application)
    {
        if (!choose(application)
            || !QTest::qWaitFor([this] { return button(addTitle())->isEnabled(); }))
            return false;
        click(button(addTitle()));
        return QTest::qWaitFor([] { return addDialog(); });
    }

    bool addSecret(const QString &application, const QString &description)
    {
        if (!openAddDialog(application))
            return false;
        QTest::keyClicks(find<QLineEdit>(QStringLiteral("Description"), addDialog()), description);
        return add();
    }

    /// What is asked for in the open dialog.
    bool add()
    {
        click(button(QStringLiteral("Add"), addDialog()));
        return QTest::qWaitFor([] { return dialog(onceTitle()); }, 20000);
    }

    void tickSaved() const
    {
        find<QCheckBox>(QStringLiteral("I have saved it"), dialog(onceTitle()))->click();
    }

    std::vector<PasswordCredential> secretsOnServer(const QString &application)
    {
        const auto ref = server.tenant().find(ObjectKind::Application, application);
        return server.tenant().secretsOf(ref->objectId);
    }

    qsizetype readsOnServer(const QString &application)
    {
        const auto ref = server.tenant().find(ObjectKind::Application, application);
        return server.tenant().callCount(
            "GET", "/v1.0/applications/" + ref->objectId.toByteArray(QUuid::WithoutBraces));
    }

    qsizetype postsOnServer() { return server.tenant().callCount("POST", "/addPassword"); }
};

} // namespace Keyturn
