// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/pendingsecrets.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/wrongfieldguard.h"
#include "ui/signin/credentialguard.h"
#include "ui/signin/signinbench.h"

#include <QClipboard>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SignInBench;

class TestIdentifierField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAnId_data();
    void saysWhatIsWrongWithAnId();
    void waitsForTheEndOfAnId();
    void takesAnIdInBraces();
    void asksForAGuardOfEachField();
    void refusesASecretValueAsAnId();
    void refusesWhatLooksLikeACredential_data();
    void refusesWhatLooksLikeACredential();
    void refusesWhatIsTypedOn();
    void letsAnotherGuardRefuseFirst();
};

void TestIdentifierField::saysWhatIsWrongWithAnId_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("problem");

    const QString noTenant = u"This is neither a directory ID nor a domain, such as contoso.com."_s;
    QTest::newRow("words") << u"my tenant"_s << QString() << noTenant;
    QTest::newRow("address") << u"https://contoso.com"_s << QString() << noTenant;
    QTest::newRow("no dot") << u"contoso"_s << QString() << noTenant;
    QTest::newRow("organizations")
        << u"organizations"_s << QString() << u"Leave this empty for your own organization."_s;
    QTest::newRow("name")
        << QString() << u"Keyturn"_s
        << u"This is no application ID, which has 32 digits from 0 to 9 and a to f."_s;
    QTest::newRow("short") << QString() << u"00001111-aaaa"_s
                           << u"This ID is not complete: it has 36 characters."_s;
}

void TestIdentifierField::saysWhatIsWrongWithAnId()
{
    QFETCH(QString, tenant);
    QFETCH(QString, client);
    QFETCH(QString, problem);
    const Bench bench;

    if (!tenant.isEmpty())
        bench.type(bench.tenant(), tenant);
    if (!client.isEmpty())
        bench.type(bench.client(), client);
    bench.button(u"Paste an access token"_s)->setFocus();

    QTRY_VERIFY(bench.says(problem));
    QVERIFY(!bench.button(u"Sign in with browser"_s)->isEnabled());
    const QLineEdit *const field = tenant.isEmpty() ? bench.client() : bench.tenant();
    QCOMPARE(field->accessibleDescription(), problem);
}

void TestIdentifierField::waitsForTheEndOfAnId()
{
    const Bench bench;

    bench.type(bench.client(), u"00001111-aaaa"_s);
    bench.type(bench.tenant(), u"contoso"_s);

    QVERIFY(bench.says(u"Leave empty for your own organization."_s));
    QTRY_VERIFY(bench.says(u"This ID is not complete: it has 36 characters."_s)); // it was left
    QTest::keyClicks(bench.tenant(), u".com!"_s);
    QVERIFY(bench.says(u"This is neither a directory ID nor a domain, such as contoso.com."_s));
}

void TestIdentifierField::takesAnIdInBraces()
{
    const Bench bench;

    bench.type(bench.tenant(), u"{00001111-aaaa-2222-bbbb-3333cccc4444}"_s);
    bench.type(bench.client(), u"{5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44}"_s);

    QCOMPARE(bench.dialog.target(WayIn::Browser).tenant, u"00001111-aaaa-2222-bbbb-3333cccc4444"_s);
    QCOMPARE(bench.dialog.target(WayIn::Browser).clientId, Bench::clientId());
}

void TestIdentifierField::asksForAGuardOfEachField()
{
    QStringList guarded;
    const FieldGuard guard = [&guarded](QLineEdit &field) {
        guarded.append(field.accessibleName());
        return new QLabel(u"kept out"_s);
    };
    const Bench bench(Bench::registered(), guard);

    QCOMPARE(guarded.count(u"Application (client) ID"_s), 2); // the registration's, too
    QCOMPARE(guarded.count(u"Directory (tenant) ID"_s), 1);
    QVERIFY(bench.says(u"kept out"_s));
}

void TestIdentifierField::refusesASecretValueAsAnId()
{
    const QString sentence = u"This is the secret value. IDs are no secrets."_s;
    const PendingSecrets pending;
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    const FieldGuard guard = [&](QLineEdit &field) {
        return (new WrongFieldGuard(pending, clipboard, sentence, field))->note();
    };
    const Bench bench(Bench::unregistered(), guard);
    clipboard.copy(QUuid::createUuid(), SecretText("a.made-up~value"));

    bench.client()->setFocus();
    QTest::keyClick(bench.client(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(bench.client()->text(), QString());
    QVERIFY(bench.says(sentence));
    bench.type(bench.client(), Bench::clientId());
    QVERIFY(!bench.says(sentence));
    QVERIFY(bench.button(u"Sign in with browser"_s)->isEnabled());
}

void TestIdentifierField::refusesWhatLooksLikeACredential_data()
{
    QTest::addColumn<QString>("text");

    // All made up.
    QTest::newRow("an access token") << u"eyJ0eXAi.bm90LWE.cmVhbA"_s;
    QTest::newRow("with what is before it") << u"Bearer eyJ0eXAi.bm90LWE.cmVhbA"_s;
    QTest::newRow("a refresh token")
        << u"1.AXEAqO0nbm90IGEgcmVhbCByZWZyZXNoIHRva2VuIG9m-YW55Ym9keQ_at.all"_s;
    QTest::newRow("a client secret") << u"a1b8Q~not.a-real_secret.of~anyone.at-al1"_s;
}

void TestIdentifierField::refusesWhatLooksLikeACredential()
{
    QFETCH(QString, text);
    const QString sentence =
        u"That looked like a client secret or a token, not like an ID. It was taken out again."_s;
    const Bench bench;

    for (QLineEdit *field : {bench.tenant(), bench.client()}) {
        const auto heard = std::make_shared<QStringList>();
        connect(field, &QLineEdit::textChanged, field,
                [heard](const QString &now) { heard->append(now); });
        QGuiApplication::clipboard()->setText(text);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(field->text(), QString());
        QVERIFY(heard->filter(text).isEmpty());
        QVERIFY(bench.says(sentence));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!field->text().contains(text));
        field->setText(text); // however it comes
        QTRY_COMPARE(field->text(), QString());
        QTest::qWait(int(CredentialGuard::Pause.count()) + 50);
        bench.type(field, Bench::clientId());
        QVERIFY(!bench.says(sentence));
        field->disconnect(field);
    }
    QVERIFY(bench.button(u"Sign in with browser"_s)->isEnabled());
}

/// As a password manager types.
void TestIdentifierField::refusesWhatIsTypedOn()
{
    const Bench bench;

    bench.type(bench.tenant(), u"eyJ0eXAi.bm90LWE.cmVhbA"_s);

    QTRY_COMPARE(bench.tenant()->text(), QString());
    QTest::qWait(int(CredentialGuard::Pause.count()) + 50);
    bench.type(bench.tenant(), u"contoso.com"_s);
    QCOMPARE(bench.tenant()->text(), u"contoso.com"_s);
}

void TestIdentifierField::letsAnotherGuardRefuseFirst()
{
    const QString sentence = u"This is the secret value. IDs are no secrets."_s;
    const PendingSecrets pending;
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    const FieldGuard guard = [&](QLineEdit &field) {
        return (new WrongFieldGuard(pending, clipboard, sentence, field))->note();
    };
    const Bench bench(Bench::unregistered(), guard);
    clipboard.copy(QUuid::createUuid(), SecretText("a1b8Q~not.a-real_secret.of~anyone.at-al1"));

    bench.client()->setFocus();
    QTest::keyClick(bench.client(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(bench.client()->text(), QString());
    QCOMPARE(bench.shown(u"wrongField"_s), sentence);
}

QTEST_MAIN(TestIdentifierField)
#include "tst_identifierfield.moc"
