// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/networktroubletext.h"

#include <QCoreApplication>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct NetworkTroubleText
    {
        Q_DECLARE_TR_FUNCTIONS(NetworkTroubleText)
    };

    /// A sentence for each service: its name would not fit every language's grammar.
    struct Sentence
    {
        const char *ofGraph;
        const char *ofSignIn;

        QString about(MicrosoftService service) const;
    };

    QString Sentence::about(MicrosoftService service) const
    {
        return NetworkTroubleText::tr(service == MicrosoftService::Graph ? ofGraph : ofSignIn);
    }

    constexpr Sentence UntrustedCertificate = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The certificate that came for Microsoft Graph is from an authority that this "
            "computer does not trust (TLS). Where your organization inspects connections, "
            "choose its CA file in Settings › Network."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The certificate that came for Microsoft's sign-in service is from an authority "
            "that this computer does not trust (TLS). Where your organization inspects "
            "connections, choose its CA file in Settings › Network.")};

    constexpr Sentence OutdatedCertificate = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The certificate that came for Microsoft Graph has expired, or is not good yet "
            "(TLS). Check the clock of this computer."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The certificate that came for Microsoft's sign-in service has expired, or is not "
            "good yet (TLS). Check the clock of this computer.")};

    constexpr Sentence OtherNamesCertificate = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The certificate that came for Microsoft Graph is for another name (TLS). "
            "Something else answers, such as a guest network: open any page in a browser and "
            "sign in there first."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The certificate that came for Microsoft's sign-in service is for another name "
            "(TLS). Something else answers, such as a guest network: open any page in a "
            "browser and sign in there first.")};

    constexpr Sentence Tls = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "No trusted connection to Microsoft Graph came about (TLS). A proxy or a firewall "
            "on the way may have cut it off."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "No trusted connection to Microsoft's sign-in service came about (TLS). A proxy or "
            "a firewall on the way may have cut it off.")};

    constexpr Sentence ProxyNotFound = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The name of the proxy was not found, or it lets nobody through to Microsoft "
            "Graph. Check it in Settings › Network."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The name of the proxy was not found, or it lets nobody through to Microsoft's "
            "sign-in service. Check it in Settings › Network.")};

    constexpr Sentence Proxy = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The proxy could not be reached, or it does not let Keyturn through to Microsoft "
            "Graph. Check it in Settings › Network, or ask who looks after it."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The proxy could not be reached, or it does not let Keyturn through to Microsoft's "
            "sign-in service. Check it in Settings › Network, or ask who looks after it.")};

    constexpr Sentence NameNotFound = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The name of Microsoft Graph was not found (DNS). Check the network, and whether "
            "it wants a VPN or a proxy."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The name of Microsoft's sign-in service was not found (DNS). Check the network, "
            "and whether it wants a VPN or a proxy.")};

    constexpr Sentence ConnectionRefused = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The connection to Microsoft Graph was refused. A firewall may be the reason, or a "
            "proxy that is not set up here."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The connection to Microsoft's sign-in service was refused. A firewall may be the "
            "reason, or a proxy that is not set up here.")};

    constexpr Sentence NoAnswer = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "There was no answer in time from Microsoft Graph. A firewall may be the reason, "
            "or a proxy that is not set up here."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "There was no answer in time from Microsoft's sign-in service. A firewall may be "
            "the reason, or a proxy that is not set up here.")};

    constexpr Sentence BrokenOff = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The connection to Microsoft Graph broke off. Try again; if it stays so, a proxy "
            "or a firewall may be the reason."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "The connection to Microsoft's sign-in service broke off. Try again; if it stays "
            "so, a proxy or a firewall may be the reason.")};

    constexpr Sentence WebPage = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "A web page came in the place of an answer from Microsoft Graph. A guest network "
            "that one has to sign in to sends such pages, or a proxy: open any page in a "
            "browser and see what it says, then try again."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "A web page came in the place of an answer from Microsoft's sign-in service. A "
            "guest network that one has to sign in to sends such pages, or a proxy: open any "
            "page in a browser and see what it says, then try again.")};

    constexpr Sentence Other = {
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "There is no connection to Microsoft Graph. Check the network and the proxy, then "
            "try again."),
        QT_TRANSLATE_NOOP(
            "NetworkTroubleText",
            "There is no connection to Microsoft's sign-in service. Check the network and the "
            "proxy, then try again.")};

    QString certificateText(NetworkTrouble trouble, MicrosoftService service)
    {
        switch (trouble) {
        case NetworkTrouble::UntrustedCertificate:
            return UntrustedCertificate.about(service);
        case NetworkTrouble::OutdatedCertificate:
            return OutdatedCertificate.about(service);
        case NetworkTrouble::OtherNamesCertificate:
            return OtherNamesCertificate.about(service);
        default:
            return Tls.about(service);
        }
    }

    QString proxyText(NetworkTrouble trouble, MicrosoftService service)
    {
        switch (trouble) {
        case NetworkTrouble::ProxyPassword:
            return NetworkTroubleText::tr(
                "The proxy wants a name and a password, and Keyturn keeps none. Choose "
                "a proxy in Settings › Network that wants neither.");
        case NetworkTrouble::ProxyNotFound:
            return ProxyNotFound.about(service);
        case NetworkTrouble::ProxyUnreachable:
            return NetworkTroubleText::tr(
                "The proxy could not be reached: nothing answers at its address. Check "
                "it in Settings › Network.");
        default:
            return Proxy.about(service);
        }
    }

} // namespace

QString networkTroubleText(NetworkTrouble trouble, MicrosoftService service)
{
    switch (trouble) {
    case NetworkTrouble::None:
        return {};
    case NetworkTrouble::NameNotFound:
        return NameNotFound.about(service);
    case NetworkTrouble::ConnectionRefused:
        return ConnectionRefused.about(service);
    case NetworkTrouble::NoAnswer:
        return NoAnswer.about(service);
    case NetworkTrouble::BrokenOff:
        return BrokenOff.about(service);
    case NetworkTrouble::ProxyPassword:
    case NetworkTrouble::ProxyNotFound:
    case NetworkTrouble::ProxyUnreachable:
    case NetworkTrouble::Proxy:
        return proxyText(trouble, service);
    case NetworkTrouble::UntrustedCertificate:
    case NetworkTrouble::OutdatedCertificate:
    case NetworkTrouble::OtherNamesCertificate:
    case NetworkTrouble::Tls:
        return certificateText(trouble, service);
    case NetworkTrouble::WebPage:
        return WebPage.about(service);
    case NetworkTrouble::Other:
        return Other.about(service);
    }
    return {};
}

QString networkTestHint()
{
    return NetworkTroubleText::tr("Settings › Network › Test connection tells more.");
}

} // namespace Keyturn
