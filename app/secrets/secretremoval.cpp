// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretremoval.h"

#include "app/directory/objectreader.h"
#include "app/graph/graphclient.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int MaxLosses = 2;

    /// Graph has been seen to say both 404 and 400 for a key that is not there; its words may
    /// change. A gateway on the way has no code.
    bool meansNoSuchKey(const GraphError &error)
    {
        return (error.httpStatus == 404 || error.httpStatus == 400) && !error.code.isEmpty();
    }

    /// Whether the removal may have been carried out although no success came back.
    bool isAnswerLost(const GraphError &error)
    {
        return error.kind == GraphError::Kind::Network || error.kind == GraphError::Kind::Service
            || error.kind == GraphError::Kind::MalformedReply;
    }

} // namespace

SecretRemoval::SecretRemoval(GraphClient &graph, const ObjectRef &owner, const QUuid &keyId,
                             SecretRemover::Waits waits, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_owner(owner)
    , m_keyId(keyId)
    , m_waits(std::move(waits))
{ }

void SecretRemoval::start(QObject *context, RemovalHandler handler)
{
    m_context = context;
    m_handler = std::move(handler);
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    ask();
}

void SecretRemoval::ask()
{
    const QJsonObject body{{u"keyId"_s, m_keyId.toString(QUuid::WithoutBraces)}};
    m_graph.post(GraphVersion::V1, m_owner.actionPath("removePassword"_L1), body, this,
                 [this](const GraphResult<HttpReply> &answer) { handleAnswer(answer); });
}

void SecretRemoval::handleAnswer(const GraphResult<HttpReply> &answer)
{
    if (answer) {
        m_refusal.reset();
        m_requestId = QString::fromLatin1(answer->header("request-id"));
        return look();
    }
    m_refusal = answer.error();
    if (isAnswerLost(*m_refusal)) {
        if (++m_losses > MaxLosses || !later(&SecretRemoval::ask))
            look();
    } else if (meansNoSuchKey(*m_refusal)) {
        // A secret made a moment ago may be unknown to the replica that was asked, and to the one
        // that would be read: neither of them proves that it is gone.
        if (!later(&SecretRemoval::ask))
            look();
    } else {
        finish(tl::unexpected(RemovalError{.cause = *m_refusal, .mayBeGone = m_losses > 0}));
    }
}

bool SecretRemoval::later(void (SecretRemoval::*step)())
{
    if (m_waits.empty())
        return false;
    QTimer::singleShot(m_waits.front(), this, step);
    m_waits.erase(m_waits.begin());
    return true;
}

void SecretRemoval::look()
{
    readObject(m_graph, m_owner, this,
               [this](const GraphResult<DirectoryObject> &seen) { handleLook(seen); });
}

void SecretRemoval::handleLook(const GraphResult<DirectoryObject> &seen)
{
    if (!seen && m_refusal)
        return finish(tl::unexpected(RemovalError{.cause = seen.error(), .mayBeGone = true}));
    if (!seen)
        return finish(RemovedSecret{.object = seen, .requestId = m_requestId});
    if (std::ranges::any_of(seen->passwordCredentials, isOurs()))
        return handleStillThere(*seen);
    // Where nobody said that it is removed, it may as well be too new for the replica that was
    // read; all the more if another one had it.
    if (m_refusal && m_wasStillThere)
        finish(tl::unexpected(RemovalError{.cause = *m_refusal, .mayBeGone = true}));
    else if (!m_refusal || !later(&SecretRemoval::look))
        finish(RemovedSecret{.object = seen, .isConfirmed = true, .requestId = m_requestId});
}

void SecretRemoval::handleStillThere(const DirectoryObject &object)
{
    m_wasStillThere = true;
    if (later(&SecretRemoval::look))
        return;
    if (m_refusal)
        return finish(tl::unexpected(RemovalError{.cause = *m_refusal, .mayBeGone = true}));
    // Graph has said that it is removed, and that stands; only its list is late.
    finish(RemovedSecret{.object = object, .requestId = m_requestId});
}

std::function<bool(const PasswordCredential &)> SecretRemoval::isOurs() const
{
    return [this](const PasswordCredential &one) { return one.keyId == m_keyId; };
}

void SecretRemoval::finish(const RemovalResult &result)
{
    deleteLater();
    const RemovalHandler handler = std::exchange(m_handler, {});
    if (m_context && handler) // it may destroy us
        handler(result);
}

} // namespace Keyturn
