// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretsuspicion.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

using Kind = SecretSuspicion::Kind;
using Kinds = std::vector<Kind>;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 22), QTime(18, 0), Qt::UTC};
}

QUuid clientId()
{
    return QUuid(u"11111111-2222-4333-8444-555555555555"_s);
}

PasswordCredential secret(const QString &keyId, const QString &hint)
{
    PasswordCredential one;
    one.keyId = QUuid(keyId);
    one.hint = hint;
    return one;
}

const PasswordCredential &meant()
{
    static const auto one = secret(u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s, u"7o4"_s);
    return one;
}

const PasswordCredential &other()
{
    static const auto one = secret(u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e12"_s, u"Abc"_s);
    return one;
}

std::vector<SecretSuspicion> about(QByteArrayView value)
{
    return suspicionsAbout(value, meant().keyId, {meant(), other()}, clientId(), now());
}

} // namespace

class TestSecretSuspicion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnIdByItsLength();
    void suspects_data();
    void suspects();
    void namesTheOtherSecret();
    void suspectsNoHintOfASecretWithout();
    void suspectsASecretThatBeginsLater();
};

/// QUuid reads the beginning of a longer text as well.
void TestSecretSuspicion::knowsAnIdByItsLength()
{
    QVERIFY(!wholeId("7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11").isNull());
    QVERIFY(!wholeId("{7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11}").isNull());
    QVERIFY(wholeId("7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11xy").isNull());
    QVERIFY(wholeId("7a3c1d529a0b4a5e8f530d0c2b9f6e11xxxx").isNull());
    QVERIFY(wholeId({}).isNull());
}

void TestSecretSuspicion::suspects_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Kinds>("kinds");

    QTest::newRow("nothing") << "7o48Q~QF3ZyBWNQ2vCjA"_ba << Kinds{};
    QTest::newRow("its Secret ID")
        << "7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_ba << Kinds{Kind::IsSecretId};
    QTest::newRow("in braces") << "{7A3C1D52-9A0B-4A5E-8F53-0D0C2B9F6E11} "_ba
                               << Kinds{Kind::IsSecretId};
    QTest::newRow("the client ID")
        << "11111111-2222-4333-8444-555555555555"_ba << Kinds{Kind::IsClientId};
    QTest::newRow("some ID") << "9a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_ba
                             << Kinds{Kind::LooksLikeId};
    QTest::newRow("a space") << "7o48Q~QF3ZyBWNQ2vCjA "_ba << Kinds{Kind::HasSpaceAround};
    QTest::newRow("a line's end") << "7o48Q~QF3ZyBWNQ2vCjA\n"_ba << Kinds{Kind::HasSpaceAround};
    QTest::newRow("quotes") << R"("7o48Q~QF3ZyBWNQ2vCjA")"_ba
                            << Kinds{Kind::HasQuotesAround, Kind::BeginsOtherwise};
    QTest::newRow("an encoded tilde")
        << "7o48Q%7EQF3ZyBWNQ2vCjA"_ba << Kinds{Kind::IsPercentEncoded};
    QTest::newRow("two codes") << "7o48Q%2fQF3%3DZyBWNQ2vCjA"_ba << Kinds{Kind::IsPercentEncoded};
    QTest::newRow("a code by chance") << "7o48Q%2fQF3ZyBWNQ2vCjA"_ba << Kinds{};
    QTest::newRow("HTML") << "7o48Q&amp;QF3ZyBWNQ2vCjA"_ba << Kinds{Kind::IsHtmlEncoded};
    QTest::newRow("another's") << "Abc8Q~QF3ZyBWNQ2vCjA"_ba << Kinds{Kind::BeginsAsOther};
    QTest::newRow("nobody's") << "xyz8Q~QF3ZyBWNQ2vCjA"_ba << Kinds{Kind::BeginsOtherwise};
    QTest::newRow("cut off") << "7o48Q~QF3ZyBWNQ"_ba << Kinds{Kind::IsTooShort};
    QTest::newRow("twice") << "7o4"_ba + QByteArray(62, 'a') << Kinds{Kind::IsTooLong};
}

void TestSecretSuspicion::suspects()
{
    QFETCH(QByteArray, value);
    QFETCH(Kinds, kinds);

    Kinds found;
    for (const SecretSuspicion &one : about(value))
        found.push_back(one.kind);
    QCOMPARE(found, kinds);
}

void TestSecretSuspicion::namesTheOtherSecret()
{
    QCOMPARE(about("Abc8Q~QF3ZyBWNQ2vCjA").at(0).other, other());
    QCOMPARE(about("7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e12").at(0).other, other());
}

void TestSecretSuspicion::suspectsNoHintOfASecretWithout()
{
    const PasswordCredential old = secret(u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e13"_s, {});

    const char *const value = "Abc8Q~QF3ZyBWNQ2vCjA";

    QVERIFY(suspicionsAbout(value, old.keyId, {old, other()}, clientId(), now()).empty());
    QVERIFY(suspicionsAbout(value, {}, {}, clientId(), now()).empty());
}

void TestSecretSuspicion::suspectsASecretThatBeginsLater()
{
    PasswordCredential early = meant();
    const auto found = [&early] {
        return suspicionsAbout("7o48Q~QF3ZyBWNQ2vCjA", early.keyId, {early}, clientId(), now());
    };

    early.startDateTime = now().addSecs(1);
    QCOMPARE(found(), std::vector{(SecretSuspicion{.kind = Kind::IsTooEarly, .other = early})});
    early.startDateTime = now();
    QVERIFY(found().empty());
}

QTEST_GUILESS_MAIN(TestSecretSuspicion)
#include "tst_secretsuspicion.moc"
