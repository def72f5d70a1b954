// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampletenant.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Keyturn {

/// Serves a SampleTenant as Microsoft Graph over real HTTP on 127.0.0.1, on a thread of its own,
/// to whoever has its random bearer token, and its token endpoint to anybody. Its end ends the
/// thread and all connections.
class SampleServer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        qsizetype applications = 0; ///< 0: the curated tenant; else as many generated objects
        int latencyMilliseconds = 0; ///< added before each reply
        bool gzip = true; ///< for clients that accept it
        quint64 seed = 1; ///< the same seed and time give the same contents
        QDateTime now = {}; ///< what all dates relate to; invalid: the clock
        bool isSkewed = false; ///< four in five generated objects were made within the last year
        /// How long the login authority refuses a new secret.
        std::chrono::milliseconds propagation = std::chrono::seconds(6);
    };

    explicit SampleServer(const Options &options, QObject *parent = nullptr);
    ~SampleServer() override;

    QUrl graphEndpoint() const; ///< http://127.0.0.1:{port}; empty if no port was to be had
    /// Where the tenant's applications sign in by a client secret, and nobody else.
    QUrl loginAuthority() const { return graphEndpoint(); }
    const QByteArray &bearer() const;

    /// The state behind it, for whoever wants to check what really happened. Thread-safe.
    SampleTenant &tenant();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyturn
