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
    void quotesWhyGraphRejectsARequest();
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
    QCOMPARE(text({}), u"Microsoft Graph refused the request and gave no reason."_s);
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
