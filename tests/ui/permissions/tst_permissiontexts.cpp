// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/permissiontexts.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const PermissionRow Row{
    .least = {u"One"_s}, .higher = {u"Two"_s, u"Three"_s}, .besides = {u"User.Read"_s}};

/// As it looks: some spaces keep words together.
QString looks(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

class TestPermissionTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesPermissionsLineByLine();
    void tellsOfEachWhetherOneHasIt();
    void tellsThatItIsNotKnown();
    void saysWhatIsNotSupported();
    void hasNoEmptyCell();
    void speaksOfRolesWhereTheyMatter();
};

void TestPermissionTexts::namesPermissionsLineByLine()
{
    QCOMPARE(leastText(Row), u"One\nand User.Read"_s);
    QCOMPARE(higherText(Row), u"Two\nThree"_s);
}

void TestPermissionTexts::tellsOfEachWhetherOneHasIt()
{
    const TokenAccess own{.kind = TokenKind::WorkAccount,
                          .permissions = QStringList{u"Three"_s, u"User.Read"_s}};

    QCOMPARE(looks(leastText(Row, own)), u"One (missing)\nand User.Read (in your token)"_s);
    QCOMPARE(looks(higherText(Row, own)), u"Two (missing)\nThree (in your token)"_s);
    QVERIFY(higherText(Row, own).contains(u"(in\u00a0your\u00a0token)"_s));
}

void TestPermissionTexts::tellsThatItIsNotKnown()
{
    QCOMPARE(looks(leastText(Row, TokenAccess{.kind = TokenKind::WorkAccount})),
             u"One (not known)\nand User.Read (not known)"_s);
}

void TestPermissionTexts::saysWhatIsNotSupported()
{
    QCOMPARE(leastText({}, TokenAccess{}), u"Not supported."_s);
    QCOMPARE(higherText({}, TokenAccess{}), u"Not supported."_s);
    QCOMPARE(higherText({.least = {u"One"_s}}), u"Not available."_s);
}

void TestPermissionTexts::hasNoEmptyCell()
{
    for (const auto kind : {ObjectKind::Application, ObjectKind::ServicePrincipal,
                            ObjectKind::AgentIdentityBlueprint})
        QVERIFY(!objectsText(kind).isEmpty());
    for (const auto act : {DirectoryAct::List, DirectoryAct::AddSecret, DirectoryAct::RemoveSecret,
                           DirectoryAct::ReadPolicy, DirectoryAct::Refresh})
        QVERIFY(!actText(act).isEmpty());
    QCOMPARE(tokenKindText(TokenKind::WorkAccount), u"Delegated (work or school account)"_s);
    QCOMPARE(tokenKindText(TokenKind::PersonalAccount),
             u"Delegated (personal Microsoft account)"_s);
    QCOMPARE(tokenKindText(TokenKind::Application), u"Application"_s);
    QCOMPARE(tokenKindText(TokenKind::Unknown), u"Not known"_s);
}

void TestPermissionTexts::speaksOfRolesWhereTheyMatter()
{
    QVERIFY(withoutRolesText(TokenKind::WorkAccount).isEmpty());
    QVERIFY(withoutRolesText(TokenKind::Unknown).isEmpty());
    QVERIFY(!withoutRolesText(TokenKind::PersonalAccount).isEmpty());
    QVERIFY(!withoutRolesText(TokenKind::Application).isEmpty());
}

QTEST_MAIN(TestPermissionTexts)
#include "tst_permissiontexts.moc"
