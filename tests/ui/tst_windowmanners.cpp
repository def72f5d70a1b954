// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "support/windowbench.h"
#include "ui/aboutdialog.h"
#include "ui/common/elidedlabel.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMap>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program with its window of a new secret, and the guard of that.
struct Bench : WindowBench
{
    bool openEverything()
    {
        openSampleTenant();
        if (!choose(u"Payroll"_s)
            || !QTest::qWaitFor([this] { return button(u"Add secret"_s)->isEnabled(); }))
            return false;
        click(button(u"Add secret"_s));
        if (!QTest::qWaitFor([] { return dialog(u"Add secret"_s); }))
            return false;
        add = dialog(u"Add secret"_s);
        addMnemonics = mnemonicsOf(*add);
        addFits = fits(*add);
        click(button(u"Add"_s, add));
        if (!QTest::qWaitFor([] { return dialog(u"Save this client secret now"_s); }, 20000))
            return false;
        click(button(u"More IDs"_s, dialog(u"Save this client secret now"_s)));
        dialog(u"Save this client secret now"_s)->close();
        return QTest::qWaitFor([] { return dialog(u"This value cannot be shown again"_s); });
    }

    /// What is pressed with Alt, by letter; more than one thing is one too many.
    static QMap<QString, QStringList> mnemonicsOf(const QWidget &window)
    {
        QMap<QString, QStringList> found;
        const auto note = [&found](const QString &text) {
            const QKeySequence keys = QKeySequence::mnemonic(text);
            if (!keys.isEmpty())
                found[keys.toString()].append(text);
        };
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                note(button->text());
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                note(label->text());
        }
        return found;
    }

    /// Whether it goes onto a small screen, and nothing in it is cut then.
    static bool fits(QWidget &window)
    {
        const QSize small(1024, 700);
        window.resize(small.boundedTo(window.sizeHint().expandedTo(window.minimumSizeHint())));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        bool isWhole = window.width() <= small.width() && window.height() <= small.height();
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isText = (button && !button->text().isEmpty())
                || (qobject_cast<const QLabel *>(widget)
                    && !qobject_cast<const ElidedLabel *>(widget));
            const QSize least = widget->minimumSizeHint();
            if (!isText || !widget->isVisible() || widget->window() != &window
                || (widget->width() >= least.width() && widget->height() >= least.height()))
                continue;
            qWarning() << "cut:" << widget << widget->size() << least;
            isWhole = false;
        }
        return isWhole;
    }

    QPointer<QWidget> add;
    QMap<QString, QStringList> addMnemonics;
    bool addFits = false;
};

void verifyThatNoneIsTakenTwice(const QMap<QString, QStringList> &mnemonics)
{
    for (const QStringList &texts : mnemonics)
        QVERIFY2(texts.size() == 1, qPrintable(texts.join(u", "_s)));
}

} // namespace

class TestWindowManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bench.openEverything()); }
    void takesNoMnemonicTwice();
    void fitsASmallScreen();
    void keepsThemInTheSettingsToo_data();
    void keepsThemInTheSettingsToo();
    void keepsThemInAboutToo();
    void cleanupTestCase();

private: // NOLINT(readability-redundant-access-specifiers): no slots any more
    Bench m_bench;
};

void TestWindowManners::takesNoMnemonicTwice()
{
    auto *controller = m_bench.window->findChild<CredentialController *>();
    controller->tell(controller->object()->ref,
                     {.message = u"broken"_s, .details = u"broken"_s, .canRead = true});
    QVERIFY(m_bench.button(u"Retry"_s));

    const auto inMain = Bench::mnemonicsOf(*m_bench.window);
    QVERIFY(inMain.contains(u"Alt+D"_s));
    verifyThatNoneIsTakenTwice(inMain);
    verifyThatNoneIsTakenTwice(m_bench.addMnemonics);
    for (const QString &title :
         {u"Save this client secret now"_s, u"This value cannot be shown again"_s})
        verifyThatNoneIsTakenTwice(Bench::mnemonicsOf(*Bench::dialog(title)));
    controller->clearProblem(controller->object()->ref);
}

void TestWindowManners::fitsASmallScreen()
{
    QVERIFY(m_bench.addFits);
    QVERIFY(Bench::fits(*m_bench.window));
    for (const QString &title :
         {u"Save this client secret now"_s, u"This value cannot be shown again"_s})
        QVERIFY2(Bench::fits(*Bench::dialog(title)), qPrintable(title));
}

void TestWindowManners::keepsThemInTheSettingsToo_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < 7; ++page)
        QTest::addRow("%d", page) << page;
}

void TestWindowManners::keepsThemInTheSettingsToo()
{
    QFETCH(const int, page);
    SettingsBench bench;
    bench.keyring.state = KeyringState::Absent; // the longest sentence
    bench.vault.storeError = VaultError{.kind = VaultError::Kind::Locked, .message = u"locked"_s};
    SettingsDialog dialog(bench.stores, bench.keyring, bench.trial, bench.places);
    dialog.show();
    bench.trial.start();

    named<QListWidget>(dialog, u"Settings pages"_s)->setCurrentRow(page);

    verifyThatNoneIsTakenTwice(Bench::mnemonicsOf(dialog));
    QVERIFY(Bench::fits(dialog));
}

void TestWindowManners::keepsThemInAboutToo()
{
    AboutDialog about;
    about.show();

    verifyThatNoneIsTakenTwice(Bench::mnemonicsOf(about));
    QVERIFY(Bench::fits(about));
}

void TestWindowManners::cleanupTestCase()
{
    Bench::click(m_bench.button(u"Back"_s, Bench::dialog(u"This value cannot be shown again"_s)));
    m_bench.find<QCheckBox>(u"I have saved it"_s, Bench::dialog(u"Save this client secret now"_s))
        ->click();
    QVERIFY(m_bench.window->close());
}

QTEST_MAIN(TestWindowManners)
#include "tst_windowmanners.moc"
