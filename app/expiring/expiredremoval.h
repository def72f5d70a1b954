// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiringsecret.h"
#include "app/secrets/removaloutcome.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Keyturn {

class SecretRemover;
class ServiceClock;

/// Removes secrets that have expired, one after the other. Each object is read anew right before,
/// and what has not expired by the service's clock then is left alone: nothing that is valid, let
/// alone the last one, goes by this way. What is under way is seen to its end, so whoever owns this
/// keeps it until finished().
class ExpiredRemoval : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting,
        Reading,
        Deleting,
        Deleted,
        Gone, ///< somebody else was faster
        NotExpired, ///< left alone
        Unread, ///< left alone, since its object could not be read
        NotDeleted,
        Unclear, ///< it may be gone
        NotTried, ///< somebody said stop, or the sign-in has ended
    };
    struct Item
    {
        ExpiringSecret secret;
        State state = State::Waiting;
        GraphError error = {}; ///< why it is Unread, NotDeleted or Unclear
    };
    /// Reads an object anew.
    using Reader =
        std::function<void(const ObjectRef &, QObject *context, GraphHandler<DirectoryObject>)>;

    ExpiredRemoval(const std::vector<ExpiringSecret> &secrets, Reader read, SecretRemover &remover,
                   const ServiceClock &clock, QObject *parent = nullptr);

    void start();
    void stop(); ///< after what is under way
    bool isRunning() const { return m_isRunning; }
    const std::vector<Item> &items() const { return m_items; }
    qsizetype countOf(State state) const;

Q_SIGNALS:
    void changed(qsizetype item);
    void deleted(const Keyturn::ObjectRef &owner, const QUuid &keyId);
    void finished();

private:
    void goOn();
    void check(const GraphResult<DirectoryObject> &object);
    void take(const RemovalResult &result);
    void settle(State state, const GraphError &error = {});
    void setState(State state, const GraphError &error = {});
    void end();

    const Reader m_read;
    SecretRemover &m_remover;
    const ServiceClock &m_clock;
    std::vector<Item> m_items;
    size_t m_current = 0;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace Keyturn
