// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryobject.h"
#include "app/directory/owner.h"
#include "support/explained.h"
#include "support/namedwidget.h"
#include "ui/directory/essentialsline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSet>
#include <QTest>

#include <array>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array FieldNames = {
    "Copy Application (client) ID"_L1, "Copy Object ID"_L1, "Copy Directory (tenant) ID"_L1,
    "Copy time of creation"_L1,        "Copy owners"_L1,
};

struct Bench
{
    QWidget window; // which leaves the line any width, as a splitter does
    EssentialsLine line{&window};
    DirectoryObject object;

    explicit Bench(int width = 980)
    {
        object.ref = {.kind = ObjectKind::Application,
                      .objectId = QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s),
                      .appId = QUuid(u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s)};
        object.displayName = u"Payroll"_s;
        object.createdDateTime = QDateTime(QDate(2026, 1, 31), QTime(23, 30, 5), Qt::UTC);
        line.setObject(object);
        line.setTenantId(u"6c2f1f0a-8d1e-4b57-9a3c-5170e2b48816"_s);
        line.resize(width, 80);
        window.resize(1000, 200);
        window.show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    CopyField *field(const QString &name) const { return named<CopyField>(line, name); }

    QPoint placeOf(const QString &name) const { return field(name)->pos(); }
};

Owner person(const QString &name)
{
    return {.kind = Owner::Kind::User,
            .id = QUuid::createUuid(),
            .displayName = name,
            .userPrincipalName = name.toLower() + u"@x.example"_s};
}

} // namespace

class TestEssentialsLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInOneLineOnASmallScreen();
    void wrapsOnOneGrid();
    void canBeMadeNarrowerThanItsLine();
    void unwrapsWithRoom();
    void copiesEachId();
    void tellsTheLocalDateAndTheExactTime();
    void tellsOwners();
    void saysThatNobodyOwnsIt();
    void saysThatOwnersCouldNotBeRead();
    void saysThatOwnersAreReadOnlyIfThatIsSlow();
    void showsNoMarksThatTurnTheDirectionOfWriting();
};

void TestEssentialsLine::standsInOneLineOnASmallScreen()
{
    const Bench bench(1024 - 200); // less the navigation

    for (const auto name : FieldNames)
        QCOMPARE(bench.placeOf(name).y(), bench.placeOf(FieldNames.front()).y());
}

void TestEssentialsLine::wrapsOnOneGrid()
{
    const Bench bench(380);

    const int top = bench.placeOf(FieldNames.front()).y();
    QSet<int> columns; // of the first line
    for (const auto name : FieldNames) {
        if (bench.placeOf(name).y() == top)
            columns += bench.placeOf(name).x();
        QVERIFY(columns.contains(bench.placeOf(name).x()));
        QVERIFY(bench.field(name)->geometry().right() < bench.line.width());
        QVERIFY(bench.field(name)->width() >= bench.field(name)->minimumSizeHint().width());
    }
    QVERIFY(columns.size() > 1);
    QVERIFY(columns.size() < int(FieldNames.size()) - 1);
}

void TestEssentialsLine::canBeMadeNarrowerThanItsLine()
{
    const Bench bench(980);

    QVERIFY(bench.line.minimumSizeHint().width() < 250);
}

void TestEssentialsLine::unwrapsWithRoom()
{
    Bench bench(380);

    bench.line.resize(980, 80);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    QCOMPARE(bench.placeOf(FieldNames.back()).y(), bench.placeOf(FieldNames.front()).y());
}

void TestEssentialsLine::copiesEachId()
{
    const Bench bench;
    const auto copied = [&bench](const QString &name) {
        QTest::mouseClick(bench.field(name), Qt::LeftButton);
        return QGuiApplication::clipboard()->text();
    };

    QCOMPARE(copied(u"Copy Application (client) ID"_s), u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s);
    QCOMPARE(copied(u"Copy Object ID"_s), u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s);
    QCOMPARE(copied(u"Copy Directory (tenant) ID"_s), u"6c2f1f0a-8d1e-4b57-9a3c-5170e2b48816"_s);
}

void TestEssentialsLine::tellsTheLocalDateAndTheExactTime()
{
    Bench bench;
    CopyField *created = bench.field(u"Copy time of creation"_s);

    QCOMPARE(created->shown(), u"1 Feb 2026"_s); // in Berlin, where this test runs
    QCOMPARE(created->toolTip(), u"31 Jan 2026, 23:30:05 UTC"_s);

    bench.object.createdDateTime = {};
    bench.line.setObject(bench.object);
    QCOMPARE(created->shown(), u"—"_s);
    QVERIFY(!created->isEnabled());
}

void TestEssentialsLine::tellsOwners()
{
    Bench bench;
    CopyField *owners = bench.field(u"Copy owners"_s);

    bench.line.setOwners({.owners = {person(u"Ana"_s), person(u"Bo"_s), person(u"Cy"_s)}});

    QCOMPARE(owners->shown(), u"Ana, Bo and 1 more"_s);
    QVERIFY(owners->toolTip().contains(u"Cy"_s));
    QTest::mouseClick(owners, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Ana <ana@x.example>\nBo <bo@x.example>\nCy <cy@x.example>"_s);
}

void TestEssentialsLine::saysThatNobodyOwnsIt()
{
    Bench bench;

    bench.line.setOwners({});

    CopyField *owners = bench.field(u"Copy owners"_s);
    QCOMPARE(owners->shown(), u"No owners: nobody but administrators can look after it"_s);
    QVERIFY(owners->isEnabled()); // or the sentence would be grey, and out of a keyboard's reach
    QVERIFY(owners->toolTip().startsWith(owners->shown()));
}

void TestEssentialsLine::saysThatOwnersCouldNotBeRead()
{
    Bench bench;

    bench.line.setOwnersUnread({.kind = GraphError::Kind::Forbidden, .requestId = u"r-1"_s},
                               ObjectKind::Application);

    CopyField *owners = bench.field(u"Copy owners"_s);
    QCOMPARE(owners->shown(), u"Owners could not be read"_s);
    QVERIFY(owners->toolTip().contains(u"Application.Read.All"_s));
    QVERIFY(owners->toolTip().contains(u"Refresh (F5)"_s));
    QTest::mouseClick(owners, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"request-id: r-1"_s);
    QCOMPARE(explained(bench.line), u"errors#forbidden"_s);
    bench.line.setOwners({});
    QCOMPARE(explained(bench.line), QString());
}

void TestEssentialsLine::saysThatOwnersAreReadOnlyIfThatIsSlow()
{
    Bench bench;
    const CopyField *owners = bench.field(u"Copy owners"_s);

    bench.line.setOwnersAwaited(false);
    QCOMPARE(owners->shown(), QString());
    bench.line.setOwnersAwaited(true);
    QCOMPARE(owners->shown(), u"Reading…"_s);
}

void TestEssentialsLine::showsNoMarksThatTurnTheDirectionOfWriting()
{
    Bench bench;

    bench.line.setOwners({.owners = {person(u"Ana\u202egnp.exe"_s)}});

    QCOMPARE(bench.field(u"Copy owners"_s)->shown(), u"Anagnp.exe"_s);
}

QTEST_MAIN(TestEssentialsLine)
#include "tst_essentialsline.moc"
