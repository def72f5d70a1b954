// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "oidc/openidprovider.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

QString modules()
{
    return QStringLiteral(OPENID_MODULES);
}

std::optional<QString> whatIsMissing()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"there is no node here, which runs the OpenID provider"_s;
    if (!QFileInfo::exists(modules() + "/oidc-provider"_L1))
        return u"npm's oidc-provider is not in %1; packaging/dev test gets it"_s.arg(modules());
    return {};
}

} // namespace

std::optional<QString> OpenIdProvider::reasonToSkip()
{
    return qEnvironmentVariableIsEmpty("CI") ? whatIsMissing() : std::nullopt;
}

OpenIdProvider::OpenIdProvider(const QString &certificate)
{
    if (const std::optional<QString> missing = whatIsMissing())
        qFatal("%s", qPrintable(*missing));
    QStringList arguments{QStringLiteral(OPENID_PROVIDER), modules()};
    if (!certificate.isEmpty())
        arguments.append(certificate);
    m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_node.start(u"node"_s, arguments);
    while (!m_node.canReadLine()) {
        if (!m_node.waitForReadyRead())
            qFatal("node: %s", qPrintable(m_node.errorString()));
    }
    m_known = QJsonDocument::fromJson(m_node.readLine()).object();
}

OpenIdProvider::~OpenIdProvider()
{
    m_node.closeWriteChannel(); // which ends it
    m_node.waitForFinished();
}

QByteArray OpenIdProvider::clientSecret() const
{
    return m_known["secret"_L1].toString().toUtf8();
}

Keyturn::SignInTarget OpenIdProvider::target(const char *client) const
{
    Keyturn::Cloud cloud = Keyturn::Cloud::global(); // whose Graph its tokens are for
    cloud.name.clear();
    cloud.displayName = u"An OpenID provider"_s;
    cloud.loginAuthority = QUrl(u"http://127.0.0.1:%1"_s.arg(m_known["port"_L1].toInt()));
    return {.cloud = cloud,
            .tenant = m_known["tenant"_L1].toString(),
            .clientId = m_known[QLatin1String(client)].toString()};
}
