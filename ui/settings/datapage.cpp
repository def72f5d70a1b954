// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/datapage.h"

#include "app/vault/secretvault.h"
#include "ui/common/messagetext.h"
#include "ui/settings/outcome.h"
#include "ui/settings/question.h"
#include "ui/settings/storageplaces.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

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

    QString keychainEntry()
    {
        return VaultKey{.tenantId = DataPage::tr("{tenant ID}"),
                        .appId = DataPage::tr("{application ID}"),
                        .keyId = DataPage::tr("{key ID}")}
            .toString();
    }

} // namespace

DataPage::DataPage(const StoragePlaces &places, QWidget *parent)
    : SettingsPage(tr("Data"), parent)
{
    addPlaces(places);
    auto *forget = new QPushButton(tr("&Forget window layout and preferences…"), this);
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, &DataPage::askBeforeForgetting);
    auto *actions = new QHBoxLayout;
    actions->addWidget(forget);
    actions->addStretch();
    addRow(actions);
    m_forgotten = addNote(tr("Forgotten. The window opens as it did at first the next time."));
    m_forgotten->hide();
}

void DataPage::addPlaces(const StoragePlaces &places)
{
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, nameWidth());
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    grid->setContentsMargins(0, 0, 0, fontMetrics().height());
    addPlace(*grid, tr("Secrets you kept"),
             tr("The system's keychain (%1), service Keyturn, each as\n%2")
                 .arg(keychainName(), keychainEntry()));
    addPlace(*grid, tr("Which secrets are kept"),
             tr("%1\nNames, descriptions, IDs and dates; no value")
                 .arg(QDir::toNativeSeparators(places.keptIndex)));
    addPlace(*grid, tr("Receipts under Activity"),
             tr("%1\nWhat was done to which secret, when, by whom and with what outcome; no value. "
                "Those of the sample tenant go when Keyturn is closed.")
                 .arg(QDir::toNativeSeparators(places.receipts)));
    addPlace(*grid, tr("Secrets under way"),
             tr("%1\nWhat was asked of Entra and is not saved yet, so that a lost answer can be "
                "found again; no value")
                 .arg(QDir::toNativeSeparators(places.journal)));
    addPlace(*grid, tr("Settings and layout"), QDir::toNativeSeparators(places.settingsFile));
    addPlace(*grid, tr("Everything else"), tr("In memory, until Keyturn is closed"));
    addRow(grid);
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
        .title = tr("Forget window layout and preferences"),
        .sentence = tr("Forget the window's layout and all preferences?"),
        .consequence = tr("Sizes, columns, everything chosen in these settings and the lifetimes "
                          "last chosen in each tenant go back to what they were at first. The "
                          "secrets you kept stay, and so does the list of them."),
        .yes = tr("Forget")};
    ask(question, this, [this] {
        Q_EMIT forgetChosen();
        tellOutcome(*m_forgotten);
    });
}

} // namespace Keyturn
