// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuingerror.h"
#include "app/secrets/removaloutcome.h"
#include "app/vault/secretvault.h"
#include "ui/common/grapherrortext.h"
#include "ui/secrets/secreterrortext.h"

#include <QSet>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ObjectKind Application = ObjectKind::Application;

} // namespace

class TestSecretErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereIsNoSecret();
    void saysWhetherASecretMayBeGone();
    void hasASentenceForEveryKindOfVaultError();
    void saysThatACopyMayRemain();
    void doesNotBlameTheKeychainForTheList();
    void doesNotCallWaitingAFailure();
};

void TestSecretErrorText::saysWhyThereIsNoSecret()
{
    const GraphError cause = {.kind = GraphError::Kind::Forbidden};

    const QString unsent =
        issuingErrorText({.cause = cause, .mayExist = false, .wasSent = false}, Application);
    QVERIFY(unsent.startsWith(u"No client secret was added."_s));
    QVERIFY(unsent.endsWith(graphChangingErrorText(cause, Application)));

    // Nobody can promise that: a list may be late.
    const QString refused = issuingErrorText({.cause = cause, .isRefused = true}, Application);
    QVERIFY(refused.startsWith(u"Microsoft Graph refused to add the client secret."_s));
    QVERIFY(refused.endsWith(graphChangingErrorText(cause, Application)));

    const QString unnoted = issuingErrorText({.cause = {},
                                              .mayExist = false,
                                              .wasSent = false,
                                              .journalProblem = u"The disk is full."_s},
                                             Application);
    QVERIFY(unnoted.contains(u"nothing was sent"_s));
    QVERIFY(unnoted.endsWith(u"The disk is full."_s));
}

void TestSecretErrorText::saysWhetherASecretMayBeGone()
{
    const GraphError cause = {.kind = GraphError::Kind::Forbidden};

    const QString refused = deletingErrorText({.cause = cause}, Application);
    QVERIFY(refused.startsWith(u"The secret was not deleted."_s));
    QVERIFY(refused.endsWith(graphChangingErrorText(cause, Application)));

    const QString unknown = deletingErrorText({.cause = cause, .mayBeGone = true}, Application);
    QVERIFY(unknown.startsWith(u"It is not known whether"_s));
}

void TestSecretErrorText::hasASentenceForEveryKindOfVaultError()
{
    for (int kind = 0; kind <= int(VaultError::Kind::Other); ++kind) {
        const VaultError error = {.kind = VaultError::Kind(kind), .message = u"secret-tool: 7"_s};
        for (const QString &sentence :
             {keepingErrorText(error), readingErrorText(error), removingErrorText(error)}) {
            QVERIFY(sentence.endsWith(u'.'));
            QVERIFY(!sentence.contains(error.message));
        }
    }
}

void TestSecretErrorText::saysThatACopyMayRemain()
{
    VaultError error = {.kind = VaultError::Kind::Locked};
    const QString sentence = keepingErrorText(error);

    error.mayRemain = true;

    QCOMPARE(keepingErrorText(error), sentence + u"\nA copy may remain in the keychain."_s);
}

void TestSecretErrorText::doesNotBlameTheKeychainForTheList()
{
    for (const auto kind : {VaultError::Kind::Unlisted, VaultError::Kind::TooLong})
        QVERIFY(!keepingErrorText({.kind = kind}).contains(u"reported a problem"_s));
}

void TestSecretErrorText::doesNotCallWaitingAFailure()
{
    QCOMPARE(keepingErrorText({.kind = VaultError::Kind::Pending}),
             u"The keychain has not answered yet. This window tells you when it does."_s);
    QVERIFY(!readingErrorText({.kind = VaultError::Kind::Pending}).contains(u"not kept"_s));
}

QTEST_GUILESS_MAIN(TestSecretErrorText)
#include "tst_secreterrortext.moc"
