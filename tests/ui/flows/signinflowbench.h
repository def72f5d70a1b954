// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/accountlist.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/core/formdata.h"
#include "app/settings/clientidstore.h"
#include "app/settings/cloudstore.h"
#include "app/settings/networkpreferencestore.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"
#include "support/namedwidget.h"
#include "support/personsbrowser.h"
#include "support/scriptfile.h"
#include "support/webtoken.h"
#include "ui/flows/signinflow.h"
#include "ui/signin/signindialog.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

namespace Keyturn {

/// Azure CLI as ana@contoso.com has it, or whoever is in the file "user" beside it. It notes what
/// it was asked.
inline QByteArray azureCli()
{
    const QByteArray token =
        webToken({{QStringLiteral("scp"), QStringLiteral("Application.ReadWrite.All")}});
    return "echo \"$@\" >> asked\n"
           "user=$(cat user 2>/dev/null || echo ana@contoso.com)\n"
           "case \"$2\" in\n"
           "show) echo '{\"tenantId\": \"5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405\","
           " \"environmentName\": \"AzureCloud\", \"tenantDefaultDomain\": \"contoso.com\","
           " \"user\": {\"name\": \"'$user'\", \"type\": \"user\"}}' ;;\n"
           "*) echo '{\"accessToken\": \""
        + token
        + "\", \"expires_on\": 4102444800,"
          " \"tenant\": \"5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405\"}' ;;\n"
          "esac";
}

/// An answer to whoever wants a device code.
inline QByteArray deviceCode()
{
    return R"({"device_code": "d", "user_code": "ABCD-1234", "message": "Open the page.",
               "verification_uri": "https://microsoft.com/devicelogin", "interval": 1,
               "expires_in": 900})";
}

/// A sign-in at a scripted authority, in a cloud called Lab; a person's browser, and an Azure CLI
/// where there are commands for one.
struct SignInFlowBench
{
    explicit SignInFlowBench(const QByteArray &azureCommands = {}, bool keepsClientIds = true,
                             ManagedSettings laidDown = {})
        : az(QStringLiteral("az"), azureCommands)
        , network(settings, std::move(laidDown))
    {
        // Where Azure CLI is looked for, once; nowhere else, or this computer's would be found.
        const QByteArray usual = qgetenv("PATH");
        const QString only = azureCommands.isEmpty() ? folder.path() : az.folder();
        qputenv("PATH", only.toUtf8());
        clouds.add(CloudStore::cloudOf(QStringLiteral("Lab"), authority.url().toString(),
                                       authority.url().toString(), {}));
        flow = std::make_unique<SignInFlow>(
            SignInFlow::Surroundings{accounts, tokenStore, vault, clouds, network,
                                     keepsClientIds ? &clientIds : nullptr},
            [this](SignedIn who) { signedIn.push_back(std::move(who)); }, window);
        qputenv("PATH", usual);
        said = std::make_unique<QSignalSpy>(flow.get(), &SignInFlow::troubleSaid);
        window.show();
        QObject::connect(&browser, &PersonsBrowser::opened, &window,
                         [this](const QUrl & /*link*/) { grant(identity()); });
    }

    SignInRequest request() const
    {
        return {.cloud = clouds.named(QStringLiteral("Lab")),
                .tenant = QStringLiteral("contoso.com"),
                .clientId = ClientId};
    }

    void ask() const { flow->ask(request()); }
    void ask(SignInWay way) const
    {
        SignInRequest wanted = request();
        wanted.way = way;
        flow->ask(wanted);
    }

    /// What an ID token says to the link that was opened last.
    QJsonObject identity() const
    {
        return {{QStringLiteral("aud"), ClientId},
                {QStringLiteral("tid"), TenantId},
                {QStringLiteral("oid"), QStringLiteral("ana")},
                {QStringLiteral("preferred_username"), UserName},
                {QStringLiteral("nonce"), browser.parameter("nonce")},
                {QStringLiteral("exp"), QDateTime::currentSecsSinceEpoch() + 3600}};
    }

    /// From now on the authority gives tokens to whoever asks.
    void grant(const QJsonObject &identityClaims, const QByteArray &refreshToken = "again")
    {
        const QByteArray access =
            webToken({{QStringLiteral("tid"), TenantId},
                      {QStringLiteral("app_displayname"), QStringLiteral("Robot")}});
        authority.replyTo("/token", 200,
                          R"({"token_type": "Bearer", "expires_in": 3600, "access_token": ")"
                              + access + R"(", "refresh_token": ")" + refreshToken
                              + R"(", "scope": "x", "id_token": ")" + webToken(identityClaims)
                              + "\"}");
    }

    void refuse(const QByteArray &part, const QByteArray &error, const QByteArray &words)
    {
        authority.replyTo(
            part, 400, R"({"error": ")" + error + R"(", "error_description": ")" + words + "\"}");
    }

    SignInDialog *dialog() const { return window.findChild<SignInDialog *>(); }

    template<typename Widget>
    Widget *shown(const QString &name) const
    {
        const SignInDialog *const place = dialog();
        return place ? named<Widget>(*place, name) : nullptr;
    }

    void click(const QString &name) const
    {
        auto *const button = shown<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const QString &name, const QString &text) const
    {
        auto *const field = shown<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->clear();
        QTest::keyClicks(field, text);
    }

    QString title() const
    {
        const SignInDialog *const place = dialog();
        if (!place)
            return {};
        const auto labels = place->findChildren<QLabel *>(QStringLiteral("pageTitle"));
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    /// What the page of a failed attempt says.
    QString failure() const
    {
        const auto *const message = shown<QTextEdit>(QStringLiteral("Message"));
        return message ? message->toPlainText() : QString();
    }

    bool hasSignedIn() const { return signedIn.size() == 1; }
    const Account &account() const { return signedIn.front().account; }

    /// The fields of the last form that the authority was sent.
    FormFields sent() const
    {
        return decodeForm(authority.requests().back().body).value_or(FormFields());
    }
    QByteArray sent(const QByteArray &name) const
    {
        for (const auto &[field, value] : sent()) {
            if (field == name)
                return value;
        }
        return {};
    }

    static inline const QString ClientId = QStringLiteral("7a3c1f52-0b6d-4c43-9a61-2f3f6c1d8e90");
    static inline const QString TenantId = QStringLiteral("5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405");
    static inline const QString UserName = QStringLiteral("ana@contoso.com");

    const QTemporaryDir folder;
    const ScriptFile az;
    LocalHttpServer authority;
    PersonsBrowser browser;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MemoryVault vault;
    AccountList accounts{settings};
    RefreshTokenStore tokenStore{vault};
    CloudStore clouds{settings};
    NetworkPreferenceStore network;
    ClientIdStore clientIds{settings};
    std::vector<SignedIn> signedIn;
    QWidget window;
    std::unique_ptr<SignInFlow> flow;
    std::unique_ptr<QSignalSpy> said;
};

} // namespace Keyturn
