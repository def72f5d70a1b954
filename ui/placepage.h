// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Keyturn {

/// A page of the workspace that is no list: what a Place of the navigation leads to.
class PlacePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh() = 0; ///< F5
    virtual void reload() { refresh(); } ///< Ctrl+F5: all of it
    virtual void exportView() { } ///< Ctrl+E
    virtual void focusSearch() { } ///< Ctrl+F, where there is something to search

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar
    void troubleSaid(const QString &text, const QString &topic); ///< likewise, with its help
};

} // namespace Keyturn
