// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/applicationpage.h"
#include "ui/signin/signinbench.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QRadioButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString SecretName = u"Client secret value"_s;
const QString FileName = u"Certificate file"_s;

struct Bench : SignInBench
{
    Bench()
        : SignInBench(inContoso())
        , submitted(&dialog, &SignInDialog::applicationSubmitted)
    {
        click(u"Sign in as an application"_s);
    }

    static SignInStart inContoso()
    {
        SignInStart start = registered();
        start.target.tenant = u"contoso.com"_s;
        return start;
    }

    void chooseCertificate() const
    {
        auto *const secret = named<QRadioButton>(dialog, u"Client secret"_s);
        secret->setFocus();
        QTest::keyClick(secret, Qt::Key_Right);
    }

    ApplicationPage &page() const { return dialog.application(); }

    QSignalSpy submitted;
};

} // namespace

class TestApplicationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoSignsInWhere();
    void takesAClientSecret();
    void trimsWhatWasPasted();
    void usesTheSecretThatIsKept();
    void asksWhetherToKeepTheSecret();
    void takesACertificateWithAPassphrase();
    void choosesAFileInAWindowOfItsOwn();
    void saysInPlaceWhatIsWrong();
    void forgetsSecretsWhenItGoes_data();
    void forgetsSecretsWhenItGoes();
    void goesByTabAsOneReads();
};

void TestApplicationPage::saysWhoSignsInWhere()
{
    const Bench bench;

    QCOMPARE(bench.shown(u"target"_s),
             u"Application 5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44 in contoso.com, "
             "Microsoft Entra (global)"_s);
    QCOMPARE(QApplication::focusWidget(), bench.field(SecretName));
}

void TestApplicationPage::takesAClientSecret()
{
    const Bench bench;
    QVERIFY(!bench.button(u"Sign in"_s)->isEnabled());
    QCOMPARE(bench.field(SecretName)->echoMode(), QLineEdit::Password);

    bench.type(bench.field(SecretName), u"a.made-up~value"_s);
    QTest::keyClick(bench.field(SecretName), Qt::Key_Return);

    QCOMPARE(bench.submitted.size(), 1);
    QCOMPARE(bench.page().proof(), ApplicationPage::Proof::ClientSecret);
    QVERIFY(bench.page().takeClientSecret().equals("a.made-up~value"));
    QVERIFY(bench.field(SecretName)->text().isEmpty());
}

void TestApplicationPage::trimsWhatWasPasted()
{
    const Bench bench;

    bench.type(bench.field(SecretName), u" a.made-up~value "_s);

    QVERIFY(bench.page().takeClientSecret().equals("a.made-up~value"));
}

void TestApplicationPage::usesTheSecretThatIsKept()
{
    const Bench bench;
    QVERIFY(bench.says(u"The value of a client secret, not its Secret ID."_s));

    bench.page().setSecretKept(true);

    QVERIFY(bench.says(u"Leave empty to use the one in the keychain."_s));
    bench.click(u"Sign in"_s);
    QCOMPARE(bench.submitted.size(), 1);
    QVERIFY(bench.page().takeClientSecret().isEmpty());
}

void TestApplicationPage::asksWhetherToKeepTheSecret()
{
    const Bench bench;
    auto *const keep = named<QCheckBox>(bench.dialog, u"Keep it in the keychain"_s);
    QVERIFY(!bench.page().keepsClientSecret());

    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(bench.page().keepsClientSecret());

    bench.page().setReasonAgainstKeeping(u"There is no keychain."_s);
    QVERIFY(!bench.page().keepsClientSecret());
    QVERIFY(bench.says(u"There is no keychain."_s));
}

void TestApplicationPage::takesACertificateWithAPassphrase()
{
    const Bench bench;
    bench.chooseCertificate();
    QCOMPARE(bench.page().proof(), ApplicationPage::Proof::Certificate);
    QVERIFY(!named<QLineEdit>(bench.dialog, SecretName));
    QVERIFY(!bench.button(u"Sign in"_s)->isEnabled());

    bench.type(bench.field(FileName), u"/tmp/keyturn.pfx"_s);
    bench.type(bench.field(u"Passphrase"_s), u" correct horse "_s);
    bench.click(u"Sign in"_s);

    QCOMPARE(bench.submitted.size(), 1);
    QCOMPARE(bench.page().certificateFile(), u"/tmp/keyturn.pfx"_s);
    QVERIFY(bench.page().takePassphrase().equals(" correct horse "));
}

void TestApplicationPage::choosesAFileInAWindowOfItsOwn()
{
    const Bench bench;
    bench.chooseCertificate();

    bench.click(u"Choose certificate file"_s);

    auto *const question = bench.dialog.findChild<QFileDialog *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(question->testOption(QFileDialog::DontUseNativeDialog));
    Q_EMIT question->fileSelected(u"/tmp/chosen.pem"_s);
    QCOMPARE(bench.page().certificateFile(), u"/tmp/chosen.pem"_s);
    QVERIFY(bench.button(u"Sign in"_s)->isEnabled());
}

void TestApplicationPage::saysInPlaceWhatIsWrong()
{
    Bench bench;
    bench.chooseCertificate();
    bench.type(bench.field(FileName), u"/tmp/keyturn.pfx"_s);

    bench.page().setProblem(u"The passphrase does not open this file."_s);
    QVERIFY(bench.says(u"The passphrase does not open this file."_s));

    bench.type(bench.field(u"Passphrase"_s), u"x"_s);
    QVERIFY(!bench.says(u"The passphrase does not open this file."_s));

    bench.dialog.showProgress(u"Signing in…"_s); // and comes back from there
    bench.dialog.showApplication().setProblem(u"The passphrase does not open this file."_s);
    QVERIFY(bench.says(u"The passphrase does not open this file."_s));
    QCOMPARE(bench.page().certificateFile(), u"/tmp/keyturn.pfx"_s);
    QVERIFY(bench.field(u"Passphrase"_s)->text().isEmpty());
}

void TestApplicationPage::forgetsSecretsWhenItGoes_data()
{
    QTest::addColumn<QString>("button");

    QTest::newRow("back") << u"Back"_s;
    QTest::newRow("cancel") << u"Cancel"_s;
}

void TestApplicationPage::forgetsSecretsWhenItGoes()
{
    QFETCH(QString, button);
    const Bench bench;
    bench.type(bench.field(SecretName), u"a.made-up~value"_s);
    bench.chooseCertificate();
    bench.type(bench.field(u"Passphrase"_s), u"correct horse"_s);

    bench.click(button);

    const auto fields = bench.page().findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    for (const QLineEdit *field : fields)
        QVERIFY2(field->text().isEmpty(), qPrintable(field->accessibleName()));
}

void TestApplicationPage::goesByTabAsOneReads()
{
    const Bench bench;
    bench.chooseCertificate();
    bench.field(FileName)->setFocus();
    bench.type(bench.field(FileName), u"x"_s);

    for (const QString &name :
         {u"Choose certificate file"_s, u"Passphrase"_s, u"Back"_s, u"Sign in"_s, u"Cancel"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
    }
}

QTEST_MAIN(TestApplicationPage)
#include "tst_applicationpage.moc"
