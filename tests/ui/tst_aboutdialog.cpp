// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/gzipbody.h"
#include "support/namedwidget.h"
#include "ui/aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"9.8.7"_s); }
    void saysWhatItIs();
    void namesEachLibraryWithItsLicence_data();
    void namesEachLibraryWithItsLicence();
    void saysThatItWasNeverTried();
    void copiesTheVersions();
    void closesOnEnter();
};

void TestAboutDialog::saysWhatItIs()
{
    AboutDialog about;
    about.show();

    QCOMPARE(about.windowTitle(), u"About Keyturn"_s);
    QVERIFY(!about.isModal());
    QVERIFY(named<QLabel>(about, u"Keyturn 9.8.7"_s));
    const auto labels = about.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains("(Apache-2.0)"_L1); }));
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->pixmap().width() >= 64; }));
}

void TestAboutDialog::namesEachLibraryWithItsLicence_data()
{
    QTest::addColumn<QString>("licence");
    QTest::newRow("Qt") << u"LGPL-3.0"_s;
    QTest::newRow("QtKeychain") << u"BSD-3-Clause"_s;
    QTest::newRow("simdjson") << u"Apache-2.0"_s;
    if (canUnpackGzip())
        QTest::newRow("libdeflate") << u"MIT"_s;
    QTest::newRow("tl::expected") << u"CC0-1.0"_s;
}

void TestAboutDialog::namesEachLibraryWithItsLicence()
{
    QFETCH(QString, licence);
    AboutDialog about;
    about.show();

    const auto *name = named<QLabel>(about, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(name);
    QStringList row; // what stands beside it
    for (const QLabel *label : about.findChildren<QLabel *>()) {
        if (label != name && label->y() == name->y() && !label->text().isEmpty())
            row.append(label->text());
    }
    QCOMPARE(row.size(), 2);
    QVERIFY2(row.at(0).at(0).isDigit(), qPrintable(row.at(0)));
    QCOMPARE(row.at(1), licence);
}

void TestAboutDialog::saysThatItWasNeverTried()
{
    AboutDialog about;
    about.show();

    QVERIFY(named<QLabel>(about,
                          u"Keyturn was never tried against Microsoft's live service. It follows "
                          "the documentation of Microsoft Graph."_s));
}

void TestAboutDialog::copiesTheVersions()
{
    AboutDialog about;
    about.show();

    QTest::mouseClick(named<QPushButton>(about, u"Copy version information"_s), Qt::LeftButton);

    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("Keyturn 9.8.7\nQt "_L1));
    QVERIFY(copied.contains(QLatin1StringView(qVersion())));
    for (const QString &library : {u"QtKeychain "_s, u"simdjson "_s, u"tl::expected "_s})
        QVERIFY(copied.contains(library));
}

void TestAboutDialog::closesOnEnter()
{
    AboutDialog about;
    about.show();
    QVERIFY(named<QPushButton>(about, u"Close"_s)->isDefault());

    QTest::keyClick(&about, Qt::Key_Return);

    QVERIFY(!about.isVisible());
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
