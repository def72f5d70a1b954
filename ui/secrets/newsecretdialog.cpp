// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/newsecretdialog.h"

#include "ui/common/announcement.h"
#include "ui/common/editmenu.h"
#include "ui/common/fittingscrollarea.h"
#include "ui/common/wrappedlabel.h"
#include "ui/common/wrongfieldguard.h"
#include "ui/secrets/existingsecretstext.h"
#include "ui/secrets/policytext.h"
#include "ui/secrets/requestpreview.h"
#include "ui/secrets/secrettarget.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Who does not see the dialog change has to hear of it.
    void announceText(QLabel &label)
    {
        if (!label.text().isEmpty())
            announce(label, label.text());
    }

} // namespace

NewSecretDialog::NewSecretDialog(Question question, Clock clock, const PendingSecrets &pending,
                                 SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_clock(std::move(clock))
    , m_form(new QFormLayout)
    , m_description(new QLineEdit(this))
    , m_sameDescription(new WrappedLabel({}, this))
    , m_permissionRow(new QWidget(this))
    , m_permissionNote(new WrappedLabel({}, m_permissionRow))
    , m_showPermissions(new QPushButton(tr("Show permissions"), m_permissionRow))
    , m_problem(new WrappedLabel({}, this))
{
    setWindowTitle(tr("Add secret"));
    addTarget();
    addDescription(pending, clipboard);
    m_expiry = new ExpiryPicker(m_clock, m_question.mark, m_question.lifetimeDays, *m_form, this);
    if (m_question.endDateTime.isValid())
        m_expiry->chooseDates(m_question.startDateTime, m_question.endDateTime);
    addPermissionNote();
    addClockNote();
    addProblem();
    m_request = new RequestPreview(this);

    auto *const content = new QWidget(this);
    auto *const rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->addLayout(m_form);
    rows->addWidget(m_request);
    rows->addStretch();
    auto *const area = new FittingScrollArea(content, this);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(makeButtons());

    connect(m_description, &QLineEdit::textChanged, this, &NewSecretDialog::validate);
    connect(m_expiry, &ExpiryPicker::changed, this, &NewSecretDialog::validate);
    connect(m_request, &RequestPreview::unfolded, area, [this, area] { area->reveal(*m_request); });
    connect(m_request, &RequestPreview::folded, area, &FittingScrollArea::lowerWindow);
    m_description->setText(m_question.description);
    validate();
    m_description->setFocus();
}

void NewSecretDialog::addTarget()
{
    const DirectoryObject &object = m_question.object;
    addTargetRows(*m_form,
                  {.ownerName = object.displayName,
                   .kind = object.ref.kind,
                   .tenantName = m_question.tenantName},
                  this);
    auto *const count = new WrappedLabel(secretCountText(object, m_clock()), this);
    count->setObjectName(u"secretCount"_s);
    m_form->addRow(QString(), count);
}

void NewSecretDialog::addDescription(const PendingSecrets &pending, SecretClipboard &clipboard)
{
    // No maximum length: it would cut off the end of what is pasted, without a word.
    m_description->setObjectName(u"description"_s);
    giveEditMenu(*m_description);
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("Enter a description for this client secret"));
    m_form->addRow(tr("&Description"), m_description);
    const auto *const guard = new WrongFieldGuard(
        pending, clipboard,
        tr("This is the secret value. Descriptions can be read by everyone in your directory."),
        *m_description);
    m_form->addRow(QString(), guard->note());
    m_sameDescription->setObjectName(u"sameDescription"_s);
    m_form->addRow(QString(), m_sameDescription);
}

void NewSecretDialog::addPermissionNote()
{
    m_permissionNote->setObjectName(u"permissionNote"_s);
    m_showPermissions->setAutoDefault(false); // Enter adds
    connect(m_showPermissions, &QPushButton::clicked, this, &NewSecretDialog::permissionsChosen);
    auto *const row = new QHBoxLayout(m_permissionRow);
    row->setContentsMargins({});
    row->addWidget(m_permissionNote, 1);
    row->addWidget(m_showPermissions, 0, Qt::AlignTop);
    m_form->addRow(QString(), m_permissionRow);
    m_form->setRowVisible(m_permissionRow, false);
}

void NewSecretDialog::addClockNote()
{
    if (m_question.clockNote.isEmpty())
        return;
    auto *const note = new WrappedLabel(m_question.clockNote, this);
    note->setObjectName(u"clockNote"_s);
    m_form->addRow(QString(), note);
}

void NewSecretDialog::addProblem()
{
    m_problem->setObjectName(u"problem"_s);
    QFont bold = m_problem->font();
    bold.setBold(true);
    m_problem->setFont(bold);
    m_form->addRow(QString(), m_problem);
}

QWidget *NewSecretDialog::makeButtons()
{
    auto *const buttons = new QDialogButtonBox(this);
    m_buttons = buttons;
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewSecretDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewSecretDialog::reject);
    return buttons;
}

void NewSecretDialog::setPlaceInQueue(const QString &place)
{
    auto *const label = new QLabel(place, this);
    label->setObjectName(u"placeInQueue"_s);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_form->insertRow(0, QString(), label);
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *const button : buttons) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::RejectRole)
            button->setText(tr("Stop"));
    }
    auto *const skip = m_buttons->addButton(tr("Skip"), QDialogButtonBox::ActionRole);
    skip->setAutoDefault(false); // Enter adds
    connect(skip, &QPushButton::clicked, this, [this] {
        Q_EMIT skipped();
        close();
    });
}

NewSecret NewSecretDialog::newSecret() const
{
    return m_added ? *m_added : collect();
}

void NewSecretDialog::setPolicy(const SecretPolicy &policy)
{
    m_policy = policy;
    if (m_isOnScreen)
        applyPolicy();
}

void NewSecretDialog::setPermissionNote(const QString &sentence, PermissionLink link)
{
    m_permission = sentence;
    m_permissionLink = link;
    if (m_isOnScreen)
        showPermissionNote();
}

void NewSecretDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    // Words that come later make the dialog higher, and X11 moves a window into the corner of the
    // screen if it is resized while the window manager is still about to place it.
    if (!std::exchange(m_isOnScreen, true))
        QMetaObject::invokeMethod(this, &NewSecretDialog::showWhatCame, Qt::QueuedConnection);
}

void NewSecretDialog::showWhatCame()
{
    if (m_policy)
        applyPolicy();
    if (!m_permission.isEmpty())
        showPermissionNote();
}

void NewSecretDialog::showPermissionNote()
{
    const bool isNews = m_permissionNote->text() != m_permission;
    m_permissionNote->setText(m_permission);
    m_showPermissions->setVisible(m_permissionLink == PermissionLink::Present);
    m_form->setRowVisible(m_permissionRow, !m_permission.isEmpty());
    if (isNews)
        announceText(*m_permissionNote);
}

void NewSecretDialog::applyPolicy()
{
    m_prohibition = forbiddingPolicyText(*m_policy);
    const bool isEdited = m_expiry->isTouched() || m_description->text() != m_question.description;
    m_expiry->setPolicy(*m_policy,
                        isEdited ? ExpiryPicker::Chosen::Stays : ExpiryPicker::Chosen::GivesWay);
    for (QLabel *label : {m_expiry->policyLabel(), m_problem})
        announceText(*label);
}

void NewSecretDialog::accept()
{
    validate(); // an end may have passed since
    // Asked a second time, by a double click or a held Enter, it must not ask for a second secret.
    if (m_added || !m_add->isEnabled())
        return;
    m_added = collect();
    updateRequest();
    QDialog::accept();
}

QString NewSecretDialog::problem() const
{
    if (!m_prohibition.isEmpty())
        return m_prohibition;
    const qsizetype length = m_description->text().trimmed().size();
    if (length > NewSecret::MaxDescription) {
        return tr("The description has %1 characters; %2 are possible.")
            .arg(length)
            .arg(NewSecret::MaxDescription);
    }
    return m_expiry->problem();
}

NewSecret NewSecretDialog::collect() const
{
    return {.displayName = m_description->text().trimmed(),
            .startDateTime = m_expiry->startDateTime(),
            .endDateTime = m_expiry->endDateTime()};
}

void NewSecretDialog::updateSameDescription()
{
    const QString text = sameDescriptionText(m_question.object.passwordCredentials,
                                             m_description->text(), m_clock());
    m_sameDescription->setText(text);
    m_form->setRowVisible(m_sameDescription, !text.isEmpty());
}

void NewSecretDialog::updateRequest()
{
    m_request->setRequest(m_question.requestText(newSecret()),
                          m_expiry->isCustom() ? RequestPreview::Dates::Fixed
                                               : RequestPreview::Dates::CountedFromAdding);
}

void NewSecretDialog::validate()
{
    const QString text = problem();
    m_problem->setText(text);
    m_form->setRowVisible(m_problem, !text.isEmpty());
    m_add->setEnabled(text.isEmpty());
    updateSameDescription();
    updateRequest();
}

} // namespace Keyturn
