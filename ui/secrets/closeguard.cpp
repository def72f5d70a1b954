// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/closeguard.h"

#include "app/core/plainname.h"
#include "ui/common/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

CloseGuard::CloseGuard(const Offer &offer, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("This value cannot be shown again"));
    const QString warning = offer.isWaiting
        ? tr("The keychain has not answered yet; the value may or may not be kept. If it is not, "
             "nobody can get it back once this window is closed: not you, not Microsoft.")
        : tr("The value of this client secret is neither in the keychain nor marked as saved. Once "
             "this window is closed, nobody can get it back: not you, not Microsoft.");

    QPushButton *const remove =
        addChoice(tr("&Delete this secret and close"), Choice::DeleteSecret);
    remove->setEnabled(offer.isIdentified);
    QPushButton *const close = addChoice(tr("C&lose anyway"), Choice::CloseAnyway);
    QPushButton *const copy = addChoice(tr("&Copy value"), Choice::CopyValue);
    QPushButton *const keep = addChoice(tr("&Keep in keychain"), Choice::KeepInKeychain);
    keep->setEnabled(offer.isIdentified && !offer.isWaiting);
    auto *const back = new QPushButton(tr("&Back"), this);
    connect(back, &QPushButton::clicked, this, &CloseGuard::reject);

    // What loses the value stands apart from what saves it.
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addWidget(close);
    buttons->addSpacing(copy->sizeHint().width() / 2);
    buttons->addStretch();
    for (QPushButton *button : {copy, keep, back})
        buttons->addWidget(button);
    auto *const layout = new QVBoxLayout(this);
    addSubject(*layout, offer);
    auto *const text = new WrappedLabel(warning, this);
    text->setObjectName(u"warning"_s);
    layout->addWidget(text);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
    layout->addStretch();
    layout->addLayout(buttons);

    back->setDefault(true);
    back->setFocus();
}

/// Which value, as there may be several windows that ask.
void CloseGuard::addSubject(QLayout &layout, const Offer &offer)
{
    auto *const owner = new WrappedLabel(plainName(offer.ownerName), this);
    owner->setObjectName(u"owner"_s);
    QFont bold = owner->font();
    bold.setBold(true);
    owner->setFont(bold);
    layout.addWidget(owner);
    const QString description = plainName(offer.description);
    auto *const subject =
        new WrappedLabel(description.isEmpty() ? tr("(no description)") : description, this);
    subject->setObjectName(u"description"_s);
    layout.addWidget(subject);
}

QPushButton *CloseGuard::addChoice(const QString &text, Choice choice)
{
    auto *const button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        accept();
        Q_EMIT chosen(choice);
    });
    return button;
}

} // namespace Keyturn
