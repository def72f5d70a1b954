// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QLabel;

namespace Keyturn {

/// An account in a tenant, as it is shown to whoever chooses one. Nothing in it is secret.
struct AccountTile
{
    QString id = {}; ///< for signals only
    QString name = {}; ///< of the person or application
    QString userName = {}; ///< such as ana@contoso.com
    QString tenantName = {};
    QString tenantDomain = {};
    QString cloud = {}; ///< its display name

    bool operator==(const AccountTile &) const = default;
};

/// "Ana Admin, ana@contoso.com, Contoso, contoso.com, Microsoft Entra (global)": what is known of
/// it on one line.
QString accountSentence(const AccountTile &account);

/// An account to be chosen by click, Space or Enter.
class AccountTileButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AccountTileButton(const AccountTile &account, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColors(); ///< of the desktop

    QLabel *const m_picture;
};

} // namespace Keyturn
