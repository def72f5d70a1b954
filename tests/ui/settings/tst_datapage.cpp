// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "ui/settings/datapage.h"

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
        click<QPushButton>(page, u"Forget window layout and preferences…"_s);
        return windowCalled(u"Forget window layout and preferences"_s);
    }

    bool saysForgotten() const
    {
        return says(page, u"Forgotten. The window opens as it did at first the next time."_s);
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
    void tellsWhatWasDoneWhereItCanBeSeen();
    void leavesEverythingOnCancel();
};

void TestDataPage::saysWhatIsStoredWhere()
{
    const Bench bench;

    QVERIFY(bench.placeOf(u"Secrets you kept"_s)
                .endsWith("Keyturn/{tenant ID}/{application ID}/{key ID}"_L1));
    QVERIFY(bench.placeOf(u"Which secrets are kept"_s).startsWith(bench.places.keptIndex));
    QVERIFY(bench.placeOf(u"Receipts under Activity"_s).startsWith(bench.places.receipts));
    QVERIFY(bench.placeOf(u"Secrets under way"_s).startsWith(bench.places.journal));
    QCOMPARE(bench.placeOf(u"Settings and layout"_s), bench.settings.fileName());
    QVERIFY(bench.placeOf(u"Everything else"_s).startsWith("In memory"_L1));
}

void TestDataPage::letsAPathBeCopiedByKey()
{
    const Bench bench;
    auto *path = named<QTextEdit>(bench.page, u"Settings and layout"_s);
    path->setFocus();

    QTest::keySequence(path, QKeySequence::SelectAll);

    QCOMPARE(path->textCursor().selectedText(), bench.settings.fileName());
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
    QVERIFY(bench.saysForgotten());
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

    SettingsBench::click<QPushButton>(*page, u"Forget window layout and preferences…"_s);
    const QWidget *question =
        SettingsBench::windowCalled(u"Forget window layout and preferences"_s);
    SettingsBench::click<QPushButton>(*question, u"Forget"_s);

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

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
