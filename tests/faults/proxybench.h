// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleserver.h"
#include "faults/faultbench.h"
#include "faults/groups.h"
#include "support/faultyproxy.h"

#include <deque>

/// What may go wrong with one addPassword: with its own exchange, with the looks that follow, and
/// with the deletion of what they find.
struct Trial
{
    bool isOpenedAhead = false; ///< the connection of the addPassword, as the dialog has it
    bool closesIdle = false; ///< the server, just before the addPassword
    FaultyProxy::Fault adding = {};
    FaultyProxy::Fault looking = {};
    FaultyProxy::Fault deleting = {};
    /// Which of the looks that check a refusal see the object as it was before the POST.
    std::deque<bool> areChecksStale = {};
    /// Likewise, of those that follow a lost answer.
    std::deque<bool> areLooksStale = {};
    /// Which looks after the deletion see it as it was before that.
    std::deque<bool> areLooksAfterDeletionStale = {};
};

/// A sample tenant behind a proxy that spoils replies.
class ProxyBench
{
public:
    explicit ProxyBench(bool tls, const QString &journalFolder = {});

    void run(const Trial &trial, Tally &tally);
    /// The negative control: how many secrets an addPassword makes that Qt may send again.
    int sendOrdinaryPost();

    FaultBench &bench() { return m_bench; }
    FaultyProxy &proxy() { return m_proxy; }
    Keyturn::SampleServer &server() { return m_server; }
    const Keyturn::GraphEndpoint &endpoint() const { return m_endpoint; }

private:
    void spoil(const Trial &trial, Moment moment);

    Keyturn::SampleServer m_server;
    FaultyProxy m_proxy;
    const Keyturn::GraphEndpoint m_endpoint;
    FaultBench m_bench;
};

/// A group in which each of these trials is run behind a proxy.
Group proxyGroup(const QByteArray &name, const std::vector<Trial> &trials, bool tls = false);
