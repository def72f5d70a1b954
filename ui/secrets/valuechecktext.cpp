// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuechecktext.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keyturn {

namespace {

    using Look = ValueCheck::Look;

    // lupdate finds strings by the class that tr() belongs to.
    struct ValueCheckText
    {
        Q_DECLARE_TR_FUNCTIONS(ValueCheck)
    };

    QString stateText(const PasswordCredential &credential, const QDateTime &now)
    {
        const ExpiryState state = ExpiryState::of(credential, now);
        switch (state.expiry) {
        case Expiry::Expired:
            return ValueCheckText::tr("expired on %1").arg(localDateText(state.end));
        case Expiry::NotYetValid:
            return ValueCheckText::tr("valid from %1 on")
                .arg(localDateText(credential.startDateTime));
        case Expiry::ExpiresToday:
            return ValueCheckText::tr("expires today");
        case Expiry::ExpiresSoon:
            return state.days == 1 ? ValueCheckText::tr("expires tomorrow")
                                   : ValueCheckText::tr("expires in %n days", nullptr, state.days);
        default:
            break;
        }
        return credential.endDateTime.isValid()
            ? ValueCheckText::tr("expires on %1").arg(localDateText(state.end))
            : ValueCheckText::tr("never expires");
    }

    QString secretNameOf(const ListedCredential &secret)
    {
        const QString owner = plainName(secret.ownerName);
        const QString description = plainName(secret.credential.displayName).trimmed();
        return description.isEmpty()
            ? ValueCheckText::tr("a secret of “%1” without a description").arg(owner)
            : ValueCheckText::tr("“%1” of “%2”").arg(description, owner);
    }

    QString matchSentence(const ValueFinding &finding, const QDateTime &now)
    {
        const QString hint = QString::fromUtf8(finding.candidate.hint);
        if (finding.secrets.size() > 1)
            return ValueCheckText::tr("Matches hint %1 of %n secrets: possibly one of those below.",
                                      nullptr, int(finding.secrets.size()))
                .arg(hint);
        const ListedCredential &secret = finding.secrets.front();
        return ValueCheckText::tr("Matches hint %1: %2, %3.")
            .arg(hint, secretNameOf(secret), stateText(secret.credential, now));
    }

    QString idSentence(const ValueFinding &finding)
    {
        return ValueCheckText::tr("That is the Secret ID of %1, not the value. The value cannot be "
                                  "recovered; add a new secret.")
            .arg(secretNameOf(finding.secrets.front()));
    }

    QString noMatchText(Look look)
    {
        switch (look) {
        case Look::TooShort:
            return ValueCheckText::tr("Enter at least the first three characters.");
        case Look::Id:
            return ValueCheckText::tr("That is an ID, not a value, and none of a secret that is "
                                      "listed here.");
        case Look::Beginning:
        case Look::Value:
            return ValueCheckText::tr("No secret that is listed here begins like that. It may have "
                                      "been deleted, or belong to another tenant.");
        case Look::TooLong:
            return ValueCheckText::tr("That is too long for a value, which has 16 to 64 "
                                      "characters, and nothing in it begins like a secret that is "
                                      "listed here.");
        case Look::Text:
            return ValueCheckText::tr("Nothing in this text begins like a secret that is listed "
                                      "here.");
        case Look::Nothing:
            break;
        }
        return {};
    }

} // namespace

QString valueCheckText(const ValueCheck &check, const QDateTime &now)
{
    if (check.findings.empty())
        return noMatchText(check.look);
    const ValueFinding &first = check.findings.front();
    if (check.findings.size() > 1)
        return ValueCheckText::tr("%n strings in this text match secrets:", nullptr,
                                  int(check.findings.size()));
    return first.kind == ValueFinding::Kind::SecretId ? idSentence(first)
                                                      : matchSentence(first, now);
}

QString fileCheckText(const QStringList &files, int matches)
{
    const QString names = files.size() == 1
        ? ValueCheckText::tr("“%1”").arg(files.front())
        : ValueCheckText::tr("%n files", nullptr, int(files.size()));
    if (matches == 0)
        return ValueCheckText::tr("Nothing in %1 begins like a secret that is listed here.")
            .arg(names);
    return matches == 1
        ? ValueCheckText::tr("1 string in %1 matches:").arg(names)
        : ValueCheckText::tr("%n strings in %1 match:", nullptr, matches).arg(names);
}

} // namespace Keyturn
