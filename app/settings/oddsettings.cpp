// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/oddsettings.h"

#include "app/core/logging.h"
#include "app/settings/inivalues.h"

#include <QFile>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qint64 LargestFile = 4 << 20; // layouts and times are some kilobytes

    /// macOS has property lists, whose texts Qt reads in the same way.
    bool isPropertyList(const QByteArray &content)
    {
        return content.startsWith("bplist") || content.startsWith("<?xml");
    }

    bool isOdd(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) // the registry, or the first start
            return false;
        if (file.size() > LargestFile)
            return true;
        const QByteArray content = file.readAll();
        if (isPropertyList(content))
            return content.contains("@Variant(") || content.contains("@DateTime(");
        return holdsObjects(content);
    }

} // namespace

void clearOddSettings(QSettings &settings)
{
    const QString path = settings.fileName();
    if (!isOdd(path))
        return;
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    // Qt reads the values of a section when one of them is asked for, and of all when they are to
    // be cleared. Without its file it knows no section.
    const bool isGone = QFile::rename(path, aside) || QFile::remove(path);
    settings.sync();
    qCWarning(logPlatform) << "The settings were not Keyturn's own work and are as at first;"
                           << (isGone ? "they are in" : "they cannot be moved to") << aside;
}

} // namespace Keyturn
