// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretpolicy.h"
#include "ui/secrets/policytext.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestPolicyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDurations_data();
    void tellsDurations();
    void tellsWhatIsAllowed_data();
    void tellsWhatIsAllowed();
    void saysNothingOfWhatIsNotLimited();
    void tellsThatNothingIsAllowed();
    void tellsWhatWasNotAllowed();
};

void TestPolicyText::tellsDurations_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *duration, const QString &text) {
        QTest::newRow(duration) << text;
    };
    row("P90D", u"90 days"_s);
    row("P1D", u"1 day"_s);
    row("P6M", u"6 months"_s);
    row("P2Y", u"2 years"_s);
    row("P18M", u"1 year, 6 months"_s);
    row("PT36H", u"1 day, 12 hours"_s);
    row("P4DT12H30M5S", u"4 days, 12 hours, 30 minutes"_s);
    row("P1Y1M1DT1H1M", u"1 year, 1 month, 1 day, 1 hour, 1 minute"_s);
    row("PT5S", u"0 minutes"_s);
}

void TestPolicyText::tellsDurations()
{
    QFETCH(QString, text);

    QCOMPARE(durationText(*IsoDuration::parse(QTest::currentDataTag())), text);
}

void TestPolicyText::tellsWhatIsAllowed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("named") << u"Short lives"_s
                           << u"Your organisation allows at most 90 days (policy “Short lives”)."_s;
    QTest::newRow("nameless") << QString() << u"Your organisation allows at most 90 days."_s;
    QTest::newRow("named to break a line")
        << u"Short\u202e\nlives"_s
        << u"Your organisation allows at most 90 days (policy “Short lives”)."_s;
    QTest::newRow("named like a place")
        << u"%1"_s << u"Your organisation allows at most 90 days (policy “%1”)."_s;
}

void TestPolicyText::tellsWhatIsAllowed()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);

    QCOMPARE(lifetimePolicyText({.name = name, .maxLifetime = IsoDuration::parse("P90D")}),
             sentence);
}

void TestPolicyText::saysNothingOfWhatIsNotLimited()
{
    const SecretPolicy free{.name = u"Short lives"_s, .maxLifetime = {}};

    QCOMPARE(lifetimePolicyText(free), QString());
    QCOMPARE(forbiddingPolicyText(free), QString());
}

void TestPolicyText::tellsThatNothingIsAllowed()
{
    QCOMPARE(
        forbiddingPolicyText({.name = u"No\nsecrets"_s, .forbidsSecrets = true, .maxLifetime = {}}),
        u"Your organisation allows no new client secrets here (policy “No secrets”). Use a "
        "certificate or a federated credential instead."_s);
    QCOMPARE(forbiddingPolicyText({.name = {}, .forbidsSecrets = true, .maxLifetime = {}}),
             u"Your organisation allows no new client secrets here. Use a certificate or a "
             "federated credential instead."_s);
}

void TestPolicyText::tellsWhatWasNotAllowed()
{
    using namespace std::chrono_literals;

    QCOMPARE(
        lifetimePolicyText({.name = {}, .maxLifetime = {}, .refusedLifetime = 180 * 24h - 1s}),
        u"A policy of your organisation did not allow 180 days. What it allows is not known."_s);
}

QTEST_GUILESS_MAIN(TestPolicyText)
#include "tst_policytext.moc"
