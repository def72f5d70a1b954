// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/singleinstance.h"
#include "support/somebodyelse.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <array>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using enum SingleInstance::Standing;

namespace {

constexpr int Patience = 60'000;

QString newHome()
{
    return QUuid::createUuid().toString();
}

/// An instance, and what it is asked.
struct Instance
{
    explicit Instance(const QString &home, std::chrono::milliseconds patience = 1min)
        : single(home, patience)
    {
        QObject::connect(&single, &SingleInstance::asked, &single,
                         [this](const StartRequest &request) { requests += request; });
    }

    SingleInstance single;
    QList<StartRequest> requests;
    QSignalSpy handedOver{&single, &SingleInstance::handedOver};
    QSignalSpy unanswered{&single, &SingleInstance::unanswered};
};

/// One in a process of its own.
struct OtherProcess
{
    explicit OtherProcess(const QString &home, const QStringList &arguments = {})
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(INSTANCE_PROGRAM), QStringList{home} + arguments);
    }

    ~OtherProcess() { end(); }
    Q_DISABLE_COPY_MOVE(OtherProcess)

    /// Without any time to clear up.
    void end()
    {
        process.kill();
        process.waitForFinished(Patience);
    }

    bool tells(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return told().contains(text); }, Patience);
    }

    const QByteArray &told() { return output += process.readAllStandardOutput().replace('\r', ""); }

    QProcess process;
    QByteArray output;
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFirstOnce();
    void handsOverWhatItWasStartedFor();
    void handsOverToAnotherProcess();
    void knowsNothingOfAnotherHome();
    void takesThePlaceOfOneThatWasKilled();
    void takesThePlaceOfOneThatEndsMeanwhile();
    void doesNotWaitForEverForOneThatHangs();
    void isOneOfManyThatStartAtOnce();
    void takesNoOtherWord_data();
    void takesNoOtherWord();
    void minds_data();
    void minds();
    void keepsOthersOut();
    void leavesNothing();

private: // NOLINT(readability-redundant-access-specifiers): no slots any more
    const QTemporaryDir m_folder; // of the session; only the user may be in it
};

void TestSingleInstance::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
}

void TestSingleInstance::isFirstOnce()
{
    const QString home = newHome();
    Instance first(home);
    Instance second(home);

    QCOMPARE(first.single.beFirst(), First);
    QCOMPARE(first.single.beFirst(), First);
    QCOMPARE(second.single.beFirst(), Later);
}

void TestSingleInstance::handsOverWhatItWasStartedFor()
{
    const QString home = newHome();
    Instance first(home);
    QCOMPARE(first.single.beFirst(), First);
    const StartRequest request{.arguments = {u"--tenant"_s, u"größe.example\n"_s},
                               .activationToken = u"kwin-17"_s};
    for (int i = 1; i < 4; ++i) {
        Instance second(home);
        QCOMPARE(second.single.beFirst(), Later);

        second.single.handOver(request);

        QCOMPARE(second.handedOver.size(), 0);
        QVERIFY(second.handedOver.wait(Patience));
        QTRY_COMPARE(first.requests.size(), i);
        QCOMPARE(first.requests.constLast(), request);
        QCOMPARE(second.unanswered.size(), 0);
    }
}

void TestSingleInstance::handsOverToAnotherProcess()
{
    const QString home = newHome();
    OtherProcess first(home);
    QVERIFY(first.tells("first\n"));
    Instance second(home);
    QCOMPARE(second.single.beFirst(), Later);

    second.single.handOver({.arguments = {u"--sample"_s}});

    QVERIFY(second.handedOver.wait(Patience));
    QVERIFY(first.tells("asked --sample\n"));
}

void TestSingleInstance::knowsNothingOfAnotherHome()
{
    Instance first(newHome());
    Instance second(newHome());

    QCOMPARE(first.single.beFirst(), First);
    QCOMPARE(second.single.beFirst(), First);
}

void TestSingleInstance::takesThePlaceOfOneThatWasKilled()
{
    const QString home = newHome();
    OtherProcess first(home);
    QVERIFY(first.tells("first\n"));
    first.end();
    OtherProcess second(home);
    QVERIFY(second.tells("first\n"));

    Instance third(home);
    third.single.handOver({.arguments = {u"again"_s}});

    QVERIFY(second.tells("asked again\n"));
}

void TestSingleInstance::takesThePlaceOfOneThatEndsMeanwhile()
{
    const QString home = newHome();
    MeetingPoint ending(home);
    QCOMPARE(ending.take(), MeetingPoint::Taking::Taken);
    Instance second(home);
    QCOMPARE(second.single.beFirst(), Later);
    second.single.handOver({});
    QTest::qWait(200);
    QCOMPARE(second.unanswered.size(), 0);

    ending.leave();

    QVERIFY(second.unanswered.wait(Patience));
    QCOMPARE(Instance(home).single.beFirst(), Later);
}

void TestSingleInstance::doesNotWaitForEverForOneThatHangs()
{
    const QString home = newHome();
    MeetingPoint hanging(home);
    QCOMPARE(hanging.take(), MeetingPoint::Taking::Taken);
    QLocalServer server; // which answers nobody
    QVERIFY(server.listen(hanging.serverName()));
    Instance second(home, 300ms);
    QCOMPARE(second.single.beFirst(), Later);

    second.single.handOver({});

    QVERIFY(second.unanswered.wait(Patience));
    QCOMPARE(second.handedOver.size(), 0);
}

void TestSingleInstance::isOneOfManyThatStartAtOnce()
{
    const QString home = newHome();
    std::array<std::unique_ptr<OtherProcess>, 8> starts;
    for (auto &start : starts)
        start = std::make_unique<OtherProcess>(home, QStringList{u"one"_s});

    int first = 0;
    for (auto &start : starts) {
        QVERIFY(QTest::qWaitFor([&] { return !start->told().isEmpty(); }, Patience));
        if (!start->told().startsWith("first"))
            continue;
        ++first;
        const auto hasAll = [&] { return start->told().count("asked one\n") == 7; };
        QVERIFY(QTest::qWaitFor(hasAll, Patience));
    }

    QCOMPARE(first, 1);
}

void TestSingleInstance::takesNoOtherWord_data()
{
    QTest::addColumn<QByteArrayList>("answer");
    QTest::addColumn<bool>("isHeard");

    QTest::newRow("heard") << QByteArrayList{"heard\n"} << true;
    QTest::newRow("in pieces") << QByteArrayList{"hea", "rd\n"} << true;
    QTest::newRow("unknown") << QByteArrayList{"unknown\n"} << false;
    QTest::newRow("another") << QByteArrayList{"heard you\n"} << false;
    QTest::newRow("no line") << QByteArrayList{QByteArray(100'000, 'h')} << false;
}

/// Of a first one that may be of another version.
void TestSingleInstance::takesNoOtherWord()
{
    QFETCH(const QByteArrayList, answer);
    QFETCH(const bool, isHeard);
    const QString home = newHome();
    MeetingPoint place(home);
    QCOMPARE(place.take(), MeetingPoint::Taking::Taken);
    QLocalServer server;
    QVERIFY(server.listen(place.serverName()));
    Instance second(home, 24h);
    second.single.handOver({});
    QTRY_VERIFY(server.hasPendingConnections());
    QLocalSocket *const client = server.nextPendingConnection();
    QTRY_VERIFY(client->canReadLine());

    for (const QByteArray &piece : answer) {
        QCOMPARE(second.handedOver.size() + second.unanswered.size(), 0);
        client->write(piece);
        client->flush();
        QTest::qWait(20);
    }

    QTRY_COMPARE_WITH_TIMEOUT(second.handedOver.size() + second.unanswered.size(), 1, Patience);
    QCOMPARE(second.handedOver.size(), isHeard ? 1 : 0);
}

void TestSingleInstance::minds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray none;
    const QByteArray unknown("unknown\n");
    QTest::newRow("nothing") << none << none;
    QTest::newRow("no line") << QByteArray("{") << none;
    QTest::newRow("no JSON") << QByteArray("raise\n") << unknown;
    QTest::newRow("no object") << QByteArray("[]\n") << unknown;
    QTest::newRow("another version") << QByteArray("{\"version\":2,\"arguments\":[]}\n") << unknown;
    QTest::newRow("too much") << QByteArray(SingleInstance::LongestRequest * 2, ' ') << none;
}

/// What comes over the socket, which anything of the same user can write to.
void TestSingleInstance::minds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    const QString home = newHome();
    Instance first(home, 500ms);
    QCOMPARE(first.single.beFirst(), First);
    QLocalSocket odd;
    const QSignalSpy end(&odd, &QLocalSocket::disconnected);
    odd.connectToServer(MeetingPoint(home).serverName());
    QVERIFY(odd.waitForConnected());

    odd.write(bytes);

    QTRY_COMPARE_WITH_TIMEOUT(end.size(), 1, Patience);
    QCOMPARE(odd.readAll(), answer);
    QVERIFY(first.requests.isEmpty());
    Instance second(home);
    second.single.handOver({.arguments = {u"--sample"_s}});
    QVERIFY(second.handedOver.wait(Patience));
    QTRY_COMPARE(first.requests.size(), 1);
}

void TestSingleInstance::keepsOthersOut()
{
#ifdef Q_OS_UNIX
    const QString home = newHome();
    Instance first(home);
    QCOMPARE(first.single.beFirst(), First);
    const QString socket = MeetingPoint(home).serverName();
    constexpr auto OnlyMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto User = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    QCOMPARE(QFileInfo(QFileInfo(socket).path()).permissions(), OnlyMe | User);
    QCOMPARE(QFileInfo(socket).permissions() & ~(OnlyMe | User), QFile::Permissions());
    if (!canBeSomebodyElse())
        QSKIP("Only root can be somebody else, and ask.");

    QCOMPARE(errorOfSomebodyElse(socket), EACCES);
    const QFile::Permissions all = OnlyMe | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder.path(), all));
    QCOMPARE(errorOfSomebodyElse(socket), EACCES);
    QVERIFY(QFile::setPermissions(m_folder.path(), OnlyMe));
    QVERIFY(first.requests.isEmpty());
#else
    QSKIP("There is one user only under wine, and Windows has no other way to ask.");
#endif
}

void TestSingleInstance::leavesNothing()
{
#ifdef Q_OS_UNIX
    const QString home = newHome();
    const QString place = MeetingPoint(home).serverName();
    {
        Instance first(home);
        QCOMPARE(first.single.beFirst(), First);
        QVERIFY(QFile::exists(place));
    }
    QVERIFY(!QFile::exists(place));
    QVERIFY(!QFile::exists(place + u".lock"_s));
#else
    QSKIP("There is no file.");
#endif
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
