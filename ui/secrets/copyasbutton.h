// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretformat.h"

#include <QPushButton>

#include <functional>

namespace Keyturn {

/// Offers the forms in which a value can be copied. It copies nothing; what a value cannot be said
/// in is not offered.
class CopyAsButton : public QPushButton
{
    Q_OBJECT

public:
    /// Asked whenever the menu opens; null once the value is gone.
    using Source = std::function<const SecretText *()>;

    explicit CopyAsButton(const Source &value, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Keyturn::SecretFormat format);
};

} // namespace Keyturn
