// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/formdata.h"
#include "app/http/httpreply.h"
#include "app/http/transportsettings.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Keyturn {

class HttpExchange;

/// A form sent to an endpoint of a login authority, once: a code and a refresh token are good for
/// one use, and Qt would send them again by itself. It has connections of its own, so that its
/// buffers go with it. Runs the handler once and deletes itself; with its parent, or deleted
/// earlier, it takes the request back and nothing is heard. What is not there in full after a while
/// is taken back, too, and told as a timeout of the network.
class FormPost : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpReply &)>;

    /// A server that always sends a little more is never silent; see TransportSettings::patience.
    static constexpr std::chrono::milliseconds UsualLimit{60'000};

    FormPost(const TransportSettings &transport, const QUrl &endpoint, const FormFields &fields,
             Handler handler, QObject *parent, std::chrono::milliseconds limit = UsualLimit);
    ~FormPost() override;

private:
    void finish(const HttpReply &reply);

    const QString m_path;
    QNetworkAccessManager m_network; // before what uses it
    std::unique_ptr<HttpExchange> m_exchange;
    Handler m_handler;
};

} // namespace Keyturn
