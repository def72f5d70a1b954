// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/sample/sampleserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxApplications = 300'000;

/// A reader finds the whole text or no file. Only the owner may read what may be a token.
bool write(const QString &path, const QByteArray &text)
{
    if (path.isEmpty())
        return true;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text + '\n') > text.size() && file.commit();
    if (!isWritten)
        qCCritical(logSample).noquote() << path << file.errorString();
    return isWritten;
}

std::optional<SampleServer::Options> readOptions(const QCommandLineParser &parser)
{
    bool isSize = false;
    bool isLatency = false;
    bool isSeed = false;
    const SampleServer::Options options = {
        .applications = parser.value(u"size"_s).toLongLong(&isSize),
        .latencyMilliseconds = parser.value(u"latency"_s).toInt(&isLatency),
        .gzip = !parser.isSet(u"no-gzip"_s),
        .seed = parser.value(u"seed"_s).toULongLong(&isSeed)};
    if (!isSize || options.applications < 0 || options.applications > MaxApplications || !isLatency
        || options.latencyMilliseconds < 0 || !isSeed)
        return std::nullopt;
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    installRedactingLog();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Serves the sample tenant on 127.0.0.1."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"size"_s, u"Applications to generate; 0: the curated tenant."_s, u"N"_s, u"0"_s},
         {u"latency"_s, u"Time added before each reply."_s, u"MS"_s, u"0"_s},
         {u"no-gzip"_s, u"Never compress."_s},
         {u"seed"_s, u"Same seed, same contents."_s, u"N"_s, u"1"_s},
         {u"port-file"_s, u"Where to write the port."_s, u"FILE"_s},
         {u"token-file"_s, u"Where to write the bearer token."_s, u"FILE"_s}});
    parser.process(app);
    const auto options = readOptions(parser);
    if (!options)
        parser.showHelp(2);

    SampleServer server(*options);
    if (server.graphEndpoint().isEmpty())
        return 1;
    // The port last: who waits for it finds the token there already.
    if (!write(parser.value(u"token-file"_s), server.bearer())
        || !write(parser.value(u"port-file"_s), QByteArray::number(server.graphEndpoint().port())))
        return 1;
    return QCoreApplication::exec();
}
