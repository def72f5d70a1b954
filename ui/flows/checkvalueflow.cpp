// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/checkvalueflow.h"

#include "app/core/runaside.h"
#include "app/core/sentences.h"
#include "app/directory/pagebuilder.h"
#include "app/secrets/checkedfile.h"
#include "app/session/session.h"
#include "ui/common/filedrop.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/listtexts.h"
#include "ui/help/errortopics.h"
#include "ui/secrets/checkvaluedialog.h"
#include "ui/secrets/valuechecktext.h"

#include <QFileInfo>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Those that can have secrets. What one owns is among the first.
    constexpr std::array CheckedLists = {
        ListKind::AppRegistrations, ListKind::EnterpriseApplications,
        ListKind::AgentIdentityBlueprints, ListKind::DeletedApplications};

    constexpr qsizetype MostFiles = 50;
    constexpr auto TypingPause = 120ms;

    bool canBeLoaded(DirectoryList::State state)
    {
        using enum DirectoryList::State;
        return state == NotLoaded || state == Cancelled || state == Failed;
    }

} // namespace

struct CheckValueFlow::FileCheck
{
    QString name;
    ValueCheck check = {};
    QString problem = {}; // why it was not checked
};

CheckValueFlow::CheckValueFlow(Session &session, const CredentialController &controller,
                               SecretClipboard &clipboard, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_controller(controller)
    , m_clipboard(clipboard)
    , m_window(window)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &CheckValueFlow::checkEntered);
    connect(new FileDrop(*m_window), &FileDrop::dropped, this, &CheckValueFlow::checkFiles);
    for (const ListKind kind : CheckedLists) {
        const DirectoryList &list = m_session.list(kind);
        connect(&list, &DirectoryList::stateChanged, this, [this, &list] {
            showScope();
            if (list.state() == DirectoryList::State::Loaded)
                checkAgain();
        });
    }
}

CheckValueFlow::~CheckValueFlow() = default;

void CheckValueFlow::open()
{
    if (!m_dialog) {
        m_files.clear();
        m_dialog = new CheckValueDialog(m_clipboard, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &CheckValueDialog::checkChosen, &m_typing, qOverload<>(&QTimer::start));
        connect(m_dialog, &CheckValueDialog::filesChosen, this, &CheckValueFlow::checkFiles);
        connect(m_dialog, &CheckValueDialog::loadChosen, this, &CheckValueFlow::loadLists);
        connect(m_dialog, &CheckValueDialog::openChosen, this, &CheckValueFlow::openChosen);
        showScope();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CheckValueFlow::checkEntered()
{
    if (!m_dialog)
        return;
    m_files.clear();
    // Shared with the thread that reads it, and wiped by whoever lets go of it last.
    const auto entered = std::make_shared<const SecretText>(m_dialog->entered());
    runAside(
        *QThreadPool::globalInstance(),
        [entered, lists = known()] { return checkValue(*entered, lists); }, m_dialog,
        [this, run = ++m_run](const ValueCheck &check) { showChecked(run, check); });
}

void CheckValueFlow::showChecked(int run, const ValueCheck &check)
{
    if (run != m_run)
        return;
    m_dialog->clearFindings();
    m_dialog->addFindings({}, check);
    m_dialog->setVerdict(valueCheckText(check, QDateTime::currentDateTimeUtc()));
}

void CheckValueFlow::checkFiles(const QStringList &paths)
{
    open();
    m_files = paths.first(std::min(paths.size(), MostFiles));
    m_leftOutCount = int(paths.size() - m_files.size());
    m_dialog->clearFindings();
    m_dialog->setVerdict(tr("Reading…"));
    readFiles();
}

void CheckValueFlow::readFiles()
{
    const auto check = [files = m_files, lists = known()] {
        std::vector<FileCheck> checks;
        for (const QString &path : files) {
            FileCheck one{.name = QFileInfo(path).fileName()};
            if (const auto text = readCheckedFile(path))
                one.check = checkText(text->utf8(), lists);
            else
                one.problem = text.error();
            checks.push_back(std::move(one));
        }
        return checks;
    };
    runAside(
        *QThreadPool::globalInstance(), check, m_dialog,
        [this, run = ++m_run](const std::vector<FileCheck> &checks) { showFiles(run, checks); });
}

void CheckValueFlow::showFiles(int run, const std::vector<FileCheck> &checks)
{
    if (run != m_run)
        return;
    m_dialog->clearFindings();
    QStringList names;
    QStringList problems;
    if (m_leftOutCount > 0)
        problems.append(tr("Only the first %n files were read.", nullptr, int(MostFiles)));
    int matches = 0;
    QString topic;
    for (const FileCheck &one : checks) {
        if (!one.problem.isEmpty()) {
            problems.append(one.problem);
            topic = fileErrorTopic();
            continue;
        }
        if (one.check.isCutShort)
            problems.append(
                tr("“%1” has too much in it; only its beginning was looked at.").arg(one.name));
        names.append(one.name);
        matches += int(one.check.findings.size());
        m_dialog->addFindings(one.name, one.check);
    }
    if (!names.isEmpty())
        problems.append(fileCheckText(names, matches));
    m_dialog->setVerdict(joinedSentences(problems), topic);
}

void CheckValueFlow::checkAgain()
{
    if (!m_dialog)
        return;
    if (m_files.isEmpty())
        checkEntered();
    else
        readFiles();
}

void CheckValueFlow::loadLists()
{
    for (const ListKind kind : CheckedLists) {
        if (canBeLoaded(m_session.list(kind).state()))
            m_session.list(kind).refresh();
    }
}

void CheckValueFlow::showScope()
{
    if (!m_dialog)
        return;
    QStringList known;
    QStringList missing;
    bool canLoadMore = false;
    for (const ListKind kind : CheckedLists) {
        const DirectoryList &list = m_session.list(kind);
        (list.state() == DirectoryList::State::Loaded ? known : missing).append(listTitle(kind));
        canLoadMore = canLoadMore || canBeLoaded(list.state());
    }
    QStringList sentences;
    if (!known.isEmpty())
        sentences.append(tr("Compared with: %1.").arg(joinedNames(known)));
    if (!missing.isEmpty())
        sentences.append(tr("Not loaded, or not yet: %1.").arg(joinedNames(missing)));
    m_dialog->setScope(joinedSentences(sentences), canLoadMore);
}

/// Copies, which share the rows. First what is looked at, which need not be in any list.
std::vector<DirectoryStore> CheckValueFlow::known() const
{
    std::vector<DirectoryStore> stores;
    if (const auto &chosen = m_controller.object()) {
        PageBuilder page;
        page.addObject(*chosen);
        stores.emplace_back().append(page.finish());
    }
    for (const ListKind kind : CheckedLists)
        stores.push_back(m_session.list(kind).store());
    return stores;
}

} // namespace Keyturn
