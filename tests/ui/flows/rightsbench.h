// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/accounttokens.h"
#include "support/localhttpserver.h"
#include "support/scriptedsource.h"
#include "support/webtoken.h"
#include "support/windowbench.h"

#include <QSignalSpy>

namespace Keyturn {

/// The window of somebody whose token, roles and lists are what the test says, before a Graph that
/// has one application, Payroll.
struct RightsBench : WindowBench
{
    explicit RightsBench(const QString &scopes, SignInWay way = SignInWay::Browser)
        : tokens(new AccountTokens(std::make_unique<ScriptedSource>(source), tokenWith(scopes)))
    {
        script();
        session = std::make_unique<Session>(
            SessionSetup{
                .cloud = {.displayName = QStringLiteral("Test"), .graphEndpoint = graph.url()},
                .tokens = std::unique_ptr<TokenProvider>(tokens),
                .journalFolder = folder.filePath(QStringLiteral("issuing")),
                .activityFile = folder.filePath(QStringLiteral("activity.jsonl")),
                .way = way},
            keptSecrets);
        QObject::connect(tokens, &AccountTokens::renewed, &session->access(), &OwnAccess::takeToken,
                         Qt::QueuedConnection);
        window = std::make_unique<MainWindow>(settings, preferences, clipboard);
        wanted = std::make_unique<QSignalSpy>(window.get(), &MainWindow::permissionsWanted);
        window->showSession(*session);
        window->resize(1180, 780);
        window->show();
    }

    void script()
    {
        graph.replyTo("GET", 404, R"({"error":{"code":"Request_ResourceNotFound"}})");
        graph.replyTo("/organization", 200,
                      R"({"value":[{"id":"6c2f1f0a-8d1e-4b57-9a3c-5170e2b48816",)"
                      R"("displayName":"Contoso"}]})");
        const QByteArray payroll = R"({"id":"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",)"
                                   R"("appId":"9a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",)"
                                   R"("displayName":"Payroll","passwordCredentials":[]})";
        graph.replyTo("/v1.0/applications?", 200, R"({"value":[)" + payroll + "]}");
        graph.replyTo("/v1.0/applications/8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f", 200, payroll);
        graph.replyTo("/owners", 200, R"({"value":[]})");
        setRoles({});
        refuseBlueprints();
    }

    void setRoles(const QByteArray &name)
    {
        const QByteArray role = name.isEmpty() ? name : R"({"displayName":")" + name + "\"}";
        graph.replyTo("/me/memberOf", 200, R"({"value":[)" + role + "]}");
    }

    void refuseBlueprints()
    {
        graph.replyTo("agentIdentityBlueprint?", 403,
                      R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})");
    }

    void allowBlueprints(const QByteArray &objects = R"({"id":)"
                                                     R"("7a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",)"
                                                     R"("displayName":"Travel Booker"})")
    {
        graph.replyTo("agentIdentityBlueprint?", 200, R"({"value":[)" + objects + "]}");
    }

    static TokenGrant tokenWith(const QString &scopes)
    {
        return grantOf(webToken(
            {{QLatin1StringView("scp"), scopes},
             {QLatin1StringView("oid"), QStringLiteral("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed")},
             {QLatin1StringView("upn"), QStringLiteral("ana@contoso.com")}}));
    }

    /// The person has signed in again.
    void grant(const QString &scopes)
    {
        tokens->resume(std::make_unique<ScriptedSource>(source), tokenWith(scopes));
    }

    void openList(const QString &title) const
    {
        auto *const navigation = find<QAbstractItemView>(QStringLiteral("Navigation"));
        clickRow(*navigation, rowOf(*navigation, title));
    }

    static QWidget *panel() { return dialog(QStringLiteral("Permissions")); }

    /// What a label of that dialog says; nothing if it is not shown.
    static QString shown(const QWidget *dialog, const char *label)
    {
        const auto *const found =
            dialog ? dialog->findChild<QLabel *>(QLatin1StringView(label)) : nullptr;
        return found && found->isVisible() ? found->text() : QString();
    }

    QString verdict() const { return shown(panel(), "verdict"); }

    qsizetype requestCount(const QByteArray &part) const
    {
        return std::ranges::count_if(
            graph.requests(), [&part](const auto &request) { return request.line.contains(part); });
    }

    LocalHttpServer graph;
    AskedSource source;
    AccountTokens *tokens; // the session's
    std::unique_ptr<QSignalSpy> wanted;
};

/// As by the menu.
inline void choosePermissions(const MainWindow &window)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Permissions…"))
            action->trigger();
    }
}

} // namespace Keyturn
