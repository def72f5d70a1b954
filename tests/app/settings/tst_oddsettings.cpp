// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/oddsettings.h"
#include "support/filecontent.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestOddSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOwnSettingsAlone();
    void leavesNamesAlone();
    void emptiesWhatQtWouldMakeObjectsOf_data();
    void emptiesWhatQtWouldMakeObjectsOf();
    void emptiesAFileThatIsTooLarge();
};

void TestOddSettings::leavesOwnSettingsAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(char(i));
    {
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue("window/geometry", everyByte);
        settings.setValue("a", QStringList{u"Variant"_s, u"b, c"_s});
        settings.setValue("b", true);
    }
    QSettings settings(path, QSettings::IniFormat);

    clearOddSettings(settings);

    QCOMPARE(settings.value("window/geometry").toByteArray(), everyByte);
    QVERIFY(!QFile::exists(path + u".damaged"_s));
}

void TestOddSettings::leavesNamesAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const QStringList names{u"Variant(1)"_s,    u"@Variant(x)"_s,     u"Contoso, @Variant(x)"_s,
                            u"a@DateTime(b)"_s, u"\"@Variant(x)\""_s, u"50 = @Variant(x); y"_s};
    {
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue("names", names);
        for (qsizetype i = 0; i < names.size(); ++i)
            settings.setValue(u"name/%1"_s.arg(i), names[i]);
        settings.setValue("bytes", "@Variant(\0x)"_ba);
    }
    QSettings settings(path, QSettings::IniFormat);

    clearOddSettings(settings);

    QCOMPARE(settings.value("names").toStringList(), names);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(settings.value(u"name/%1"_s.arg(i)).toString(), names[i]);
    QVERIFY(!QFile::exists(path + u".damaged"_s));
}

void TestOddSettings::emptiesWhatQtWouldMakeObjectsOf_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("an object") << "[t]\na=@Variant(\\0\\0\\0\\t)\n"_ba;
    QTest::newRow("one of many gigabytes")
        << "[tenants]\nt\\lifetimeDays=@Variant(\\0\\0\\0\\tenantIdx2keyturn1.123Z\",\"a\",\"k)\n"_ba;
    QTest::newRow("a time") << "[t]\na=@DateTime(\\0\\0\\0\\x10)\n"_ba;
    QTest::newRow("in hexadecimal") << "[t]\na=@\\x56\\x61\\x72iant(\\0)\n"_ba;
    QTest::newRow("in octal") << "[t]\na=@\\126ariant(\\0)\n"_ba;
    QTest::newRow("in quotes") << "[t]\na=\"@Var\"iant(\\0)\n"_ba;
    QTest::newRow("a list of them") << "[t]\na=1, @Variant(\\0\\0\\0\\t)\n"_ba;
    QTest::newRow("a list in quotes") << "[t]\na=\"x,y\", \"@Variant(\\0)\"\n"_ba;
    QTest::newRow("without its first letter") << "[t]\na=\\x40Variant(\\0)\n"_ba;
    QTest::newRow("over two lines") << "[t]\na=@Var\\\niant(\\0)\n"_ba;
}

void TestOddSettings::emptiesWhatQtWouldMakeObjectsOf()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    writeFile(path, content + "b=1\n");
    QSettings settings(path, QSettings::IniFormat);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings were not Keyturn's"_s));

    clearOddSettings(settings);

    QVERIFY(settings.allKeys().isEmpty());
    QCOMPARE(contentOf(path + u".damaged"_s), content + "b=1\n");
    settings.setValue("a", 2);
    settings.sync();
    QCOMPARE(settings.status(), QSettings::NoError);
    QCOMPARE(contentOf(path).replace('\r', ""), "[General]\na=2\n"_ba);
}

void TestOddSettings::emptiesAFileThatIsTooLarge()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    writeFile(path, "[t]\na=" + QByteArray(5 << 20, 'x') + '\n');
    QSettings settings(path, QSettings::IniFormat);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings were not Keyturn's"_s));

    clearOddSettings(settings);

    QVERIFY(settings.allKeys().isEmpty());
}

QTEST_GUILESS_MAIN(TestOddSettings)
#include "tst_oddsettings.moc"
