// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/permissiontable.h"
#include "ui/permissions/rolename.h"

#include <QTest>
#include <QTranslator>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestRoleName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isThatOfTheLanguage_data();
    void isThatOfTheLanguage();
    void isAsItIsWhereNobodyKnowsIt();

private: // NOLINT(readability-redundant-access-specifiers): no slots any more
    QTranslator m_chinese;
};

void TestRoleName::init()
{
    QVERIFY(m_chinese.load(u":/translations/keyturn_zh_CN.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_chinese));
}

void TestRoleName::cleanup()
{
    QCoreApplication::removeTranslator(&m_chinese);
}

void TestRoleName::isThatOfTheLanguage_data()
{
    QTest::addColumn<QString>("role");
    for (const ObjectKind kind : {ObjectKind::Application, ObjectKind::ServicePrincipal,
                                  ObjectKind::AgentIdentityBlueprint}) {
        for (const DirectoryAct act :
             {DirectoryAct::List, DirectoryAct::AddSecret, DirectoryAct::RemoveSecret,
              DirectoryAct::ReadPolicy, DirectoryAct::Refresh}) {
            const PermissionTable *const table = findPermissionTable(kind, act);
            if (!table)
                continue;
            for (const DirectoryRole &role : table->rule.roles)
                QTest::addRow("%d/%d %s", int(kind), int(act), qPrintable(role.displayName))
                    << role.displayName;
        }
    }
}

void TestRoleName::isThatOfTheLanguage()
{
    QFETCH(QString, role);

    QVERIFY(!roleName(role).isEmpty());
    QVERIFY2(roleName(role) != role, "no name of it in Chinese");
}

void TestRoleName::isAsItIsWhereNobodyKnowsIt()
{
    QCOMPARE(roleName(u"Payroll Clerk"_s), u"Payroll Clerk"_s);
    QCOMPARE(roleName(u"Application.ReadWrite.All"_s), u"Application.ReadWrite.All"_s);
    QCOMPARE(roleName({}), QString());
}

QTEST_GUILESS_MAIN(TestRoleName)
#include "tst_rolename.moc"
