// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/announcements.h"
#include "ui/common/spokenlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QWidget window;
    SpokenLabel *label = new SpokenLabel(u"Not copied yet"_s, &window);

    Bench()
    {
        auto *const layout = new QVBoxLayout(&window);
        layout->addWidget(label);
    }
};

} // namespace

class TestAnnouncement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isANotificationInSightOfScreenReaders();
    void isNowhereOnTheScreen();
    void isMadeOfAStateThatChanges();
    void isNotMadeOfWhatAWindowOpensWith();
};

void TestAnnouncement::isANotificationInSightOfScreenReaders()
{
    Bench bench;

    announce(*bench.label, u"Copied"_s);

    QCOMPARE(announcementsOf(bench.window), QStringList{u"Copied"_s});
    auto *const accessible =
        QAccessible::queryAccessibleInterface(bench.window.findChild<Announcement *>());
    QCOMPARE(accessible->role(), QAccessible::Notification);
    QCOMPARE(accessible->text(QAccessible::Name), u"Copied"_s);
    QVERIFY(!accessible->state().invisible);
    QCOMPARE(accessible->parent()->object(), &bench.window);
}

void TestAnnouncement::isNowhereOnTheScreen()
{
    Bench bench;
    announce(*bench.label, u"Copied"_s);

    bench.window.show();

    QVERIFY(bench.window.findChild<Announcement *>()->isHidden());
}

void TestAnnouncement::isMadeOfAStateThatChanges()
{
    Bench bench;
    bench.window.show();

    bench.label->tell(u"Copied, not pasted yet"_s);
    bench.label->tell(u"Copied, not pasted yet"_s);

    QCOMPARE(bench.label->text(), u"Copied, not pasted yet"_s);
    QCOMPARE(announcementsOf(bench.window), QStringList{u"Copied, not pasted yet"_s});
}

void TestAnnouncement::isNotMadeOfWhatAWindowOpensWith()
{
    Bench bench;

    bench.label->tell(u"Copied, not pasted yet"_s);

    QCOMPARE(announcementsOf(bench.window), QStringList());
}

QTEST_MAIN(TestAnnouncement)
#include "tst_announcement.moc"
