// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "loading.h"

#include "app/directory/directorylist.h"
#include "app/directory/directorystore.h"
#include "app/directory/directoryworkshop.h"
#include "app/directory/listquery.h"
#include "app/directory/pageparser.h"
#include "app/models/objecttablemodel.h"
#include "app/signin/statictoken.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rounds = 5;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

class Server
{
public:
    Server(const QString &program, int objectCount)
    {
        const QString port = m_folder.filePath(u"port"_s);
        const QString token = m_folder.filePath(u"token"_s);
        m_process.start(program,
                        {u"--size"_s, QString::number(objectCount), u"--port-file"_s, port,
                         u"--token-file"_s, token});
        if (!QTest::qWaitFor(
                [&] { return !contents(port).isEmpty() && !contents(token).isEmpty(); }, 60'000))
            qFatal("the sample server does not start");
        m_url = QUrl(u"http://127.0.0.1:"_s + QString::fromLatin1(contents(port)));
        m_token = contents(token);
    }

    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Server)

    const QUrl &url() const { return m_url; }
    const QByteArray &token() const { return m_token; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
    QByteArray m_token;
};

/// The links are not known before one has followed them.
QList<QUrl> pageLinks(const Server &server)
{
    QNetworkAccessManager network;
    PageParser parser(ObjectKind::Application);
    QList<QUrl> links{
        QUrl(server.url().toString() + u"/v1.0"_s + listPath(ListKind::AppRegistrations))};
    for (;;) {
        QNetworkRequest request(links.last());
        request.setRawHeader("Authorization", "Bearer " + server.token());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(60'000);
        const auto page = parser.parse(reply->readAll());
        if (!page)
            qFatal("the sample server gave no page");
        if (page->nextLink.isEmpty())
            return links;
        links += page->nextLink;
    }
}

QString writeCurlOptions(const Server &server, const QList<QUrl> &links)
{
    QFile options(server.file(u"curl"_s));
    if (!options.open(QIODevice::WriteOnly))
        qFatal("cannot write into a temporary folder");
    options.write("silent\nfail\ncompressed\nheader = \"Authorization: Bearer " + server.token()
                  + "\"\n");
    for (const QUrl &link : links)
        options.write("url = \"" + link.toEncoded() + "\"\noutput = /dev/null\n");
    return options.fileName();
}

double secondsOfCurl(const QString &options)
{
    QElapsedTimer time;
    time.start();
    if (QProcess::execute(u"curl"_s, {u"-K"_s, options}) != 0)
        qFatal("curl failed");
    return double(time.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

LoadingTime timeOfLoading(const QUrl &server, const QByteArray &bearer, int objectCount)
{
    StaticToken token(bearer);
    const std::clock_t start = std::clock();
    QElapsedTimer time;
    time.start();
    DirectoryWorkshop workshop;
    DirectoryList list(ListKind::AppRegistrations, GraphEndpoint(server), token, workshop);
    ObjectTableModel model(list);
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 800);
    view.show();
    list.refresh();
    QSignalSpy changed(&list, &DirectoryList::stateChanged);
    while (list.state() == DirectoryList::State::Loading)
        changed.wait(60'000);
    const LoadingTime passed = {.seconds = double(time.nsecsElapsed()) / 1e9,
                                .processorSeconds = double(std::clock() - start) / CLOCKS_PER_SEC};
    if (model.rowCount() != objectCount)
        qFatal("%d of %d objects arrived", model.rowCount(), objectCount);
    return passed;
}

void benchLoading(const QString &serverProgram, int objectCount)
{
    const Server server(serverProgram, objectCount);
    const QList<QUrl> links = pageLinks(server); // also warms the server
    const QString options = writeCurlOptions(server, links);
    std::vector<double> loader;
    std::vector<double> curl;
    std::vector<double> ratios;
    for (int round = 0; round < Rounds; ++round) {
        curl.push_back(secondsOfCurl(options));
        loader.push_back(timeOfLoading(server.url(), server.token(), objectCount).seconds);
        ratios.push_back(curl.back() / loader.back()); // as in all rows: theirs to ours
    }
    std::printf("%-44s %9.0f ms %9.0f ms %8.2f x\n", "load, table on screen | curl --compressed",
                median(loader) * 1000, median(curl) * 1000, median(ratios));
    // What the server itself can do, so that a slow one is not taken for a slow loader.
    std::printf("%-44s %9.0f pages/s, of %lld pages\n", "sample server, warm, to curl --compressed",
                double(links.size()) / median(curl), static_cast<long long>(links.size()));
}
