// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>

#include <optional>

namespace Keyturn {

/// Writes JSON from front to back. QJsonDocument would make a tree of each page first and sort its
/// members; Graph's lists have theirs in an order of their own, and there may be 300 pages.
class SampleJsonWriter
{
public:
    explicit SampleJsonWriter(qsizetype expectedSize = 1024);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QByteArrayView name);

    void string(QByteArrayView utf8); ///< null for a null array
    void guid(const QUuid &id); ///< null for a null GUID
    void time(std::optional<qint64> milliseconds); ///< since 1970, UTC; null without one
    void raw(QByteArrayView json); ///< a value that is JSON already

    void member(QByteArrayView name, QByteArrayView utf8);
    void member(QByteArrayView name, const QUuid &id);

    QByteArray take();

private:
    void separate();
    void escape(char c);
    void digits(int value, int width);

    QByteArray m_json;
    bool m_needsComma = false;
};

} // namespace Keyturn
