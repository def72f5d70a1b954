// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"
#include "app/secrets/issuingerror.h"
#include "app/secrets/removaloutcome.h"
#include "app/signin/keychainclosed.h"
#include "app/signin/signinerror.h"
#include "app/vault/secretvault.h"
#include "support/helpanchors.h"
#include "ui/help/errortopics.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList networkTopics()
{
    QStringList topics;
    for (int trouble = 1; trouble <= int(NetworkTrouble::Other); ++trouble)
        topics.append(errorTopic(NetworkTrouble(trouble)));
    return topics;
}

QStringList graphTopics()
{
    using Kind = GraphError::Kind;
    QStringList topics;
    for (int kind = 0; kind <= int(Kind::MalformedReply); ++kind)
        topics.append(errorTopic(GraphError{.kind = Kind(kind)}));
    topics.append(errorTopic(GraphError{.kind = Kind::SignInRequired, .claims = "{}"}));
    for (const QString &code :
         {u"Directory_ResourceSizeExceeded"_s, u"Directory_QuotaExceeded"_s,
          u"TooManyAppPasswords"_s, u"CannotUpdateLockedServicePrincipalPropertyForApp"_s,
          u"Request_MultipleObjectsWithSameKeyValue"_s, u"Request_UnsupportedQuery"_s,
          u"NotImplemented"_s, u"ResyncRequired"_s, u"SyncStateNotFound"_s,
          u"CredentialInvalidLifetimeAsPerAppPolicy"_s})
        topics.append(errorTopic(GraphError{.kind = Kind::Rejected, .code = code}));
    return topics;
}

QStringList signInTopics()
{
    QStringList topics;
    for (int step = 0; step <= int(SignInStep::LogInToAzureCli); ++step)
        topics.append(errorTopic(SignInStep(step)));
    topics.append(errorTopic(SignInError{.error = KeychainClosed}));
    return topics;
}

QStringList otherTopics()
{
    QStringList topics;
    for (int kind = 0; kind <= int(VaultError::Kind::Other); ++kind)
        topics.append(errorTopic(VaultError{.kind = VaultError::Kind(kind)}));
    topics.append(errorTopic(IssuingError{.cause = {}, .journalProblem = u"No room."_s}));
    topics.append(errorTopic(RemovalError{.cause = {}, .mayBeGone = true}));
    topics.append(fileErrorTopic());
    return topics;
}

QStringList allTopics()
{
    return networkTopics() + graphTopics() + signInTopics() + otherTopics();
}

} // namespace

class TestErrorTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAllOnThePage();
    void areAllThatThePageHas();
    void tellByTheReasonBeforeTheStatus();
    void tellWhatStoodInTheWay();
    void tellOfASignInByWhatHelps();
    void areNoneWithoutATrouble();
};

void TestErrorTopics::areAllOnThePage()
{
    const QStringList topics = allTopics();
    for (const QString &topic : topics) {
        QVERIFY2(topic.startsWith("errors#"_L1), qPrintable(topic));
        QVERIFY2(isInHelp(topic), qPrintable(topic));
    }
}

/// What is explained and cannot happen any more is to be taken out.
void TestErrorTopics::areAllThatThePageHas()
{
    static const QRegularExpression Kind(u"<h3 id=\"([^\"]*)\""_s);
    const QStringList topics = allTopics();
    const QString page = helpPage(u"errors"_s, {});
    int count = 0;

    for (auto kinds = Kind.globalMatch(page); kinds.hasNext(); ++count) {
        const QString topic = u"errors#"_s + kinds.next().captured(1);
        QVERIFY2(topics.contains(topic), qPrintable(topic));
    }

    QVERIFY(count > 40);
}

void TestErrorTopics::tellByTheReasonBeforeTheStatus()
{
    QCOMPARE(errorTopic(GraphError{.kind = GraphError::Kind::Forbidden,
                                   .code = u"Directory_QuotaExceeded"_s,
                                   .httpStatus = 403}),
             u"errors#quota"_s);
    QCOMPARE(errorTopic(GraphError{.kind = GraphError::Kind::Forbidden,
                                   .code = u"Authorization_RequestDenied"_s,
                                   .httpStatus = 403}),
             u"errors#forbidden"_s);
}

void TestErrorTopics::tellWhatStoodInTheWay()
{
    const GraphError proxy{.kind = GraphError::Kind::Network,
                           .trouble = NetworkTrouble::ProxyPassword};

    QCOMPARE(errorTopic(proxy), u"errors#proxy-password"_s);
    QCOMPARE(errorTopic(IssuingError{.cause = proxy}), u"errors#proxy-password"_s);
    QCOMPARE(errorTopic(RemovalError{.cause = proxy}), u"errors#proxy-password"_s);
}

void TestErrorTopics::tellOfASignInByWhatHelps()
{
    QCOMPARE(errorTopic(SignInError{.kind = SignInError::Kind::Refused, .code = 65001}),
             u"errors#consent"_s);
    QCOMPARE(errorTopic(SignInError{.kind = SignInError::Kind::Network,
                                    .trouble = NetworkTrouble::NameNotFound}),
             u"errors#name-not-found"_s);
}

void TestErrorTopics::areNoneWithoutATrouble()
{
    QCOMPARE(errorTopic(NetworkTrouble::None), QString());
}

QTEST_GUILESS_MAIN(TestErrorTopics)
#include "tst_errortopics.moc"
