// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretformat.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace Keyturn {

/// Offers the forms in which a value can be copied. It copies nothing; what a value cannot be said
/// in is not offered.
class CopyAsButton : public QPushButton
{
    Q_OBJECT

public:
    /// Asked whenever the menu opens; null once the value is gone.
    using Source = std::function<const SecretText *()>;

    explicit CopyAsButton(Source value, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Keyturn::SecretFormat format);

private:
    void addFormat(SecretFormat format);
    void updateFormats();

    const Source m_value;
    QMenu *const m_formats;
};

} // namespace Keyturn
