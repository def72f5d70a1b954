// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tour/tour.h"

/// The main job: list, filter, add, reveal, copy, keep, copy again, remove, delete.
class MainJob : public Tour
{
public:
    using Tour::Tour;

protected:
    Steps steps() override;

private:
    void seeList();
    void filter();
    void openApplication();
    void fillInNewSecret();
    void add();
    void reveal();
    void copy();
    void keep();
    void close();
    void copyAgain();
    void removeFromKeychain();
    void deleteSecret();
    void quit();

    QByteArray keychain() const; ///< empty: nothing is there
    bool hasClipboardTheValue() const; ///< waits until it has
    std::vector<Keyturn::PasswordCredential> secrets() const;

    Keyturn::ObjectRef m_application;
    QString m_tenantId;
    std::vector<Keyturn::PasswordCredential> m_before;
    QUuid m_keyId; // of the secret that was added
    QByteArray m_copied; // its value
};
