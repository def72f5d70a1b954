// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/missingpermissions.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList missing(ObjectKind kind, DirectoryAct act, const TokenAccess &token)
{
    return missingPermissions(*findPermissionTable(kind, act), token);
}

TokenAccess workToken(const QStringList &permissions)
{
    return {.kind = TokenKind::WorkAccount, .permissions = permissions};
}

} // namespace

class TestMissingPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheLeastPrivilegedOne_data();
    void isTheLeastPrivilegedOne();
    void isNothingWhereAHigherOneIsHeld();
    void namesWhatIsNeededBesides();
    void isAllWhereATokenDoesNotTell();
    void isToldOfAnApplicationToo();
    void isNeverWhatSpoilsBlueprints();
    void isEnoughWhereOneOfThemIsHeld_data();
    void isEnoughWhereOneOfThemIsHeld();
};

void TestMissingPermissions::isTheLeastPrivilegedOne_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<DirectoryAct>("act");
    QTest::addColumn<QString>("expected");
    using enum ObjectKind;
    using enum DirectoryAct;
    QTest::newRow("list blueprints")
        << AgentIdentityBlueprint << List << u"AgentIdentityBlueprint.Read.All"_s;
    QTest::newRow("add to a blueprint")
        << AgentIdentityBlueprint << AddSecret << u"AgentIdentityBlueprint.AddRemoveCreds.All"_s;
    QTest::newRow("list applications") << Application << List << u"Application.Read.All"_s;
    QTest::newRow("add to an application")
        << Application << AddSecret << u"Application.ReadWrite.All"_s;
    QTest::newRow("refresh faster") << Application << Refresh << u"Directory.Read.All"_s;
    QTest::newRow("read the policy") << ServicePrincipal << ReadPolicy << u"Policy.Read.All"_s;
}

void TestMissingPermissions::isTheLeastPrivilegedOne()
{
    QFETCH(const ObjectKind, kind);
    QFETCH(const DirectoryAct, act);
    QFETCH(const QString, expected);

    QCOMPARE(missing(kind, act, workToken({u"User.Read"_s})), QStringList{expected});
    QCOMPARE(missing(kind, act, workToken({u"User.Read"_s, expected})), QStringList());
}

void TestMissingPermissions::isNothingWhereAHigherOneIsHeld()
{
    const TokenAccess writer = workToken({u"Application.ReadWrite.All"_s});

    QCOMPARE(missing(ObjectKind::Application, DirectoryAct::List, writer), QStringList());
    QCOMPARE(missing(ObjectKind::ServicePrincipal, DirectoryAct::List, writer), QStringList());
    // It is none for blueprints, and none that lets changes be told.
    QVERIFY(!missing(ObjectKind::AgentIdentityBlueprint, DirectoryAct::List, writer).isEmpty());
    QVERIFY(!missing(ObjectKind::Application, DirectoryAct::Refresh, writer).isEmpty());
}

void TestMissingPermissions::namesWhatIsNeededBesides()
{
    TokenAccess token{.kind = TokenKind::PersonalAccount,
                      .permissions = QStringList{u"Application.ReadWrite.All"_s}};

    QCOMPARE(missing(ObjectKind::Application, DirectoryAct::List, token),
             QStringList{u"User.Read"_s});
    token.permissions->clear();
    const QStringList both{u"Application.Read.All"_s, u"User.Read"_s};
    QCOMPARE(missing(ObjectKind::Application, DirectoryAct::List, token), both);
    QCOMPARE(missing(ObjectKind::ServicePrincipal, DirectoryAct::List, token), QStringList());
}

void TestMissingPermissions::isAllWhereATokenDoesNotTell()
{
    const TokenAccess opaque{.kind = TokenKind::WorkAccount, .permissions = {}};

    QCOMPARE(missing(ObjectKind::AgentIdentityBlueprint, DirectoryAct::List, opaque),
             QStringList{u"AgentIdentityBlueprint.Read.All"_s});
}

void TestMissingPermissions::isToldOfAnApplicationToo()
{
    const TokenAccess application{.kind = TokenKind::Application, .permissions = QStringList()};

    QCOMPARE(missing(ObjectKind::Application, DirectoryAct::AddSecret, application),
             QStringList{u"Application.ReadWrite.OwnedBy"_s});
    QCOMPARE(missing(ObjectKind::Application, DirectoryAct::AddSecret, {}), QStringList());
}

void TestMissingPermissions::isNeverWhatSpoilsBlueprints()
{
    const PermissionTable table{
        .workAccount = {.least = {u"Directory.ReadWrite.All"_s},
                        .besides = {u"Directory.AccessAsUser.All"_s, u"User.Read"_s}}};

    QCOMPARE(missingPermissions(table, workToken({})), QStringList{u"User.Read"_s});
}

void TestMissingPermissions::isEnoughWhereOneOfThemIsHeld_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<bool>("expected");
    using enum TokenKind;
    QTest::newRow("least privileged")
        << WorkAccount << QStringList{u"Directory.Read.All"_s} << true;
    QTest::newRow("higher") << WorkAccount << QStringList{u"Directory.ReadWrite.All"_s} << true;
    QTest::newRow("another") << WorkAccount << QStringList{u"Application.ReadWrite.All"_s} << false;
    QTest::newRow("of an application")
        << Application << QStringList{u"Application.ReadWrite.All"_s} << true;
    QTest::newRow("not supported")
        << PersonalAccount << QStringList{u"Directory.Read.All"_s} << false;
    QTest::newRow("nobody knows whose") << Unknown << QStringList{u"Directory.Read.All"_s} << false;
}

void TestMissingPermissions::isEnoughWhereOneOfThemIsHeld()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const QStringList, held);
    QFETCH(const bool, expected);

    const PermissionTable *const table =
        findPermissionTable(ObjectKind::Application, DirectoryAct::Refresh);

    QCOMPARE(holdsEnough(*table, {.kind = kind, .permissions = held}), expected);
}

QTEST_GUILESS_MAIN(TestMissingPermissions)
#include "tst_missingpermissions.moc"
