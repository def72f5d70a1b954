// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signoutquestion.h"

#include "app/accounts/account.h"
#include "app/core/plainname.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SignOutQuestion
    {
        Q_DECLARE_TR_FUNCTIONS(SignOutQuestion)
    };

    QString tenantOf(const Account &account)
    {
        for (const QString &name : {account.tenantName, account.tenantDomain}) {
            if (!name.isEmpty())
                return plainName(name);
        }
        return account.tenantId;
    }

} // namespace

void askBeforeSigningOut(const Account &account, QWidget &window, QObject *context,
                         const std::function<void(bool forgetsLists)> &then)
{
    using Question = SignOutQuestion;
    auto *const box = new QMessageBox(
        QMessageBox::Question, Question::tr("Sign out"),
        Question::tr("Sign out of %1 as %2?").arg(tenantOf(account), plainName(account.username)),
        QMessageBox::Cancel, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (account.hasRefreshToken())
        box->setInformativeText(Question::tr("The sign-in is taken out of the keychain."));
    auto *const forgets =
        new QCheckBox(Question::tr("&Forget the lists that are cached on this computer, too"), box);
    forgets->setChecked(true);
    box->setCheckBox(forgets);
    QPushButton *const yes = box->addButton(Question::tr("&Sign out"), QMessageBox::AcceptRole);
    box->setDefaultButton(yes);
    box->button(QMessageBox::Cancel)->setIcon({}); // no other button of ours has one
    QObject::connect(yes, &QPushButton::clicked, context,
                     [then, forgets] { then(forgets->isChecked()); });
    box->open();
}

} // namespace Keyturn
