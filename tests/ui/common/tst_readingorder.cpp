// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/readingorder.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The marks made visible.
QString shown(const QString &text)
{
    return inReadingOrder(text, Qt::RightToLeft)
        .replace(QChar(u'\u2066'), u'<')
        .replace(QChar(u'\u2069'), u'>');
}

} // namespace

class TestReadingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTextsAloneThatAreReadFromTheLeft();
    void keepsTogether_data();
    void keepsTogether();
};

void TestReadingOrder::leavesTextsAloneThatAreReadFromTheLeft()
{
    QCOMPARE(inReadingOrder(u"o4b******"_s, Qt::LeftToRight), u"o4b******"_s);
    QCOMPARE(inReadingOrder({}, Qt::RightToLeft), QString());
}

void TestReadingOrder::keepsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a masked value") << u"o4b******"_s << u"<o4b******>"_s;
    QTest::newRow("a date") << u"25 Jun 2026"_s << u"<25 Jun 2026>"_s;
    QTest::newRow("a date in a sentence") << u"פג ב 25 Jun 2026."_s << u"פג ב <25 Jun 2026>."_s;
    QTest::newRow("two dates") << u"מ 25 Jun 2026 עד 3 May 2027"_s
                               << u"מ <25 Jun 2026> עד <3 May 2027>"_s;
    QTest::newRow("an ID") << u"היישום 3f2a-11c0-9b01 נמחק"_s << u"היישום <3f2a-11c0-9b01> נמחק"_s;
    QTest::newRow("a hint") << u"ערך o4b******"_s << u"ערך <o4b******>"_s;
    QTest::newRow("an address") << u"פתח https://a.example:80/b1/ עכשיו"_s
                                << u"פתח <https://a.example:80/b1/> עכשיו"_s;
    QTest::newRow("a key to press") << u"א &A1 ב"_s << u"א &A1 ב"_s;
    QTest::newRow("a name") << u"היישום Payroll נמחק"_s << u"היישום Payroll נמחק"_s;
    QTest::newRow("a number") << u"12 סודות"_s << u"12 סודות"_s;
}

void TestReadingOrder::keepsTogether()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(shown(text), expected);
}

QTEST_APPLESS_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
