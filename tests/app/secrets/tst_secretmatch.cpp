// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretmatch.h"
#include "issuingrecords.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Certainty = SecretMatch::Certainty;

namespace {

/// What Entra lists of what the record asked for, ending at `end` and with that name.
PasswordCredential listed(const QDateTime &end = issuingRecord().wanted.endDateTime,
                          const QString &name = u"prod-2027"_s)
{
    return {.keyId = QUuid::createUuid(),
            .displayName = name,
            .hint = u"7o4"_s,
            .startDateTime = {},
            .endDateTime = end};
}

} // namespace

class TestSecretMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsOursByItsEnd();
    void knowsOursByItsKeyId();
    void waitsForTheKeyIdItKnows();
    void leavesAloneWhatWasThereBefore();
    void leavesAloneWhatIsSomebodyElses_data();
    void leavesAloneWhatIsSomebodyElses();
    void asksWhereTimesAreCutOff_data();
    void asksWhereTimesAreCutOff();
    void asksWhereTwoLookAlike();
    void prefersNoneToAGuess();
};

void TestSecretMatch::knowsOursByItsEnd()
{
    const PasswordCredential ours = listed();
    const auto match = findLostSecret(issuingRecord(), {listed({}, u"other"_s), ours});

    QCOMPARE(match.certainty, Certainty::Sure);
    QCOMPARE(match.candidates, std::vector{ours});
}

void TestSecretMatch::knowsOursByItsKeyId()
{
    const PasswordCredential ours = listed({}, u"whatever Entra made of it"_s);
    IssuingRecord record = issuingRecord();
    record.keyId = ours.keyId;

    const auto match = findLostSecret(record, {listed(), ours});

    QCOMPARE(match.certainty, Certainty::Sure);
    QCOMPARE(match.candidates, std::vector{ours});
}

void TestSecretMatch::waitsForTheKeyIdItKnows()
{
    IssuingRecord record = issuingRecord();
    record.keyId = QUuid::createUuid();

    QCOMPARE(findLostSecret(record, {listed()}).certainty, Certainty::None);
}

void TestSecretMatch::leavesAloneWhatWasThereBefore()
{
    PasswordCredential old = listed();
    old.keyId = issuingRecord().keyIdsBefore.back();

    QCOMPARE(findLostSecret(issuingRecord(), {old}), SecretMatch());
}

void TestSecretMatch::leavesAloneWhatIsSomebodyElses_data()
{
    QTest::addColumn<PasswordCredential>("theirs");
    const QDateTime end = issuingRecord().wanted.endDateTime;
    QTest::newRow("another name") << listed(end, u"prod-2028"_s);
    QTest::newRow("no name") << listed(end, {});
    QTest::newRow("no end") << listed(QDateTime());
    QTest::newRow("a second later") << listed(end.addSecs(1));
    QTest::newRow("a second earlier") << listed(end.addSecs(-1));
}

void TestSecretMatch::leavesAloneWhatIsSomebodyElses()
{
    QFETCH(PasswordCredential, theirs);

    QCOMPARE(findLostSecret(issuingRecord(), {theirs}), SecretMatch());
}

void TestSecretMatch::asksWhereTimesAreCutOff_data()
{
    QTest::addColumn<QDateTime>("end");
    QTest::newRow("to tenths of a second") << QDateTime({2027, 5, 19}, {12, 2, 37, 100}, Qt::UTC);
    QTest::newRow("to hundredths") << QDateTime({2027, 5, 19}, {12, 2, 37, 120}, Qt::UTC);
    QTest::newRow("up to seconds") << QDateTime({2027, 5, 19}, {12, 2, 38}, Qt::UTC);
    QTest::newRow("to seconds") << QDateTime({2027, 5, 19}, {12, 2, 37}, Qt::UTC);
    QTest::newRow("to minutes") << QDateTime({2027, 5, 19}, {12, 2}, Qt::UTC);
    QTest::newRow("to hours") << QDateTime({2027, 5, 19}, {12, 0}, Qt::UTC);
    QTest::newRow("to days") << QDateTime({2027, 5, 19}, {0, 0}, Qt::UTC);
}

void TestSecretMatch::asksWhereTimesAreCutOff()
{
    QFETCH(QDateTime, end);
    const PasswordCredential cut = listed(end);

    const auto match = findLostSecret(issuingRecord(), {cut});

    QCOMPARE(match.certainty, Certainty::Possible);
    QCOMPARE(match.candidates, std::vector{cut});
}

void TestSecretMatch::asksWhereTwoLookAlike()
{
    const auto match = findLostSecret(issuingRecord(), {listed(), listed()});

    QCOMPARE(match.certainty, Certainty::Possible);
    QCOMPARE(match.candidates.size(), size_t(2));
}

void TestSecretMatch::prefersNoneToAGuess()
{
    QCOMPARE(findLostSecret(issuingRecord(), {}), SecretMatch());
}

QTEST_GUILESS_MAIN(TestSecretMatch)
#include "tst_secretmatch.moc"
