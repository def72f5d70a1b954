// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/graphtime.h"
#include "app/core/logging.h"
#include "app/core/wholefile.h"
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
        && saveWhole(file, text + '\n');
    if (!isWritten)
        qCCritical(logSample).noquote() << path << file.errorString();
    return isWritten;
}

/// Invalid without the option; nothing if what it says is no time.
std::optional<QDateTime> readNow(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"now"_s))
        return QDateTime();
    const auto time = parseGraphTime(parser.value(u"now"_s).toLatin1());
    return time ? std::optional(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC)) : std::nullopt;
}

std::optional<SampleServer::Options> readOptions(const QCommandLineParser &parser)
{
    bool isSize = false;
    bool isLatency = false;
    bool isSeed = false;
    const auto now = readNow(parser);
    const SampleServer::Options options = {
        .applications = parser.value(u"size"_s).toLongLong(&isSize),
        .latencyMilliseconds = parser.value(u"latency"_s).toInt(&isLatency),
        .gzip = !parser.isSet(u"no-gzip"_s),
        .seed = parser.value(u"seed"_s).toULongLong(&isSeed),
        .now = now.value_or(QDateTime()),
        .isSkewed = parser.isSet(u"skewed"_s)};
    if (!isSize || options.applications < 0 || options.applications > MaxApplications || !isLatency
        || options.latencyMilliseconds < 0 || !isSeed || !now)
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
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOptions(
        {{u"size"_s, u"Applications to generate; 0: the curated tenant."_s, u"N"_s, u"0"_s},
         {u"latency"_s, u"Time added before each reply."_s, u"MS"_s, u"0"_s},
         {u"no-gzip"_s, u"Never compress."_s},
         {u"skewed"_s, u"Four in five generated ones were made within the last year."_s},
         {u"seed"_s, u"Same seed and same --now, same contents, byte for byte."_s, u"N"_s, u"1"_s},
         {u"now"_s, u"What all dates relate to, as 2026-03-10T09:30:00Z; else the clock."_s,
          u"ISO-TIME"_s},
         {u"port-file"_s, u"Where to write the port."_s, u"FILE"_s},
         {u"token-file"_s, u"Where to write the bearer token."_s, u"FILE"_s}});
    const bool isParsed = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(help))
        parser.showHelp(0);
    const auto options = readOptions(parser);
    if (!isParsed || !parser.positionalArguments().isEmpty() || !options)
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
