// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/helpanchors.h"
#include "support/settingsbench.h"
#include "ui/common/errorpanel.h"
#include "ui/help/helptopics.h"
#include "ui/settings/settingsdialog.h"
#include "ui/startpage.h"

#include <QBoxLayout>
#include <QDirIterator>
#include <QListWidget>
#include <QMainWindow>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The classes that ui's headers declare, with what they are derived from.
QMap<QString, QString> classes()
{
    static const QRegularExpression Declaration(u"^class (\\w+)[^;\n]* : public (\\w+)"_s,
                                                QRegularExpression::MultilineOption);
    QMap<QString, QString> found;
    QDirIterator files(QStringLiteral(UI_SOURCES), {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto matches = Declaration.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            found.insert(match.captured(1), match.captured(2));
        }
    }
    return found;
}

bool hasTopic(const QString &screen)
{
    const std::vector<HelpTopic> topics = helpTopics();
    return std::ranges::any_of(
        topics, [&screen](const HelpTopic &topic) { return topic.screen == screen; });
}

} // namespace

class TestHelpTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadToAPage();
    void areOfScreensThatThereAre();
    void areThereForEachScreen();
    void areThoseOfThePageInAWindow();
    void areThoseOfTheSettingsPageThatIsShown();
    void areOfThePartThatHasTheKeyboard();
    void areOfTheOwnerWhereAWindowHasNone();
};

void TestHelpTopics::leadToAPage()
{
    const std::vector<HelpTopic> topics = helpTopics();
    for (const HelpTopic &topic : topics)
        QVERIFY2(isInHelp(topic.topic), topic.topic.data());
}

void TestHelpTopics::areOfScreensThatThereAre()
{
    const QMap<QString, QString> known = classes();
    const std::vector<HelpTopic> topics = helpTopics();
    for (const HelpTopic &topic : topics)
        QVERIFY2(known.contains(topic.screen), topic.screen.data());
}

void TestHelpTopics::areThereForEachScreen()
{
    static const QStringList Screens{u"QDialog"_s, u"PlacePage"_s, u"SettingsPage"_s,
                                     u"SignInPage"_s};
    const QMap<QString, QString> known = classes();
    int count = 0;

    for (auto one = known.begin(); one != known.end(); ++one) {
        if (!Screens.contains(one.value()))
            continue;
        ++count;
        QVERIFY2(hasTopic(one.key()), qPrintable(one.key()));
    }

    QVERIFY(count > 25);
}

void TestHelpTopics::areThoseOfThePageInAWindow()
{
    QMainWindow window;
    window.setCentralWidget(new StartPage(&window));
    window.show();

    QCOMPARE(helpTopic(&window), u"getting-started"_s);
}

void TestHelpTopics::areThoseOfTheSettingsPageThatIsShown()
{
    SettingsBench bench;
    SettingsDialog dialog(bench.stores, bench.keyring, bench.trial, bench.places);
    dialog.show();
    auto *const pages = named<QListWidget>(dialog, u"Settings pages"_s);

    QCOMPARE(helpTopic(pages), u"settings#general"_s);
    pages->setCurrentRow(4);

    QCOMPARE(helpTopic(pages), u"settings#network"_s);
}

void TestHelpTopics::areOfThePartThatHasTheKeyboard()
{
    QWidget window;
    StartPage page(&window);
    ErrorPanel panel(&page);
    panel.tell(u"No."_s, {});

    QCOMPARE(helpTopic(&panel), u"errors"_s);
    QCOMPARE(helpTopic(&page), u"getting-started"_s);
}

void TestHelpTopics::areOfTheOwnerWhereAWindowHasNone()
{
    StartPage page;
    QDialog question(&page);

    QCOMPARE(helpTopic(&question), u"getting-started"_s);
    QCOMPARE(helpTopic(nullptr), u"getting-started"_s);
}

QTEST_MAIN(TestHelpTopics)
#include "tst_helptopics.moc"
