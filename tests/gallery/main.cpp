// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "gallery/screens.h"
#include "gallery/tongue.h"
#include "support/darkpalette.h"
#include "support/highcontrastpalette.h"
#include "ui/common/comfortablestyle.h"
#include "ui/common/glyphicon.h"

#include <QDir>
#include <QLoggingCategory>
#include <QPixmap>
#include <QScreen>
#include <QStyle>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What was missing, or nothing.
QString failureOf(const Screen &screen, const QString &file)
{
    try {
        Stage stage(screen.tenant);
        screen.open(stage);
        QTest::qWait(400); // for what is still being painted
        const bool isSaved = QGuiApplication::primaryScreen()->grabWindow(0).save(file);
        return isSaved ? QString() : u"file "_s + file;
    } catch (const std::runtime_error &missing) {
        return QString::fromUtf8(missing.what());
    }
}

/// A misspelt name would take no picture, and say that all is well.
bool isEachKnown(const QStringList &names)
{
    const std::vector<Screen> screens = allScreens();
    const auto isKnown = [&screens](const QString &name) {
        return std::ranges::find(screens, name, &Screen::name) != screens.end();
    };
    const auto unknown = std::ranges::find_if_not(names, isKnown);
    if (unknown != names.end())
        std::fputs(qPrintable(u"There is no screen %1.\n"_s.arg(*unknown)), stderr);
    return unknown == names.end();
}

/// Whether each of them came about.
bool takePictures(const QDir &folder, const QStringList &names)
{
    int taken = 0;
    int missing = 0;
    int number = 0;
    for (const Screen &screen : allScreens()) {
        ++number;
        if (!names.isEmpty() && !names.contains(screen.name))
            continue;
        const QString file = u"%1-%2.png"_s.arg(number, 2, 10, QChar(u'0')).arg(screen.name);
        const QString failure = failureOf(screen, folder.filePath(file));
        ++(failure.isEmpty() ? taken : missing);
        if (!failure.isEmpty())
            std::puts(qPrintable(u"%1: no %2"_s.arg(file, failure)));
    }
    std::puts(qPrintable(u"%1 pictures"_s.arg(taken)));
    return missing == 0;
}

/// Takes the option out that names them.
void takeColors(QStringList &arguments)
{
    const std::initializer_list<std::pair<QString, QPalette>> looks = {
        {u"--dark"_s, darkDesktopPalette()},
        {u"--contrast-black"_s, highContrastPalette()},
        {u"--contrast-white"_s, highContrastWhitePalette()}};
    for (const auto &[option, palette] : looks) {
        if (arguments.removeAll(option) == 0)
            continue;
        QPalette polished = palette; // a desktop's is, one that a program sets is not
        QApplication::style()->polish(polished);
        QApplication::setPalette(polished);
    }
}

} // namespace

// Brings the window into each of its states, one after the other, and takes a picture of the
// screen. Exits with 0 only if every state came about, and with 2 if one is not known.
int main(int argc, char **argv)
{
    installRedactingLog();
    QLoggingCategory::setFilterRules(u"keyturn.*=false"_s);
    const QApplication application(argc, argv);
    useComfortableStyle();
    QGuiApplication::setWindowIcon(programIcon());
    QStringList arguments = QCoreApplication::arguments();
    takeColors(arguments);
    std::unique_ptr<Tongue> tongue;
    if (const qsizetype option = arguments.indexOf(u"--language"_s);
        option > 0 && option + 1 < arguments.size()) {
        tongue = std::make_unique<Tongue>(arguments.at(option + 1));
        arguments.remove(option, 2);
    }
    if (arguments.size() < 2 || arguments.at(1).startsWith(u'-'))
        qFatal("Usage: keyturn_gallery [--dark|--contrast-black|--contrast-white] "
               "[--language LANGUAGE|pseudo|pseudo-rtl] FOLDER [NAME…]");
    const QDir folder(arguments.at(1));
    const QStringList names = arguments.mid(2);
    if (!isEachKnown(names))
        return 2;
    folder.mkpath(u"."_s);
    return takePictures(folder, names) ? 0 : 1;
}
