// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/detailsbench.h"
#include "ui/common/copyfield.h"

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ObjectCount = 30;
constexpr qsizetype PerObject = 3; // itself, its owners, its enterprise application
/// Less than of two objects, and than Qt has connections to one server.
constexpr qsizetype MostInFlight = 5;

/// The detail pane before a Graph that answers nothing about objects for a minute.
struct Bench : DetailsBench
{
    Bench()
    {
        server.replyTo("/applications/", 200, "{}", 1min);
        server.replyTo("/servicePrincipals", 200, "{}", 1min);
    }

    /// With answers to nothing under way, those of the opening included.
    bool openSession()
    {
        return DetailsBench::openSession()
            && QTest::qWaitFor([this] { return server.waiting().empty(); });
    }

    static bool isAbout(const QByteArray &line, const DirectoryObject &object)
    {
        return line.contains(object.ref.objectId.toByteArray(QUuid::WithoutBraces))
            || line.contains(object.ref.appId.toByteArray(QUuid::WithoutBraces));
    }

    /// Whether all that is under way is of this object, and all that is asked of it is under way.
    bool isOnlyAskedFor(const DirectoryObject &object) const
    {
        const QByteArrayList waiting = server.waiting();
        return waiting.size() == PerObject
            && std::ranges::all_of(
                   waiting, [&object](const QByteArray &line) { return isAbout(line, object); });
    }

    void answerFor(const DirectoryObject &object)
    {
        const QByteArray id = object.ref.objectId.toByteArray(QUuid::WithoutBraces);
        server.replyTo(id, 200,
                       R"({"id":")" + id + R"(","displayName":"The last","appId":")"
                           + object.ref.appId.toByteArray(QUuid::WithoutBraces)
                           + R"(","passwordCredentials":[]})");
        server.replyTo(id + "/owners", 200,
                       R"({"value":[{"id":"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",)"
                       R"("displayName":"Ana"}]})");
    }

    QString owners() const { return view.findChild<CopyField *>(u"owners"_s)->shown(); }
};

} // namespace

class TestDetailsControllerCancelled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackWhatIsAskedOfAnObjectThatWasLeft();
    void takesEverythingBackWhenNothingIsChosen();
    void asksForTheLastOfManyOnly();
};

/// At the pace of somebody who looks at each for as long as it takes to be asked for.
void TestDetailsControllerCancelled::takesBackWhatIsAskedOfAnObjectThatWasLeft()
{
    Bench bench;
    QVERIFY(bench.openSession());
    const DirectoryObject last = Bench::object(ObjectCount);
    bench.answerFor(last);

    for (int i = 0; i < ObjectCount; ++i) {
        bench.controller.choose(Bench::object(i));
        QTRY_VERIFY2(bench.isOnlyAskedFor(Bench::object(i)),
                     bench.server.waiting().join('\n').constData());
    }
    bench.controller.choose(last);

    QTRY_COMPARE(bench.owners(), u"Ana"_s);
    QTRY_COMPARE(bench.controller.object()->displayName, u"The last"_s);
    QVERIFY2(bench.server.mostWaiting() <= MostInFlight,
             QByteArray::number(bench.server.mostWaiting()).constData());
}

void TestDetailsControllerCancelled::takesEverythingBackWhenNothingIsChosen()
{
    Bench bench;
    QVERIFY(bench.openSession());
    bench.controller.choose(Bench::object(1));
    QTRY_VERIFY(bench.isOnlyAskedFor(Bench::object(1)));

    bench.controller.choose({});

    QTRY_VERIFY(bench.server.waiting().empty());
}

/// Faster than that, as with an arrow key held down.
void TestDetailsControllerCancelled::asksForTheLastOfManyOnly()
{
    Bench bench;
    QVERIFY(bench.openSession());
    const size_t before = bench.server.requests().size();

    for (int i = 0; i < ObjectCount; ++i)
        bench.controller.choose(Bench::object(i));

    QTRY_VERIFY(bench.isOnlyAskedFor(Bench::object(ObjectCount - 1)));
    QCOMPARE(bench.server.requests().size(), before + PerObject);
}

QTEST_MAIN(TestDetailsControllerCancelled)
#include "tst_detailscontroller_cancelled.moc"
