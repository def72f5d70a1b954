// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/meetingpoint.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Keyturn {

/// What somebody who starts the program once more asks of the instance that is there. Nothing in it
/// is secret.
struct StartRequest
{
    QStringList arguments = {}; ///< as on a command line, without the program's name
    QString activationToken = {}; ///< see activationToken()

    bool operator==(const StartRequest &) const = default;
    QByteArray toJson() const; ///< in one line
    static std::optional<StartRequest> fromJson(const QByteArray &json);
};

/// One of the instances of the program that a user has in a session: the first listens to the
/// others, which hand over what they were started for.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype LongestRequest = 64 << 10;

    /// Instances with another `home` know nothing of each other. How long an answer may take is
    /// told by `patience`.
    explicit SingleInstance(const QString &home,
                            std::chrono::milliseconds patience = std::chrono::seconds(5),
                            QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Standing {
        First, ///< from now on, and asked() what the others are started for
        Later, ///< than one that is there
        Alone, ///< instances cannot find each other here: each does all by itself
    };

    Standing beFirst();
    /// Either handedOver() or unanswered() follows, once, and never from within the call.
    void handOver(const StartRequest &request);

Q_SIGNALS:
    void asked(const Keyturn::StartRequest &request);
    void handedOver(); ///< the first one sees to it
    /// There is no first one, or it has hung itself up, or is of another version. This instance has
    /// to do it all by itself; it is the first, where that was possible.
    void unanswered();

private:
    void listen();
    void accept();
    void readRequest(QLocalSocket &client);
    void connectToFirst();
    void sendRequest();
    void readAnswer();
    void tryAgain();
    void giveUp();

    MeetingPoint m_place;
    QLocalServer m_server;
    QLocalSocket m_first;
    QTimer m_patience;
    QTimer m_again;
    QByteArray m_request; // to be sent; empty once that is settled
};

} // namespace Keyturn
