// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/signin/accounttile.h"
#include "ui/startpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<AccountTile> accounts(int count)
{
    std::vector<AccountTile> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({.id = QString::number(i),
                       .name = u"<i>Ana</i> %1"_s.arg(i),
                       .userName = u"ana@contoso.com"_s,
                       .tenantName = u"Contoso"_s,
                       .tenantDomain = u"contoso.com"_s,
                       .cloud = u"Microsoft Entra (global)"_s});
    return all;
}

QString nameOf(int number)
{
    return u"<i>Ana</i> %1, ana@contoso.com, Contoso, contoso.com, Microsoft Entra (global)"_s.arg(
        number);
}

struct Bench
{
    explicit Bench(int count = 0)
        : chosen(&page, &StartPage::accountChosen)
    {
        page.resize(1000, 660);
        page.show();
        page.setAccounts(accounts(count));
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page is not on the screen");
    }

    template<typename Widget = QAbstractButton>
    Widget *find(const QString &name) const
    {
        return named<Widget>(page, name);
    }

    StartPage page;
    QSignalSpy chosen;
};

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToSignInFirst();
    void showsItsPictureAfterAllElse();
    void leavesTheKeyboardToThePageInFront();
    void showsWhoMaySignIn();
    void signsInByKeyboard();
    void signsInByClick();
    void scrollsToManyAccounts();
    void leavesNoTileOfAnEarlierTime();
    void survivesThatATileGoesByItsClick();
};

void TestStartPage::showsItsPictureAfterAllElse()
{
    StartPage page;
    const auto *const picture = page.findChild<QLabel *>(u"picture"_s);
    const QSize size = page.sizeHint();
    QVERIFY(picture->pixmap().isNull());

    page.show();

    QTRY_COMPARE(picture->pixmap().width(), 64);
    QCOMPARE(page.sizeHint(), size);
}

void TestStartPage::leavesTheKeyboardToThePageInFront()
{
    QStackedWidget window;
    auto *const page = new StartPage(&window);
    auto *const field = new QLineEdit(&window);
    window.addWidget(page);
    window.addWidget(field);
    window.setCurrentWidget(field);
    field->setFocus();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    page->setAccounts(accounts(1));

    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(window.focusWidget(), field);
}

void TestStartPage::offersToSignInFirst()
{
    const Bench bench;
    const QSignalSpy signIn(&bench.page, &StartPage::signInChosen);
    const QSignalSpy sample(&bench.page, &StartPage::sampleTenantChosen);
    QCOMPARE(QApplication::focusWidget(), bench.find(u"Sign in"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(signIn.size(), 1);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.find(u"Open sample tenant"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(sample.size(), 1);
}

void TestStartPage::showsWhoMaySignIn()
{
    const Bench bench(2);
    const auto *const tile = bench.find<AccountTileButton>(nameOf(1));
    QVERIFY(tile);

    QStringList shown;
    const auto labels = tile->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            shown.append(label->text());
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }
    shown.sort();
    QCOMPARE(shown,
             (QStringList{u"<i>Ana</i> 1"_s, u"Contoso · contoso.com"_s,
                          u"Microsoft Entra (global)"_s, u"ana@contoso.com"_s}));
    QCOMPARE(tile->toolTip(), nameOf(1).toHtmlEscaped());
    QVERIFY(bench.find(u"Add account"_s));
    QVERIFY(!bench.find(u"Sign in"_s));
}

void TestStartPage::signsInByKeyboard()
{
    const Bench bench(2);
    QCOMPARE(QApplication::focusWidget(), bench.find(nameOf(1)));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QCOMPARE(bench.chosen, (QList<QVariantList>{{u"1"_s}, {u"2"_s}}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.find(u"Add account"_s));
}

void TestStartPage::signsInByClick()
{
    const Bench bench(2);

    QTest::mouseClick(bench.find(nameOf(2)), Qt::LeftButton);

    QCOMPARE(bench.chosen, (QList<QVariantList>{{u"2"_s}}));
}

void TestStartPage::scrollsToManyAccounts()
{
    const Bench few(2);
    QTRY_COMPARE(few.page.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);

    const Bench many(9);
    const auto *const list = many.page.findChild<QScrollArea *>();
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    for (int i = 1; i < 9; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), many.find(nameOf(9)));
    QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
}

void TestStartPage::leavesNoTileOfAnEarlierTime()
{
    Bench bench(3);

    bench.page.setAccounts({});

    QTRY_VERIFY(bench.page.findChildren<AccountTileButton *>().isEmpty());
    QVERIFY(bench.find(u"Sign in"_s));
    QCOMPARE(QApplication::focusWidget(), bench.find(u"Sign in"_s));
}

void TestStartPage::survivesThatATileGoesByItsClick()
{
    Bench bench(2);
    QObject::connect(&bench.page, &StartPage::accountChosen, &bench.page,
                     [&bench] { bench.page.setAccounts({}); });

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(bench.chosen, (QList<QVariantList>{{u"1"_s}}));
    QVERIFY(bench.find(u"Sign in"_s));
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
