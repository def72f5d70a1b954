// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tour/tour.h"

/// What an administrator does of a day: sees what expires, finds an application by an error
/// message, gives it a new secret, makes sure which one it is and that it works, and loses a reply.
class AdministratorsDay : public Tour
{
public:
    using Tour::Tour;

protected:
    Steps steps() override;

private:
    void openExpiring();
    void findByMessage() const;
    void add();
    void copy();
    void misplaceValue();
    void checkValue();
    void testValue();
    void loseReply();

    void pasteByKeys() const; ///< what copy() has left, wherever the keyboard is
    std::vector<Keyturn::PasswordCredential> secrets() const;

    Keyturn::ObjectRef m_application;
    Keyturn::PasswordCredential m_added;
};
