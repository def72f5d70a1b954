// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/connectionstep.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace Keyturn {

class CloudStore;
class ConnectionTest;
class ExplainButton;
class NetworkPreferenceStore;

/// Tries out whether a cloud can be reached, and tells step by step what comes of it.
class ConnectionPanel : public QWidget
{
    Q_OBJECT

public:
    ConnectionPanel(NetworkPreferenceStore &network, CloudStore &clouds, QWidget *parent = nullptr);
    ~ConnectionPanel() override;

    QComboBox *cloudBox() const { return m_cloud; } ///< for a label of its own

private:
    struct Row
    {
        QLabel *name = nullptr;
        QLabel *state = nullptr;
        QLabel *text = nullptr;
    };

    void layOut();
    void addRow(QGridLayout &grid, const QString &name);
    void fillClouds();
    void startOrStop();
    void tell(const ConnectionStep &step);
    void finish(bool isGood);
    void clear(); ///< what came of a test that is not true of what is chosen now

    NetworkPreferenceStore &m_network;
    CloudStore &m_clouds;
    QComboBox *const m_cloud;
    QPushButton *const m_start;
    QWidget *const m_results;
    QLabel *const m_outcome;
    ExplainButton *const m_explain;
    std::vector<Row> m_rows; // in the order of ConnectionStep::Kind
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace Keyturn
