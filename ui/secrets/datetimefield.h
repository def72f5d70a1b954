// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTimeEdit>

namespace Keyturn {

/// A date and a time of day in one Tab stop: QDateTimeEdit's own five make a form with two of them
/// long. Ctrl+Left and Ctrl+Right lead from the day to the month and on.
class DateTimeField : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit DateTimeField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
};

} // namespace Keyturn
