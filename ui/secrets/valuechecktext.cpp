// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuechecktext.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/directory/expiry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Keyturn {

namespace {

    using Look = ValueCheck::Look;

    // lupdate finds strings by the class that tr() belongs to.
    struct ValueCheckText
    {
        Q_DECLARE_TR_FUNCTIONS(ValueCheck)
    };

    QString stateSentence(const PasswordCredential &credential, const QDateTime &now)
    {
        const ExpiryState state = ExpiryState::of(credential, now);
        switch (state.expiry) {
        case Expiry::Expired:
            return ValueCheckText::tr("It expired on %1.").arg(localDateText(state.end));
        case Expiry::NotYetValid:
            return ValueCheckText::tr("It is valid from %1 on.")
                .arg(localDateText(credential.startDateTime));
        case Expiry::ExpiresToday:
            return ValueCheckText::tr("It expires today.");
        case Expiry::ExpiresSoon:
            return state.days == 1
                ? ValueCheckText::tr("It expires tomorrow.")
                : ValueCheckText::tr("It expires in %n days.", nullptr, state.days);
        default:
            break;
        }
        return credential.endDateTime.isValid()
            ? ValueCheckText::tr("It expires on %1.").arg(localDateText(state.end))
            : ValueCheckText::tr("It never expires.");
    }

    QString shownDescription(const ListedCredential &secret)
    {
        return plainName(secret.credential.displayName).trimmed();
    }

    QString oneMatchSentence(const QString &hint, const ListedCredential &secret)
    {
        const QString owner = plainName(secret.ownerName);
        const QString description = shownDescription(secret);
        if (description.isEmpty())
            return ValueCheckText::tr("Matches hint %1: a secret of “%2” without a description.")
                .arg(hint, owner);
        //: %2 is the description of a secret, %3 the name of its application.
        return ValueCheckText::tr("Matches hint %1: “%2” of “%3”.").arg(hint, description, owner);
    }

    QString matchText(const ValueFinding &finding, const QDateTime &now)
    {
        const QString hint = QString::fromUtf8(finding.candidate.hint);
        if (finding.secrets.size() > 1)
            return ValueCheckText::tr("Matches hint %1 of %n secrets: possibly one of those below.",
                                      nullptr, int(finding.secrets.size()))
                .arg(hint);
        const ListedCredential &secret = finding.secrets.front();
        return joinedSentences(
            {oneMatchSentence(hint, secret), stateSentence(secret.credential, now)});
    }

    QString idText(const ValueFinding &finding)
    {
        const ListedCredential &secret = finding.secrets.front();
        const QString owner = plainName(secret.ownerName);
        const QString description = shownDescription(secret);
        return joinedSentences(
            {description.isEmpty()
                 ? ValueCheckText::tr("That is the Secret ID of a secret of “%1” without a "
                                      "description, not the value.")
                       .arg(owner)
                 //: %1 is the description of a secret, %2 the name of its application.
                 : ValueCheckText::tr("That is the Secret ID of “%1” of “%2”, not the value.")
                       .arg(description, owner),
             ValueCheckText::tr("The value cannot be recovered; add a new secret.")});
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
    return first.kind == ValueFinding::Kind::SecretId ? idText(first) : matchText(first, now);
}

QString fileCheckText(const QStringList &files, int matches)
{
    if (files.size() == 1) {
        const QString &name = files.front();
        if (matches == 0)
            return ValueCheckText::tr("Nothing in “%1” begins like a secret that is listed here.")
                .arg(name);
        return matches == 1
            ? ValueCheckText::tr("1 string in “%1” matches:").arg(name)
            : ValueCheckText::tr("%n strings in “%1” match:", nullptr, matches).arg(name);
    }
    if (matches == 0)
        return ValueCheckText::tr("Nothing in %n files begins like a secret that is listed here.",
                                  nullptr, int(files.size()));
    const QString count = QLocale().toString(files.size());
    //: %1 is a number of files, at least 2.
    return matches == 1
        ? ValueCheckText::tr("1 string in %1 files matches:").arg(count)
        //: %1 is a number of files, at least 2.
        : ValueCheckText::tr("%n strings in %1 files match:", nullptr, matches).arg(count);
}

} // namespace Keyturn
