// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/proxyrule.h"

#include "app/core/loopback.h"

#include <QNetworkProxyFactory>
#include <QUrl>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto SystemText = "system"_L1;
    constexpr auto NoneText = "none"_L1;
    constexpr auto HttpScheme = "http"_L1;
    constexpr auto SocksScheme = "socks5"_L1;

    QNetworkProxy proxyOf(const ProxyRule &rule)
    {
        if (rule.choice != ProxyRule::Choice::Manual)
            return QNetworkProxy::NoProxy;
        const bool isHttp = rule.protocol == ProxyRule::Protocol::Http;
        return {isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, rule.host,
                rule.port};
    }

    /// Never changed once it is made, as any thread may ask it.
    class RuleFactory : public QNetworkProxyFactory
    {
    public:
        explicit RuleFactory(const ProxyRule &rule)
            : m_isSystems(rule.choice == ProxyRule::Choice::System || !rule.isComplete())
            , m_proxies{proxyOf(rule)}
        { }

        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
        {
            if (!leadsOut(query))
                return {QNetworkProxy::NoProxy};
            return m_isSystems ? systemProxyForQuery(asOfARequest(query)) : m_proxies;
        }

    private:
        /// Qt spares this computer by itself, but promises it nowhere. What listens here is not
        /// reached by way of a proxy either.
        static bool leadsOut(const QNetworkProxyQuery &query)
        {
            const auto type = query.queryType();
            const bool isAsked =
                type == QNetworkProxyQuery::TcpSocket || type == QNetworkProxyQuery::UrlRequest;
            return isAsked && !isLoopbackHost(query.peerHostName());
        }

        /// Systems choose by the scheme, and Qt asks with one of its own where it opens a
        /// connection ahead: that would go past the proxy.
        static QNetworkProxyQuery asOfARequest(QNetworkProxyQuery query)
        {
            constexpr auto Opening = "preconnect-"_L1;
            QUrl url = query.url();
            if (url.scheme().startsWith(Opening)) {
                url.setScheme(url.scheme().sliced(Opening.size()));
                query.setUrl(url);
            }
            return query;
        }

        const bool m_isSystems;
        const QList<QNetworkProxy> m_proxies;
    };

} // namespace

std::optional<ProxyRule> ProxyRule::fromText(const QString &text)
{
    if (text == SystemText)
        return ProxyRule{};
    if (text == NoneText)
        return ProxyRule{.choice = Choice::None};
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == HttpScheme;
    if (!isHttp && url.scheme() != SocksScheme)
        return {};
    const ProxyRule rule{.choice = Choice::Manual,
                         .protocol = isHttp ? Protocol::Http : Protocol::Socks5,
                         .host = url.host(),
                         .port = quint16(url.port(0))};
    // Whatever else there may be, a user's name or a path, it would not come out again.
    const bool isAll = url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1)
        && !url.hasQuery() && !url.hasFragment();
    return isAll && rule.isComplete() ? std::optional(rule) : std::nullopt;
}

QString ProxyRule::toText() const
{
    if (choice != Choice::Manual)
        return choice == Choice::None ? NoneText : SystemText;
    QUrl url;
    url.setScheme(protocol == Protocol::Http ? HttpScheme : SocksScheme);
    url.setHost(host);
    url.setPort(port);
    return url.toString();
}

bool ProxyRule::isComplete() const
{
    return choice != Choice::Manual || (isHostName(host) && port > 0);
}

bool isHostName(const QString &text)
{
    QUrl url;
    url.setScheme(HttpScheme);
    url.setHost(text, QUrl::StrictMode);
    return !text.isEmpty() && url.isValid() && !url.host().isEmpty();
}

void followProxyRule(const ProxyRule &rule)
{
    auto factory = std::make_unique<RuleFactory>(rule);
    QNetworkProxyFactory::setApplicationProxyFactory(factory.release()); // takes it
}

} // namespace Keyturn
