// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/expiringflow.h"

#include "app/core/plainname.h"
#include "app/expiring/expiredremoval.h"
#include "app/session/session.h"
#include "ui/expiring/addqueue.h"
#include "ui/expiring/addqueuedialog.h"
#include "ui/expiring/expiringpage.h"
#include "ui/expiring/expiringtexts.h"
#include "ui/expiring/mutedialog.h"
#include "ui/expiring/removaldialog.h"
#include "ui/expiring/timelineprintdialog.h"
#include "ui/help/errortopics.h"

#include <utility>

namespace Keyturn {

ExpiringFlow::ExpiringFlow(Session &session, ExpiringPage &page, AddSecretFlow &adding,
                           SecretClipboard &clipboard, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_page(page)
    , m_clipboard(clipboard)
    , m_window(window)
    , m_queue(new AddQueue(session, adding, page.queueBand(), this))
{
    connect(&m_page, &ExpiringPage::addChosen, this, &ExpiringFlow::askToAdd);
    connect(&m_page, &ExpiringPage::removalChosen, this, &ExpiringFlow::askToRemove);
    connect(&m_page, &ExpiringPage::muteChosen, this, &ExpiringFlow::askToMute);
    connect(&m_page, &ExpiringPage::unmuteChosen, this, &ExpiringFlow::unmute);
    connect(&m_page, &ExpiringPage::printChosen, this, &ExpiringFlow::print);
    connect(&m_page, &PlacePage::said, this, &ExpiringFlow::said);
    connect(&m_page, &PlacePage::troubleSaid, this, &ExpiringFlow::troubleSaid);
    connect(m_queue, &AddQueue::said, this, &ExpiringFlow::said);
    connect(m_queue, &AddQueue::said, this, &ExpiringFlow::ended);
}

bool ExpiringFlow::holdsBackClosing()
{
    if (!m_removal)
        return false;
    m_removal->stop();
    Q_EMIT said(tr("A secret is being deleted. Keyturn stays open until that is done."));
    return true;
}

bool ExpiringFlow::isUnderWay() const
{
    return m_removal || m_queue->isRunning();
}

void ExpiringFlow::askToAdd()
{
    if (m_addQuestion)
        return;
    if (m_queue->isRunning()) {
        Q_EMIT said(tr("Secrets are being added to several applications already."));
        return;
    }
    const FirstOf<DirectoryObject> objects = m_page.chosen().objects();
    m_addQuestion = new AddQueueDialog(objects.things, m_session.access(), m_window);
    m_addQuestion->setAttribute(Qt::WA_DeleteOnClose);
    if (objects.areMore)
        m_addQuestion->tellThatThereAreMore();
    connect(m_addQuestion, &QDialog::accepted, this,
            [this] { m_queue->start(m_addQuestion->objects()); });
    m_addQuestion->open();
}

void ExpiringFlow::askToRemove()
{
    if (m_removalQuestion || m_removal)
        return;
    const FirstOf<ExpiringSecret> expired = m_page.chosen().expired();
    m_removalQuestion = new RemovalDialog(expired.things, m_window);
    m_removalQuestion->setAttribute(Qt::WA_DeleteOnClose);
    if (expired.areMore)
        m_removalQuestion->tellThatThereAreMore();
    connect(m_removalQuestion, &RemovalDialog::confirmed, this, &ExpiringFlow::remove);
    m_removalQuestion->open();
}

void ExpiringFlow::remove()
{
    if (m_removal)
        return;
    m_removal = new ExpiredRemoval(
        m_removalQuestion->tickedSecrets(),
        [this](const ObjectRef &ref, QObject *context, GraphHandler<DirectoryObject> handler) {
            m_session.reread(ref, context, std::move(handler));
        },
        m_session.remover(), m_session.graph().clock(), this);
    connect(m_removalQuestion, &RemovalDialog::stopChosen, m_removal, &ExpiredRemoval::stop);
    connect(m_removal, &ExpiredRemoval::changed, m_removalQuestion,
            [this](qsizetype item) { m_removalQuestion->setOutcome(item, *m_removal); });
    connect(m_removal, &ExpiredRemoval::deleted, this, &ExpiringFlow::deleted);
    connect(m_removal, &ExpiredRemoval::finished, this, [this] {
        if (m_removalQuestion)
            m_removalQuestion->end(*m_removal);
        std::exchange(m_removal, nullptr)->deleteLater();
        Q_EMIT ended();
    });
    m_removalQuestion->begin();
    m_removal->start();
}

void ExpiringFlow::askToMute()
{
    const FirstOf<ExpiringSecret> chosen = m_page.chosen().secrets();
    const std::vector<ExpiringSecret> &secrets = chosen.things;
    if (m_muteQuestion || secrets.empty())
        return;
    m_muteQuestion = new MuteDialog(mutingText(secrets, chosen.areMore), m_session.pendingSecrets(),
                                    m_clipboard, m_window);
    m_muteQuestion->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto *const before = m_session.mutes().find(secrets.front().credential.keyId))
        m_muteQuestion->setReason(before->reason);
    connect(m_muteQuestion, &QDialog::accepted, this, [this, secrets] { mute(secrets); });
    m_muteQuestion->open();
}

void ExpiringFlow::mute(const std::vector<ExpiringSecret> &secrets)
{
    std::vector<MutedSecret> mutes;
    mutes.reserve(secrets.size());
    for (const ExpiringSecret &secret : secrets)
        mutes.push_back({.keyId = secret.credential.keyId,
                         .until = m_muteQuestion->until(),
                         .reason = m_muteQuestion->reason()});
    if (const auto muted = m_session.mutes().mute(mutes); !muted)
        Q_EMIT troubleSaid(muted.error(), fileErrorTopic());
}

void ExpiringFlow::unmute()
{
    if (const auto unmuted = m_session.mutes().unmute(m_page.chosen().keyIds()); !unmuted)
        Q_EMIT troubleSaid(unmuted.error(), fileErrorTopic());
}

void ExpiringFlow::print()
{
    const QString heading = tr("Client secrets of %1, %2")
                                .arg(plainName(m_session.tenant().displayName),
                                     localDateText(QDateTime::currentDateTimeUtc()));
    askToPrint(m_page.timeline(), heading, &m_page, [this](const PrintOutcome &outcome) {
        if (outcome)
            Q_EMIT said(*outcome);
        else
            Q_EMIT troubleSaid(outcome.error(), fileErrorTopic());
    });
}

} // namespace Keyturn
