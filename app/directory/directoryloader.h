// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/threaddoor.h"
#include "app/directory/listrun.h"

namespace Keyturn {

class DirectoryWorkshop;

/// Loads a list, as often as asked. Everything that takes time is done in the workshop's thread.
/// Lives in the thread of the token provider; may be destroyed at any time, but before the
/// workshop.
class DirectoryLoader : public QObject
{
    Q_OBJECT

public:
    DirectoryLoader(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                    DirectoryWorkshop &workshop, QObject *parent = nullptr);
    ~DirectoryLoader() override;

    void start(); ///< from the first page on; a load under way is cancelled
    void cancel(); ///< at once: no signal follows

Q_SIGNALS:
    // As ListRun's.
    void arrived(const Keyturn::PageBatch &batch);
    void restarted();
    void finished();
    void failed(const Keyturn::GraphError &error);

private:
    struct Desk;

    /// Runs in the workshop, where `loader` may be gone already: only what passes the door uses it.
    static void relay(const ListRun &run, const ThreadDoor::Key &door, DirectoryLoader *loader,
                      int number);

    const ListKind m_kind;
    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    DirectoryWorkshop &m_workshop;
    const ThreadDoor m_door{nullptr}; ///< through it comes what a run has to say
    Desk *m_desk = nullptr; ///< lives in the workshop
    int m_number = 0; ///< of the last load; what an earlier one still has to say is not heard
};

} // namespace Keyturn
