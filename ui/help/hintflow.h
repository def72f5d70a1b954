// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/hints.h"

#include <QObject>

class QDialog;

namespace Keyturn {

class HintBand;
class KeyringStatus;
class MainWindow;

/// Shows each hint where it belongs until somebody has dismissed it.
class HintFlow : public QObject
{
    Q_OBJECT

public:
    HintFlow(Hints &hints, KeyringStatus &keyring, MainWindow &window);

private:
    void showAtStart();
    void showInLists();
    void askBeforeValue(QDialog &dialog);
    void showAtValue(QDialog &dialog);
    HintBand *make(Hint hint, QWidget &place); ///< null where it was dismissed

    Hints &m_hints;
    KeyringStatus &m_keyring;
    MainWindow &m_window;
};

} // namespace Keyturn
