// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"

#include <QDateTime>
#include <QObject>

#include <vector>

class QSettings;

namespace Keyturn {

/// The accounts that are known here, those used last first. Those that are to be remembered are
/// kept in the program's settings, each under a key of its own, so that several instances of the
/// program do not undo each other's; no token and no secret is. What cannot be made sense of there
/// counts as not there. One for the program; it outlives the windows.
class AccountList : public QObject
{
    Q_OBJECT

public:
    explicit AccountList(QSettings &settings, QObject *parent = nullptr);

    std::vector<Account> accounts() const;
    /// The same, and those that other instances of the program have added since.
    std::vector<Account> readAll() const;
    std::optional<Account> find(const QString &id) const;

    /// As the one that is used now: in the place of one with the same ID, and the first. What that
    /// one knew of its tenant and of kept client secrets, and this one does not, is kept.
    void add(const Account &account);
    /// Somebody has learned more of it; does nothing where there is none with its ID.
    void update(const Account &account);
    void remove(const QString &id);
    void forgetAll();

Q_SIGNALS:
    void changed();
    /// `now` has taken the place of `old`; something of that may still be in the keychain.
    void replaced(const Keyturn::Account &old, const Keyturn::Account &now);

private:
    struct Known
    {
        Account account;
        QDateTime lastUsed; ///< UTC
    };

    static std::optional<Known> read(const QString &text);
    static std::vector<Known> readKept(QSettings &settings);
    void write(const Known &known);
    std::vector<Known>::iterator position(const QString &id);

    QSettings &m_settings;
    std::vector<Known> m_known; // those used last first
};

} // namespace Keyturn
