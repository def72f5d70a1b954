// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/permissionoffer.h"

#include "ui/common/wrappedlabel.h"
#include "ui/permissions/grantingtext.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

PermissionOffer::PermissionOffer(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappedLabel({}, this))
    , m_ask(new QPushButton(this))
{
    m_text->setObjectName(u"missing"_s);
    m_ask->setAutoDefault(false); // or Enter would start a sign-in from anywhere
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT askChosen(m_missing); });
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_ask, 0, Qt::AlignTop);
    hide();
}

void PermissionOffer::setOffer(const Offer &offer)
{
    m_missing = offer.missing;
    const QString howTo =
        offer.canAsk ? askingText(offer.missing) : grantingText(offer.way, offer.missing);
    m_text->setText(offer.reason.isEmpty() ? howTo : offer.reason + u'\n' + howTo);
    m_ask->setText(offer.missing.size() > 1 ? tr("Ask for these permissions")
                                            : tr("Ask for this permission"));
    m_ask->setVisible(offer.canAsk);
    setVisible(!offer.missing.isEmpty());
}

} // namespace Keyturn
