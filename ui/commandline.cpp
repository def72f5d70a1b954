// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandline.h"

#include "app/core/logging.h"
#include "ui/signinoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct CommandLineText
    {
        Q_DECLARE_TR_FUNCTIONS(CommandLine)
    };

    /// "client-secret" of "--client-secret=…"; empty of what is no option.
    QString optionName(const QString &argument)
    {
        static const QRegularExpression pattern(u"^--?([^=:]+)"_s);
        return pattern.match(argument).captured(1).toLower();
    }

    /// What other programs can read is no place for what nobody may know. A token would also pass
    /// for a domain.
    bool isForASecret(const QString &argument)
    {
        static constexpr std::array Words = {"secret"_L1,     "token"_L1,  "password"_L1,
                                             "passphrase"_L1, "passwd"_L1, "assertion"_L1};
        const QString name = optionName(argument);
        const auto isInName = [&name](QLatin1StringView word) { return name.contains(word); };
        return std::ranges::any_of(Words, isInName) || looksLikeCredential(argument);
    }

    /// One letter after the other is what Qt makes of "-p…", and more may follow than an option.
    bool canBeRepeated(const QString &name)
    {
        return name.size() > 1;
    }

    QString unreadText(const QCommandLineParser &parser)
    {
        const QStringList unknown = parser.unknownOptionNames();
        if (std::ranges::all_of(unknown, canBeRepeated))
            return parser.errorText();
        return CommandLineText::tr("Unknown option. keyturn --help tells which there are.");
    }

    QString mistakeIn(const QStringList &arguments, const QCommandLineParser &parser, bool isParsed)
    {
        const QStringList given = arguments.mid(1); // after the program's own name
        if (std::ranges::any_of(given, isForASecret))
            return CommandLineText::tr(
                "Keyturn takes no secret, password or token on the command line, where other "
                "programs can read it. Start Keyturn without it; it asks for it in a window.");
        if (!isParsed)
            return unreadText(parser);
        if (parser.positionalArguments().isEmpty())
            return {};
        return CommandLineText::tr("Unexpected argument '%1'.")
            .arg(parser.positionalArguments().constFirst());
    }

    CommandLine refusal(const QString &mistake)
    {
        return {.exitCode = 2, .answer = mistake};
    }

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments, const std::vector<Cloud> &clouds)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("Looks after the client secrets of Microsoft Entra applications."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sample(
        u"sample"_s, CommandLineText::tr("Opens the sample tenant that comes with the program."));
    parser.addOption(sample);
    const QCommandLineOption check(
        u"check-expiring"_s,
        CommandLineText::tr("Looks once for secrets that expire soon, with the account used last, "
                            "tells of them in a notification, and ends. Opens no window."));
    parser.addOption(check);
    const QCommandLineOption another(
        u"new-window"_s,
        CommandLineText::tr("Opens a window of its own, with an account of its own, also where "
                            "Keyturn is running already. Otherwise its window comes up."));
    parser.addOption(another);
    SignInOptions::addTo(parser);

    const bool isParsed = parser.parse(arguments);
    const QString mistake = mistakeIn(arguments, parser, isParsed);
    if (!mistake.isEmpty())
        return refusal(mistake);
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        return {.exitCode = 0, .answer = parser.helpText()};
    if (parser.isSet(version))
        return {.exitCode = 0, .answer = u"keyturn "_s + QCoreApplication::applicationVersion()};
    const auto request = SignInOptions::read(parser, clouds);
    if (!request)
        return refusal(request.error());
    if (parser.isSet(sample) && !request->isEmpty())
        return refusal(CommandLineText::tr(
            "--sample opens the sample tenant, to which nobody signs in. Leave it out, or all of "
            "the other options."));
    if (parser.isSet(check)
        && (parser.isSet(sample) || parser.isSet(another) || !request->isEmpty()))
        return refusal(CommandLineText::tr(
            "--check-expiring goes with the account used last. Leave out all other options."));
    return {.sampleTenant = parser.isSet(sample),
            .checksExpiring = parser.isSet(check),
            .opensAnother = parser.isSet(another),
            .signIn = *request};
}

QStringList CommandLine::arguments() const
{
    QStringList arguments = SignInOptions::write(signIn);
    if (sampleTenant)
        arguments += u"--sample"_s;
    return arguments;
}

} // namespace Keyturn
