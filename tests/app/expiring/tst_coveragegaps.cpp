// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/coveragegaps.h"

#include <QLocale>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Now = 1'795'348'800'000; // 2026-11-22T12:00Z
constexpr qint64 Days = 24LL * 60 * 60 * 1000;

Validity valid(qint64 start, qint64 end)
{
    return {.start = Now + start * Days, .end = Now + end * Days};
}

} // namespace

class TestCoverageGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void areWhereNoSecretIsValid_data();
    void areWhereNoSecretIsValid();
    void areNoneWhereOneNeverEnds();
    void areToldInWords_data();
    void areToldInWords();
};

void TestCoverageGaps::areWhereNoSecretIsValid_data()
{
    using Secrets = std::vector<Validity>;
    using Gaps = std::vector<std::pair<qint64, qint64>>; // in days; 9999 for never
    QTest::addColumn<Secrets>("secrets");
    QTest::addColumn<Gaps>("expected");

    QTest::newRow("one") << Secrets{valid(-10, 10)} << Gaps{{10, 9999}};
    QTest::newRow("one after the other")
        << Secrets{valid(5, 20), valid(-10, 10)} << Gaps{{20, 9999}};
    QTest::newRow("to the moment") << Secrets{valid(-10, 10), valid(10, 20)} << Gaps{{20, 9999}};
    QTest::newRow("a gap between")
        << Secrets{valid(-10, 10), valid(15, 20)} << Gaps{{10, 15}, {20, 9999}};
    QTest::newRow("open now") << Secrets{valid(-30, -10), valid(15, 20)}
                              << Gaps{{-10, 15}, {20, 9999}};
    QTest::newRow("one that is over")
        << Secrets{valid(-30, -20), valid(-10, 10)} << Gaps{{10, 9999}};
    QTest::newRow("all are over") << Secrets{valid(-30, -20)} << Gaps{{-20, 9999}};
    QTest::newRow("within another") << Secrets{valid(-30, 30), valid(-10, 10)} << Gaps{{30, 9999}};
    QTest::newRow("upside down") << Secrets{valid(-30, 30), valid(50, 40)} << Gaps{{30, 9999}};
}

void TestCoverageGaps::areWhereNoSecretIsValid()
{
    QFETCH(const std::vector<Validity>, secrets);
    using Gaps = std::vector<std::pair<qint64, qint64>>;
    QFETCH(const Gaps, expected);
    std::vector<CoverageGap> gaps;
    for (const auto &[start, end] : expected)
        gaps.push_back(
            {.start = Now + start * Days, .end = end == 9999 ? Validity::Never : Now + end * Days});

    QCOMPARE(coverageGaps(secrets, Now), gaps);
}

void TestCoverageGaps::areNoneWhereOneNeverEnds()
{
    const std::vector<Validity> secrets = {valid(-10, 10),
                                           {.start = Validity::Always, .end = Validity::Never}};

    QVERIFY(coverageGaps(secrets, Now).empty());
    QCOMPARE(coverageText({}, Now), u"Covered"_s);
}

void TestCoverageGaps::areToldInWords_data()
{
    using Secrets = std::vector<Validity>;
    QTest::addColumn<Secrets>("secrets");
    QTest::addColumn<QString>("expected");

    QTest::newRow("to come") << Secrets{valid(-10, 11)} << u"No valid secret from 3 Dec 2026"_s;
    QTest::newRow("and to end") << Secrets{valid(-10, 11), valid(20, Validity::Never / Days / 2)}
                                << u"No valid secret from 3 Dec 2026 to 12 Dec 2026 (1 more gap)"_s;
    QTest::newRow("open") << Secrets{valid(-30, -2)} << u"No valid secret since 20 Nov 2026"_s;
    QTest::newRow("open, and to end")
        << Secrets{valid(-30, -2), {.start = Now + 8 * Days, .end = Validity::Never}}
        << u"No valid secret since 20 Nov 2026, until 30 Nov 2026"_s;
    QTest::newRow("none ever") << Secrets{} << u"No valid secret"_s;
    QTest::newRow("the first to come") << Secrets{{.start = Now + 8 * Days, .end = Validity::Never}}
                                       << u"No valid secret until 30 Nov 2026"_s;
}

void TestCoverageGaps::areToldInWords()
{
    QFETCH(const std::vector<Validity>, secrets);
    QFETCH(QString, expected);

    QCOMPARE(coverageText(coverageGaps(secrets, Now), Now), expected);
}

QTEST_GUILESS_MAIN(TestCoverageGaps)
#include "tst_coveragegaps.moc"
