// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/idfield.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/glyphicon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

IdField::IdField(const QString &name, const QString &copyText, QWidget *parent)
    : QWidget(parent)
    , m_value(new ElidedLabel(Qt::ElideMiddle, this))
    , m_copy(new QToolButton(this))
{
    auto *label = new ElidedLabel(Qt::ElideRight, this);
    label->setText(name);
    label->setQuiet(true);
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setToolTip(copyText);
    m_copy->setAccessibleName(copyText);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_id.toString(QUuid::WithoutBraces)); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_value);
    layout->addWidget(m_copy);
}

void IdField::setValue(const QUuid &value)
{
    m_id = value;
    m_value->setText(value.isNull() ? u"—"_s : value.toString(QUuid::WithoutBraces));
    m_copy->setEnabled(!value.isNull());
}

} // namespace Keyturn
