// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/graph/graphendpoint.h"
#include "app/sample/sampleserver.h"
#include "app/secrets/issuingerror.h"
#include "faults/tally.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

struct AddingProgram;

/// When something may be made to fail from then on.
enum class Moment {
    Beginning, ///< nothing was asked yet
    Asking, ///< what is there was read; the record and the POST follow
    Looking, ///< the answer is lost
    Deleting, ///< what was found is about to be deleted
    Restarting, ///< the program is about to start anew; from now on all shall be well
};

/// Adds secrets to one application of a sample tenant, does what a person would about what came of
/// it, and then asks the server what is true.
class FaultBench
{
public:
    using Spoiler = std::function<void(Moment)>;

    /// What the server knows.
    struct Truth
    {
        qsizetype calls = 0; ///< all that ever came
        qsizetype posts = 0; ///< of addPassword
        int secrets = 0; ///< of the application
    };

    /// `endpoint` leads to that server. The journal is in a folder of its own unless one is given.
    FaultBench(Keyturn::SampleServer &server, Keyturn::GraphEndpoint endpoint,
               const QString &journalFolder = {});
    ~FaultBench();

    void run(const Spoiler &spoil, Tally &tally);
    /// Whether the connection of an addPassword is opened before it, from the next run on.
    void setOpensAhead(bool opensAhead) { m_opensAhead = opensAhead; }

    Truth truth() const;
    const Keyturn::ObjectRef &owner() const { return m_owner; }
    const QString &journalFolder() const { return m_journalFolder; }
    std::unique_ptr<AddingProgram> start() const;
    /// Decides once about each case, as a person would: what is found goes. What is not seen stays
    /// open unless this is the last start.
    static void settle(AddingProgram &program, const Spoiler &spoil, Tally &tally, bool isLast);
    /// Clears up after a trial whose value somebody has.
    void removeSecret(AddingProgram &program, const QUuid &keyId) const;
    /// Whether neither a secret is left nor a record.
    bool isCleared(const Truth &before) const;
    bool isRightValue(const AddingProgram &program, const QUuid &id) const;

private:
    struct Answer
    {
        std::optional<QUuid> issued; ///< PendingSecrets' ID
        std::optional<Keyturn::IssuingError> failure;
    };

    Answer add(AddingProgram &program, const Spoiler &spoil) const;
    void accountForValue(AddingProgram &program, const QUuid &id, Tally &tally) const;
    bool isTrue(const Keyturn::IssuingError &claim, const Truth &before) const;

    Keyturn::SampleServer &m_server;
    const Keyturn::GraphEndpoint m_endpoint;
    QTemporaryDir m_folder;
    const QString m_journalFolder;
    const Keyturn::ObjectRef m_owner;
    bool m_opensAhead = false;
};
