// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotfolder.h"
#include "app/expiring/mutedsecrets.h"
#include "support/filecontent.h"
#include "support/labaccount.h"
#include "support/ownhome.h"
#include "support/program.h"
#include "support/snapshotforger.h"
#include "support/snapshots.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000;

/// What a later version may have left: as this one knows it, with another version in it.
struct Bench
{
    Bench()
    {
        environment = inHome(home);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    ~Bench()
    {
        process.kill();
        process.waitForFinished(Patience);
    }

    Q_DISABLE_COPY_MOVE(Bench)

    QString data(const QString &name) const { return home.filePath(u"data/Keyturn/"_s + name); }

    bool put(const QString &name, const QByteArray &content) const
    {
        const QString path = data(name);
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
            && file.write(content) == content.size();
    }

    bool putLaterList(const Account &account) const
    {
        ListSnapshot list = smallSnapshot();
        list.isOwnedOnly = false;
        const SnapshotFile file =
            SnapshotFolder(data(u"lists"_s), QUrl(LabGraph), account.tenantId, account.id())
                .file(ListKind::OwnedApplications);
        if (!file.write(list, Wanted))
            return false;
        SnapshotForger later(contentOf(file.path));
        SnapshotHead head = later.head();
        ++head.version;
        later.setHead(head);
        QFile whole(file.path);
        return whole.open(QIODevice::WriteOnly) && whole.write(later.bytes()) > 0;
    }

    std::map<QString, QByteArray> contents() const
    {
        std::map<QString, QByteArray> contents;
        QDirIterator all(data({}), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            contents.emplace(path, contentOf(path));
        }
        return contents;
    }

    static QString window()
    {
        const QByteArray numbers =
            runProgram(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Keyturn$"_s})
                .output;
        return QString::fromLatin1(numbers.trimmed().split('\n').constFirst());
    }

    const QTemporaryDir home;
    QProcessEnvironment environment;
    QProcess process;
};

} // namespace

class TestMainDowngrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatALaterVersionHasWritten();
};

void TestMainDowngrade::leavesWhatALaterVersionHasWritten()
{
    Bench bench;
    const QString settingsFile = bench.home.filePath(u"config/Keyturn/Keyturn.conf"_s);
    Account ana;
    {
        QSettings settings(settingsFile, QSettings::IniFormat);
        ana = addLabAccount(settings);
        settings.setValue("later/choice", u"as it was"_s);
        settings.setValue("window/later", 17);
    }
    QVERIFY(bench.putLaterList(ana));
    QVERIFY(bench.put(u"issuing/11111111-2222-4333-8444-555555555555.json"_s,
                      R"({"format":"keyturn-issuing","version":2,"stage":"later"})"));
    QVERIFY(bench.put(u"kept-secrets.json"_s,
                      R"({"format":"keyturn-kept-secrets","version":2,"secrets":{"a":1}})"));
    QVERIFY(bench.put(u"activity.jsonl"_s, "{\"format\":\"keyturn-receipt\",\"version\":2}\n"));
    const QString mutes =
        MutedSecrets::fileIn(bench.data(u"muted"_s), QUrl(LabGraph), ana.tenantId, ana.id());
    QVERIFY(bench.put(mutes.mid(bench.data({}).size()),
                      R"({"format":"keyturn-muted-secrets","version":2,"secrets":{}})"));
    const auto before = bench.contents();
    QCOMPARE(before.size(), size_t(5));

    bench.process.start(QStringLiteral(KEYTURN_PROGRAM), {});
    QTRY_VERIFY_WITH_TIMEOUT(!Bench::window().isEmpty(), Patience);
    QTest::qWait(2'000); // for what is written when a list comes, or does not
    runProgram(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, Bench::window()});
    runProgram(u"xdotool"_s, {u"key"_s, u"ctrl+q"_s});
    QTRY_COMPARE_WITH_TIMEOUT(bench.process.state(), QProcess::NotRunning, Patience);

    QCOMPARE(bench.process.exitCode(), 0);
    const auto after = bench.contents();
    for (const auto &[path, content] : before) {
        QVERIFY2(after.contains(path), qPrintable(path));
        QVERIFY2(after.at(path) == content, qPrintable(path));
    }
    const QSettings settings(settingsFile, QSettings::IniFormat);
    QCOMPARE(settings.value("later/choice").toString(), u"as it was"_s);
    QCOMPARE(settings.value("window/later").toInt(), 17);
    QVERIFY(settings.allKeys().filter(u"geometry"_s, Qt::CaseInsensitive).size() > 0); // it wrote
}

QTEST_GUILESS_MAIN(TestMainDowngrade)
#include "tst_main_downgrade.moc"
