// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientassertion.h"
#include "support/clientcertificates.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
namespace Files = ClientCertificates;

namespace {

constexpr qint64 Now = 1'795'224'133;
const auto ClientId = u"11111111-2222-3333-4444-555555555555"_s;

QByteArray assertionAt(qint64 seconds)
{
    const QUrl endpoint(u"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"_s);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
    return *clientAssertion(Files::certificate(), endpoint, ClientId, now);
}

QJsonObject part(const QByteArray &token, qsizetype index)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        token.split('.').value(index),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

} // namespace

class TestClientAssertion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsDocumented();
    void isSignedAsPs256();
    void isNeverTheSameTwice();
    void hasNoPadding();
    void tellsThatTheKeyCannotSign();
};

void TestClientAssertion::saysWhatIsDocumented()
{
    const QByteArray token = assertionAt(Now);

    const QByteArray hash =
        QCryptographicHash::hash(Files::file(u"plain.der"_s), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QCOMPARE(part(token, 0),
             (QJsonObject{{u"alg"_s, u"PS256"_s},
                          {u"typ"_s, u"JWT"_s},
                          {u"x5t#S256"_s, QString::fromLatin1(hash)}}));
    QJsonObject claims = part(token, 1);
    const QString id = claims.take("jti"_L1).toString();
    QVERIFY(!QUuid::fromString(id).isNull());
    QCOMPARE(id.size(), 36);
    QCOMPARE(claims,
             (QJsonObject{
                 {u"aud"_s, u"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"_s},
                 {u"iss"_s, ClientId},
                 {u"sub"_s, ClientId},
                 {u"nbf"_s, Now},
                 {u"iat"_s, Now},
                 {u"exp"_s, Now + 600}}));
}

void TestClientAssertion::isSignedAsPs256()
{
    const QByteArray token = assertionAt(Now);

    QVERIFY(Files::isSignedByPlain(token));
    // What was said at another time does not stand under this signature.
    const QByteArray signature = token.mid(token.lastIndexOf('.'));
    const QByteArray other = assertionAt(Now + 1);
    QVERIFY(!Files::isSignedByPlain(other.left(other.lastIndexOf('.')) + signature));
}

void TestClientAssertion::isNeverTheSameTwice()
{
    QVERIFY(part(assertionAt(Now), 1)["jti"_L1] != part(assertionAt(Now), 1)["jti"_L1]);
}

void TestClientAssertion::hasNoPadding()
{
    const QByteArray token = assertionAt(Now);

    QCOMPARE(token.count('.'), 2);
    QVERIFY(!token.contains('='));
    QVERIFY(!token.contains('+'));
    QVERIFY(!token.contains('/'));
}

void TestClientAssertion::tellsThatTheKeyCannotSign()
{
    const auto token = clientAssertion(Files::certificate(u"short"_s), QUrl(), ClientId,
                                       QDateTime::currentDateTimeUtc());

    QCOMPARE(token.error().kind, SignInError::Kind::Unusable);
}

QTEST_GUILESS_MAIN(TestClientAssertion)
#include "tst_clientassertion.moc"
