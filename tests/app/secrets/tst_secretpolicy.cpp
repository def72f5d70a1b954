// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"
#include "app/secrets/newsecret.h"
#include "app/secrets/secretpolicy.h"

#include <QJsonDocument>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime created()
{
    return {QDate(2024, 5, 1), QTime(8, 0), Qt::UTC};
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray policy(const QByteArray &restriction, const QByteArray &isEnabled = "true")
{
    return R"({"id": "a2f0c4b8-5d7e-4f19-8c3b-6e9d10b7f254", "displayName": "Short lives",
        "isEnabled": )"
        + isEnabled + R"(, "restrictions": {"passwordCredentials": [)" + restriction
        + R"(], "keyCredentials": []}})";
}

QByteArray lifetime(const QByteArray &more = {})
{
    return R"({"restrictionType": "passwordLifetime", "maxLifetime": "P90D")" + more + "}";
}

std::optional<SecretPolicy> assigned(const QByteArray &policies,
                                     ObjectKind kind = ObjectKind::Application,
                                     const QDateTime &objectCreated = created())
{
    return SecretPolicy::fromAssigned(json(R"({"value": [)" + policies + "]}"), kind,
                                      objectCreated);
}

constexpr IsoDuration NinetyDays{.months = 0, .time = 90 * 24h};

} // namespace

class TestSecretPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsAssigned();
    void knowsThatNoneIsAssigned();
    void readsTheTenantsOwn_data();
    void readsTheTenantsOwn();
    void knowsWhichRestrictionsApply_data();
    void knowsWhichRestrictionsApply();
    void knowsSinceWhenARestrictionHolds_data();
    void learnsTheLimitFromARefusal_data();
    void learnsTheLimitFromARefusal();
    void allowsOnlyLessThanWhatWasRefused();
    void knowsSinceWhenARestrictionHolds();
    void staysAMinuteBelowTheLimit();
    void allowsEverythingWithoutALimit();
};

void TestSecretPolicy::readsWhatIsAssigned()
{
    QCOMPARE(assigned(policy(lifetime())),
             (SecretPolicy{.name = u"Short lives"_s, .maxLifetime = NinetyDays}));
    QCOMPARE(assigned(policy(R"({"restrictionType": "passwordAddition", "maxLifetime": null})")),
             (SecretPolicy{.name = u"Short lives"_s, .forbidsSecrets = true, .maxLifetime = {}}));
}

void TestSecretPolicy::knowsThatNoneIsAssigned()
{
    QVERIFY(!assigned({}));
    QVERIFY(!SecretPolicy::fromAssigned({}, ObjectKind::Application, created()));
    QVERIFY(
        assigned(policy({}))); // it says nothing, and stands before the tenant's own all the same
}

void TestSecretPolicy::readsTheTenantsOwn_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<bool>("isLimited");

    QTest::newRow("application") << ObjectKind::Application << true;
    QTest::newRow("blueprint") << ObjectKind::AgentIdentityBlueprint << true;
    QTest::newRow("service principal") << ObjectKind::ServicePrincipal << false;
}

void TestSecretPolicy::readsTheTenantsOwn()
{
    QFETCH(ObjectKind, kind);
    QFETCH(bool, isLimited);
    const QJsonObject own = json(R"({"displayName": "Default app management tenant policy",
        "isEnabled": true, "applicationRestrictions": {"passwordCredentials": [)"
                                 + lifetime() + R"(]}, "servicePrincipalRestrictions": {
        "passwordCredentials": [{"restrictionType": "passwordAddition"}]}})");

    const SecretPolicy read = SecretPolicy::fromDefault(own, kind, created());

    QCOMPARE(read.name, u"Default app management tenant policy"_s);
    QCOMPARE(read.maxLifetime.has_value(), isLimited);
    QCOMPARE(read.forbidsSecrets, !isLimited);
}

void TestSecretPolicy::knowsWhichRestrictionsApply_data()
{
    QTest::addColumn<QByteArray>("policyText");
    QTest::addColumn<bool>("applies");

    QTest::newRow("enabled") << policy(lifetime(R"(, "state": "enabled")")) << true;
    QTest::newRow("without a state") << policy(lifetime()) << true;
    QTest::newRow("disabled") << policy(lifetime(R"(, "state": "disabled")")) << false;
    QTest::newRow("policy disabled") << policy(lifetime(), "false") << false;
    QTest::newRow("policy says neither") << policy(lifetime(), "null") << false;
    QTest::newRow("spares nobody") << policy(lifetime(R"(, "excludeActors": null)")) << true;
    QTest::newRow("spares some") << policy(
        lifetime(R"(, "excludeActors": {"customSecurityAttributes": []})"))
                                 << false;
    QTest::newRow("no duration") << policy(
        R"({"restrictionType": "passwordLifetime", "maxLifetime": "long"})")
                                 << false;
    QTest::newRow("of another kind")
        << policy(R"({"restrictionType": "symmetricKeyLifetime", "maxLifetime": "P90D"})") << false;
    QTest::newRow("of passwords that clients choose")
        << policy(R"({"restrictionType": "customPasswordAddition", "maxLifetime": null})") << false;
    QTest::newRow("of an unheard-of kind")
        << policy(R"({"restrictionType": "unknownFutureValue"})") << false;
    QTest::newRow("nonsense") << policy(R"(7, null, "x", [])") << false;
}

void TestSecretPolicy::knowsWhichRestrictionsApply()
{
    QFETCH(QByteArray, policyText);
    QFETCH(bool, applies);

    const auto read = assigned(policyText);

    QVERIFY(read);
    QCOMPARE(read->maxLifetime.has_value(), applies);
    QVERIFY(!read->forbidsSecrets);
}

void TestSecretPolicy::knowsSinceWhenARestrictionHolds_data()
{
    constexpr auto Application = ObjectKind::Application;
    constexpr auto Principal = ObjectKind::ServicePrincipal;
    QTest::addColumn<QByteArray>("since");
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QDateTime>("objectCreated");
    QTest::addColumn<bool>("applies");

    QTest::newRow("always") << "null"_ba << Application << created() << true;
    QTest::newRow("before") << R"("2024-04-30T10:37:00Z")"_ba << Application << created() << true;
    QTest::newRow("at the same time")
        << R"("2024-05-01T08:00:00Z")"_ba << Application << created() << true;
    QTest::newRow("after") << R"("2024-05-01T08:00:01Z")"_ba << Application << created() << false;
    QTest::newRow("since no date") << R"("May")"_ba << Application << created() << false;
    QTest::newRow("since a number") << "2024"_ba << Application << created() << false;
    QTest::newRow("application without a date, restricted since 2018")
        << R"("2018-06-01T00:00:00Z")"_ba << Application << QDateTime() << true;
    QTest::newRow("application without a date, restricted since 2019")
        << R"("2019-01-01T00:00:00Z")"_ba << Application << QDateTime() << true;
    QTest::newRow("application without a date, restricted since 2020")
        << R"("2020-01-01T00:00:00Z")"_ba << Application << QDateTime() << false;
    QTest::newRow("service principal without a date, always restricted")
        << "null"_ba << Principal << QDateTime() << true;
    QTest::newRow("service principal without a date, restricted since 2018")
        << R"("2018-06-01T00:00:00Z")"_ba << Principal << QDateTime() << false;
    QTest::newRow("service principal with a date")
        << R"("2024-04-30T10:37:00Z")"_ba << Principal << created() << true;
}

void TestSecretPolicy::knowsSinceWhenARestrictionHolds()
{
    QFETCH(QByteArray, since);
    QFETCH(ObjectKind, kind);
    QFETCH(QDateTime, objectCreated);
    QFETCH(bool, applies);
    const QByteArray restriction = lifetime(R"(, "restrictForAppsCreatedAfterDateTime": )" + since);

    const auto read = assigned(policy(restriction), kind, objectCreated);
    const QByteArray list = R"({"passwordCredentials": [)" + restriction + "]}";
    const SecretPolicy own =
        SecretPolicy::fromDefault(json(R"({"isEnabled": true, "applicationRestrictions": )" + list
                                       + R"(, "servicePrincipalRestrictions": )" + list + "}"),
                                  kind, objectCreated);

    QCOMPARE(read->maxLifetime.has_value(), applies);
    QCOMPARE(own.maxLifetime.has_value(), applies);
}

void TestSecretPolicy::staysAMinuteBelowTheLimit()
{
    const SecretPolicy limited{.name = {}, .maxLifetime = NinetyDays};
    const QDateTime start(QDate(2026, 11, 20), QTime(13, 2), Qt::UTC);
    const QDateTime limit = start.addDays(90);

    QVERIFY(limited.allows(start, limit));
    QVERIFY(!limited.allows(start, limit.addMSecs(1)));
    QCOMPARE(limited.latestEnd(start), limit.addSecs(-60));
}

void TestSecretPolicy::allowsEverythingWithoutALimit()
{
    const SecretPolicy free;
    const QDateTime start(QDate(2026, 11, 20), QTime(13, 2), Qt::UTC);

    QVERIFY(free.allows(start, start.addYears(100)));
    QVERIFY(!free.latestEnd(start).isValid());
}

void TestSecretPolicy::learnsTheLimitFromARefusal_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<std::optional<SecretPolicy>>("learned");

    using Learned = std::optional<SecretPolicy>;
    const QString tooLong = u"CredentialInvalidLifetimeAsPerAppPolicy"_s;
    QTest::newRow("as Graph says it")
        << tooLong
        << u"Credential lifetime exceeds the max value allowed as per assigned policy 'a2f0'."_s
        << Learned(SecretPolicy{.name = {}, .maxLifetime = {}, .refusedLifetime = 180 * 24h});
    QTest::newRow("with the limit")
        << tooLong << u"Credential lifetime exceeds the maximum of P90D."_s
        << Learned(SecretPolicy{.name = {}, .maxLifetime = NinetyDays});
    QTest::newRow("with another length")
        << tooLong << u"A lifetime of P180D is more than what is allowed."_s
        << Learned(SecretPolicy{.name = {}, .maxLifetime = {}, .refusedLifetime = 180 * 24h});
    QTest::newRow("no secrets") << u"CredentialTypeNotAllowedAsPerAppPolicy"_s << QString()
                                << Learned(SecretPolicy{
                                       .name = {}, .forbidsSecrets = true, .maxLifetime = {}});
    QTest::newRow("another reason") << u"Authorization_RequestDenied"_s << QString() << Learned();
}

void TestSecretPolicy::learnsTheLimitFromARefusal()
{
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(std::optional<SecretPolicy>, learned);
    const GraphError error = {.message = message, .code = code};
    const NewSecret wanted = {
        .displayName = {}, .startDateTime = {}, .endDateTime = created().addDays(180)};

    QCOMPARE(SecretPolicy::fromRefusal(error, wanted, created()), learned);
}

void TestSecretPolicy::allowsOnlyLessThanWhatWasRefused()
{
    const SecretPolicy policy{.name = {}, .maxLifetime = {}, .refusedLifetime = 180 * 24h};

    QVERIFY(policy.allows(created(), created().addDays(179)));
    QVERIFY(!policy.allows(created(), created().addDays(180)));
    QVERIFY(!policy.latestEnd(created()).isValid());
}

QTEST_GUILESS_MAIN(TestSecretPolicy)
#include "tst_secretpolicy.moc"
