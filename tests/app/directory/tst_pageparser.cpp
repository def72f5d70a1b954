// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pageparser.h"
#include "support/listreplies.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A fresh parser, and what it made of one reply.
struct Bench
{
    PageParser parser{ObjectKind::Application};

    GraphResult<ParsedPage> parse(const QByteArray &body) { return parser.parse(body); }

    /// One object, with a normal neighbour on either side, to see that they stay.
    GraphResult<ParsedPage> parseBetweenOthers(const QByteArray &object)
    {
        const QByteArray neighbour = R"({"id":"%1","displayName":"%2"})";
        QByteArray first = neighbour;
        QByteArray last = neighbour;
        first.replace("%1", objectId(1).toByteArray(QUuid::WithoutBraces)).replace("%2", "first");
        last.replace("%1", objectId(9).toByteArray(QUuid::WithoutBraces)).replace("%2", "last");
        return parse("{\"value\":[" + first + ',' + object + ',' + last + "]}");
    }
};

QByteArray idMember()
{
    return R"("id":"0b1ec701-0000-4000-8000-000000000005")"_ba;
}

QByteArray keyIdMember()
{
    return R"("keyId":"5ec2e700-0000-4000-8000-000000000005")"_ba;
}

QByteArray object(const QByteArray &members)
{
    return '{' + idMember() + ',' + members + '}';
}

QByteArray withSecret(const QByteArray &members)
{
    return object("\"passwordCredentials\":[{" + members + "}]");
}

DirectoryObject objectAt(const ParsedPage &page, qsizetype index)
{
    return page.objects->view(index).toObject();
}

} // namespace

class TestPageParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatAListShows();
    void readsMembersInAnyOrderAndPassesOverOthers();
    void takesAbsentAndNullMembersAlike_data();
    void takesAbsentAndNullMembersAlike();
    void skipsAnOddObjectAlone_data();
    void skipsAnOddObjectAlone();
    void leavesOutAnOddSecretAlone_data();
    void leavesOutAnOddSecretAlone();
    void takesTheLastOfTwoEqualMembers();
    void knowsBlueprintsAmongApplications();
    void listsAnObjectOnceThoughItComesTwice();
    void unescapesTexts();
    void cutsFractionsOff();
    void keepsAHugeName();
    void readsLinks_data();
    void readsLinks();
    void findsTheLinkAheadOfTheRows_data();
    void findsTheLinkAheadOfTheRows();
};

void TestPageParser::readsAllThatAListShows()
{
    Bench bench;
    QJsonObject json =
        listedObject(5, u"Payroll"_s, {u"2027-05-19T12:02:11Z"_s, u"2299-01-01T00:00:00Z"_s});
    json[u"deletedDateTime"_s] = u"2026-01-02T03:04:05Z"_s;
    json[u"servicePrincipalType"_s] = u"Application"_s;
    json[u"appOwnerOrganizationId"_s] = keyId(77).toString(QUuid::WithoutBraces);

    const auto page = bench.parse(listReply({json, listedObject(6, u"Other"_s)}));

    QVERIFY(page);
    QCOMPARE(page->objects->size(), 2);
    QCOMPARE(page->skippedCount, 0);
    QVERIFY(page->nextLink.isEmpty());
    const DirectoryObject first = objectAt(*page, 0);
    QCOMPARE(first.ref, (ObjectRef{ObjectKind::Application, objectId(5), appId(5)}));
    QCOMPARE(first.displayName, u"Payroll"_s);
    QCOMPARE(first.createdDateTime, QDateTime({2025, 3, 4}, {5, 6, 7, 890}, Qt::UTC));
    QCOMPARE(first.deletedDateTime, QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC));
    QCOMPARE(first.signInAudience, u"AzureADMyOrg"_s);
    QCOMPARE(first.servicePrincipalType, u"Application"_s);
    QCOMPARE(first.appOwnerOrganizationId, keyId(77));
    QCOMPARE(first.passwordCredentials.size(), size_t(2));
    const PasswordCredential &secret = first.passwordCredentials.front();
    QCOMPARE(secret.keyId, keyId(0));
    QCOMPARE(secret.displayName, u"secret 0"_s);
    QCOMPARE(secret.hint, u"7o4"_s);
    QCOMPARE(secret.startDateTime, QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(secret.endDateTime, QDateTime({2027, 5, 19}, {12, 2, 11}, Qt::UTC));
    QCOMPARE(first.passwordCredentials.back().endDateTime.date().year(), 2299);
    QVERIFY(objectAt(*page, 1).passwordCredentials.empty());
    QVERIFY(!objectAt(*page, 1).deletedDateTime.isValid());
}

void TestPageParser::readsMembersInAnyOrderAndPassesOverOthers()
{
    Bench bench;

    const auto page = bench.parse(R"( {"x":{"value":[1]},"value":[ {"tags":[[],{"id":1}],
        "displayName":"Payroll","n":-1.5e9,"t":true,)"
                                  + idMember() + R"(,"\ud800":null} ],
        "@odata.context":"c","@odata.count":12,"y":[{}]} )");

    QVERIFY(page);
    QCOMPARE(page->skippedCount, 0);
    QCOMPARE(objectAt(*page, 0).displayName, u"Payroll"_s);
}

void TestPageParser::takesAbsentAndNullMembersAlike_data()
{
    QTest::addColumn<QByteArray>("members");

    QTest::newRow("absent") << R"("x":1)"_ba;
    for (const char *member :
         {"appId", "displayName", "createdDateTime", "deletedDateTime", "signInAudience",
          "servicePrincipalType", "appOwnerOrganizationId", "passwordCredentials", "@odata.type"})
        QTest::newRow(member) << '"' + QByteArray(member) + "\":null";
}

void TestPageParser::takesAbsentAndNullMembersAlike()
{
    QFETCH(QByteArray, members);
    Bench bench;

    const auto page = bench.parseBetweenOthers(object(members));

    QVERIFY(page);
    QCOMPARE(page->objects->size(), 3);
    const DirectoryObject read = objectAt(*page, 1);
    QCOMPARE(read.ref.objectId, objectId(5));
    QVERIFY(read.ref.appId.isNull());
    QVERIFY(read.displayName.isEmpty());
    QVERIFY(!read.createdDateTime.isValid());
    QVERIFY(!read.deletedDateTime.isValid());
    QVERIFY(read.passwordCredentials.empty());
}

void TestPageParser::skipsAnOddObjectAlone_data()
{
    QTest::addColumn<QByteArray>("object");

    for (const char *odd : {"null", "1", "\"text\"", "[]", "[{\"id\":1}]", "true", "{}"})
        QTest::newRow(odd) << QByteArray(odd);
    QTest::newRow("no id") << R"({"displayName":"x"})"_ba;
    QTest::newRow("null id") << R"({"id":null,"displayName":"x"})"_ba;
    QTest::newRow("id is no GUID") << R"({"id":"42","displayName":"x"})"_ba;
    QTest::newRow("empty id") << R"({"id":"","displayName":"x"})"_ba;
    QTest::newRow("lone surrogate") << object(R"("displayName":"\ud800")");
    for (const char *member :
         {"id", "appId", "displayName", "createdDateTime", "deletedDateTime", "signInAudience",
          "servicePrincipalType", "appOwnerOrganizationId", "passwordCredentials", "@odata.type"}) {
        for (const char *value : {"5", "true", R"({"a":[1]})", "[5,{}]"}) {
            const bool isSecretList =
                qstrcmp(member, "passwordCredentials") == 0 && value[0] == '[';
            if (!isSecretList)
                QTest::addRow("%s %s", member, value)
                    << object('"' + QByteArray(member) + "\":" + value);
        }
    }
    for (const char *member :
         {"appId", "createdDateTime", "deletedDateTime", "appOwnerOrganizationId"})
        QTest::addRow("%s is another text", member)
            << object('"' + QByteArray(member) + R"(":"soon")");
}

void TestPageParser::skipsAnOddObjectAlone()
{
    QFETCH(QByteArray, object);
    Bench bench;

    const auto page = bench.parseBetweenOthers(object);

    QVERIFY(page);
    QCOMPARE(page->skippedCount, 1);
    QCOMPARE(page->objects->size(), 2);
    QCOMPARE(objectAt(*page, 0).displayName, u"first"_s);
    QCOMPARE(objectAt(*page, 1).displayName, u"last"_s);
}

void TestPageParser::leavesOutAnOddSecretAlone_data()
{
    QTest::addColumn<QByteArray>("secret");

    for (const char *odd : {"null", "1", "\"text\"", "[]", "{}"})
        QTest::newRow(odd) << QByteArray(odd);
    QTest::newRow("no keyId") << R"({"displayName":"x"})"_ba;
    for (const char *member : {"keyId", "displayName", "hint", "startDateTime", "endDateTime"})
        QTest::newRow(member) << '{' + keyIdMember() + ",\"" + member + "\":5}";
    QTest::newRow("end is no time") << '{' + keyIdMember() + R"(,"endDateTime":"soon"})";
}

void TestPageParser::leavesOutAnOddSecretAlone()
{
    QFETCH(QByteArray, secret);
    Bench bench;
    const QByteArray good = R"({"keyId":"5ec2e700-0000-4000-8000-000000000001"})";

    const auto page =
        bench.parseBetweenOthers(object("\"passwordCredentials\":[" + good + ',' + secret + ','
                                        + good + R"(],"displayName":"Payroll")"));

    QVERIFY(page);
    QCOMPARE(page->skippedCount, 0);
    QCOMPARE(page->unreadSecretCount, 1);
    const DirectoryObject read = objectAt(*page, 1);
    QCOMPARE(read.displayName, u"Payroll"_s);
    QCOMPARE(read.passwordCredentials.size(), size_t(2));
    QCOMPARE(read.unreadSecretCount, 1);
    QCOMPARE(objectAt(*page, 2).unreadSecretCount, 0);
    QCOMPARE(read.passwordCredentials.back().keyId, keyId(1));
}

void TestPageParser::takesTheLastOfTwoEqualMembers()
{
    Bench bench;

    const auto page = bench.parseBetweenOthers(
        object(R"("displayName":"a","displayName":"b","createdDateTime":"2024-01-01T00:00:00Z",
                  "createdDateTime":null,"passwordCredentials":[{)"
               + keyIdMember() + R"(},5],"passwordCredentials":null)"));

    QVERIFY(page);
    const DirectoryObject read = objectAt(*page, 1);
    QCOMPARE(read.displayName, u"b"_s);
    QCOMPARE(read.unreadSecretCount, 0);
    QVERIFY(!read.createdDateTime.isValid());
    QVERIFY(read.passwordCredentials.empty());
}

void TestPageParser::knowsBlueprintsAmongApplications()
{
    Bench bench;

    const auto blueprint = bench.parseBetweenOthers(
        object(R"("@odata.type":"#microsoft.graph.agentIdentityBlueprint")"));

    QVERIFY(blueprint);
    QCOMPARE(objectAt(*blueprint, 0).ref.kind, ObjectKind::Application);
    QCOMPARE(objectAt(*blueprint, 1).ref.kind, ObjectKind::AgentIdentityBlueprint);
    QCOMPARE(objectAt(*blueprint, 2).ref.kind, ObjectKind::Application);

    PageParser principals(ObjectKind::ServicePrincipal);
    const auto principal = principals.parse(
        "{\"value\":[" + object(R"("@odata.type":"#microsoft.graph.servicePrincipal")") + "]}");
    QVERIFY(principal);
    QCOMPARE(objectAt(*principal, 0).ref.kind, ObjectKind::ServicePrincipal);
}

void TestPageParser::listsAnObjectOnceThoughItComesTwice()
{
    Bench bench;

    const auto first = bench.parse(listReply({listedObject(1, u"a"_s), listedObject(1, u"b"_s)}));
    const auto second = bench.parse(listReply({listedObject(2, u"c"_s), listedObject(1, u"d"_s)}));

    QVERIFY(first);
    QCOMPARE(first->objects->size(), 1);
    QCOMPARE(objectAt(*first, 0).displayName, u"a"_s);
    QVERIFY(second);
    QCOMPARE(second->objects->size(), 1);
    QCOMPARE(objectAt(*second, 0).displayName, u"c"_s);
    QCOMPARE(second->skippedCount, 0);
}

void TestPageParser::unescapesTexts()
{
    Bench bench;

    const auto page =
        bench.parseBetweenOthers(object(R"("displayName":"\"\u00e9\\\ud83d\udd11\n\/")"));

    QVERIFY(page);
    QCOMPARE(objectAt(*page, 1).displayName, u"\"é\\🔑\n/"_s);
}

void TestPageParser::cutsFractionsOff()
{
    Bench bench;

    const auto page = bench.parseBetweenOthers(
        withSecret(keyIdMember() + R"(,"endDateTime":"2026-12-31T23:59:59.9999999Z")"));

    QVERIFY(page);
    QCOMPARE(objectAt(*page, 1).passwordCredentials.front().endDateTime,
             QDateTime({2026, 12, 31}, {23, 59, 59, 999}, Qt::UTC));
}

void TestPageParser::keepsAHugeName()
{
    Bench bench;
    const QString name = u"x"_s + QString(40'000, u'é'); // 80,001 bytes; 65,535 is within an é

    const auto page = bench.parse(listReply({listedObject(1, name), listedObject(2, u"b"_s)}));

    QVERIFY(page);
    QCOMPARE(objectAt(*page, 0).displayName, name.first(1 + 32'767));
    QCOMPARE(objectAt(*page, 1).displayName, u"b"_s);
}

void TestPageParser::readsLinks_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("absent") << ""_ba
                            << ""_ba;
    QTest::newRow("null") << R"(,"@odata.nextLink":null)"_ba
                          << ""_ba;
    QTest::newRow("verbatim")
        << R"(,"@odata.nextLink":"https:\/\/graph.microsoft.com/v1.0/applications?$skiptoken=a%2Bb%20c+d'")"_ba
        << "https://graph.microsoft.com/v1.0/applications?$skiptoken=a%2Bb%20c+d'"_ba;
}

void TestPageParser::readsLinks()
{
    QFETCH(QByteArray, link);
    Bench bench;

    const auto page = bench.parse("{\"value\":[]" + link + '}');

    QVERIFY(page);
    QCOMPARE(page->objects->size(), 0);
    QTEST(page->nextLink.toEncoded(), "expected");
}

void TestPageParser::findsTheLinkAheadOfTheRows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("link");

    const QByteArray member = R"("@odata.nextLink":"https://graph/next?$skiptoken=a%20b",)"_ba;
    const QByteArray rows = R"("value":[]})"_ba;
    QTest::newRow("first") << '{' + member + rows << "https://graph/next?$skiptoken=a%20b"_ba;
    QTest::newRow("behind the context") << R"({"@odata.context":"https://graph/$metadata",)"
            + member + rows << "https://graph/next?$skiptoken=a%20b"_ba;
    QTest::newRow("none") << '{' + rows << ""_ba;
    QTest::newRow("behind the rows") << R"({"value":[],)" + member.chopped(1) + '}' << ""_ba;
    QTest::newRow("with escapes") << R"({"@odata.nextLink":"https:\/\/graph",)" + rows << ""_ba;
    QTest::newRow("within a text")
        << R"({"@odata.context":"\"@odata.nextLink\":\"https://evil\"",)" + rows << ""_ba;
    QTest::newRow("cut off") << R"({"@odata.nextLink":"https://gra)"_ba
                             << ""_ba;
    QTest::newRow("no text") << R"({"@odata.nextLink":null,)" + rows << ""_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
}

void TestPageParser::findsTheLinkAheadOfTheRows()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, link);

    QCOMPARE(PageParser::linkAhead(body).toEncoded(), link);
}

QTEST_GUILESS_MAIN(TestPageParser)
#include "tst_pageparser.moc"
