// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonreader.h"

#include <QJsonDocument>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

JsonReader reader(const QByteArray &json)
{
    return JsonReader(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachType();
    void bearsWithAbsentAndNull_data();
    void bearsWithAbsentAndNull();
    void refusesWhatHasAnotherType_data();
    void refusesWhatHasAnotherType();
    void namesTheFirstProblem();
};

void TestJsonReader::readsEachType()
{
    const QUuid id(u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s);
    JsonReader json = reader(R"({"s": "text", "u": "0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f",
                                 "t": "2027-01-01T00:00:00.5Z"})");

    QCOMPARE(json.string("s"_L1), u"text"_s);
    QCOMPARE(json.optionalString("s"_L1), u"text"_s);
    QCOMPARE(json.uuid("u"_L1), id);
    QCOMPARE(json.optionalUuid("u"_L1), id);
    QCOMPARE(json.optionalDateTime("t"_L1), QDateTime({2027, 1, 1}, {0, 0, 0, 500}, Qt::UTC));
    QCOMPARE(json.finish(7), 7);
}

void TestJsonReader::bearsWithAbsentAndNull_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("absent") << "{}"_ba;
    QTest::newRow("null") << R"({"x": null})"_ba;
}

void TestJsonReader::bearsWithAbsentAndNull()
{
    QFETCH(QByteArray, json);
    JsonReader object = reader(json);

    QVERIFY(object.optionalString("x"_L1).isEmpty());
    QVERIFY(object.optionalUuid("x"_L1).isNull());
    QVERIFY(!object.optionalDateTime("x"_L1).isValid());
    QVERIFY(object.finish(true));

    object.string("x"_L1);
    QVERIFY(!object.finish(true));
}

void TestJsonReader::refusesWhatHasAnotherType_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("a number") << R"({"x": 1})"_ba;
    QTest::newRow("an object") << R"({"x": {}})"_ba;
    QTest::newRow("a text that is neither GUID nor time") << R"({"x": "tomorrow"})"_ba;
}

void TestJsonReader::refusesWhatHasAnotherType()
{
    QFETCH(QByteArray, json);

    JsonReader id = reader(json);
    id.optionalUuid("x"_L1);
    QVERIFY(id.finish(true).error().contains(u"“x”"_s));
    JsonReader time = reader(json);
    time.optionalDateTime("x"_L1);
    QVERIFY(time.finish(true).error().contains(u"“x”"_s));
}

void TestJsonReader::namesTheFirstProblem()
{
    JsonReader json = reader(R"({"a": 1, "b": 2})");

    json.string("a"_L1);
    json.string("b"_L1);

    QVERIFY(json.finish(true).error().contains(u"“a”"_s));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
