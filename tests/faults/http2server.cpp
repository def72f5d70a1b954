// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/http2server.h"

#include "faults/waiting.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl urlAt(const QJsonValue &port)
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(port.toInt()));
}

} // namespace

Http2Server::Http2Server(quint16 upstreamPort)
{
    m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_node.start(u"node"_s,
                 {QStringLiteral(HTTP2_SERVER), QStringLiteral(TEST_CERTIFICATES),
                  QString::number(upstreamPort)});
    const QJsonObject ports = nextLine();
    m_both = urlAt(ports["both"_L1]);
    m_only = urlAt(ports["only"_L1]);
}

Http2Server::~Http2Server()
{
    m_node.closeWriteChannel(); // which ends it
    m_node.waitForFinished();
}

QJsonObject Http2Server::nextLine()
{
    waitUntil(
        [this] {
            if (m_node.state() == QProcess::NotRunning)
                qFatal("node: %s", qPrintable(m_node.errorString()));
            return m_node.canReadLine();
        },
        "an answer of node");
    return QJsonDocument::fromJson(m_node.readLine()).object();
}

void Http2Server::setFaults(const QJsonArray &faults)
{
    m_node.write(QJsonDocument(faults).toJson(QJsonDocument::Compact) + '\n');
    m_asked = nextLine();
}
