// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/pendingsecrets.h"
#include "support/namedwidget.h"
#include "ui/common/secretclipboard.h"
#include "ui/secrets/deletesecretdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

PasswordCredential prod2026()
{
    return {.keyId = QUuid(u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s),
            .displayName = u"prod-2026"_s,
            .hint = u"7o4"_s,
            .startDateTime = {},
            .endDateTime = QDateTime(QDate(2026, 12, 2), QTime(13, 0), Qt::UTC)};
}

struct Bench
{
    PendingSecrets pending;
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    DeleteSecretDialog dialog;
    QSignalSpy accepted{&dialog, &QDialog::accepted};
    QSignalSpy rejected{&dialog, &QDialog::rejected};

    explicit Bench(const PasswordCredential &credential = prod2026(),
                   const QString &ownerName = u"Payroll"_s,
                   const RemainingSecrets &remaining = {.isValid = true, .otherValidCount = 2})
        : dialog({.ownerName = ownerName, .tenantName = u"Contoso"_s}, credential, remaining,
                 QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::LocalTime), pending, clipboard)
    {
        dialog.show();
    }
    bool says(const QString &text) const { return named<QLabel>(dialog, text); }
    QPushButton *deleting() const { return named<QPushButton>(dialog, u"Delete"_s); }
};

} // namespace

class TestDeleteSecretDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSecret();
    void copesWithASecretWithoutNameHintOrEnd();
    void showsNamesWithoutTheirTricks();
    void cancelsByEnterAndEscape();
    void deletesOnlyWhenDeleteIsPressed();
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
    void wantsTheDescriptionOfTheLastValidSecret();
    void wantsThePartOfTheIdWhereThereIsNoDescription();
    void refusesTheValueInThePlaceOfTheDescription();
};

void TestDeleteSecretDialog::namesTheSecret()
{
    const Bench bench;

    QCOMPARE(bench.dialog.windowTitle(), u"Delete client secret"_s);
    QVERIFY(bench.says(u"Payroll"_s));
    QVERIFY(bench.says(u"App registration in Contoso"_s));
    QVERIFY(bench.says(u"prod-2026"_s));
    QVERIFY(bench.says(u"begins with 7o4"_s));
    QVERIFY(bench.says(u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s));
    QVERIFY(bench.says(u"Expires Wed 2 Dec 2026 14:00 (UTC+1), in 12 days"_s));
    const auto *const warning = bench.dialog.findChild<QLabel *>(u"warning"_s);
    QVERIFY(warning->text().contains(u"cannot be undone"_s));
}

void TestDeleteSecretDialog::copesWithASecretWithoutNameHintOrEnd()
{
    const Bench bench(PasswordCredential{.keyId = QUuid::createUuid(),
                                         .displayName = {},
                                         .hint = {},
                                         .startDateTime = {},
                                         .endDateTime = {}});

    QVERIFY(bench.says(u"(no description)"_s));
    QVERIFY(bench.says(u"Never expires"_s));
    QVERIFY(!bench.says(u"Value"_s));
}

void TestDeleteSecretDialog::showsNamesWithoutTheirTricks()
{
    PasswordCredential credential = prod2026();
    credential.displayName = u"two\nlines"_s;
    const Bench bench(credential, u"Pay\u202eroll"_s);

    QVERIFY(bench.says(u"Payroll"_s));
    QVERIFY(bench.says(u"two lines"_s));
    credential.displayName = u"  "_s;
    QVERIFY(Bench(credential).says(u"(no description)"_s));
}

void TestDeleteSecretDialog::cancelsByEnterAndEscape()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
        QTRY_COMPARE(QApplication::focusWidget(), named<QPushButton>(bench.dialog, u"Cancel"_s));
        QVERIFY(named<QPushButton>(bench.dialog, u"Cancel"_s)->isDefault());

        QTest::keyClick(QApplication::focusWidget(), key);

        QCOMPARE(bench.rejected.count(), 1);
        QCOMPARE(bench.accepted.count(), 0);
    }
}

void TestDeleteSecretDialog::deletesOnlyWhenDeleteIsPressed()
{
    Bench bench;

    QTest::mouseClick(named<QPushButton>(bench.dialog, u"Delete"_s), Qt::LeftButton);

    QCOMPARE(bench.accepted.count(), 1);
}

void TestDeleteSecretDialog::saysWhatIsLeft_data()
{
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<int>("others");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("the last valid one")
        << true << 0 << u"This is the last valid secret of Payroll."_s;
    QTest::newRow("one of two") << true << 1 << u"1 other stays valid."_s;
    QTest::newRow("one of three") << true << 2 << u"2 others stay valid."_s;
    QTest::newRow("an expired one") << false << 1 << u"1 other stays valid."_s;
    QTest::newRow("one of none") << false << 0
                                 << u"It cannot be used now; neither can any other secret of "
                                    "Payroll."_s;
}

void TestDeleteSecretDialog::saysWhatIsLeft()
{
    QFETCH(bool, isValid);
    QFETCH(int, others);
    QFETCH(QString, sentence);

    const Bench bench(prod2026(), u"Payroll"_s, {.isValid = isValid, .otherValidCount = others});

    QVERIFY(bench.says(sentence));
    QVERIFY(bench.says(u"not checked"_s)); // its last use
}

void TestDeleteSecretDialog::wantsTheDescriptionOfTheLastValidSecret()
{
    Bench bench(prod2026(), u"Payroll"_s, {.isValid = true});
    auto *field =
        named<QLineEdit>(bench.dialog, u"Type its description to delete it all the same:"_s);
    QVERIFY(field);
    QVERIFY(!bench.deleting()->isEnabled());

    QTest::keyClicks(field, u"prod-2025"_s);
    QVERIFY(!bench.deleting()->isEnabled());
    field->clear();
    QTest::keyClicks(field, u" Prod-2026 "_s);

    QVERIFY(bench.deleting()->isEnabled());
    QTest::mouseClick(bench.deleting(), Qt::LeftButton);
    QCOMPARE(bench.accepted.count(), 1);
}

void TestDeleteSecretDialog::wantsThePartOfTheIdWhereThereIsNoDescription()
{
    PasswordCredential credential = prod2026();
    credential.displayName.clear();
    const Bench bench(credential, u"Payroll"_s, {.isValid = true});
    auto *field = bench.dialog.findChild<QLineEdit *>();

    QTest::keyClicks(field, u"7a3c1d52"_s);

    QVERIFY(bench.deleting()->isEnabled());
}

void TestDeleteSecretDialog::refusesTheValueInThePlaceOfTheDescription()
{
    const QString sentence = u"This is the secret value. Deleting the secret does not need it."_s;
    Bench bench(prod2026(), u"Payroll"_s, {.isValid = true, .otherValidCount = 0});
    auto *const field = bench.dialog.findChild<QLineEdit *>();
    bench.clipboard.copy(QUuid::createUuid(), SecretText("a.made-up~value"));

    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QVERIFY(bench.says(sentence));
    QTest::keyClicks(field, u"a.made-up~value"_s);
    QCOMPARE(field->text(), QString());
    QTest::keyClicks(field, u"prod-2026"_s);

    QVERIFY(!bench.says(sentence));
    QVERIFY(bench.deleting()->isEnabled());
}

QTEST_MAIN(TestDeleteSecretDialog)
#include "tst_deletesecretdialog.moc"
