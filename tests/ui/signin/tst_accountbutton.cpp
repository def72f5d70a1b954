// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accountbutton.h"
#include "ui/signin/accountmenu.h"

#include <QAccessible>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const AccountTile Ana{.id = u"1"_s,
                      .name = u"Ana Admin"_s,
                      .userName = u"ana@contoso.com"_s,
                      .tenantName = u"Contoso"_s,
                      .tenantDomain = u"contoso.com"_s,
                      .cloud = u"Microsoft Entra (global)"_s};

struct Bench
{
    QWidget window;
    AccountMenu menu{&window};
    AccountButton button{menu, &window};

    Bench() { menu.setAccounts({Ana}, Ana.id); }

    QString told(QAccessible::Text what)
    {
        return QAccessible::queryAccessibleInterface(&button)->text(what);
    }

    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
};

} // namespace

class TestAccountButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoIsSignedIn();
    void showsAnyNameAsItIs_data();
    void showsAnyNameAsItIs();
    void followsTheAccount();
    void opensByKey_data();
    void opensByKey();
};

void TestAccountButton::showsWhoIsSignedIn()
{
    Bench bench;

    QCOMPARE(bench.button.text(), u"Ana Admin"_s);
    QCOMPARE(bench.told(QAccessible::Name), u"Account"_s);
    QCOMPARE(bench.told(QAccessible::Description), accountSentence(Ana));
    QVERIFY(bench.button.toolTip().contains(u"ana@contoso.com"_s));
    QVERIFY(bench.button.toolTip().contains(u"(Alt+U)"_s));
}

void TestAccountButton::showsAnyNameAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");

    QTest::newRow("none") << QString() << u"ana@contoso.com"_s;
    QTest::newRow("an ampersand") << u"R&D"_s << u"R&&D"_s;
    QTest::newRow("tricks") << u"An\u202ea\nB"_s << u"Ana B"_s;
}

void TestAccountButton::showsAnyNameAsItIs()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    Bench bench;
    AccountTile account = Ana;
    account.name = name;

    bench.menu.setAccounts({account}, account.id);
    QCOMPARE(bench.button.text(), shown);

    account.name = u"a very long name of somebody "_s.repeated(4) + u"& son"_s;
    bench.menu.setAccounts({account}, account.id);
    QVERIFY(bench.button.text().size() < 60);
    QVERIFY(bench.button.text().contains(u'…'));
    QVERIFY(bench.button.toolTip().contains(account.name.toHtmlEscaped()));
}

void TestAccountButton::followsTheAccount()
{
    Bench bench;

    bench.menu.setAccounts({Ana}, {});

    QCOMPARE(bench.button.text(), u"Account"_s);
    QCOMPARE(bench.told(QAccessible::Description), u"Nobody is signed in"_s);
    bench.menu.setAccounts({Ana}, Ana.id);
    QCOMPARE(bench.button.text(), u"Ana Admin"_s);
}

void TestAccountButton::opensByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");

    QTest::newRow("Alt+U") << Qt::Key_U << Qt::AltModifier;
    QTest::newRow("Space") << Qt::Key_Space << Qt::NoModifier;
    QTest::newRow("Enter") << Qt::Key_Return << Qt::NoModifier;
    QTest::newRow("Down") << Qt::Key_Down << Qt::NoModifier;
}

void TestAccountButton::opensByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifier, modifier);
    Bench bench;
    QVERIFY(bench.show());
    if (modifier == Qt::NoModifier)
        bench.button.setFocus();

    QWidget &whoHearsIt = modifier == Qt::NoModifier ? bench.button : bench.window;
    QTest::keyClick(&whoHearsIt, key, modifier);

    QTRY_VERIFY(bench.menu.isVisible());
    // There is nobody else to switch to, so that the first thing one can choose is another.
    QVERIFY(bench.menu.activeAction());
    QCOMPARE(bench.menu.activeAction()->text().remove(u'&'), u"Add account"_s);
    QTest::keyClick(&bench.menu, Qt::Key_Escape);
    QTRY_VERIFY(!bench.menu.isVisible());
}

QTEST_MAIN(TestAccountButton)
#include "tst_accountbutton.moc"
