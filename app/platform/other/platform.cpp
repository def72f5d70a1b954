// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

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

#ifdef Q_OS_WIN
bool canKeepOutOfCaptures()
{
    return true;
}

void keepOutOfCaptures(quintptr window)
{
    constexpr DWORD ExcludeFromCapture = 0x11; // MinGW's headers may be too old for its name
    auto *const handle = reinterpret_cast<HWND>(window); // NOLINT(performance-no-int-to-ptr)
    // Before Windows 10 2004 there is only the older way, which shows a black box instead.
    if (!SetWindowDisplayAffinity(handle, ExcludeFromCapture))
        SetWindowDisplayAffinity(handle, WDA_MONITOR);
}
#else
bool canKeepOutOfCaptures()
{
    return false; // macOS could
}

void keepOutOfCaptures(quintptr /*window*/) { }
#endif

} // namespace Keyturn
