// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/filecontent.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000;
QString program()
{
    return QStringLiteral(SAMPLE_SERVER_PROGRAM);
}

/// The program, with a folder of its own for its files. Ends with the bench.
struct Bench
{
    explicit Bench(const QStringList &arguments)
    {
        process.start(program(),
                      QStringList{u"--port-file"_s, portFile, u"--token-file"_s, tokenFile}
                          + arguments);
    }

    ~Bench()
    {
        process.kill();
        process.waitForFinished(Patience);
    }

    Q_DISABLE_COPY_MOVE(Bench)

    bool isServing() const
    {
        return QTest::qWaitFor([this] { return QFile::exists(portFile); }, Patience);
    }

    std::unique_ptr<QNetworkReply> get(const QString &path)
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(
            QString::fromLatin1(contentOf(portFile).trimmed()), path)));
        request.setRawHeader("Authorization", "Bearer " + contentOf(tokenFile).trimmed());
        std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy(reply.get(), &QNetworkReply::finished).wait(Patience);
        return reply;
    }

    /// What it says at that path, without the port, which is another one each time.
    QByteArray contents(const QString &path)
    {
        return get(path)->readAll().replace(':' + contentOf(portFile).trimmed() + '/', "/");
    }

    const QTemporaryDir folder;
    const QString portFile = folder.filePath(u"port"_s);
    const QString tokenFile = folder.filePath(u"token"_s);
    QProcess process;
    QNetworkAccessManager network;
};

} // namespace

class TestServerMain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesItsPortAndItsTokenForTheOwnerOnly();
    void givesTheSameBytesForTheSameSeedAndTime_data();
    void givesTheSameBytesForTheSameSeedAndTime();
    void givesOtherBytesForAnotherSeedOrTime();
    void generatesUpToTheLimit();
    void tellsItsOptions();
    void refusesArguments_data();
    void refusesArguments();
    void failsWhereItCannotWrite();
};

void TestServerMain::writesItsPortAndItsTokenForTheOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("What others may do there is told by the profile's folder, and not by modes.");
#endif
    Bench bench({});
    QVERIFY(bench.isServing());

    const auto reply = bench.get(u"/v1.0/applications/$count"_s);
    const auto permissions = QFileInfo(bench.tokenFile).permissions();

    // Qt tells the user's own permissions again as those of the owner.
    QCOMPARE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup),
             QFile::Permissions());
    QCOMPARE(permissions & (QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
    QCOMPARE(permissions & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(contentOf(bench.tokenFile).trimmed().size() > 40);
    // No advanced query, but one who has the token.
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
}

void TestServerMain::givesTheSameBytesForTheSameSeedAndTime_data()
{
    QTest::addColumn<QString>("size");

    QTest::newRow("curated") << u"0"_s;
    QTest::newRow("generated") << u"2000"_s;
}

void TestServerMain::givesTheSameBytesForTheSameSeedAndTime()
{
    QFETCH(QString, size);
    const QStringList arguments{u"--size"_s, size,       u"--seed"_s,
                                u"5"_s,      u"--now"_s, u"2026-03-10T09:30:00Z"_s};
    Bench first(arguments);
    Bench second(arguments);
    QVERIFY(first.isServing() && second.isServing());

    for (const QString &path : {u"/v1.0/applications?$top=999"_s, u"/v1.0/servicePrincipals"_s}) {
        const QByteArray contents = first.contents(path);
        QVERIFY(contents.contains("\"value\":[{"));
        QCOMPARE(second.contents(path), contents);
    }
}

void TestServerMain::givesOtherBytesForAnotherSeedOrTime()
{
    const QString list = u"/v1.0/applications"_s;
    const auto arguments = [](const QString &seed, const QString &now) {
        return QStringList{u"--seed"_s, seed, u"--now"_s, now};
    };
    Bench one(arguments(u"5"_s, u"2026-03-10T09:30:00Z"_s));
    Bench otherSeed(arguments(u"6"_s, u"2026-03-10T09:30:00Z"_s));
    Bench otherTime(arguments(u"5"_s, u"2026-03-10T09:31:00Z"_s));
    QVERIFY(one.isServing() && otherSeed.isServing() && otherTime.isServing());

    QVERIFY(otherSeed.contents(list) != one.contents(list));
    QVERIFY(otherTime.contents(list) != one.contents(list));
}

void TestServerMain::generatesUpToTheLimit()
{
    Bench bench({u"--size"_s, u"300000"_s});
    QVERIFY(bench.isServing());

    QVERIFY(bench.contents(u"/v1.0/applications?$top=1"_s).contains("@odata.nextLink"));
}

void TestServerMain::tellsItsOptions()
{
    QProcess process;

    process.start(program(), {u"--help"_s});

    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("--now <ISO-TIME>"));
}

void TestServerMain::refusesArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *title, const QStringList &arguments) {
        QTest::newRow(title) << arguments;
    };

    row("too many", {u"--size"_s, u"300001"_s});
    row("fewer than none", {u"--size"_s, u"-1"_s});
    row("no number", {u"--size"_s, u"many"_s});
    row("negative latency", {u"--latency"_s, u"-1"_s});
    row("no latency", {u"--latency"_s, u"slow"_s});
    row("no seed", {u"--seed"_s, u"x"_s});
    row("no time", {u"--now"_s, u"noon"_s});
    row("empty time", {u"--now"_s, QString()});
    row("stray word", {u"stray"_s});
    row("unknown option", {u"--wrong"_s});
}

void TestServerMain::refusesArguments()
{
    QFETCH(QStringList, arguments);
    QProcess process;

    process.start(program(), arguments);

    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
}

void TestServerMain::failsWhereItCannotWrite()
{
    const QTemporaryDir folder;
    QProcess process;

    process.start(program(), {u"--port-file"_s, folder.filePath(u"none/port"_s)});

    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestServerMain)
#include "tst_servermain.moc"
