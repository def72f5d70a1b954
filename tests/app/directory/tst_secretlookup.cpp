// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/secretlookup.h"
#include "support/snapshots.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

PasswordCredential secretWithHint(int number, const QString &hint)
{
    PasswordCredential secret;
    secret.keyId = keyId(number);
    secret.hint = hint;
    return secret;
}

DirectoryObject owning(int number, const std::vector<PasswordCredential> &secrets)
{
    DirectoryObject object = bareObject(number);
    object.displayName = u"object %1"_s.arg(number);
    object.passwordCredentials = secrets;
    return object;
}

DirectoryStore storeOf(const std::vector<std::vector<DirectoryObject>> &pages)
{
    DirectoryStore store;
    for (const auto &objects : pages)
        store.append(pageOf(objects));
    return store;
}

std::vector<QUuid> foundIn(const std::vector<DirectoryStore> &lists, const SecretLookup &lookup)
{
    std::vector<QUuid> ids;
    for (const ListedCredential &one : findListedCredentials(lists, lookup))
        ids.push_back(one.credential.keyId);
    return ids;
}

} // namespace

class TestSecretLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSecretsByTheirHintsInAllLists();
    void takesUpperCaseForAnotherLetter();
    void findsSecretsByTheirKeyIds();
    void tellsWhoseASecretIs();
    void tellsOnceWhatIsInTwoLists();
    void findsNothingOfNothing();
};

void TestSecretLookup::findsSecretsByTheirHintsInAllLists()
{
    const std::vector lists = {
        storeOf(
            {{owning(1, {secretWithHint(1, u"7o4"_s), secretWithHint(2, u"abc"_s)}), owning(2, {})},
             {owning(3, {secretWithHint(3, u"7o4"_s)})}}),
        storeOf({{owning(4, {secretWithHint(4, u"xyz"_s), secretWithHint(5, u"7o4"_s)})}})};

    QCOMPARE(foundIn(lists, {.hints = {"7o4"_ba}}), (std::vector{keyId(1), keyId(3), keyId(5)}));
    QCOMPARE(foundIn(lists, {.hints = {"abc"_ba, "xyz"_ba}}), (std::vector{keyId(2), keyId(4)}));
}

void TestSecretLookup::takesUpperCaseForAnotherLetter()
{
    const std::vector lists = {
        storeOf({{owning(1, {secretWithHint(1, u"7O4"_s), secretWithHint(2, u"7o4"_s)})}})};

    QCOMPARE(foundIn(lists, {.hints = {"7o4"_ba}}), (std::vector{keyId(2)}));
}

void TestSecretLookup::findsSecretsByTheirKeyIds()
{
    const std::vector lists = {
        storeOf({{owning(1, {secretWithHint(1, {}), secretWithHint(2, {})})}})};

    QCOMPARE(foundIn(lists, {.keyIds = {keyId(2), keyId(9)}}), (std::vector{keyId(2)}));
}

void TestSecretLookup::tellsWhoseASecretIs()
{
    DirectoryObject owner = richObject(5, u"Payroll"_s);
    const std::vector lists = {storeOf({{owning(4, {}), owner}})};

    const auto found = findListedCredentials(lists, {.keyIds = {keyId(1)}});

    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front(),
             (ListedCredential{.owner = owner.ref,
                               .ownerName = u"Payroll"_s,
                               .isOwnerDeleted = true,
                               .credential = owner.passwordCredentials.front()}));
}

void TestSecretLookup::tellsOnceWhatIsInTwoLists()
{
    const DirectoryObject owned = owning(1, {secretWithHint(1, u"7o4"_s)});
    const std::vector lists = {storeOf({{owned}}), storeOf({{owned}})};

    QCOMPARE(foundIn(lists, {.hints = {"7o4"_ba}}), (std::vector{keyId(1)}));
}

void TestSecretLookup::findsNothingOfNothing()
{
    const std::vector lists = {storeOf({{owning(1, {secretWithHint(1, {})}), bareObject(2)}})};

    QVERIFY(foundIn(lists, {}).empty());
    QVERIFY(foundIn({}, {.hints = {"7o4"_ba}}).empty());
    QVERIFY(foundIn(lists, {.hints = {"7o4"_ba}, .keyIds = {keyId(7)}}).empty());
}

QTEST_APPLESS_MAIN(TestSecretLookup)
#include "tst_secretlookup.moc"
