// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/formdata.h"
#include "app/settings/cloudstore.h"
#include "app/settings/signinrequest.h"
#include "support/localhttpserver.h"
#include "support/namedwidget.h"
#include "support/webtoken.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;
constexpr auto Denied = R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})";

/// The program as main() runs it, and an authority and a Graph that do what the test says.
struct Bench
{
    Bench()
    {
        server.replyTo("GET", 404, R"({"error":{"code":"Request_ResourceNotFound"}})");
        server.replyTo("/organization", 200,
                       R"({"value":[{"id":"6c2f1f0a-8d1e-4b57-9a3c-5170e2b48816",)"
                       R"("displayName":"Contoso"}]})");
        server.replyTo("/v1.0/applications?", 200, object("Payroll"));
        server.replyTo("agentIdentityBlueprint?", 403, Denied);
        server.replyTo("/oauth2/v2.0/devicecode", 200,
                       R"({"device_code":"d","user_code":"ABCD-1234","message":"Open the page.",)"
                       R"("verification_uri":"https://microsoft.com/devicelogin","interval":1,)"
                       R"("expires_in":900})");
        program.window().show();
    }

    static QByteArray object(const QByteArray &name)
    {
        return R"({"value":[{"id":"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f","displayName":")" + name
            + "\"}]}";
    }

    void signIn()
    {
        program.setSignInRequest({.cloud = CloudStore(settings).named(u"Lab"_s),
                                  .tenant = u"contoso.com"_s,
                                  .clientId = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s,
                                  .way = SignInWay::DeviceCode});
        program.signIn();
    }

    /// What the person agrees to next.
    void grant(const QString &scopes)
    {
        const QByteArray identity =
            webToken({{"aud"_L1, u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s},
                      {"tid"_L1, u"5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405"_s},
                      {"oid"_L1, u"ana"_s},
                      {"exp"_L1, QDateTime::currentSecsSinceEpoch() + 3600}});
        server.replyTo("/oauth2/v2.0/token", 200,
                       R"({"token_type":"Bearer","expires_in":3599,"access_token":")"
                           + webToken({{"scp"_L1, scopes}}) + R"(","id_token":")" + identity
                           + "\"}");
    }

    bool isListed(const QString &name)
    {
        const auto *const objects = shown<QAbstractItemView>(u"Directory objects"_s);
        return objects && objects->model()->rowCount() == 1
            && objects->model()->index(0, 0).data() == name;
    }

    void openList(const QString &title)
    {
        auto *const navigation = shown<QAbstractItemView>(u"Navigation"_s);
        for (int row = 0; row < navigation->model()->rowCount(); ++row) {
            const QModelIndex entry = navigation->model()->index(row, 0);
            if (entry.data() == title)
                QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                                  navigation->visualRect(entry).center());
        }
    }

    template<typename Widget>
    Widget *shown(const QString &name)
    {
        return named<Widget>(program.window(), name);
    }

    /// What the last device code was asked for.
    QByteArray scopeOfLastCode() const
    {
        QByteArray scope;
        for (const auto &request : server.requests()) {
            if (!request.line.contains("/devicecode"))
                continue;
            for (const auto &[name, value] : decodeForm(request.body).value_or(FormFields())) {
                if (name == "scope")
                    scope = value;
            }
        }
        return scope;
    }

    /// With the cloud among one's own.
    QSettings &prepared()
    {
        const QString url = server.url().toString();
        CloudStore(settings).add(CloudStore::cloudOf(u"Lab"_s, url, url, {}));
        return settings;
    }

    LocalHttpServer server;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Program program{prepared(), folder.filePath(u"kept.json"_s)};
};

} // namespace

/// From a list that lacks a permission to the same list with it.
class TestProgramPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAPermissionWhenItIsFirstNeeded();
};

void TestProgramPermissions::asksForAPermissionWhenItIsFirstNeeded()
{
    Bench bench;
    bench.grant(u"Application.ReadWrite.All"_s);
    bench.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isListed(u"Payroll"_s), Patience);
    QVERIFY(!bench.scopeOfLastCode().contains("AgentIdentityBlueprint"));

    bench.openList(u"Agent identity blueprints"_s);
    const QString ask = u"Ask for AgentIdentityBlueprint.Read.All"_s;
    QTRY_VERIFY_WITH_TIMEOUT(bench.shown<QPushButton>(ask), Patience);
    bench.grant(u"Application.ReadWrite.All AgentIdentityBlueprint.Read.All"_s);
    bench.server.replyTo("agentIdentityBlueprint?", 200, Bench::object("Travel Booker"));
    QTest::mouseClick(bench.shown<QPushButton>(ask), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(bench.isListed(u"Travel Booker"_s), Patience);
    QVERIFY(bench.scopeOfLastCode().contains("AgentIdentityBlueprint.Read.All"));
    QVERIFY(!bench.scopeOfLastCode().contains("Directory."));
    QVERIFY(!bench.shown<QPushButton>(ask));
}

QTEST_MAIN(TestProgramPermissions)
#include "tst_program_permissions.moc"
