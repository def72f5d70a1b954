// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString mistakeIn(const QCommandLineParser &parser, bool isParsed)
    {
        if (!isParsed)
            return parser.errorText();
        if (parser.positionalArguments().isEmpty())
            return {};
        return QCoreApplication::translate("CommandLine", "Unexpected argument '%1'.")
            .arg(parser.positionalArguments().constFirst());
    }

    void write(std::FILE *file, const QString &line)
    {
        std::fputs(qPrintable(line + u'\n'), file);
    }

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Looks after the client secrets of Microsoft Entra applications."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sample(
        u"sample"_s,
        QCoreApplication::translate("CommandLine",
                                    "Opens the sample tenant that comes with the program."));
    parser.addOption(sample);

    const QString mistake = mistakeIn(parser, parser.parse(arguments));
    if (!mistake.isEmpty()) {
        write(stderr, mistake);
        return {.exitCode = 2};
    }
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        write(stdout, parser.helpText());
        return {.exitCode = 0};
    }
    if (parser.isSet(version)) {
        write(stdout, u"keyturn "_s + QCoreApplication::applicationVersion());
        return {.exitCode = 0};
    }
    return {.sampleTenant = parser.isSet(sample), .exitCode = {}};
}

} // namespace Keyturn
