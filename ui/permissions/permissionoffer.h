// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signinway.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QPushButton;

namespace Keyturn {

class WrappedLabel;

/// What can be done about permissions that a token lacks: a button that asks for them where signing
/// in again can add them, else a sentence that says what does. It takes no room where none is
/// missing.
class PermissionOffer : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        QStringList missing = {};
        QString reason = {}; ///< what they are good for, where that is not plain to see
        bool canAsk = false; ///< by signing in again
        std::optional<SignInWay> way = {}; ///< how one is signed in; nothing in the sample tenant
    };

    explicit PermissionOffer(QWidget *parent = nullptr);

    void setOffer(const Offer &offer);

Q_SIGNALS:
    void askChosen(const QStringList &permissions);

private:
    QStringList m_missing;
    WrappedLabel *const m_text;
    QPushButton *const m_ask;
};

} // namespace Keyturn
