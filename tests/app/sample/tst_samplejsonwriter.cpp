// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/graphtime.h"
#include "app/sample/samplejsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Keyturn;

class TestSampleJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNestedValues();
    void escapesWhatJsonForbids();
    void writesTimes_data();
    void writesTimes();
};

void TestSampleJsonWriter::writesNestedValues()
{
    SampleJsonWriter out;
    out.beginObject();
    out.member("a", "x");
    out.key("b");
    out.beginArray();
    out.beginObject();
    out.endObject();
    out.string({});
    out.string("");
    out.endArray();
    out.member("c", QUuid());
    out.member("d", QUuid("{11111111-2222-4333-8444-AAAAAAAAAAAA}"));
    out.key("e");
    out.raw("[1]");
    out.endObject();

    QCOMPARE(out.take(),
             R"({"a":"x","b":[{},null,""],"c":null,)"
             R"("d":"11111111-2222-4333-8444-aaaaaaaaaaaa","e":[1]})");
}

void TestSampleJsonWriter::escapesWhatJsonForbids()
{
    QString text = QString::fromUtf8("\"\\/ü🚀");
    for (char16_t i = 0; i < 32; ++i)
        text += QChar(i);
    SampleJsonWriter out;
    out.beginArray();
    out.string(text.toUtf8());
    out.endArray();

    QCOMPARE(QJsonDocument::fromJson(out.take()).array().at(0).toString(), text);
}

void TestSampleJsonWriter::writesTimes_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text :
         {"2026-03-10T09:30:00Z", "2026-03-10T09:30:00.007Z", "1969-12-31T23:59:59.999Z",
          "2024-02-29T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSampleJsonWriter::writesTimes()
{
    QFETCH(QByteArray, text);
    SampleJsonWriter out;

    out.time(parseGraphTime(text));

    QCOMPARE(out.take(), '"' + text + '"');
}

QTEST_GUILESS_MAIN(TestSampleJsonWriter)
#include "tst_samplejsonwriter.moc"
