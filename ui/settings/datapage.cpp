// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/datapage.h"

#include "app/core/sentences.h"
#include "app/vault/secretvault.h"
#include "ui/common/flowlayout.h"
#include "ui/common/messagetext.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"
#include "ui/settings/outcome.h"
#include "ui/settings/question.h"
#include "ui/settings/storageplaces.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString keychainName()
    {
#if defined(Q_OS_WIN)
        return DataPage::tr("Credential Manager");
#elif defined(Q_OS_MACOS)
        return DataPage::tr("Keychain");
#else
        return DataPage::tr("Secret Service");
#endif
    }

    QString keychainEntry(const QString &what, const QString &which)
    {
        return VaultKey{.tenantId = DataPage::tr("{tenant ID}"), .appId = what, .keyId = which}
            .toString();
    }

    QString inKeychain(const QString &entry)
    {
        return DataPage::tr("The system's keychain (%1), service Keyturn, each as\n%2")
            .arg(keychainName(), entry);
    }

    QString ofSampleTenantToo(const QString &place, const StoragePlaces &places)
    {
        if (places.sampleFolder.isEmpty())
            return place;
        return place + u'\n'
            + DataPage::tr("Those of the sample tenant, until Keyturn is closed: %1")
                  .arg(QDir::toNativeSeparators(places.sampleFolder));
    }

} // namespace

DataPage::DataPage(const StoragePlaces &places, QWidget *parent)
    : SettingsPage(tr("Data"), parent)
{
    addPlaces(places);
    addActions();
    m_forgotten = addNote({});
    m_forgotten->hide();
    m_explain = new ExplainButton(this);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_explain);
    row->addStretch();
    addRow(row);
}

void DataPage::addActions()
{
    auto *forget = new QPushButton(tr("&Forget accounts, layout and preferences…"), this);
    connect(forget, &QPushButton::clicked, this, &DataPage::askBeforeForgetting);
    auto *forgetLists = new QPushButton(tr("Forget cached &lists"), this);
    connect(forgetLists, &QPushButton::clicked, this, &DataPage::forgetListsChosen);
    auto *forgetAll = new QPushButton(tr("Forget &everything on this computer…"), this);
    connect(forgetAll, &QPushButton::clicked, this, &DataPage::forgetEverythingChosen);
    auto *actions = new FlowLayout;
    for (QPushButton *button : {forget, forgetLists, forgetAll}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    addRow(actions);
}

void DataPage::addPlaces(const StoragePlaces &places)
{
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, nameWidth());
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    grid->setContentsMargins(0, 0, 0, fontMetrics().height());
    addPlace(*grid, tr("Secrets you kept"),
             inKeychain(keychainEntry(tr("{application ID}"), tr("{key ID}"))));
    addPlace(*grid, tr("Which secrets are kept"),
             tr("%1\nNames, descriptions, IDs and dates; no value")
                 .arg(QDir::toNativeSeparators(places.keptIndex)));
    addPlace(*grid, tr("Receipts under Activity"),
             ofSampleTenantToo(tr("%1\nWhat was done to which secret, when, by whom and with what "
                                  "outcome; no value")
                                   .arg(QDir::toNativeSeparators(places.receipts)),
                               places));
    addPlace(*grid, tr("Secrets under way"),
             ofSampleTenantToo(tr("%1\nWhat was asked of Entra and is not saved yet, so that a "
                                  "lost answer can be found again; no value")
                                   .arg(QDir::toNativeSeparators(places.journal)),
                               places));
    addPlace(*grid, tr("Muted secrets"),
             tr("%1\nSecret IDs, reasons and dates; no value")
                 .arg(QDir::toNativeSeparators(places.mutes)));
    addSignInPlaces(*grid, places);
    addPlace(*grid, tr("Cached lists"),
             tr("%1\nNames, IDs, descriptions and dates of accounts that stay signed in, as they "
                "were read last; no value and no token")
                 .arg(QDir::toNativeSeparators(places.lists)));
    addPlace(*grid, tr("Settings and layout"), QDir::toNativeSeparators(places.settingsFile));
    addPlace(*grid, tr("Everything else"), tr("In memory, until Keyturn is closed"));
    addRow(grid);
}

void DataPage::addSignInPlaces(QGridLayout &grid, const StoragePlaces &places)
{
    addPlace(grid, tr("Accounts"),
             tr("%1\nNames and IDs of who stays signed in, and of their tenants; no token")
                 .arg(QDir::toNativeSeparators(places.settingsFile)));
    addPlace(grid, tr("Sign-ins that stay"),
             inKeychain(keychainEntry(u"account"_s, tr("{account}"))) + u'\n'
                 + tr("Refresh tokens. Access tokens are in memory only."));
    addPlace(grid, tr("Client secrets to sign in with"),
             inKeychain(keychainEntry(tr("{application ID}"),
                                      u"client-secret@"_s + tr("{sign-in address}"))));
}

void DataPage::addPlace(QGridLayout &grid, const QString &what, const QString &where)
{
    auto *text = new MessageText(this);
    text->setAccessibleName(what);
    text->setPlainText(where);
    auto *name = new QLabel(what, this);
    name->setContentsMargins(0, int(text->document()->documentMargin()), 0, 0);
    const int row = grid.rowCount();
    grid.addWidget(name, row, 0, Qt::AlignTop);
    grid.addWidget(text, row, 1, Qt::AlignTop);
}

void DataPage::askBeforeForgetting()
{
    const Question question{
        .title = tr("Forget accounts, layout and preferences"),
        .sentence = tr("Forget all accounts, the window's layout and all preferences?"),
        .consequence = tr(
            "You are signed out, and the sign-ins of all accounts are taken out of the keychain, "
            "with the client secrets that Keyturn signs in with. Sizes, columns, everything chosen "
            "in these settings, the clouds you added and the lifetimes last chosen in each tenant "
            "go back to what they were at first. The secrets you kept stay, and so do the list of "
            "them and the receipts. Cached lists go."),
        .yes = tr("Forget")};
    ask(question, this, [this] { Q_EMIT forgetChosen(); });
}

void DataPage::tellForgetting()
{
    m_forgotten->setText(tr("Taking the sign-ins out of the keychain…"));
    m_explain->setTopic({});
    tellOutcome(*m_forgotten);
}

void DataPage::tellListsForgotten(bool areGone)
{
    m_forgotten->setText(
        areGone ? tr("Forgotten. A list is kept again when it was loaded again.")
                : tr("Some cached lists could not be deleted. See the folder named above."));
    m_explain->setTopic(areGone ? QString() : fileErrorTopic());
    tellOutcome(*m_forgotten);
}

void DataPage::tellForgotten(const QStringList &remaining)
{
    QString text = tr("Forgotten. The window opens as it did at first the next time.");
    if (!remaining.isEmpty()) {
        //: %1 is a list of user names.
        text = tr("Forgotten, but the keychain has not confirmed that these sign-ins are gone from "
                  "it: %1. Open the system's keychain program and delete what begins with Keyturn.")
                   .arg(joinedNames(remaining));
    }
    m_forgotten->setText(text);
    m_explain->setTopic(remaining.isEmpty() ? QString() : u"errors#keychain"_s);
    tellOutcome(*m_forgotten);
}

} // namespace Keyturn
