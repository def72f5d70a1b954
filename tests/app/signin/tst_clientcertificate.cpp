// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientcertificate.h"
#include "support/clientcertificates.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
namespace Files = ClientCertificates;

namespace {

const auto NoKey = u"There is no private key in this file. Choose the file that holds it, too."_s;
const auto NoCertificate = u"There is a private key in this file, but no certificate. Choose the "
                           "file that holds it, too."_s;
const auto NothingKnown = u"There is no certificate in this file. Choose a PEM or a PFX file."_s;
const auto PassphraseNeeded = u"The private key is protected. Enter its passphrase."_s;
const auto PassphraseWrong = u"That is not the passphrase of the private key."_s;
const auto NotOfOneKind = u"The private key and the certificate do not belong together."_s;
const auto NoRsa = u"This is no RSA key. Applications can sign in with RSA keys only."_s;
const auto Damaged = u"The private key cannot be read. The file is damaged."_s;
const auto OldPfx =
    u"This PFX file is encrypted in a way that is no longer safe and not read here. "
    "Export it again with AES256-SHA256, or convert it and choose the new file: "
    "openssl pkcs12 -legacy -in old.pfx -out new.pem"_s;
const auto OldPem =
    u"The private key is encrypted in a way that is no longer safe and not read here. Convert it "
    "and choose the new file: "
    "openssl pkcs8 -topk8 -provider legacy -provider default -in old.pem -out new.pem"_s;

QByteArray changed(QByteArray content, qsizetype position)
{
    content[position] = content[position] == 'A' ? 'B' : 'A';
    return content;
}

} // namespace

class TestClientCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundInEachForm_data();
    void isFoundInEachForm();
    void isReadFromTwoFilesInEitherOrder_data();
    void isReadFromTwoFilesInEitherOrder();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void takesWhatItToldToConvert_data();
    void takesWhatItToldToConvert();
    void refusesWhatIsTooLarge();
    void readsAnythingWithoutHarm();
    void knowsItsNameAndTimes();
    void tellsThumbprintsAsTheyAreWritten();
    void tellsThatItHasExpired();
    void signsWhatItsPublicKeyVerifies();
    void tellsThatAKeyIsTooShort();
};

void TestClientCertificate::isFoundInEachForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("passphrase");

    const auto usual = "correct horse"_ba;
    QTest::newRow("PEM, key first") << u"plain.pem"_s << ""_ba;
    QTest::newRow("PEM, certificate first") << u"reversed.pem"_s << ""_ba;
    QTest::newRow("PEM with two more certificates") << u"chain.pem"_s << ""_ba;
    QTest::newRow("PEM with a passphrase for nothing") << u"plain.pem"_s << usual;
    QTest::newRow("PEM with CR LF") << u"windows.pem"_s << ""_ba;
    QTest::newRow("PEM, OpenSSL's older form") << u"traditional.pem"_s << ""_ba;
    QTest::newRow("PEM, that protected") << u"traditional-protected.pem"_s << usual;
    QTest::newRow("PEM, PKCS#8 protected") << u"protected.pem"_s << usual;
    QTest::newRow("PEM as pkcs12 writes it") << u"unpacked.pem"_s << usual;
    QTest::newRow("PFX") << u"protected.pfx"_s << usual;
    QTest::newRow("PFX without a passphrase") << u"open.pfx"_s << ""_ba;
    QTest::newRow("PFX with umlauts") << u"umlaut.pfx"_s << QByteArray("pässwörd");
    QTest::newRow("PFX with one more certificate") << u"chain.pfx"_s << usual;
    QTest::newRow("PFX without a seal") << u"unsealed.pfx"_s << usual;
}

void TestClientCertificate::isFoundInEachForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, passphrase);

    const auto loaded = ClientCertificate::load(Files::file(name), SecretText(passphrase));

    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
    QCOMPARE(loaded->thumbprint(), Files::certificate().thumbprint());
    QVERIFY(loaded->sign("text"));
}

void TestClientCertificate::isReadFromTwoFilesInEitherOrder_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");

    QTest::newRow("PEM") << u"plain.crt"_s << u"plain.key"_s;
    QTest::newRow("PEM, protected") << u"plain.crt"_s << u"protected.key"_s;
    QTest::newRow("a certificate in DER") << u"plain.der"_s << u"plain.key"_s;
}

void TestClientCertificate::isReadFromTwoFilesInEitherOrder()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    const QByteArray one = Files::file(certificate);
    const QByteArray two = Files::file(key);

    const auto loaded = ClientCertificate::load(one, Files::passphrase(), two);
    const auto turned = ClientCertificate::load(two, Files::passphrase(), one);

    QCOMPARE(loaded.value().thumbprint(), Files::certificate().thumbprint());
    QCOMPARE(turned.value().thumbprint(), Files::certificate().thumbprint());
}

void TestClientCertificate::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("message");

    const auto usual = "correct horse"_ba;
    const auto wrong = "correct house"_ba;
    const auto row = [](const char *name, const QString &file, const QByteArray &passphrase,
                        const QString &message) {
        if (Files::isThere(file))
            QTest::newRow(name) << Files::file(file) << passphrase << message;
        else
            qWarning("OpenSSL here can make no %s.", qPrintable(file));
    };
    row("PKCS#8, no passphrase", u"protected.pem"_s, ""_ba, PassphraseNeeded);
    row("PKCS#8, wrong passphrase", u"protected.pem"_s, wrong, PassphraseWrong);
    row("PKCS#8, endless passphrase", u"protected.pem"_s, QByteArray(5'000, 'x'), PassphraseWrong);
    row("older form, no passphrase", u"traditional-protected.pem"_s, ""_ba, PassphraseNeeded);
    row("older form, wrong passphrase", u"traditional-protected.pem"_s, wrong, PassphraseWrong);
    row("PFX, no passphrase", u"protected.pfx"_s, ""_ba, PassphraseNeeded);
    row("PFX, wrong passphrase", u"protected.pfx"_s, wrong, PassphraseWrong);
    row("PFX, unsealed, no passphrase", u"unsealed.pfx"_s, ""_ba, PassphraseNeeded);
    row("PFX, unsealed, wrong passphrase", u"unsealed.pfx"_s, wrong, PassphraseWrong);
    row("PEM, no key", u"plain.crt"_s, ""_ba, NoKey);
    row("DER, no key", u"plain.der"_s, ""_ba, NoKey);
    row("PFX, no key", u"keyless.pfx"_s, usual, NoKey);
    row("PEM, no certificate", u"plain.key"_s, ""_ba, NoCertificate);
    row("PFX, no certificate", u"certless.pfx"_s, usual, NoCertificate);
    row("another's certificate", u"mismatched.pem"_s, ""_ba, NotOfOneKind);
    row("an elliptic curve", u"ec.pem"_s, ""_ba, NoRsa);
    row("a key for PSS alone", u"rsapss.pem"_s, ""_ba, NoRsa);
    row("PFX of old", u"legacy.pfx"_s, usual, OldPfx);
    row("PFX of old, wrong passphrase", u"legacy.pfx"_s, wrong, PassphraseWrong);
    row("key of old", u"old.key"_s, usual, OldPem);

    const QByteArray pem = Files::file(u"plain.pem"_s);
    const QByteArray pfx = Files::file(u"protected.pfx"_s);
    QTest::newRow("nothing") << ""_ba
                             << ""_ba << NothingKnown;
    QTest::newRow("words") << "Dear administrator,"_ba
                           << ""_ba << NothingKnown;
    QTest::newRow("PEM of something else")
        << "-----BEGIN OPENSSH KEY-----\nAAAA\n-----END OPENSSH KEY-----\n"_ba
        << ""_ba << NothingKnown;
    QTest::newRow("half a PFX") << pfx.left(pfx.size() / 2) << usual << NothingKnown;
    QTest::newRow("a PFX with another byte")
        << changed(pfx, pfx.size() / 2) << usual << PassphraseWrong; // its seal tells no more
    QTest::newRow("a key with another character") << changed(pem, 40) << ""_ba << Damaged;
    QTest::newRow("half a key") << pem.left(500) << ""_ba << Damaged;
}

void TestClientCertificate::tellsWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, passphrase);
    QFETCH(QString, message);

    const auto loaded = ClientCertificate::load(content, SecretText(passphrase));

    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message, message);
    QCOMPARE(loaded.error().kind, SignInError::Kind::Unusable);
}

void TestClientCertificate::takesWhatItToldToConvert_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");

    QTest::newRow("PFX") << u"converted.pem"_s << QString();
    QTest::newRow("PEM") << u"plain.crt"_s << u"converted.key"_s;
}

void TestClientCertificate::takesWhatItToldToConvert()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    if (!Files::isThere(key.isEmpty() ? certificate : key))
        QSKIP("OpenSSL here has no legacy provider.");

    const auto loaded = ClientCertificate::load(Files::file(certificate), Files::passphrase(),
                                                key.isEmpty() ? QByteArray() : Files::file(key));

    QCOMPARE(loaded.value().thumbprint(), Files::certificate().thumbprint());
}

void TestClientCertificate::refusesWhatIsTooLarge()
{
    const QByteArray small = Files::file(u"plain.pem"_s);
    const QByteArray large = small.leftJustified(ClientCertificate::LargestFile, '\n');

    QVERIFY(ClientCertificate::load(large, {}));
    const auto tooLarge = ClientCertificate::load(large + '\n', {});
    const auto other = ClientCertificate::load(small, {}, large + '\n');

    QCOMPARE(tooLarge.error().message, u"This file is too large to be a certificate."_s);
    QCOMPARE(other.error().message, tooLarge.error().message);
}

/// Each byte of the real thing once another, and each length.
void TestClientCertificate::readsAnythingWithoutHarm()
{
    const QByteArray pfx = Files::file(u"certless.pfx"_s);
    int refused = 0;
    for (qsizetype i = 0; i < 80; ++i) {
        refused += ClientCertificate::load(changed(pfx, i), Files::passphrase()) ? 0 : 1;
        refused += ClientCertificate::load(pfx.left(i), Files::passphrase()) ? 0 : 1;
    }
    QCOMPARE(refused, 160);
}

void TestClientCertificate::knowsItsNameAndTimes()
{
    const ClientCertificate certificate = Files::certificate();
    const QDateTime now = QDateTime::currentDateTimeUtc();

    QCOMPARE(certificate.subject(), u"O = Contoso Zürich, CN = plain"_s);
    QVERIFY(certificate.notBefore() <= now);
    QVERIFY(certificate.notBefore() > now.addDays(-365)); // the build tree may be that old
    QCOMPARE(certificate.notAfter(), certificate.notBefore().addDays(3650));
    QCOMPARE(certificate.notAfter().timeZone(), QTimeZone::utc());
}

void TestClientCertificate::tellsThumbprintsAsTheyAreWritten()
{
    const ClientCertificate certificate = Files::certificate();
    const QByteArray sha256 =
        QCryptographicHash::hash(Files::file(u"plain.der"_s), QCryptographicHash::Sha256);

    QCOMPARE(certificate.thumbprint().toLatin1(), Files::file(u"plain.sha1"_s).trimmed());
    QCOMPARE(certificate.thumbprint().size(), 40);
    QCOMPARE(QByteArray::fromBase64(certificate.sha256(), QByteArray::Base64UrlEncoding), sha256);
    QCOMPARE(certificate.sha256().size(), 43); // without padding
}

void TestClientCertificate::tellsThatItHasExpired()
{
    const ClientCertificate certificate = Files::certificate();
    const QDateTime end = certificate.notAfter();

    QVERIFY(!certificate.isExpired(end));
    QVERIFY(certificate.isExpired(end.addSecs(1)));
    QVERIFY(Files::certificate(u"expired"_s).isExpired(QDateTime::currentDateTimeUtc()));
}

void TestClientCertificate::signsWhatItsPublicKeyVerifies()
{
    const auto token = [](const ClientCertificate &certificate, const QByteArray &text) {
        return text + '.' + certificate.sign(text)->toBase64(QByteArray::Base64UrlEncoding);
    };

    const QByteArray good = token(Files::certificate(), "some.text");

    QVERIFY(Files::isSignedByPlain(good));
    QVERIFY(!Files::isSignedByPlain("S" + good.mid(1)));
    // The same key with another certificate, and another key.
    QVERIFY(Files::isSignedByPlain(token(Files::certificate(u"expired"_s), "some.text")));
    const auto other =
        ClientCertificate::load(Files::file(u"other.key"_s), {}, Files::file(u"other.crt"_s));
    QVERIFY(!Files::isSignedByPlain(token(other.value(), "some.text")));
}

void TestClientCertificate::tellsThatAKeyIsTooShort()
{
    const auto signature = Files::certificate(u"short"_s).sign("text");

    QCOMPARE(signature.error().kind, SignInError::Kind::Unusable);
    QCOMPARE(signature.error().message, u"The private key cannot sign. It may be too short."_s);
}

QTEST_GUILESS_MAIN(TestClientCertificate)
#include "tst_clientcertificate.moc"
