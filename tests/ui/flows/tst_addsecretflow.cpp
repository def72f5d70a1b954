// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultyproxy.h"
#include "ui/flows/addsecretbench.h"
#include "ui/flows/addsecretflow.h"
#include "ui/secrets/closeguard.h"

#include <QClipboard>
#include <QScreen>
#include <QStatusBar>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = AddSecretBench;

namespace {

const QString AddTitle = u"Add secret"_s;
const QString OnceTitle = u"Save this client secret now"_s;
const QString GuardTitle = u"This value cannot be shown again"_s;

} // namespace

class TestAddSecretFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsASecretAndShowsItOnce();
    void makesOneSecretOfADoubleClick();
    void keepsASecretInTheKeychain();
    void staysOpenWhileAValueIsNotSaved();
    void closesOnceTheValueIsSaved();
    void staysOpenWhileASecretIsOnItsWay();
    void hidesARevealedValueWhenTheScreenIsLocked();
    void deletesANewSecretWhoseValueIsNotWanted();
    void tellsWhyNoSecretWasAdded();
    void remembersAProblemWithItsObject();
    void namesTheApplicationOfAFailure();
    void tellsAnOpenWindowThatItsSecretWasDeleted();
    void opensNoWindowExactlyUponAnother();
    void closesTwoWindowsOnlyOnceBothAreSaved();
    void movesTheCountdownToTheStatusBarWhenDone();
    void bringsBackAWindowThatSteppedAside();
    void takesTheValueInNoOtherField();
};

void TestAddSecretFlow::addsASecretAndShowsItOnce()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"by a test"_s));
    const auto onServer = bench.secretsOnServer(u"Payroll"_s);
    QCOMPARE(std::ranges::count(onServer, u"by a test"_s, &PasswordCredential::displayName), 1);
    QTRY_VERIFY(bench.secrets() && Bench::rowOf(*bench.secrets(), u"by a test"_s) >= 0);
    const QModelIndexList selected = bench.secrets()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.constFirst().data().toString(), u"by a test"_s);

    bench.tickSaved();
    Bench::click(bench.button(u"Done"_s, Bench::dialog(OnceTitle)));

    QTRY_VERIFY(!Bench::dialog(OnceTitle));
    QCOMPARE(bench.session->pendingSecrets().count(), 0);
    QCOMPARE(bench.postsOnServer(), 1);
}

void TestAddSecretFlow::makesOneSecretOfADoubleClick()
{
    Bench bench({.latencyMilliseconds = 300});
    QVERIFY(bench.openAddDialog(u"Payroll"_s));
    const auto before = bench.secretsOnServer(u"Payroll"_s).size();

    QWidget *add = bench.button(u"Add"_s, Bench::dialog(AddTitle));
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::mouseDClick(add, Qt::LeftButton);
    QVERIFY(!bench.button(AddTitle)->isEnabled());
    QCOMPARE(bench.named<QLabel>("progress")->text(), u"Adding the secret…"_s);
    Bench::click(bench.button(AddTitle));

    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(OnceTitle), 20000);
    QVERIFY(!Bench::dialog(AddTitle));
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before + 1);
    QCOMPARE(bench.postsOnServer(), 1);
    bench.tickSaved();
}

void TestAddSecretFlow::keepsASecretInTheKeychain()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"kept"_s));

    Bench::click(bench.button(u"Save to keychain"_s, Bench::dialog(OnceTitle)));

    QTRY_COMPARE(bench.vault.secrets.size(), size_t(1));
    const auto &[key, text] = *bench.vault.secrets.begin();
    QVERIFY(bench.server.tenant().secretEquals(QUuid::fromString(key.keyId), text));
    QTRY_COMPARE(bench.keptSecrets.state(key), KeptState::Kept);
    Bench::click(bench.button(u"Done"_s, Bench::dialog(OnceTitle)));
    QTRY_VERIFY(!Bench::dialog(OnceTitle));
}

void TestAddSecretFlow::staysOpenWhileAValueIsNotSaved()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"precious"_s));

    QVERIFY(!bench.window->close());

    QTRY_VERIFY(Bench::dialog(GuardTitle));
    QVERIFY(bench.window->isVisible());
    QCOMPARE(bench.session->pendingSecrets().count(), 1);
    Bench::click(bench.button(u"Back"_s, Bench::dialog(GuardTitle)));
    bench.tickSaved();
}

void TestAddSecretFlow::closesOnceTheValueIsSaved()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"saved"_s));
    bench.tickSaved();

    QVERIFY(bench.window->close());

    QCOMPARE(bench.session->pendingSecrets().count(), 0);
}

void TestAddSecretFlow::staysOpenWhileASecretIsOnItsWay()
{
    Bench bench({.latencyMilliseconds = 500});
    QVERIFY(bench.openAddDialog(u"Payroll"_s));
    Bench::click(bench.button(u"Add"_s, Bench::dialog(AddTitle)));

    QVERIFY(!bench.window->close());

    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(OnceTitle), 20000);
    bench.tickSaved();
}

void TestAddSecretFlow::hidesARevealedValueWhenTheScreenIsLocked()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"revealed"_s));
    QAbstractButton *reveal = bench.button(u"Reveal"_s, Bench::dialog(OnceTitle));
    reveal->click();
    QVERIFY(reveal->isChecked());

    bench.window->maskSecrets();

    QVERIFY(!reveal->isChecked());
    bench.tickSaved();
}

void TestAddSecretFlow::deletesANewSecretWhoseValueIsNotWanted()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"unwanted"_s));

    QTRY_VERIFY(bench.secrets() && Bench::rowOf(*bench.secrets(), u"unwanted"_s) >= 0);
    const qsizetype before = bench.readsOnServer(u"Payroll"_s);
    Bench::dialog(OnceTitle)->close();
    QTRY_VERIFY(Bench::dialog(GuardTitle));
    Bench::click(bench.button(u"Delete this secret and close"_s, Bench::dialog(GuardTitle)));

    const auto isGone = [&bench] {
        const auto left = bench.secretsOnServer(u"Payroll"_s);
        return std::ranges::count(left, u"unwanted"_s, &PasswordCredential::displayName) == 0;
    };
    QTRY_VERIFY(isGone());
    const int row = Bench::rowOf(*bench.objects(), u"Payroll"_s);
    const auto left = qsizetype(bench.secretsOnServer(u"Payroll"_s).size());
    QTRY_COMPARE(bench.objects()->model()->index(row, 3).data().toInt(), left);
    QCOMPARE(bench.readsOnServer(u"Payroll"_s), before + 1); // only to see that it is gone
    QTRY_VERIFY(bench.secrets() && Bench::rowOf(*bench.secrets(), u"unwanted"_s) < 0);
    QCOMPARE(bench.session->pendingSecrets().count(), 0);
}

void TestAddSecretFlow::tellsWhyNoSecretWasAdded()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Compliance Evidence Collector"_s));

    Bench::click(bench.button(u"Add"_s, Bench::dialog(AddTitle)));

    QTRY_VERIFY(bench.find(u"Message"_s));
    Bench::click(bench.button(u"Copy details"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains("request-id"_L1));
    QVERIFY(bench.button(AddTitle)->isEnabled());
    QVERIFY(bench.window->close());
}

void TestAddSecretFlow::remembersAProblemWithItsObject()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Compliance Evidence Collector"_s));
    Bench::click(bench.button(u"Add"_s, Bench::dialog(AddTitle)));
    QTRY_VERIFY(bench.find(u"Message"_s));

    QVERIFY(bench.choose(u"Payroll"_s));
    QVERIFY(!bench.find(u"Message"_s));
    QVERIFY(bench.choose(u"Compliance Evidence Collector"_s));

    QVERIFY(bench.find(u"Message"_s));
}

void TestAddSecretFlow::namesTheApplicationOfAFailure()
{
    Bench bench({.latencyMilliseconds = 500});
    QVERIFY(bench.openAddDialog(u"Compliance Evidence Collector"_s));
    Bench::click(bench.button(u"Add"_s, Bench::dialog(AddTitle)));
    QVERIFY(bench.choose(u"Payroll"_s));

    QTRY_COMPARE_WITH_TIMEOUT(bench.said(),
                              u"A secret of Compliance Evidence Collector could not be added. "
                              "Choose it to see why."_s,
                              20000);
}

void TestAddSecretFlow::tellsAnOpenWindowThatItsSecretWasDeleted()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"a mistake"_s));
    QTRY_VERIFY(bench.secrets() && Bench::rowOf(*bench.secrets(), u"a mistake"_s) >= 0);
    const auto *state = Bench::dialog(OnceTitle)->findChild<QLabel *>(u"keptState"_s);

    Bench::clickRow(*bench.secrets(), Bench::rowOf(*bench.secrets(), u"a mistake"_s));
    Bench::click(bench.button(u"Delete secret"_s));
    QTRY_VERIFY(Bench::dialog(u"Delete client secret"_s));
    Bench::click(bench.button(u"Delete"_s, Bench::dialog(u"Delete client secret"_s)));

    QTRY_COMPARE(state->text(), u"This secret was deleted."_s);
    QVERIFY(!bench.button(u"Save to keychain"_s, Bench::dialog(OnceTitle))->isEnabled());
    QVERIFY(bench.window->close());
}

void TestAddSecretFlow::opensNoWindowExactlyUponAnother()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"one"_s));
    for (const int count : {2, 3}) {
        QTRY_VERIFY(bench.button(AddTitle)->isEnabled());
        Bench::click(bench.button(AddTitle));
        QTRY_VERIFY(Bench::dialog(AddTitle));
        Bench::click(bench.button(u"Add"_s, Bench::dialog(AddTitle)));
        QTRY_COMPARE(Bench::windowsCalled(OnceTitle).size(), count);
    }

    const QWidgetList shown = Bench::windowsCalled(OnceTitle);
    QSet<int> heights;
    for (const QWidget *window : shown) {
        heights.insert(window->y());
        QVERIFY(window->screen()->availableGeometry().contains(window->frameGeometry()));
    }
    QCOMPARE(heights.size(), 3);
    for (const QWidget *window : shown)
        bench.find<QCheckBox>(u"I have saved it"_s, window)->click();
}

void TestAddSecretFlow::closesTwoWindowsOnlyOnceBothAreSaved()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"one"_s));
    QTRY_VERIFY(bench.button(AddTitle)->isEnabled());
    Bench::click(bench.button(AddTitle));
    QTRY_VERIFY(Bench::dialog(AddTitle));
    Bench::click(bench.button(u"Add"_s, Bench::dialog(AddTitle)));
    QTRY_COMPARE(Bench::windowsCalled(OnceTitle).size(), 2);

    QVERIFY(!bench.window->close());
    QCOMPARE(Bench::windowsCalled(GuardTitle).size(), 1); // two would lie upon each other
    const auto *description = Bench::dialog(GuardTitle)->findChild<QLabel *>(u"description"_s);
    QVERIFY(description->text() == u"one"_s || description->text() == u"(no description)"_s);
    Bench::click(bench.button(u"Back"_s, Bench::dialog(GuardTitle)));
    QTRY_VERIFY(!bench.window->findChild<CloseGuard *>());
    const QWidgetList shown = Bench::windowsCalled(OnceTitle);
    bench.find<QCheckBox>(u"I have saved it"_s, shown.constFirst())->click();
    QVERIFY(!bench.window->close());
    QCOMPARE(Bench::windowsCalled(OnceTitle), QWidgetList{shown.constLast()});
    Bench::click(bench.button(u"Back"_s, Bench::dialog(GuardTitle)));
    bench.tickSaved();

    QVERIFY(bench.window->close());
    QCOMPARE(bench.session->pendingSecrets().count(), 0);
}

void TestAddSecretFlow::movesTheCountdownToTheStatusBarWhenDone()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"by a test"_s));
    const QStatusBar *statusBar = bench.window->statusBar();

    Bench::click(bench.button(u"Copy value"_s, Bench::dialog(OnceTitle)));
    QVERIFY(bench.button(u"Clear now"_s, Bench::dialog(OnceTitle)));
    QVERIFY(!bench.button(u"Clear now"_s, statusBar));

    bench.tickSaved();
    Bench::click(bench.button(u"Done"_s, Bench::dialog(OnceTitle)));
    QTRY_VERIFY(!Bench::dialog(OnceTitle));
    QVERIFY(bench.clipboard.isHolding());
    Bench::click(bench.button(u"Clear now"_s, statusBar));

    QVERIFY(!bench.clipboard.isHolding());
    QVERIFY(!bench.button(u"Clear now"_s, statusBar));
}

void TestAddSecretFlow::bringsBackAWindowThatSteppedAside()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"prod-2027"_s));
    Bench::click(bench.button(u"Copy value"_s, Bench::dialog(OnceTitle)));
    const auto *state = Bench::dialog(OnceTitle)->findChild<QLabel *>(u"copyState"_s);
    const auto isPasted = [state] { // what reads at once is no paste
        return !QGuiApplication::clipboard()->text().isEmpty()
            && state->text().startsWith("Pasted at "_L1);
    };
    QTRY_VERIFY(isPasted());
    Bench::click(bench.button(u"Done"_s, Bench::dialog(OnceTitle)));
    QTRY_VERIFY(!Bench::dialog(OnceTitle));

    Bench::click(bench.button(u"Show again"_s, bench.window->statusBar()));

    QTRY_VERIFY(Bench::dialog(OnceTitle));
    bench.tickSaved();
}

void TestAddSecretFlow::takesTheValueInNoOtherField()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"by a test"_s));
    auto *search = bench.find<QLineEdit>(u"Search"_s);
    const auto onServer = bench.secretsOnServer(u"Payroll"_s);
    const auto added =
        std::ranges::find(onServer, u"by a test"_s, &PasswordCredential::displayName);
    QVERIFY(added != onServer.end());
    const IssuedSecret *secret = bench.session->pendingSecrets().find(added->keyId);
    QVERIFY(secret);

    // Never copied, and on show in its window all the same.
    QTest::keyClicks(search, QString::fromUtf8(secret->text.utf8()));
    QCOMPARE(search->text(), QString());

    Bench::click(bench.button(u"Copy value"_s, Bench::dialog(OnceTitle)));
    bench.tickSaved();
    Bench::click(bench.button(u"Done"_s, Bench::dialog(OnceTitle)));
    QTRY_VERIFY(bench.button(AddTitle)->isEnabled());
    Bench::click(bench.button(AddTitle));
    QTRY_VERIFY(Bench::dialog(AddTitle));
    auto *description = bench.find<QLineEdit>(u"Description"_s, Bench::dialog(AddTitle));
    QTest::keyClick(description, Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(description->text(), QString());
    QVERIFY(bench.find(u"This is the secret value. Descriptions can be read by everyone in your "
                       "directory."_s,
                       Bench::dialog(AddTitle)));
}

QTEST_MAIN(TestAddSecretFlow)
#include "tst_addsecretflow.moc"
