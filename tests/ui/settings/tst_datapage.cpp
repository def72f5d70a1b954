// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/explained.h"
#include "support/settingsbench.h"
#include "ui/settings/datapage.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : SettingsBench
{
    DataPage page{places};
    QSignalSpy forgotten{&page, &DataPage::forgetChosen};

    Bench() { page.show(); }

    QString placeOf(const QString &what) const
    {
        const auto *text = named<QTextEdit>(page, what);
        return text ? text->toPlainText() : QString();
    }

    QWidget *ask() const
    {
        click<QPushButton>(page, u"Forget accounts, layout and preferences…"_s);
        return windowCalled(u"Forget accounts, layout and preferences"_s);
    }

    bool saysForgotten() const
    {
        return says(page, u"Forgotten. The window opens as it did at first the next time."_s);
    }
    QString said() const
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith("Forgotten"_L1))
                return label->text();
        }
        return {};
    }
};

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsStoredWhere();
    void letsAPathBeCopiedByKey();
    void forgetsOnlyAfterAQuestion();
    void tellsWhatCouldNotBeForgotten();
    void tellsWhatWasDoneWhereItCanBeSeen();
    void leavesEverythingOnCancel();
    void forgetsListsWithoutAQuestion();
};

void TestDataPage::saysWhatIsStoredWhere()
{
    const Bench bench;

    QVERIFY(bench.placeOf(u"Secrets you kept"_s)
                .endsWith("Keyturn/{tenant ID}/{application ID}/{key ID}"_L1));
    QVERIFY(bench.placeOf(u"Which secrets are kept"_s)
                .startsWith(QDir::toNativeSeparators(bench.places.keptIndex)));
    QVERIFY(bench.placeOf(u"Receipts under Activity"_s)
                .startsWith(QDir::toNativeSeparators(bench.places.receipts)));
    QVERIFY(bench.placeOf(u"Secrets under way"_s)
                .startsWith(QDir::toNativeSeparators(bench.places.journal)));
    QVERIFY(
        bench.placeOf(u"Cached lists"_s).startsWith(QDir::toNativeSeparators(bench.places.lists)));
    QCOMPARE(bench.placeOf(u"Settings and layout"_s),
             QDir::toNativeSeparators(bench.settings.fileName()));
    QVERIFY(bench.placeOf(u"Accounts"_s)
                .startsWith(QDir::toNativeSeparators(bench.settings.fileName())));
    QVERIFY(bench.placeOf(u"Sign-ins that stay"_s)
                .contains("Keyturn/{tenant ID}/account/{account}"_L1));
    QVERIFY(
        bench.placeOf(u"Client secrets to sign in with"_s)
            .endsWith("Keyturn/{tenant ID}/{application ID}/client-secret@{sign-in address}"_L1));
    for (const QString &what : {u"Receipts under Activity"_s, u"Secrets under way"_s})
        QVERIFY(bench.placeOf(what).endsWith(QDir::toNativeSeparators(bench.places.sampleFolder)));
    QVERIFY(bench.placeOf(u"Everything else"_s).startsWith("In memory"_L1));
}

void TestDataPage::letsAPathBeCopiedByKey()
{
    const Bench bench;
    auto *path = named<QTextEdit>(bench.page, u"Settings and layout"_s);
    path->setFocus();

    QTest::keySequence(path, QKeySequence::SelectAll);

    QCOMPARE(path->textCursor().selectedText(),
             QDir::toNativeSeparators(bench.settings.fileName()));
}

void TestDataPage::forgetsOnlyAfterAQuestion()
{
    const Bench bench;

    const QWidget *question = bench.ask();
    QVERIFY(question);
    QCOMPARE(bench.forgotten.size(), 0);
    QVERIFY(!bench.saysForgotten());
    SettingsBench::click<QPushButton>(*question, u"Forget"_s);

    QCOMPARE(bench.forgotten.size(), 1);
    QVERIFY(!bench.saysForgotten()); // that is for whoever does it to say
}

void TestDataPage::tellsWhatCouldNotBeForgotten()
{
    Bench bench;

    bench.page.tellForgetting();
    QVERIFY(!bench.saysForgotten());
    bench.page.tellForgotten({u"ana@contoso.com"_s, u"Robot"_s});
    QVERIFY2(bench.said().contains("not confirmed"_L1), qPrintable(bench.said()));
    QVERIFY(bench.said().contains("ana@contoso.com"_L1));
    QVERIFY(bench.said().contains("Robot"_L1));
    QCOMPARE(explained(bench.page), u"errors#keychain"_s);

    bench.page.tellForgotten({});
    QVERIFY(bench.saysForgotten());
    QCOMPARE(explained(bench.page), QString());
}

void TestDataPage::tellsWhatWasDoneWhereItCanBeSeen()
{
    const SettingsBench bench;
    QScrollArea area; // as in the window, where that is low
    area.setWidgetResizable(true);
    auto *page = new DataPage(bench.places);
    area.setWidget(page);
    area.resize(600, 120);
    area.show();

    page->tellForgotten({});

    QLabel *said = nullptr;
    for (QLabel *label : page->findChildren<QLabel *>()) {
        if (label->text().startsWith("Forgotten."_L1))
            said = label;
    }
    QTRY_COMPARE(said->visibleRegion().boundingRect(), said->rect());
}

void TestDataPage::leavesEverythingOnCancel()
{
    const Bench bench;
    QPointer<QWidget> question = bench.ask();
    QVERIFY(named<QPushButton>(*question, u"Cancel"_s)->isDefault());

    QTest::keyClick(question, Qt::Key_Return);

    QTRY_VERIFY(!question || !question->isVisible());
    QCOMPARE(bench.forgotten.size(), 0);
}

void TestDataPage::forgetsListsWithoutAQuestion()
{
    Bench bench;
    QSignalSpy chosen(&bench.page, &DataPage::forgetListsChosen);

    Bench::click<QPushButton>(bench.page, u"Forget cached lists"_s);

    QCOMPARE(chosen.size(), 1);
    bench.page.tellListsForgotten(true);
    QVERIFY(
        Bench::says(bench.page, u"Forgotten. A list is kept again when it was loaded again."_s));
    bench.page.tellListsForgotten(false);
    QVERIFY(Bench::says(bench.page,
                        u"Some cached lists could not be deleted. See the folder named above."_s));
    QCOMPARE(explained(bench.page), u"errors#files"_s);
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
