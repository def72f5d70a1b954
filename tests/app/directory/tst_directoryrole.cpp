// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryrole.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QUuid Template(0x9b895d92, 0x2cd3, 0x44c7, 0x9d, 0x02, 0xa6, 0xac, 0x2d, 0x5e, 0xa5,
                         0xc3);
constexpr QUuid Other(0x158c047a, 0xc907, 0x4556, 0xb7, 0xef, 0x44, 0x65, 0x51, 0xa6, 0xb5, 0xf7);

} // namespace

class TestDirectoryRole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatGraphTells_data();
    void takesWhatGraphTells();
    void refusesWhatIsNoRole_data();
    void refusesWhatIsNoRole();
    void isKnownByItsTemplateOrElseByName_data();
    void isKnownByItsTemplateOrElseByName();
};

void TestDirectoryRole::takesWhatGraphTells_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<DirectoryRole>("role");

    QTest::newRow("name and template")
        << R"({"displayName":"Reader","roleTemplateId":"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"})"_ba
        << DirectoryRole{.displayName = u"Reader"_s, .templateId = Template};
    QTest::newRow("a name only") << R"({"displayName":"Reader","roleTemplateId":null})"_ba
                                 << DirectoryRole{.displayName = u"Reader"_s};
    QTest::newRow("a template only")
        << R"({"roleTemplateId":"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"})"_ba
        << DirectoryRole{.templateId = Template};
}

void TestDirectoryRole::takesWhatGraphTells()
{
    QFETCH(QByteArray, json);
    QFETCH(DirectoryRole, role);

    QCOMPARE(DirectoryRole::fromJson(QJsonDocument::fromJson(json).object()).value(), role);
}

void TestDirectoryRole::refusesWhatIsNoRole_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("type and ID only, as without permission")
        << R"({"@odata.type":"#microsoft.graph.directoryRole","id":"x","displayName":null})"_ba;
    QTest::newRow("a number for a name") << R"({"displayName":7})"_ba;
    QTest::newRow("no GUID") << R"({"displayName":"Reader","roleTemplateId":"42"})"_ba;
}

void TestDirectoryRole::refusesWhatIsNoRole()
{
    QFETCH(QByteArray, json);

    QVERIFY(!DirectoryRole::fromJson(QJsonDocument::fromJson(json).object()));
}

void TestDirectoryRole::isKnownByItsTemplateOrElseByName_data()
{
    QTest::addColumn<DirectoryRole>("one");
    QTest::addColumn<DirectoryRole>("two");
    QTest::addColumn<bool>("areTheSame");

    const auto role = [](const QString &name, const QUuid &templateId) {
        return DirectoryRole{.displayName = name, .templateId = templateId};
    };
    QTest::newRow("same template, other name")
        << role(u"Leser"_s, Template) << role(u"Reader"_s, Template) << true;
    QTest::newRow("same name, other template")
        << role(u"Reader"_s, Template) << role(u"Reader"_s, Other) << false;
    QTest::newRow("one without template")
        << role(u"reader"_s, {}) << role(u"Reader"_s, Other) << true;
    QTest::newRow("other names, no template")
        << role(u"Reader"_s, {}) << role(u"Writer"_s, {}) << false;
    QTest::newRow("nothing known of either") << role({}, {}) << role({}, {}) << false;
}

void TestDirectoryRole::isKnownByItsTemplateOrElseByName()
{
    QFETCH(DirectoryRole, one);
    QFETCH(DirectoryRole, two);
    QFETCH(bool, areTheSame);

    QCOMPARE(one.isSameAs(two), areTheSame);
    QCOMPARE(two.isSameAs(one), areTheSame);
}

QTEST_GUILESS_MAIN(TestDirectoryRole)
#include "tst_directoryrole.moc"
