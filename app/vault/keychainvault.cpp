// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychainvault.h"

#include "app/core/logging.h"
#include "app/vault/keychainverdict.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <limits>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Service = "Keyturn"_L1;

    /// Without a parent: a job that is deleted while it runs leaves its backend a dangling pointer.
    template<typename Job>
    Job *newJob(const VaultKey &key)
    {
        auto *job = new Job(Service);
        job->setInsecureFallback(false);
        job->setKey(key.toString());
        return job;
    }

    /// As text, not as binary data, which QtKeychain stores in base64 on Linux: what an
    /// administrator sees in a keychain program has to be the secret itself.
    QKeychain::Job *newWriteJob(const VaultKey &key, const SecretText &text)
    {
        auto *job = newJob<QKeychain::WritePasswordJob>(key);
        QString passing = QString::fromUtf8(text.utf8());
        job->setTextData(passing);
        wipe({reinterpret_cast<char *>(passing.data()), size_t(passing.size()) * sizeof(QChar)});
        return job;
    }

    SecretText takeText(const QKeychain::Job &job)
    {
        const auto &reader = static_cast<const QKeychain::ReadPasswordJob &>(job);
        const QByteArray bytes = reader.binaryData();
        SecretText text(bytes);
        // data() would detach and give us a copy to wipe; the job's own bytes are the ones to wipe.
        wipe({const_cast<char *>(bytes.constData()), size_t(bytes.size())});
        return text;
    }

    VaultHandler<SecretText> finishing(KeychainCall *call)
    {
        return [call](VaultResult<SecretText> answer) { call->finish(std::move(answer)); };
    }

} // namespace

KeychainVault::KeychainVault(KeyringStatus &status, KeyringLabels &labels, Limits limits,
                             QObject *parent)
    : SecretVault(parent)
    , m_status(status)
    , m_labels(labels)
    , m_limits(limits)
{ }

KeychainVault::KeychainVault(KeyringStatus &status, KeyringLabels &labels, QObject *parent)
    : KeychainVault(status, labels, Limits(), parent)
{ }

void KeychainVault::store(const VaultKey &key, const QString &label, const SecretText &text,
                          QObject *context, VaultHandler<void> handler)
{
    KeychainCall *call = begin(context, withoutText(std::move(handler)));
    connect(call, &KeychainCall::succeededLate, this, [this, key] { Q_EMIT storedLate(key); });
    connect(call, &KeychainCall::failedLate, this,
            [this, key](const VaultError &error) { Q_EMIT storeFailedLate(key, error); });

    if (text.utf8().size() > m_limits.valueBytes) {
        const VaultError error{VaultError::Kind::TooLong,
                               tr("This system's keychain takes at most %n bytes for one entry.",
                                  nullptr, int(m_limits.valueBytes))};
        QTimer::singleShot(0, call, [call, error] { call->finish(tl::unexpected(error)); });
        return;
    }

    const auto waiting = std::make_shared<SecretText>(text.duplicate());
    const auto makeJob = [key, waiting] {
        QKeychain::Job *job = newWriteJob(key, *waiting);
        *waiting = SecretText();
        return job;
    };
    perform(call, makeJob, [=, this](const QKeychain::Job &job, KeyringState before) {
        if (job.error() != QKeychain::NoError)
            return judge(call, job, before, finishing(call));
        m_labels.setLabel(Service, key.toString(), label);
        call->finish(SecretText());
    });
}

void KeychainVault::read(const VaultKey &key, QObject *context, VaultHandler<SecretText> handler)
{
    KeychainCall *call = begin(context, std::move(handler));
    fetch(call, key, finishing(call));
}

void KeychainVault::remove(const VaultKey &key, QObject *context, VaultHandler<void> handler)
{
    KeychainCall *call = begin(context, withoutText(std::move(handler)));
    connect(call, &KeychainCall::succeededLate, this, [this, key] { Q_EMIT removedLate(key); });
    connect(call, &KeychainCall::failedLate, this,
            [this, key](const VaultError &error) { Q_EMIT removeFailedLate(key, error); });

    const auto makeJob = [key] { return newJob<QKeychain::DeletePasswordJob>(key); };
    perform(call, makeJob, [=, this](const QKeychain::Job &job, KeyringState before) {
        if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
            checkRemoved(call, key, before);
        else
            judge(call, job, before, finishing(call));
    });
}

qsizetype KeychainVault::maximumValueBytes()
{
#ifdef Q_OS_WIN
    return 5 * 512; // CRED_MAX_CREDENTIAL_BLOB_SIZE
#else
    return std::numeric_limits<int>::max();
#endif
}

KeychainCall *KeychainVault::begin(QObject *context, VaultHandler<SecretText> handler)
{
    auto *call = new KeychainCall(m_limits.answer, context, std::move(handler), this);
    connect(call, &KeychainCall::becameOverdue, this, [this] {
        qCWarning(logVault) << "the keychain has not answered in time";
        countOverdue(+1);
    });
    // Before whatever else hears of it: that the keychain answers again comes before the answer.
    connect(call, &KeychainCall::succeededLate, this, [this] { countOverdue(-1); });
    connect(call, &KeychainCall::failedLate, this, [this] { countOverdue(-1); });
    return call;
}

void KeychainVault::countOverdue(int change)
{
    const bool wasSilent = isSilent();
    m_overdueCalls += change;
    if (isSilent() != wasSilent)
        Q_EMIT silenceChanged(isSilent());
}

/// Asks first how the keyring is. A locked one is tried all the same: the desktop may ask the user
/// for the password.
void KeychainVault::perform(KeychainCall *call, const std::function<QKeychain::Job *()> &makeJob,
                            const Step &then)
{
    m_status.query(call, [=](KeyringState before) {
        if (before == KeyringState::Absent)
            return call->finish(tl::unexpected(VaultError{VaultError::Kind::Unavailable}));
        QKeychain::Job *job = makeJob();
        connect(job, &QKeychain::Job::finished, call,
                [then, before](QKeychain::Job *finished) { then(*finished, before); });
        job->start();
    });
}

void KeychainVault::judge(KeychainCall *call, const QKeychain::Job &job, KeyringState before,
                          const VaultHandler<SecretText> &then)
{
    const auto conclude = [=, code = job.error(), words = job.errorString()](KeyringState after) {
        const VaultError error{keychainVerdict(code, before, after), words};
        if (error.kind != VaultError::Kind::NotFound) // which every removal ends with
            qCInfo(logVault) << "the keychain refused:" << code << int(error.kind);
        then(tl::unexpected(error));
    };
    m_status.query(call, conclude);
}

void KeychainVault::fetch(KeychainCall *call, const VaultKey &key,
                          const VaultHandler<SecretText> &then)
{
    const auto makeJob = [key] { return newJob<QKeychain::ReadPasswordJob>(key); };
    perform(call, makeJob, [=, this](const QKeychain::Job &job, KeyringState before) {
        if (job.error() != QKeychain::NoError)
            return judge(call, job, before, then);
        SecretText text = takeText(job);
        if (!text.isEmpty())
            return then(std::move(text));
        // So QtKeychain says it of a KWallet that could not read; nobody keeps an empty value.
        then(tl::unexpected(VaultError{VaultError::Kind::Other,
                                       tr("The keychain has the entry, but gave no value.")}));
    });
}

/// A delete of QtKeychain's says "no error" of an entry in a locked keyring too, and leaves it
/// there.
void KeychainVault::checkRemoved(KeychainCall *call, const VaultKey &key, KeyringState before)
{
    fetch(call, key, [call, before](const VaultResult<SecretText> &answer) {
        if (!answer && answer.error().kind == VaultError::Kind::NotFound)
            return call->finish(SecretText());
        if (!answer)
            return call->finish(tl::unexpected(answer.error()));
        const auto kind =
            before == KeyringState::Locked ? VaultError::Kind::Locked : VaultError::Kind::Other;
        call->finish(tl::unexpected(VaultError{kind, tr("The entry is still there.")}));
    });
}

} // namespace Keyturn
