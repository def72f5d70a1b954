// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectlookup.h"
#include "app/models/searchquestion.h"
#include "ui/directory/searchtexts.h"
#include "ui/signin/aadstsadvice.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestSearchTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsInWords();
    void saysWhatACodeMeans();
    void saysNothingOfWhatItDoesNotKnow();
    void saysThatTheIdsAreOfNoApplication();
    void saysWhatNotFoundCanMean();
    void saysWhatIsNotTold();
    void namesWhatWasFound();
};

void TestSearchTexts::countsInWords()
{
    QCOMPARE(matchesElsewhereText(ListKind::EnterpriseApplications, 1),
             u"1 more in Enterprise applications"_s);
    QCOMPARE(matchesElsewhereText(ListKind::EnterpriseApplications, 2),
             u"2 more in Enterprise applications"_s);
    QCOMPARE(searchElsewhereText(ListKind::DeletedApplications), u"Search Deleted applications"_s);
}

void TestSearchTexts::saysWhatACodeMeans()
{
    const auto text = [](const QString &message) {
        return pastedMessageText(SearchQuestion::fromText(message));
    };

    QVERIFY(text(u"AADSTS7000222: The provided…"_s).startsWith(u"AADSTS7000222: "_s));
    QVERIFY(text(u"AADSTS7000222"_s).endsWith(AadstsAdvice::on(7000222)->text));
    QVERIFY(text(u"AADSTS7000215"_s).endsWith(AadstsAdvice::on(7000215)->text));
    QVERIFY(text(u"AADSTS700016"_s).contains(u"another tenant"_s));
    for (const int code : {7000215, 7000222, 7000218, 50034, 50053, 50057, 50105, 50126, 90002,
                           90006, 90033, 700016, 700011, 7000112}) {
        const QString meaning = text(u"AADSTS%1"_s.arg(code));
        QVERIFY2(!meaning.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(!meaning.contains(u"Keyturn"_s), qPrintable(meaning)); // it was not Keyturn's
    }
}

void TestSearchTexts::saysNothingOfWhatItDoesNotKnow()
{
    QCOMPARE(pastedMessageText(SearchQuestion::fromText(u"AADSTS1234567"_s)), QString());
    QCOMPARE(pastedMessageText(SearchQuestion::fromText(u"payroll"_s)), QString());
}

void TestSearchTexts::saysThatTheIdsAreOfNoApplication()
{
    const SearchQuestion question =
        SearchQuestion::fromText(u"Trace ID: 77777777-1111-4222-8333-444444444444"_s);

    QVERIFY(pastedMessageText(question).contains(u"request or a tenant"_s));
}

void TestSearchTexts::saysWhatNotFoundCanMean()
{
    const QUuid id = QUuid::createUuid();
    const QString text = notFoundText({.missing = {id}});

    QVERIFY(text.contains(id.toString(QUuid::WithoutBraces)));
    QVERIFY(text.contains(u"another tenant or another cloud"_s));
    QVERIFY(text.contains(u"The ID of a secret cannot be looked up"_s));
    QVERIFY(!text.contains(u"blueprints"_s));
    QVERIFY(notFoundText({.missing = {id}, .areBlueprintsUnread = true}).contains(u"blueprints"_s));
    QVERIFY(notFoundText({.missing = {id, id}}).contains(u"2 of the IDs"_s));
    QCOMPARE(notFoundText({}), QString());
}

void TestSearchTexts::saysWhatIsNotTold()
{
    LookupResult result;
    result.found.resize(8);
    QCOMPARE(notToldText(result, 8), QString());
    QVERIFY(notToldText(result, 6).startsWith(u"2 more were found"_s));
    result.unaskedCount = 3;
    QCOMPARE(notToldText(result, 8), u"3 IDs were not looked up; 20 are at once."_s);
}

void TestSearchTexts::namesWhatWasFound()
{
    DirectoryObject object;
    object.displayName = u"R&D <b>Payroll</b>"_s;
    QCOMPARE(foundText(object), u"Open R&D <b>Payroll</b> (App registration)"_s);
    object.deletedDateTime = QDateTime::currentDateTimeUtc();
    QCOMPARE(foundText(object), u"Open R&D <b>Payroll</b> (deleted)"_s);
    QVERIFY(isInAList(object));
    object.ref.kind = ObjectKind::ServicePrincipal;
    QVERIFY(!isInAList(object));
    QVERIFY(foundInNoListText(object).startsWith(object.displayName));
}

QTEST_GUILESS_MAIN(TestSearchTexts)
#include "tst_searchtexts.moc"
