// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listrun.h"

#include <QThread>

namespace Keyturn {

/// Loads a list, as often as asked. Everything that takes time is done in a thread of its own,
/// which begins with the first load and then stays, for its connection's sake. Lives in the thread
/// of the token provider; may be destroyed at any time.
class DirectoryLoader : public QObject
{
    Q_OBJECT

public:
    DirectoryLoader(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                    QObject *parent = nullptr);
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
    struct Workshop;

    void launch();
    void relay(ListRun *run, int number);

    const ListKind m_kind;
    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    QThread m_thread;
    Workshop *m_workshop = nullptr; ///< lives in the thread and ends with it
    int m_number = 0; ///< of the last load; what an earlier one still has to say is not heard
};

} // namespace Keyturn
