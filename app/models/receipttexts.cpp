// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/receipttexts.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct ReceiptText
    {
        Q_DECLARE_TR_FUNCTIONS(ReceiptText)
    };

    QString outcomeWord(ActOutcome outcome)
    {
        switch (outcome) {
        case ActOutcome::Done:
            return ReceiptText::tr("Done");
        case ActOutcome::Unconfirmed:
            return ReceiptText::tr("Done, not confirmed by a look");
        case ActOutcome::Refused:
            return ReceiptText::tr("Refused");
        case ActOutcome::Failed:
            return ReceiptText::tr("Not done");
        case ActOutcome::Unknown:
            return ReceiptText::tr("Not known: no answer");
        case ActOutcome::Saved:
            return ReceiptText::tr("Said to be saved");
        case ActOutcome::Kept:
            return ReceiptText::tr("Kept in the keychain");
        case ActOutcome::LetGo:
            return ReceiptText::tr("Let go unsaved");
        case ActOutcome::Deleted:
            return ReceiptText::tr("Secret deleted instead");
        }
        return {};
    }

    QString kindText(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Application:
            return ReceiptText::tr("App registration");
        case ObjectKind::ServicePrincipal:
            return ReceiptText::tr("Enterprise application");
        case ObjectKind::AgentIdentityBlueprint:
            return ReceiptText::tr("Agent identity blueprint");
        }
        return {};
    }

    QString guidText(const QUuid &id)
    {
        return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
    }

} // namespace

QString actText(Act act)
{
    switch (act) {
    case Act::AddSecret:
        return ReceiptText::tr("Add secret");
    case Act::DeleteSecret:
        return ReceiptText::tr("Delete secret");
    case Act::KeepValue:
        return ReceiptText::tr("Save to keychain");
    case Act::RemoveKeptValue:
        return ReceiptText::tr("Remove from keychain");
    case Act::CloseValueWindow:
        return ReceiptText::tr("Close the value's window");
    case Act::FindLostSecret:
        return ReceiptText::tr("Find a lost secret");
    case Act::DeleteLostSecret:
        return ReceiptText::tr("Delete a lost secret");
    case Act::LeaveLostSecret:
        return ReceiptText::tr("Leave a lost secret");
    case Act::TestSecret:
        return ReceiptText::tr("Test secret");
    }
    return {};
}

QString outcomeText(const Receipt &receipt)
{
    if (receipt.errorCode.isEmpty())
        return outcomeWord(receipt.outcome);
    return ReceiptText::tr("%1 (%2)").arg(outcomeWord(receipt.outcome),
                                          plainName(receipt.errorCode));
}

QString actTimeText(const QDateTime &time)
{
    //: The format of a time, as QLocale takes it; shown as "21 Nov 2026, 14:02:11"
    return QLocale().toString(time.toLocalTime(), ReceiptText::tr("d MMM yyyy, HH:mm:ss"));
}

QString receiptDetails(const Receipt &receipt)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines.append(ReceiptText::tr("%1: %2").arg(name, plainName(text)));
    };
    if (receipt.isSampleTenant)
        lines.append(ReceiptText::tr("Sample tenant"));
    add(ReceiptText::tr("When"), exactTimeText(receipt.time));
    add(ReceiptText::tr("Act"), actText(receipt.act));
    add(ReceiptText::tr("Outcome"), outcomeText(receipt));
    add(ReceiptText::tr("Account"), receipt.account);
    add(ReceiptText::tr("Tenant"), receipt.tenantName);
    add(ReceiptText::tr("Directory (tenant) ID"), receipt.tenantId);
    add(kindText(receipt.owner.kind), receipt.ownerName);
    add(ReceiptText::tr("Object ID"), guidText(receipt.owner.objectId));
    add(ReceiptText::tr("Application (client) ID"), guidText(receipt.owner.appId));
    add(ReceiptText::tr("Description"), receipt.description);
    add(ReceiptText::tr("Secret ID"), guidText(receipt.keyId));
    add(ReceiptText::tr("Hint"), receipt.hint);
    add(ReceiptText::tr("Start"), exactTimeText(receipt.startDateTime));
    add(ReceiptText::tr("End"), exactTimeText(receipt.endDateTime));
    add(ReceiptText::tr("Request ID"), receipt.requestId);
    return lines.join(u'\n');
}

} // namespace Keyturn
