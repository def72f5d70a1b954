// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampletenant.h"
#include "ui/aboutdialog.h"
#include "ui/flows/addsecretbench.h"
#include "ui/flows/keptflowbench.h"
#include "ui/startpage.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QTimer>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString OnceTitle = u"Save this client secret now"_s;
const QString PaletteTitle = u"Go to"_s;
const QString DeleteTitle = u"Delete client secret"_s;

/// Counts the timers that end; fields blink by others.
class TimerWatch : public QObject
{
public:
    TimerWatch() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Timer && qobject_cast<QTimer *>(watched))
            ++count;
        return false;
    }

    int count = 0;
};

/// Whether there comes a time without any; whoever looks time and again would not let it come.
bool becomesStill()
{
    const auto isStill = [] {
        const TimerWatch timers;
        QTest::qWait(700);
        return timers.count == 0;
    };
    return QTest::qWaitFor(isStill, 10000);
}

template<typename Base>
struct Bench : Base
{
    bool openPalette()
    {
        this->window->activateWindow();
        if (!QTest::qWaitForWindowActive(this->window.get()))
            return false;
        QTest::keyClick(this->window.get(), Qt::Key_K, Qt::ControlModifier);
        return QTest::qWaitFor([] { return Base::dialog(PaletteTitle); });
    }

    /// Asks for another language, which is put off.
    bool isPutOff()
    {
        before = this->window->workspace();
        this->window->speakAnew();
        QCoreApplication::processEvents();
        return before && before == this->window->workspace();
    }

    bool hasChanged() const { return !before && this->window->workspace(); }

    QPointer<Workspace> before;
};

} // namespace

/// Another language while something is open or under way.
class TestLateLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForThePalette();
    void waitsForAValue();
    void waitsForAnExport();
    void waitsForADeletion();
    void waitsForTheKeychain();
    void comesWithTheEndOfTheSession();
    void waitsNotForWhatStandsAlone();
};

void TestLateLanguageSwitch::waitsForThePalette()
{
    Bench<WindowBench> bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QVERIFY(bench.openPalette());

    QVERIFY(bench.isPutOff());
    QVERIFY(becomesStill());
    WindowBench::dialog(PaletteTitle)->close();

    QTRY_VERIFY(bench.hasChanged());
    QVERIFY(bench.choose(u"Payroll"_s));
}

void TestLateLanguageSwitch::waitsForAValue()
{
    Bench<AddSecretBench> bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"by a test"_s));
    QVERIFY(bench.isPutOff());
    QVERIFY(becomesStill());
    bench.tickSaved();

    AddSecretBench::dialog(OnceTitle)->close();

    QTRY_VERIFY(bench.hasChanged());
}

void TestLateLanguageSwitch::waitsForAnExport()
{
    Bench<WindowBench> bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    const QString path = bench.folder.filePath(u"rows.csv"_s);
    bench.window->workspace()->exportView();
    auto *const question = bench.window->findChild<QFileDialog *>();
    QVERIFY(question);
    QVERIFY(bench.isPutOff());
    bool wasThere = false;
    connect(bench.before, &QObject::destroyed, this,
            [&wasThere, path] { wasThere = QFile::exists(path); });

    Q_EMIT question->fileSelected(path);
    question->close();

    QTRY_VERIFY(bench.hasChanged());
    QVERIFY(wasThere);
}

void TestLateLanguageSwitch::waitsForADeletion()
{
    Bench<WindowBench> bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    WindowBench::clickRow(*bench.secrets(), 0);
    QAbstractButton *const remove = bench.button(u"Delete secret"_s);
    QTRY_VERIFY(remove->isEnabled());
    WindowBench::click(remove);
    QVERIFY(bench.isPutOff()); // since it reads
    QTRY_VERIFY(WindowBench::dialog(DeleteTitle));
    qsizetype deletions = 0;
    SampleTenant &tenant = bench.server.tenant();
    connect(bench.before, &QObject::destroyed, this,
            [&deletions, &tenant] { deletions = tenant.callCount("POST", "/removePassword"); });

    WindowBench::click(bench.button(u"Delete"_s, WindowBench::dialog(DeleteTitle)));

    QTRY_VERIFY(bench.hasChanged());
    QCOMPARE(deletions, 1);
}

void TestLateLanguageSwitch::waitsForTheKeychain()
{
    Bench<KeptFlowBench> bench;
    QVERIFY(bench.chooseKept());
    bench.vault.hold();
    KeptFlowBench::click(bench.button(CopyText));
    QVERIFY(bench.isPutOff());

    bench.vault.thaw();

    QVERIFY(bench.clipboard.isHolding());
    QTRY_VERIFY(bench.hasChanged());
    QVERIFY(bench.clipboard.isHolding());
}

void TestLateLanguageSwitch::comesWithTheEndOfTheSession()
{
    Bench<WindowBench> bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QVERIFY(bench.openPalette());
    QVERIFY(bench.isPutOff());
    const QPointer<StartPage> start = &bench.window->startPage();
    WindowBench::dialog(PaletteTitle)->close();

    bench.window->leaveSession();

    QTRY_VERIFY(!start);
}

void TestLateLanguageSwitch::waitsNotForWhatStandsAlone()
{
    Bench<WindowBench> bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    AboutDialog about(bench.window.get());
    about.show();

    QVERIFY(!bench.isPutOff());

    QVERIFY(bench.hasChanged());
    QVERIFY(about.isVisible());
}

QTEST_MAIN(TestLateLanguageSwitch)
#include "tst_languageswitch_late.moc"
