// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryworkshop.h"
#include "app/directory/snapshotfolder.h"
#include "app/models/objecttablemodel.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"
#include "ui/common/elidedlabel.h"
#include "ui/directory/liststatusline.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;

/// The line alone, on a list whose pages come when the test lets them.
struct Bench
{
    Bench() { line.show(); }

    /// The next page; until it is there the server has no answer, and is asked again.
    void letThrough(int count, bool isLast = false)
    {
        QJsonArray objects;
        for (int i = 0; i < count; ++i)
            objects.append(listedObject(++m_number, u"x"_s));
        const QString next = server.url(u"/page-%1"_s.arg(m_number)).toString();
        server.reply(200, listReply(objects, isLast ? QString() : next));
    }

    void letLastThrough(int count) { letThrough(count, true); }

    QString status() const { return line.findChild<QLabel *>(u"status"_s)->text(); }
    QString note() const { return line.findChild<ElidedLabel *>(u"note"_s)->text(); }
    QPushButton &cancel() const { return *line.findChild<QPushButton *>(); }

    LocalHttpServer server;
    RecordedTokens tokens;
    DirectoryWorkshop workshop;
    DirectoryList list{ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, workshop};
    ObjectTableModel model{list};
    ListStatusLine line{model};

private:
    int m_number = 0;
};

} // namespace

class TestListStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysNothingOfAListThatNobodyWanted();
    void countsPageByPageInTheUsersDigits();
    void countsAnewWhileTheOldRowsStay();
    void offersToStopWhatIsUnderWay();
    void tellsTheAgeOfWhatWasKept();
    void tellsThatWhatWasKeptIsAPart();
    void saysThatOnlyOwnedObjectsAreShown_data();
    void saysThatOnlyOwnedObjectsAreShown();
};

void TestListStatusLine::initTestCase()
{
    QLocale::setDefault({QLocale::English, QLocale::UnitedStates});
}

void TestListStatusLine::saysNothingOfAListThatNobodyWanted()
{
    const Bench bench;

    QCOMPARE(bench.status(), QString());
    QVERIFY(!bench.cancel().isVisible());
}

void TestListStatusLine::countsPageByPageInTheUsersDigits()
{
    Bench bench;
    bench.list.refresh();
    QCOMPARE(bench.status(), u"Loading… 0 objects"_s);

    bench.letThrough(450);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 450 objects"_s, Patience);
    bench.letThrough(450);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 900 objects"_s, Patience);
    bench.letThrough(450);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 1,350 objects"_s, Patience);
    bench.letLastThrough(450);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"1,800 objects"_s, Patience);

    bench.model.setFilter(u"zzzz"_s);
    QCOMPARE(bench.status(), u"0 of 1,800 objects"_s);
    bench.model.setFilter({});
    QCOMPARE(bench.status(), u"1,800 objects"_s);
    bench.model.setApplicationType(ApplicationType::Microsoft);
    QCOMPARE(bench.status(), u"0 of 1,800 objects"_s);
}

void TestListStatusLine::countsAnewWhileTheOldRowsStay()
{
    Bench bench;
    bench.letLastThrough(15);
    bench.list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"15 objects"_s, Patience);

    bench.list.refresh();
    bench.letThrough(9);

    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 9 objects"_s, Patience);
    QCOMPARE(bench.model.rowCount(), 15);
}

void TestListStatusLine::offersToStopWhatIsUnderWay()
{
    Bench bench;
    bench.letThrough(9);
    bench.list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 9 objects"_s, Patience);
    QVERIFY(bench.cancel().isVisible());

    bench.cancel().click();

    QCOMPARE(bench.status(), u"9 objects"_s);
    QVERIFY(!bench.cancel().isVisible());
}

void TestListStatusLine::tellsTheAgeOfWhatWasKept()
{
    const QTemporaryDir place;
    const SnapshotFolder folder(place.path(), QUrl(u"https://graph.example"_s), u"t"_s, u"a"_s);
    ListSnapshot kept{.takenAt = QDateTime::currentDateTimeUtc().addSecs(-7'300)};
    kept.rows.append(listedPage({listedObject(1, u"a"_s), listedObject(2, u"b"_s)}));
    QVERIFY(folder.file(ListKind::AppRegistrations).write(kept, std::atomic<bool>(true)));
    Bench bench;
    bench.list.keepIn(folder);

    bench.list.refresh();

    QCOMPARE(bench.status(), u"2 objects"_s);
    QCOMPARE(bench.note(), u"This list was read 2 hours ago. Bringing it up to date…"_s);
    bench.cancel().click();
    QCOMPARE(bench.note(), u"Cancelled. This list was read 2 hours ago."_s);
    bench.letLastThrough(10);
    bench.list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"10 objects"_s, Patience);
    QCOMPARE(bench.note(), QString());
}

void TestListStatusLine::tellsThatWhatWasKeptIsAPart()
{
    const QTemporaryDir place;
    const SnapshotFolder folder(place.path(), QUrl(u"https://graph.example"_s), u"t"_s, u"a"_s);
    ListSnapshot kept{.takenAt = QDateTime::currentDateTimeUtc().addDays(-2),
                      .isOwnedOnly = true,
                      .skippedCount = 1};
    kept.rows.append(listedPage({listedObject(1, u"a"_s)}));
    QVERIFY(folder.file(ListKind::AppRegistrations).write(kept, std::atomic<bool>(true)));
    Bench bench;
    bench.list.keepIn(folder);

    bench.list.refresh();

    QCOMPARE(bench.note(),
             u"This list was read 2 days ago. Bringing it up to date… Showing the 1 object this "
             "application owns. 1 more could not be read."_s);
}

void TestListStatusLine::saysThatOnlyOwnedObjectsAreShown_data()
{
    QTest::addColumn<int>("objects");
    QTest::addColumn<QString>("note");

    QTest::newRow("none") << 0
                          << u"This application may list only the objects it owns, and it "
                             u"owns none."_s;
    QTest::newRow("one") << 1 << u"Showing the 1 object this application owns."_s;
    QTest::newRow("seven") << 7 << u"Showing the 7 objects this application owns."_s;
}

void TestListStatusLine::saysThatOnlyOwnedObjectsAreShown()
{
    QFETCH(int, objects);
    LocalHttpServer server;
    server.replyTo("/v1.0/applications?", 403,
                   R"({"error": {"code": "Authorization_RequestDenied", "message": "No."}})");
    QJsonArray owned;
    for (int i = 1; i <= objects; ++i)
        owned.append(listedObject(i, u"x"_s));
    server.replyTo("/ownedObjects/", 200, listReply(owned));
    RecordedTokens tokens;
    DirectoryWorkshop workshop;
    DirectoryList list(ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, workshop,
                       {.appId = QUuid::createUuid()});
    ObjectTableModel model(list);
    const ListStatusLine line(model);

    list.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, 20000);
    QTEST(line.findChild<ElidedLabel *>(u"note"_s)->text(), "note");
}

QTEST_MAIN(TestListStatusLine)
#include "tst_liststatusline.moc"
