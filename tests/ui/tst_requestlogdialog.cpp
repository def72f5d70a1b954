// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requestlogdialog.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QStringList requests = {u"GET /a  200"_s, u"POST /b  204"_s};
    RequestLogDialog dialog{[this] { return requests; }};

    QPlainTextEdit &text() const { return *dialog.findChild<QPlainTextEdit *>(); }
};

} // namespace

class TestRequestLogDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsALineForEach();
    void leavesWhatIsSelected();
    void startsAnewWhereTheOldestWereForgotten();
};

void TestRequestLogDialog::showsALineForEach()
{
    const Bench bench;

    QCOMPARE(bench.text().toPlainText(), u"GET /a  200\nPOST /b  204"_s);
    QCOMPARE(bench.text().accessibleName(), u"Requests"_s);
}

void TestRequestLogDialog::leavesWhatIsSelected()
{
    Bench bench;
    QTextCursor cursor = bench.text().textCursor();
    cursor.setPosition(0);
    cursor.setPosition(6, QTextCursor::KeepAnchor);
    bench.text().setTextCursor(cursor);

    bench.requests.append(u"GET /c  404"_s);

    QTRY_VERIFY(bench.text().toPlainText().endsWith(u"GET /c  404"_s));
    QCOMPARE(bench.text().blockCount(), 3);
    QCOMPARE(bench.text().textCursor().selectedText(), u"GET /a"_s);
}

void TestRequestLogDialog::startsAnewWhereTheOldestWereForgotten()
{
    Bench bench;

    bench.requests = {u"POST /b  204"_s, u"GET /c  404"_s};

    QTRY_COMPARE(bench.text().toPlainText(), u"POST /b  204\nGET /c  404"_s);
}

QTEST_MAIN(TestRequestLogDialog)
#include "tst_requestlogdialog.moc"
