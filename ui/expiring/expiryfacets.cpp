// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/expiryfacets.h"

#include "app/expiring/expiringmodel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/fontsize.h"
#include "ui/directory/applicationtypepicker.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

QString windowText(int days)
{
    return days == ExpiringQuery::Expired ? ExpiryFacets::tr("Expired")
                                          : ExpiryFacets::tr("Within %n days", nullptr, days);
}

ExpiryFacets::ExpiryFacets(QWidget *parent)
    : QWidget(parent)
    , m_window(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_type(new ApplicationTypePicker(this))
    , m_last(new QCheckBox(tr("Last valid ones only"), this))
    , m_mine(new QCheckBox(tr("Mine only"), this))
    , m_muted(new QCheckBox(tr("Muted only"), this))
{
    for (const int days : {7, 30, 60, 90, ExpiringQuery::Expired})
        m_window->addItem(windowText(days), days);
    m_window->setCurrentIndex(m_window->findData(ExpiryState::SoonDays));
    m_window->setObjectName(u"window"_s);
    // Qt reports a combo box by its current text, so its name goes into the description.
    m_window->setAccessibleDescription(tr("Expires"));
    m_kind->addItem(tr("All kinds"));
    for (const ObjectKind kind : {ObjectKind::Application, ObjectKind::ServicePrincipal,
                                  ObjectKind::AgentIdentityBlueprint})
        m_kind->addItem(ownerKindText(kind), int(kind));
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleDescription(tr("Kind"));
    m_last->setToolTip(tr("Secrets whose application has no other that is valid"));
    m_mine->setToolTip(tr("Secrets of applications that you own"));

    auto *const boxes = new QHBoxLayout;
    boxes->setSpacing(letterWidth(fontMetrics()) * 2);
    for (QCheckBox *const box : {m_last, m_mine, m_muted}) {
        boxes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ExpiryFacets::changed);
    }
    auto *const layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_window);
    layout->addWidget(m_kind);
    layout->addWidget(m_type);
    layout->addItem(boxes);
    for (QComboBox *const picker : std::initializer_list<QComboBox *>{m_window, m_kind, m_type})
        connect(picker, &QComboBox::currentIndexChanged, this, &ExpiryFacets::changed);
}

ExpiringQuery ExpiryFacets::query() const
{
    const QVariant kind = m_kind->currentData();
    return {.days = m_window->currentData().toInt(),
            .kind = kind.isValid() ? std::optional(ObjectKind(kind.toInt())) : std::nullopt,
            .type = m_type->type(),
            .isLastOnly = m_last->isChecked(),
            .isMineOnly = m_mine->isChecked(),
            .mutes =
                m_muted->isChecked() ? ExpiringQuery::Mutes::Only : ExpiringQuery::Mutes::Hidden};
}

void ExpiryFacets::clear()
{
    m_kind->setCurrentIndex(0);
    m_type->setCurrentIndex(0);
    for (QCheckBox *const box : {m_last, m_mine, m_muted})
        box->setChecked(false);
}

} // namespace Keyturn
