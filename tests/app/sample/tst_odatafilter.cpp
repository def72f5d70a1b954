// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/odatafilter.h"
#include "app/sample/sampletable.h"

#include <QTest>

using namespace Keyturn;

namespace {

SampleTable table()
{
    SampleTable table;
    SampleObject object;
    object.id = QUuid("{11111111-2222-4333-8444-555555555555}");
    object.appId = QUuid("{aaaaaaaa-2222-4333-8444-555555555555}");
    object.displayName = "O'Brien Größe";
    object.created = 1'773'135'000'123; // 2026-03-10T09:30:00.123Z
    table.append(object);
    return table;
}

} // namespace

class TestODataFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void knowsWhatIsAdvanced_data();
    void knowsWhatIsAdvanced();
    void refuses_data();
    void refuses();
    void limitsNesting();
};

void TestODataFilter::matches_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *filter, bool expected) {
        QTest::newRow(filter) << QByteArray(filter) << expected;
    };

    row("displayName eq 'O''Brien Größe'", true);
    row("displayName eq 'o''brien GRÖßE'", true);
    row("displayName eq 'O''Brien'", false);
    row("startsWith(displayName,'o''b')", true);
    row("startswith( displayName , 'Brien' )", false);
    row("endsWith(displayName, 'größe')", true);
    row("id eq '11111111-2222-4333-8444-555555555555'", true);
    row("appId eq 'AAAAAAAA-2222-4333-8444-555555555555'", true);
    row("id in ('x','11111111-2222-4333-8444-555555555555')", true);
    row("id in ('x', 'y')", false);
    row("createdDateTime ge 2026-03-10T09:30:00.123Z", true);
    row("createdDateTime ge 2026-03-10T09:30:00.124Z", false);
    row("createdDateTime le 2026-03-10T10:30:00.123+01:00", true);
    row("createdDateTime le 2026-03-10T09:30:00Z", false);
    row("createdDateTime ge 1970-01-01T00:00:00Z and createdDateTime le 9999-12-31T00:00:00Z",
        true);
    row("createdDateTime eq null", false);
    row("createdDateTime ne null", true);
    row("deletedDateTime eq null", true);
    row("deletedDateTime le 2030-01-01T00:00:00Z", false);
    row("displayName eq ''", false);
    row("not(displayName eq 'x')", true);
    row("not displayName eq 'x' and id eq 'y'", false);
    row("id eq 'x' or displayName ge 'o' and displayName le 'p'", true);
    row("(id eq 'x' or displayName ge 'o') and displayName le 'a'", false);
    row("displayName ne 'x'", true);
    row("signInAudience eq 'AzureADMyOrg'", true);
}

void TestODataFilter::matches()
{
    QFETCH(QByteArray, filter);
    QFETCH(bool, expected);

    const auto parsed = ODataFilter::parse(filter);

    QVERIFY2(parsed, parsed ? "" : parsed.error().message.constData());
    QCOMPARE(parsed->matches(table(), 0), expected);
}

void TestODataFilter::knowsWhatIsAdvanced_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("expected");

    QTest::newRow("eq") << QByteArray("displayName eq 'x'") << false;
    QTest::newRow("in, and, or") << QByteArray("id in ('x') and id eq 'y' or appId eq 'z'")
                                 << false;
    QTest::newRow("ne") << QByteArray("displayName ne 'x'") << true;
    QTest::newRow("not") << QByteArray("not(displayName eq 'x')") << true;
    QTest::newRow("endsWith") << QByteArray("endsWith(displayName,'x')") << true;
    QTest::newRow("null") << QByteArray("id eq 'x' or createdDateTime eq null") << true;
}

void TestODataFilter::knowsWhatIsAdvanced()
{
    QFETCH(QByteArray, filter);
    QFETCH(bool, expected);

    QCOMPARE(ODataFilter::parse(filter)->isAdvanced(), expected);
}

void TestODataFilter::refuses_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const QByteArray &filter, const QByteArray &code) {
        QTest::newRow(filter.isEmpty() ? "nothing" : filter.left(60).constData()) << filter << code;
    };
    const QByteArray syntax = "BadRequest";
    const QByteArray unsupported = "Request_UnsupportedQuery";

    row("", syntax);
    row("displayName", syntax);
    row("displayName eq", syntax);
    row("displayName eq x", syntax);
    row("displayName eq 'x", syntax);
    row("displayName eq 'x' and", syntax);
    row("displayName like 'x'", syntax);
    row("displayName eq 'x' displayName", syntax);
    row("(displayName eq 'x'", syntax);
    row("startsWith(displayName 'x')", syntax);
    row("id in 'x'", syntax);
    row("passwordCredentials eq 'x'", unsupported);
    row("createdDateTime ge yesterday", unsupported);
    row("id in ('1','2','3','4','5','6','7','8','9','10','11','12','13','14','15','16')",
        unsupported);
}

void TestODataFilter::refuses()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, code);

    const auto parsed = ODataFilter::parse(filter);

    QVERIFY(!parsed);
    QCOMPARE(parsed.error().status, 400);
    QCOMPARE(parsed.error().code, code);
}

void TestODataFilter::limitsNesting()
{
    const QByteArray comparison = "id eq 'x'";

    QVERIFY(ODataFilter::parse(QByteArray(10, '(') + comparison + QByteArray(10, ')')));
    QVERIFY(!ODataFilter::parse(QByteArray(100'000, '(')));
    QVERIFY(!ODataFilter::parse(QByteArray("not ").repeated(100'000)));
}

QTEST_GUILESS_MAIN(TestODataFilter)
#include "tst_odatafilter.moc"
