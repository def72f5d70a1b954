// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/threaddoor.h"
#include "app/directory/deltarun.h"
#include "app/directory/listrun.h"

#include <optional>

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
                    DirectoryWorkshop &workshop, const ListReader &reader = {},
                    QObject *parent = nullptr);
    ~DirectoryLoader() override;

    /// Whether to note, with each load, where what changes from then on can be asked for. It takes
    /// a permission more: see permissionTable(…, DirectoryAct::Refresh).
    void setReadsChanges(bool readsChanges);
    /// Whether that is known of what was loaded last, and may be asked for as far as we know.
    bool canUpdate() const { return !m_deltaLink.isEmpty() && m_readsChanges.value_or(true); }
    /// Where that can be asked for; empty where it is not known.
    const QUrl &deltaLink() const { return m_deltaLink; }
    /// Of rows that were loaded by somebody before us.
    void setDeltaLink(const QUrl &deltaLink);

    void start(); ///< from the first page on; a load under way is cancelled
    /// What has changed, put into the rows that were loaded last. Where canUpdate().
    void update(const DirectoryStore &rows);
    void cancel(); ///< at once: no signal follows

Q_SIGNALS:
    // As ListRun's.
    void arrived(const Keyturn::PageBatch &batch);
    void restarted();
    void restricted();
    void finished();
    void failed(const Keyturn::GraphError &error);
    // As DeltaRun's.
    void updated(const Keyturn::MergedChanges &changes);
    void expired();

private:
    struct Desk;
    struct Order;

    bool hasChanges() const;
    Desk &desk();
    void takeLink(const QUrl &deltaLink) { m_nextLink = deltaLink; }
    void takeChanges(const MergedChanges &changes);

    // In the workshop, where nothing of the loader is touched.
    static void relay(const ListRun &run, const Order &order);
    static void relay(const DeltaRun &run, const Order &order);

    const ListKind m_kind;
    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    DirectoryWorkshop &m_workshop;
    const ListReader m_reader;
    const ThreadDoor m_door{nullptr}; ///< through it comes what a run has to say
    Desk *m_desk = nullptr; ///< lives in the workshop
    std::optional<bool> m_readsChanges; ///< nothing until somebody knows
    QUrl m_deltaLink; ///< of the rows that were loaded last; empty where none is known
    QUrl m_nextLink; ///< of those that are being loaded
    int m_number = 0; ///< of the last load; what an earlier one still has to say is not heard
};

} // namespace Keyturn
