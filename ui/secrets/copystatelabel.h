// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/wrappedlabel.h"

#include <QUuid>

namespace Keyturn {

class SecretClipboard;

/// Says how far one secret has come by way of the clipboard: not copied, copied, pasted.
class CopyStateLabel : public WrappedLabel
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
