// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/graph/graphendpoint.h"
#include "app/http/connectionahead.h"
#include "app/secrets/passwordpost.h"
#include "perf/told.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <iostream>
#include <memory>
#include <string>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes a secret for each of the objects, one after the other.
class Posts : public QObject
{
public:
    Posts(GraphEndpoint endpoint, QByteArray bearer, QStringList objects)
        : m_endpoint(std::move(endpoint))
        , m_bearer(std::move(bearer))
        , m_objects(std::move(objects))
    { }

    void makeNext()
    {
        if (m_objects.isEmpty())
            return QCoreApplication::exit(0);
        // As the dialog does, in which somebody types for longer than that.
        m_ahead = std::make_unique<ConnectionAhead>(m_endpoint.base(), m_endpoint.transport());
        QTimer::singleShot(20, this, &Posts::post);
    }

private:
    void post()
    {
        const auto request = m_endpoint.request(
            GraphVersion::V1, u"/applications/%1/addPassword"_s.arg(m_objects.takeFirst()),
            AccessToken(m_bearer));
        m_time.start();
        new PasswordPost(
            *request, R"({"passwordCredential":{"displayName":"bench"}})",
            [this](const PasswordPost::Outcome &outcome) { take(outcome); }, this, m_ahead->take());
    }

    void take(const PasswordPost::Outcome &outcome)
    {
        if (!outcome) {
            std::fprintf(stderr, "%s\n", qPrintable(outcome.error().cause.message));
            return QCoreApplication::exit(1);
        }
        tell(u"post-ms"_s, double(m_time.nsecsElapsed()) / 1e6);
        QMetaObject::invokeMethod(
            this, [this] { makeNext(); }, Qt::QueuedConnection);
    }

    const GraphEndpoint m_endpoint;
    const QByteArray m_bearer;
    QStringList m_objects;
    std::unique_ptr<ConnectionAhead> m_ahead;
    QElapsedTimer m_time;
};

} // namespace

/// measure_posts SERVER OBJECT-ID…: how long each addPassword took until its value was there. The
/// token comes by the standard input.
int main(int argc, char *argv[])
{
    installRedactingLog();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    std::string bearer;
    if (arguments.size() < 3 || !std::getline(std::cin, bearer))
        return 2;
    Posts posts(GraphEndpoint(QUrl(arguments[1])), QByteArray::fromStdString(bearer),
                arguments.sliced(2));
    posts.makeNext();
    return QCoreApplication::exec();
}
