// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace Keyturn {

class ExplainButton;
class MessageText;

/// What went wrong, in place, until it is over. It takes no room while there is nothing to say.
class ErrorPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Offer { Nothing, Retry };

    explicit ErrorPanel(QWidget *parent = nullptr);

    /// `message` is for a person; `details` are what "Copy details" copies, none if empty.
    void tell(const QString &message, const QString &details, Offer offer = Offer::Nothing);
    /// Offers "Show permissions", until something else is told.
    void offerPermissions();
    /// Offers "Explain", likewise: what the help says about such errors.
    void explain(const QString &topic);
    void clear();
    void setDismissible(bool dismissible); ///< offers "Dismiss"; by itself it does not

Q_SIGNALS:
    void retryChosen();
    void permissionsChosen();
    void dismissed(); ///< to be followed by clear()

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void arrange(); ///< the buttons beside the message, or below it where it would be narrow
    void takeColors();

    QBoxLayout *const m_layout;
    QBoxLayout *const m_buttons;
    MessageText *const m_message;
    QPushButton *const m_retry;
    QPushButton *const m_permissions;
    ExplainButton *const m_explain;
    QPushButton *const m_copyDetails;
    QPushButton *const m_dismiss;
    QString m_details;
};

} // namespace Keyturn
