// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/tongue.h"
#include "support/spokennames.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTongue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnEntryWithItsCount_data();
    void knowsAnEntryWithItsCount();
    void findsASentenceAmongOthers();
};

void TestTongue::knowsAnEntryWithItsCount_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("made up") << u"pseudo"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

void TestTongue::knowsAnEntryWithItsCount()
{
    QFETCH(const QString, language);
    const Tongue tongue(language);
    const QString entry =
        QCoreApplication::translate("Keyturn::Navigation", "%1 (%2)")
            .arg(QCoreApplication::translate("Keyturn::Navigation", "Expiring"), u"7"_s);

    QVERIFY(entry != u"Expiring (7)"_s);
    QVERIFY(isCalled()(entry, u"Expiring (7)"_s));
    QVERIFY(!isCalled()(entry, u"Expiring (8)"_s));
    QVERIFY(!isCalled()(entry, u"Expiring"_s));
}

void TestTongue::findsASentenceAmongOthers()
{
    const Tongue tongue(u"zh_CN"_s);
    const QString sentence = QCoreApplication::translate("Keyturn::Navigation", "Expiring");
    const QString message = u"…\n"_s + sentence + u"\n…"_s;

    QVERIFY(isSaidIn()(message, u"Expir"_s));
    QVERIFY(!isSaidIn()(message, u"Activity"_s));
}

QTEST_MAIN(TestTongue)
#include "tst_tongue.moc"
