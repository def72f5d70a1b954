// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/issuedsecretbench.h"

#include <QApplication>
#include <QCheckBox>

#include <functional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestIssuedSecretDialogClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesOnceItIsKept();
    void closesOnceItIsSaidToBeSaved();
    void guardsEveryWayOut_data();
    void guardsEveryWayOut();
    void copiesFromTheGuardAndStays();
    void keepsFromTheGuardAndClosesWhenDone();
    void staysWhenKeepingFromTheGuardFails();
    void takesTheGuardAwayOnceItIsKept();
    void deletesFromTheGuard();
    void offersNoDeletionWithoutASecretId();
    void closesFromTheGuard();
    void letsGoWhenTheSecretIsDiscarded();
    void stepsAsideAfterAPaste();
    void asksWhereADecisionIsRequired();
    void asksNothingWhereNothingIsLost();
};

void TestIssuedSecretDialogClosing::closesOnceItIsKept()
{
    IssuedSecretBench bench;
    bench.dialog.setKeptState(KeptState::Kept);

    bench.press(u"Done"_s);

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
    QCOMPARE(bench.finishedWith.first().first().toUuid(), bench.id);
    QCOMPARE(bench.pending.count(), 0);
    QVERIFY(!bench.view()->isRevealed());
}

void TestIssuedSecretDialogClosing::closesOnceItIsSaidToBeSaved()
{
    IssuedSecretBench bench;
    bench.press<QCheckBox>(u"I have saved it"_s);
    QVERIFY(named<QCheckBox>(bench.dialog, u"I have saved it"_s)->isChecked());

    bench.press(u"Done"_s);

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
}

void TestIssuedSecretDialogClosing::guardsEveryWayOut_data()
{
    using WayOut = std::function<void(IssuedSecretBench &)>;
    QTest::addColumn<WayOut>("leave");

    QTest::newRow("Done") << WayOut([](IssuedSecretBench &bench) { bench.press(u"Done"_s); });
    QTest::newRow("Escape") << WayOut(
        [](IssuedSecretBench &bench) { QTest::keyClick(&bench.dialog, Qt::Key_Escape); });
    QTest::newRow("the window's own X")
        << WayOut([](IssuedSecretBench &bench) { bench.dialog.close(); });
    QTest::newRow("all windows") << WayOut(
        [](IssuedSecretBench &) { QApplication::closeAllWindows(); });
}

void TestIssuedSecretDialogClosing::guardsEveryWayOut()
{
    QFETCH(std::function<void(IssuedSecretBench &)>, leave);
    IssuedSecretBench bench;

    leave(bench);

    QVERIFY(!bench.isClosed());
    QVERIFY(bench.guard());
    QCOMPARE(bench.finishedWith.count(), 0);
    bench.dialog.reject(); // again: still one guard
    QCOMPARE(bench.dialog.findChildren<CloseGuard *>().count(), 1);
    bench.pressInGuard(u"Back"_s);
    QVERIFY(!bench.guard());
    QVERIFY(!bench.isClosed());
    QVERIFY(bench.pending.find(bench.id));
}

void TestIssuedSecretDialogClosing::copiesFromTheGuardAndStays()
{
    const IssuedSecretBench bench;
    bench.press(u"Done"_s);

    bench.pressInGuard(u"Copy value"_s);

    QCOMPARE(bench.clipboard.heldId(), bench.id);
    QVERIFY(!bench.isClosed());
}

void TestIssuedSecretDialogClosing::keepsFromTheGuardAndClosesWhenDone()
{
    IssuedSecretBench bench;
    bench.press(u"Done"_s);

    bench.pressInGuard(u"Keep in keychain"_s);
    QCOMPARE(bench.keepRequested.count(), 1);
    QVERIFY(!bench.isClosed());

    bench.dialog.setKeptState(KeptState::Kept);
    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
}

void TestIssuedSecretDialogClosing::staysWhenKeepingFromTheGuardFails()
{
    IssuedSecretBench bench;
    bench.press(u"Done"_s);
    bench.pressInGuard(u"Keep in keychain"_s);

    bench.dialog.setKeepingFailed({.kind = VaultError::Kind::Pending});
    bench.dialog.setKeptState(
        KeptState::Kept); // it landed late; the person may be elsewhere by now

    QVERIFY(!bench.isClosed());
}

void TestIssuedSecretDialogClosing::takesTheGuardAwayOnceItIsKept()
{
    IssuedSecretBench bench;
    bench.press(u"Save to keychain"_s);
    bench.press(u"Done"_s);
    QVERIFY(bench.guard());

    bench.dialog.setKeptState(KeptState::Kept);

    QVERIFY(!bench.guard());
    QVERIFY(!bench.isClosed());
}

void TestIssuedSecretDialogClosing::deletesFromTheGuard()
{
    IssuedSecretBench bench;
    bool wasStillThere = false;
    QObject::connect(&bench.dialog, &IssuedSecretDialog::deleteRequested, &bench.dialog,
                     [&](const QUuid &id) { wasStillThere = bench.pending.find(id); });
    bench.press(u"Done"_s);

    bench.pressInGuard(u"Delete this secret and close"_s);

    QCOMPARE(bench.deleteRequested.count(), 1);
    QVERIFY(wasStillThere); // whoever deletes it has to learn which one it is
    QVERIFY(bench.isClosed());
    QCOMPARE(bench.pending.count(), 0);
}

void TestIssuedSecretDialogClosing::offersNoDeletionWithoutASecretId()
{
    IssuedSecret secret = issuedSecret();
    secret.credential.keyId = QUuid();
    const IssuedSecretBench bench(std::move(secret));

    bench.press(u"Done"_s);

    QVERIFY(!named<QPushButton>(*bench.guard(), u"Delete this secret and close"_s)->isEnabled());
}

void TestIssuedSecretDialogClosing::closesFromTheGuard()
{
    IssuedSecretBench bench;
    bench.press(u"Done"_s);

    bench.pressInGuard(u"Close anyway"_s);

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
    QCOMPARE(bench.pending.count(), 0);
}

void TestIssuedSecretDialogClosing::letsGoWhenTheSecretIsDiscarded()
{
    IssuedSecretBench bench;
    bench.press(u"Reveal"_s);
    bench.press(u"Done"_s); // with the guard open

    bench.pending.discard(bench.id);

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.view()->shownValue(), QByteArrayView());
    QCOMPARE(bench.finishedWith.count(), 1);
    QTest::keySequence(bench.view(), QKeySequence::Copy); // and nothing is left to copy
    QVERIFY(!bench.clipboard.isHolding());
}

void TestIssuedSecretDialogClosing::stepsAsideAfterAPaste()
{
    const IssuedSecretBench bench;
    const QSignalSpy steppedAside(&bench.dialog, &IssuedSecretDialog::steppedAside);
    bench.press(u"Reveal"_s);
    bench.press(u"Copy value"_s);
    QVERIFY(!IssuedSecretBench::paste().isEmpty());
    QTRY_VERIFY(bench.copyState().startsWith(u"Pasted at "_s));

    bench.press(u"Done"_s);

    QCOMPARE(steppedAside.count(), 1);
    QVERIFY(bench.isClosed());
    QVERIFY(!bench.guard());
    QVERIFY(!bench.view()->isRevealed());
    QVERIFY(bench.pending.find(bench.id));
    QCOMPARE(bench.finishedWith.count(), 0);
}

void TestIssuedSecretDialogClosing::asksWhereADecisionIsRequired()
{
    IssuedSecretBench bench;
    bench.press(u"Copy value"_s);
    QVERIFY(!IssuedSecretBench::paste().isEmpty());
    QTRY_VERIFY(bench.copyState().startsWith(u"Pasted at "_s));
    bench.press(u"Done"_s);

    bench.dialog.requireDecision();

    QVERIFY(!bench.isClosed());
    QVERIFY(bench.guard());
}

void TestIssuedSecretDialogClosing::asksNothingWhereNothingIsLost()
{
    IssuedSecretBench bench;
    const QSignalSpy safetyChanged(&bench.dialog, &IssuedSecretDialog::safetyChanged);
    bench.press<QCheckBox>(u"I have saved it"_s);
    QCOMPARE(safetyChanged.count(), 1);

    bench.dialog.requireDecision();

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
}

QTEST_MAIN(TestIssuedSecretDialogClosing)
#include "tst_issuedsecretdialog_closing.moc"
