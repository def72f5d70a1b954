// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryworkshop.h"
#include "app/directory/snapshotfolder.h"
#include "app/models/objecttablemodel.h"
#include "app/sample/sampleserver.h"
#include "app/signin/tokenprovider.h"
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

#include <deque>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps whoever asks for a token waiting: each page is asked for when the test lets it.
class Gate : public TokenProvider
{
public:
    explicit Gate(QByteArray bearer)
        : m_bearer(std::move(bearer))
    { }

    void requestToken(const TokenWish & /*wish*/, QObject * /*context*/,
                      TokenHandler handler) override
    {
        m_waiting.push_back(std::move(handler));
    }

    bool keepsOneWaiting() const { return !m_waiting.empty(); }

    bool letOneThrough()
    {
        if (!QTest::qWaitFor([this] { return !m_waiting.empty(); }, 20000))
            return false;
        const TokenHandler handler = std::move(m_waiting.front());
        m_waiting.pop_front();
        handler(AccessToken(m_bearer));
        return true;
    }

private:
    const QByteArray m_bearer;
    std::deque<TokenHandler> m_waiting;
};

/// The line alone, on a list of a real server.
struct Bench
{
    explicit Bench(qsizetype applications)
        : server({.applications = applications})
        , list(ListKind::AppRegistrations, GraphEndpoint(server.graphEndpoint()), gate, workshop)
    {
        line.show();
    }

    QString status() const { return line.findChild<QLabel *>(u"status"_s)->text(); }
    const QPushButton &cancel() const { return *line.findChild<QPushButton *>(); }

    SampleServer server;
    Gate gate{server.bearer()};
    DirectoryWorkshop workshop;
    DirectoryList list;
    ObjectTableModel model{list};
    ListStatusLine line{model};
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
    void saysThatOnlyOwnedObjectsAreShown_data();
    void saysThatOnlyOwnedObjectsAreShown();
};

void TestListStatusLine::initTestCase()
{
    QLocale::setDefault({QLocale::English, QLocale::UnitedStates});
}

void TestListStatusLine::saysNothingOfAListThatNobodyWanted()
{
    const Bench bench(10);

    QCOMPARE(bench.status(), QString());
    QVERIFY(!bench.cancel().isVisible());
}

void TestListStatusLine::countsPageByPageInTheUsersDigits()
{
    Bench bench(2'500);
    bench.list.refresh();
    QCOMPARE(bench.status(), u"Loading… 0 objects"_s);

    QVERIFY(bench.gate.letOneThrough());
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 999 objects"_s, 20000);
    QVERIFY(bench.gate.letOneThrough());
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 1,998 objects"_s, 20000);
    QVERIFY(bench.gate.letOneThrough());
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"2,500 objects"_s, 20000);

    bench.model.setFilter(u"zzzz"_s);
    QCOMPARE(bench.status(), u"0 of 2,500 objects"_s);
    bench.model.setFilter({});
    QCOMPARE(bench.status(), u"2,500 objects"_s);
    bench.model.setApplicationType(ApplicationType::Microsoft);
    QCOMPARE(bench.status(), u"0 of 2,500 objects"_s);
}

void TestListStatusLine::countsAnewWhileTheOldRowsStay()
{
    Bench bench(1'500);
    bench.list.refresh();
    QVERIFY(bench.gate.letOneThrough() && bench.gate.letOneThrough());
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"1,500 objects"_s, 20000);

    bench.list.refresh();
    QVERIFY(bench.gate.letOneThrough());

    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 999 objects"_s, 20000);
    QCOMPARE(bench.model.rowCount(), 1'500);
}

void TestListStatusLine::offersToStopWhatIsUnderWay()
{
    Bench bench(2'500);
    bench.list.refresh();
    QVERIFY(bench.gate.letOneThrough());
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"Loading… 999 objects"_s, 20000);
    QVERIFY(bench.cancel().isVisible());

    bench.line.findChild<QPushButton *>()->click();

    QCOMPARE(bench.status(), u"999 objects"_s);
    QVERIFY(!bench.cancel().isVisible());
}

void TestListStatusLine::tellsTheAgeOfWhatWasKept()
{
    const QTemporaryDir place;
    const SnapshotFolder folder(place.path(), QUrl(u"https://graph.example"_s), u"t"_s, u"a"_s);
    ListSnapshot kept{.takenAt = QDateTime::currentDateTimeUtc().addSecs(-7'300)};
    kept.rows.append(listedPage({listedObject(1, u"a"_s), listedObject(2, u"b"_s)}));
    QVERIFY(folder.file(ListKind::AppRegistrations).write(kept, std::atomic<bool>(true)));
    Bench bench(10);
    bench.list.keepIn(folder);
    const auto note = [&bench] { return bench.line.findChild<ElidedLabel *>(u"note"_s)->text(); };

    bench.list.refresh();

    QCOMPARE(bench.status(), u"2 objects"_s);
    QCOMPARE(note(), u"As it was 2 hours ago. Bringing it up to date…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.gate.keepsOneWaiting(), 20000);
    bench.line.findChild<QPushButton *>()->click();
    QCOMPARE(note(), u"Cancelled. This is the list as it was 2 hours ago."_s);
    bench.list.refresh();
    QVERIFY(bench.gate.letOneThrough() && bench.gate.letOneThrough()); // the cancelled one's first
    QTRY_COMPARE_WITH_TIMEOUT(bench.status(), u"10 objects"_s, 20000);
    QCOMPARE(note(), QString());
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
