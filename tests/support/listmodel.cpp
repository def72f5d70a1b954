// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/listmodel.h"

#include "support/listreplies.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

LocalHttpServer::Answer refusal()
{
    return {.status = 400, .body = R"({"error": {"code": "Request_UnsupportedQuery"}})"};
}

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool isIn(const ListModel::Object &object, const QString &filter)
{
    if (filter.contains("eq null"_L1))
        return !object.created;
    static const QRegularExpression bound(u"createdDateTime (ge|le) (\\S+)"_s);
    const auto isWithin = [&object](const QRegularExpressionMatch &match) {
        const qint64 time =
            QDateTime::fromString(match.captured(2), Qt::ISODateWithMs).toMSecsSinceEpoch();
        return object.created
            && (match.captured(1) == "ge"_L1 ? *object.created >= time : *object.created <= time);
    };
    auto matches = bound.globalMatch(filter);
    bool isInAll = true;
    while (isInAll && matches.hasNext())
        isInAll = isWithin(matches.next());
    return isInAll;
}

} // namespace

bool ListModel::Question::isNewest() const
{
    return filter.contains(" ge "_L1) && !filter.contains(" le "_L1);
}

ListModel::ListModel(LocalHttpServer &server)
    : m_server(server)
{
    server.stayOpen();
    server.answerBy(
        [this](const LocalHttpServer::Request &request) { return std::optional(answer(request)); });
}

void ListModel::insert(qsizetype at, std::optional<qint64> created)
{
    const auto next = m_objects.begin() + at;
    const double before = at == 0 ? 0 : (next - 1)->place;
    const double place = next == m_objects.end() ? before + 1 : (before + next->place) / 2;
    m_objects.insert(next, {.number = ++m_lastNumber, .place = place, .created = created});
}

void ListModel::remove(qsizetype at)
{
    m_objects.erase(m_objects.begin() + at);
}

std::set<QUuid> ListModel::ids() const
{
    std::set<QUuid> ids;
    for (const Object &object : m_objects)
        ids.insert(objectId(object.number));
    return ids;
}

qsizetype ListModel::countOf(const std::function<bool(const Question &)> &is) const
{
    return std::ranges::count_if(m_questions, is);
}

LocalHttpServer::Answer ListModel::answer(const LocalHttpServer::Request &request)
{
    const QByteArray target = request.line.split(' ').value(1);
    const QUrl url = QUrl::fromEncoded(target);
    const QUrlQuery query(url);
    const Question question{.isCount = url.path().endsWith("/$count"_L1),
                            .filter = query.queryItemValue(u"$filter"_s, QUrl::FullyDecoded),
                            .skipToken = query.queryItemValue(u"$skiptoken"_s)};
    m_questions.push_back(question);
    std::optional<LocalHttpServer::Answer> answer = interfere ? interfere(question) : std::nullopt;
    const bool isAdvanced = request.header("ConsistencyLevel") == "eventual";
    if (!answer && (question.isCount || question.isUndated())
        && !(isAdvanced && (question.isCount || query.hasQueryItem(u"$count"_s))))
        answer = refusal();
    if (!answer)
        answer = question.isCount ? count(question) : page(question, target);
    answer->extraHeaders += "Date: "
        + QLocale::c()
              .toString(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC),
                        u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
              .toLatin1()
        + "\r\n";
    if (delay)
        answer->delay = std::max(answer->delay, delay());
    return *answer;
}

LocalHttpServer::Answer ListModel::page(const Question &question, const QByteArray &target) const
{
    const std::vector<const Object *> all = filtered(question.filter);
    static const QByteArray mark = "&$skiptoken=";
    const double behind = question.skipToken.toDouble(); // 0 where there is none
    QJsonArray rows;
    double last = 0;
    for (const Object *object : all) {
        if (object->place <= behind)
            continue;
        if (rows.size() == pageSize) {
            const qsizetype end = target.indexOf(mark);
            const QByteArray front = end < 0 ? target : target.first(end);
            const QByteArray link =
                m_server.url().toEncoded() + front + mark + QByteArray::number(last, 'f', 17);
            return {.body = listReply(rows, QString::fromLatin1(link))};
        }
        QJsonObject row = listedObject(object->number, u"x"_s);
        row[u"createdDateTime"_s] =
            object->created ? QJsonValue(timeText(*object->created)) : QJsonValue();
        rows.append(row);
        last = object->place;
    }
    return {.body = listReply(rows)};
}

LocalHttpServer::Answer ListModel::count(const Question &question) const
{
    return {.body = QByteArray::number(qsizetype(filtered(question.filter).size())),
            .extraHeaders = "Content-Type: text/plain\r\n"};
}

std::vector<const ListModel::Object *> ListModel::filtered(const QString &filter) const
{
    std::vector<const Object *> found;
    for (const Object &object : m_objects) {
        if (isIn(object, filter))
            found.push_back(&object);
    }
    return found;
}
