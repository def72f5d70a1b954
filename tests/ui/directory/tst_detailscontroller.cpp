// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/detailsbench.h"
#include "support/namedwidget.h"
#include "ui/common/copyfield.h"
#include "ui/directory/counterpartpane.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench : DetailsBench
{
    Bench()
    {
        view.resize(1000, 400);
        view.show();
    }

    static QByteArray ownersPath(const DirectoryObject &object)
    {
        return id(object.ref.objectId) + "/owners";
    }

    void setOwner(const DirectoryObject &object, const QByteArray &name,
                  std::chrono::milliseconds delay = {})
    {
        server.replyTo(ownersPath(object), 200,
                       R"({"value":[{"id":"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed","displayName":")"
                           + name + R"("}]})",
                       delay);
    }

    void setPrincipal(const DirectoryObject &application, const QByteArray &description,
                      std::chrono::milliseconds delay = {})
    {
        server.replyTo("/servicePrincipals(appId='" + id(application.ref.appId), 200,
                       R"({"id":"2c9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed","appId":")"
                           + id(application.ref.appId)
                           + R"(","displayName":"x","passwordCredentials":[{"keyId":)"
                             R"("3d9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed","displayName":")"
                           + description + R"("}]})",
                       delay);
    }

    QString owners() { return view.findChild<CopyField *>(u"owners"_s)->shown(); }

    QAbstractItemView *principalsSecrets() const
    {
        return named<QAbstractItemView>(view, u"Client secrets of the enterprise application"_s);
    }

    QString counterpart() const
    {
        const auto *label = view.findChild<QLabel *>(u"counterpart"_s);
        return label->isVisible() ? label->text() : QString();
    }

    qsizetype requestCount(const QByteArray &part) const
    {
        return std::ranges::count_if(server.requests(), [&part](const auto &request) {
            return request.line.contains(part);
        });
    }
};

} // namespace

class TestDetailsController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOwnersAndSecretsOfTheEnterpriseApplication();
    void takesWhatIsLearnedOfTheEnterpriseApplication();
    void asksOnceAfterRunningThroughMany();
    void neverShowsAnOlderAnswerWithANewerObject();
    void takesAwayWhatBelongedToTheLastObject();
    void saysThatItReadsOnlyIfThatIsSlow();
    void keepsTheOwnersWhileTheyAreReadAnew();
    void isInNobodysWayWhenOwnersCannotBeRead();
    void readsAgainWhatFailed();
    void saysThatTheEnterpriseApplicationCouldNotBeRead();
    void saysNothingOfAnEnterpriseApplicationThatIsNot();
    void asksForTheRegistrationOfThisDirectoryOnly_data();
    void asksForTheRegistrationOfThisDirectoryOnly();
    void asksNothingOfADeletedApplication();
    void asksForNoPrincipalOfABlueprint();
    void tellsTheTenant();
};

void TestDetailsController::tellsOwnersAndSecretsOfTheEnterpriseApplication()
{
    Bench bench;
    const DirectoryObject object = Bench::object(1);
    bench.setOwner(object, "Ana");
    bench.setPrincipal(object, "hidden one");

    bench.controller.choose(object);

    QTRY_COMPARE(bench.owners(), u"Ana"_s);
    QTRY_VERIFY(bench.principalsSecrets());
    QCOMPARE(bench.principalsSecrets()->model()->index(0, 0).data().toString(), u"hidden one"_s);
}

void TestDetailsController::takesWhatIsLearnedOfTheEnterpriseApplication()
{
    Bench bench;
    bench.setOwner(Bench::object(1), "Ana");
    bench.setPrincipal(Bench::object(1), "hidden one");
    bench.controller.choose(Bench::object(1));
    QTRY_VERIFY(bench.principalsSecrets());
    DirectoryObject principal = Bench::object(1, ObjectKind::ServicePrincipal);
    principal.ref.objectId = QUuid(u"2c9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"_s);
    principal.passwordCredentials.resize(2);
    bench.session.update(principal);
    bench.session.update(Bench::object(2)); // which is none of its business

    QCOMPARE(bench.principalsSecrets()->model()->rowCount(), 2);
}

void TestDetailsController::asksOnceAfterRunningThroughMany()
{
    Bench bench;
    const DirectoryObject last = Bench::object(20);
    bench.setOwner(last, "Ana");

    for (int number = 1; number <= 20; ++number)
        bench.controller.choose(Bench::object(number));

    QTRY_COMPARE(bench.owners(), u"Ana"_s);
    QTRY_COMPARE(bench.requestCount("/servicePrincipals(appId="), 1);
    QTest::qWait(300); // longer than it waits for the rows to settle: nothing more is asked
    QCOMPARE(bench.requestCount("/owners"), 1);
    QCOMPARE(bench.requestCount("/servicePrincipals(appId="), 1);
    QCOMPARE(bench.requestCount("GET "), 3);
}

void TestDetailsController::neverShowsAnOlderAnswerWithANewerObject()
{
    Bench bench;
    const DirectoryObject older = Bench::object(1);
    const DirectoryObject newer = Bench::object(2);
    bench.setOwner(older, "Of the older", 700ms);
    bench.setPrincipal(older, "of the older", 700ms);
    bench.setOwner(newer, "Of the newer");
    bench.controller.choose(older);
    QTRY_COMPARE(bench.requestCount(Bench::ownersPath(older)), 1);
    QTRY_COMPARE(bench.requestCount("/servicePrincipals(appId="), 1);

    bench.controller.choose(newer);

    QTRY_COMPARE(bench.owners(), u"Of the newer"_s);
    QTest::qWait(900); // until the answers for the older one have long been sent
    QCOMPARE(bench.owners(), u"Of the newer"_s);
    QVERIFY(!bench.principalsSecrets());
}

void TestDetailsController::takesAwayWhatBelongedToTheLastObject()
{
    Bench bench;
    const DirectoryObject object = Bench::object(1);
    bench.setOwner(object, "Ana");
    bench.setPrincipal(object, "hidden one");
    bench.controller.choose(object);
    QTRY_COMPARE(bench.owners(), u"Ana"_s);
    QTRY_VERIFY(bench.principalsSecrets());

    bench.controller.choose(Bench::object(2));

    QCOMPARE(bench.owners(), QString());
    QVERIFY(!bench.principalsSecrets());
}

void TestDetailsController::saysThatItReadsOnlyIfThatIsSlow()
{
    Bench bench;
    const DirectoryObject object = Bench::object(1);
    bench.setOwner(object, "Ana", 1500ms);
    bench.server.replyTo("/applications/" + Bench::id(object.ref.objectId) + "?", 200,
                         R"({"id":")" + Bench::id(object.ref.objectId) + R"("})", 1500ms);
    const auto *progress = bench.view.findChild<QLabel *>(u"progress"_s);
    QVERIFY(bench.openSession());

    bench.controller.choose(object);

    QCOMPARE(bench.owners(), QString());
    QVERIFY(progress->text().isEmpty());
    QTRY_COMPARE(bench.owners(), u"Reading…"_s);
    QTRY_COMPARE(progress->text(), u"Reading the secrets anew…"_s);
    QVERIFY(named<QPushButton>(bench.view, u"Add secret"_s)->isEnabled());
    QTRY_COMPARE(bench.owners(), u"Ana"_s);
    QTRY_VERIFY(progress->text().isEmpty());
}

void TestDetailsController::keepsTheOwnersWhileTheyAreReadAnew()
{
    Bench bench;
    const DirectoryObject object = Bench::object(1);
    bench.setOwner(object, "Ana");
    bench.controller.choose(object);
    QTRY_COMPARE(bench.owners(), u"Ana"_s);
    bench.setOwner(object, "Bo", 700ms);

    bench.controller.reread(object.ref);

    QTRY_COMPARE(bench.requestCount("/owners"), 2);
    QTest::qWait(400); // longer than it takes to say that it reads
    QCOMPARE(bench.owners(), u"Ana"_s);
    QTRY_COMPARE(bench.owners(), u"Bo"_s);
}

void TestDetailsController::isInNobodysWayWhenOwnersCannotBeRead()
{
    Bench bench;
    const DirectoryObject object = Bench::object(1);
    bench.server.replyTo("/owners", 403, R"({"error":{"code":"Authorization_RequestDenied"}})");
    bench.server.replyTo("/applications/" + Bench::id(object.ref.objectId) + "?", 200,
                         R"({"id":")" + Bench::id(object.ref.objectId) + R"(","appId":")"
                             + Bench::id(object.ref.appId)
                             + R"(","passwordCredentials":[{"keyId":)"
                               R"("3d9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"}]})");
    QVERIFY(bench.openSession());

    bench.controller.choose(object);

    QTRY_COMPARE(bench.owners(), u"Owners could not be read"_s);
    QTRY_VERIFY(named<QAbstractItemView>(bench.view, u"Client secrets"_s));
    QVERIFY(named<QPushButton>(bench.view, u"Add secret"_s)->isEnabled());
    QVERIFY(!bench.view.findChild<QWidget *>(u"errorPanel"_s)->isVisible());
}

void TestDetailsController::readsAgainWhatFailed()
{
    Bench bench;
    const DirectoryObject object = Bench::object(1);
    bench.server.replyTo("/owners", 403, R"({"error":{"code":"Authorization_RequestDenied"}})");
    bench.controller.choose(object);
    QTRY_COMPARE(bench.owners(), u"Owners could not be read"_s);

    bench.setOwner(object, "Ana");
    bench.controller.reread(object.ref);

    QTRY_COMPARE(bench.owners(), u"Ana"_s);
}

void TestDetailsController::saysThatTheEnterpriseApplicationCouldNotBeRead()
{
    Bench bench;
    bench.server.replyTo("/servicePrincipals(appId=", 403,
                         R"({"error":{"code":"Authorization_RequestDenied"}})");

    bench.controller.choose(Bench::object(1));

    QTRY_COMPARE(bench.counterpart(),
                 u"Secrets on the enterprise application could not be read."_s);
}

void TestDetailsController::saysNothingOfAnEnterpriseApplicationThatIsNot()
{
    Bench bench;
    bench.setOwner(Bench::object(1), "Ana");

    bench.controller.choose(Bench::object(1));

    QTRY_COMPARE(bench.requestCount("/servicePrincipals(appId="), 1);
    QTRY_COMPARE(bench.owners(), u"Ana"_s);
    QTest::qWait(100); // the answer, a 404, is on its way
    QCOMPARE(bench.counterpart(), QString());
}

void TestDetailsController::asksForTheRegistrationOfThisDirectoryOnly_data()
{
    QTest::addColumn<QUuid>("home");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("said");

    const QUuid own = QUuid(QLatin1StringView(Bench::TenantId));
    const auto has = u"1 secret on its app registration"_s;
    QTest::newRow("its own") << own << u"Application"_s << has;
    QTest::newRow("a vendor's") << QUuid::createUuid() << u"Application"_s << QString();
    QTest::newRow("a managed identity") << own << u"ManagedIdentity"_s << QString();
}

void TestDetailsController::asksForTheRegistrationOfThisDirectoryOnly()
{
    QFETCH(QUuid, home);
    QFETCH(QString, type);
    QFETCH(QString, said);
    Bench bench;
    DirectoryObject principal = Bench::object(1, ObjectKind::ServicePrincipal);
    principal.appOwnerOrganizationId = home;
    principal.servicePrincipalType = type;
    bench.setOwner(principal, "Ana");
    bench.server.replyTo("/applications(appId='" + Bench::id(principal.ref.appId), 200,
                         R"({"id":"2c9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed","passwordCredentials":)"
                         R"([{"keyId":"3d9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"}]})");
    QVERIFY(bench.openSession());

    bench.controller.choose(principal);

    QTRY_COMPARE(bench.owners(), u"Ana"_s);
    QTRY_COMPARE(bench.counterpart(), said);
    QCOMPARE(bench.requestCount("/applications(appId="), said.isEmpty() ? 0 : 1);
}

void TestDetailsController::asksNothingOfADeletedApplication()
{
    Bench bench;
    DirectoryObject object = Bench::object(1);
    object.deletedDateTime = QDateTime::currentDateTimeUtc();

    bench.controller.choose(object);

    QCOMPARE(bench.owners(), u"—"_s);
    QTest::qWait(300); // longer than it waits for the rows to settle
    QVERIFY(bench.server.requests().empty());
}

void TestDetailsController::asksForNoPrincipalOfABlueprint()
{
    Bench bench;
    const DirectoryObject object = Bench::object(1, ObjectKind::AgentIdentityBlueprint);
    bench.server.replyTo("agentIdentityBlueprint/owners", 200, R"({"value":[]})");

    bench.controller.choose(object);

    QTRY_VERIFY(bench.owners().startsWith(u"No owners"_s));
    QCOMPARE(bench.requestCount("/servicePrincipals"), 0);
}

void TestDetailsController::tellsTheTenant()
{
    Bench bench;
    QVERIFY(bench.openSession());

    bench.controller.choose(Bench::object(1));

    const auto *field = named<CopyField>(bench.view, u"Copy Directory (tenant) ID"_s);
    QCOMPARE(field->shown(), QLatin1StringView(Bench::TenantId));
}

QTEST_MAIN(TestDetailsController)
#include "tst_detailscontroller.moc"
