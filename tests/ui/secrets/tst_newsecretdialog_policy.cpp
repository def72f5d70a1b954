// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/newsecretbench.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : NewSecretBench
{
    using NewSecretBench::NewSecretBench;

    /// The answer of the directory, at last.
    void allowOnly(const QByteArray &duration)
    {
        dialog.setPolicy({.name = u"Short <lives>"_s, .maxLifetime = IsoDuration::parse(duration)});
    }

    void refuse(int days)
    {
        dialog.setPolicy(
            {.name = {}, .maxLifetime = {}, .refusedLifetime = days * std::chrono::hours(24)});
    }

    QStringList items(bool areEnabled) const
    {
        const auto *const model = qobject_cast<const QStandardItemModel *>(expires->model());
        QStringList found;
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->item(i)->isEnabled() == areEnabled)
                found.append(model->item(i)->text());
        }
        return found;
    }
};

} // namespace

class TestNewSecretDialogPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatThePolicyAllows();
    void offersOnlyWhatThePolicyAllows();
    void fallsBackToWhatIsAllowed_data();
    void fallsBackToWhatIsAllowed();
    void staysAMinuteBelowTheLimit();
    void changesNothingThatWasChosen();
    void changesNothingOnceSomethingIsTyped();
    void offersAnEndThatIsAllowed();
    void refusesAnEndBeyondThePolicy();
    void countsFromAStartOfOnesOwn();
    void doesNotTakeThePolicyForAWish();
    void keepsItsSizeUntilItIsOnTheScreen();
    void addsNothingWhereThePolicyForbidsIt();
    void offersLessThanWhatWasRefused();
    void offersHalfOfTheShortestThatWasRefused();
};

void TestNewSecretDialogPolicy::tellsWhatThePolicyAllows()
{
    Bench bench;
    QCOMPARE(bench.shown(u"policy"_s), QString());

    bench.allowOnly("P365D");

    QCOMPARE(bench.shown(u"policy"_s),
             u"Your organisation allows at most 365 days (policy “Short <lives>”)."_s);
    QCOMPARE(bench.dialog.findChild<QLabel *>(u"policy"_s)->textFormat(), Qt::PlainText);
}

void TestNewSecretDialogPolicy::offersOnlyWhatThePolicyAllows()
{
    Bench bench;

    bench.allowOnly("P365D");

    QCOMPARE(bench.items(true),
             (QStringList{u"Recommended: 180 days (6 months)"_s, u"90 days (3 months)"_s,
                          u"365 days (12 months)"_s, u"Longest allowed: 365 days"_s, u"Custom"_s}));
    QCOMPARE(bench.items(false),
             (QStringList{u"545 days (18 months), at most 365 days allowed"_s,
                          u"730 days (24 months), at most 365 days allowed"_s}));
}

void TestNewSecretDialogPolicy::fallsBackToWhatIsAllowed_data()
{
    QTest::addColumn<int>("lifetimeDays");
    QTest::addColumn<QByteArray>("duration");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QDateTime>("end");

    const QDateTime now(QDate(2026, 11, 20), QTime(13, 2, 11, 345), Qt::UTC);
    QTest::newRow("longer than all presets but one")
        << 730 << "P400D"_ba << u"Longest allowed: 400 days"_s << now.addDays(400).addSecs(-60);
    QTest::newRow("as long as a preset")
        << 180 << "P90D"_ba << u"Longest allowed: 90 days"_s << now.addDays(90).addSecs(-60);
    QTest::newRow("shorter than all presets")
        << 180 << "P30D"_ba << u"Longest allowed: 30 days"_s << now.addDays(30).addSecs(-60);
    QTest::newRow("a preset of the same length")
        << 90 << "P90D"_ba << u"90 days (3 months)"_s << now.addDays(90).addSecs(-60);
    QTest::newRow("custom, too") << 0 << "P30D"_ba << u"Custom"_s << now.addDays(30).addSecs(-60);
    QTest::newRow("nothing to change")
        << 180 << "P6M"_ba << u"Recommended: 180 days (6 months)"_s << now.addDays(180);
}

void TestNewSecretDialogPolicy::fallsBackToWhatIsAllowed()
{
    QFETCH(int, lifetimeDays);
    QFETCH(QByteArray, duration);
    QFETCH(QString, item);
    QFETCH(QDateTime, end);
    Bench bench(Bench::payroll(), lifetimeDays);

    bench.allowOnly(duration);

    QCOMPARE(bench.expires->currentText(), item);
    QCOMPARE(bench.end->isVisible(), item == u"Custom");
    QCOMPARE(bench.dialog.newSecret().endDateTime, end);
    QCOMPARE(bench.shown(u"problem"_s), QString());
    QVERIFY(bench.add->isEnabled());
}

void TestNewSecretDialogPolicy::staysAMinuteBelowTheLimit()
{
    Bench bench;
    bench.allowOnly("P90D");

    // What the dialog says is what it sends.
    QCOMPARE(bench.shown(u"expirySentence"_s),
             u"Expires Thu 18 Feb 2027 14:01 (UTC+1), in 90 days"_s);
    bench.now = bench.now.addSecs(600);
    QCOMPARE(bench.dialog.newSecret().endDateTime, bench.now.toUTC().addDays(90).addSecs(-60));
}

void TestNewSecretDialogPolicy::changesNothingThatWasChosen()
{
    Bench bench;
    QTest::keyClicks(bench.expires, u"365"_s);

    bench.allowOnly("P90D");

    QCOMPARE(bench.expires->currentText(), u"365 days (12 months), at most 90 days allowed"_s);
    QCOMPARE(bench.shown(u"problem"_s),
             u"This is longer than your organisation allows. Choose a shorter lifetime."_s);
    QVERIFY(!bench.add->isEnabled());

    QTest::keyClick(bench.expires, Qt::Key_Up);
    QCOMPARE(bench.expires->currentText(), u"90 days (3 months)"_s);
    QCOMPARE(bench.shown(u"problem"_s), QString());
    QVERIFY(bench.add->isEnabled());
}

void TestNewSecretDialogPolicy::changesNothingOnceSomethingIsTyped()
{
    Bench bench(Bench::payroll(), 0);
    QTest::keyClicks(bench.description, u"C"_s);
    const QDateTime end = bench.dialog.newSecret().endDateTime;

    bench.allowOnly("P90D");

    QCOMPARE(bench.dialog.newSecret().endDateTime, end);
    QCOMPARE(bench.shown(u"problem"_s),
             u"Your organisation allows no End after Thu 18 Feb 2027 14:01 (UTC+1)."_s);
    QVERIFY(!bench.add->isEnabled());
}

void TestNewSecretDialogPolicy::offersAnEndThatIsAllowed()
{
    Bench bench;
    QTest::keyClicks(bench.description, u"C"_s);
    bench.allowOnly("P90D");

    bench.chooseCustom(); // whose End nobody has seen so far

    QCOMPARE(bench.dialog.newSecret().endDateTime,
             QDateTime(QDate(2027, 2, 18), QTime(13, 1, 11, 345), Qt::UTC));
    QVERIFY(bench.add->isEnabled());
}

void TestNewSecretDialogPolicy::refusesAnEndBeyondThePolicy()
{
    Bench bench;
    bench.allowOnly("P90D");
    bench.chooseCustom();

    bench.end->setDateTime(QDateTime(QDate(2027, 2, 18), QTime(14, 2)));
    QCOMPARE(bench.shown(u"problem"_s),
             u"Your organisation allows no End after Thu 18 Feb 2027 14:01 (UTC+1)."_s);
    QVERIFY(!bench.add->isEnabled());

    bench.end->setDateTime(QDateTime(QDate(2027, 2, 18), QTime(14, 1)));
    QCOMPARE(bench.shown(u"problem"_s), QString());
    QVERIFY(bench.add->isEnabled());
}

void TestNewSecretDialogPolicy::countsFromAStartOfOnesOwn()
{
    Bench bench;
    bench.allowOnly("P90D");
    bench.chooseCustom();
    bench.end->setDateTime(QDateTime(QDate(2027, 2, 28), QTime(14, 0)));
    QVERIFY(!bench.add->isEnabled());

    bench.start->setDateTime(QDateTime(QDate(2026, 12, 1), QTime(8, 0)));

    QVERIFY(bench.add->isEnabled());
}

void TestNewSecretDialogPolicy::doesNotTakeThePolicyForAWish()
{
    Bench bench(Bench::payroll(), 365);

    bench.allowOnly("P90D");
    QCOMPARE(bench.expires->currentText(), u"Longest allowed: 90 days"_s);
    QCOMPARE(bench.dialog.lifetimeDays(), 365);
    bench.expires->setCurrentIndex(1);
    bench.expires->setCurrentIndex(bench.expires->findText(u"Longest allowed: 90 days"_s));
    QCOMPARE(bench.dialog.lifetimeDays(), 90); // as before: it is another one elsewhere

    bench.chooseCustom();
    QCOMPARE(bench.dialog.lifetimeDays(), 0);
}

void TestNewSecretDialogPolicy::keepsItsSizeUntilItIsOnTheScreen()
{
    Bench bench;
    NewSecretDialog early(
        {.object = Bench::payroll(),
         .tenantName = {},
         .requestText = [](const NewSecret &) { return QString(); }},
        [&bench] { return bench.now; }, bench.pending, bench.clipboard);
    const auto *const text = early.findChild<QLabel *>(u"policy"_s);

    early.setPolicy({.name = {}, .maxLifetime = IsoDuration::parse("P90D")});
    early.show();
    QVERIFY(text->text().isEmpty());

    QTRY_VERIFY(text->isVisible());
}

void TestNewSecretDialogPolicy::addsNothingWhereThePolicyForbidsIt()
{
    Bench bench;

    bench.dialog.setPolicy({.name = u"No secrets"_s, .forbidsSecrets = true, .maxLifetime = {}});

    QCOMPARE(bench.shown(u"problem"_s),
             u"Your organisation allows no new client secrets here (policy “No secrets”). Use a "
             "certificate or a federated credential instead."_s);
    QVERIFY(!bench.add->isEnabled());
    QTest::keyClick(bench.description, Qt::Key_Return);
    QCOMPARE(bench.accepted.count(), 0);
}

void TestNewSecretDialogPolicy::offersLessThanWhatWasRefused()
{
    Bench bench;

    bench.refuse(180);

    QCOMPARE(bench.expires->currentText(), u"90 days (3 months)"_s);
    QCOMPARE(bench.items(true), (QStringList{u"90 days (3 months)"_s, u"Custom"_s}));
    QCOMPARE(bench.items(false).constFirst(), u"Recommended: 180 days (6 months), not allowed"_s);
    QVERIFY(bench.shown(u"policy"_s).contains(u"did not allow 180 days"_s));
    QVERIFY(bench.add->isEnabled());

    bench.chooseCustom();
    bench.end->setDateTime(bench.now.addDays(200));
    QCOMPARE(bench.shown(u"problem"_s),
             u"Your organisation did not allow so long a lifetime. Choose an earlier End."_s);
    QVERIFY(!bench.add->isEnabled());
}

void TestNewSecretDialogPolicy::offersHalfOfTheShortestThatWasRefused()
{
    Bench bench(Bench::payroll(), 90);

    bench.refuse(90);

    QCOMPARE(bench.expires->currentText(), u"Custom"_s);
    QCOMPARE(bench.end->date(), bench.now.addDays(45).date());
    QVERIFY(bench.add->isEnabled());
}

QTEST_MAIN(TestNewSecretDialogPolicy)
#include "tst_newsecretdialog_policy.moc"
