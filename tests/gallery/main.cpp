// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "gallery/screens.h"
#include "support/darkpalette.h"
#include "ui/common/glyphicon.h"

#include <QDir>
#include <QLoggingCategory>
#include <QPixmap>
#include <QScreen>

#include <cstdio>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Screen> allScreens()
{
    std::vector<Screen> all;
    for (const auto &screens :
         {listScreens(), objectScreens(), newSecretScreens(), recoveryScreens(), activityScreens(),
          deletionScreens(), settingsScreens(), rareScreens()})
        all.insert(all.end(), screens.begin(), screens.end());
    return all;
}

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

} // namespace

// Brings the window into each of its states, one after the other, and takes a picture of the
// screen. Exits with 0 only if every state came about.
int main(int argc, char *argv[])
{
    installRedactingLog();
    QLoggingCategory::setFilterRules(u"keyturn.*=false"_s);
    const QApplication application(argc, argv);
    QGuiApplication::setWindowIcon(programIcon());
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.removeAll(u"--dark"_s) > 0)
        QApplication::setPalette(darkPalette());
    if (arguments.size() < 2)
        qFatal("Usage: keyturn_gallery [--dark] FOLDER [NAME…]");
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);

    int failures = 0;
    int number = 0;
    for (const Screen &screen : allScreens()) {
        ++number;
        if (arguments.size() > 2 && !arguments.mid(2).contains(screen.name))
            continue;
        const QString file = u"%1-%2.png"_s.arg(number, 2, 10, QChar(u'0')).arg(screen.name);
        const QString failure = failureOf(screen, folder.filePath(file));
        failures += failure.isEmpty() ? 0 : 1;
        if (!failure.isEmpty())
            std::puts(qPrintable(u"%1: no %2"_s.arg(file, failure)));
    }
    std::puts(qPrintable(u"%1 pictures"_s.arg(number - failures)));
    return failures == 0 ? 0 : 1;
}
