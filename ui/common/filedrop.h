// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace Keyturn {

/// Lets files of this computer be dropped onto a widget. Lives as long as that.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget &target);

Q_SIGNALS:
    void dropped(const QStringList &paths); ///< at least one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Keyturn
