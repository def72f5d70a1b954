// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/valuecandidates.h"

#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

// Forty characters, as usual, and one of every kind of sign.
const auto UsualValue = "7o48Q~aBcDeFgHiJkLmNoPqRsTuVwXyZ01.23_-x"_ba;

bool hasValue(QByteArrayView text, QByteArrayView hint, int line, const QString &name)
{
    const auto found = findValueCandidates(text);
    return std::any_of(found.begin(), found.end(), [&](const ValueCandidate &one) {
        return one.hint == hint && one.line == line && one.name == name;
    });
}

bool hasHint(QByteArrayView text, QByteArrayView hint)
{
    return std::ranges::any_of(findValueCandidates(text),
                               [&](const ValueCandidate &one) { return one.hint == hint; });
}

} // namespace

class TestValueCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAValueInWhatPeopleHave_data();
    void findsAValueInWhatPeopleHave();
    void readsWhatIsEscaped_data();
    void readsWhatIsEscaped();
    void findsNoValueOfAnotherLength_data();
    void findsNoValueOfAnotherLength();
    void findsIds_data();
    void findsIds();
    void beginsInTheMiddleOfNothing();
    void keepsNoMoreOfAValueThanAHint();
    void readsNoMoreThanItMay();
    void readsAnythingToItsEnd();
};

void TestValueCandidates::findsAValueInWhatPeopleHave_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("name");

    const QByteArray value = UsualValue;
    QTest::newRow("alone") << value << 1 << u""_s;
    QTest::newRow(".env") << "A=b\n# the robot\nAZURE_CLIENT_SECRET=" + value + "\n"
                          << 3 << u"AZURE_CLIENT_SECRET"_s;
    QTest::newRow(".env, quoted") << "export SECRET=\"" + value + "\"\r\nB=c" << 1 << u"SECRET"_s;
    QTest::newRow("JSON") << "{\n  \"AzureAd\": {\n    \"ClientSecret\": \"" + value + "\"\n  }\n}"
                          << 3 << u"ClientSecret"_s;
    QTest::newRow("JSON in one line")
        << R"({"tenant":"contoso.com","secret":")" + value + R"(","x":1})" << 1 << u"secret"_s;
    QTest::newRow("YAML") << "azure:\n  client_secret: " + value + " # until May\n"
                          << 2 << u"client_secret"_s;
    QTest::newRow("YAML, single quotes")
        << "clientSecret: '" + value + "'" << 1 << u"clientSecret"_s;
    QTest::newRow("PowerShell") << "$env:AZURE_CLIENT_SECRET = '" + value + "'" << 1
                                << u"AZURE_CLIENT_SECRET"_s;
    QTest::newRow("connection string")
        << "Server=tcp:db;ClientSecret=" + value + ";Encrypt=true" << 1 << u"ClientSecret"_s;
    QTest::newRow("XML") << R"(<add key="secret" value=")" + value + R"("/>)" << 1 << u"value"_s;
    QTest::newRow("an element") << "<secret>" + value + "</secret>" << 1 << u""_s;
    QTest::newRow("a command") << "az login --service-principal -p " + value + " --tenant x" << 1
                               << u""_s;
    QTest::newRow("an address") << "https://robot:" + value + "@example.com/" << 1 << u"robot"_s;
    QTest::newRow("a letter") << "The value is `" + value + "`, please keep it.\n" << 1 << u""_s;
}

void TestValueCandidates::findsAValueInWhatPeopleHave()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, name);

    QVERIFY(hasValue(text, "7o4", line, name));
}

void TestValueCandidates::readsWhatIsEscaped_data()
{
    QTest::addColumn<QByteArray>("text");

    // The value is \"a]0123456789012 where it is not escaped.
    QTest::newRow("JSON") << R"({"secret": "\\\"a]0123456789012"})"_ba;
    QTest::newRow("bash") << R"(SECRET="\\\"a]0123456789012")"_ba;
    QTest::newRow("bash, single quotes") << R"(SECRET='\"a]0123456789012')"_ba;
    QTest::newRow("CSV") << R"(name,"\""a]0123456789012")"_ba;
    QTest::newRow("bare") << R"(SECRET=\"a]0123456789012)"_ba;
}

void TestValueCandidates::readsWhatIsEscaped()
{
    QFETCH(QByteArray, text);

    QVERIFY(hasHint(text, R"(\"a)"));
}

void TestValueCandidates::findsNoValueOfAnotherLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isFound");

    QTest::newRow("one too few") << ValueCandidate::Shortest - 1 << false;
    QTest::newRow("the shortest") << ValueCandidate::Shortest << true;
    QTest::newRow("the longest") << ValueCandidate::Longest << true;
    QTest::newRow("one too many") << ValueCandidate::Longest + 1 << false;
}

void TestValueCandidates::findsNoValueOfAnotherLength()
{
    QFETCH(int, length);
    QFETCH(bool, isFound);
    const QByteArray value = QByteArray(length, 'x');

    for (const QByteArray &text : {value, "A=" + value, "A='" + value + "'", "\"" + value + "\""})
        QCOMPARE(hasHint(text, "xxx"), isFound);
}

void TestValueCandidates::findsIds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFound");

    const auto id = "F0B0B335-1d71-4883-8f98-567911bfdca6"_ba;
    QTest::newRow("bare") << "SECRET=" + id << true;
    QTest::newRow("quoted") << R"("secret": ")" + id + R"(",)" << true;
    QTest::newRow("in braces") << "{" + id + "}" << true;
    QTest::newRow("a longer one") << id + "0" << false;
    QTest::newRow("not of digits") << "F0B0B335-1d71-4883-8f98-567911bfdcaz"_ba << false;
}

void TestValueCandidates::findsIds()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isFound);
    const QUuid id(u"f0b0b335-1d71-4883-8f98-567911bfdca6"_s);

    const auto found = findValueCandidates(text);

    QCOMPARE(std::ranges::any_of(found, [&](const auto &one) { return one.id == id; }), isFound);
}

void TestValueCandidates::beginsInTheMiddleOfNothing()
{
    QVERIFY(!hasValue("xyz" + UsualValue, "7o4", 1, {}));
    QVERIFY(!hasValue("-" + UsualValue, "7o4", 1, {}));
}

void TestValueCandidates::keepsNoMoreOfAValueThanAHint()
{
    const auto found = findValueCandidates("SECRET: " + UsualValue);

    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front(),
             (ValueCandidate{.place = 8, .line = 1, .name = u"SECRET"_s, .hint = "7o4"_ba}));
}

void TestValueCandidates::readsNoMoreThanItMay()
{
    QByteArray text;
    for (int i = 0; i < 100; ++i)
        text += UsualValue + '\n';

    QCOMPARE(findValueCandidates(text).size(), size_t(100));
    QCOMPARE(findValueCandidates(text, 7).size(), size_t(7));
}

void TestValueCandidates::readsAnythingToItsEnd()
{
    // Each beginning of a text with every sign in it, so that it ends everywhere.
    const auto text =
        "{\"a\\\"b''\": '\\'\\\\' = `x`; f0b0b335-1d71-4883-8f98-567911bfdca6, \xff\x01<"_ba;
    for (qsizetype size = 0; size <= text.size(); ++size) {
        for (const ValueCandidate &one : findValueCandidates(text.first(size)))
            QVERIFY(one.place < size);
    }
}

QTEST_APPLESS_MAIN(TestValueCandidates)
#include "tst_valuecandidates.moc"
