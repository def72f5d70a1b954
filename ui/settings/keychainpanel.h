// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringstatus.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Keyturn {

class ExplainButton;
class KeychainTrial;

/// How the system's keychain is, asked again and again while one looks at it, and a button that
/// tries it out.
class KeychainPanel : public QWidget
{
    Q_OBJECT

public:
    KeychainPanel(KeyringStatus &keyring, KeychainTrial &trial, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void askForState();
    void showTrial();

    KeyringStatus &m_keyring;
    KeychainTrial &m_trial;
    QLabel *const m_state;
    QLabel *const m_outcome;
    ExplainButton *const m_explain;
    QPushButton *const m_test;
    QTimer m_pause; // between an answer and the next question
    bool m_isAsking = false;
};

} // namespace Keyturn
