// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/accountlist.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/settings/cloudstore.h"
#include "app/settings/networkpreferencestore.h"
#include "support/localhttpserver.h"
#include "support/namedwidget.h"
#include "support/webtoken.h"
#include "support/windowbench.h"
#include "ui/flows/accountflow.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

/// The window, and a server that is both the login authority of a cloud "Lab" and its Graph. It
/// grants and refuses tokens in the order in which the test says so.
struct AccountFlowBench : WindowBench
{
    static inline const QString ClientId = QStringLiteral("5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44");
    static inline const QString TenantId = QStringLiteral("0b1ec701-0000-4000-8000-000000000001");

    AccountFlowBench()
    {
        clouds.add(Keyturn::CloudStore::cloudOf(QStringLiteral("Lab"), authority.url().toString(),
                                                authority.url().toString(), {}));
        window = std::make_unique<Keyturn::MainWindow>(settings, preferences, clipboard);
        flow = std::make_unique<Keyturn::AccountFlow>(
            Keyturn::AccountFlow::Surroundings{accounts, tokenStore, vault, clouds, network},
            *window);
        window->show();
    }
    ~AccountFlowBench() { window->leaveSession(); } // before its session goes
    Q_DISABLE_COPY_MOVE(AccountFlowBench)

    /// From now on whoever signs in gets a session, as in the program.
    void openSessions()
    {
        QObject::connect(flow.get(), &Keyturn::AccountFlow::signedIn, window.get(),
                         [this] { openSession(flow->takeSignedIn()); });
        QObject::connect(flow.get(), &Keyturn::AccountFlow::signedOut, window.get(),
                         [this] { session.reset(); });
    }

    void openSession(Keyturn::SignedIn who)
    {
        Keyturn::SessionSetup setup{
            .cloud = who.target.cloud,
            .tokens = std::move(who.tokens),
            .journalFolder = folder.filePath(QStringLiteral("issuing")),
            .activityFile = folder.filePath(QStringLiteral("activity.jsonl")),
            .tenant = {.id = who.account.tenantId, .displayName = {}, .defaultDomain = {}},
            .listsFolder = listsFolder,
            .accountId = who.account.id()};
        session = std::make_unique<Keyturn::Session>(std::move(setup), keptSecrets);
        flow->follow(*session);
        window->showSession(*session);
    }

    void ask(const QString &clientId = ClientId,
             const QString &tenant = QStringLiteral("contoso.com")) const
    {
        flow->ask(
            {.cloud = clouds.named(QStringLiteral("Lab")), .tenant = tenant, .clientId = clientId});
    }

    /// As an application with a client secret, which is entered.
    void signIn(const QString &clientId = ClientId, bool isSecretKept = false)
    {
        ask(clientId);
        press(signInDialog(), QStringLiteral("Sign in as an application"));
        submitSecret(isSecretKept);
    }

    void submitSecret(bool isKept = false)
    {
        auto *const field =
            Keyturn::named<QLineEdit>(signInDialog(), QStringLiteral("Client secret value"));
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("a secret of the application"));
        if (isKept)
            press(signInDialog(), QStringLiteral("Keep it in the keychain"));
        press(signInDialog(), QStringLiteral("Sign in"));
    }

    static QWidget &signInDialog() { return *dialog(QStringLiteral("Sign in")); }

    static void press(const QWidget &place, const QString &name)
    {
        auto *const button = Keyturn::named<QAbstractButton>(place, name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    }

    void chooseInMenu(const QString &entry) const
    {
        const auto actions = window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == entry)
                return action->trigger();
        }
        QFAIL(qPrintable(entry));
    }

    /// The answer to the next question for a token.
    void grant(const QString &mark = QStringLiteral("first"))
    {
        const QByteArray token =
            webToken({{QStringLiteral("tid"), TenantId},
                      {QStringLiteral("app_displayname"), QStringLiteral("Robot")},
                      {QStringLiteral("jti"), mark}});
        bearers.push_back("Bearer " + token);
        authority.reply(200,
                        R"({"token_type": "Bearer", "expires_in": 3599, "access_token": ")" + token
                            + "\"}");
    }

    /// Likewise.
    void refuse(const QByteArray &json) { authority.reply(400, json); }

    std::vector<LocalHttpServer::Request> requestsTo(const QByteArray &part) const
    {
        std::vector<LocalHttpServer::Request> found;
        std::ranges::copy_if(authority.requests(), std::back_inserter(found),
                             [&part](const auto &one) { return one.line.contains(part); });
        return found;
    }

    LocalHttpServer authority;
    Keyturn::AccountList accounts{settings};
    Keyturn::RefreshTokenStore tokenStore{vault};
    Keyturn::CloudStore clouds{settings};
    Keyturn::NetworkPreferenceStore network{settings};
    std::unique_ptr<Keyturn::AccountFlow> flow;
    std::vector<QByteArray> bearers; ///< that were granted
    QString listsFolder; ///< of sessions; empty: no lists are kept
};
