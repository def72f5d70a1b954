// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectref.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestObjectRef : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesItsObject_data();
    void namesItsObject();
    void goesByItsObjectIdWithoutAnAppId();
    void differsInEachPart();
};

namespace {

constexpr QUuid ObjectId(0x8a1d9a0c, 0x6b5e, 0x4b0a, 0x9d, 0x43, 0x6f, 0x5b, 0x1c, 0x2d, 0x3e,
                         0x4f);
constexpr QUuid AppId(0x0c1d2e3f, 0x4a5b, 0x6c7d, 0x8e, 0x9f, 0x0a, 0x1b, 0x2c, 0x3d, 0x4e, 0x5f);

} // namespace

void TestObjectRef::namesItsObject_data()
{
    using Kind = ObjectKind;
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<Addressing>("addressing");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("cast");

    const auto id = u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s;
    const auto appId = u"(appId='0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f')"_s;
    const auto cast = u"/microsoft.graph.agentIdentityBlueprint"_s;
    QTest::newRow("application") << Kind::Application << Addressing::ObjectId
                                 << u"/applications/"_s + id << QString();
    QTest::newRow("application by appId")
        << Kind::Application << Addressing::AppId << u"/applications"_s + appId << QString();
    QTest::newRow("service principal") << Kind::ServicePrincipal << Addressing::ObjectId
                                       << u"/servicePrincipals/"_s + id << QString();
    QTest::newRow("service principal by appId") << Kind::ServicePrincipal << Addressing::AppId
                                                << u"/servicePrincipals"_s + appId << QString();
    QTest::newRow("blueprint") << Kind::AgentIdentityBlueprint << Addressing::ObjectId
                               << u"/applications/"_s + id << cast;
    QTest::newRow("blueprint, never by appId")
        << Kind::AgentIdentityBlueprint << Addressing::AppId << u"/applications/"_s + id << cast;
}

void TestObjectRef::namesItsObject()
{
    QFETCH(ObjectKind, kind);
    QFETCH(Addressing, addressing);
    QFETCH(QString, path);
    QFETCH(QString, cast);
    const ObjectRef ref{kind, ObjectId, AppId};

    QCOMPARE(ref.path(addressing), path);
    QCOMPARE(ref.typedPath(addressing), path + cast);
    QCOMPARE(ref.actionPath("removePassword"_L1, addressing), path + cast + u"/removePassword"_s);
}

void TestObjectRef::goesByItsObjectIdWithoutAnAppId()
{
    const ObjectRef ref{ObjectKind::Application, ObjectId, {}};

    QCOMPARE(ref.path(Addressing::AppId), ref.path(Addressing::ObjectId));
}

void TestObjectRef::differsInEachPart()
{
    const ObjectRef ref{ObjectKind::Application, ObjectId, AppId};

    QCOMPARE(ref, (ObjectRef{ObjectKind::Application, ObjectId, AppId}));
    QVERIFY(ref != (ObjectRef{ObjectKind::ServicePrincipal, ObjectId, AppId}));
    QVERIFY(ref != (ObjectRef{ObjectKind::Application, AppId, AppId}));
    QVERIFY(ref != (ObjectRef{ObjectKind::Application, ObjectId, ObjectId}));
}

QTEST_APPLESS_MAIN(TestObjectRef)
#include "tst_objectref.moc"
