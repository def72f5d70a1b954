// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/mutedsecrets.h"
#include "support/filecontent.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid First = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
const QUuid Second = QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

MutedSecret muted(const QUuid &keyId, const QString &reason = u"the vendor moves"_s)
{
    return {.keyId = keyId, .until = QDate(2027, 5, 3), .reason = reason};
}

struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"muted/x.json"_s);

    void put(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

} // namespace

class TestMutedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereAfterAStart();
    void areUnmuted();
    void areSharedByInstances();
    void areForgottenWithoutAFile();
    void leaveAnOddEntryWhereItIs();
    void putAFileAsideThatIsNotTheirs_data();
    void putAFileAsideThatIsNotTheirs();
    void sayWhatCannotBeWritten();
    void areForOneAccountInOneTenant();
    void areForNobodyElsesEyes();
};

void TestMutedSecrets::areThereAfterAStart()
{
    const Bench bench;
    MutedSecrets before(bench.path);
    const QSignalSpy changed(&before, &MutedSecrets::changed);
    QVERIFY(before.mute({muted(First), muted(Second, {})}));
    QCOMPARE(changed.size(), 1);

    const MutedSecrets after(bench.path);

    QVERIFY(after.find(First));
    QCOMPARE(*after.find(First), muted(First));
    QCOMPARE(*after.find(Second), muted(Second, {}));
    QCOMPARE(after.days().value(First), QDate(2027, 5, 3));
    QVERIFY(!after.find(QUuid()));
}

void TestMutedSecrets::areUnmuted()
{
    const Bench bench;
    MutedSecrets secrets(bench.path);
    QVERIFY(secrets.mute({muted(First), muted(Second)}));

    QVERIFY(secrets.unmute({First}));

    QVERIFY(!secrets.find(First));
    QVERIFY(!MutedSecrets(bench.path).find(First));
    QVERIFY(MutedSecrets(bench.path).find(Second));
}

void TestMutedSecrets::areSharedByInstances()
{
    const Bench bench;
    MutedSecrets one(bench.path);
    MutedSecrets other(bench.path);
    QVERIFY(one.mute({muted(First)}));

    QVERIFY(other.mute({muted(Second)}));

    QVERIFY(other.find(First));
    QVERIFY(MutedSecrets(bench.path).find(First));
}

void TestMutedSecrets::areForgottenWithoutAFile()
{
    MutedSecrets secrets;

    QVERIFY(secrets.mute({muted(First)}));

    QVERIFY(secrets.find(First));
}

void TestMutedSecrets::leaveAnOddEntryWhereItIs()
{
    const Bench bench;
    bench.put(R"({"format": "keyturn-muted-secrets", "version": 1, "secrets": [
        {"keyId": "00000001-0002-0003-0405-060708090a0b", "until": "2027-05-03"},
        {"keyId": "of a later version", "until": "2027-05-03"},
        {"keyId": "00000002-0002-0003-0405-060708090a0b", "until": "some day"}, 7]})");
    MutedSecrets secrets(bench.path);
    QCOMPARE(secrets.days().size(), 1);

    QVERIFY(secrets.unmute({First}));

    const QByteArray content = contentOf(bench.path);
    QVERIFY(content.contains("of a later version"));
    QVERIFY(content.contains("some day"));
    QVERIFY(!content.contains("00000001"));
}

void TestMutedSecrets::putAFileAsideThatIsNotTheirs_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("torn") << QByteArray(R"({"format": "keyturn-mu)");
    QTest::newRow("of another version")
        << QByteArray(R"({"format": "keyturn-muted-secrets", "version": 2, "secrets": []})");
    QTest::newRow("something else") << QByteArray(R"({"format": "x", "version": 1})");
    QTest::newRow("bytes") << QByteArray("\0\1\2", 3);
}

void TestMutedSecrets::putAFileAsideThatIsNotTheirs()
{
    QFETCH(QByteArray, content);
    const Bench bench;
    bench.put(content);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"of no use"_s));
    MutedSecrets secrets(bench.path);
    QVERIFY(secrets.days().isEmpty());
    QCOMPARE(contentOf(bench.path), content); // as long as nothing has to be written

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"aside"_s));
    QVERIFY(secrets.mute({muted(First)}));

    QVERIFY(MutedSecrets(bench.path).find(First));
    const QDir folder(QFileInfo(bench.path).path());
    const QStringList aside = folder.entryList({u"x.json.unreadable-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(folder.filePath(aside.constFirst())), content);
}

void TestMutedSecrets::sayWhatCannotBeWritten()
{
    const Bench bench;
    QFile inTheWay(QFileInfo(bench.path).path()); // where its folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    MutedSecrets secrets(bench.path);
    const QSignalSpy changed(&secrets, &MutedSecrets::changed);

    const auto result = secrets.mute({muted(First)});

    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
    QVERIFY(!secrets.find(First));
    QCOMPARE(changed.size(), 0);
}

void TestMutedSecrets::areForOneAccountInOneTenant()
{
    const QUrl graph(u"https://graph.microsoft.com"_s);
    const auto file = [&](const QString &tenant, const QString &account) {
        return MutedSecrets::fileIn(u"/f"_s, graph, tenant, account);
    };

    QVERIFY(file(u"t"_s, u"a"_s) != file(u"t"_s, u"b"_s));
    QVERIFY(file(u"t"_s, u"a"_s) != file(u"s"_s, u"a"_s));
    QCOMPARE(file(u"T"_s, u"a"_s), file(u"t"_s, u"a"_s));
    QVERIFY(
        file(u"t"_s, u"a"_s)
        != MutedSecrets::fileIn(u"/f"_s, QUrl(u"https://graph.microsoft.us"_s), u"t"_s, u"a"_s));
}

void TestMutedSecrets::areForNobodyElsesEyes()
{
#ifdef Q_OS_WIN
    QSKIP("What others may do there is told by the profile's folder, and not by modes.");
#endif
    const Bench bench;
    MutedSecrets secrets(bench.path);

    QVERIFY(secrets.mute({muted(First)}));

    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    QVERIFY(!(QFile::permissions(bench.path) & Others));
}

QTEST_GUILESS_MAIN(TestMutedSecrets)
#include "tst_mutedsecrets.moc"
