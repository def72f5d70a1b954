// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferencestore.h"
#include "support/darkpalette.h"
#include "support/namedwidget.h"
#include "ui/common/colors.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/language/translation.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        window.showTopic(u"adding"_s);
        window.show();
    }

    ~Bench() { QApplication::setPalette(QPalette()); }
    Q_DISABLE_COPY_MOVE(Bench)

    template<typename Widget>
    Widget &the(const QString &name)
    {
        auto *const widget = named<Widget>(window, name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return *widget;
    }

    HelpBrowser &browser() { return the<HelpBrowser>(u"Help page"_s); }
    QListWidget &contents() { return the<QListWidget>(u"Contents"_s); }
    QString title() { return contents().currentItem()->text(); }

    void search(const QString &text)
    {
        auto &field = the<QLineEdit>(u"Find on this page"_s);
        field.clear();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    bool says(const QString &text)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    HelpWindow window;
};

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllPages();
    void goesWhereTheContentsSay();
    void goesBackAndForward();
    void followsLinks();
    void leadsToAnAnchor();
    void findsOnThePage();
    void saysWhatIsNotOnThePage();
    void isLeftByEscape();
    void fetchesNothing();
    void canBeReadInTheDark();
    void takesItsTextsAnew();
};

void TestHelpWindow::listsAllPages()
{
    Bench bench;

    QCOMPARE(bench.contents().count(), helpPageNames().size());
    QCOMPARE(bench.title(), u"Adding a secret"_s);
    QVERIFY(bench.browser().toPlainText().startsWith(u"Adding a secret"_s));
    QCOMPARE(bench.window.windowTitle(), u"Keyturn help"_s);
}

void TestHelpWindow::goesWhereTheContentsSay()
{
    Bench bench;

    bench.contents().setCurrentRow(0);

    QCOMPARE(bench.browser().page(), u"getting-started"_s);
}

void TestHelpWindow::goesBackAndForward()
{
    Bench bench;
    auto &back = bench.the<QPushButton>(u"Back"_s);
    auto &forward = bench.the<QPushButton>(u"Forward"_s);
    QVERIFY(!back.isEnabled());
    bench.window.showTopic(u"keychain"_s);

    back.click();

    QCOMPARE(bench.browser().page(), u"adding"_s);
    QCOMPARE(bench.title(), u"Adding a secret"_s);
    forward.click();
    QCOMPARE(bench.browser().page(), u"keychain"_s);
    QTest::keyClick(&bench.browser(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.browser().page(), u"adding"_s);
}

void TestHelpWindow::followsLinks()
{
    Bench bench;

    Q_EMIT bench.browser().anchorClicked(QUrl(u"keyturn-help:export#copy-as"_s));

    QCOMPARE(bench.browser().page(), u"export"_s);
    QCOMPARE(bench.title(), u"Copying and exporting"_s);
}

void TestHelpWindow::leadsToAnAnchor()
{
    Bench bench;

    bench.window.showTopic(u"errors#journal"_s);

    QTRY_VERIFY(bench.browser().cursorForPosition({60, 60}).position() > 2000);
}

void TestHelpWindow::findsOnThePage()
{
    Bench bench;

    bench.search(u"lost answer"_s);

    QCOMPARE(bench.browser().textCursor().selectedText(), u"lost answer"_s);
    const int first = bench.browser().textCursor().position();
    bench.search(u"clipboard"_s); // which is before that
    QVERIFY(bench.browser().textCursor().position() < first);
}

void TestHelpWindow::saysWhatIsNotOnThePage()
{
    Bench bench;

    bench.search(u"rhubarb"_s);

    QVERIFY(bench.says(u"“rhubarb” is not on this page."_s));
    bench.search(u"keychain"_s);
    QVERIFY(!bench.says(u"“rhubarb” is not on this page."_s));
}

void TestHelpWindow::isLeftByEscape()
{
    Bench bench;
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bench.the<QLineEdit>(u"Find on this page"_s).hasFocus());

    QTest::keyClick(&bench.window, Qt::Key_Escape);

    QVERIFY(bench.browser().hasFocus());
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    QVERIFY(bench.window.isHidden());
}

void TestHelpWindow::fetchesNothing()
{
    Bench bench;

    QCOMPARE(bench.browser().loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc"_s)),
             QVariant());
    QCOMPARE(bench.browser().loadResource(QTextDocument::ImageResource,
                                          QUrl(u"https://example.org/x.png"_s)),
             QVariant());
}

void TestHelpWindow::canBeReadInTheDark()
{
    Bench bench;
    const QColor before = bench.browser().palette().color(QPalette::Base);

    QApplication::setPalette(darkDesktopPalette());
    QCoreApplication::processEvents();

    const QColor background = bench.browser().palette().color(QPalette::Base);
    QVERIFY(background != before);
    QTextCursor cursor = bench.browser().document()->find(u"more"_s);
    QVERIFY(cursor.charFormat().isAnchor());
    QVERIFY(contrast(cursor.charFormat().foreground().color(), background) >= 4.5);
    QCOMPARE(bench.browser().page(), u"adding"_s);
}

void TestHelpWindow::takesItsTextsAnew()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings"_s), QSettings::IniFormat);
    PreferenceStore preferences(settings);
    const Translation translation(preferences);
    Bench bench;
    QCOMPARE(bench.window.windowTitle(), u"Keyturn help"_s);
    Preferences chosen = preferences.preferences();
    chosen.language = u"zh_CN"_s;
    preferences.set(chosen);

    bench.window.speakAnew();

    QCOMPARE(bench.window.windowTitle(), u"Keyturn 帮助"_s);
    QCOMPARE(bench.window.findChild<QListWidget *>()->currentItem()->text(), u"添加客户端密码"_s);
    const QString page = bench.window.findChild<HelpBrowser *>()->toPlainText();
    QVERIFY2(page.startsWith(u"添加客户端密码"_s), qPrintable(page));
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
