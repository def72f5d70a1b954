// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/common/rowtable.h"
#include "ui/directory/counterpartpane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QSet<QUuid> kept;
    CounterpartPane pane{[this](const QUuid &keyId) {
        return kept.contains(keyId) ? KeptState::Kept : KeptState::NotKept;
    }};

    Bench() { pane.resize(900, 200); }

    static DirectoryObject object(ObjectKind kind, int secrets)
    {
        DirectoryObject object;
        object.ref = {.kind = kind, .objectId = QUuid::createUuid(), .appId = QUuid::createUuid()};
        for (int i = 0; i < secrets; ++i) {
            object.passwordCredentials.push_back(
                {.keyId = QUuid::createUuid(),
                 .displayName = u"secret %1"_s.arg(i),
                 .hint = u"abc"_s,
                 .startDateTime = {},
                 .endDateTime = QDateTime::currentDateTimeUtc().addDays(100 + i)});
        }
        return object;
    }

    RowTable *table() const
    {
        return named<RowTable>(pane, u"Client secrets of the enterprise application"_s);
    }
    QPushButton *open() const { return pane.findChild<QPushButton *>(); }
    QString title() const { return pane.findChild<QLabel *>(u"counterpart"_s)->text(); }

    QString titleToolTip() const
    {
        auto *title = pane.findChild<QLabel *>(u"counterpart"_s);
        const QPoint place = title->rect().center();
        QHelpEvent event(QEvent::ToolTip, place, title->mapToGlobal(place));
        QCoreApplication::sendEvent(title, &event);
        return QToolTip::text();
    }

    QAction *action(const QString &text) const
    {
        const auto actions = table()->actions();
        return *std::ranges::find(actions, text, &QAction::text);
    }
};

} // namespace

class TestCounterpartPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheSecretsOfAnEnterpriseApplication();
    void takesNoRoomWithoutSecrets();
    void countsThoseOfAnAppRegistration();
    void callsABlueprintByItsName();
    void leadsToWhatItIsAbout();
    void saysThatItCouldNotBeRead();
    void showsAFewRowsAtATime();
    void copiesFromItsMenu();
    void asksABusyKeychainForNothing();
    void keepsItsSelectionWhenReadAnew();
    void followsTheColumnsAbove();
    void followsThemSideways();
};

void TestCounterpartPane::listsTheSecretsOfAnEnterpriseApplication()
{
    Bench bench;
    QVERIFY(!bench.pane.isVisible());

    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 2));

    QVERIFY(bench.table());
    QCOMPARE(bench.table()->model()->rowCount(), 2);
    QCOMPARE(bench.table()->model()->columnCount(), int(CredentialTableModel::ColumnCount));
    QCOMPARE(bench.title(),
             u"On the enterprise application (not visible in the Entra admin center)"_s);
    QVERIFY(bench.open()->isVisible());
}

void TestCounterpartPane::takesNoRoomWithoutSecrets()
{
    Bench bench;
    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 1));

    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 0));
    QVERIFY(!bench.pane.isVisible());

    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 1));
    QVERIFY(bench.pane.isVisible());
    bench.pane.clear();
    QVERIFY(!bench.pane.isVisible());
}

void TestCounterpartPane::countsThoseOfAnAppRegistration()
{
    Bench bench;

    bench.pane.setCounterpart(Bench::object(ObjectKind::Application, 3));

    QCOMPARE(bench.title(), u"3 secrets on its app registration"_s);
    QVERIFY(!bench.table());
    bench.pane.setCounterpart(Bench::object(ObjectKind::Application, 1));
    QCOMPARE(bench.title(), u"1 secret on its app registration"_s);
    QCOMPARE(bench.open()->text(), u"Open app registration"_s);
}

void TestCounterpartPane::callsABlueprintByItsName()
{
    Bench bench;

    bench.pane.setCounterpart(Bench::object(ObjectKind::AgentIdentityBlueprint, 1));

    QCOMPARE(bench.title(), u"1 secret on its blueprint"_s);
    QCOMPARE(bench.open()->text(), u"Open blueprint"_s);
    bench.pane.setCounterpart(Bench::object(ObjectKind::AgentIdentityBlueprint, 2));
    QCOMPARE(bench.title(), u"2 secrets on its blueprint"_s);
}

void TestCounterpartPane::leadsToWhatItIsAbout()
{
    Bench bench;
    const DirectoryObject object = Bench::object(ObjectKind::ServicePrincipal, 1);
    std::optional<ObjectRef> opened;
    connect(&bench.pane, &CounterpartPane::openChosen, this, [&](const DirectoryObject &chosen) {
        bench.pane.clear(); // as choosing another object does
        opened = chosen.ref;
    });
    bench.pane.setCounterpart(object);

    QTest::mouseClick(bench.open(), Qt::LeftButton);

    QCOMPARE(opened, object.ref);
}

void TestCounterpartPane::saysThatItCouldNotBeRead()
{
    Bench bench;
    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 1));

    bench.pane.setUnread(u"a <reason>"_s);

    QVERIFY(bench.pane.isVisible());
    QVERIFY(!bench.table());
    QVERIFY(!bench.open()->isVisible());
    QCOMPARE(bench.title(), u"Secrets on the enterprise application could not be read."_s);
    QCOMPARE(bench.titleToolTip(), u"a &lt;reason&gt;"_s);
    QVERIFY(bench.pane.findChild<QLabel *>(u"counterpartNote"_s)->text().contains(u"F5"_s));

    bench.pane.setCounterpart(Bench::object(ObjectKind::Application, 1));
    QTRY_VERIFY(bench.titleToolTip() != u"a &lt;reason&gt;"_s); // it is about something else
}

void TestCounterpartPane::showsAFewRowsAtATime()
{
    Bench bench;
    bench.pane.setHeaderVisible(false);
    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 1));
    const int one = bench.table()->maximumHeight();
    QCOMPARE(bench.table()->minimumHeight(), one);

    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 3));
    QCOMPARE(bench.table()->maximumHeight(), 3 * one);
    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 40));
    QCOMPARE(bench.table()->maximumHeight(), 4 * one);
    QCOMPARE(bench.table()->minimumHeight(), one);
    bench.pane.setHeaderVisible(true);
    QVERIFY(bench.table()->maximumHeight() > 4 * one);

    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 2));
    bench.pane.resize(900, 400);
    QTRY_COMPARE(bench.table()->viewport()->height(), 2 * one); // below the heading, both whole
}

void TestCounterpartPane::copiesFromItsMenu()
{
    Bench bench;
    const DirectoryObject object = Bench::object(ObjectKind::ServicePrincipal, 2);
    const QUuid keyId = object.passwordCredentials[1].keyId;
    bench.pane.setCounterpart(object);
    QSignalSpy copyKept(&bench.pane, &CounterpartPane::copyKeptChosen);
    QVERIFY(!bench.action(u"Copy Secret ID"_s)->isEnabled());

    bench.table()->choose(1);
    bench.action(u"Copy Secret ID"_s)->trigger();

    QCOMPARE(QUuid(QGuiApplication::clipboard()->text()), keyId);
    QVERIFY(!bench.action(u"Copy from keychain"_s)->isEnabled());
    bench.kept += keyId;
    bench.pane.updateKeptState(keyId);
    bench.action(u"Copy from keychain"_s)->trigger();
    QCOMPARE(copyKept.size(), 1);
    QCOMPARE(copyKept[0][0].toUuid(), keyId);
}

void TestCounterpartPane::asksABusyKeychainForNothing()
{
    Bench bench;
    const DirectoryObject object = Bench::object(ObjectKind::ServicePrincipal, 1);
    bench.kept += object.passwordCredentials[0].keyId;
    bench.pane.setCounterpart(object);
    bench.table()->choose(0);
    QVERIFY(bench.action(u"Copy from keychain"_s)->isEnabled());

    bench.pane.setKeychainBusy(true);
    QVERIFY(!bench.action(u"Copy from keychain"_s)->isEnabled());
    bench.pane.setKeychainBusy(false);
    QVERIFY(bench.action(u"Copy from keychain"_s)->isEnabled());
}

void TestCounterpartPane::keepsItsSelectionWhenReadAnew()
{
    Bench bench;
    const DirectoryObject object = Bench::object(ObjectKind::ServicePrincipal, 2);
    bench.pane.setCounterpart(object);
    bench.table()->choose(1);

    bench.pane.setCounterpart(object);

    QCOMPARE(bench.table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(bench.table()->currentIndex().row(), 1);
    bench.pane.clearSelection();
    QVERIFY(!bench.table()->selectionModel()->hasSelection());
}

void TestCounterpartPane::followsTheColumnsAbove()
{
    Bench bench;
    CredentialTableModel model([](const QUuid &) { return KeptState::NotKept; });
    RowTable above;
    above.setModel(&model);
    bench.pane.followColumns(above);
    bench.pane.setCounterpart(Bench::object(ObjectKind::ServicePrincipal, 1));
    bench.pane.setHeaderVisible(false);

    above.horizontalHeader()->resizeSection(CredentialTableModel::Description, 307);
    above.horizontalHeader()->resizeSection(CredentialTableModel::Value, 211);

    QCOMPARE(bench.table()->columnWidth(CredentialTableModel::Description), 307);
    QCOMPARE(bench.table()->columnWidth(CredentialTableModel::Value), 211);
    bench.pane.setHeaderVisible(true); // the table above is not in view: all of the room is ours
    const auto *header = bench.table()->horizontalHeader();
    QCOMPARE(header->length(), bench.table()->viewport()->width());
}

void TestCounterpartPane::followsThemSideways()
{
    Bench bench;
    CredentialTableModel model([](const QUuid &) { return KeptState::NotKept; });
    const DirectoryObject object = Bench::object(ObjectKind::ServicePrincipal, 1);
    model.setCredentials(object.passwordCredentials);
    RowTable above;
    above.setModel(&model);
    above.resize(300, 200);
    above.show();
    bench.pane.resize(300, 200);
    bench.pane.followColumns(above);
    bench.pane.setHeaderVisible(false);
    QTRY_VERIFY(above.horizontalScrollBar()->maximum() > 100);
    above.horizontalScrollBar()->setValue(60);

    bench.pane.setCounterpart(object); // as late as the answer of Graph
    QTRY_COMPARE(bench.table()->horizontalHeader()->offset(), 60);
    above.horizontalScrollBar()->setValue(100);
    QCOMPARE(bench.table()->horizontalHeader()->offset(), 100);
}

QTEST_MAIN(TestCounterpartPane)
#include "tst_counterpartpane.moc"
