// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/secrets/unsavedvalues.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestUnsavedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWhileEverythingIsSaved();
    void countsThemInWords_data();
    void countsThemInWords();
    void offersToShowThoseThatSteppedAside();
};

void TestUnsavedValues::isHiddenWhileEverythingIsSaved()
{
    UnsavedValues values;
    QVERIFY(values.isHidden());

    values.setCounts(1, 0);
    QVERIFY(!values.isHidden());
    values.setCounts(0, 0);

    QVERIFY(values.isHidden());
}

void TestUnsavedValues::countsThemInWords_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");

    QTest::newRow("1") << 1 << u"1 value not saved yet"_s;
    QTest::newRow("2") << 2 << u"2 values not saved yet"_s;
}

void TestUnsavedValues::countsThemInWords()
{
    QFETCH(int, count);
    QFETCH(QString, text);
    UnsavedValues values;

    values.setCounts(count, 0);

    QCOMPARE(values.findChild<QLabel *>()->text(), text);
}

void TestUnsavedValues::offersToShowThoseThatSteppedAside()
{
    UnsavedValues values;
    const QSignalSpy chosen(&values, &UnsavedValues::showAgainChosen);
    values.setCounts(1, 0);
    QVERIFY(values.findChild<QPushButton *>()->isHidden());
    values.setCounts(2, 1);
    values.show();

    QTest::mouseClick(named<QPushButton>(values, u"Show again"_s), Qt::LeftButton);

    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(TestUnsavedValues)
#include "tst_unsavedvalues.moc"
