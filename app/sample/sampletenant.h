// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/directory/passwordcredential.h"
#include "app/sample/samplefault.h"
#include "app/sample/samplerequest.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Keyturn {

/// A tenant that comes with the program: what is in it, and how Graph behaves towards it. Lives as
/// long as its server. Thread-safe, so that its owner can look at what a server's thread has done.
class SampleTenant
{
public:
    struct Options
    {
        qsizetype applications = 0; ///< 0: the curated contents; else as many generated ones
        quint64 seed = 1; ///< the same seed and time give the same contents, byte by byte
        QDateTime now = {}; ///< what all dates relate to; invalid: the clock
        bool isSkewed = false; ///< most of the generated ones were made within the last year
        /// How long a new secret is refused, as Entra's replicas do.
        std::chrono::milliseconds propagation = std::chrono::seconds(6);
    };

    struct Call
    {
        QByteArray method;
        QByteArray path; ///< as sent, without the query
        int status = 0;
    };

    explicit SampleTenant(const Options &options);
    ~SampleTenant();
    Q_DISABLE_COPY_MOVE(SampleTenant)

    SampleResult<SampleReply> respond(const SampleRequest &request);
    /// Of the tenant's token endpoint; see SampleToken.
    SampleReply signIn(const SampleRequest &request);

    QDateTime now() const; ///< UTC, by the clock of the tenant
    /// Changes whenever a GET may be answered differently than before.
    quint64 revision() const;

    // The truth, for whoever checks what really happened.
    std::optional<ObjectRef> find(ObjectKind kind, QStringView displayName) const;
    std::vector<PasswordCredential> secretsOf(const QUuid &objectId) const;
    /// Of secrets that addPassword made here and that were not removed since.
    bool secretEquals(const QUuid &keyId, QByteArrayView utf8) const;

    /// The next answer that holds a secret gets lost on its way.
    void loseNextSecret();
    bool takeLoss(); ///< whether that is so; once

    void record(const Call &call);
    std::vector<Call> calls() const; ///< the last thousands, oldest first
    /// Calls with that method whose path ends so; with an empty ending all of that method.
    qsizetype callCount(QByteArrayView method, QByteArrayView pathEnding = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyturn
