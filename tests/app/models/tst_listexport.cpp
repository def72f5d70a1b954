// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/listexport.h"
#include "support/snapshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now()
{
    return {{2026, 3, 1}, {12, 0}, Qt::UTC};
}

/// One with two secrets, one with none.
DirectoryStore twoObjects()
{
    DirectoryObject rich = richObject(1, u"=Größe"_s);
    DirectoryObject poor = bareObject(2);
    poor.displayName = u"Poor"_s;
    DirectoryStore store;
    store.append(pageOf({rich, poor}));
    return store;
}

QByteArray exported(const std::vector<quint32> &rows, ExportFormat format)
{
    QByteArray all;
    exportList(twoObjects(), rows, format, now(), [&all](QByteArrayView part) {
        all += part;
        return true;
    });
    return all;
}

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALineForEachSecret();
    void writesObjectsWithTheirSecretsAsJson();
    void keepsTheOrderOfTheRows();
    void writesNothingOfNothing();
    void stopsWhereItIsTold();
    void comesInParts();
};

void TestListExport::writesALineForEachSecret()
{
    const QString csv = QString::fromUtf8(exported({0, 1}, ExportFormat::Csv));

    QVERIFY(exported({}, ExportFormat::Csv).startsWith("\xef\xbb\xbf"));
    const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains(u"\"displayName\",\"kind\",\"appId\",\"objectId\""_s));
    QVERIFY2(lines[1].startsWith(u"\"'=Größe\",\"servicePrincipal\""_s), qPrintable(lines[1]));
    QVERIFY(lines[1].contains(u"\"Schlüssel 🔑\""_s));
    QVERIFY(lines[1].contains(u"\"7ö4\",\"2026-01-02T03:04:05.678Z\",\"2126-01-02T03:04:05.678Z\","
                              "\"Current\""_s));
    QVERIFY(lines[2].contains(keyId(2).toString(QUuid::WithoutBraces)));
    QVERIFY(lines[3].startsWith(u"\"Poor\",\"application\""_s));
    QVERIFY(lines[3].endsWith(u"\"No secrets\""_s));
}

void TestListExport::writesObjectsWithTheirSecretsAsJson()
{
    const QJsonArray objects =
        QJsonDocument::fromJson(exported({0, 1}, ExportFormat::Json)).array();

    QCOMPARE(objects.size(), 2);
    const QJsonObject rich = objects[0].toObject();
    QCOMPARE(rich["displayName"_L1].toString(), u"=Größe"_s);
    QCOMPARE(rich["appId"_L1].toString(), appId(1).toString(QUuid::WithoutBraces));
    const QJsonArray secrets = rich["passwordCredentials"_L1].toArray();
    QCOMPARE(secrets.size(), 2);
    QCOMPARE(secrets[0].toObject()["hint"_L1].toString(), u"7ö4"_s);
    QVERIFY(secrets[1].toObject()["endDateTime"_L1].isNull());
    QVERIFY(objects[1].toObject()["appId"_L1].isNull());
}

void TestListExport::keepsTheOrderOfTheRows()
{
    const QJsonArray objects =
        QJsonDocument::fromJson(exported({1, 0}, ExportFormat::Json)).array();

    QCOMPARE(objects[0].toObject()["displayName"_L1].toString(), u"Poor"_s);
}

void TestListExport::writesNothingOfNothing()
{
    QCOMPARE(QJsonDocument::fromJson(exported({}, ExportFormat::Json)).array(), QJsonArray());
    QCOMPARE(exported({}, ExportFormat::Csv).count("\r\n"), 1);
}

void TestListExport::stopsWhereItIsTold()
{
    int parts = 0;
    const auto sink = [&parts](QByteArrayView) {
        ++parts;
        return false;
    };

    QVERIFY(!exportList(twoObjects(), {0, 1}, ExportFormat::Csv, now(), sink));
    QCOMPARE(parts, 1);
}

void TestListExport::comesInParts()
{
    const std::vector<quint32> rows(5'000, 0);
    int parts = 0;
    qsizetype longest = 0;
    QByteArray all;

    QVERIFY(exportList(twoObjects(), rows, ExportFormat::Json, now(), [&](QByteArrayView part) {
        ++parts;
        longest = std::max(longest, part.size());
        all += part;
        return true;
    }));

    QVERIFY(parts > 3);
    QVERIFY(longest < all.size() / 3);
    QCOMPARE(QJsonDocument::fromJson(all).array().size(), 5'000);
}

QTEST_APPLESS_MAIN(TestListExport)
#include "tst_listexport.moc"
