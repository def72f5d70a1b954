// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accountmenu.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    Bench()
        : chosen(&menu, &AccountMenu::accountChosen)
        , added(&menu, &AccountMenu::addChosen)
        , signedOut(&menu, &AccountMenu::signOutChosen)
    {
        menu.setAccounts(
            {{.id = u"1"_s, .userName = u"ana@contoso.com"_s, .tenantName = u"Contoso"_s},
             {.id = u"2"_s, .userName = u"ana@contoso.com"_s, .tenantName = u"R&D <b>"_s},
             {.id = u"3"_s, .name = u"Build"_s, .tenantDomain = u"fabrikam.example"_s}},
            u"1"_s);
    }

    QAction *entry(const QString &text) const
    {
        const auto actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    QStringList others() const
    {
        QStringList texts;
        const auto actions = entry(u"Switch account"_s)->menu()->actions();
        for (const QAction *action : actions)
            texts.append(action->text());
        return texts;
    }

    AccountMenu menu;
    QSignalSpy chosen;
    QSignalSpy added;
    QSignalSpy signedOut;
};

} // namespace

class TestAccountMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNamesThatAutomationReliesOn();
    void listsTheOtherAccounts();
    void tellsWhatWasChosen();
    void offersOnlyWhatCanBe();
};

void TestAccountMenu::hasTheNamesThatAutomationReliesOn()
{
    const Bench bench;

    QCOMPARE(bench.menu.accessibleName(), u"Account"_s);
    for (const QString &text : {u"Switch account"_s, u"Add account"_s, u"Sign out"_s})
        QVERIFY2(bench.entry(text), qPrintable(text));
}

void TestAccountMenu::listsTheOtherAccounts()
{
    const Bench bench;

    QCOMPARE(bench.others(),
             (QStringList{u"ana@contoso.com in R&&D <b>"_s, u"Build in fabrikam.example"_s}));
}

void TestAccountMenu::tellsWhatWasChosen()
{
    Bench bench;
    bench.menu.popup({});
    QTest::keyClick(&bench.menu, Qt::Key_Down);
    QTest::keyClick(&bench.menu, Qt::Key_Right);
    QMenu *const others = bench.entry(u"Switch account"_s)->menu();
    QTRY_VERIFY(others->isVisible());
    QTest::keyClick(others, Qt::Key_Down);
    QTest::keyClick(others, Qt::Key_Return);
    QCOMPARE(bench.chosen, (QList<QVariantList>{{u"3"_s}}));

    bench.entry(u"Add account"_s)->trigger();
    bench.entry(u"Sign out"_s)->trigger();
    QCOMPARE(bench.added.size(), 1);
    QCOMPARE(bench.signedOut.size(), 1);
}

void TestAccountMenu::offersOnlyWhatCanBe()
{
    Bench bench;
    QVERIFY(bench.entry(u"Sign out"_s)->isEnabled());

    bench.menu.setAccounts({}, {});

    QVERIFY(!bench.entry(u"Switch account"_s)->isEnabled());
    QVERIFY(!bench.entry(u"Sign out"_s)->isEnabled());
    QVERIFY(bench.entry(u"Add account"_s)->isEnabled());
}

QTEST_MAIN(TestAccountMenu)
#include "tst_accountmenu.moc"
