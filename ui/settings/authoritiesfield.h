// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QFileDialog;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Keyturn {

class ExplainButton;
class NetworkPreferenceStore;

/// Which file of extra certificate authorities is trusted, and what is in it.
class AuthoritiesField : public QWidget
{
    Q_OBJECT

public:
    explicit AuthoritiesField(NetworkPreferenceStore &network, QWidget *parent = nullptr);

private:
    void layOut();
    void askForFile();
    void take(const QString &path);
    void showPreferences();
    void tell(const QString &path);

    NetworkPreferenceStore &m_network;
    QLineEdit *const m_path;
    QPushButton *const m_browse;
    QPushButton *const m_remove;
    QLabel *const m_outcome;
    ExplainButton *const m_explain;
    QPointer<QFileDialog> m_question;
};

} // namespace Keyturn
