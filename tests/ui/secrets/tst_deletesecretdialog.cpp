// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/secrets/deletesecretdialog.h"

#include <QLabel>
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
    DeleteSecretDialog dialog;
    QSignalSpy accepted{&dialog, &QDialog::accepted};
    QSignalSpy rejected{&dialog, &QDialog::rejected};

    explicit Bench(const PasswordCredential &credential = prod2026(),
                   const QString &ownerName = u"Payroll"_s)
        : dialog({.ownerName = ownerName, .tenantName = u"Contoso"_s}, credential,
                 QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::LocalTime))
    {
        dialog.show();
    }
    bool says(const QString &text) const { return named<QLabel>(dialog, text); }
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

QTEST_MAIN(TestDeleteSecretDialog)
#include "tst_deletesecretdialog.moc"
