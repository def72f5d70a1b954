// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/keychaintexts.h"

#include "app/vault/keychaintrial.h"

#include <QCoreApplication>

namespace Keyturn {

namespace {

    using Kind = VaultError::Kind;

    // lupdate finds strings by the class that tr() belongs to.
    struct KeychainTexts
    {
        Q_DECLARE_TR_FUNCTIONS(KeychainTexts)
    };

    QString failureText(Kind kind)
    {
        switch (kind) {
        case Kind::Unavailable:
            return KeychainTexts::tr(
                "It does not work: this computer has no keychain service running.");
        case Kind::Locked:
            return KeychainTexts::tr(
                "It does not work: the keychain is locked. Unlock it and test again.");
        case Kind::Denied:
            return KeychainTexts::tr(
                "It does not work: the keychain refused. Test again and allow it.");
        case Kind::NotFound:
            return KeychainTexts::tr("It does not work: the keychain took the made-up value but "
                                     "did not have it afterwards.");
        case Kind::Different:
            return KeychainTexts::tr("It does not work: the keychain gave back something other "
                                     "than the made-up value.");
        case Kind::Pending:
        case Kind::TooLong:
        case Kind::Unlisted:
        case Kind::Other:
            break;
        }
        return KeychainTexts::tr("It does not work: the keychain reported a problem.");
    }

    QString failureText(const VaultError &error)
    {
        QStringList lines{failureText(error.kind)};
        if (!error.message.isEmpty())
            lines.append(error.message);
        if (error.mayRemain)
            lines.append(KeychainTexts::tr("The made-up value may remain there, as %1.")
                             .arg(KeychainTrial::key().toString()));
        return lines.join(u'\n');
    }

} // namespace

QString keyringStateText(KeyringState state)
{
    switch (state) {
    case KeyringState::Unknown:
        return KeychainTexts::tr("This system does not tell how its keychain is; a test does.");
    case KeyringState::Absent:
        return KeychainTexts::tr("No keychain service is running. On Linux it takes a Secret "
                                 "Service: GNOME Keyring, KWallet or KeePassXC.");
    case KeyringState::Locked:
        return KeychainTexts::tr("Locked, or not set up yet: your system will ask for a password "
                                 "before anything is kept.");
    case KeyringState::Unlocked:
        return KeychainTexts::tr("Available and unlocked.");
    case KeyringState::Silent:
        return KeychainTexts::tr("It is there, but does not answer.");
    }
    return {};
}

QString keychainTrialText(const KeychainTrial &trial)
{
    switch (trial.state()) {
    case KeychainTrial::State::NotTried:
        return {};
    case KeychainTrial::State::Running:
        return KeychainTexts::tr("Testing: a made-up value is stored, read back and removed…");
    case KeychainTrial::State::Waiting:
        return KeychainTexts::tr("The keychain has not answered yet. Keyturn waits for it, and "
                                 "removes the made-up value as soon as it can.");
    case KeychainTrial::State::Worked:
        return KeychainTexts::tr(
            "It works: a made-up value was stored, read back and removed again.");
    case KeychainTrial::State::Failed:
        return failureText(trial.error());
    }
    return {};
}

} // namespace Keyturn
