// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "support/windowbench.h"
#include "ui/directory/applicationtypepicker.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/searchstrip.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>

#include <array>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : WindowBench
{
    explicit Bench(const SampleServer::Options &options = {})
        : WindowBench(options)
    {
        openSampleTenant();
    }

    bool load(ListKind kind) const
    {
        DirectoryList &list = session->list(kind);
        if (list.state() == DirectoryList::State::NotLoaded)
            list.refresh();
        return QTest::qWaitFor([&list] { return list.state() == DirectoryList::State::Loaded; },
                               20000);
    }

    bool loadAll() const
    {
        using enum ListKind;
        constexpr std::array Kinds = {AppRegistrations, OwnedApplications, EnterpriseApplications,
                                      AgentIdentityBlueprints, DeletedApplications};
        return std::ranges::all_of(Kinds, [this](ListKind kind) { return load(kind); });
    }

    QLineEdit *search() const { return find<QLineEdit>(u"Search"_s); }
    QString shownList() const { return find<QListWidget>(u"Navigation"_s)->currentItem()->text(); }

    SearchStrip *strip() const
    {
        const auto strips = window->findChildren<SearchStrip *>();
        for (auto *strip : strips) {
            if (strip->isVisible())
                return strip;
        }
        return nullptr;
    }

    QStringList buttons() const
    {
        QStringList names;
        if (strip()) {
            const auto all = strip()->findChildren<QAbstractButton *>();
            for (const auto *button : all) {
                if (button->isVisible())
                    names.append(button->accessibleName().isEmpty() ? button->text()
                                                                    : button->accessibleName());
            }
        }
        return names;
    }

    QString says(const char *name) const
    {
        const auto *label =
            strip() ? strip()->findChild<QLabel *>(QLatin1StringView(name)) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    }

    /// The first of a list that has the name.
    DirectoryObject object(ListKind kind, const QString &name) const
    {
        const DirectoryStore &store = session->list(kind).store();
        for (qsizetype row = 0; row < store.size(); ++row) {
            if (DirectoryObject object = store.object(row); object.displayName == name)
                return object;
        }
        return {};
    }

    DirectoryObject first(ListKind kind) const { return session->list(kind).store().object(0); }

    QString chosen() const
    {
        const auto &object = window->findChild<CredentialController *>()->object();
        return object ? object->displayName : QString();
    }
};

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

class TestSearchController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheApplicationOfAPastedMessage();
    void leadsToMatchesInOtherLists();
    void countsNothingTwice();
    void saysNothingWhereThereIsNothingToSay();
    void offersToSearchListsThatAreNotLoaded();
    void looksUpWhatIsInNoLoadedList();
    void offersWhatHasTheSameId();
    void tellsThatNothingHasTheId();
    void stopsLookingUp();
    void tellsWhyItCouldNotLookUpAndTriesAgain();
    void opensWhatIsNewerThanTheList();
    void forgetsTheLookUpWithTheSearch();
    void refusesAValueAsEver();
    void isReachedByTab();
};

void TestSearchController::findsTheApplicationOfAPastedMessage()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    const DirectoryObject payroll =
        bench.object(ListKind::AppRegistrations, u"Payroll Connector"_s);
    const DirectoryObject wanted =
        payroll.displayName.isEmpty() ? bench.first(ListKind::AppRegistrations) : payroll;
    const QString message =
        u"AADSTS7000222: The provided client secret keys for app '%1' are expired. Visit the Azure "
        "portal to create new keys.\r\nTrace ID: %2\r\nCorrelation ID: %2\r\n"
        "Timestamp: 2026-11-22 10:00:00Z"_s.arg(textOf(wanted.ref.appId),
                                                textOf(QUuid::createUuid()));
    QGuiApplication::clipboard()->setText(message);

    bench.search()->setFocus();
    bench.search()->paste();

    QCOMPARE(bench.search()->text().simplified(), message.simplified());
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);
    QCOMPARE(bench.objects()->model()->index(0, 0).data().toString(), wanted.displayName);
    QTRY_COMPARE(bench.says("pastedMessage"),
                 u"AADSTS7000222: The client secret has run out. Use a new one."_s);
}

void TestSearchController::leadsToMatchesInOtherLists()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    bench.search()->setText(u"travel expenses"_s);
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);

    QTRY_VERIFY(bench.buttons().contains(u"1 more in Enterprise applications"_s));
    WindowBench::click(bench.button(u"1 more in Enterprise applications"_s));

    QCOMPARE(bench.shownList(), u"Enterprise applications"_s);
    QCOMPARE(bench.search()->text(), u"travel expenses"_s);
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);
    QVERIFY(bench.search()->hasFocus());
    QTRY_COMPARE(bench.buttons(), QStringList{u"1 more in App registrations"_s});
}

void TestSearchController::countsNothingTwice()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    const DirectoryObject owned = bench.first(ListKind::OwnedApplications);
    const DirectoryObject blueprint = bench.first(ListKind::AgentIdentityBlueprints);
    QVERIFY(!owned.displayName.isEmpty());

    bench.search()->setText(textOf(owned.ref.objectId));
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);
    QTest::qWait(500);
    QVERIFY(!bench.strip());

    bench.search()->setText(textOf(blueprint.ref.objectId));
    QTRY_VERIFY(bench.objects() == nullptr || bench.objects()->model()->rowCount() <= 1);
    const bool isRegistered = bench.objects() != nullptr;
    QTest::qWait(500);
    QCOMPARE(bench.buttons().contains(u"1 more in Agent identity blueprints"_s), !isRegistered);
}

void TestSearchController::saysNothingWhereThereIsNothingToSay()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    QVERIFY(!bench.strip());

    bench.search()->setText(u"travel"_s);
    QTRY_VERIFY(bench.strip());
    bench.search()->clear();
    QVERIFY(!bench.strip());
    bench.search()->setText(u"zzzzzz"_s);
    QTest::qWait(500);
    QVERIFY(!bench.strip());
}

void TestSearchController::offersToSearchListsThatAreNotLoaded()
{
    Bench bench(Large);
    QVERIFY(bench.load(ListKind::AppRegistrations));

    bench.search()->setText(u"zzzzzz"_s);
    QTRY_VERIFY(bench.buttons().contains(u"Search Enterprise applications"_s));
    WindowBench::click(bench.button(u"Search Enterprise applications"_s));

    QCOMPARE(bench.shownList(), u"Enterprise applications"_s);
    const DirectoryList &list = bench.session->list(ListKind::EnterpriseApplications);
    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, 20000);
}

void TestSearchController::looksUpWhatIsInNoLoadedList()
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

void TestSearchController::offersWhatHasTheSameId()
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

void TestSearchController::tellsThatNothingHasTheId()
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

void TestSearchController::stopsLookingUp()
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

void TestSearchController::tellsWhyItCouldNotLookUpAndTriesAgain()
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

void TestSearchController::opensWhatIsNewerThanTheList()
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

void TestSearchController::forgetsTheLookUpWithTheSearch()
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

void TestSearchController::refusesAValueAsEver()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    bench.clipboard.copy(QUuid::createUuid(), SecretText("a.made-up~value"));

    bench.search()->setText(u"AADSTS7000215: a.made-up~value"_s);

    QTRY_COMPARE(bench.search()->text(), QString());
    QTest::qWait(400);
    QVERIFY(!bench.strip());
}

void TestSearchController::isReachedByTab()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    bench.search()->setText(u"travel"_s);
    QTRY_VERIFY(bench.strip());
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    bench.search()->setFocus();
    QTest::keyClick(bench.search(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Refresh"_s));
    for (int stop = 0; stop < 2; ++stop) // Export comes between
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

    QCOMPARE(QApplication::focusWidget(), bench.button(u"2 more in Enterprise applications"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(bench.shownList(), u"Enterprise applications"_s);
}

QTEST_MAIN(TestSearchController)
#include "tst_searchcontroller.moc"
