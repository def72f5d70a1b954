// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/wrappedlabel.h"

namespace Keyturn {

/// A line that explains what stands beside or above it, in the colour of what matters less.
class HelpLine : public WrappedLabel
{
    Q_OBJECT

public:
    explicit HelpLine(const QString &text = {}, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void takeColors();
};

} // namespace Keyturn
