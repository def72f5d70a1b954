// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QString>

class QPushButton;

namespace Keyturn {

/// Stands between a value that nobody has put away yet and the end of its window. It closes with
/// every choice; what is chosen is done by whoever opened it.
class CloseGuard : public QDialog
{
    Q_OBJECT

public:
    enum class Choice {
        CopyValue,
        KeepInKeychain,
        DeleteSecret,
        CloseAnyway,
    };

    struct Offer
    {
        QString ownerName = {}; ///< as the directory has it
        QString description = {}; ///< likewise
        bool isIdentified = true; ///< else it can be neither kept nor deleted
        bool isWaiting = false; ///< the keychain is being asked already
    };

    explicit CloseGuard(const Offer &offer, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Keyturn::CloseGuard::Choice choice); ///< not for Back, which is Escape, too

private:
    void addSubject(QLayout &layout, const Offer &offer);
    QPushButton *addChoice(const QString &text, Choice choice);
};

} // namespace Keyturn
