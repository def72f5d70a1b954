// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/bestmatches.h"
#include "support/listreplies.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

DirectoryStore storeOf(const QStringList &names, int firstNumber = 1)
{
    DirectoryStore store;
    QJsonArray objects;
    for (const QString &name : names)
        objects.append(listedObject(firstNumber++, name));
    store.append(listedPage(objects));
    return store;
}

QStringList namesOf(const BestMatches &best)
{
    QStringList names;
    for (const auto &match : best.matches())
        names.append(match.object().displayName);
    return names;
}

} // namespace

class TestBestMatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putTheBeginningOfNamesFirst();
    void areAsManyAsWanted();
    void haveEachObjectOnce();
    void findIdsAndSeveralWords();
    void rankWithoutRegardToCase();
    void comeFromSeveralPages();
};

void TestBestMatches::putTheBeginningOfNamesFirst()
{
    const DirectoryStore store =
        storeOf({u"Repay"_s, u"Tax-Pay"_s, u"payroll"_s, u"Pay"_s, u"EU Payroll"_s, u"Travel"_s});
    BestMatches best(u"pay"_s, 10);

    best.add(store, ListKind::AppRegistrations);

    QCOMPARE(namesOf(best),
             (QStringList{u"Pay"_s, u"payroll"_s, u"EU Payroll"_s, u"Tax-Pay"_s, u"Repay"_s}));
    QCOMPARE(best.matches().front().list, ListKind::AppRegistrations);
}

void TestBestMatches::areAsManyAsWanted()
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names.append(u"App %1"_s.arg(i, 3, 10, QChar(u'0')));
    names.append(u"X App"_s);
    std::ranges::reverse(names);
    BestMatches best(u"app"_s, 3);

    best.add(storeOf(names), ListKind::AppRegistrations);

    QCOMPARE(namesOf(best), (QStringList{u"App 000"_s, u"App 001"_s, u"App 002"_s}));
}

void TestBestMatches::haveEachObjectOnce()
{
    BestMatches best(u"pay"_s, 10);

    best.add(storeOf({u"Pay"_s, u"Payroll"_s}), ListKind::AppRegistrations);
    best.add(storeOf({u"Pay"_s}), ListKind::OwnedApplications);
    best.add(storeOf({u"Pay"_s}, 7), ListKind::EnterpriseApplications);

    QCOMPARE(namesOf(best), (QStringList{u"Pay"_s, u"Pay"_s, u"Payroll"_s}));
    QCOMPARE(best.matches()[1].list, ListKind::EnterpriseApplications);
}

void TestBestMatches::findIdsAndSeveralWords()
{
    const DirectoryStore store = storeOf({u"Payroll EU"_s, u"Payroll"_s});
    BestMatches words(u"eu pay"_s, 10);
    words.add(store, ListKind::AppRegistrations);
    BestMatches id(appId(2).toString(), 10);
    id.add(store, ListKind::AppRegistrations);

    QCOMPARE(namesOf(words), QStringList{u"Payroll EU"_s});
    QCOMPARE(words.matches().front().rank, MatchRank::Elsewhere);
    QCOMPARE(namesOf(id), QStringList{u"Payroll"_s});
}

void TestBestMatches::rankWithoutRegardToCase()
{
    BestMatches best(u"GRÖẞE"_s, 10);

    best.add(storeOf({u"größe"_s, u"xgröße"_s}), ListKind::AppRegistrations);

    QCOMPARE(best.matches().size(), 2U);
    QCOMPARE(best.matches()[0].rank, MatchRank::NameBegins);
    QCOMPARE(best.matches()[1].rank, MatchRank::NameContains);
}

void TestBestMatches::comeFromSeveralPages()
{
    DirectoryStore store = storeOf({u"b pay"_s});
    store.append(listedPage({listedObject(9, u"Pay"_s)}));
    BestMatches best(u"pay"_s, 1);

    best.add(store, ListKind::AppRegistrations);

    QCOMPARE(namesOf(best), QStringList{u"Pay"_s});
}

QTEST_GUILESS_MAIN(TestBestMatches)
#include "tst_bestmatches.moc"
