// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuedsecret.h"
#include "app/secrets/secretdetails.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

SecretDetails known()
{
    return {.owner = {.kind = ObjectKind::Application,
                      .objectId = QUuid(u"00000000-1111-4222-8333-444444444444"_s),
                      .appId = QUuid(u"11111111-2222-4333-8444-555555555555"_s)},
            .ownerName = u"Payroll"_s,
            .tenantId = u"8a4e0d1c-1111-4222-8333-444455556666"_s,
            .tenantName = u"Contoso"_s,
            .cloudName = u"US Government L4"_s,
            .credential = {.keyId = QUuid(u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s),
                           .displayName = u"prod-2026"_s,
                           .hint = u"7o4"_s,
                           .startDateTime = QDateTime(QDate(2026, 6, 2), QTime(13, 0), Qt::UTC),
                           .endDateTime = QDateTime(QDate(2026, 12, 2), QTime(13, 0, 7), Qt::UTC)},
            .portalPage = QUrl(u"https://portal.azure.us/#view/x/appId/1"_s),
            .requestId = u"b6e1"_s};
}

} // namespace

class TestSecretDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllALineEach();
    void leavesOutWhatIsNotKnown();
    void namesTheKindOfItsOwner();
    void makesNoLinesOfNames();
    void neverHoldsTheValue();
};

void TestSecretDetails::tellsAllALineEach()
{
    QCOMPARE(known().toText(),
             u"Application: Payroll\n"
             "Application (client) ID: 11111111-2222-4333-8444-555555555555\n"
             "Object ID: 00000000-1111-4222-8333-444444444444\n"
             "Tenant: Contoso\n"
             "Directory (tenant) ID: 8a4e0d1c-1111-4222-8333-444455556666\n"
             "Cloud: US Government L4\n"
             "Description: prod-2026\n"
             "Secret ID: 7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11\n"
             "Value begins with: 7o4\n"
             "Start: 2 Jun 2026, 13:00:00 UTC\n"
             "Expires: 2 Dec 2026, 13:00:07 UTC\n"
             "Admin center: https://portal.azure.us/#view/x/appId/1\n"
             "Request ID: b6e1"_s);
}

void TestSecretDetails::leavesOutWhatIsNotKnown()
{
    const SecretDetails bare{.ownerName = u"Payroll"_s};

    QCOMPARE(bare.toText(), u"Application: Payroll"_s);
}

void TestSecretDetails::namesTheKindOfItsOwner()
{
    SecretDetails details = known();
    details.owner.kind = ObjectKind::ServicePrincipal;
    QVERIFY(details.toText().startsWith("Enterprise application: Payroll\n"_L1));
    details.owner.kind = ObjectKind::AgentIdentityBlueprint;
    QVERIFY(details.toText().startsWith("Agent identity blueprint: Payroll\n"_L1));
}

/// Whoever named the application shall not write the ticket.
void TestSecretDetails::makesNoLinesOfNames()
{
    SecretDetails details = known();
    const auto lines = details.toText().count(u'\n');
    details.ownerName = u"Pay\nSecret ID: other\u202eroll"_s;
    details.credential.displayName = u"a\r\nb"_s;

    QCOMPARE(details.toText().count(u'\n'), lines);
    QVERIFY(!details.toText().contains(u'\u202e'));
}

/// It is made of what a list has, too, and that never had the value: only its first characters.
void TestSecretDetails::neverHoldsTheValue()
{
    const QByteArray value = "7o48Q~QF3ZyBWNQ2vCjAHAhYo3tmDVI5ARf~2aL4";
    QByteArray reply = R"({"keyId":"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11","displayName":"prod",)"
                       R"("hint":"7o4","secretText":")"
        + value + "\"}";
    const IssuedSecret issued = IssuedSecret::takeFrom({reply.data(), size_t(reply.size())});
    QVERIFY(issued.text.equals(value));

    SecretDetails details = known();
    details.credential = issued.credential;
    const QString text = details.toText();

    QVERIFY(text.contains(u"Value begins with: 7o4"_s));
    QVERIFY(!text.contains(QString::fromLatin1(value.left(4))));
    QVERIFY(!text.contains(QString::fromLatin1(value)));
}

QTEST_GUILESS_MAIN(TestSecretDetails)
#include "tst_secretdetails.moc"
