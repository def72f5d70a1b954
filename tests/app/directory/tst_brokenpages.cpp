// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pageparser.h"
#include "support/listreplies.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

GraphResult<ParsedPage> parse(const QByteArray &body)
{
    PageParser parser(ObjectKind::Application);
    return parser.parse(body);
}

} // namespace

/// What PageParser does with replies that are no list: cut off, damaged, or something else.
class TestBrokenPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void refusesAPageCutAnywhere();
    void survivesAnyWrongByte();
};

void TestBrokenPages::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("body");

    for (const char *body :
         {"",
          " ",
          "null",
          "[]",
          "5",
          R"("value")",
          "{}",
          R"({"value":null})",
          R"({"value":{}})",
          R"({"value":5})",
          R"({"value":[])",
          R"({"value":[})",
          R"({"value":[]}})",
          R"({"value":[]} {})",
          R"({"value":[],})",
          R"({"value":[] "x":1})",
          R"({"value":[{]})",
          "<html></html>",
          R"({"value":[],"@odata.nextLink":5})",
          R"({"value":[],"@odata.nextLink":""})",
          R"({"value":[],"@odata.nextLink":"https://["})",
          R"({"value":[{"id":"0b1ec701-0000-4000-8000-000000000005","passwordCredentials":[{})"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("no UTF-8") << QByteArray(R"({"value":["?"]})").replace('?', '\xff');
    QTest::newRow("bare line break") << QByteArray(R"({"value":["?"]})").replace('?', '\n');
}

void TestBrokenPages::refusesWhatIsNoPage()
{
    QFETCH(QByteArray, body);

    const auto page = parse(body);

    QVERIFY(!page);
    QCOMPARE(page.error().kind, GraphError::Kind::MalformedReply);
    QVERIFY(!page.error().message.isEmpty());
}

void TestBrokenPages::refusesAPageCutAnywhere()
{
    const QByteArray body = listReply(
        {listedObject(1, u"Größe \"x\""_s, {u"2027-05-19T12:02:11Z"_s}), listedObject(2, u"b"_s)},
        u"https://graph.microsoft.com/next"_s);
    for (qsizetype size = 0; size < body.size(); ++size) {
        QVERIFY2(!parse(body.first(size)), body.first(size).constData());
    }
    QVERIFY(parse(body));
}

void TestBrokenPages::survivesAnyWrongByte()
{
    const QByteArray body = listReply({listedObject(1, u"a"_s, {u"2027-05-19T12:02:11Z"_s})});
    for (qsizetype i = 0; i < body.size(); ++i) {
        for (const char wrong : {'"', '{', '}', '[', ']', ',', ':', '\\', ' ', '0', '\0', '\xc3'}) {
            QByteArray broken = body;
            broken[i] = wrong;
            const auto page = parse(broken); // must not crash; most are malformed
            QVERIFY(!page || page->objects->size() <= 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestBrokenPages)
#include "tst_brokenpages.moc"
