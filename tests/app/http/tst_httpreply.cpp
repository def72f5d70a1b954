// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpreply.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestHttpReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersWhateverTheirCase();
    void isCompleteOnlyIfNothingWentWrong();
};

void TestHttpReply::findsHeadersWhateverTheirCase()
{
    const HttpReply reply{.headers = {{"WWW-Authenticate", "Bearer a"},
                                      {"Date", "today"},
                                      {"www-authenticate", "Bearer b"}}};

    QCOMPARE(reply.header("www-Authenticate"), "Bearer a, Bearer b"_ba);
    QCOMPARE(reply.header("DATE"), "today"_ba);
    QCOMPARE(reply.header("Dat"), ""_ba);
}

void TestHttpReply::isCompleteOnlyIfNothingWentWrong()
{
    const auto error = QNetworkReply::RemoteHostClosedError;

    QVERIFY(HttpReply{.status = 200}.isSuccess());
    QVERIFY(HttpReply{.status = 204}.isSuccess());
    QVERIFY(HttpReply{.status = 404}.isComplete());
    QVERIFY(!HttpReply{.status = 404}.isSuccess());
    QVERIFY(!HttpReply{.status = 307}.isSuccess());
    QVERIFY(!HttpReply{}.isComplete());
    QVERIFY(!(HttpReply{.status = 200, .transportError = error}.isComplete()));
    QVERIFY(!(HttpReply{.status = 200, .isTooLarge = true}.isComplete()));
}

QTEST_GUILESS_MAIN(TestHttpReply)
#include "tst_httpreply.moc"
