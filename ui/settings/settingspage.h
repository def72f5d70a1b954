// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QLayout;

namespace Keyturn {

/// One page of the settings: a title, and rows of a name and a control on one grid.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, QWidget *parent);

    const QString &title() const { return m_title; }

protected:
    void addHeading(const QString &text);
    /// The label becomes the control's name for screen readers; a combo box gets it as its
    /// description, since Qt reports one by its current text.
    void addRow(const QString &label, QWidget *control);
    void addRow(QWidget *control); ///< that has a text of its own
    void addRow(QLayout *layout);
    void setRowVisible(QWidget *control, bool isVisible);
    QLabel *addNote(const QString &text); ///< below the control before it
    int nameWidth() const; ///< of the column of names, on every page the same

    void changeEvent(QEvent *event) override;

private:
    void colourNotes();

    const QString m_title;
    QFormLayout *const m_form;
    QList<QLabel *> m_notes;
};

} // namespace Keyturn
