// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretrecovery.h"
#include "support/darkpalette.h"
#include "support/namedwidget.h"
#include "ui/secrets/recoverypanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = RecoveryCase::State;

namespace {

RecoveryCase recovery(State state, int candidates = 0)
{
    RecoveryCase one;
    one.state = state;
    for (int i = 0; i < candidates; ++i) {
        one.candidates.emplace_back();
        one.candidates.back().keyId = QUuid::createUuid();
    }
    return one;
}

struct Bench
{
    RecoveryPanel panel;

    QStringList offers() const
    {
        QStringList names;
        const auto buttons = panel.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (button->isVisible())
                names.append(button->text());
        }
        return names;
    }

    void press(const QString &name) const
    {
        QTest::mouseClick(named<QPushButton>(panel, name), Qt::LeftButton);
    }
};

} // namespace

class TestRecoveryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette({}); }
    void takesNoRoomWhileThereIsNothing();
    void offersWhatCanBeDone_data();
    void offersWhatCanBeDone();
    void namesTheOneToDelete();
    void letsOneChooseAmongSeveral();
    void keepsTheChoiceWhileItIsTold();
    void saysHowManyThereAre();
    void copiesDetails();
    void saysWhatWasChosen();
    void followsTheThemeWhileItIsShown();
};

void TestRecoveryPanel::takesNoRoomWhileThereIsNothing()
{
    Bench bench;
    QVERIFY(bench.panel.isHidden());

    bench.panel.tell(recovery(State::Looking), u"Looking…"_s, {}, 1, 1);
    QVERIFY(!bench.panel.isHidden());
    bench.panel.clear();

    QVERIFY(bench.panel.isHidden());
}

void TestRecoveryPanel::offersWhatCanBeDone_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("offers");
    const QString both = u"Delete it and add another"_s;
    const QString only = u"Delete it"_s;
    QTest::newRow("looking") << State::Looking << QStringList{u"Look now"_s};
    QTest::newRow("found") << State::Found << QStringList{both, only, u"Leave it there"_s};
    QTest::newRow("possible") << State::Possible << QStringList{both, only, u"None of these"_s};
    QTest::newRow("unsaved") << State::Unsaved << QStringList{both, only, u"It is saved"_s};
    for (const State state : {State::NotSeen, State::Lingering, State::Unreachable}) {
        QTest::addRow("not known %d", int(state))
            << state << QStringList{u"Look again"_s, u"Stop looking"_s};
    }
    QTest::newRow("removing") << State::Removing << QStringList();
}

void TestRecoveryPanel::offersWhatCanBeDone()
{
    QFETCH(State, state);
    QFETCH(QStringList, offers);
    Bench bench;

    bench.panel.tell(recovery(state, 1), u"It is so."_s, {}, 1, 1);

    QCOMPARE(bench.offers(), offers + QStringList{u"Explain"_s});
}

void TestRecoveryPanel::namesTheOneToDelete()
{
    Bench bench;
    const RecoveryCase found = recovery(State::Found, 1);

    bench.panel.tell(found, u"Found."_s, {}, 1, 1);

    QCOMPARE(bench.panel.chosenCandidate(), found.candidates.front().keyId);
    QVERIFY(!bench.panel.findChild<QComboBox *>()->isVisible());
}

void TestRecoveryPanel::letsOneChooseAmongSeveral()
{
    Bench bench;
    const RecoveryCase possible = recovery(State::Possible, 2);
    bench.panel.tell(possible, u"Which one?"_s, {}, 1, 1);

    QTest::keyClick(bench.panel.findChild<QComboBox *>(), Qt::Key_Down);

    QCOMPARE(bench.panel.chosenCandidate(), possible.candidates.back().keyId);
}

void TestRecoveryPanel::keepsTheChoiceWhileItIsTold()
{
    Bench bench;
    const RecoveryCase possible = recovery(State::Possible, 2);
    bench.panel.tell(possible, u"Which one?"_s, {}, 1, 1);
    QTest::keyClick(bench.panel.findChild<QComboBox *>(), Qt::Key_Down);

    bench.panel.tell(possible, u"Which one?"_s, {}, 1, 2);

    QCOMPARE(bench.panel.chosenCandidate(), possible.candidates.back().keyId);
}

void TestRecoveryPanel::saysHowManyThereAre()
{
    Bench bench;
    bench.panel.tell(recovery(State::Looking), u"Looking…"_s, {}, 2, 3);
    QSignalSpy next(&bench.panel, &RecoveryPanel::nextChosen);

    QVERIFY(named<QLabel>(bench.panel, u"2 of 3"_s));
    bench.press(u"Next"_s);

    QCOMPARE(next.size(), 1);
}

void TestRecoveryPanel::copiesDetails()
{
    Bench bench;
    bench.panel.tell(recovery(State::Looking), u"Looking…"_s, u"request-id: 7"_s, 1, 1);

    bench.press(u"Copy details"_s);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"request-id: 7"_s);
}

void TestRecoveryPanel::saysWhatWasChosen()
{
    Bench bench;
    QSignalSpy removal(&bench.panel, &RecoveryPanel::removalChosen);
    QSignalSpy closing(&bench.panel, &RecoveryPanel::closeChosen);
    bench.panel.tell(recovery(State::Unsaved, 1), u"Never saved."_s, {}, 1, 1);

    bench.press(u"Delete it"_s);
    bench.press(u"Delete it and add another"_s);
    bench.press(u"It is saved"_s);

    QCOMPARE(removal, (QList<QVariantList>{{false}, {true}}));
    QCOMPARE(closing.size(), 1);
}

void TestRecoveryPanel::followsTheThemeWhileItIsShown()
{
    Bench bench;
    QVERIFY(bench.panel.palette().color(QPalette::Window).lightnessF() > 0.5);

    goDark(bench.panel);

    QVERIFY(bench.panel.palette().color(QPalette::Window).lightnessF() < 0.5);
}

QTEST_MAIN(TestRecoveryPanel)
#include "tst_recoverypanel.moc"
