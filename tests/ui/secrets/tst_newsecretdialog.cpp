// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/wheel.h"
#include "ui/secrets/newsecretbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = NewSecretBench;

class TestNewSecretDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsAbout();
    void offersThePresetsOfTheAdminCenter();
    void tellsHowManySecretsThereAre();
    void noticesADescriptionThatIsTaken();
    void collectsWhatIsTyped();
    void countsAPresetFromTheMomentOfAdding();
    void saysWhenTheSecretWillExpire();
    void beginsWithTheLifetimeItIsTold_data();
    void beginsWithTheLifetimeItIsTold();
    void asksForStartAndEndOnlyWithCustom();
    void sendsAStartOnlyIfItWasChanged();
    void allowsMoreThanTheAdminCenterWithANote();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void refusesALongDescription();
    void refusesASecretValueAsDescription();
    void refusesAnEndThatHasPassedMeanwhile();
    void isAcceptedOnceHoweverOftenAddIsPressed();
    void addsByEnterAndCancelsByEscape();
    void leavesTheWheelToTheForm();
    void isUsableByKeyboardAlone();
};

void TestNewSecretDialog::saysWhatItIsAbout()
{
    Bench bench;

    QCOMPARE(bench.dialog.windowTitle(), u"Add secret"_s);
    const auto *const name = bench.dialog.findChild<QLabel *>(u"ownerName"_s);
    QCOMPARE(name->text(), u"<b>Payroll</b>"_s);
    QCOMPARE(name->textFormat(), Qt::PlainText);
    QVERIFY(named<QLabel>(bench.dialog, u"Enterprise application in Contoso"_s));
    QCOMPARE(bench.description->placeholderText(), u"Enter a description for this client secret"_s);
    QVERIFY(named<QPushButton>(bench.dialog, u"Cancel"_s));
}

void TestNewSecretDialog::offersThePresetsOfTheAdminCenter()
{
    Bench bench;
    QStringList presets;
    for (int i = 0; i < bench.expires->count(); ++i)
        presets.append(bench.expires->itemText(i));

    QCOMPARE(presets,
             (QStringList{u"Recommended: 180 days (6 months)"_s, u"90 days (3 months)"_s,
                          u"365 days (12 months)"_s, u"545 days (18 months)"_s,
                          u"730 days (24 months)"_s, u"Custom"_s}));
    QCOMPARE(bench.expires->currentIndex(), 0);
    QCOMPARE(bench.expires->accessibleDescription(), u"Expires"_s);
    const auto labels = bench.dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&bench](const QLabel *label) {
        return label->buddy() == bench.expires && label->text() == u"&Expires"_s;
    }));
}

void TestNewSecretDialog::tellsHowManySecretsThereAre()
{
    DirectoryObject object = Bench::payroll();
    object.passwordCredentials.resize(2);

    QCOMPARE(Bench(object).shown(u"secretCount"_s),
             u"This enterprise application has 2 secrets."_s);
}

void TestNewSecretDialog::noticesADescriptionThatIsTaken()
{
    DirectoryObject object = Bench::payroll();
    object.passwordCredentials.push_back(
        {.keyId = {},
         .displayName = u"prod"_s,
         .hint = {},
         .startDateTime = {},
         .endDateTime = QDateTime(QDate(2027, 5, 19), QTime(12, 0), Qt::UTC)});
    Bench bench(object);

    QTest::keyClicks(bench.description, u"Pro"_s);
    QCOMPARE(bench.shown(u"sameDescription"_s), QString());
    QTest::keyClicks(bench.description, u"d"_s);

    QCOMPARE(bench.shown(u"sameDescription"_s),
             u"Another secret is called “prod”; it expires 19 May 2027."_s);
    QVERIFY(bench.add->isEnabled());
    QTest::keyClicks(bench.description, u"2"_s);
    QCOMPARE(bench.shown(u"sameDescription"_s), QString());
}

void TestNewSecretDialog::collectsWhatIsTyped()
{
    Bench bench;

    QTest::keyClicks(bench.description, u"  CI pipeline "_s);
    QTest::keyClicks(bench.expires, u"545"_s);
    QTest::mouseClick(bench.add, Qt::LeftButton);

    QCOMPARE(bench.accepted.count(), 1);
    QCOMPARE(bench.dialog.newSecret(),
             (NewSecret{.displayName = u"CI pipeline"_s,
                        .startDateTime = {},
                        .endDateTime = bench.now.toUTC().addDays(545)}));
    QCOMPARE(bench.dialog.newSecret().endDateTime.timeSpec(), Qt::UTC);
}

void TestNewSecretDialog::countsAPresetFromTheMomentOfAdding()
{
    Bench bench;
    bench.now = bench.now.addSecs(600); // somebody went for a coffee
    const QDateTime added = bench.now;

    QTest::mouseClick(bench.add, Qt::LeftButton);
    bench.now = bench.now.addSecs(600);

    QCOMPARE(bench.dialog.newSecret().endDateTime, added.toUTC().addDays(180));
}

void TestNewSecretDialog::saysWhenTheSecretWillExpire()
{
    Bench bench;
    // 180 days of 24 hours: the clocks have been put forward by then.
    QCOMPARE(bench.shown(u"expirySentence"_s),
             u"Expires Wed 19 May 2027 15:02 (UTC+2), in 180 days"_s);
    QCOMPARE(bench.dialog.findChild<QLabel *>(u"expirySentence"_s)->toolTip(),
             u"19 May 2027, 13:02:11 UTC"_s);

    QTest::keyClicks(bench.expires, u"90"_s);

    QCOMPARE(bench.shown(u"expirySentence"_s),
             u"Expires Thu 18 Feb 2027 14:02 (UTC+1), in 90 days"_s);
}

void TestNewSecretDialog::beginsWithTheLifetimeItIsTold_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("endsIn");
    QTest::addColumn<int>("chosenLater"); // of the list
    QTest::addColumn<int>("daysLater");

    QTest::newRow("recommended") << 180 << u"Recommended: 180 days (6 months)"_s << 180 << 1 << 90;
    QTest::newRow("a year") << 365 << u"365 days (12 months)"_s << 365 << 5 << 0;
    QTest::newRow("custom") << 0 << u"Custom"_s << 180 << 4 << 730;
    QTest::newRow("no preset") << 30 << u"Custom"_s << 30 << 2 << 365;
}

void TestNewSecretDialog::beginsWithTheLifetimeItIsTold()
{
    QFETCH(int, days);
    QFETCH(QString, item);
    QFETCH(int, endsIn);
    QFETCH(int, chosenLater);
    QFETCH(int, daysLater);
    Bench bench(Bench::payroll(), days);

    QCOMPARE(bench.expires->currentText(), item);
    QCOMPARE(bench.start->isVisible(), item == u"Custom");
    QCOMPARE(bench.dialog.newSecret().endDateTime.date(), bench.now.addDays(endsIn).date());
    QCOMPARE(bench.dialog.lifetimeDays(), days);
    QVERIFY(bench.add->isEnabled());

    bench.expires->setCurrentIndex(chosenLater);
    QCOMPARE(bench.dialog.lifetimeDays(), daysLater);
}

void TestNewSecretDialog::asksForStartAndEndOnlyWithCustom()
{
    Bench bench;
    QVERIFY(!bench.start->isVisible() && !bench.end->isVisible());

    bench.chooseCustom();

    QCOMPARE(named<QDateTimeEdit>(bench.dialog, u"Start"_s), bench.start);
    QCOMPARE(named<QDateTimeEdit>(bench.dialog, u"End"_s), bench.end);
    QVERIFY(named<QLabel>(bench.dialog, u"Local time: Europe/Berlin"_s));
    bench.expires->setCurrentIndex(0);
    QVERIFY(!bench.start->isVisible() && !bench.end->isVisible());
}

void TestNewSecretDialog::sendsAStartOnlyIfItWasChanged()
{
    Bench bench;
    bench.chooseCustom();
    bench.end->setDateTime(QDateTime(QDate(2026, 12, 24), QTime(18, 0)));
    QVERIFY(!bench.dialog.newSecret().startDateTime.isValid());
    QCOMPARE(bench.dialog.newSecret().endDateTime,
             QDateTime(QDate(2026, 12, 24), QTime(17, 0, 11, 345), Qt::UTC));

    bench.start->setDateTime(QDateTime(QDate(2026, 12, 1), QTime(8, 0)));
    QCOMPARE(bench.dialog.newSecret().startDateTime,
             QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC));

    bench.expires->setCurrentIndex(0); // a preset has no start
    QVERIFY(!bench.dialog.newSecret().startDateTime.isValid());
}

void TestNewSecretDialog::allowsMoreThanTheAdminCenterWithANote()
{
    Bench bench;
    bench.expires->setCurrentIndex(4); // 730 days is what it offers
    QCOMPARE(bench.shown(u"expiryNote"_s), QString());

    bench.chooseCustom();
    bench.end->setDateTime(QDateTime(QDate(2126, 1, 1), QTime(0, 0)));

    QCOMPARE(bench.shown(u"expiryNote"_s),
             u"This is longer than the 24 months the admin center offers."_s);
    QVERIFY(bench.add->isEnabled());
}

void TestNewSecretDialog::refusesWhatCannotBe_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QString>("problem");

    const QDateTime now(QDate(2026, 11, 20), QTime(14, 2));
    QTest::newRow("end in the past")
        << now.addDays(-9) << now.addDays(-1) << u"End is in the past."_s;
    QTest::newRow("end now") << now.addDays(-9) << now << u"End is in the past."_s;
    QTest::newRow("end before start")
        << now.addDays(9) << now.addDays(8) << u"End has to come after Start."_s;
    QTest::newRow("end at start") << now.addDays(9) << now.addDays(9)
                                  << u"End has to come after Start."_s;
    QTest::newRow("possible") << now.addDays(9) << now.addDays(10) << QString();
}

void TestNewSecretDialog::refusesWhatCannotBe()
{
    QFETCH(QDateTime, start);
    QFETCH(QDateTime, end);
    QFETCH(QString, problem);
    Bench bench;
    bench.chooseCustom();

    bench.start->setDateTime(start);
    bench.end->setDateTime(end);

    QCOMPARE(bench.shown(u"problem"_s), problem);
    QCOMPARE(bench.add->isEnabled(), problem.isEmpty());
    QCOMPARE(bench.shown(u"expirySentence"_s).isEmpty(), !problem.isEmpty());
    QTest::keyClick(bench.description, Qt::Key_Enter);
    QCOMPARE(bench.accepted.count(), problem.isEmpty() ? 1 : 0);
}

void TestNewSecretDialog::refusesALongDescription()
{
    Bench bench;

    bench.description->setText(QString(257, u'x'));
    QCOMPARE(bench.shown(u"problem"_s), u"The description has 257 characters; 256 are possible."_s);
    QVERIFY(!bench.add->isEnabled());

    bench.description->setText(QString(256, u'x') + u' '); // trimmed
    QCOMPARE(bench.shown(u"problem"_s), QString());
    QVERIFY(bench.add->isEnabled());
}

void TestNewSecretDialog::refusesASecretValueAsDescription()
{
    const QString sentence =
        u"This is the secret value. Descriptions can be read by everyone in your directory."_s;
    Bench bench;
    bench.clipboard.copy(QUuid::createUuid(), SecretText("a.made-up~value"));
    QCOMPARE(bench.shown(u"wrongField"_s), QString());

    QTest::keyClick(bench.description, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.description->text(), QString());
    QCOMPARE(bench.shown(u"wrongField"_s), sentence);

    QTest::keyClicks(bench.description, u"CI"_s);
    QCOMPARE(bench.shown(u"wrongField"_s), QString());
    QTest::keyClicks(bench.description, u" a.made-up~value"_s);
    QCOMPARE(bench.shown(u"wrongField"_s), sentence);

    QTest::mouseClick(bench.add, Qt::LeftButton);
    QCOMPARE(bench.accepted.count(), 1);
    QCOMPARE(bench.dialog.newSecret().displayName, QString());
}

void TestNewSecretDialog::refusesAnEndThatHasPassedMeanwhile()
{
    Bench bench;
    bench.chooseCustom();
    bench.end->setDateTime(bench.now.addSecs(3600));
    QVERIFY(bench.add->isEnabled());

    bench.now = bench.now.addDays(1);
    QTest::mouseClick(bench.add, Qt::LeftButton);

    QCOMPARE(bench.accepted.count(), 0);
    QCOMPARE(bench.shown(u"problem"_s), u"End is in the past."_s);
}

void TestNewSecretDialog::isAcceptedOnceHoweverOftenAddIsPressed()
{
    Bench bench;

    QTest::mouseDClick(bench.add, Qt::LeftButton);
    bench.add->click();
    bench.dialog.accept();

    QCOMPARE(bench.accepted.count(), 1);
}

void TestNewSecretDialog::addsByEnterAndCancelsByEscape()
{
    Bench bench;
    QTest::keyClick(bench.description, Qt::Key_Return);
    QCOMPARE(bench.accepted.count(), 1);

    Bench other;
    QTest::keyClick(other.description, Qt::Key_Escape);
    QCOMPARE(other.accepted.count(), 0);
    QCOMPARE(other.rejected.count(), 1);
}

void TestNewSecretDialog::leavesTheWheelToTheForm()
{
    Bench bench;
    bench.chooseCustom();
    const QDateTime start = bench.start->dateTime();
    const QDateTime end = bench.end->dateTime();
    bench.description->setFocus();

    for (QWidget *control : std::initializer_list<QWidget *>{bench.start, bench.end})
        turnWheelOver(*control);
    bench.expires->setCurrentIndex(0);
    turnWheelOver(*bench.expires);

    QCOMPARE(bench.expires->currentIndex(), 0);
    QCOMPARE(bench.start->dateTime(), start);
    QCOMPARE(bench.end->dateTime(), end);
}

void TestNewSecretDialog::isUsableByKeyboardAlone()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    QTRY_COMPARE(QApplication::focusWidget(), bench.description);

    // Within a date and time, Tab goes from part to part.
    const auto leave = [](QWidget *widget) {
        for (int parts = 0; parts < 6 && QApplication::focusWidget() == widget; ++parts)
            QTest::keyClick(widget, Qt::Key_Tab);
    };
    leave(bench.description);
    QCOMPARE(QApplication::focusWidget(), bench.expires);
    QTest::keyClick(bench.expires, Qt::Key_End);
    leave(bench.expires);
    QCOMPARE(QApplication::focusWidget(), bench.start);
    leave(bench.start);
    QCOMPARE(QApplication::focusWidget(), bench.end);
    leave(bench.end);
    auto *const request = named<QWidget>(bench.dialog, u"Request"_s);
    QCOMPARE(QApplication::focusWidget(), request);
    leave(request);
    QCOMPARE(QApplication::focusWidget(), bench.add);
}

QTEST_MAIN(TestNewSecretDialog)
#include "tst_newsecretdialog.moc"
