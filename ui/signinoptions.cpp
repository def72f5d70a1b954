// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signinoptions.h"

#include "app/http/extraauthorities.h"
#include "app/signin/authority.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto CloudOption = "cloud"_L1;
    constexpr auto LoginOption = "login-authority"_L1;
    constexpr auto GraphOption = "graph-endpoint"_L1;
    constexpr auto TenantOption = "tenant"_L1;
    constexpr auto ClientOption = "client-id"_L1;
    constexpr auto FileOption = "ca-file"_L1;
    constexpr auto WayOption = "sign-in"_L1;

    struct SignInOptionsText
    {
        Q_DECLARE_TR_FUNCTIONS(CommandLine)
    };

    struct NamedWay
    {
        QLatin1StringView name;
        SignInWay way;
    };

    constexpr std::array Ways = {
        NamedWay{"browser"_L1, SignInWay::Browser},
        NamedWay{"device-code"_L1, SignInWay::DeviceCode},
        NamedWay{"azure-cli"_L1, SignInWay::AzureCli},
        NamedWay{"client-secret"_L1, SignInWay::ClientSecret},
        NamedWay{"certificate"_L1, SignInWay::Certificate},
    };

    QString wayNames()
    {
        QStringList names;
        for (const NamedWay &way : Ways)
            names += way.name;
        return names.join(u", "_s);
    }

    QString cloudNames(const std::vector<Cloud> &clouds)
    {
        QStringList names;
        for (const Cloud &cloud : clouds)
            names += cloud.name.contains(u' ') ? u'"' + cloud.name + u'"' : cloud.name;
        return names.join(u", "_s);
    }

    /// Reads one option after the other into a request, until a mistake. No value is repeated in
    /// what is said about it: it may be one that was meant for another place.
    class Reader
    {
    public:
        Reader(const QCommandLineParser &parser, const std::vector<Cloud> &clouds)
            : m_parser(parser)
            , m_clouds(clouds)
        { }

        tl::expected<SignInRequest, QString> read()
        {
            readCloud();
            readEndpoints();
            readTenant();
            readClient();
            readFile();
            readWay();
            if (!m_mistake.isEmpty())
                return tl::unexpected(m_mistake);
            return m_request;
        }

    private:
        void say(const QString &mistake)
        {
            if (m_mistake.isEmpty())
                m_mistake = mistake;
        }

        void readCloud()
        {
            if (!m_parser.isSet(CloudOption))
                return;
            const QString name = m_parser.value(CloudOption);
            const auto found = std::ranges::find_if(m_clouds, [&name](const Cloud &cloud) {
                return cloud.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (found == m_clouds.end())
                say(SignInOptionsText::tr(
                        "--cloud: there is no cloud of that name. These are known: "
                        "%1. Others can be added in the settings, under Network.")
                        .arg(cloudNames(m_clouds)));
            else
                m_request.cloud = *found;
        }

        QUrl endpoint(const QString &option)
        {
            const QUrl url(m_parser.value(option), QUrl::StrictMode);
            if (!isEndpoint(url))
                say(SignInOptionsText::tr("--%1: it takes an address such as https://example.com, "
                                          "which begins with https, or with http on this computer "
                                          "alone.")
                        .arg(option));
            return url.path() == "/"_L1 ? url.adjusted(QUrl::RemovePath) : url;
        }

        void readEndpoints()
        {
            const bool hasLogin = m_parser.isSet(LoginOption);
            const bool hasGraph = m_parser.isSet(GraphOption);
            if (!hasLogin && !hasGraph)
                return;
            if (m_parser.isSet(CloudOption)) {
                say(SignInOptionsText::tr("--cloud says already where to sign in: leave it out, or "
                                          "--login-authority and --graph-endpoint."));
            } else if (hasLogin != hasGraph) {
                say(SignInOptionsText::tr("--login-authority and --graph-endpoint belong together: "
                                          "give both."));
            } else {
                takeEndpoints(endpoint(LoginOption), endpoint(GraphOption));
            }
        }

        void takeEndpoints(const QUrl &login, const QUrl &graph)
        {
            const auto isIt = [&](const Cloud &cloud) {
                return cloud.loginAuthority == login && cloud.graphEndpoint == graph;
            };
            const auto found = std::ranges::find_if(m_clouds, isIt);
            m_request.cloud = found != m_clouds.end() ? *found
                                                      : Cloud{.displayName = graph.host(),
                                                              .loginAuthority = login,
                                                              .graphEndpoint = graph};
        }

        void readTenant()
        {
            if (!m_parser.isSet(TenantOption))
                return;
            m_request.tenant = m_parser.value(TenantOption);
            if (!isTenantIdentifier(*m_request.tenant))
                say(SignInOptionsText::tr("--tenant: it takes a tenant's ID, a GUID, or one of its "
                                          "domains such as contoso.com."));
        }

        void readClient()
        {
            if (!m_parser.isSet(ClientOption))
                return;
            m_request.clientId = clientIdOf(m_parser.value(ClientOption));
            if (!m_request.clientId)
                say(SignInOptionsText::tr("--client-id: it takes the application (client) ID of an "
                                          "app registration, a GUID such as "
                                          "00000000-1111-2222-3333-444444444444."));
        }

        void readFile()
        {
            if (!m_parser.isSet(FileOption))
                return;
            const QString path = m_parser.value(FileOption);
            const auto authorities = readExtraAuthorities(path);
            if (!authorities)
                say(SignInOptionsText::tr("--ca-file: %1").arg(authorities.error()));
            m_request.authoritiesFile = QFileInfo(path).absoluteFilePath();
        }

        void readWay()
        {
            if (!m_parser.isSet(WayOption))
                return;
            const auto *const found =
                std::ranges::find(Ways, m_parser.value(WayOption).toLower(), &NamedWay::name);
            if (found == Ways.end())
                say(SignInOptionsText::tr("--sign-in: it takes one of %1.").arg(wayNames()));
            else
                m_request.way = found->way;
        }

        const QCommandLineParser &m_parser;
        const std::vector<Cloud> &m_clouds;
        SignInRequest m_request;
        QString m_mistake;
    };

} // namespace

void SignInOptions::addTo(QCommandLineParser &parser)
{
    const QString url = u"URL"_s;
    parser.addOptions({
        {CloudOption,
         SignInOptionsText::tr(
             "The cloud to sign in to: global, us-gov-l4, us-gov-l5, china, or one that was "
             "added in the settings."),
         SignInOptionsText::tr("NAME")},
        {LoginOption, SignInOptionsText::tr("In the place of --cloud: where one signs in."), url},
        {GraphOption, SignInOptionsText::tr("With --login-authority: where Microsoft Graph is."),
         url},
        {TenantOption, SignInOptionsText::tr("The tenant to sign in to."),
         SignInOptionsText::tr("ID|domain")},
        {ClientOption, SignInOptionsText::tr("The app registration to sign in with."), u"GUID"_s},
        {FileOption,
         SignInOptionsText::tr("Certificates to trust beside the system's own, for this run."),
         u"PEM"_s},
        {WayOption,
         SignInOptionsText::tr(
             "Starts to sign in: browser, device-code, azure-cli, client-secret or "
             "certificate. What is secret is asked for in a window."),
         SignInOptionsText::tr("WAY")},
    });
}

tl::expected<SignInRequest, QString> SignInOptions::read(const QCommandLineParser &parser,
                                                         const std::vector<Cloud> &clouds)
{
    return Reader(parser, clouds).read();
}

QStringList SignInOptions::write(const SignInRequest &request)
{
    QStringList arguments;
    const auto add = [&arguments](QLatin1StringView option, const QString &value) {
        arguments += {"--"_L1 + option, value};
    };
    if (request.cloud) {
        add(LoginOption, request.cloud->loginAuthority.toString());
        add(GraphOption, request.cloud->graphEndpoint.toString());
    }
    if (request.tenant)
        add(TenantOption, *request.tenant);
    if (request.clientId)
        add(ClientOption, *request.clientId);
    if (request.authoritiesFile)
        add(FileOption, *request.authoritiesFile);
    if (request.way)
        add(WayOption, signInWayName(*request.way));
    return arguments;
}

} // namespace Keyturn
