// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/helpanchors.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList languages()
{
    return QDir(u":/help"_s).entryList(QDir::Dirs);
}

/// A row for each page of each language.
void addPages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    const QStringList all = languages();
    const QStringList names = helpPageNames();
    for (const QString &language : all) {
        for (const QString &name : names)
            QTest::newRow(qPrintable(language + u'/' + name)) << language << name;
    }
}

/// Without what no XML knows. An empty text where it is not well formed.
QString textOf(const QString &html)
{
    QXmlStreamReader reader(u"<page>"_s + html + u"</page>"_s);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text.simplified();
}

/// A line for each block such as a heading, a cell or a list, with what is marked within it. The
/// order of that is a language's own.
QStringList structureOf(const QString &html)
{
    static const QStringList Inline = {u"a"_s, u"b"_s, u"i"_s, u"code"_s};
    QXmlStreamReader reader(u"<page>"_s + html + u"</page>"_s);
    QList<QStringList> blocks;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && !Inline.contains(reader.name()))
            blocks.append({u'/' + reader.name().toString()});
        if (token != QXmlStreamReader::StartElement)
            continue;
        QString tag = reader.name().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            tag += u" %1=%2"_s.arg(attribute.name(), attribute.value());
        if (Inline.contains(reader.name()))
            blocks.last().append(tag);
        else
            blocks.append({tag});
    }
    QStringList lines;
    for (QStringList &block : blocks) {
        std::sort(block.begin() + 1, block.end());
        lines.append(block.join(u' '));
    }
    return lines;
}

} // namespace

class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWellFormedAndHaveATitle_data() { addPages(); }
    void areWellFormedAndHaveATitle();
    void haveEachAnchorOnce_data() { addPages(); }
    void haveEachAnchorOnce();
    void areBuiltAsInEnglish_data() { addPages(); }
    void areBuiltAsInEnglish();
    void leadSomewhere_data() { addPages(); }
    void leadSomewhere();
    void areInEnglishWhereALanguageLacksThem();
    void areNoFilesFromElsewhere();
    void areAllInTheContents();
};

void TestHelpPages::areWellFormedAndHaveATitle()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);
    const QString html = helpPage(page, {language});

    const QString text = textOf(html);

    QVERIFY2(!text.isEmpty(), "not well formed");
    QVERIFY(!helpPageTitle(html).isEmpty());
    QVERIFY(text.startsWith(helpPageTitle(html)));
    QCOMPARE(html.count("<h1>"_L1), 1);
}

void TestHelpPages::haveEachAnchorOnce()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);

    QStringList anchors = attributesOf(helpPage(page, {language}), u"id"_s);

    QCOMPARE(anchors.removeDuplicates(), 0);
    // A link may come from a page that is in another language.
    QCOMPARE(anchors, attributesOf(helpPage(page, {}), u"id"_s));
}

/// Headings, anchors, links, tables with their widths, and what is bold.
void TestHelpPages::areBuiltAsInEnglish()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);

    const QStringList structure = structureOf(helpPage(page, {language}));

    QVERIFY(!structure.isEmpty());
    QCOMPARE(structure, structureOf(helpPage(page, {})));
}

void TestHelpPages::leadSomewhere()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);

    const QStringList links = attributesOf(helpPage(page, {language}), u"href"_s);

    for (const QString &link : links)
        QVERIFY2(isInHelp(link.startsWith(u'#') ? page + link : link), qPrintable(link));
}

void TestHelpPages::areInEnglishWhereALanguageLacksThem()
{
    const QString english = helpPage(u"keys"_s, {u"en"_s});

    QVERIFY(!english.isEmpty());
    QCOMPARE(helpPage(u"keys"_s, {u"tlh"_s, u"en_GB"_s}), english);
    QCOMPARE(helpPage(u"keys"_s, {}), english);
}

void TestHelpPages::areNoFilesFromElsewhere()
{
    QVERIFY(helpPage(u"../../icons/keyturn-16.png"_s).isEmpty());
    QVERIFY(helpPage(u"/etc/hostname"_s).isEmpty());
    QVERIFY(helpPage({}).isEmpty());
}

void TestHelpPages::areAllInTheContents()
{
    QStringList files = QDir(u":/help/en"_s).entryList();
    files.replaceInStrings(u".html"_s, QString());
    QStringList names = helpPageNames();
    files.sort();
    names.sort();

    QCOMPARE(names, files);
}

QTEST_MAIN(TestHelpPages)
#include "tst_helppages.moc"
