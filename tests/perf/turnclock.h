// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <vector>

/// An application that notes what each turn of its event loop cost: what every event of the main
/// thread took, with all that it led to, in processor time of that thread.
class TurnClock : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    void start(); ///< from the next turn on
    std::vector<double> take(); ///< milliseconds, those below half of one left out

    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::vector<double> m_turns;
    int m_depth = 0;
    bool m_isRunning = false;
};
