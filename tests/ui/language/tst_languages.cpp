// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/languages.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSystem_data();
    void followsTheSystem();
    void prefersWhatWasChosen();
    void takesAnUnknownChoiceForNone();
};

void TestLanguages::followsTheSystem_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("nothing") << QStringList() << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("English of Britain") << QStringList{u"en-GB"_s} << u"en"_s;
    QTest::newRow("Chinese of China") << QStringList{u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("simplified, of Singapore") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("traditional") << QStringList{u"zh-TW"_s} << u"en"_s;
    QTest::newRow("German, then Chinese") << QStringList{u"de-DE"_s, u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("English, then Chinese") << QStringList{u"en-US"_s, u"zh-CN"_s} << u"en"_s;
    QTest::newRow("German alone") << QStringList{u"de-DE"_s} << u"en"_s;
}

void TestLanguages::followsTheSystem()
{
    QFETCH(const QStringList, wanted);

    QTEST(languageFor({}, wanted), "spoken");
}

void TestLanguages::prefersWhatWasChosen()
{
    QCOMPARE(languageFor(u"zh_CN"_s, {u"en-US"_s}), u"zh_CN"_s);
    QCOMPARE(languageFor(u"en"_s, {u"zh-CN"_s}), u"en"_s);
}

void TestLanguages::takesAnUnknownChoiceForNone()
{
    QCOMPARE(languageFor(u"tlh"_s, {u"zh-CN"_s}), u"zh_CN"_s);
    QCOMPARE(languageFor(u"../../etc"_s, {}), u"en"_s);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
