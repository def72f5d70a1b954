// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/secretservicelabels.h"
#include "app/platform/linux/secretservicestatus.h"
#include "app/vault/keptsecrets.h"
#include "app/vault/keychainvault.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <utility>

// keychain_attempt keep|remove ENTRY MILLISECONDS PID: keeps the value that it reads from its input
// in the keychain, or removes it, as the program does, and kills the keyring's daemon that long
// after the beginning; 0 spares it. Says what the program would: kept, removed, refused, or
// waiting, since the keychain does not answer. Ends once that is said and the daemon is dead.

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One attempt and what came of it; ends the program once both are known.
class Attempt : public QObject
{
    Q_OBJECT

public:
    Attempt(VaultKey key, pid_t daemon, std::chrono::milliseconds killedAfter)
        : m_key(std::move(key))
    {
        connect(&m_secrets, &KeptSecrets::removed, this, [this] { say("removed"); });
        connect(&m_secrets, &KeptSecrets::keepingFailed, this, &Attempt::sayFailure);
        connect(&m_secrets, &KeptSecrets::removingFailed, this, &Attempt::sayFailure);
        if (killedAfter == 0ms) {
            m_isKilled = true;
            return;
        }
        QTimer::singleShot(killedAfter, Qt::PreciseTimer, this, [this, daemon] {
            ::kill(daemon, SIGKILL);
            m_isKilled = true;
            endIfDone();
        });
    }

    void keep(QByteArrayView value)
    {
        connect(&m_secrets, &KeptSecrets::stateChanged, this, [this] {
            if (m_secrets.state(m_key) == KeptState::Kept)
                say("kept");
        });
        m_secrets.keep({.key = m_key, .ownerName = u"Contoso"_s, .description = u"ci"_s},
                       SecretText(value));
    }
    void remove() { m_secrets.remove(m_key); }

private:
    void sayFailure(const VaultKey & /*key*/, const VaultError &error)
    {
        say(error.kind == VaultError::Kind::Pending ? "waiting" : "refused");
    }

    void say(const char *outcome)
    {
        if (m_isSaid)
            return;
        m_isSaid = true;
        std::puts(outcome);
        std::fflush(stdout);
        endIfDone();
    }

    void endIfDone() const
    {
        if (m_isSaid && m_isKilled)
            QCoreApplication::exit();
    }

    const VaultKey m_key;
    SecretServiceStatus m_status{1s};
    SecretServiceLabels m_labels;
    KeychainVault m_vault{m_status, m_labels, {.answer = 10s}};
    KeptSecrets m_secrets{m_vault,
                          QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                              + u"/kept.json"_s};
    bool m_isSaid = false;
    bool m_isKilled = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5 || !qEnvironmentVariableIsSet("KEYTURN_TEST_KEYRING_PID"))
        return 2; // without the latter it would be your own keyring
    QLoggingCategory::setFilterRules(u"keyturn.*=false"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QByteArray value = input.readAll();
    Attempt attempt({.tenantId = u"test"_s, .appId = u"kills"_s, .keyId = arguments[2]},
                    pid_t(arguments[4].toInt()), std::chrono::milliseconds(arguments[3].toInt()));
    QTimer::singleShot(0, &attempt, [&attempt, &arguments, &value] {
        if (arguments[1] == u"keep"_s)
            attempt.keep(value);
        else
            attempt.remove();
    });
    return QCoreApplication::exec();
}

#include "keychainattempt.moc"
