// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/pastedtokentext.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/signin/pastedtoken.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Keyturn {

namespace {

    struct PastedTokenText
    {
        Q_DECLARE_TR_FUNCTIONS(PastedTokenText)
    };

    QString warningText(PastedToken::Warning warning)
    {
        switch (warning) {
        case PastedToken::Warning::CannotWrite:
            return PastedTokenText::tr("It can read, but not add or delete secrets.");
        case PastedToken::Warning::NoBlueprints:
            return PastedTokenText::tr("It has no permission for agent identity blueprints.");
        case PastedToken::Warning::OtherTenant:
            return PastedTokenText::tr("It is for another directory than the one entered.");
        }
        return {};
    }

} // namespace

QString pastedTokenText(const PastedToken &token)
{
    const QString whose =
        token.rights.userName.isEmpty() ? token.rights.appName : token.rights.userName;
    const QString until =
        QLocale().toString(token.rights.expiresAt.toLocalTime(), QLocale::ShortFormat);
    QStringList sentences{
        whose.isEmpty()
            ? PastedTokenText::tr("A token for Microsoft Graph, good until %1.").arg(until)
            : PastedTokenText::tr("A token of %1, good until %2.").arg(plainName(whose), until)};
    for (const PastedToken::Warning warning : token.warnings)
        sentences.append(warningText(warning));
    return joinedSentences(sentences);
}

} // namespace Keyturn
