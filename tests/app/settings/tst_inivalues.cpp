// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/inivalues.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestIniValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsObjects_data();
    void findsObjects();
    void findsAllThatQtMakes();
};

void TestIniValues::findsObjects_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isOne");

    const auto row = [](const char *name, const QByteArray &file, bool isOne) {
        QTest::newRow(name) << file << isOne;
    };
    row("nothing", "", false);
    row("a value", "[a]\nb=1\n", false);
    row("the word", "a=Variant(1)", false);
    row("the word further on", "a=x @Variant(1)", false);
    row("a text that begins so", "a=@@Variant(1)", false);
    row("a text that begins so, in a list", "a=1, @@Variant(1)", false);
    row("a comma in quotes", "a=\"1, @Variant(1)\"", false);
    row("a comment", ";a=@Variant(1)\nb=1", false);
    row("behind a value", "a=1;@Variant(1)", false);
    row("a key", "@Variant(1)=1", false);
    row("another word", "a=@ByteArray(@Variant(1))", false);
    row("an object", "a=@Variant(1)", true);
    row("a time", "a=@DateTime(1)", true);
    row("with blanks before", "  a = \t @Variant(1)", true);
    row("in a list", "a=1, @Variant(1), 2", true);
    row("at a list's end", "a=1,@Variant(1)", true);
    row("in quotes", "a=\"@Variant(1)\"", true);
    row("after quotes", "a=\"\" @Variant(1)", true);
    row("behind a comma that is escaped", "a=\\,@Variant(1)", true);
    row("in hexadecimal", R"(a=\x40\x56\x61\x72iant(1))", true);
    row("in too much hexadecimal", "a=\\x10040Variant(1)", true);
    row("in octal", "a=\\100\\126ariant(1)", true);
    row("with what means nothing", "a=\\y@Vari\\zant(1)", true);
    row("over two lines", "a=\\\r\n@Vari\\\nant(1)", true);
    row("in a quotation of two lines", "a=\"\n\", @Variant(1)", true);
    row("after a byte order mark", "a=\xEF\xBB\xBF@Variant(1)", true);
    row("without an end", "a=@Variant(", true);
    row("in the second section", "[a]\nb=1\n[c]\nd=@Variant(1)", true);
}

void TestIniValues::findsObjects()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, isOne);

    QCOMPARE(holdsObjects(file), isOne);
}

namespace {

/// Somebody's number, and nobody writes numbers but so.
bool isNumber(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantList) {
        const QVariantList all = value.toList();
        return std::ranges::any_of(all, isNumber);
    }
    return value.typeId() == QMetaType::Int;
}

QByteArray randomFile(QRandomGenerator &random)
{
    // The seven is a number as QDataStream writes it.
    static const QByteArray number = R"(Variant(\0\0\0\x2\0\0\0\a))";
    static const std::array pieces{
        '@' + number,
        '@' + number,
        '@' + number,
        number,
        "@"_ba,
        R"(\x40)"_ba,
        R"(\100)"_ba,
        "Variant("_ba,
        QByteArray(1, '"'),
        ","_ba,
        " "_ba,
        "\t"_ba,
        ";"_ba,
        "="_ba,
        "\\\n"_ba,
        "\\\r\n"_ba,
        "\n"_ba,
        R"(\)"_ba,
        R"(\y)"_ba,
        R"(\x)"_ba,
        "x"_ba,
        "[s]"_ba,
        "\na="_ba,
        "\nb="_ba,
        "\xEF\xBB\xBF"_ba,
        "\xC3"_ba,
    };
    QByteArray file = "[t]\na=";
    for (int i = random.bounded(1, 6); i > 0; --i)
        file += pieces.at(size_t(random.bounded(int(pieces.size()))));
    return file;
}

} // namespace

/// By QSettings' own word: where it has made a number, there was an object.
void TestIniValues::findsAllThatQtMakes()
{
    const QTemporaryDir folder;
    QRandomGenerator random(20'261'122);
    int found = 0;
    for (int i = 0; i < 4'000; ++i) {
        const QByteArray content = randomFile(random);
        const QString path = folder.filePath(u"%1.ini"_s.arg(i));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QSettings settings(path, QSettings::IniFormat);
        const QStringList keys = settings.allKeys();
        const bool isMade = std::ranges::any_of(
            keys, [&settings](const QString &key) { return isNumber(settings.value(key)); });
        QVERIFY2(!isMade || holdsObjects(content), content.toPercentEncoding().constData());
        found += isMade ? 1 : 0;
    }
    QVERIFY2(found > 400, qPrintable(QString::number(found))); // or this shows nothing
}

QTEST_GUILESS_MAIN(TestIniValues)
#include "tst_inivalues.moc"
