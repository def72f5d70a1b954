// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/azureclibench.h"
#include "app/signin/azurecliwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray account(const QByteArray &user)
{
    return R"({"tenantId": "11111111-2222-3333-4444-555555555555", "environmentName": "AzureCloud",
               "user": {"name": ")"
        + user + R"(", "type": "user"}})";
}

/// Counts how often it was run, and says what lies in the file "who".
struct Bench
{
    explicit Bench(const QByteArray &before = {})
        : script(u"az"_s, "echo x >> runs\n" + before + "\ntest -e who && cat who")
        , watch(AzureCli(script.folder() + u":/usr/bin:/bin"_s))
        , changes(&watch, &AzureCliWatch::changed)
    { }

    void say(const QByteArray &words) const
    {
        QFile file(script.folder() + u"/who"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(words);
    }

    qsizetype runs() const { return script.content(u"runs"_s).count('x'); }
    QString user() const { return watch.account() ? watch.account()->userName : QString(); }

    ScriptFile script;
    AzureCliWatch watch;
    QSignalSpy changes;
};

} // namespace

class TestAzureCliWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingBeforeItLooks();
    void knowsWhoIsSignedIn();
    void keepsWhatItKnowsWhileItLooksAgain();
    void asksOneQuestionAtATime();
    void learnsFromWhatIsAsked();
    void forgetsWhoHasSignedOut();
    void looksNowhereWithoutAzureCli();
};

void TestAzureCliWatch::knowsNothingBeforeItLooks()
{
    const Bench bench;

    QVERIFY(bench.watch.isInstalled());
    QVERIFY(!bench.watch.isKnown());
    QVERIFY(!bench.watch.account());
    QCOMPARE(bench.runs(), 0);
}

void TestAzureCliWatch::knowsWhoIsSignedIn()
{
    Bench bench;
    bench.say(account("ana@contoso.com"));

    bench.watch.look();

    QTRY_VERIFY(bench.watch.isKnown());
    QCOMPARE(bench.user(), u"ana@contoso.com"_s);
    QCOMPARE(bench.changes.size(), 1);
}

void TestAzureCliWatch::keepsWhatItKnowsWhileItLooksAgain()
{
    Bench bench;
    bench.say(account("ana@contoso.com"));
    bench.watch.look();
    QTRY_COMPARE(bench.user(), u"ana@contoso.com"_s);
    bench.say(account("bob@contoso.com"));

    bench.watch.look();

    QCOMPARE(bench.user(), u"ana@contoso.com"_s);
    QTRY_COMPARE(bench.user(), u"bob@contoso.com"_s);
    bench.watch.look();
    QTRY_COMPARE(bench.runs(), 3);
    QCOMPARE(bench.changes.size(), 2); // nobody new is no news
}

void TestAzureCliWatch::asksOneQuestionAtATime()
{
    Bench bench("sleep 0.3");
    bench.say(account("ana@contoso.com"));

    bench.watch.look();
    bench.watch.look();

    QTRY_VERIFY(bench.watch.isKnown());
    QCOMPARE(bench.runs(), 1);
    bench.watch.look();
    QTRY_COMPARE(bench.runs(), 2);
}

void TestAzureCliWatch::learnsFromWhatIsAsked()
{
    Bench bench;
    bench.say(account("ana@contoso.com"));
    QObject context;
    QString told;

    bench.watch.ask(&context, [&told](const auto &who) { told = who->userName; });

    QTRY_COMPARE(told, u"ana@contoso.com"_s);
    QCOMPARE(bench.user(), u"ana@contoso.com"_s);
    QCOMPARE(bench.changes.size(), 1);
}

void TestAzureCliWatch::forgetsWhoHasSignedOut()
{
    Bench bench;
    bench.say(account("ana@contoso.com"));
    bench.watch.look();
    QTRY_COMPARE(bench.user(), u"ana@contoso.com"_s);
    QVERIFY(QFile::remove(bench.script.folder() + u"/who"_s));

    bench.watch.look();

    QTRY_VERIFY(!bench.watch.account());
    QVERIFY(bench.watch.isKnown());
    QCOMPARE(bench.changes.size(), 2);
}

void TestAzureCliWatch::looksNowhereWithoutAzureCli()
{
    AzureCliWatch watch(AzureCli(u"/nowhere"_s));
    const QSignalSpy changes(&watch, &AzureCliWatch::changed);

    watch.look();

    QVERIFY(!watch.isInstalled());
    QTest::qWait(50);
    QVERIFY(!watch.isKnown());
    QVERIFY(changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestAzureCliWatch)
#include "tst_azurecliwatch.moc"
