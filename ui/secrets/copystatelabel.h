// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/spokenlabel.h"

#include <QUuid>

namespace Keyturn {

class SecretClipboard;

/// Says how far one secret has come by way of the clipboard: not copied, copied, pasted.
class CopyStateLabel : public SpokenLabel
{
    Q_OBJECT

public:
    CopyStateLabel(const QUuid &id, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void showCopyingFailed();

private:
    void showReleased();

    bool m_wasPasted = false; ///< since it was last copied
};

} // namespace Keyturn
