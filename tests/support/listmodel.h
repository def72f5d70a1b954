// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/localhttpserver.h"

#include <QUuid>

#include <set>

/// A list of applications as Graph gives it, page by page, filtered and counted, whose objects may
/// come and go at any time. A link leads on behind the object that was last on a page, so what is
/// there all the time is in a list once, whatever comes and goes beside it.
class ListModel
{
public:
    struct Object
    {
        int number = 0; ///< see objectId()
        double place = 0; ///< in the list's order
        std::optional<qint64> created = {}; ///< milliseconds since 1970
    };

    /// What was asked for.
    struct Question
    {
        bool isCount = false;
        QString filter = {};
        QString skipToken = {};

        bool isFirstPage() const { return !isCount && filter.isEmpty() && skipToken.isEmpty(); }
        /// What has no upper bound.
        bool isNewest() const;
        bool isUndated() const { return filter.contains(QStringLiteral("null")); }
    };

    explicit ListModel(LocalHttpServer &server);

    /// At the end of the list's order.
    void append(std::optional<qint64> created) { insert(qsizetype(m_objects.size()), created); }
    void insert(qsizetype at, std::optional<qint64> created);
    void remove(qsizetype at);
    const std::vector<Object> &objects() const { return m_objects; }
    std::set<QUuid> ids() const;

    qsizetype pageSize = 5;
    qint64 now = 1'770'000'000'000; ///< 2026-02-02T02:40:00Z
    /// Before anything is answered; what it gives is answered instead.
    std::function<std::optional<LocalHttpServer::Answer>(const Question &)> interfere;
    std::function<std::chrono::milliseconds()> delay;

    const std::vector<Question> &questions() const { return m_questions; }
    qsizetype countOf(const std::function<bool(const Question &)> &is) const;

private:
    LocalHttpServer::Answer answer(const LocalHttpServer::Request &request);
    LocalHttpServer::Answer page(const Question &question, const QByteArray &target) const;
    LocalHttpServer::Answer count(const Question &question) const;
    std::vector<const Object *> filtered(const QString &filter) const;

    LocalHttpServer &m_server;
    std::vector<Object> m_objects;
    std::vector<Question> m_questions;
    int m_lastNumber = 0;
};
