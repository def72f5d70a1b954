// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/proxyrule.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Keyturn {

class CloudStore;
class NetworkPreferenceStore;

/// How the program reaches the network and which clouds there are, and whether all that works.
class NetworkPage : public SettingsPage
{
    Q_OBJECT

public:
    NetworkPage(NetworkPreferenceStore &network, CloudStore &clouds, QWidget *parent = nullptr);

private:
    void addManaged();
    void addProxy();
    void addAuthorities();
    void addClouds(CloudStore &clouds);
    void noteManaged(bool isManaged);
    void takeHost();
    void takeProxy();
    ProxyRule proxy() const; ///< as it is entered, complete or not
    void updateProxy();
    void showPreferences();

    NetworkPreferenceStore &m_network;
    QComboBox *const m_choice;
    QComboBox *const m_protocol;
    QLineEdit *const m_host;
    QSpinBox *const m_port;
    QLabel *m_problem = nullptr;
    ProxyRule m_shown;
};

} // namespace Keyturn
