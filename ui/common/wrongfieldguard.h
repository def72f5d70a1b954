// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/refusingvalidator.h"

namespace Keyturn {

class PendingSecrets;
class SecretClipboard;

/// Keeps secret values that are known here out of a field where others would read them: a text that
/// is or contains one is taken out again.
class WrongFieldGuard : public RefusingValidator
{
    Q_OBJECT

public:
    /// `sentence` is what the note says.
    WrongFieldGuard(const PendingSecrets &pending, SecretClipboard &clipboard,
                    const QString &sentence, QLineEdit &field);

protected:
    bool isRefused(QStringView text) const override;
    void hearRefusal() const override;

private:
    const PendingSecrets &m_pending;
    SecretClipboard &m_clipboard;
};

} // namespace Keyturn
