// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/forgeteverythingflow.h"

#include "app/accounts/accountlist.h"
#include "app/core/sentences.h"
#include "app/settings/clientidstore.h"
#include "app/settings/cloudstore.h"
#include "app/settings/networkpreferencestore.h"
#include "app/settings/preferencestore.h"
#include "app/vault/keptsecrets.h"
#include "ui/flows/accountflow.h"
#include "ui/flows/localdata.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"
#include "ui/mainwindow.h"
#include "ui/settings/question.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

ForgetEverythingFlow::ForgetEverythingFlow(const SettingStores &stores, KeptSecrets &kept,
                                           const AccountList &accounts, StoragePlaces places,
                                           AccountFlow &accountFlow, MainWindow &window)
    : m_stores(stores)
    , m_kept(kept)
    , m_accounts(accounts)
    , m_places(std::move(places))
    , m_accountFlow(accountFlow)
    , m_window(window)
{
    connect(&m_window, &MainWindow::forgettingRequested, this, &ForgetEverythingFlow::ask);
    connect(&m_kept, &KeptSecrets::removed, this, [this](const VaultKey &key) { note(key, true); });
    connect(&m_kept, &KeptSecrets::removingFailed, this,
            [this](const VaultKey &key) { note(key, false); });
}

void ForgetEverythingFlow::ask()
{
    if (m_isUnderWay || m_window.holdsBackClosing())
        return;
    LocalDataCounts counts = countLocalFiles(m_places);
    counts.keptSecrets = qsizetype(m_kept.entries().size());
    counts.accounts = qsizetype(m_accounts.readAll().size());
    Keyturn::ask({.title = tr("Forget everything on this computer"),
                  .sentence = tr("Forget everything that Keyturn has on this computer?"),
                  .consequence = localDataText(counts) + u"\n\n"_s
                      + tr("Client secrets stay valid in Entra, but the values kept here cannot be "
                           "had again. You are signed out. This cannot be undone."),
                  .yes = tr("Forget everything")},
                 &m_window, [this] { start(); });
}

void ForgetEverythingFlow::start()
{
    m_leftValues = 0;
    m_leftSignIns.clear();
    m_areSignInsKnown = false;
    const auto noteSignIns = [this](const QStringList &remaining) {
        m_leftSignIns = remaining;
        m_areSignInsKnown = true;
        finishOnceAllIsKnown();
    };
    if (!m_accountFlow.forgetAll(this, noteSignIns))
        return;
    m_isUnderWay = true;
    m_window.say(tr("Taking all of Keyturn out of the keychain…"));
    forgetValues();
}

void ForgetEverythingFlow::forgetValues()
{
    for (const auto &[key, secret] : m_kept.entries())
        m_awaited.insert(key);
    const std::set<VaultKey> all = m_awaited; // each answer takes one out
    for (const VaultKey &key : all)
        m_kept.remove(key);
}

void ForgetEverythingFlow::note(const VaultKey &key, bool isRemoved)
{
    if (m_awaited.erase(key) == 0)
        return;
    if (!isRemoved)
        ++m_leftValues;
    finishOnceAllIsKnown();
}

void ForgetEverythingFlow::finishOnceAllIsKnown()
{
    if (m_isUnderWay && m_areSignInsKnown && m_awaited.empty())
        finish();
}

void ForgetEverythingFlow::finish()
{
    m_isUnderWay = false;
    QStringList left = removeLocalFiles(m_places);
    // Else it says what is still in the keychain, or may be.
    m_isIndexWhole = m_kept.isIndexWhole();
    if (m_kept.entries().empty() && m_isIndexWhole && QFile::exists(m_places.keptIndex)
        && !QFile::remove(m_places.keptIndex))
        left.append(m_places.keptIndex);
    m_stores.preferences.forgetAll();
    m_stores.network.forgetAll();
    m_stores.clouds.forgetAll();
    if (m_stores.clientIds)
        m_stores.clientIds->forgetAll();
    m_window.forgetLayout();
    Q_EMIT forgotten();
    tell(left);
}

void ForgetEverythingFlow::tell(const QStringList &left)
{
    QStringList sentences;
    if (m_leftValues > 0)
        sentences.append(tr("The keychain has not confirmed that all values are gone from it; "
                            "“Kept on this computer” lists those that may be left."));
    if (!m_isIndexWhole)
        //: %1 is a folder.
        sentences.append(
            tr("The keychain may hold values that Keyturn cannot name: the list of "
               "them in “%1” could not be understood, and was left there. Open the "
               "system's keychain program and delete what begins with Keyturn.")
                .arg(QDir::toNativeSeparators(QFileInfo(m_places.keptIndex).absolutePath())));
    if (!m_leftSignIns.isEmpty())
        //: %1 is a list of user names.
        sentences.append(tr("The keychain has not confirmed that these sign-ins are gone from it: "
                            "%1. Open the system's keychain program and delete what begins with "
                            "Keyturn.")
                             .arg(joinedNames(m_leftSignIns)));
    if (!left.isEmpty())
        //: %1 is a list of paths.
        sentences.append(tr("These could not be deleted: %1.").arg(joinedNames(left)));
    const bool isAllGone = sentences.isEmpty();
    if (isAllGone)
        return m_window.say(tr("Everything is forgotten."));
    auto *const box =
        new QMessageBox(QMessageBox::Warning, tr("Forget everything"),
                        tr("Not everything is forgotten."), QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(joinedSentences(sentences));
    auto *const explain = new ExplainButton(box);
    explain->setTopic(left.isEmpty() ? u"errors#keychain"_s : fileErrorTopic());
    box->addButton(explain, QMessageBox::HelpRole);
    box->open();
}

} // namespace Keyturn
