// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"
#include "app/http/httpreply.h"
#include "app/signin/signinerror.h"
#include "ui/common/grapherrortext.h"

#include <QSet>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestGraphErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceOfItsOwnForEveryKind();
    void tellsHowLongToWait();
    void quotesWhyGraphRejectsARequest();
    void putsTheCodesIntoTheDetails();
    void leavesOutWhatIsNotKnown();
    void blamesMissingRightsOnlyForThem_data();
    void blamesMissingRightsOnlyForThem();
    void saysThatAnObjectIsFull();
    void saysWhichRuleStandsAgainstIt_data();
    void saysWhichRuleStandsAgainstIt();
    void asksForAProofWhereGraphDoes();
    void saysWhatItTakesToRead_data();
    void saysWhatItTakesToRead();
    void saysWhoMayChangeSecrets_data();
    void saysWhoMayChangeSecrets();
};

void TestGraphErrorText::hasASentenceOfItsOwnForEveryKind()
{
    QSet<QString> sentences;
    const int last = int(GraphError::Kind::MalformedReply);
    for (int kind = 0; kind <= last; ++kind) {
        const GraphError error = {.kind = GraphError::Kind(kind),
                                  .message = u"Insufficient privileges"_s,
                                  .code = u"Authorization_RequestDenied"_s};
        const QString sentence = graphErrorText(error);
        const bool isRejection = error.kind == GraphError::Kind::Rejected;
        QVERIFY(sentence.endsWith(isRejection ? u'”' : u'.'));
        QVERIFY(!sentence.contains(error.code));
        QCOMPARE(sentence.contains(error.message), isRejection);
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestGraphErrorText::tellsHowLongToWait()
{
    const GraphError error = {.kind = GraphError::Kind::Throttled,
                              .retryAfter = std::chrono::seconds(841)};

    QVERIFY(graphErrorText(error).contains(u"for 15 minutes"_s));
}

void TestGraphErrorText::quotesWhyGraphRejectsARequest()
{
    const auto text = [](const QString &message) {
        return graphErrorText({.kind = GraphError::Kind::Rejected, .message = message});
    };

    QCOMPARE(text(u"Credential lifetime exceeds\nthe maximum\u202e."_s),
             u"Microsoft Graph refused the request. Microsoft Graph says: “Credential lifetime "
             "exceeds the maximum.”"_s);
    QVERIFY(text({}).startsWith(u"Microsoft Graph refused the request and gave no reason. "_s));
}

void TestGraphErrorText::putsTheCodesIntoTheDetails()
{
    const GraphError error = {.kind = GraphError::Kind::Forbidden,
                              .message = u"Insufficient privileges"_s,
                              .code = u"Authorization_RequestDenied"_s,
                              .requestId = u"r-1"_s,
                              .clientRequestId = u"c-1"_s,
                              .date = u"today"_s,
                              .diagnostic = u"{}"_s,
                              .httpStatus = 403};

    QCOMPARE(graphErrorDetails(error),
             u"HTTP status: 403\ncode: Authorization_RequestDenied\nmessage: Insufficient "
             "privileges\nrequest-id: r-1\nclient-request-id: c-1\ndate: today\n"
             "x-ms-ags-diagnostic: {}"_s);
}

void TestGraphErrorText::leavesOutWhatIsNotKnown()
{
    QCOMPARE(graphErrorDetails({.kind = GraphError::Kind::Network, .message = u"timeout"_s}),
             u"message: timeout"_s);
    QCOMPARE(graphErrorDetails({}), QString());
}

void TestGraphErrorText::blamesMissingRightsOnlyForThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isRightMissing");

    QTest::newRow("none") << QString() << true;
    QTest::newRow("denied") << u"Authorization_RequestDenied"_s << true;
    QTest::newRow("denied by a service behind") << u"AccessDenied"_s << true;
    QTest::newRow("denied in lower case") << u"accessDenied"_s << true;
    QTest::newRow("no scope") << u"PermissionScopeNotGranted"_s << true;
    QTest::newRow("says nothing") << u"UnknownError"_s << true;
    QTest::newRow("a code to come") << u"Directory_Frozen"_s << false;
}

void TestGraphErrorText::blamesMissingRightsOnlyForThem()
{
    QFETCH(QString, code);
    QFETCH(bool, isRightMissing);
    const GraphError error = {
        .kind = GraphError::Kind::Forbidden, .message = u"It is so."_s, .code = code};
    const auto kind = ObjectKind::Application;

    for (const QString &text : {graphErrorText(error), graphReadingErrorText(error, kind),
                                graphChangingErrorText(error, kind)}) {
        QCOMPARE(text.contains(u"You do not have the right"_s), isRightMissing);
        QCOMPARE(text.endsWith(u"“It is so.”"_s), !isRightMissing);
    }
}

void TestGraphErrorText::saysThatAnObjectIsFull()
{
    const GraphError error = {.kind = GraphError::Kind::Forbidden,
                              .message = u"The size of the object has exceeded its limit."_s,
                              .code = u"Directory_ResourceSizeExceeded"_s};

    const QString text = graphChangingErrorText(error, ObjectKind::Application);

    QVERIFY(text.contains(u"nothing can be added"_s));
    QVERIFY(text.contains(u"Delete old secrets"_s));
    QVERIFY(!text.contains(u"right"_s));
}

void TestGraphErrorText::saysWhichRuleStandsAgainstIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");

    const auto fault = u"a fault of Keyturn"_s;
    QTest::newRow("two secrets") << 400 << u"TooManyAppPasswords"_s << u"Delete one"_s;
    QTest::newRow("lock") << 400 << u"CannotUpdateLockedServicePrincipalProperty"_s << u"locked"_s;
    QTest::newRow("lock with a scope")
        << 400 << u"CannotUpdateLockedServicePrincipalPropertyWithEnforcementScope"_s
        << u"locked"_s;
    QTest::newRow("quota") << 403 << u"Directory_QuotaExceeded"_s << u"quota"_s;
    QTest::newRow("quota as a bad request") << 400 << u"Directory_QuotaExceeded"_s << u"quota"_s;
    QTest::newRow("full as a bad request")
        << 400 << u"Directory_ResourceSizeExceeded"_s << u"as large as"_s;
    QTest::newRow("same value") << 409 << u"Request_MultipleObjectsWithSameKeyValue"_s
                                << u"only one may have"_s;
    QTest::newRow("changes forgotten") << 410 << u"resyncRequired"_s << u"Refresh the list"_s;
    QTest::newRow("and of another name") << 400 << u"SyncStateNotFound"_s << u"Refresh the list"_s;
    QTest::newRow("query") << 400 << u"Request_UnsupportedQuery"_s << fault;
    QTest::newRow("beta only") << 405 << u"Request_BadRequest"_s << fault;
    QTest::newRow("property") << 501 << u"NotImplemented"_s << fault;
}

void TestGraphErrorText::saysWhichRuleStandsAgainstIt()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const QByteArray body = R"({"error":{"code":")" + code.toUtf8() + R"(","message":"No."}})";

    const QString text = graphErrorText(GraphError::fromReply({.status = status, .body = body}));

    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(!text.contains(code));
}

void TestGraphErrorText::asksForAProofWhereGraphDoes()
{
    GraphError error = GraphError::noToken({});
    const QString ended = graphErrorText(error);
    error.claims = "{}";

    QVERIFY(graphErrorText(error) != ended);
    QVERIFY(graphErrorText(error).contains(u"proof of who you are"_s));
}

void TestGraphErrorText::saysWhatItTakesToRead_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("role");

    const auto ofApplications = u" Application.Read.All "_s;
    const auto readers = u"Directory Readers"_s;
    QTest::newRow("app registration") << ObjectKind::Application << ofApplications << readers;
    QTest::newRow("enterprise application")
        << ObjectKind::ServicePrincipal << ofApplications << readers;
    QTest::newRow("blueprint") << ObjectKind::AgentIdentityBlueprint
                               << u" AgentIdentityBlueprint.Read.All "_s
                               << u"Agent ID Administrator"_s;
}

void TestGraphErrorText::saysWhatItTakesToRead()
{
    QFETCH(ObjectKind, kind);
    QFETCH(QString, permission);
    QFETCH(QString, role);
    const GraphError broken = {.kind = GraphError::Kind::Service};
    QCOMPARE(graphReadingErrorText(broken, kind), graphErrorText(broken));

    const QString text = graphReadingErrorText({.kind = GraphError::Kind::Forbidden}, kind);

    QVERIFY(text.contains(permission));
    QVERIFY(text.contains(role));
}

void TestGraphErrorText::saysWhoMayChangeSecrets_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QStringList>("words");

    const auto ofApplications =
        QStringList{u"owner"_s, u"Cloud Application Administrator"_s,
                    u"Application.ReadWrite.All"_s, u"Application.ReadWrite.OwnedBy"_s};
    QTest::newRow("app registration") << ObjectKind::Application << ofApplications;
    QTest::newRow("enterprise application") << ObjectKind::ServicePrincipal << ofApplications;
    QTest::newRow("blueprint") << ObjectKind::AgentIdentityBlueprint
                               << QStringList{u"owner"_s, u"Agent ID Administrator"_s,
                                              u"AgentIdentityBlueprint.AddRemoveCreds.All"_s};
}

void TestGraphErrorText::saysWhoMayChangeSecrets()
{
    QFETCH(ObjectKind, kind);
    QFETCH(QStringList, words);
    const GraphError broken = {.kind = GraphError::Kind::Service};
    QCOMPARE(graphChangingErrorText(broken, kind), graphErrorText(broken));

    const QString text = graphChangingErrorText({.kind = GraphError::Kind::Forbidden}, kind);

    for (const QString &word : std::as_const(words))
        QVERIFY2(text.contains(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(TestGraphErrorText)
#include "tst_grapherrortext.moc"
