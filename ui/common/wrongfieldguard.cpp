// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/wrongfieldguard.h"

#include "app/secrets/pendingsecrets.h"
#include "ui/common/secretclipboard.h"

namespace Keyturn {

WrongFieldGuard::WrongFieldGuard(const PendingSecrets &pending, SecretClipboard &clipboard,
                                 const QString &sentence, QLineEdit &field)
    : RefusingValidator(sentence, field)
    , m_pending(pending)
    , m_clipboard(clipboard)
{ }

bool WrongFieldGuard::isRefused(QStringView text) const
{
    QByteArray utf8 = text.toUtf8();
    const bool isKnown = m_pending.isAnyIn(utf8) || m_clipboard.remembersPartOf(utf8);
    wipe({utf8.data(), size_t(utf8.size())});
    return isKnown;
}

void WrongFieldGuard::hearRefusal() const
{
    m_clipboard.discountRead();
}

} // namespace Keyturn
