// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretrecovery.h"
#include "ui/secrets/recoverytext.h"

#include <QSet>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = RecoveryCase::State;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 20), QTime(14, 2), Qt::LocalTime};
}

RecoveryCase recovery(State state)
{
    RecoveryCase one;
    one.record.ownerName = u"Payroll"_s;
    one.record.wanted.displayName = u"prod-2027"_s;
    one.record.askedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 14), Qt::LocalTime).toUTC();
    one.state = state;
    return one;
}

} // namespace

class TestRecoveryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSecretInEveryState();
    void doesNotClaimThatNothingWasCreated();
    void saysWhenAValueWasNotSaved();
    void addsTheDayWhereItWasNotToday();
    void saysThatThereIsNoDescription();
    void saysWhyADeletionFailed();
    void saysWhyLookingFailed();
    void promisesNoMoreLooksThanThereAre();
    void tellsSecretsThatLookAlikeApart();
};

void TestRecoveryText::namesTheSecretInEveryState()
{
    QSet<QString> texts;
    for (int state = 0; state <= int(State::Removing); ++state) {
        const QString text = recoveryText(recovery(State(state)), now());
        QVERIFY(text.startsWith(u"Secret “prod-2027” of Payroll"_s));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), int(State::Removing) + 1);
}

void TestRecoveryText::doesNotClaimThatNothingWasCreated()
{
    for (const State state : {State::Looking, State::NotSeen, State::Unreachable})
        QVERIFY(!recoveryText(recovery(state), now()).contains(u"not created"_s));
}

void TestRecoveryText::saysWhenAValueWasNotSaved()
{
    QVERIFY(recoveryText(recovery(State::Unsaved), now())
                .startsWith(
                    u"Secret “prod-2027” of Payroll: it was created at 09:14 and never saved."_s));
}

void TestRecoveryText::addsTheDayWhereItWasNotToday()
{
    QVERIFY(recoveryText(recovery(State::Unsaved), now().addDays(1))
                .contains(u"at Fri 20 Nov 2026 09:14 (UTC+1) and"_s));
}

void TestRecoveryText::saysThatThereIsNoDescription()
{
    RecoveryCase one = recovery(State::Found);
    one.record.wanted.displayName.clear();

    QVERIFY(recoveryText(one, now()).startsWith(u"Secret without a description of Payroll"_s));
}

void TestRecoveryText::saysWhyADeletionFailed()
{
    RecoveryCase one = recovery(State::Found);
    one.error = GraphError{.kind = GraphError::Kind::Forbidden};
    QVERIFY(!recoveryText(one, now()).contains(u"could not be deleted"_s)); // it is another error

    one.isDeletionRefused = true;

    QVERIFY(recoveryText(one, now()).contains(u"\nIt could not be deleted. "_s));
}

void TestRecoveryText::saysWhyLookingFailed()
{
    RecoveryCase one = recovery(State::Unreachable);
    const QString before = recoveryText(one, now());

    one.error = GraphError{.kind = GraphError::Kind::Network};

    QVERIFY(recoveryText(one, now()).startsWith(before + u'\n'));
}

void TestRecoveryText::promisesNoMoreLooksThanThereAre()
{
    RecoveryCase one = recovery(State::Looking);
    QVERIFY(!recoveryText(one, now()).contains(u"several times"_s));

    one.looksOften = true;

    QVERIFY(recoveryText(one, now()).contains(u"several times"_s));
}

void TestRecoveryText::tellsSecretsThatLookAlikeApart()
{
    PasswordCredential first = {.keyId = QUuid(u"11111111-2222-4333-8444-555555555555"_s),
                                .displayName = u"prod-2027"_s,
                                .hint = {},
                                .startDateTime = {},
                                .endDateTime = now().toUTC()};
    QCOMPARE(candidateText(first),
             u"“prod-2027”, expires Fri 20 Nov 2026 14:02 (UTC+1), Secret ID "
             "11111111-2222-4333-8444-555555555555"_s);
    first.endDateTime = {};
    QCOMPARE(candidateText(first),
             u"“prod-2027”, Secret ID 11111111-2222-4333-8444-555555555555"_s);
}

QTEST_GUILESS_MAIN(TestRecoveryText)
#include "tst_recoverytext.moc"
