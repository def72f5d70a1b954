// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expiryexport.h"
#include "support/expiringobjects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of two applications; the owners of the first one are known.
ExpiringRows twoRows()
{
    const ExpirySources sources{
        .stores = {storeOf({objectWith(1, u"=Größe"_s, {{.number = 1, .end = 5}}),
                            objectWith(2, u"Poor"_s,
                                       {{.number = 2, .end = 6, .description = {}},
                                        {.number = 3, .end = 200}})})}};
    ExpiringRows rows{.found = std::make_shared<const ExpiryCollection>(
                          collectExpiring(sources, {.type = {}}, noon())),
                      .rows = {0, 1}};
    rows.owners.insert(objectWith(1, {}, {}).ref.objectId, u"Ana Lopez"_s);
    return rows;
}

QByteArray exported(const ExpiringRows &rows, ExportFormat format)
{
    QByteArray all;
    const bool isWhole = exportExpiring(rows, format, noon(), [&all](QByteArrayView part) {
        all += part;
        return true;
    });
    return isWhole ? all : QByteArray();
}

QJsonArray json(const ExpiringRows &rows)
{
    return QJsonDocument::fromJson(exported(rows, ExportFormat::Json)).array();
}

} // namespace

class TestExpiryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void writesALineForEachSecret();
    void writesAnObjectForEachSecret();
    void keepsTheOrderOfTheRows();
    void writesNothingOfNothing();
    void stopsWhereItIsTold();
};

void TestExpiryExport::writesALineForEachSecret()
{
    const QByteArray csv = exported(twoRows(), ExportFormat::Csv);

    QVERIFY(csv.startsWith("\xef\xbb\xbf\"displayName\",\"kind\","));
    const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].endsWith(u"\"status\",\"alsoValid\",\"owner\""_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"\"'=Größe\",\"application\""_s), qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith(u"\"last one\",\"Ana Lopez\""_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(u"\"Poor\","_s), qPrintable(lines[2]));
    QVERIFY2(lines[2].endsWith(
                 u"\"another valid to %1\",\"\""_s.arg(localDateText(noon().addDays(200)))),
             qPrintable(lines[2]));
}

void TestExpiryExport::writesAnObjectForEachSecret()
{
    const QJsonArray secrets = json(twoRows());

    QCOMPARE(secrets.size(), 2);
    const QJsonObject first = secrets[0].toObject();
    QCOMPARE(first["displayName"_L1].toString(), u"=Größe"_s);
    QCOMPARE(first["keyId"_L1].toString(), secretId(1).toString(QUuid::WithoutBraces));
    QCOMPARE(first["endDateTime"_L1].toString(), u"2026-11-27T12:00:00.000Z"_s);
    QCOMPARE(first["alsoValid"_L1].toString(), u"last one"_s);
    QCOMPARE(first["owner"_L1].toString(), u"Ana Lopez"_s);
    QVERIFY(secrets[1].toObject()["owner"_L1].isNull());
    QVERIFY(secrets[1].toObject()["description"_L1].isNull());
    QVERIFY(!first.contains("createdDateTime"_L1));
}

void TestExpiryExport::keepsTheOrderOfTheRows()
{
    ExpiringRows rows = twoRows();
    rows.rows = {1, 0};

    QCOMPARE(json(rows)[0].toObject()["displayName"_L1].toString(), u"Poor"_s);
}

void TestExpiryExport::writesNothingOfNothing()
{
    ExpiringRows rows = twoRows();
    rows.rows.clear();

    QCOMPARE(json(rows), QJsonArray());
    QCOMPARE(exported(rows, ExportFormat::Csv).count("\r\n"), 1);
}

void TestExpiryExport::stopsWhereItIsTold()
{
    ExpiringRows rows = twoRows();
    rows.rows.assign(10'000, 0);
    int parts = 0;

    const bool isWhole = exportExpiring(rows, ExportFormat::Csv, noon(), [&parts](QByteArrayView) {
        ++parts;
        return false;
    });

    QVERIFY(!isWhole);
    QCOMPARE(parts, 1);
}

QTEST_GUILESS_MAIN(TestExpiryExport)
#include "tst_expiryexport.moc"
