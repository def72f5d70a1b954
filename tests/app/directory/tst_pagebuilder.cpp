// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pagebuilder.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestPageBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven();
    void foldsTextsForTheSearch();
    void foldsTheBeginningsOfHints();
    void knowsWhoseASecretIs();
    void cutsLongTextsAtACharacter();
    void refusesAnObjectWithTooManySecrets();
    void sharesWhatObjectsHaveInCommon();
    void refusesObjectsThatHaveTooLittleInCommon();
};

void TestPageBuilder::keepsWhatItIsGiven()
{
    PageBuilder builder;
    QVERIFY(builder.add({.objectId = QUuid::createUuid(),
                         .displayName = "first",
                         .secrets = {{.displayName = "a", .hint = "b"}, {.hint = "c"}}}));
    QVERIFY(builder.add({.displayName = "second", .deletedDateTime = 42, .secrets = {{}}}));

    const SharedPage page = builder.finish();

    QCOMPARE(page->size(), 2);
    QCOMPARE(page->displayName(0), "first"_ba);
    QCOMPARE(page->view(0).secrets[0].displayName, "a"_ba);
    QCOMPARE(page->view(0).secrets[0].hint, "b"_ba);
    QVERIFY(page->view(0).secrets[1].displayName.isEmpty());
    QCOMPARE(page->view(0).secrets[1].hint, "c"_ba);
    QCOMPARE(page->view(0).deletedDateTime, ObjectView::NoTime);
    QCOMPARE(page->view(1).deletedDateTime, 42);
    QCOMPARE(page->secrets(1).size(), size_t(1));
}

void TestPageBuilder::foldsTextsForTheSearch()
{
    PageBuilder builder;
    builder.add({.displayName = "Payroll"});
    builder.add({});
    builder.add({.displayName = "GRÖSSE\n2",
                 .secrets = {{.displayName = "CI\tProd"}, {.hint = "7oQ"}, {.displayName = "ß"}}});

    const SharedPage page = builder.finish();

    QCOMPARE(page->foldedTexts(), "payroll\n\ngrösse 2\tci prod\tß\n"_ba);
    const auto starts = page->foldedStarts();
    QCOMPARE(std::vector<quint32>(starts.begin(), starts.end()),
             (std::vector<quint32>{0, 8, 9, quint32(page->foldedTexts().size())}));
}

void TestPageBuilder::foldsTheBeginningsOfHints()
{
    PageBuilder builder;
    builder.add({.secrets = {{.hint = "7oQ"}, {.hint = "Z~[@"}}});
    builder.add({.secrets = {{}, {.hint = "ABCDE"}, {.hint = "\xff"}}});

    const SharedPage page = builder.finish();

    const auto folded = [&](qsizetype row) {
        QByteArrayList hints;
        for (const quint32 hint : page->foldedHints(row))
            hints.append({reinterpret_cast<const char *>(&hint), sizeof hint});
        return hints;
    };
    QCOMPARE(folded(0), (QByteArrayList{"7oq\0"_ba, "z~[@"_ba}));
    QCOMPARE(folded(1), (QByteArrayList{"\0\0\0\0"_ba, "abcd"_ba, "\xff\0\0\0"_ba}));
}

void TestPageBuilder::knowsWhoseASecretIs()
{
    PageBuilder builder;
    const std::vector<int> counts = {0, 2, 0, 0, 1, 3, 0};
    std::vector<qsizetype> owners;
    for (size_t row = 0; row < counts.size(); ++row) {
        ObjectView object;
        for (int i = 0; i < counts[row]; ++i) {
            object.secrets.push_back({.keyId = QUuid::createUuid()});
            owners.push_back(qsizetype(row));
        }
        builder.add(object);
    }

    const SharedPage page = builder.finish();

    for (size_t secret = 0; secret < owners.size(); ++secret)
        QCOMPARE(page->ownerOf(secret), owners[secret]);
    QCOMPARE(page->keyIds(5).size(), size_t(3));
    QCOMPARE(page->keyIds(5)[1], page->view(5).secrets[1].keyId);
    QCOMPARE(page->keyIds(5)[1], page->content().keyIds[4]);
}

void TestPageBuilder::cutsLongTextsAtACharacter()
{
    const QByteArray fits(65'535, 'x');
    const QByteArray keys = QByteArray("🔑").repeated(20'000);
    PageBuilder builder;
    builder.add({.displayName = fits, .secrets = {{.displayName = keys, .hint = keys}}});

    const SharedPage page = builder.finish();

    QCOMPARE(page->displayName(0).size(), 65'535);
    const QByteArrayView description = page->view(0).secrets.front().displayName;
    QCOMPARE(description.size(), 65'532);
    QCOMPARE(QString::fromUtf8(description).size(), 2 * 16'383);
    QCOMPARE(page->view(0).secrets.front().hint.size(), 65'532);
}

void TestPageBuilder::refusesAnObjectWithTooManySecrets()
{
    PageBuilder builder;
    ObjectView object;
    object.secrets.resize(65'536);
    QVERIFY(!builder.add(object));
    object.secrets.resize(65'535);
    QVERIFY(builder.add(object));

    const SharedPage page = builder.finish();

    QCOMPARE(page->size(), 1);
    QCOMPARE(page->secrets(0).size(), size_t(65'535));
}

void TestPageBuilder::sharesWhatObjectsHaveInCommon()
{
    PageBuilder builder;
    const std::vector<ObjectView> objects{
        {.kind = ObjectKind::Application, .signInAudience = "A"},
        {.kind = ObjectKind::AgentIdentityBlueprint, .signInAudience = "A"},
        {.kind = ObjectKind::Application, .signInAudience = "B"},
        {.kind = ObjectKind::Application, .signInAudience = "A", .servicePrincipalType = "T"},
        {.kind = ObjectKind::Application,
         .signInAudience = "A",
         .appOwnerOrganizationId = QUuid::createUuid()},
        {.kind = ObjectKind::Application, .signInAudience = "A"}};
    for (const ObjectView &object : objects)
        builder.add(object);

    const SharedPage page = builder.finish();

    for (size_t i = 0; i < objects.size(); ++i) {
        const ObjectView view = page->view(qsizetype(i));
        QCOMPARE(view.kind, objects[i].kind);
        QCOMPARE(view.signInAudience, objects[i].signInAudience);
        QCOMPARE(view.servicePrincipalType, objects[i].servicePrincipalType);
        QCOMPARE(view.appOwnerOrganizationId, objects[i].appOwnerOrganizationId);
    }
}

void TestPageBuilder::refusesObjectsThatHaveTooLittleInCommon()
{
    PageBuilder builder;
    int taken = 0;
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray audience = QByteArray::number(i);
        taken += builder.add({.signInAudience = audience}) ? 1 : 0;
    }
    QVERIFY(builder.add({.signInAudience = "7"}));

    const SharedPage page = builder.finish();

    QVERIFY(taken > 999);
    QVERIFY(taken < 5'000);
    QCOMPARE(page->size(), taken + 1);
    QCOMPARE(page->view(taken).signInAudience, "7"_ba);
    for (int i = 0; i < taken; ++i)
        QCOMPARE(page->view(i).signInAudience, QByteArray::number(i));
}

QTEST_GUILESS_MAIN(TestPageBuilder)
#include "tst_pagebuilder.moc"
