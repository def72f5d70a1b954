// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace Keyturn {

/// One line of plain text that gives way where there is no room: it is elided then, and the tool
/// tip has all of it, unless it was given one that says more. Screen readers always get the whole
/// text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    void setQuiet(bool quiet); ///< drawn in the colour of what matters less

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Qt::TextElideMode m_mode;
    bool m_isQuiet = false;
};

} // namespace Keyturn
