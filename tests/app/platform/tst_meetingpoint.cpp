// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/meetingpoint.h"
#include "app/platform/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

using enum SingleInstance::Standing;

namespace {

constexpr int Patience = 60'000;

QString newHome()
{
    return QUuid::createUuid().toString();
}

} // namespace

/// Under Linux, where it is a folder of the session's.
class TestMeetingPoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outlivesTheClearingOfItsFolder();
    void opensByItselfWhereNobodyCanListen_data();
    void opensByItselfWhereNobodyCanListen();
    void isAsManyAsThereAreDisplays();
    void needsAFolderOfTheUsersOwn();

private: // NOLINT(readability-redundant-access-specifiers): no slots any more
    const QTemporaryDir m_folder; // of the session; only the user may be in it
};

void TestMeetingPoint::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
}

void TestMeetingPoint::isAsManyAsThereAreDisplays()
{
    const QString home = newHome();
    const auto placeOn = [&home](const QByteArray &wayland, const QByteArray &x11) {
        qputenv("WAYLAND_DISPLAY", wayland);
        qputenv("DISPLAY", x11);
        return MeetingPoint(home).serverName();
    };
    const QString first = placeOn("", ":0");

    QCOMPARE(placeOn("", ":0.0"), first);
    QVERIFY(placeOn("", ":1") != first);
    QVERIFY(placeOn("wayland-0", ":0") != first);
    QCOMPARE(placeOn("wayland-0", ":0"), placeOn("wayland-0", ":1"));
    QVERIFY(placeOn("wayland-1", ":0") != placeOn("wayland-0", ":0"));
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("DISPLAY");
}

void TestMeetingPoint::outlivesTheClearingOfItsFolder()
{
    const QString home = newHome();
    SingleInstance first(home);
    QCOMPARE(first.beFirst(), First);

    struct stat lock = {};
    const QString path = MeetingPoint(home).serverName() + u".lock"_s;
    QCOMPARE(stat(QFile::encodeName(path).constData(), &lock), 0);
    QCOMPARE(lock.st_mode & ALLPERMS, mode_t(S_ISVTX | S_IRUSR | S_IWUSR));
}

void TestMeetingPoint::opensByItselfWhereNobodyCanListen_data()
{
    QTest::addColumn<QString>("inTheWay");

    QTest::newRow("no lock") << u".lock"_s;
    QTest::newRow("no socket") << QString();
}

/// As in a folder that cannot be written, which there is none of for root.
void TestMeetingPoint::opensByItselfWhereNobodyCanListen()
{
    QFETCH(QString, inTheWay);
    const QString home = newHome();
    QVERIFY(QDir().mkpath(MeetingPoint(home).serverName() + inTheWay + u"/full"_s));
    SingleInstance one(home);
    SingleInstance another(home);

    QCOMPARE(one.beFirst(), Alone);
    QCOMPARE(another.beFirst(), Alone);
}

/// Elsewhere each start is on its own.
void TestMeetingPoint::needsAFolderOfTheUsersOwn()
{
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    const QByteArrayList odd = {"", folder + '/' + QByteArray(100, 'x')};
    for (const QByteArray &path : odd) {
        qputenv("XDG_RUNTIME_DIR", path);
        SingleInstance one(newHome());
        QSignalSpy unanswered(&one, &SingleInstance::unanswered);
        QVERIFY2(one.beFirst() == Alone, path.constData());

        one.handOver({});

        QVERIFY(unanswered.wait(Patience));
        QCOMPARE(unanswered.size(), 1);
    }
    qputenv("XDG_RUNTIME_DIR", folder);
}

QTEST_GUILESS_MAIN(TestMeetingPoint)
#include "tst_meetingpoint.moc"
