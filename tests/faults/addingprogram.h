// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/graphclient.h"
#include "app/secrets/issuingjournal.h"
#include "app/secrets/pendingsecrets.h"
#include "app/secrets/secretissuer.h"
#include "app/secrets/secretrecovery.h"
#include "app/secrets/secretremover.h"
#include "app/signin/statictoken.h"

#include <QNetworkAccessManager>

#include <functional>

/// Says when the token for the POST is asked for. By then what is there was read, and the record is
/// not written yet.
class AnnouncedToken : public Keyturn::StaticToken
{
public:
    using StaticToken::StaticToken;

    std::function<void()> aboutToAsk;

    void requestToken(const Keyturn::TokenWish &wish, QObject *context,
                      Keyturn::TokenHandler handler) override
    {
        if (wish.freshness != Freshness::CachedIsFine && aboutToAsk)
            aboutToAsk();
        StaticToken::requestToken(wish, context, std::move(handler));
    }
};

/// What adds secrets, from one start of the program to its end.
struct AddingProgram
{
    AddingProgram(const Keyturn::GraphEndpoint &endpoint, const QByteArray &bearer,
                  const QString &journalFolder);

    /// Begins one addPassword; a signal of the issuer follows.
    void add(const Keyturn::ObjectRef &owner);
    /// Takes up what an earlier start left open, and waits until it is read.
    void resume();
    /// Waits until no look and no deletion is under way.
    void waitForLooks();

    AnnouncedToken tokens;
    QNetworkAccessManager network;
    Keyturn::GraphClient graph;
    Keyturn::PendingSecrets pending;
    Keyturn::SecretRemover remover;
    Keyturn::IssuingJournal journal;
    Keyturn::SecretRecovery recovery;
    Keyturn::SecretIssuer issuer;
};
