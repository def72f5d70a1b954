// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryobject.h"
#include "ui/secrets/existingsecretstext.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 20), QTime(13, 2), Qt::UTC};
}

PasswordCredential secret(const QString &name, int days)
{
    PasswordCredential made;
    made.displayName = name;
    made.endDateTime = now().addDays(days);
    return made;
}

} // namespace

class TestExistingSecretsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheSecrets_data();
    void countsTheSecrets();
    void namesTheKindOfObject();
    void countsOnlyTheUsableOnesAsNotExpired();
    void knowsTheLimitOfPersonalAccounts_data();
    void knowsTheLimitOfPersonalAccounts();
    void noticesTheSameDescription_data();
    void noticesTheSameDescription();
    void tellsOfTheOneThatLastsLongest();
    void tellsOfOneThatNeverExpires();
};

void TestExistingSecretsText::countsTheSecrets_data()
{
    QTest::addColumn<int>("valid");
    QTest::addColumn<int>("expired");
    QTest::addColumn<int>("unread");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << 0 << 0 << 0 << u"This application has no secrets yet."_s;
    QTest::newRow("one") << 1 << 0 << 0 << u"This application has 1 secret."_s;
    QTest::newRow("one expired") << 0 << 1 << 0 << u"This application has 1 secret, expired."_s;
    QTest::newRow("two") << 2 << 0 << 0 << u"This application has 2 secrets."_s;
    QTest::newRow("some expired") << 2 << 1 << 0 << u"This application has 3 secrets, 1 expired."_s;
    QTest::newRow("one too odd to read") << 1 << 0 << 1 << u"This application has 2 secrets."_s;
}

void TestExistingSecretsText::countsTheSecrets()
{
    QFETCH(int, valid);
    QFETCH(int, expired);
    QFETCH(int, unread);
    QFETCH(QString, text);
    DirectoryObject object;
    for (int i = 0; i < valid; ++i)
        object.passwordCredentials.push_back(secret(u"a"_s, 1));
    for (int i = 0; i < expired; ++i)
        object.passwordCredentials.push_back(secret(u"b"_s, 0));
    object.unreadSecretCount = unread;

    QCOMPARE(secretCountText(object, now()), text);
}

void TestExistingSecretsText::namesTheKindOfObject()
{
    DirectoryObject object;
    object.ref.kind = ObjectKind::ServicePrincipal;
    QCOMPARE(secretCountText(object, now()), u"This enterprise application has no secrets yet."_s);
    object.ref.kind = ObjectKind::AgentIdentityBlueprint;
    QCOMPARE(secretCountText(object, now()), u"This blueprint has no secrets yet."_s);
}

void TestExistingSecretsText::countsOnlyTheUsableOnesAsNotExpired()
{
    DirectoryObject object;
    object.passwordCredentials = {secret(u"ends"_s, 1), {}}; // the other one never ends

    QCOMPARE(secretCountText(object, now()), u"This application has 2 secrets."_s);
}

void TestExistingSecretsText::knowsTheLimitOfPersonalAccounts_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("line");

    const QString full = u"2 of 2 allowed for applications with personal accounts. Entra will "
                         "refuse another one."_s;
    constexpr auto App = ObjectKind::Application;
    QTest::newRow("both") << u"AzureADandPersonalMicrosoftAccount"_s << App << 2 << full;
    QTest::newRow("personal only") << u"PersonalMicrosoftAccount"_s << App << 2 << full;
    QTest::newRow("room for one") << u"PersonalMicrosoftAccount"_s << App << 1
                                  << u"1 of 2 allowed for applications with personal accounts."_s;
    QTest::newRow("one organisation") << u"AzureADMyOrg"_s << App << 2 << QString();
    QTest::newRow("any organisation") << u"AzureADMultipleOrgs"_s << App << 2 << QString();
    QTest::newRow("not known") << QString() << App << 2 << QString();
    QTest::newRow("service principal")
        << u"PersonalMicrosoftAccount"_s << ObjectKind::ServicePrincipal << 2 << QString();
}

void TestExistingSecretsText::knowsTheLimitOfPersonalAccounts()
{
    QFETCH(QString, audience);
    QFETCH(ObjectKind, kind);
    QFETCH(int, count);
    QFETCH(QString, line);
    DirectoryObject object;
    object.ref.kind = kind;
    object.signInAudience = audience;
    for (int i = 0; i < count; ++i)
        object.passwordCredentials.push_back(secret(u"a"_s, 1));

    QCOMPARE(secretCountText(object, now()).section(u'\n', 1), line);
}

void TestExistingSecretsText::noticesTheSameDescription_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("existing");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");

    const QString expires = u"Another secret is called “prod-2026”; it expires 19 May 2027."_s;
    QTest::newRow("same") << u"prod-2026"_s << u"prod-2026"_s << 180 << expires;
    QTest::newRow("another case") << u"PROD-2026"_s << u"prod-2026"_s << 180 << expires;
    QTest::newRow("blanks around") << u" prod-2026 "_s << u"prod-2026\t"_s << 180 << expires;
    QTest::newRow("expired") << u"prod-2026"_s << u"prod-2026"_s << -1
                             << u"Another secret is called “prod-2026”; it expired 19 Nov 2026."_s;
    QTest::newRow("beginning alike") << u"prod-202"_s << u"prod-2026"_s << 180 << QString();
    QTest::newRow("both without") << QString() << QString() << 180 << QString();
    QTest::newRow("blank") << u"  "_s << QString() << 180 << QString();
    QTest::newRow("a name to break the line")
        << u"prod\n2026"_s << u"prod\n2026"_s << 180
        << u"Another secret is called “prod 2026”; it expires 19 May 2027."_s;
    QTest::newRow("a name with a place in it")
        << u"%2"_s << u"%2"_s << 180 << u"Another secret is called “%2”; it expires 19 May 2027."_s;
}

void TestExistingSecretsText::noticesTheSameDescription()
{
    QFETCH(QString, typed);
    QFETCH(QString, existing);
    QFETCH(int, days);
    QFETCH(QString, text);
    const std::vector secrets = {secret(u"another"_s, 10), secret(existing, days)};

    QCOMPARE(sameDescriptionText(secrets, typed, now()), text);
}

void TestExistingSecretsText::tellsOfTheOneThatLastsLongest()
{
    const std::vector secrets = {secret(u"key1"_s, 180), secret(u"Key1"_s, 181),
                                 secret(u"key1"_s, -3)};

    QCOMPARE(sameDescriptionText(secrets, u"key1"_s, now()),
             u"Another secret is called “Key1”; it expires 20 May 2027."_s);
}

void TestExistingSecretsText::tellsOfOneThatNeverExpires()
{
    PasswordCredential forever;
    forever.displayName = u"key1"_s;
    const std::vector secrets = {secret(u"key1"_s, 180), forever};

    QCOMPARE(sameDescriptionText(secrets, u"key1"_s, now()),
             u"Another secret is called “key1”; it never expires."_s);
}

QTEST_GUILESS_MAIN(TestExistingSecretsText)
#include "tst_existingsecretstext.moc"
