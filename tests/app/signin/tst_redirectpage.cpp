// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/redirectanswer.h"
#include "app/signin/redirectpage.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestRedirectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItWent();
    void repeatsNothing();
    void isEmptyForAllOthers_data();
    void isEmptyForAllOthers();
    void tellsItsLength();
};

namespace {

const RedirectVerdict Success = {.answer = RedirectAnswer{.code = "evil"}};
const RedirectVerdict Refusal = {
    .answer = RedirectAnswer{.code = {}, .error = u"evil"_s, .description = u"evil"_s}};

} // namespace

void TestRedirectPage::saysHowItWent()
{
    QVERIFY(redirectPage(Success).startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(redirectPage(Success).contains("<h1>You are signed in</h1>"));
    QVERIFY(redirectPage(Refusal).startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(redirectPage(Refusal).contains("<h1>Sign-in did not work</h1>"));
    for (const RedirectVerdict &verdict : {Success, Refusal})
        QVERIFY(redirectPage(verdict).contains("prefers-color-scheme: dark"));
}

void TestRedirectPage::repeatsNothing()
{
    for (const RedirectVerdict &verdict : {Success, Refusal}) {
        const QByteArray page = redirectPage(verdict);
        QVERIFY(!page.contains("evil"));
        for (const char *active : {"<script", "src=", "href", "url(", "@import", "<form", "%1"})
            QVERIFY2(!page.contains(active), active);
    }
}

void TestRedirectPage::isEmptyForAllOthers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("harmless") << 200 << "HTTP/1.1 200 OK\r\n"_ba;
    QTest::newRow("bad") << 400 << "HTTP/1.1 400 Bad Request\r\n"_ba;
    QTest::newRow("elsewhere") << 404 << "HTTP/1.1 404 Not Found\r\n"_ba;
    QTest::newRow("method") << 405 << "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST\r\n"_ba;
    QTest::newRow("large") << 413 << "HTTP/1.1 413 Content Too Large\r\n"_ba;
    QTest::newRow("type") << 415 << "HTTP/1.1 415 Unsupported Media Type\r\n"_ba;
}

void TestRedirectPage::isEmptyForAllOthers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, line);

    const QByteArray page = redirectPage({.status = status});

    QVERIFY2(page.startsWith(line), page.constData());
    QVERIFY(page.contains("\r\nContent-Length: 0\r\n"));
    QVERIFY(page.endsWith("\r\n\r\n"));
}

void TestRedirectPage::tellsItsLength()
{
    const QByteArray page = redirectPage(Success);
    const qsizetype length = page.size() - page.indexOf("\r\n\r\n") - 4;

    QVERIFY(page.contains("\r\nContent-Length: " + QByteArray::number(length) + "\r\n"));
}

QTEST_GUILESS_MAIN(TestRedirectPage)
#include "tst_redirectpage.moc"
