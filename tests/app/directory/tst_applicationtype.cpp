// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/applicationtype.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Type = ApplicationType;

class TestApplicationType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThemApart_data();
    void tellsThemApart();
};

void TestApplicationType::tellsThemApart_data()
{
    QTest::addColumn<QString>("servicePrincipalType");
    QTest::addColumn<QUuid>("owner");
    QTest::addColumn<int>("type");
    const QUuid microsoft(u"f8cdef31-a31e-4b4a-93e4-5f571e91255a"_s);
    const QUuid vendor(u"11111111-2222-3333-4444-555555555555"_s);

    QTest::newRow("not a service principal") << QString() << QUuid() << int(Type::Enterprise);
    QTest::newRow("an application's") << u"Application"_s << vendor << int(Type::Enterprise);
    QTest::newRow("an old one") << u"Legacy"_s << QUuid() << int(Type::Enterprise);
    QTest::newRow("Microsoft's") << u"Application"_s << microsoft << int(Type::Microsoft);
    QTest::newRow("Microsoft's old one") << u"Legacy"_s << microsoft << int(Type::Microsoft);
    QTest::newRow("a managed identity")
        << u"ManagedIdentity"_s << QUuid() << int(Type::ManagedIdentity);
    QTest::newRow("a managed identity that Microsoft owns")
        << u"ManagedIdentity"_s << microsoft << int(Type::ManagedIdentity);
}

void TestApplicationType::tellsThemApart()
{
    QFETCH(QString, servicePrincipalType);
    QFETCH(QUuid, owner);

    QTEST(int(applicationType(servicePrincipalType, owner)), "type");
    QTEST(int(applicationType(servicePrincipalType.toUtf8(), owner)), "type");
}

QTEST_GUILESS_MAIN(TestApplicationType)
#include "tst_applicationtype.moc"
