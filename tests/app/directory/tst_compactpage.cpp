// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/compactpage.h"
#include "support/listreplies.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray twoObjects()
{
    const QString end = u"2027-05-19T12:02:11Z"_s;
    return listReply({listedObject(1, u"Größe"_s, {end, end}), listedObject(2, u"報告"_s)},
                     u"https://graph.microsoft.com/next"_s);
}

/// How many objects it reads of that, and whether it reads all.
std::pair<int, bool> read(QByteArray body)
{
    body.reserve(body.size() + CompactJson::Padding);
    const GuidSet known;
    CompactPage page(body, ObjectKind::Application, known);
    int count = 0;
    while (page.next())
        ++count;
    return {count, page.isRead()};
}

bool isSame(const ParsedPage &one, const ParsedPage &other)
{
    if (one.objects->size() != other.objects->size() || one.nextLink != other.nextLink
        || one.skippedCount != other.skippedCount
        || one.unreadSecretCount != other.unreadSecretCount)
        return false;
    for (qsizetype i = 0; i < one.objects->size(); ++i) {
        if (one.objects->view(i).toObject() != other.objects->view(i).toObject())
            return false;
    }
    return true;
}

/// As that is for the fast reader, and with a space before it, which only simdjson takes.
bool comesToTheSame(const QByteArray &body)
{
    PageParser compact(ObjectKind::Application);
    PageParser any(ObjectKind::Application);
    const auto one = compact.parse(body);
    const auto other = any.parse(' ' + body);
    return one.has_value() == other.has_value() && (!one || isSame(*one, *other));
}

} // namespace

class TestCompactPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatGraphWrites();
    void readsAnEmptyPage();
    void leavesWhatItDoesNotExpect_data();
    void leavesWhatItDoesNotExpect();
    void readsWhatSimdjsonReadsWhateverByteIsWrong();
    void readsWhatSimdjsonReadsWhateverIsMixedUp();
};

void TestCompactPage::readsWhatGraphWrites()
{
    QByteArray body = twoObjects();
    body.reserve(body.size() + CompactJson::Padding);
    const GuidSet known;
    CompactPage page(body, ObjectKind::Application, known);

    const ObjectView *object = page.next();
    QVERIFY(object);
    QCOMPARE(object->objectId, objectId(1));
    QCOMPARE(object->displayName.toByteArray(), "Größe"_ba);
    QCOMPARE(object->secrets.size(), 2U);
    QCOMPARE(object->secrets.back().keyId, keyId(1));
    object = page.next();
    QVERIFY(object);
    QCOMPARE(object->objectId, objectId(2));
    QVERIFY(object->secrets.empty());
    QVERIFY(!page.next());
    QVERIFY(page.isRead());
    QCOMPARE(page.nextLink(), QUrl(u"https://graph.microsoft.com/next"_s));
}

void TestCompactPage::readsAnEmptyPage()
{
    QCOMPARE(read(R"({"@odata.context":"x","value":[]})"_ba), std::pair(0, true));
    QCOMPARE(read(R"({"value":[],"@odata.count":0,"@odata.nextLink":null})"_ba),
             std::pair(0, true));
}

void TestCompactPage::leavesWhatItDoesNotExpect_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // of objects that are read before

    const auto add = [](const char *name, const QByteArray &before, const QByteArray &after,
                        int count) {
        QByteArray body = twoObjects();
        body.replace(before, after);
        QVERIFY(body != twoObjects());
        QTest::newRow(name) << body << count;
    };
    add("a space", ",", ", ", 0);
    add("an escape", "報告", R"(a\tb)", 1);
    add("an odd ID", R"("id":"0b1ec701-0000-4000-8000-000000000002")", R"("id":"2")", 1);
    add("no ID", "\"id\"", "\"no\"", 0);
    add("a secret without an ID", "keyId", "none", 0);
    add("a member with parts", R"("hint":"7o4")", R"("more":{})", 0);
    add("a list of other things", R"({"appId")", R"(1,{"appId")", 0);
    add("a second list", "]}", R"(],"value":[]})", 2);
    add("a link that is none", "https://graph.microsoft.com/next", "https://[", 0);
    add("more behind it", "]}", "]} ", 2);
}

void TestCompactPage::leavesWhatItDoesNotExpect()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);

    const auto [found, isRead] = read(body);

    QCOMPARE(found, count);
    QVERIFY(!isRead);
    QVERIFY(comesToTheSame(body));
}

void TestCompactPage::readsWhatSimdjsonReadsWhateverByteIsWrong()
{
    const QByteArray body = twoObjects();
    for (qsizetype i = 0; i < body.size(); ++i) {
        for (const char wrong :
             {'"', '{', '}', '[', ']', ',', ':', '\\', ' ', '0', 'n', '\0', '\xc3'}) {
            QByteArray broken = body;
            broken[i] = wrong;
            QVERIFY2(comesToTheSame(broken), broken.constData());
        }
    }
}

void TestCompactPage::readsWhatSimdjsonReadsWhateverIsMixedUp()
{
    QRandomGenerator random(1);
    const QByteArray body = twoObjects();
    const auto place = [&] { return qsizetype(random.bounded(int(body.size()))); };
    for (int i = 0; i < 5'000; ++i) {
        QByteArray mixed = body;
        mixed.replace(place(), random.bounded(20), body.mid(place(), random.bounded(60)));
        QVERIFY2(comesToTheSame(mixed), mixed.constData());
    }
}

QTEST_GUILESS_MAIN(TestCompactPage)
#include "tst_compactpage.moc"
