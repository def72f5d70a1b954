// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/band.h"

class QPushButton;

namespace Keyturn {

/// How far adding to several applications has come, and what can be done where it does not go on by
/// itself.
class AddQueueBand : public Band
{
    Q_OBJECT

public:
    explicit AddQueueBand(QWidget *parent = nullptr);

    void tellProgress(const QString &sentence); ///< it can be stopped
    void tellProblem(const QString &sentence); ///< it can be asked again, skipped or stopped

Q_SIGNALS:
    void againChosen();
    void skipChosen();
    void stopChosen();

private:
    QPushButton *add(const QString &text, void (AddQueueBand::*chosen)());

    QPushButton *const m_again;
    QPushButton *const m_skip;
};

} // namespace Keyturn
