// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/issuedsecretfacts.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"
#include "app/session/session.h"
#include "ui/common/wrappedlabel.h"
#include "ui/secrets/expirytext.h"
#include "ui/secrets/secrettarget.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct IssuedSecretFacts
    {
        Q_DECLARE_TR_FUNCTIONS(IssuedSecretFacts)
    };

} // namespace

QFormLayout *issuedSecretFacts(const IssuedSecret &issued, const Tenant &tenant,
                               const QDateTime &now, QWidget *parent)
{
    auto *const form = new QFormLayout;
    addTargetRows(*form,
                  {.ownerName = issued.ownerName,
                   .kind = issued.owner.kind,
                   .tenantName = tenant.displayName},
                  parent);
    const QString description = plainName(issued.credential.displayName).trimmed();
    if (!description.isEmpty())
        form->addRow(IssuedSecretFacts::tr("Description"), new WrappedLabel(description, parent));
    const QDateTime end = issued.credential.endDateTime;
    if (end.isValid()) {
        auto *const expiry = new WrappedLabel(expirySentence(end, now), parent);
        expiry->setToolTip(exactTimeText(end));
        form->addRow(QString(), expiry);
    }
    return form;
}

QWidget *unusualReplyBar(QWidget *parent)
{
    auto *const bar = new WrappedLabel(
        IssuedSecretFacts::tr("Unusual reply: save it and check. This is not what Microsoft Graph "
                              "documents, so try the value before you rely on it."),
        parent);
    bar->setObjectName(u"unusual"_s);
    bar->setFrameShape(QFrame::StyledPanel);
    bar->setMargin(parent->style()->pixelMetric(QStyle::PM_LayoutTopMargin) / 2);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    return bar;
}

} // namespace Keyturn
