// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/essentialsline.h"

#include "app/core/plainname.h"
#include "app/directory/directoryobject.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/idfield.h"
#include "ui/directory/objecttexts.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

EssentialsLine::EssentialsLine(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_kind(new ElidedLabel(Qt::ElideRight, this))
    , m_appId(new IdField(tr("Application (client) ID"), tr("Copy Application (client) ID"), this))
    , m_objectId(new IdField(tr("Object ID"), tr("Copy Object ID"), this))
{
    m_name->setObjectName(u"displayName"_s);
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_name->setFont(font);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setQuiet(true);

    auto *ids = new QHBoxLayout;
    ids->setSpacing(fontMetrics().averageCharWidth() * 3);
    ids->addWidget(m_appId);
    ids->addWidget(m_objectId);
    ids->addStretch(1);
    auto *title = new QHBoxLayout;
    title->setSpacing(fontMetrics().averageCharWidth() * 2);
    title->addWidget(m_name);
    title->addWidget(m_kind, 0, Qt::AlignBottom);
    title->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(title);
    layout->addLayout(ids);
}

void EssentialsLine::setObject(const DirectoryObject &object)
{
    m_name->setText(plainName(object.displayName));
    m_kind->setText(objectKindText(object));
    m_appId->setValue(object.ref.appId);
    m_objectId->setValue(object.ref.objectId);
}

} // namespace Keyturn
