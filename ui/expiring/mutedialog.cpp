// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/mutedialog.h"

#include "app/core/sentences.h"
#include "app/expiring/mutedsecret.h"
#include "ui/common/editmenu.h"
#include "ui/common/wrappedlabel.h"
#include "ui/common/wrongfieldguard.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int UsualDays = 30;
    constexpr int MostYears = 2;

} // namespace

MuteDialog::MuteDialog(const QString &explanation, const PendingSecrets &pending,
                       SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_until(new QDateEdit(this))
{
    setWindowTitle(tr("Mute"));
    const QDate today = QDate::currentDate();
    m_until->setLayoutDirection(Qt::LeftToRight); // or Qt turns the format around
    m_until->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_until->setDateRange(today.addDays(1), today.addYears(MostYears));
    m_until->setDate(today.addDays(UsualDays));
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Look again on"));
    giveEditMenu(*m_until);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why nobody has to do anything about it"));
    m_reason->setMaxLength(int(MutedSecret::MaxReason));
    giveEditMenu(*m_reason);
    const auto *const guard = new WrongFieldGuard(
        pending, clipboard, tr("This is the secret value. It does not belong into a reason."),
        *m_reason);

    auto *const form = new QFormLayout;
    form->addRow(
        new WrappedLabel(joinedSentences({explanation, tr("Nothing changes in Entra.")}), this));
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(QString(), guard->note());
    form->addRow(tr("&Look again on"), m_until);

    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Mute"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    m_reason->setFocus();
}

void MuteDialog::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

QString MuteDialog::reason() const
{
    return m_reason->text().trimmed();
}

QDate MuteDialog::until() const
{
    return m_until->date();
}

} // namespace Keyturn
