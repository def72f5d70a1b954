// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objectfilter.h"
#include "support/listreplies.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Type = ApplicationType;

namespace {

/// What the filter promises, said the slow way.
bool naivelyAccepts(const QString &filter, const DirectoryObject &object)
{
    const QString name = object.displayName.toCaseFolded();
    for (const QString &word : filter.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString digits = word;
        digits.remove(u'-').remove(u'{').remove(u'}');
        const bool isInId = digits.size() >= ObjectFilter::LeastIdDigits
            && (object.ref.objectId.toString(QUuid::Id128).contains(digits)
                || object.ref.appId.toString(QUuid::Id128).contains(digits));
        if (!name.contains(word) && !isInId)
            return false;
    }
    return true;
}

std::vector<bool> accepted(const ObjectFilter &filter, const DirectoryPage &page)
{
    std::vector<quint8> marks(size_t(page.size()), 7);
    filter.mark(page, marks);
    return {marks.begin(), marks.end()};
}

} // namespace

class TestObjectFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsInNamesAndIds_data();
    void findsWordsInNamesAndIds();
    void acceptsWhatTheSlowWayAccepts();
    void knowsWhatNarrowsIt_data();
    void knowsWhatNarrowsIt();
    void findsDescriptions();
    void findsHintsByTheirBeginning();
    void findsKeyIds();
    void knowsWhichSecretsAreMeant();
    void acceptsOneType();
    void isNarrowedByAType();
    void findsAnyIdOfAMessage();
    void isNarrowedByFewerIds();
};

void TestObjectFilter::findsWordsInNamesAndIds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");

    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("spaces") << u" \t "_s << true;
    QTest::newRow("a part") << u"ayr"_s << true;
    QTest::newRow("another case") << u"PAYROLL größe"_s << true;
    QTest::newRow("in any order") << u"prod pay"_s << true;
    QTest::newRow("one missing") << u"pay test"_s << false;
    QTest::newRow("with its hyphen") << u"eu-prod"_s << true;
    QTest::newRow("no hyphen there") << u"euprod"_s << false;
    QTest::newRow("object ID") << u"0b1ec701-0000-4000-8000-00000000002a"_s << true;
    QTest::newRow("application ID, braces") << u"{A99A0000-0000-4000-8000-00000000002A}"_s << true;
    QTest::newRow("application ID, no hyphens") << u"a99a00000000400080000000000"
                                                   u"0002a"_s
                                                << true;
    QTest::newRow("part of an ID") << u"a99a0000-00"_s << true;
    QTest::newRow("another ID") << u"0b1ec701-0000-4000-8000-00000000002b"_s << false;
    QTest::newRow("ID and word") << u"pay a99a"_s << true;
    QTest::newRow("three digits are looked for in names only") << u"a99"_s << false;
    QTest::newRow("hyphens are no digits") << u"{a-9-9-}"_s << false;
    QTest::newRow("three digits and four") << u"a99 a99a"_s << false;
    QTest::newRow("a hyphen alone is in the name") << u"-"_s << true;
    QTest::newRow("a brace alone is nowhere") << u"{"_s << false;
}

void TestObjectFilter::findsWordsInNamesAndIds()
{
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    const SharedPage page =
        listedPage({listedObject(1, u"x"_s), listedObject(0x2a, u"Payroll GRÖẞE eu-prod"_s)});

    const ObjectFilter objectFilter(filter);

    QCOMPARE(objectFilter.accepts(*page, 1), expected);
    QCOMPARE(accepted(objectFilter, *page)[1], expected);
}

void TestObjectFilter::acceptsWhatTheSlowWayAccepts()
{
    QRandomGenerator random(11);
    int hits = 0;
    const auto word = [&](const QString &letters, int most = 3) {
        QString text;
        for (int i = random.bounded(1, most + 1); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        return text;
    };
    for (int round = 0; round < 60; ++round) {
        QJsonArray objects;
        for (int i = 0; i < 40; ++i)
            objects.append(
                listedObject(random.bounded(1 << 20), word(u"aÄß-1 "_s) + word(u"bBc2"_s)));
        const SharedPage page = listedPage(objects);
        for (int i = 0; i < 20; ++i) {
            const QString text =
                i % 2 == 0 ? word(u"aäẞbC-12"_s) + u' ' + word(u"b0c2f-{"_s) : word(u"0014-"_s, 7);
            const ObjectFilter filter(text);
            const std::vector<bool> marks = accepted(filter, *page);
            for (qsizetype row = 0; row < page->size(); ++row) {
                const bool expected = naivelyAccepts(text, page->view(row).toObject());
                hits += expected;
                QVERIFY2(filter.accepts(*page, row) == expected, qPrintable(text));
                QVERIFY2(marks[size_t(row)] == expected, qPrintable(text));
            }
        }
    }
    QVERIFY(hits > 1'000 && hits < 24'000);
}

void TestObjectFilter::knowsWhatNarrowsIt_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("narrows");

    QTest::newRow("typed on") << u"pay"_s << u"payr"_s << true;
    QTest::newRow("a word more") << u"pay"_s << u"pay x"_s << true;
    QTest::newRow("begun") << u""_s << u"p"_s << true;
    QTest::newRow("the second letter, from which on it is in hints") << u"p"_s << u"pa"_s << false;
    QTest::newRow("in front, which may begin a hint") << u"ay"_s << u"PAY"_s << false;
    QTest::newRow("in front, which is longer than a hint") << u"ayr"_s << u"PAYR"_s << true;
    QTest::newRow("deleted") << u"payr"_s << u"pay"_s << false;
    QTest::newRow("another") << u"pay"_s << u"tax"_s << false;
    QTest::newRow("a word less") << u"pay x"_s << u"pay"_s << false;
    QTest::newRow("digits") << u"a9"_s << u"a99"_s << true;
    QTest::newRow("digits and hyphen") << u"a9a9-0"_s << u"a9a9-01"_s << true;
    QTest::newRow("the fourth digit, from which on it is in IDs") << u"a99"_s << u"a99a"_s << false;
    QTest::newRow("digits, then letters") << u"a9"_s << u"a9x"_s << true;
    QTest::newRow("a hyphen is in names only, with digits it is in IDs")
        << u"-"_s << u"-1234"_s << false;
}

void TestObjectFilter::knowsWhatNarrowsIt()
{
    QFETCH(QString, before);
    QFETCH(QString, after);

    QTEST(ObjectFilter(after).narrows(ObjectFilter(before)), "narrows");
}

void TestObjectFilter::findsDescriptions()
{
    const SharedPage page = listedPage(
        {listedObject(1, u"Payroll"_s), listedObject(2, u"Tax"_s, {u"2027-01-01T00:00:00Z"_s})});

    QCOMPARE(accepted(ObjectFilter(u"SECRET"_s), *page), (std::vector<bool>{false, true}));
    QVERIFY(ObjectFilter(u"secret tax"_s).accepts(*page, 1));
    QVERIFY(!ObjectFilter(u"xsecret"_s).accepts(*page, 1)); // from one text into the next
}

void TestObjectFilter::findsHintsByTheirBeginning()
{
    QJsonObject object = listedObject(2, u"Tax"_s);
    QJsonObject secret = listedSecret(1, u"2027-01-01T00:00:00Z"_s);
    secret[u"hint"_s] = u"K~8"_s;
    object[u"passwordCredentials"_s] = QJsonArray{secret};
    const SharedPage page = listedPage({listedObject(1, u"Payroll"_s), object});
    const std::vector<bool> none{false, false};
    const std::vector<bool> second{false, true};
    const std::vector<std::pair<QString, std::vector<bool>>> expectations{
        {u"k~8"_s, second}, {u"K~"_s, second}, {u"k"_s, none}, {u"~8"_s, none}, {u"k~8Q"_s, none}};

    for (const auto &[text, expected] : expectations) {
        QCOMPARE(accepted(ObjectFilter(text), *page), expected);
        QCOMPARE(ObjectFilter(text).accepts(*page, 1), expected[1]);
    }
}

void TestObjectFilter::findsKeyIds()
{
    const SharedPage page = listedPage(
        {listedObject(1, u"Payroll"_s),
         listedObject(2, u"Tax"_s, {u"2027-01-01T00:00:00Z"_s, u"2028-01-01T00:00:00Z"_s})});
    const ObjectFilter filter(keyId(1).toString());

    QCOMPARE(accepted(filter, *page), (std::vector<bool>{false, true}));
    QVERIFY(filter.accepts(*page, 1));
    QVERIFY(!filter.accepts(*page, 0));
}

void TestObjectFilter::knowsWhichSecretsAreMeant()
{
    const SharedPage page = listedPage(
        {listedObject(1, u"Tax"_s, {u"2027-01-01T00:00:00Z"_s}),
         listedObject(2, u"Payroll"_s, {u"2027-01-01T00:00:00Z"_s, u"2027-02-01T00:00:00Z"_s})});
    const auto accepts = [&page](const QString &text) {
        const ObjectFilter filter(text);
        return std::vector<bool>{filter.acceptsSecret(*page, 1, 1),
                                 filter.acceptsSecret(*page, 1, 2)};
    };

    QCOMPARE(accepts({}), (std::vector<bool>{true, true}));
    QCOMPARE(accepts(u"pay"_s), (std::vector<bool>{true, true}));
    QCOMPARE(accepts(u"7o"_s), (std::vector<bool>{true, true})); // the hint of both
    QCOMPARE(accepts(u"\"secret"_s), (std::vector<bool>{false, false}));
    QCOMPARE(accepts(u"secret 1"_s), (std::vector<bool>{false, true}));
    QCOMPARE(accepts(keyId(0).toString()), (std::vector<bool>{true, false}));
    QCOMPARE(accepts(objectId(2).toString()), (std::vector<bool>{true, true}));
    QCOMPARE(accepts(u"tax"_s), (std::vector<bool>{false, false}));
}

void TestObjectFilter::acceptsOneType()
{
    QJsonObject identity = listedObject(2, u"vm payroll"_s);
    identity[u"servicePrincipalType"_s] = u"ManagedIdentity"_s;
    QJsonObject microsofts = listedObject(3, u"Graph payroll"_s);
    microsofts[u"appOwnerOrganizationId"_s] = u"f8cdef31-a31e-4b4a-93e4-5f571e91255a"_s;
    const SharedPage page =
        listedPage({listedObject(1, u"Payroll"_s), identity, microsofts, listedObject(4, u"x"_s)});
    const std::vector<std::pair<ObjectFilter, std::vector<bool>>> expectations{
        {ObjectFilter(u"payroll"_s), {true, true, true, false}},
        {ObjectFilter(u"payroll"_s, Type::Enterprise), {true, false, false, false}},
        {ObjectFilter({}, Type::Enterprise), {true, false, false, true}},
        {ObjectFilter({}, Type::ManagedIdentity), {false, true, false, false}},
        {ObjectFilter(u"payroll"_s, Type::Microsoft), {false, false, true, false}},
        {ObjectFilter(u"vm"_s, Type::Microsoft), {false, false, false, false}}};

    for (const auto &[filter, expected] : expectations) {
        QCOMPARE(accepted(filter, *page), expected);
        for (qsizetype row = 0; row < page->size(); ++row)
            QCOMPARE(filter.accepts(*page, row), expected[size_t(row)]);
    }
}

void TestObjectFilter::isNarrowedByAType()
{
    const ObjectFilter any(u"pay"_s);
    const ObjectFilter enterprise(u"pay"_s, Type::Enterprise);

    QVERIFY(enterprise.narrows(any));
    QVERIFY(!any.narrows(enterprise));
    QVERIFY(ObjectFilter(u"payr"_s, Type::Enterprise).narrows(enterprise));
    QVERIFY(!ObjectFilter(u"pa"_s, Type::Enterprise).narrows(enterprise));
    QVERIFY(!ObjectFilter(u"payr"_s, Type::Microsoft).narrows(enterprise));
}

void TestObjectFilter::findsAnyIdOfAMessage()
{
    const SharedPage page = listedPage(
        {listedObject(1, u"Payroll"_s), listedObject(2, u"Tax"_s, {u"2027-01-01T00:00:00Z"_s}),
         listedObject(3, u"x"_s), listedObject(4, u"app tenant correlation"_s)});
    const DirectoryObject first = page->view(0).toObject();
    const auto text = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    const std::vector<std::pair<QString, std::vector<bool>>> expectations{
        {u"AADSTS7000222: The secret of app '%1' is expired.\nTrace ID: %2"_s.arg(
             text(first.ref.appId), text(page->view(2).toObject().ref.appId)),
         {true, false, false, false}},
        {u"/objectId/%1/ and secret %2"_s.arg(text(first.ref.objectId), text(keyId(0))),
         {true, true, false, false}},
        {u"'%1'"_s.arg(text(QUuid::createUuid())), {false, false, false, false}}};

    for (const auto &[message, expected] : expectations) {
        const ObjectFilter filter(message);
        QCOMPARE(accepted(filter, *page), expected);
        for (qsizetype row = 0; row < page->size(); ++row)
            QCOMPARE(filter.accepts(*page, row), expected[size_t(row)]);
    }
    QCOMPARE(accepted(ObjectFilter(expectations[0].first, Type::Microsoft), *page),
             std::vector<bool>(4, false));
}

void TestObjectFilter::isNarrowedByFewerIds()
{
    const QString one = u"'%1'"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QString other = u"'%1'"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));

    QVERIFY(ObjectFilter(one).narrows(ObjectFilter(one + other)));
    QVERIFY(ObjectFilter(one).narrows(ObjectFilter()));
    QVERIFY(!ObjectFilter(one + other).narrows(ObjectFilter(one)));
    QVERIFY(!ObjectFilter(one).narrows(ObjectFilter(u"pay"_s)));
    QVERIFY(!ObjectFilter(u"pay"_s).narrows(ObjectFilter(one)));
    QVERIFY(!ObjectFilter().narrows(ObjectFilter(one)));
}

QTEST_GUILESS_MAIN(TestObjectFilter)
#include "tst_objectfilter.moc"
