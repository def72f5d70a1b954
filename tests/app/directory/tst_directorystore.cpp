// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/directory/pagebuilder.h"
#include "support/listreplies.h"

#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

DirectoryStore storeOfThreePages()
{
    DirectoryStore store;
    store.append(listedPage({listedObject(0, u"a"_s), listedObject(1, u"b"_s)}));
    store.append(listedPage({listedObject(2, u"c"_s)}));
    store.append(listedPage({listedObject(3, u"d"_s), listedObject(4, u"e"_s)}));
    return store;
}

DirectoryObject richObject()
{
    const QDateTime start({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC);
    return {
        .ref = {.kind = ObjectKind::ServicePrincipal, .objectId = objectId(2), .appId = appId(42)},
        .displayName = u"Größe 🔑"_s,
        .createdDateTime = start,
        .deletedDateTime = start.addDays(1),
        .signInAudience = u"AzureADMultipleOrgs"_s,
        .servicePrincipalType = u"Legacy"_s,
        .appOwnerOrganizationId = keyId(7),
        .passwordCredentials = {{.keyId = keyId(1),
                                 .displayName = u"Schlüssel"_s,
                                 .hint = u"7ö4"_s,
                                 .startDateTime = start,
                                 .endDateTime = start.addYears(100)},
                                {.keyId = keyId(2),
                                 .displayName = {},
                                 .hint = {},
                                 .startDateTime = {},
                                 .endDateTime = {}}},
        .unreadSecretCount = 3};
}

/// What the process has of the allocator; 0 where nobody tells.
qint64 heapBytes()
{
#ifdef __GLIBC__
    const auto heap = mallinfo2();
    return qint64(heap.uordblks) + qint64(heap.hblkhd);
#else
    return 0;
#endif
}

/// Names of 28 bytes, and five secrets for every four objects.
SharedPage usualPage(int firstNumber, int size)
{
    PageBuilder builder;
    for (int number = firstNumber; number < firstNumber + size; ++number) {
        const QByteArray name = "Customer Data Gateway " + QByteArray::number(100'000 + number);
        ObjectView view{.objectId = objectId(number),
                        .appId = appId(number),
                        .displayName = name,
                        .createdDateTime = number,
                        .signInAudience = "AzureADMyOrg"};
        view.secrets.resize(number % 4 == 0 ? 2 : 1,
                            {.keyId = keyId(number),
                             .validity = {.start = number, .end = number + 1},
                             .displayName = "client secret 123",
                             .hint = "7o4"});
        builder.add(view);
    }
    return builder.finish();
}

} // namespace

class TestDirectoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRowsAcrossPages();
    void findsRowsFromAPageOn();
    void passesOverEmptyPages();
    void replacesOneRow();
    void keepsARowThatCannotBeReplaced();
    void copiesShareTheirPages();
    void takesLittleMemoryForARow();
};

void TestDirectoryStore::findsRowsAcrossPages()
{
    const DirectoryStore store = storeOfThreePages();

    QCOMPARE(store.size(), 5);
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(store.rowOf(objectId(row)), row);
        QCOMPARE(store.objectId(row), objectId(row));
        QCOMPARE(store.object(row).ref.appId, appId(row));
    }
    QCOMPARE(store.object(2).displayName, u"c"_s);
    QCOMPARE(store.place(4).index, 1);
    QCOMPARE(store.rowOf(objectId(5)), -1);
    QCOMPARE(DirectoryStore().rowOf(objectId(0)), -1);
}

void TestDirectoryStore::findsRowsFromAPageOn()
{
    DirectoryStore store = storeOfThreePages();
    const qsizetype end = store.size();
    store.append(listedPage({listedObject(0, u"again"_s)}));

    QCOMPARE(store.rowOf(objectId(0)), 0);
    QCOMPARE(store.rowOf(objectId(0), end), end);
    QCOMPARE(store.rowOf(objectId(1), end), -1);
    QCOMPARE(store.rowOf(objectId(0), store.size()), -1);
}

void TestDirectoryStore::passesOverEmptyPages()
{
    DirectoryStore store;
    store.append(listedPage({}));
    store.append(listedPage({listedObject(1, u"a"_s)}));
    store.append(listedPage({}));

    QCOMPARE(store.size(), 1);
    QCOMPARE(store.objectId(0), objectId(1));
}

void TestDirectoryStore::replacesOneRow()
{
    DirectoryStore store = storeOfThreePages();

    for (const int row : {2, 0, 4}) {
        DirectoryObject object = richObject();
        object.ref.objectId = objectId(row);
        store.replace(row, object);
        const DirectoryObject stored = store.object(row);
        QCOMPARE(stored.ref, object.ref);
        QCOMPARE(stored.displayName, object.displayName);
        QCOMPARE(stored.createdDateTime, object.createdDateTime);
        QCOMPARE(stored.deletedDateTime, object.deletedDateTime);
        QCOMPARE(stored.signInAudience, object.signInAudience);
        QCOMPARE(stored.servicePrincipalType, object.servicePrincipalType);
        QCOMPARE(stored.appOwnerOrganizationId, object.appOwnerOrganizationId);
        QCOMPARE(stored.passwordCredentials, object.passwordCredentials);
        QCOMPARE(stored.unreadSecretCount, 3);
    }
    QCOMPARE(store.size(), 5);
    QCOMPARE(store.object(1).displayName, u"b"_s);
    QCOMPARE(store.object(3).displayName, u"d"_s);
    QCOMPARE(store.object(3).signInAudience, u"AzureADMyOrg"_s);
    QVERIFY(!store.object(3).deletedDateTime.isValid());
}

void TestDirectoryStore::keepsARowThatCannotBeReplaced()
{
    DirectoryStore store = storeOfThreePages();
    DirectoryObject object = richObject();
    object.passwordCredentials.resize(70'000);

    store.replace(2, object);

    QCOMPARE(store.size(), 5);
    QCOMPARE(store.object(2).displayName, u"c"_s);
}

void TestDirectoryStore::copiesShareTheirPages()
{
    DirectoryStore store = storeOfThreePages();
    const DirectoryStore copy = store;

    store.replace(2, richObject());

    QCOMPARE(copy.object(2).displayName, u"c"_s);
    QCOMPARE(copy.pages()[0], store.pages()[0]);
    QVERIFY(copy.pages()[1] != store.pages()[1]);
}

/// A tenant has 300,000 of them. packaging/dev bench tells the very number.
void TestDirectoryStore::takesLittleMemoryForARow()
{
    constexpr int PageSize = 999;
    constexpr int Pages = 20;
    const qint64 empty = heapBytes();
    const QByteArray probe(1 << 20, 'x');
    if (heapBytes() < empty + probe.size())
        QSKIP("This allocator does not tell what it has given out");
    usualPage(0, 1); // whatever is made once

    const qint64 before = heapBytes();
    DirectoryStore store;
    for (int page = 0; page < Pages; ++page)
        store.append(usualPage(page * PageSize, PageSize));
    const auto bytesPerRow = double(heapBytes() - before) / double(store.size());

    QCOMPARE(store.size(), Pages * PageSize);
    qInfo("%.0f bytes a row", bytesPerRow);
    QVERIFY(bytesPerRow > 100); // less than the records take was not measured
    QVERIFY(bytesPerRow <= 230); // 220 here; 284 if pages keep the room they grew into
}

QTEST_GUILESS_MAIN(TestDirectoryStore)
#include "tst_directorystore.moc"
