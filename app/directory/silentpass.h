// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/pagebatch.h"
#include "app/directory/pagechain.h"

#include <memory>

namespace Keyturn {

/// Reads a whole list once more, from page to page, and tells nothing before it has all of it. A
/// link that expires makes it begin anew, once. Destroying it takes it back.
class SilentPass : public QObject
{
    Q_OBJECT

public:
    SilentPass(RequestLanes &lanes, ObjectKind kind, QString path);

    void start();

Q_SIGNALS:
    void finished(const Keyturn::PageBatch &all);
    void failed(const Keyturn::GraphError &error);

private:
    void handleError(const GraphError &error);

    RequestLanes &m_lanes;
    const ObjectKind m_kind;
    const QString m_path;
    std::unique_ptr<PageParser> m_parser;
    std::unique_ptr<PageChain> m_chain;
    PageBatch m_all;
    bool m_hasRestarted = false;
};

} // namespace Keyturn
