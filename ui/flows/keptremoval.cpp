// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/keptremoval.h"

#include "app/core/plainname.h"
#include "ui/settings/question.h"

#include <QCoreApplication>

namespace Keyturn {

namespace {

    struct KeptRemoval
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::KeptRemoval)
    };

} // namespace

void askBeforeRemovingKept(const QString &owner, const QString &description, QWidget *parent,
                           const std::function<void()> &then)
{
    const QString name = plainName(description).trimmed();
    const QString sentence = name.isEmpty()
        ? KeptRemoval::tr("Remove this value of “%1” from the keychain?").arg(plainName(owner))
        : KeptRemoval::tr("Remove the value “%1” of “%2” from the keychain?")
              .arg(name, plainName(owner));
    ask({.title = KeptRemoval::tr("Remove from keychain"),
         .sentence = sentence,
         .consequence = KeptRemoval::tr("The client secret stays valid in the directory, but its "
                                        "value cannot be had again from here."),
         .yes = KeptRemoval::tr("Remove")},
        parent, then);
}

} // namespace Keyturn
