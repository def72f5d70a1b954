// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"
#include "ui/secrets/refusaltext.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QString refusal(const QString &code, ObjectKind kind = ObjectKind::Application,
                const QString &message = {})
{
    return refusalText(
        {.kind = GraphError::Kind::Rejected, .message = message, .code = code, .httpStatus = 400},
        kind);
}

} // namespace

class TestRefusalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichRuleStandsAgainstIt_data();
    void saysWhichRuleStandsAgainstIt();
    void quotesAPolicyItDoesNotKnow();
    void knowsWhereALockedSecretCanGo();
    void saysThatANewObjectMayNotBeEverywhereYet();
    void leavesTheRestToOthers();
};

void TestRefusalText::saysWhichRuleStandsAgainstIt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");

    QTest::newRow("lifetime") << u"CredentialInvalidLifetimeAsPerAppPolicy"_s
                              << u"shorter lifetime"_s;
    QTest::newRow("no secrets") << u"CredentialTypeNotAllowedAsPerAppPolicy"_s
                                << u"certificate or a federated credential"_s;
    QTest::newRow("another policy")
        << u"SignInAudienceNotAllowedAsPerAppPolicy"_s << u"A policy of your organisation"_s;
    QTest::newRow("two secrets") << u"TooManyAppPasswords"_s << u"Delete one"_s;
    QTest::newRow("lock") << u"CannotUpdateLockedServicePrincipalProperty"_s << u"locked"_s;
    QTest::newRow("lock with a scope")
        << u"CannotUpdateLockedServicePrincipalPropertyWithEnforcementScope"_s << u"locked"_s;
    QTest::newRow("quota") << u"Directory_QuotaExceeded"_s << u"quota"_s;
}

void TestRefusalText::saysWhichRuleStandsAgainstIt()
{
    QFETCH(QString, code);
    QFETCH(QString, words);

    const QString text = refusal(code);

    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(!text.contains(code));
}

void TestRefusalText::quotesAPolicyItDoesNotKnow()
{
    QCOMPARE(refusal(u"NewThingAsPerAppPolicy"_s, ObjectKind::Application, u"No\nnew things."_s),
             u"A policy of your organisation does not allow this. Microsoft Graph says: “No new "
             "things.”"_s);
}

void TestRefusalText::knowsWhereALockedSecretCanGo()
{
    const QString code = u"CannotUpdateLockedServicePrincipalProperty"_s;

    QVERIFY(refusal(code, ObjectKind::ServicePrincipal).contains(u"app registration"_s));
    QVERIFY(!refusal(code).contains(u"app registration"_s));
}

void TestRefusalText::saysThatANewObjectMayNotBeEverywhereYet()
{
    const QString text = refusalText({.kind = GraphError::Kind::NotFound,
                                      .code = u"Request_ResourceNotFound"_s,
                                      .httpStatus = 404},
                                     ObjectKind::Application);

    QVERIFY(text.contains(u"wait a minute"_s));
}

void TestRefusalText::leavesTheRestToOthers()
{
    QCOMPARE(refusal(u"Request_BadRequest"_s), QString());
    QCOMPARE(refusal({}), QString());
}

QTEST_GUILESS_MAIN(TestRefusalText)
#include "tst_refusaltext.moc"
