// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#include <QTimer>

namespace Keyturn {

namespace {

    class UnknownKeyring : public KeyringStatus
    {
    public:
        void query(QObject *context, std::function<void(KeyringState)> handler) override
        {
            QTimer::singleShot(0, context,
                               [handler = std::move(handler)] { handler(KeyringState::Unknown); });
        }
    };

    class NoLabels : public KeyringLabels
    {
    public:
        void setLabel(const QString & /*service*/, const QString & /*key*/,
                      const QString & /*label*/) override
        { }
    };

} // namespace

std::unique_ptr<KeyringStatus> makeKeyringStatus()
{
    return std::make_unique<UnknownKeyring>();
}

std::unique_ptr<KeyringLabels> makeKeyringLabels()
{
    return std::make_unique<NoLabels>();
}

std::unique_ptr<SystemEvents> makeSystemEvents()
{
    return std::make_unique<SystemEvents>();
}

std::unique_ptr<Notifications> makeNotifications()
{
    return nullptr;
}

} // namespace Keyturn
