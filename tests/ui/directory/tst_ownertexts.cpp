// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/owner.h"
#include "ui/directory/ownertexts.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

Owner person(const QString &name, const QString &account = {})
{
    return {.kind = Owner::Kind::User,
            .id = QUuid(u"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"_s),
            .displayName = name,
            .userPrincipalName = account};
}

} // namespace

class TestOwnerTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFirstAndCountsTheRest_data();
    void namesTheFirstAndCountsTheRest();
    void tellsAllInFull();
    void tellsWhatIsNotKnown();
    void copiesAddressesForMail();
    void copiesWhatItSaysWhereThereAreNone();
};

void TestOwnerTexts::namesTheFirstAndCountsTheRest_data()
{
    QTest::addColumn<OwnerList>("list");
    QTest::addColumn<QString>("text");

    const Owner ana = person(u"Ana Lopez"_s, u"ana@x.example"_s);
    const Owner bo = person(u"Bo Chen"_s, u"bo@x.example"_s);
    Owner deployer = person(u"Deployer"_s);
    deployer.kind = Owner::Kind::Application;

    QTest::newRow("none") << OwnerList()
                          << u"No owners: nobody but administrators can look after it"_s;
    QTest::newRow("one") << OwnerList{.owners = {ana}} << u"Ana Lopez"_s;
    QTest::newRow("two") << OwnerList{.owners = {ana, bo}} << u"Ana Lopez, Bo Chen"_s;
    QTest::newRow("an application")
        << OwnerList{.owners = {ana, deployer}} << u"Ana Lopez, Deployer"_s;
    QTest::newRow("four") << OwnerList{.owners = {ana, bo, ana, bo}}
                          << u"Ana Lopez, Bo Chen and 2 more"_s;
    QTest::newRow("one that is odd")
        << OwnerList{.owners = {ana}, .unreadCount = 1} << u"Ana Lopez and 1 more"_s;
    QTest::newRow("only odd ones")
        << OwnerList{.owners = {}, .unreadCount = 3} << u"3 that could not be read"_s;
    QTest::newRow("too many") << OwnerList{.owners = {ana, bo, ana}, .isCutShort = true}
                              << u"Ana Lopez, Bo Chen and more than 1 more"_s;
    QTest::newRow("no name") << OwnerList{.owners = {person({}, u"ana@x.example"_s)}}
                             << u"ana@x.example"_s;
    QTest::newRow("blanks for a name")
        << OwnerList{.owners = {person(u"  "_s, u"ana@x.example"_s)}} << u"ana@x.example"_s;
    QTest::newRow("an ID only") << OwnerList{.owners = {person({})}}
                                << u"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"_s;
    QTest::newRow("markup") << OwnerList{.owners = {person(u"<b>Ana</b>"_s)}} << u"<b>Ana</b>"_s;
    QTest::newRow("line breaks") << OwnerList{.owners = {person(u"Ana\nLopez"_s)}}
                                 << u"Ana Lopez"_s;
    QTest::newRow("a mark that turns the writing")
        << OwnerList{.owners = {person(u"Ana\u202eLopez"_s)}} << u"AnaLopez"_s;
    QTest::newRow("written from right to left, and kept apart")
        << OwnerList{.owners = {person(u"أمينة"_s), bo}} << u"\u2068أمينة\u2069, Bo Chen"_s;
}

void TestOwnerTexts::namesTheFirstAndCountsTheRest()
{
    QFETCH(OwnerList, list);
    QFETCH(QString, text);

    QCOMPARE(ownersText(list), text);
}

void TestOwnerTexts::tellsAllInFull()
{
    Owner deployer = person(u"Deployer"_s);
    deployer.kind = Owner::Kind::Application;

    const QString text = ownersInFull({.owners = {person(u"Ana"_s, u"ana@x.example"_s),
                                                  person({}, u"bo@x.example"_s), deployer}});

    QCOMPARE(text, u"Ana, ana@x.example\nbo@x.example\nDeployer (an application)"_s);
}

void TestOwnerTexts::tellsWhatIsNotKnown()
{
    const QString text =
        ownersInFull({.owners = {person(u"Ana"_s)}, .unreadCount = 2, .isCutShort = true});

    QCOMPARE(text, u"Ana\n2 more could not be read.\nThere are more, which were not asked for."_s);
}

void TestOwnerTexts::copiesAddressesForMail()
{
    QCOMPARE(ownersToCopy({.owners = {person(u"Ana"_s, u"ana@x.example"_s), person(u"Bo"_s)}}),
             u"Ana <ana@x.example>\nBo"_s);
}

void TestOwnerTexts::copiesWhatItSaysWhereThereAreNone()
{
    QCOMPARE(ownersToCopy({}), ownersInFull({}));
    QVERIFY(ownersInFull({}).contains(u"Add one"_s));
}

QTEST_GUILESS_MAIN(TestOwnerTexts)
#include "tst_ownertexts.moc"
