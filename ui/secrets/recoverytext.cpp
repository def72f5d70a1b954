// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/recoverytext.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/secrets/secretrecovery.h"
#include "ui/common/grapherrortext.h"
#include "ui/secrets/expirytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Keyturn {

namespace {

    using Stage = IssuingRecord::Stage;
    using State = RecoveryCase::State;

    // lupdate finds strings by the class that tr() belongs to.
    struct RecoveryText
    {
        Q_DECLARE_TR_FUNCTIONS(RecoveryText)
    };

    /// "Secret “prod-2027” of Payroll", to stand before a colon.
    QString subject(const IssuingRecord &record)
    {
        const QString owner = plainName(record.ownerName);
        if (record.wanted.displayName.isEmpty())
            return RecoveryText::tr("Secret without a description of %1").arg(owner);
        //: %1 is the description of a secret, %2 the name of its application.
        return RecoveryText::tr("Secret “%1” of %2")
            .arg(plainName(record.wanted.displayName), owner);
    }

    QString whenText(const QDateTime &time, const QDateTime &now)
    {
        const QDateTime local = time.toLocalTime();
        if (local.date() != now.toLocalTime().date())
            return localTimeText(time);
        //: A time of today, in the form that QLocale::toString() takes.
        return QLocale().toString(local, RecoveryText::tr("HH:mm"));
    }

    QString lookingText(const RecoveryCase &recovery)
    {
        const IssuingRecord &record = recovery.record;
        if (record.stage == Stage::Told || record.stage == Stage::Deleting)
            return RecoveryText::tr("%1: looking whether it is still there…").arg(subject(record));
        const QString what =
            RecoveryText::tr("%1: it may have been created; looking…").arg(subject(record));
        const QString whyNot = RecoveryText::tr("The answer of Microsoft Graph did not arrive.");
        const QString howOften = recovery.looksOften
            ? RecoveryText::tr("Where Entra does not list the secret yet, Keyturn looks several "
                               "times within some minutes.")
            : QString();
        return what + u'\n' + joinedSentences({whyNot, howOften});
    }

    QString foundText(const RecoveryCase &recovery)
    {
        const QString what = RecoveryText::tr("%1: Entra created it, but the value never arrived. "
                                              "Delete it and make another?")
                                 .arg(subject(recovery.record));
        return what + u'\n' + RecoveryText::tr("Nobody has the value, so nothing can be using it.");
    }

    QString possibleText(const RecoveryCase &recovery)
    {
        return RecoveryText::
            tr("%1: its value never arrived, and Entra may have created it. It lists what looks "
               "alike but is not certain to be yours. Choose which one to delete, if any.")
                .arg(subject(recovery.record));
    }

    QString textOfState(const RecoveryCase &recovery, const QDateTime &now)
    {
        const IssuingRecord &record = recovery.record;
        switch (recovery.state) {
        case State::Looking:
            return lookingText(recovery);
        case State::Found:
            return foundText(recovery);
        case State::Possible:
            return possibleText(recovery);
        case State::NotSeen:
            return RecoveryText::tr(
                       "%1: it is not known whether it was created. Entra did not list it when "
                       "Keyturn last looked, and a new secret can take a while to show. Keyturn "
                       "looks again the next time it starts.")
                .arg(subject(record));
        case State::Unreachable:
            return RecoveryText::tr("%1: it is not known whether it exists, as looking failed. "
                                    "Keyturn looks again the next time it starts.")
                .arg(subject(record));
        case State::Lingering:
            return RecoveryText::tr("%1: Entra says that it is deleted, but still lists it. "
                                    "Keyturn looks again the next time it starts.")
                .arg(subject(record));
        case State::Unsaved:
            return RecoveryText::tr(
                       "%1: it was created at %2 and never saved. If nobody has its value, "
                       "delete it and add another.")
                .arg(subject(record), whenText(record.askedAt, now));
        case State::Removing:
        case State::BeingDeleted:
            return RecoveryText::tr("%1: deleting it…").arg(subject(record));
        }
        return {};
    }

} // namespace

QString recoveryText(const RecoveryCase &recovery, const QDateTime &now)
{
    QString text = textOfState(recovery, now);
    if (!recovery.error)
        return text;
    const ObjectKind kind = recovery.record.owner.kind;
    if (recovery.isDeletionRefused) {
        return text + u'\n'
            + joinedSentences({RecoveryText::tr("It could not be deleted."),
                               graphChangingErrorText(*recovery.error, kind)});
    }
    if (recovery.state == State::Unreachable) {
        return text + u'\n' + graphReadingErrorText(*recovery.error, kind);
    }
    return text;
}

QString candidateText(const PasswordCredential &candidate)
{
    const QString name = candidate.displayName.isEmpty()
        ? RecoveryText::tr("Without a description")
        : RecoveryText::tr("“%1”").arg(plainName(candidate.displayName));
    const QString id = candidate.keyId.toString(QUuid::WithoutBraces);
    if (!candidate.endDateTime.isValid())
        return RecoveryText::tr("%1, Secret ID %2").arg(name, id);
    return RecoveryText::tr("%1, expires %2, Secret ID %3")
        .arg(name, localTimeText(candidate.endDateTime), id);
}

} // namespace Keyturn
