// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/secretmimedata.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// A format that carries no text but tells clipboard managers what the text is.
    struct Marker
    {
        QLatin1StringView format;
        QByteArrayView content;
    };

#if defined(Q_OS_WIN)
    constexpr std::array TextFormats = {"text/plain"_L1};
    // Qt registers the quoted value as the name of a Windows clipboard format. The first counts by
    // being there, the others hold a DWORD 0:
    // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
    // Not tried on Windows yet.
    constexpr std::array Markers = {
        Marker{
            "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_L1,
            {"\0\0\0\0", 4}},
        Marker{"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_L1,
               {"\0\0\0\0", 4}},
        Marker{"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_L1,
               {"\0\0\0\0", 4}},
    };
#elif defined(Q_OS_MACOS)
    constexpr std::array TextFormats = {"text/plain"_L1};
    // The types org.nspasteboard.ConcealedType and .TransientType cannot be named from a QMimeData:
    // Qt puts a prefix of its own before any format it does not know. That takes a
    // QUtiMimeConverter, which is public from Qt 6.5 on. Until we have one, clipboard managers on
    // macOS are not told.
    constexpr std::array<Marker, 0> Markers = {};
#else
    constexpr std::array TextFormats = {"text/plain;charset=utf-8"_L1, "text/plain"_L1};
    // Klipper's convention, which most clipboard managers of the free desktops have taken up.
    constexpr std::array Markers = {Marker{"x-kde-passwordManagerHint"_L1, {"secret", 6}}};
#endif

} // namespace

SecretMimeData::SecretMimeData(SecretText text, std::function<void()> read)
    : m_text(std::move(text))
    , m_read(std::move(read))
{ }

QStringList SecretMimeData::formats() const
{
    QStringList names(TextFormats.begin(), TextFormats.end());
    for (const Marker &marker : Markers)
        names.append(marker.format);
    return names;
}

void SecretMimeData::wipe()
{
    m_text = {};
}

QVariant SecretMimeData::retrieveData(const QString &format, QMetaType /*type*/) const
{
    const auto *const marker = std::ranges::find(Markers, format, &Marker::format);
    if (marker != Markers.end())
        return marker->content.toByteArray();
    if (std::ranges::find(TextFormats, format) == TextFormats.end() || m_text.isEmpty())
        return {};
    m_read();
    return m_text.utf8().toByteArray();
}

} // namespace Keyturn
