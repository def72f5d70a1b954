// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

class QPlainTextEdit;

namespace Keyturn {

/// What arrived at the sample tenant, as it tells itself, the newest last. Not modal: show() it.
class RequestLogDialog : public QDialog
{
    Q_OBJECT

public:
    /// `requests` gives a line for each; asked twice a second while the dialog is open.
    RequestLogDialog(std::function<QStringList()> requests, QWidget *parent = nullptr);

private:
    void showNew();

    const std::function<QStringList()> m_requests;
    QStringList m_shown;
    QPlainTextEdit *const m_text;
};

} // namespace Keyturn
