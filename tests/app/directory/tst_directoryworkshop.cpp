// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryworkshop.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the object sees where it lives. Nothing is done in this thread meanwhile.
QNetworkAccessManager *networkSeenBy(QObject &object, DirectoryWorkshop &workshop)
{
    QNetworkAccessManager *network = nullptr;
    QMetaObject::invokeMethod(
        &object, [&] { network = &workshop.network(); }, Qt::BlockingQueuedConnection);
    return network;
}

} // namespace

class TestDirectoryWorkshop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneOtherThreadForAll();
    void sharesOneNetworkManager();
    void readsHeadsThroughABuffer_data();
    void readsHeadsThroughABuffer();
    void endsBehindWhatMovedIn();
    void endsWithoutHavingBegun();
};

void TestDirectoryWorkshop::isOneOtherThreadForAll()
{
    DirectoryWorkshop workshop;
    auto *one = new QObject;
    auto *other = new QObject;

    workshop.moveIn(*one);
    workshop.moveIn(*other);

    QVERIFY(one->thread() != QThread::currentThread());
    QCOMPARE(other->thread(), one->thread());
    one->deleteLater();
    other->deleteLater();
}

void TestDirectoryWorkshop::sharesOneNetworkManager()
{
    DirectoryWorkshop workshop;
    auto *one = new QObject;
    auto *other = new QObject;
    workshop.moveIn(*one);
    workshop.moveIn(*other);

    const QNetworkAccessManager *network = networkSeenBy(*one, workshop);

    QCOMPARE(network->thread(), one->thread());
    QCOMPARE(networkSeenBy(*other, workshop), network);
    one->deleteLater();
    other->deleteLater();
}

void TestDirectoryWorkshop::readsHeadsThroughABuffer_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isBuffered");

    QTest::newRow("of this computer") << QUrl(u"http://127.0.0.1:5000/v1.0"_s) << true;
    QTest::newRow("by its name") << QUrl(u"http://localhost/v1.0"_s) << true;
    QTest::newRow("over TLS") << QUrl(u"https://127.0.0.1/v1.0"_s) << false;
    QTest::newRow("of another one") << QUrl(u"http://graph.example/v1.0"_s) << false;
}

/// To Qt, a socket that may find a proxy for itself; nobody else is asked which one.
void TestDirectoryWorkshop::readsHeadsThroughABuffer()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isBuffered);
    DirectoryWorkshop workshop;
    auto *object = new QObject;
    workshop.moveIn(*object);
    QNetworkProxyFactory *const factory = networkSeenBy(*object, workshop)->proxyFactory();

    const QNetworkProxyQuery query(url);
    const auto proxies = factory->queryProxy(query);

    if (isBuffered)
        QCOMPARE(proxies, QList{QNetworkProxy(QNetworkProxy::DefaultProxy)});
    else
        QCOMPARE(proxies, QNetworkProxyFactory::proxyForQuery(query));
    object->deleteLater();
}

void TestDirectoryWorkshop::endsBehindWhatMovedIn()
{
    auto workshop = std::make_unique<DirectoryWorkshop>();
    auto *object = new QObject;
    workshop->moveIn(*object);
    QStringList ended;
    const auto note = [&ended](const QString &what) { return [&ended, what] { ended += what; }; };
    QObject::connect(networkSeenBy(*object, *workshop), &QObject::destroyed,
                     note(QStringLiteral("network")));
    QObject::connect(object, &QObject::destroyed, note(QStringLiteral("object")));

    object->deleteLater();
    workshop.reset();

    QCOMPARE(ended, (QStringList{QStringLiteral("object"), QStringLiteral("network")}));
}

void TestDirectoryWorkshop::endsWithoutHavingBegun()
{
    const DirectoryWorkshop workshop;
}

QTEST_GUILESS_MAIN(TestDirectoryWorkshop)
#include "tst_directoryworkshop.moc"
