// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpreply.h"
#include "app/signin/deviceauthorization.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = SignInError::Kind;

namespace {

QJsonObject documented()
{
    return {{u"device_code"_s, u"device-code"_s},
            {u"user_code"_s, u"ABCD-1234"_s},
            {u"verification_uri"_s, u"https://microsoft.com/devicelogin"_s},
            {u"expires_in"_s, 900},
            {u"interval"_s, 5},
            {u"message"_s, u"To sign in, use a web browser."_s}};
}

tl::expected<DeviceAuthorization, SignInError> parsed(const QJsonObject &json, int status = 200)
{
    return DeviceAuthorization::fromReply({.status = status, .body = QJsonDocument(json).toJson()});
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject json = documented();
    json[member] = value; // Undefined takes it out
    return json;
}

} // namespace

class TestDeviceAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsDocumented();
    void boundsTimes_data();
    void boundsTimes();
    void acceptsPlacesToSignIn_data();
    void acceptsPlacesToSignIn();
    void wantsACode_data();
    void wantsACode();
    void shortensWhatNobodyReads();
    void tellsTheAuthoritysReason();
};

void TestDeviceAuthorization::readsWhatIsDocumented()
{
    const auto read = parsed(documented());

    QVERIFY(read);
    QVERIFY(read->deviceCode.equals("device-code"));
    QCOMPARE(read->userCode, u"ABCD-1234"_s);
    QCOMPARE(read->verificationUri, QUrl(u"https://microsoft.com/devicelogin"_s));
    QCOMPARE(read->message, u"To sign in, use a web browser."_s);
    QCOMPARE(read->lifetime.count(), 900);
    QCOMPARE(read->interval.count(), 5);
}

void TestDeviceAuthorization::boundsTimes_data()
{
    QTest::addColumn<QJsonValue>("told");
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("interval");

    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << 900 << 5;
    QTest::newRow("null") << QJsonValue() << 900 << 5;
    QTest::newRow("zero") << QJsonValue(0) << 900 << 5;
    QTest::newRow("negative") << QJsonValue(-1) << 900 << 5;
    QTest::newRow("words") << QJsonValue(u"soon"_s) << 900 << 5;
    QTest::newRow("not a number") << QJsonValue(u"nan"_s) << 900 << 5;
    QTest::newRow("a list") << QJsonValue(QJsonArray{30}) << 900 << 5;
    QTest::newRow("as text") << QJsonValue(u"30"_s) << 30 << 30;
    QTest::newRow("a fraction") << QJsonValue(0.01) << 1 << 1;
    QTest::newRow("one and a half") << QJsonValue(1.5) << 1 << 1;
    QTest::newRow("years") << QJsonValue(1e8) << 3600 << 60;
    QTest::newRow("past all numbers") << QJsonValue(1e300) << 3600 << 60;
    QTest::newRow("without an end") << QJsonValue(u"inf"_s) << 3600 << 60;
}

void TestDeviceAuthorization::boundsTimes()
{
    QFETCH(QJsonValue, told);
    QFETCH(int, lifetime);
    QFETCH(int, interval);

    QCOMPARE(parsed(with(u"expires_in"_s, told))->lifetime.count(), lifetime);
    QCOMPARE(parsed(with(u"interval"_s, told))->interval.count(), interval);
}

void TestDeviceAuthorization::acceptsPlacesToSignIn_data()
{
    QTest::addColumn<QJsonValue>("place");
    QTest::addColumn<bool>("isAccepted");

    QTest::newRow("another") << QJsonValue(u"https://login.microsoft.com/device"_s) << true;
    QTest::newRow("with a query") << QJsonValue(u"https://example.com/go?to=device"_s) << true;
    QTest::newRow("on this computer") << QJsonValue(u"http://127.0.0.1:8080/device"_s) << true;
    QTest::newRow("unsafe") << QJsonValue(u"http://microsoft.com/devicelogin"_s) << false;
    QTest::newRow("that looks local") << QJsonValue(u"http://localhost.example.com/"_s) << false;
    QTest::newRow("a script") << QJsonValue(u"javascript:alert(1)"_s) << false;
    QTest::newRow("a file") << QJsonValue(u"file:///etc/passwd"_s) << false;
    QTest::newRow("in another's name")
        << QJsonValue(u"https://microsoft.com@x.example/"_s) << false;
    QTest::newRow("relative") << QJsonValue(u"/devicelogin"_s) << false;
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("a number") << QJsonValue(7) << false;
}

void TestDeviceAuthorization::acceptsPlacesToSignIn()
{
    QFETCH(QJsonValue, place);
    QFETCH(bool, isAccepted);

    const auto read = parsed(with(u"verification_uri"_s, place));

    QCOMPARE(read.has_value(), isAccepted);
    if (isAccepted)
        QCOMPARE(read->verificationUri.toString(), place.toString());
    else
        QCOMPARE(read.error().message, u"The answer holds no safe address to sign in at."_s);
}

void TestDeviceAuthorization::wantsACode_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");

    for (const char *member : {"device_code", "user_code"}) {
        const QString name = QString::fromLatin1(member);
        QTest::addRow("no %s", member) << name << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("an empty %s", member) << name << QJsonValue(u""_s);
        QTest::addRow("a number as %s", member) << name << QJsonValue(7);
    }
    QTest::newRow("a code nobody types") << u"user_code"_s << QJsonValue(QString(65, u'A'));
    QTest::newRow("two lines") << u"user_code"_s << QJsonValue(u"AB\nCD"_s);
}

void TestDeviceAuthorization::wantsACode()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);

    const auto read = parsed(with(member, value));

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::MalformedAnswer);
    QCOMPARE(read.error().message, u"The answer holds no code to sign in with."_s);
    QCOMPARE(read.error().httpStatus, 200);
}

void TestDeviceAuthorization::shortensWhatNobodyReads()
{
    const auto read = parsed(with(u"message"_s, QString(100'000, u'x')));

    QCOMPARE(read.value().message.size(), 1'000);
}

void TestDeviceAuthorization::tellsTheAuthoritysReason()
{
    const QJsonObject refusal{{u"error"_s, u"invalid_client"_s},
                              {u"error_codes"_s, QJsonArray{7000218}}};

    const auto read = parsed(refusal, 401);

    QCOMPARE(read.error().kind, Kind::Refused);
    QCOMPARE(read.error().code, 7000218);
}

QTEST_GUILESS_MAIN(TestDeviceAuthorization)
#include "tst_deviceauthorization.moc"
