// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/wrappedlabel.h"

namespace Keyturn {

/// A sentence about how something stands, which screen readers say when it becomes another one:
/// nobody has the keyboard on it.
class SpokenLabel : public WrappedLabel
{
    Q_OBJECT

public:
    using WrappedLabel::WrappedLabel;

    void tell(const QString &text);
};

} // namespace Keyturn
