// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/credentialview.h"
#include "ui/directory/listpages.h"
#include "ui/directory/navigation.h"
#include "ui/directory/objectlistpage.h"
#include "ui/expiring/expiringbench.h"
#include "ui/workspace.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestWhereabouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInAPlaceAsItIsFiltered();
    void keepsThePlaceThatOneHasLeft();
    void keepsTheChosenSecret();
    void keepsTheSearchOfAnotherList();
};

void TestWhereabouts::staysInAPlaceAsItIsFiltered()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    QVERIFY(bench.showExpired());
    const QStringList applications = bench.applications();

    bench.window->speakAnew();

    QCOMPARE(bench.window->workspace()->navigation().currentPlace(), Place::Expiring);
    QCOMPARE(bench.named<QComboBox>("window")->currentText(), u"Expired"_s);
    QTRY_COMPARE(bench.applications(), applications);
}

void TestWhereabouts::keepsThePlaceThatOneHasLeft()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    QVERIFY(bench.showExpired());
    bench.window->workspace()->navigation().choose(ListKind::AppRegistrations);

    bench.window->speakAnew();

    Workspace &workspace = *bench.window->workspace();
    QVERIFY(!workspace.navigation().currentPlace());
    QCOMPARE(workspace.lists().currentKind(), ListKind::AppRegistrations);
    QVERIFY(workspace.places().contains(Place::Expiring));
    QCOMPARE(bench.named<QComboBox>("window")->currentText(), u"Expired"_s);
}

void TestWhereabouts::keepsTheChosenSecret()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.secrets() && bench.secrets()->model()->rowCount() > 1);
    WindowBench::clickRow(*bench.secrets(), 1);
    const QUuid chosen = bench.window->workspace()->credentialView().currentKeyId();
    QVERIFY(!chosen.isNull());

    bench.window->speakAnew();

    QTRY_COMPARE(bench.window->workspace()->credentialView().currentKeyId(), chosen);
}

void TestWhereabouts::keepsTheSearchOfAnotherList()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    using enum ListKind;
    Workspace &before = *bench.window->workspace();
    before.navigation().choose(EnterpriseApplications);
    before.lists().page(EnterpriseApplications).searchFor(u"of the other"_s);
    before.navigation().choose(AppRegistrations);
    before.lists().page(AppRegistrations).searchFor(u"pay"_s);

    bench.window->speakAnew();

    const Workspace &after = *bench.window->workspace();
    QCOMPARE(after.lists().currentKind(), AppRegistrations);
    QCOMPARE(after.lists().made().at(AppRegistrations)->search(), u"pay"_s);
    QCOMPARE(after.lists().made().at(EnterpriseApplications)->search(), u"of the other"_s);
}

QTEST_MAIN(TestWhereabouts)
#include "tst_whereabouts.moc"
