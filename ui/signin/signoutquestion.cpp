// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signoutquestion.h"

#include "app/accounts/account.h"
#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/directory/snapshotfolder.h"
#include "ui/directory/listtexts.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
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
    auto *const box = new QMessageBox(QMessageBox::Question, SignOutQuestion::tr("Sign out"),
                                      SignOutQuestion::tr("Sign out of %1 as %2?")
                                          .arg(tenantOf(account), plainName(account.username)),
                                      QMessageBox::Cancel, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (account.hasRefreshToken())
        box->setInformativeText(SignOutQuestion::tr("The sign-in is taken out of the keychain."));
    auto *const forgets = new QCheckBox(
        SignOutQuestion::tr("&Forget the lists that are cached on this computer, too"), box);
    forgets->setChecked(true);
    box->setCheckBox(forgets);
    QPushButton *const yes =
        box->addButton(SignOutQuestion::tr("&Sign out"), QMessageBox::AcceptRole);
    box->setDefaultButton(yes);
    box->button(QMessageBox::Cancel)->setIcon({}); // no other button of ours has one
    QObject::connect(yes, &QPushButton::clicked, context,
                     [then, forgets] { then(forgets->isChecked()); });
    box->open();
}

void tellListsRemain(const SnapshotFolder &lists, QWidget &window)
{
    QStringList titles;
    for (const ListKind kind : lists.remaining())
        titles.append(listTitle(kind));
    const QString text = titles.isEmpty()
        ? SignOutQuestion::tr(
            "You are signed out, but some of what was cached of your lists could not be "
            "deleted.")
        //: %1 is a list of titles.
        : SignOutQuestion::tr(
              "You are signed out, but these cached lists could not be deleted: %1.")
              .arg(joinedNames(titles));
    auto *const box = new QMessageBox(QMessageBox::Warning, SignOutQuestion::tr("Cached lists"),
                                      text, QMessageBox::Ok, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(
        SignOutQuestion::tr("They are in the folder %1. Delete it there, or try again "
                            "with “Forget cached lists” in the settings.")
            .arg(QDir::toNativeSeparators(lists.path())));
    auto *const explain = new ExplainButton(box);
    explain->setTopic(fileErrorTopic());
    box->addButton(explain, QMessageBox::HelpRole);
    box->button(QMessageBox::Ok)->setIcon({});
    box->open();
}

} // namespace Keyturn
