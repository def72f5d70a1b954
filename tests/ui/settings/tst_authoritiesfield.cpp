// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/explained.h"
#include "support/settingsbench.h"
#include "support/testcertificates.h"
#include "ui/settings/authoritiesfield.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : SettingsBench
{
    explicit Bench(const ManagedSettings &laidDown = {}, const QString &file = {})
        : SettingsBench(laidDown)
    {
        network.set({.authoritiesFile = file});
        field = std::make_unique<AuthoritiesField>(network);
        field->show();
    }

    QPushButton *button(const QString &name) const { return named<QPushButton>(*field, name); }
    QString path() const { return field->findChild<QLineEdit *>()->text(); }
    QFileDialog *question() const { return field->window()->findChild<QFileDialog *>(); }

    QString outcome() const
    {
        const auto *label = field->findChild<QLabel *>(u"authoritiesOutcome"_s);
        return label->isVisible() ? label->text() : QString();
    }

    void pick(const QString &file) const
    {
        QTest::mouseClick(button(u"Browse…"_s), Qt::LeftButton);
        QVERIFY(question());
        question()->selectFile(file);
        auto *name = question()->findChild<QLineEdit *>();
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!question());
    }

    std::unique_ptr<AuthoritiesField> field;
};

const QString Good = TestCertificates::file(u"ca"_s);

} // namespace

class TestAuthoritiesField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFileThatWasPicked();
    void takesNoFileThatIsNoUse();
    void asksOnceAndWithADialogOfQts();
    void namesWhatHasExpired();
    void saysThatAFileIsGone();
    void removesIt();
    void leavesAManagedOneAlone();
};

void TestAuthoritiesField::takesAFileThatWasPicked()
{
    const Bench bench;
    QVERIFY(!bench.button(u"Remove CA file"_s)->isEnabled());
    QCOMPARE(bench.outcome(), QString());

    bench.pick(Good);

    QCOMPARE(bench.network.preferences().authoritiesFile, Good);
    QCOMPARE(bench.path(), Good);
    QCOMPARE(bench.outcome(), u"Trusted: Keyturn test authority."_s);
}

void TestAuthoritiesField::takesNoFileThatIsNoUse()
{
    const Bench bench({}, Good);

    bench.pick(TestCertificates::file(u"key"_s));

    QCOMPARE(bench.network.preferences().authoritiesFile, Good);
    QVERIFY2(bench.outcome().startsWith("Not taken. There is no certificate in"_L1),
             qPrintable(bench.outcome()));
    QCOMPARE(explained(*bench.field), u"errors#files"_s);
    bench.pick(Good);
    QCOMPARE(explained(*bench.field), QString());
}

void TestAuthoritiesField::asksOnceAndWithADialogOfQts()
{
    const Bench bench;

    QTest::mouseClick(bench.button(u"Browse…"_s), Qt::LeftButton);
    bench.button(u"Browse…"_s)->click();

    QCOMPARE(bench.field->window()->findChildren<QFileDialog *>().size(), 1);
    QVERIFY(bench.question()->testOption(QFileDialog::DontUseNativeDialog));
    const auto fields = bench.question()->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QCOMPARE(field->contextMenuPolicy(), Qt::CustomContextMenu); // see tst_editmenu
    bench.question()->reject();
    QTRY_VERIFY(!bench.question());
    QVERIFY(bench.network.preferences().authoritiesFile.isEmpty());
}

void TestAuthoritiesField::namesWhatHasExpired()
{
    const Bench bench({}, TestCertificates::file(u"expired"_s));

    QVERIFY2(bench.outcome().endsWith("\nExpired, and of no use any more: Keyturn test server."_L1),
             qPrintable(bench.outcome()));
}

void TestAuthoritiesField::saysThatAFileIsGone()
{
    const Bench bench({}, u"/nowhere/ca.pem"_s);

    QVERIFY2(bench.outcome().startsWith("Not in use. There is no file"_L1),
             qPrintable(bench.outcome()));
    QCOMPARE(explained(*bench.field), u"errors#files"_s);
}

void TestAuthoritiesField::removesIt()
{
    const Bench bench({}, Good);

    QTest::mouseClick(bench.button(u"Remove CA file"_s), Qt::LeftButton);

    QVERIFY(bench.network.preferences().authoritiesFile.isEmpty());
    QCOMPARE(bench.path(), QString());
    QCOMPARE(bench.outcome(), QString());
}

void TestAuthoritiesField::leavesAManagedOneAlone()
{
    const Bench bench(ManagedSettings{.authoritiesFile = Good});

    QCOMPARE(bench.path(), Good);
    QVERIFY(!bench.button(u"Browse…"_s)->isEnabled());
    QVERIFY(!bench.button(u"Remove CA file"_s)->isEnabled());
}

QTEST_MAIN(TestAuthoritiesField)
#include "tst_authoritiesfield.moc"
