// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "residue/mainjob.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The next line on the standard input; empty at its end.
QByteArray nextLine()
{
    QByteArray line;
    for (char byte = 0; ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n';)
        line += byte;
    return line;
}

/// Says where it is and waits for leave to go on; meanwhile the program lives on.
void report(const char *where)
{
    std::puts(where);
    std::fflush(stdout);
    bool mayGoOn = false;
    const QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    const auto goOn = [&] {
        nextLine();
        mayGoOn = true;
    };
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, goOn);
    if (!QTest::qWaitFor([&] { return mayGoOn; }, 600'000))
        throw std::runtime_error("nobody says how to go on");
}

void doJob(MainJob &job)
{
    try {
        job.run([] { report("copied"); });
        QTest::qWait(1000); // for what is deleted later
        report("closed");
    } catch (const std::runtime_error &missing) {
        std::fprintf(stderr, "residue_job: %s\n", missing.what());
        QCoreApplication::exit(1);
    }
    job.quit();
}

} // namespace

/// residue_job ENDPOINT AUTHORITY: does the main job on the tenant there, whose certificate the
/// authority's file vouches for. The token comes by the standard input. Says "copied" while a value
/// is on the clipboard, and "closed" when nothing should be left of any, and waits for a line then.
int main(int argc, char *argv[])
{
    Keyturn::installRedactingLog();
    QCoreApplication::setApplicationName(u"Keyturn"_s);
    const QApplication application(argc, argv);
    // The keyring's environment is a home of its own, too: no person's files are touched.
    if (argc != 3 || !qEnvironmentVariableIsSet("KEYTURN_TEST_KEYRING_PID")) {
        std::fputs("Usage: with-keyring residue_job ENDPOINT AUTHORITY\n", stderr);
        return 2;
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QString::fromLocal8Bit(argv[2]));
    QSslConfiguration::setDefaultConfiguration(tls);

    MainJob job(QUrl(QString::fromLocal8Bit(argv[1])), nextLine());
    QTimer::singleShot(0, &application, [&job] { doJob(job); });
    return QApplication::exec();
}
