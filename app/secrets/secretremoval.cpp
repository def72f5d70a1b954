// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretremoval.h"

#include "app/directory/objectreader.h"
#include "app/graph/graphclient.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

SecretRemoval::SecretRemoval(GraphClient &graph, const ObjectRef &owner, const QUuid &keyId,
                             SecretRemover::Waits waits, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_owner(owner)
    , m_keyId(keyId)
    , m_waits(std::move(waits))
{ }

void SecretRemoval::start(QObject *context, GraphHandler<DirectoryObject> handler)
{
    m_context = context;
    m_handler = std::move(handler);
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    const QJsonObject body{{u"keyId"_s, m_keyId.toString(QUuid::WithoutBraces)}};
    m_graph.post(GraphVersion::V1, m_owner.actionPath("removePassword"_L1), body, this,
                 [this](const GraphResult<QJsonObject> &answer) { handleAnswer(answer); });
}

void SecretRemoval::handleAnswer(const GraphResult<QJsonObject> &answer)
{
    // Graph has been seen to say both 404 and 400 for a key that is not there; its words may
    // change, so it is the object that decides.
    const auto mayBeGone = [](const GraphError &error) {
        return error.httpStatus == 404 || error.httpStatus == 400;
    };
    if (!answer)
        m_refusal = answer.error();
    if (m_refusal && !mayBeGone(*m_refusal))
        finish(tl::unexpected(*m_refusal));
    else
        look();
}

void SecretRemoval::look()
{
    readObject(m_graph, m_owner, this,
               [this](const GraphResult<DirectoryObject> &seen) { handleLook(seen); });
}

void SecretRemoval::handleLook(const GraphResult<DirectoryObject> &seen)
{
    if (!seen)
        return finish(seen);
    const auto isOurs = [this](const PasswordCredential &one) { return one.keyId == m_keyId; };
    if (std::ranges::none_of(seen->passwordCredentials, isOurs))
        return finish(seen);
    if (m_refusal)
        return finish(tl::unexpected(*m_refusal));
    if (m_waits.empty()) {
        // Graph has said that it is removed, and that stands; only its list is late.
        DirectoryObject object = *seen;
        std::erase_if(object.passwordCredentials, isOurs);
        return finish(object);
    }
    QTimer::singleShot(m_waits.front(), this, &SecretRemoval::look);
    m_waits.erase(m_waits.begin());
}

void SecretRemoval::finish(const GraphResult<DirectoryObject> &result)
{
    deleteLater();
    const GraphHandler<DirectoryObject> handler = std::exchange(m_handler, {});
    if (m_context && handler) // it may destroy us
        handler(result);
}

} // namespace Keyturn
