// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/credentialguard.h"

#include "app/core/logging.h"
#include "app/core/secrettext.h"

namespace Keyturn {

CredentialGuard::CredentialGuard(QLineEdit &field)
    : RefusingValidator(tr("That looked like a client secret or a token, not like an ID. It was "
                           "taken out again."),
                        field)
{ }

bool CredentialGuard::isRefused(QStringView text) const
{
    if (text.isEmpty())
        return false;
    QString copy = text.toString();
    const bool isOne = looksLikeCredential(copy)
        || (m_sinceRefusal.isValid() && !m_sinceRefusal.hasExpired(Pause.count()));
    wipe({reinterpret_cast<char *>(copy.data()), size_t(copy.size()) * sizeof(QChar)});
    if (isOne)
        m_sinceRefusal.start();
    else
        m_sinceRefusal.invalidate();
    return isOne;
}

} // namespace Keyturn
