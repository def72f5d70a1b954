// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>
#include <QWidget>

class QToolButton;

namespace Keyturn {

class ElidedLabel;

/// A name and an ID, narrow and quiet, with a button that copies it. Nothing secret goes in here.
class IdField : public QWidget
{
    Q_OBJECT

public:
    /// `copyText` names the button for the tool tip and screen readers.
    IdField(const QString &name, const QString &copyText, QWidget *parent = nullptr);

    void setValue(const QUuid &value); ///< a null one is nothing to copy

private:
    QUuid m_id;
    ElidedLabel *const m_value;
    QToolButton *const m_copy;
};

} // namespace Keyturn
