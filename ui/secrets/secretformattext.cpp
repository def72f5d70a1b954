// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretformattext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SecretFormatTexts
    {
        Q_DECLARE_TR_FUNCTIONS(SecretFormatTexts)
    };

    constexpr qsizetype MostSentences = 2; // the worst ones; more is not read

    QString sentencesOf(const std::vector<SecretFormatWarning> &warnings)
    {
        QStringList sentences;
        for (const SecretFormatWarning warning : warnings) {
            if (sentences.size() < MostSentences)
                sentences.append(warningText(warning));
        }
        return sentences.join(u'\n');
    }

} // namespace

QString secretFormatName(SecretFormat format)
{
    switch (format) {
    case SecretFormat::Plain:
        return SecretFormatTexts::tr("Plain value");
    case SecretFormat::Bash:
        return SecretFormatTexts::tr("bash (export)");
    case SecretFormat::PowerShell:
        return SecretFormatTexts::tr("PowerShell ($env:)");
    case SecretFormat::DotEnv:
        return SecretFormatTexts::tr(".env file");
    case SecretFormat::Yaml:
        return SecretFormatTexts::tr("YAML");
    case SecretFormat::Json:
        return SecretFormatTexts::tr("JSON");
    case SecretFormat::ConnectionString:
        return SecretFormatTexts::tr("Connection string (;ClientSecret=)");
    case SecretFormat::GitHubCli:
        return SecretFormatTexts::tr("GitHub (gh secret set, for bash)");
    }
    return {};
}

QString secretFormatNote(SecretFormat format)
{
    switch (format) {
    case SecretFormat::Bash:
    case SecretFormat::GitHubCli:
        return SecretFormatTexts::tr("Copied for bash. The space before it keeps it out of the "
                                     "history where HISTCONTROL says ignorespace or ignoreboth.");
    case SecretFormat::PowerShell:
        return SecretFormatTexts::tr("Copied for PowerShell, which keeps a history of what is "
                                     "typed: Clear-History and PSReadLine's file.");
    default:
        return {};
    }
}

QString valueWarningsText(QByteArrayView value)
{
    return sentencesOf(warningsAbout(value));
}

QString formatWarningsText(SecretFormat format, QByteArrayView value)
{
    QStringList lines{sentencesOf(warningsAbout(format, value)), secretFormatNote(format)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Keyturn
