// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/silentpass.h"

#include <utility>

namespace Keyturn {

SilentPass::SilentPass(RequestLanes &lanes, ObjectKind kind, QString path)
    : m_lanes(lanes)
    , m_kind(kind)
    , m_path(std::move(path))
{ }

void SilentPass::start()
{
    m_all = {};
    m_chain.reset();
    m_parser = std::make_unique<PageParser>(m_kind);
    m_chain = std::make_unique<PageChain>(m_lanes, *m_parser);
    connect(m_chain.get(), &PageChain::arrived, this,
            [this](const ParsedPage &page) { m_all.add(page); });
    connect(m_chain.get(), &PageChain::ended, this, [this] { Q_EMIT finished(m_all); });
    connect(m_chain.get(), &PageChain::failed, this, &SilentPass::handleError);
    m_chain->start({.path = m_path});
}

void SilentPass::handleError(const GraphError &error)
{
    if (error.httpStatus == 400 && m_chain->hasFollowedLinks()
        && !std::exchange(m_hasRestarted, true))
        return start();
    Q_EMIT failed(error);
}

} // namespace Keyturn
