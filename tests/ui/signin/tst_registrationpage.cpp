// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/registrationscript.h"
#include "ui/signin/registrationpage.h"
#include "ui/signin/signinbench.h"

#include <QClipboard>
#include <QToolButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : SignInBench
{
    explicit Bench(const SignInStart &start = unregistered())
        : SignInBench(start)
        , opened(&dialog, &SignInDialog::linkChosen)
    {
        click(u"Register Keyturn"_s);
        QGuiApplication::clipboard()->clear();
    }

    static QString copied() { return QGuiApplication::clipboard()->text(); }

    QSignalSpy opened;
};

} // namespace

class TestRegistrationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEachValue_data();
    void copiesEachValue();
    void saysForAMomentThatItCopied();
    void namesEveryPermissionWithItsReason();
    void saysWhatItNeverAsksFor();
    void copiesAScriptForEitherShell();
    void opensTheAdminCenterOfTheCloud();
    void hasAConsentLinkOnceThereIsAnId();
    void goesOnWithTheId();
    void triesOutWithMicrosoftsOnlyWhenAsked();
    void copiesByKeyboard();
};

void TestRegistrationPage::copiesEachValue_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("name") << u"Keyturn"_s;
    QTest::newRow("redirect URI") << u"http://localhost"_s;
    for (const RegisteredPermission &permission : registeredPermissions())
        QTest::newRow(qPrintable(permission.name)) << permission.name;
}

void TestRegistrationPage::copiesEachValue()
{
    QFETCH(QString, value);
    const Bench bench;
    auto *const button = named<QToolButton>(bench.dialog, u"Copy "_s + value);
    QVERIFY(button);
    QCOMPARE(button->text(), value);

    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(Bench::copied(), value);
}

void TestRegistrationPage::saysForAMomentThatItCopied()
{
    const Bench bench;
    auto *const button = named<QToolButton>(bench.dialog, u"Copy Keyturn"_s);
    const int width = button->width();

    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(button->text(), u"Copied"_s);
    QCOMPARE(button->width(), width);
    QTRY_COMPARE(button->text(), u"Keyturn"_s);
}

void TestRegistrationPage::namesEveryPermissionWithItsReason()
{
    const Bench bench;

    for (const RegisteredPermission &permission : registeredPermissions()) {
        const QString words =
            permission.isOptional ? permission.reason + u" Optional."_s : permission.reason;
        QVERIFY2(bench.says(words), qPrintable(words));
    }
}

void TestRegistrationPage::saysWhatItNeverAsksFor()
{
    const Bench bench;

    const auto labels = bench.dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith("Keyturn never asks for Directory.ReadWrite.All"_L1);
    }));
}

void TestRegistrationPage::copiesAScriptForEitherShell()
{
    SignInStart start = Bench::unregistered();
    start.target.cloud = *Cloud::named(u"china");
    start.target.tenant = u"contoso.cn"_s;
    const Bench bench(start);
    const Registration wanted{.cloud = start.target.cloud, .tenant = u"contoso.cn"_s};

    bench.click(u"Copy registration script"_s);
    QCOMPARE(Bench::copied(), azureCliScript(wanted));

    const auto boxes = bench.dialog.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleDescription() == u"Shell"_s)
            QTest::keyClick(box, Qt::Key_Down);
    }
    bench.click(u"Copy registration script"_s);
    QCOMPARE(Bench::copied(), powerShellScript(wanted));
}

void TestRegistrationPage::opensTheAdminCenterOfTheCloud()
{
    SignInStart start = Bench::unregistered();
    start.target.cloud = *Cloud::named(u"us-gov-l4");
    const Bench bench(start);

    bench.click(u"Open admin center"_s);

    QCOMPARE(bench.opened, (QList<QVariantList>{{QUrl(u"https://portal.azure.us"_s)}}));
}

void TestRegistrationPage::hasAConsentLinkOnceThereIsAnId()
{
    const Bench bench;
    QVERIFY(!bench.button(u"Copy consent link"_s)->isEnabled());
    QVERIFY(!bench.button(u"Open consent page"_s)->isEnabled());

    bench.type(bench.client(), Bench::clientId());
    bench.click(u"Copy consent link"_s);
    bench.click(u"Open consent page"_s);

    const QString link =
        u"https://login.microsoftonline.com/organizations/adminconsent?client_id="_s
        + Bench::clientId();
    QCOMPARE(Bench::copied(), link);
    QCOMPARE(bench.opened, (QList<QVariantList>{{QUrl(link)}}));
}

void TestRegistrationPage::goesOnWithTheId()
{
    const Bench bench;
    QVERIFY(!bench.button(u"Continue"_s)->isEnabled());

    bench.type(bench.client(), Bench::clientId());
    QTest::keyClick(bench.client(), Qt::Key_Return);

    QCOMPARE(bench.title(), u"Sign in to Microsoft Entra"_s);
    QCOMPARE(bench.client()->text(), Bench::clientId());
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Sign in with browser"_s));
}

void TestRegistrationPage::triesOutWithMicrosoftsOnlyWhenAsked()
{
    const Bench bench;
    QVERIFY(bench.client()->text().isEmpty());

    bench.click(u"Try it out with Microsoft Graph Command Line Tools"_s);

    QCOMPARE(bench.dialog.target(WayIn::Browser).clientId,
             u"14d82eec-204b-4c2f-b7e8-296a70dab67e"_s);
    QVERIFY(bench.says(u"Microsoft Graph Command Line Tools: only to try Keyturn out."_s));
}

void TestRegistrationPage::copiesByKeyboard()
{
    const Bench bench;
    auto *const button = named<QToolButton>(bench.dialog, u"Copy Keyturn"_s);
    bench.type(bench.client(), Bench::clientId()); // so that there is a default to be pressed

    QTest::keyClick(button, Qt::Key_Return);

    QCOMPARE(Bench::copied(), u"Keyturn"_s);
    QCOMPARE(bench.title(), u"Register Keyturn"_s);
}

QTEST_MAIN(TestRegistrationPage)
#include "tst_registrationpage.moc"
