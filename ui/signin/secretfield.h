// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QLineEdit>

namespace Keyturn {

/// A field for what nobody else may read. It shows dots, and what is taken out of it is
/// overwritten.
///
/// Honestly: while it is being typed or pasted, Qt has copies of it that nobody wipes.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    SecretText secret() const; ///< a copy; it stays in the field
    SecretText take(); ///< empties the field
    void wipeText();
};

} // namespace Keyturn
