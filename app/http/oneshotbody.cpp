// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/oneshotbody.h"

#include <algorithm>

namespace Keyturn {

OneShotBody::OneShotBody(QByteArray content, QObject *parent)
    : QIODevice(parent)
    , m_content(std::move(content))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_content.size() - m_read);
    std::copy_n(m_content.constData() + m_read, size, data);
    m_read += size;
    return size > 0 ? size : -1;
}

} // namespace Keyturn
