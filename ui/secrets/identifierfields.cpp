// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/identifierfields.h"

#include "app/secrets/issuedsecret.h"
#include "ui/common/disclosure.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

IdentifierFields::IdentifierFields(const IssuedSecret &secret, const QString &tenantId,
                                   QWidget *parent)
    : QWidget(parent)
{
    auto *const fields = new QWidget(this);
    auto *const fold = new Disclosure(tr("More IDs"), *fields, this);
    fold->setObjectName(u"moreIds"_s);

    auto *const grid = new QGridLayout(fields);
    grid->setContentsMargins({});
    const auto plain = [](const QUuid &id) {
        return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
    };
    addField(*grid, tr("Secret ID"), plain(secret.credential.keyId), tr("not the secret"));
    addField(*grid, tr("Application (client) ID"), plain(secret.owner.appId));
    addField(*grid, tr("Directory (tenant) ID"), tenantId);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(fold);
    layout->addWidget(fields);
}

void IdentifierFields::addField(QGridLayout &grid, const QString &name, const QString &value,
                                const QString &remark)
{
    auto *const field = new QLineEdit(value, this);
    field->setReadOnly(true);
    field->setAccessibleName(name);
    field->setAccessibleDescription(remark);
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(u'0') * 40); // a GUID has 36

    auto *const copy = new QPushButton(tr("Copy"), this);
    //: %1 is the name of an ID.
    copy->setAccessibleName(tr("Copy %1").arg(name));
    copy->setEnabled(!value.isEmpty());
    connect(copy, &QPushButton::clicked, field,
            [field] { QGuiApplication::clipboard()->setText(field->text()); });

    auto *const label = new QLabel(name, this);
    label->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    grid.addWidget(copy, row, 2);
    if (!remark.isEmpty())
        grid.addWidget(new QLabel(remark, this), row, 3);
}

} // namespace Keyturn
