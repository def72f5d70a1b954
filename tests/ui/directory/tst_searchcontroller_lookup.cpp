// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/searchbench.h"

#include <QJsonDocument>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Bench = SearchBench;

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Of a directory whose other lists are not loaded unless somebody looks at them.
const SampleServer::Options Large{.applications = 4000};

/// That is an application's and has its name and client ID.
DirectoryObject principalIn(const Bench &bench)
{
    const DirectoryStore &applications = bench.session->list(ListKind::AppRegistrations).store();
    const DirectoryStore &all = bench.session->list(ListKind::EnterpriseApplications).store();
    QSet<QUuid> known;
    for (qsizetype row = 0; row < applications.size(); ++row)
        known.insert(applications.object(row).ref.appId);
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (DirectoryObject object = all.object(row); known.contains(object.ref.appId))
            return object;
    }
    return {};
}

QString opens(const DirectoryObject &object, const QString &kind)
{
    return u"Open %1 (%2)"_s.arg(object.displayName, kind);
}

const auto LookUp = u"Look it up in Entra"_s;

} // namespace

class TestSearchControllerLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUpWhatIsInNoLoadedList();
    void offersWhatHasTheSameId();
    void tellsThatNothingHasTheId();
    void stopsLookingUp();
    void tellsWhyItCouldNotLookUpAndTriesAgain();
    void opensWhatIsNewerThanTheList();
    void forgetsTheLookUpWithTheSearch();
};

void TestSearchControllerLookup::looksUpWhatIsInNoLoadedList()
{
    Bench bench(Large);
    QVERIFY(bench.loadAll());
    Bench other(Large); // knows the same objects, and has loaded one list only
    QVERIFY(other.load(ListKind::AppRegistrations));
    const DirectoryObject principal = bench.first(ListKind::EnterpriseApplications);
    QVERIFY(!principal.displayName.isEmpty());

    other.search()->setText(u"objectId/%1/"_s.arg(textOf(principal.ref.objectId)));
    QTRY_COMPARE(other.buttons(), QStringList{LookUp});
    WindowBench::click(other.button(LookUp));

    QTRY_COMPARE_WITH_TIMEOUT(other.chosen(), principal.displayName, 20000);
    QCOMPARE(other.shownList(), u"Enterprise applications"_s);
}

void TestSearchControllerLookup::offersWhatHasTheSameId()
{
    Bench all(Large);
    QVERIFY(all.loadAll());
    const DirectoryObject twice = principalIn(all);
    QVERIFY(!twice.ref.appId.isNull());
    Bench bench(Large);
    QVERIFY(bench.load(ListKind::AppRegistrations));

    bench.search()->setText(textOf(twice.ref.appId));
    QTRY_COMPARE(bench.buttons(), QStringList{LookUp});
    WindowBench::click(bench.button(LookUp));

    QTRY_COMPARE(bench.buttons(),
                 (QStringList{opens(twice, u"App registration"_s),
                              opens(twice, u"Enterprise application"_s)}));
    WindowBench::click(bench.button(opens(twice, u"App registration"_s)));
    QTRY_COMPARE(bench.chosen(), twice.displayName);
    QCOMPARE(bench.shownList(), u"App registrations"_s);
    WindowBench::click(bench.button(opens(twice, u"Enterprise application"_s)));
    QTRY_COMPARE(bench.shownList(), u"Enterprise applications"_s);
}

void TestSearchControllerLookup::tellsThatNothingHasTheId()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    const QString id = textOf(QUuid::createUuid());

    bench.search()->setText(id);
    QTRY_COMPARE(bench.buttons(), QStringList{LookUp});
    WindowBench::click(bench.button(LookUp));

    QTRY_VERIFY(bench.says("lookupResult").startsWith(u"Not found in this tenant: "_s + id));
    QCOMPARE(bench.buttons(), QStringList());
}

void TestSearchControllerLookup::stopsLookingUp()
{
    Bench bench({.latencyMilliseconds = 400});
    QVERIFY(bench.load(ListKind::AppRegistrations));
    bench.search()->setText(textOf(QUuid::createUuid()));
    QTRY_COMPARE(bench.buttons(), QStringList{LookUp});

    WindowBench::click(bench.button(LookUp));
    QCOMPARE(bench.says("lookupProgress"), u"Looking it up in Entra…"_s);
    QCOMPARE(bench.buttons(), QStringList{u"Cancel"_s});
    WindowBench::click(bench.strip()->findChild<QAbstractButton *>());

    QTRY_COMPARE(bench.buttons(), QStringList{LookUp});
    QTest::qWait(800);
    QCOMPARE(bench.says("lookupResult"), QString());
}

void TestSearchControllerLookup::tellsWhyItCouldNotLookUpAndTriesAgain()
{
    Bench bench(Large);
    QVERIFY(bench.load(ListKind::AppRegistrations));
    const DirectoryObject listed = bench.first(ListKind::AppRegistrations);
    bench.search()->setText(textOf(listed.ref.appId));
    QTRY_COMPARE(bench.buttons(), QStringList{LookUp});

    bench.tokens->bearer = "wrong";
    WindowBench::click(bench.button(LookUp));
    QTRY_VERIFY(bench.button(u"Retry"_s, bench.strip()));
    QVERIFY(bench.message().contains(u"sign"_s, Qt::CaseInsensitive));

    bench.mendSignIn();
    WindowBench::click(bench.button(u"Retry"_s, bench.strip()));
    QTRY_VERIFY(bench.buttons().contains(opens(listed, u"App registration"_s)));
}

void TestSearchControllerLookup::opensWhatIsNewerThanTheList()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    std::optional<DirectoryObject> made;
    bench.session->graph().post(
        GraphVersion::V1, u"/applications"_s, {{u"displayName"_s, u"Brand new"_s}},
        bench.window.get(), [&made](const GraphResult<HttpReply> &reply) {
            const auto json = QJsonDocument::fromJson(reply->body).object();
            made = *DirectoryObject::fromJson(json, ObjectKind::Application);
        });
    QTRY_VERIFY(made);

    bench.search()->setText(textOf(made->ref.objectId));
    QTRY_COMPARE(bench.buttons(), QStringList{LookUp});
    WindowBench::click(bench.button(LookUp));

    QTRY_COMPARE(bench.chosen(), u"Brand new"_s);
    QTRY_VERIFY_WITH_TIMEOUT(WindowBench::rowOf(*bench.objects(), u"Brand new"_s) >= 0, 20000);
    QCOMPARE(bench.chosen(), u"Brand new"_s);
}

void TestSearchControllerLookup::forgetsTheLookUpWithTheSearch()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    bench.search()->setText(textOf(QUuid::createUuid()));
    QTRY_COMPARE(bench.buttons(), QStringList{LookUp});
    WindowBench::click(bench.button(LookUp));
    QTRY_VERIFY(!bench.says("lookupResult").isEmpty());

    bench.search()->setText(u"travel expenses"_s);

    QTRY_COMPARE(bench.buttons(), QStringList{u"1 more in Enterprise applications"_s});
    QCOMPARE(bench.says("lookupResult"), QString());
}

QTEST_MAIN(TestSearchControllerLookup)
#include "tst_searchcontroller_lookup.moc"
