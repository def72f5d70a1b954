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

    QString certificateText(NetworkTrouble trouble, const QString &service)
    {
        switch (trouble) {
        case NetworkTrouble::UntrustedCertificate:
            return NetworkTroubleText::tr(
                       "The certificate that came for %1 is from an authority that this "
                       "computer does not trust (TLS). Where your organization inspects "
                       "connections, choose its CA file in Settings › Network.")
                .arg(service);
        case NetworkTrouble::OutdatedCertificate:
            return NetworkTroubleText::tr(
                       "The certificate that came for %1 has expired, or is not good yet "
                       "(TLS). Check the clock of this computer.")
                .arg(service);
        case NetworkTrouble::OtherNamesCertificate:
            return NetworkTroubleText::tr(
                       "The certificate that came for %1 is for another name (TLS). Something "
                       "else answers, such as a guest network: open any page in a browser and "
                       "sign in there first.")
                .arg(service);
        default:
            return NetworkTroubleText::tr(
                       "No trusted connection to %1 came about (TLS). A proxy or a firewall "
                       "on the way may have cut it off.")
                .arg(service);
        }
    }

    QString proxyText(NetworkTrouble trouble, const QString &service)
    {
        switch (trouble) {
        case NetworkTrouble::ProxyPassword:
            return NetworkTroubleText::tr(
                "The proxy wants a name and a password, and Keyturn keeps none. Choose "
                "a proxy in Settings › Network that wants neither.");
        case NetworkTrouble::ProxyNotFound:
            return NetworkTroubleText::tr(
                       "The name of the proxy was not found, or it lets nobody through to %1. "
                       "Check it in Settings › Network.")
                .arg(service);
        case NetworkTrouble::ProxyUnreachable:
            return NetworkTroubleText::tr(
                "The proxy could not be reached: nothing answers at its address. Check "
                "it in Settings › Network.");
        default:
            return NetworkTroubleText::tr(
                       "The proxy could not be reached, or it does not let Keyturn through to "
                       "%1. Check it in Settings › Network, or ask who looks after it.")
                .arg(service);
        }
    }

} // namespace

QString networkTroubleText(NetworkTrouble trouble, const QString &service)
{
    switch (trouble) {
    case NetworkTrouble::None:
        return {};
    case NetworkTrouble::NameNotFound:
        return NetworkTroubleText::tr(
                   "The name of %1 was not found (DNS). Check the network, and whether it "
                   "wants a VPN or a proxy.")
            .arg(service);
    case NetworkTrouble::ConnectionRefused:
        return NetworkTroubleText::tr(
                   "The connection to %1 was refused. A firewall may be the reason, or a "
                   "proxy that is not set up here.")
            .arg(service);
    case NetworkTrouble::NoAnswer:
        return NetworkTroubleText::tr(
                   "There was no answer in time from %1. A firewall may be the reason, or a "
                   "proxy that is not set up here.")
            .arg(service);
    case NetworkTrouble::BrokenOff:
        return NetworkTroubleText::tr(
                   "The connection to %1 broke off. Try again; if it stays so, a proxy or a "
                   "firewall may be the reason.")
            .arg(service);
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
        return NetworkTroubleText::tr(
                   "A web page came in the place of an answer from %1. A guest network that "
                   "one has to sign in to sends such pages, or a proxy: open any page in a "
                   "browser and see what it says, then try again.")
            .arg(service);
    case NetworkTrouble::Other:
        return NetworkTroubleText::tr(
                   "There is no connection to %1. Check the network and the proxy, then try "
                   "again.")
            .arg(service);
    }
    return {};
}

QString networkTestHint()
{
    return NetworkTroubleText::tr("Settings › Network › Test connection tells more.");
}

} // namespace Keyturn
