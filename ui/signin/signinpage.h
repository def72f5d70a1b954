// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Keyturn {

/// One page of the sign-in: a title, what is to be read or filled in, which scrolls where there is
/// no room, and a row of buttons that ends with Cancel. It shows and tells by signals; it does
/// nothing itself.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    virtual QWidget *firstFocus() const; ///< what gets the keyboard when the page comes

Q_SIGNALS:
    void backChosen();
    void cancelChosen();

protected:
    explicit SignInPage(const QString &title, QWidget *parent);

    QVBoxLayout &rows() { return *m_rows; }
    void setTitle(const QString &title);
    /// At the start of the last row. An `accessibleName` is the text without a mnemonic.
    QPushButton *addSideButton(const QString &text, const QString &accessibleName);
    QPushButton *addBack();
    QPushButton *addButton(const QString &text, const QString &accessibleName);
    /// For the row's end; to be called last, as one goes through buttons in the order of making.
    void addCancel();
    /// While the page is on show; a dialog has but one default, so that each page sets its own.
    void setDefaultButton(QPushButton *button);
    QPushButton *defaultButton() const { return m_default; }

    void showEvent(QShowEvent *event) override;

private:
    QLabel *const m_title;
    QVBoxLayout *m_rows;
    QBoxLayout *m_sideButtons;
    QBoxLayout *m_buttons;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_default = nullptr;
};

} // namespace Keyturn
