// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/band.h"

class QPushButton;

namespace Keyturn {

class ExplainButton;

/// How far adding to several applications has come, and what can be done where it does not go on by
/// itself.
class AddQueueBand : public Band
{
    Q_OBJECT

public:
    explicit AddQueueBand(QWidget *parent = nullptr);

    void tellProgress(const QString &sentence); ///< it can be stopped
    /// It can be asked again, skipped or stopped; `topic` is where "Explain" leads.
    void tellProblem(const QString &sentence, const QString &topic = {});

Q_SIGNALS:
    void againChosen();
    void skipChosen();
    void stopChosen();

private:
    QPushButton *add(const QString &text, void (AddQueueBand::*chosen)());

    ExplainButton *const m_explain;
    QPushButton *const m_again;
    QPushButton *const m_skip;
};

} // namespace Keyturn
