// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/pendingsecrets.h"
#include "support/namedwidget.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/wrongfieldguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Value = u"7o48Q~QF3ZyBWNQ2vCjAHAhYo3tmDVI5ARf~2aL4"_s;
const QString Sentence = u"This is the secret value."_s;

struct Bench
{
    const QUuid id = QUuid::createUuid();
    PendingSecrets pending;
    SecretClipboard clipboard{*QGuiApplication::clipboard(),
                              ClipboardTimes{.tooSoonForPaste = 0ms}};
    QWidget window;
    QLineEdit field{&window};
    WrongFieldGuard guard{pending, clipboard, Sentence, field};
    QSignalSpy changed{&field, &QLineEdit::textChanged};
    QSignalSpy pasted{&clipboard, &SecretClipboard::pasted};

    Bench() { window.show(); }

    QUuid putOnShow(const QString &value = Value)
    {
        IssuedSecret secret;
        secret.text = SecretText(value.toUtf8());
        return pending.add(std::move(secret));
    }
    void copy() { clipboard.copy(id, SecretText(Value.toUtf8())); }

    void type(const QString &text) { QTest::keyClicks(&field, text); }
    void paste() { QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier); }

    bool saysNo() const { return named<QLabel>(window, Sentence); }
    bool wasHeard(const QString &text) const
    {
        return std::ranges::any_of(changed, [&text](const QVariantList &arguments) {
            return arguments.first().toString().contains(text);
        });
    }
};

} // namespace

class TestWrongFieldGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAValueOnShowThatIsTyped();
    void refusesACopiedValueThatIsPasted();
    void refusesAValueThatIsPastedAgainLater();
    void refusesAValueThatTheProgramSets();
    void findsTheValueInWhatIsAroundIt_data();
    void findsTheValueInWhatIsAroundIt();
    void findsACopiedValueInWhatIsAroundIt_data();
    void findsACopiedValueInWhatIsAroundIt();
    void takesWhatIsNoSecret_data();
    void takesWhatIsNoSecret();
    void takesAnythingOnceTheValueIsNoLongerKnown();
    void letsNobodyHearTheValue();
    void leavesNothingToUndo();
    void wipesWhatItRefuses();
    void emptiesAFieldWhoseTextBecomesKnownLater_data();
    void emptiesAFieldWhoseTextBecomesKnownLater();
    void saysSoUntilSomethingElseIsEntered();
    void doesNotCountForAPaste();
};

void TestWrongFieldGuard::refusesAValueOnShowThatIsTyped()
{
    Bench bench;
    bench.putOnShow();
    QVERIFY(!bench.saysNo());

    bench.type(Value.chopped(1));
    QCOMPARE(bench.field.text(), Value.chopped(1));
    bench.type(Value.right(1));

    QCOMPARE(bench.field.text(), QString());
    QVERIFY(bench.saysNo());
}

void TestWrongFieldGuard::refusesACopiedValueThatIsPasted()
{
    Bench bench;
    bench.type(u"prod "_s);
    bench.copy();

    bench.paste();

    QCOMPARE(bench.field.text(), QString());
    QVERIFY(bench.saysNo());
}

void TestWrongFieldGuard::refusesAValueThatIsPastedAgainLater()
{
    Bench bench;
    bench.copy();
    bench.clipboard.clearNow();
    QGuiApplication::clipboard()->setText(Value); // from where it was pasted, or by a manager

    bench.paste();

    QCOMPARE(bench.field.text(), QString());
    QVERIFY(bench.saysNo());
}

void TestWrongFieldGuard::refusesAValueThatTheProgramSets()
{
    Bench bench;
    bench.copy();

    bench.field.setText(u"7o48Q~QF3ZyBWNQ2vCjAHAhYo3tmDVI5ARf~2aL4"_s); // a literal: read-only

    QCOMPARE(bench.field.text(), QString());
}

void TestWrongFieldGuard::findsTheValueInWhatIsAroundIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("blanks") << Value << u"  "_s + Value + u"\t "_s;
    QTest::newRow("a line break") << Value << Value + u'\n';
    QTest::newRow("quotes") << Value << u'"' + Value + u'"';
    QTest::newRow("single quotes") << Value << u" '"_s + Value + u"' "_s;
    QTest::newRow("printed quotes") << Value << u"“"_s + Value + u"”"_s;
    QTest::newRow("a word among others") << Value << u"prod "_s + Value + u" 2026"_s;
    QTest::newRow("a quoted word") << Value << u"prod '"_s + Value + u"' 2026"_s;
    QTest::newRow("after a dash") << Value << u"prod-"_s + Value;
    QTest::newRow("after a name") << Value << u"secret="_s + Value;
    QTest::newRow("before a comma") << Value << Value + u',';
    QTest::newRow("in parentheses") << Value << u'(' + Value + u')';
    QTest::newRow("in a word") << Value << u'é' + Value + u'é';
    QTest::newRow("blanks of its own") << u"two words"_s << u" \"two words\""_s;
    QTest::newRow("quotes of its own") << u"'tis"_s << u" 'tis "_s;
    QTest::newRow("blanks at its ends") << u" x y "_s << u" x y "_s;
    QTest::newRow("not ASCII") << u"gehéim"_s << u"«gehéim»"_s;
}

void TestWrongFieldGuard::findsTheValueInWhatIsAroundIt()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    Bench bench;
    bench.putOnShow(value);
    QGuiApplication::clipboard()->setText(text);

    bench.paste();

    QCOMPARE(bench.field.text(), QString());
    QVERIFY(bench.saysNo());
}

void TestWrongFieldGuard::findsACopiedValueInWhatIsAroundIt_data()
{
    findsTheValueInWhatIsAroundIt_data();
}

void TestWrongFieldGuard::findsACopiedValueInWhatIsAroundIt()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    Bench bench;
    bench.clipboard.copy(bench.id, SecretText(value.toUtf8()));
    QGuiApplication::clipboard()->setText(text);

    bench.paste();

    QCOMPARE(bench.field.text(), QString());
    QVERIFY(bench.saysNo());
}

void TestWrongFieldGuard::takesWhatIsNoSecret_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a description") << u"CI pipeline \"2026\""_s;
    QTest::newRow("the hint") << Value.left(3);
    QTest::newRow("another case") << Value.toUpper();
    QTest::newRow("blanks and quotes") << u" \"' "_s;
}

void TestWrongFieldGuard::takesWhatIsNoSecret()
{
    QFETCH(QString, text);
    Bench bench;
    bench.putOnShow();
    bench.putOnShow({}); // a reply may have been cut off before the text
    bench.copy();

    bench.type(text);

    QCOMPARE(bench.field.text(), text);
    QVERIFY(!bench.saysNo());
    QTest::keyClick(&bench.field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.field.text() != text); // that Undo works at all
}

void TestWrongFieldGuard::takesAnythingOnceTheValueIsNoLongerKnown()
{
    Bench bench;
    const QUuid id = bench.putOnShow();
    bench.pending.discard(id);

    bench.type(Value);

    QCOMPARE(bench.field.text(), Value);
}

void TestWrongFieldGuard::letsNobodyHearTheValue()
{
    Bench bench;
    bench.copy();
    bench.type(u"prod "_s);

    bench.paste();

    QVERIFY(bench.wasHeard(u"prod "_s)); // that the spy works
    QVERIFY(!bench.wasHeard(Value));
    QCOMPARE(bench.changed.last().first().toString(), QString());
}

void TestWrongFieldGuard::leavesNothingToUndo()
{
    Bench bench;
    bench.copy();
    bench.type(u"prod "_s);

    bench.paste();

    QVERIFY(!bench.field.isUndoAvailable() && !bench.field.isRedoAvailable());
    QTest::keyClick(&bench.field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&bench.field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.field.text(), QString());
}

void TestWrongFieldGuard::wipesWhatItRefuses()
{
    Bench bench;
    bench.putOnShow();
    const QString text = QString::fromUtf8(Value.toUtf8()); // shared with the field's

    bench.field.setText(text);

    QCOMPARE(text, QString(Value.size(), QChar(u'\0')));
}

void TestWrongFieldGuard::emptiesAFieldWhoseTextBecomesKnownLater_data()
{
    QTest::addColumn<bool>("isReturn");

    QTest::newRow("by Return") << true;
    QTest::newRow("by a question") << false;
}

void TestWrongFieldGuard::emptiesAFieldWhoseTextBecomesKnownLater()
{
    QFETCH(bool, isReturn);
    Bench bench;
    bench.type(u"my "_s + Value);
    bench.copy();
    QStringList taken;
    connect(&bench.field, &QLineEdit::returnPressed, this,
            [&] { taken.append(bench.field.text()); });

    if (isReturn)
        QTest::keyClick(&bench.field, Qt::Key_Return);
    else
        QVERIFY(!bench.field.hasAcceptableInput());

    QTRY_COMPARE(bench.field.text(), QString());
    QVERIFY(bench.saysNo());
    QVERIFY(!bench.field.isUndoAvailable());
    QCOMPARE(taken, isReturn ? QStringList(QString()) : QStringList()); // nobody takes the rest
}

void TestWrongFieldGuard::saysSoUntilSomethingElseIsEntered()
{
    Bench bench;
    bench.copy();
    bench.paste();
    QVERIFY(bench.saysNo());

    bench.paste();
    QVERIFY(bench.saysNo());
    bench.type(u"p"_s);

    QVERIFY(!bench.saysNo());
    QCOMPARE(bench.field.text(), u"p"_s);
}

void TestWrongFieldGuard::doesNotCountForAPaste()
{
    Bench bench;
    QLineEdit other(&bench.window); // of a program that wants the value, say
    bench.copy();

    bench.paste();
    QTest::qWait(50); // an absence
    QCOMPARE(bench.pasted.count(), 0);

    QTest::keyClick(&other, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(bench.pasted.count(), 1);
    QCOMPARE(other.text(), Value);
}

QTEST_MAIN(TestWrongFieldGuard)
#include "tst_wrongfieldguard.moc"
