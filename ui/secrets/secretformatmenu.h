// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretformat.h"

#include <QMenu>

namespace Keyturn {

/// The forms in which a value can be copied. It copies nothing.
class SecretFormatMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SecretFormatMenu(QWidget *parent = nullptr);

    /// Offers what that value can be said in, and tells of each what to mind; nothing for null.
    void fitTo(const SecretText *value);

Q_SIGNALS:
    void chosen(Keyturn::SecretFormat format);
};

} // namespace Keyturn
