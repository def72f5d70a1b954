// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/band.h"

namespace Keyturn {

/// A hint with a button that takes it away for good.
class HintBand : public Band
{
    Q_OBJECT

public:
    explicit HintBand(const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void dismissed(); ///< and hidden
};

} // namespace Keyturn
