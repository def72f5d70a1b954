// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/graph/graphendpoint.h"
#include "app/sample/sampleserver.h"
#include "app/secrets/secretissuer.h"
#include "app/signin/statictoken.h"
#include "support/faultyproxy.h"

#include <QTemporaryDir>

/// What may go wrong with one addPassword: with its own exchange, with the looks that follow, and
/// with the deletion of what they find.
struct Trial
{
    FaultyProxy::Fault adding = {};
    FaultyProxy::Fault looking = {};
    FaultyProxy::Fault deleting = {};
};

/// What became of the trials of one group, as the server has it.
struct Account
{
    int trials = 0;
    int shown = 0; ///< the value arrived, and it is the one that the server made
    int found = 0; ///< the value was lost, the secret found by its mark and deleted
    int chosen = 0; ///< likewise, where a person had to say which one it is
    int notMade = 0; ///< nothing was made, and nobody claimed it
    int restarted = 0; ///< of those found or not made: only once the program was started anew
    int doubled = 0; ///< more than one request or secret for one Add
    int unaccounted = 0; ///< a secret that nobody tells of, or a claim that is not true

    bool isClean() const { return doubled == 0 && unaccounted == 0; }
};

/// A sample tenant behind a proxy that spoils replies, and everything of the program that adds
/// secrets. Each trial adds one secret to the same application, does what a person would, and then
/// asks the server what is true.
class FaultBench
{
public:
    explicit FaultBench(bool tls);
    ~FaultBench();

    void run(const Trial &trial, Account &account);
    /// The negative control: how many secrets an addPassword makes that Qt may send again.
    int sendOrdinaryPost();

private:
    struct Program;

    void begin(Program &program);
    void settle(Program &program, Account &account, bool isLast);
    int secretCount();

    Keyturn::SampleServer m_server;
    FaultyProxy m_proxy;
    const Keyturn::GraphEndpoint m_endpoint;
    QTemporaryDir m_folder;
    Keyturn::ObjectRef m_owner;
};
