// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuedsecret.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QUuid KeyId(0xf0b0b335, 0x1d71, 0x4883, 0x8f, 0x98, 0x56, 0x79, 0x11, 0xbf, 0xdc, 0xa6);
QByteArray id()
{
    return "f0b0b335-1d71-4883-8f98-567911bfdca6";
}

QByteArray other()
{
    return "11111111-2222-3333-4444-555555555555";
}

QByteArray text()
{
    return "[6gyXA5S20@MN+WRXAJ]I-TO7g1:h2P8";
}

/// As the page of application: addPassword shows it.
QByteArray flat()
{
    return R"({"customKeyIdentifier":null,"displayName":"Password friendly name",)"
           R"("endDateTime":"2021-09-09T19:50:29.3086381Z","hint":"[6g","keyId":")"
        + id() + R"(","secretText":")" + text()
        + R"(","startDateTime":"2019-09-09T19:50:29.3086381Z"})";
}

IssuedSecret take(QByteArray reply)
{
    return IssuedSecret::takeFrom({reply.data(), size_t(reply.size())});
}

QByteArray textOf(const IssuedSecret &secret)
{
    return secret.text.utf8().toByteArray();
}

QByteArray credential(const QByteArray &keyId, const QByteArray &text)
{
    return R"({"keyId":")" + keyId + R"(","secretText":")" + text + R"("})";
}

} // namespace

class TestIssuedSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void findsTheCredentialWhereItIsDocumented_data();
    void findsTheCredentialWhereItIsDocumented();
    void takesTheIdsOfAnObjectCreatedWithIt();
    void isNotFooledByLookalikes_data();
    void isNotFooledByLookalikes();
    void findsASecretWhereverItStands_data();
    void findsASecretWhereverItStands();
    void unescapesTheText();
    void takesTheLastOfDuplicatesThatSaysSomething_data();
    void takesTheLastOfDuplicatesThatSaysSomething();
    void takesNothingThatIsCutOff();
    void namesTheSecretThatWasCutOff_data();
    void namesTheSecretThatWasCutOff();
    void namesNoneWhereItMayBeAny();
    void wipesTheTextInTheReply();
    void livesThroughEverySingleByteChanged();
    void knowsWhatIsUnusual_data();
    void knowsWhatIsUnusual();
};

void TestIssuedSecret::readsEveryMember()
{
    const IssuedSecret secret = take(flat());

    QCOMPARE(textOf(secret), text());
    QCOMPARE(secret.credential.keyId, KeyId);
    QCOMPARE(secret.credential.displayName, u"Password friendly name"_s);
    QCOMPARE(secret.credential.hint, u"[6g"_s);
    QCOMPARE(secret.credential.startDateTime, QDateTime({2019, 9, 9}, {19, 50, 29, 308}, Qt::UTC));
    QCOMPARE(secret.credential.endDateTime, QDateTime({2021, 9, 9}, {19, 50, 29, 308}, Qt::UTC));
    QVERIFY(secret.ownerName.isEmpty());
    QVERIFY(secret.owner.objectId.isNull());
    QVERIFY(!secret.isUnusual());
}

void TestIssuedSecret::findsTheCredentialWhereItIsDocumented_data()
{
    QTest::addColumn<QByteArray>("reply");

    const QByteArray one = credential(id(), text());
    QTest::newRow("flat") << one;
    QTest::newRow("wrapped") << R"({"passwordCredential":)" + one + "}";
    QTest::newRow("below value") << R"({"value":)" + one + "}";
    QTest::newRow("wrapped, below value") << R"({"value":{"passwordCredential":)" + one + "}}";
    QTest::newRow("created together")
        << R"({"id":")" + other() + R"(","passwordCredentials":[)" + one + "]}";
    QTest::newRow("created together, below value")
        << R"({"value":{"id":")" + other() + R"(","passwordCredentials":[)" + one + "]}}";
    QTest::newRow("among others") << R"({"id":")" + other()
            + R"(","passwordCredentials":[{"keyId":")" + other() + R"(","secretText":null},)" + one
            + "]}";
    QTest::newRow("after a context") << R"({"@odata.context":"a\"b","value":)" + one + "}";
    QTest::newRow("an escaped name")
        << R"({"keyId":")" + id() + R"(","secret\u0054ext":")" + text() + R"("})";
    QTest::newRow("with a byte order mark and room") << "\xEF\xBB\xBF\r\n " + one + "\n";
}

void TestIssuedSecret::findsTheCredentialWhereItIsDocumented()
{
    QFETCH(QByteArray, reply);

    const IssuedSecret secret = take(reply);

    QCOMPARE(textOf(secret), text());
    QCOMPARE(secret.credential.keyId, KeyId);
}

void TestIssuedSecret::takesTheIdsOfAnObjectCreatedWithIt()
{
    const IssuedSecret secret =
        take(R"({"id":"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f","appId":")" + other()
             + R"(","displayName":"Payroll","passwordCredentials":[)" + flat() + "]}");

    QCOMPARE(secret.owner.objectId, QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s));
    QCOMPARE(secret.owner.appId.toByteArray(QUuid::WithoutBraces), other());
    QCOMPARE(secret.ownerName, u"Payroll"_s);
    QCOMPARE(secret.credential.displayName, u"Password friendly name"_s);
    QCOMPARE(textOf(secret), text());
}

void TestIssuedSecret::isNotFooledByLookalikes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isStray"); // a secret, if there is no other

    const QByteArray fake = credential(other(), "not the secret");
    const auto quoted = QByteArray(fake).replace('"', "\\\"");
    QTest::newRow("in a string") << R"("displayName":")" + quoted + R"(",)" << false;
    QTest::newRow("as a string") << R"("displayName":"secretText","hint":"keyId",)"_ba << false;
    QTest::newRow("in keyCredentials") << R"("keyCredentials":[)" + fake + "]," << true;
    QTest::newRow("in owners") << R"("owners":[{"passwordCredentials":[)" + fake + "]}]," << true;
    QTest::newRow("in requiredResourceAccess")
        << R"("requiredResourceAccess":[{"resourceAccess":[)" + fake + "]}]," << true;
    QTest::newRow("in an error") << R"("error":)" + fake + "," << true;
    QTest::newRow("too deep") << R"("value":{"value":)" + fake + "}," << true;
    QTest::newRow("another case") << R"("SecretText":"x","keyid":")" + other() + R"(",)" << false;
    QTest::newRow("a longer name")
        << R"("secretTextHint":"x","x-keyId":")" + other() + R"(",)" << false;
    QTest::newRow("no string") << R"("secretText":{"secretText":"x"},"keyId":["x"],)"_ba << false;
    QTest::newRow("a list of strings")
        << R"("passwordCredentials":["secretText","x"],)"_ba << false;
    QTest::newRow("a very long name") << '"' + QByteArray(500, 'k') + R"(":1,)" << false;
}

void TestIssuedSecret::isNotFooledByLookalikes()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, isStray);
    const QByteArray rest = credential(id(), text()).mid(1);

    const IssuedSecret secret = take("{" + before + rest);

    QCOMPARE(textOf(secret), text());
    QCOMPARE(secret.credential.keyId, KeyId);

    QVERIFY(!secret.isStray);

    const IssuedSecret alone = take("{" + before + R"("x":1})");
    QCOMPARE(textOf(alone), isStray ? "not the secret"_ba : ""_ba);
    QCOMPARE(alone.isUnusual(), true);
    QCOMPARE(alone.credential.keyId.isNull(), !isStray);
}

void TestIssuedSecret::findsASecretWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("reply");

    const QByteArray one = credential(id(), text());
    QTest::newRow("a list below value") << R"({"value":[)" + one + "]}";
    QTest::newRow("a list") << "[" + one + "]";
    QTest::newRow("a wrapper more") << R"({"d":{"result":{"credential":)" + one + "}}}";
    QTest::newRow("a list where one is documented") << R"({"passwordCredential":[)" + one + "]}";
    QTest::newRow("one where a list is documented") << R"({"passwordCredentials":)" + one + "}";
}

void TestIssuedSecret::findsASecretWhereverItStands()
{
    QFETCH(QByteArray, reply);

    const IssuedSecret secret = take(reply);

    QCOMPARE(textOf(secret), text());
    QCOMPARE(secret.credential.keyId, KeyId);
    QVERIFY(secret.isUnusual());
    take(QByteArray(100000, '[') + reply); // and does not sink in what has no end
}

void TestIssuedSecret::unescapesTheText()
{
    const IssuedSecret secret = take(credential(id(), R"(a\"b\\c\/d\u0026\uD83D\uDE00é)"));

    QCOMPARE(textOf(secret), "a\"b\\c/d&😀é"_ba);
}

void TestIssuedSecret::takesTheLastOfDuplicatesThatSaysSomething_data()
{
    QTest::addColumn<QByteArray>("reply");

    QTest::newRow("null first") << R"({"secretText":null,"secretText":"right"})"_ba;
    QTest::newRow("null last") << R"({"secretText":"right","secretText":null})"_ba;
    QTest::newRow("empty last") << R"({"secretText":"right","secretText":""})"_ba;
    QTest::newRow("two") << R"({"secretText":"wrong","secretText":"right"})"_ba;
    QTest::newRow("bare null, wrapped")
        << R"({"secretText":null,"passwordCredential":{"secretText":"right"}})"_ba;
}

void TestIssuedSecret::takesTheLastOfDuplicatesThatSaysSomething()
{
    QFETCH(QByteArray, reply);

    QCOMPARE(textOf(take(reply)), "right"_ba);
}

void TestIssuedSecret::takesNothingThatIsCutOff()
{
    const qsizetype idEnd = flat().indexOf(id()) + id().size();
    const qsizetype textEnd = flat().indexOf(text()) + text().size();
    for (qsizetype length = 0; length <= flat().size(); ++length) {
        const IssuedSecret secret = take(flat().left(length));
        QCOMPARE(textOf(secret), length > textEnd ? text() : ""_ba);
        QCOMPARE(secret.credential.keyId, length > idEnd ? KeyId : QUuid());
    }
}

void TestIssuedSecret::namesTheSecretThatWasCutOff_data()
{
    QTest::addColumn<QByteArray>("reply");

    const QByteArray cutOff = credential(id(), text()).chopped(5);
    QTest::newRow("flat") << cutOff;
    QTest::newRow("wrapped") << R"({"passwordCredential":)" + cutOff;
    QTest::newRow("created together")
        << R"({"id":")" + other() + R"(","passwordCredentials":[)" + cutOff;
    QTest::newRow("after others") << R"({"id":")" + other()
            + R"(","passwordCredentials":[{"keyId":")" + other() + R"("},)" + cutOff;
    QTest::newRow("before its text") << R"({"keyId":")" + id() + R"(","hint":"x)";
}

void TestIssuedSecret::namesTheSecretThatWasCutOff()
{
    QFETCH(QByteArray, reply);

    const IssuedSecret secret = take(reply);

    QVERIFY(secret.text.isEmpty());
    QCOMPARE(secret.credential.keyId, KeyId);
}

void TestIssuedSecret::namesNoneWhereItMayBeAny()
{
    const IssuedSecret secret =
        take(R"({"id":")" + other() + R"(","passwordCredentials":[{"keyId":")" + id()
             + R"("},{"keyId":")" + other() + R"("}]})");

    QVERIFY(secret.credential.keyId.isNull());
}

void TestIssuedSecret::wipesTheTextInTheReply()
{
    for (QByteArray reply :
         {flat(), R"({"secretText":"first","passwordCredential":)" + flat() + "}",
          R"({"secretText":"first","secretText":"second"})"_ba}) {
        const IssuedSecret secret = IssuedSecret::takeFrom({reply.data(), size_t(reply.size())});
        QVERIFY(!secret.text.isEmpty());
        for (const QByteArray &gone : {text(), "first"_ba, "second"_ba})
            QVERIFY2(!reply.contains(gone), gone.constData());
    }
}

void TestIssuedSecret::livesThroughEverySingleByteChanged()
{
    for (qsizetype at = 0; at < flat().size(); ++at) {
        for (const char byte : {'"', '\\', '{', '}', '[', ']', ',', ':', ' ', 'u', '0'}) {
            QByteArray reply = flat();
            reply[at] = byte;
            take(reply);
        }
    }
    QCOMPARE(textOf(take(flat())), text());
}

void TestIssuedSecret::knowsWhatIsUnusual_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isUnusual");

    QTest::newRow("1") << QByteArray(1, 'x') << true;
    QTest::newRow("15") << QByteArray(15, 'x') << true;
    QTest::newRow("16") << QByteArray(16, 'x') << false;
    QTest::newRow("64") << QByteArray(64, 'x') << false;
    QTest::newRow("65") << QByteArray(65, 'x') << true;
    QTest::newRow("300") << QByteArray(300, 'x') << true;
    QTest::newRow("half a character") << R"(\uD83D)" + QByteArray(20, 'x') << true;
}

void TestIssuedSecret::knowsWhatIsUnusual()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isUnusual);

    QCOMPARE(take(credential(id(), text)).isUnusual(), isUnusual);
    QVERIFY(take(credential("none", text)).isUnusual());
}

QTEST_GUILESS_MAIN(TestIssuedSecret)
#include "tst_issuedsecret.moc"
