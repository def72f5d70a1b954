// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"
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
    void putsTheCodesIntoTheDetails();
    void leavesOutWhatIsNotKnown();
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
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(error.code) && !sentence.contains(error.message));
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

void TestGraphErrorText::putsTheCodesIntoTheDetails()
{
    const GraphError error = {.kind = GraphError::Kind::Forbidden,
                              .message = u"Insufficient privileges"_s,
                              .code = u"Authorization_RequestDenied"_s,
                              .requestId = u"r-1"_s,
                              .clientRequestId = u"c-1"_s,
                              .httpStatus = 403};

    QCOMPARE(graphErrorDetails(error),
             u"HTTP status: 403\ncode: Authorization_RequestDenied\nmessage: Insufficient "
             "privileges\nrequest-id: r-1\nclient-request-id: c-1"_s);
}

void TestGraphErrorText::leavesOutWhatIsNotKnown()
{
    QCOMPARE(graphErrorDetails({.kind = GraphError::Kind::Network, .message = u"timeout"_s}),
             u"message: timeout"_s);
    QCOMPARE(graphErrorDetails({}), QString());
}

QTEST_GUILESS_MAIN(TestGraphErrorText)
#include "tst_grapherrortext.moc"
