// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/permissionspanelbench.h"

#include <QPushButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = PermissionsPanelBench;
using Facts = PermissionsPanel::Facts;

/// What the panel offers where a permission is missing.
class TestPermissionsPanelOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToAskForWhatIsMissing();
    void offersNothingWhereAHigherPermissionIsHeld();
    void saysWhatHelpsWhereNothingCanBeAskedFor();
    void claimsNothingMissingWhereATokenDoesNotTell();
};

void TestPermissionsPanelOffer::offersToAskForWhatIsMissing()
{
    Facts facts = Bench::administrator();
    facts.kind = ObjectKind::AgentIdentityBlueprint;
    facts.canAsk = true;
    facts.way = SignInWay::Browser;
    const Bench bench(facts);
    QSignalSpy asked(&bench.panel, &PermissionsPanel::askChosen);
    QCOMPARE(bench.shown(u"nextStep"_s), QString()); // it stands below

    named<QPushButton>(bench.panel, u"Ask for this permission"_s)->click();
    bench.choose(u"act"_s, u"List and read"_s);
    QVERIFY(bench.shown(u"nextStep"_s).contains(u"“Add a secret”"_s));
    named<QPushButton>(bench.panel, u"Ask for this permission"_s)->click();

    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).front().toStringList(),
             QStringList{u"AgentIdentityBlueprint.AddRemoveCreds.All"_s});
    QCOMPARE(asked.at(1).front().toStringList(), QStringList{u"AgentIdentityBlueprint.Read.All"_s});
}

void TestPermissionsPanelOffer::offersNothingWhereAHigherPermissionIsHeld()
{
    Facts facts = Bench::administrator();
    facts.canAsk = true;
    facts.way = SignInWay::Browser;
    const Bench bench(facts);

    bench.choose(u"act"_s, u"List and read"_s);

    QCOMPARE(bench.permissions().front().at(1), u"Application.Read.All (missing)"_s);
    QVERIFY(!named<QPushButton>(bench.panel, u"Ask for this permission"_s));
    QCOMPARE(bench.shown(u"missing"_s), QString());
}

void TestPermissionsPanelOffer::saysWhatHelpsWhereNothingCanBeAskedFor()
{
    Facts facts = Bench::administrator();
    facts.token = {.kind = TokenKind::Application, .permissions = QStringList()};
    facts.way = SignInWay::Certificate;

    const Bench bench(facts);

    QVERIFY(bench.shown(u"missing"_s).contains(u"lacks Application.ReadWrite.OwnedBy."_s));
    QVERIFY(bench.shown(u"missing"_s).contains(u"under API permissions"_s));
    QVERIFY(!named<QPushButton>(bench.panel, u"Ask for this permission"_s));
}

void TestPermissionsPanelOffer::claimsNothingMissingWhereATokenDoesNotTell()
{
    Facts facts = Bench::administrator();
    facts.token.permissions = {};
    facts.canAsk = true;
    facts.way = SignInWay::Browser;

    const Bench bench(facts);

    QCOMPARE(bench.shown(u"missing"_s), QString());
}

QTEST_MAIN(TestPermissionsPanelOffer)
#include "tst_permissionspanel_offer.moc"
