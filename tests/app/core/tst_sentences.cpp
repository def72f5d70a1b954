// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/sentences.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Leaves no space between sentences.
class Dense : public QTranslator
{
public:
    QString translate(const char *context, const char * /*source*/, const char * /*disambiguation*/,
                      int /*count*/) const override
    {
        return QLatin1StringView(context) == "Sentences"_L1 ? u"%1%2"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standApartByASpace();
    void leaveOutWhatIsEmpty();
    void standAsTheLanguageWantsThem();
    void keepWhatLooksLikeAPlaceToFill();
    void listNames_data();
    void listNames();
};

void TestSentences::standApartByASpace()
{
    QCOMPARE(joinedSentences({u"One."_s, u"Two."_s, u"Three."_s}), u"One. Two. Three."_s);
}

void TestSentences::leaveOutWhatIsEmpty()
{
    QCOMPARE(joinedSentences({{}, u"One."_s, {}, u"Two."_s, {}}), u"One. Two."_s);
    QCOMPARE(joinedSentences({{}, {}}), QString());
}

void TestSentences::standAsTheLanguageWantsThem()
{
    Dense chinese;
    QCoreApplication::installTranslator(&chinese);
    const QString joined = joinedSentences({u"一。"_s, u"二。"_s});
    QCoreApplication::removeTranslator(&chinese);

    QCOMPARE(joined, u"一。二。"_s);
}

void TestSentences::keepWhatLooksLikeAPlaceToFill()
{
    QCOMPARE(joinedSentences({u"100%2 sure."_s, u"Two."_s}), u"100%2 sure. Two."_s);
}

void TestSentences::listNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("list");

    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"A"_s} << u"A"_s;
    QTest::newRow("two") << QStringList{u"A"_s, u"B"_s} << u"A and B"_s;
    QTest::newRow("three") << QStringList{u"A"_s, u"B"_s, u"C"_s} << u"A, B, and C"_s;
    QTest::newRow("four") << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s} << u"A, B, C, and D"_s;
    QTest::newRow("a place to fill") << QStringList{u"%2"_s, u"B"_s} << u"%2 and B"_s;
}

void TestSentences::listNames()
{
    QFETCH(QStringList, names);
    QFETCH(QString, list);

    QCOMPARE(joinedNames(names), list);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
