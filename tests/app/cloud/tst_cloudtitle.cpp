// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/cloud.h"
#include "app/cloud/cloudtitle.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

class Capitals : public QTranslator
{
public:
    QString translate(const char * /*context*/, const char *source, const char * /*disambiguation*/,
                      int /*count*/) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestCloudTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesWithTheLanguage();
    void leavesOnesOwnCloudItsName();
    void saysThatOfTheSampleTenantAnew();
};

void TestCloudTitle::changesWithTheLanguage()
{
    const Cloud before = *Cloud::named(u"china");
    QCOMPARE(cloudTitle(before), u"China (21Vianet)"_s);
    Capitals language;

    QCoreApplication::installTranslator(&language);
    const QString title = cloudTitle(before);
    const Cloud after = *Cloud::named(u"china");
    QCoreApplication::removeTranslator(&language);

    QCOMPARE(title, u"CHINA (21VIANET)"_s);
    QCOMPARE(after, before);
    QCOMPARE(cloudTitle(before), u"China (21Vianet)"_s);
}

void TestCloudTitle::leavesOnesOwnCloudItsName()
{
    Capitals language;

    QCoreApplication::installTranslator(&language);
    const QString title = cloudTitle({.name = u"My lab"_s, .displayName = u"My lab"_s});
    QCoreApplication::removeTranslator(&language);

    QCOMPARE(title, u"My lab"_s);
}

void TestCloudTitle::saysThatOfTheSampleTenantAnew()
{
    const Cloud sample{.displayName = u"Sample cloud"_s};
    Capitals language;

    QCoreApplication::installTranslator(&language);
    const QString title = cloudTitle(sample);
    QCoreApplication::removeTranslator(&language);

    QCOMPARE(title, u"SAMPLE CLOUD"_s);
    QCOMPARE(cloudTitle(sample), u"Sample cloud"_s);
}

QTEST_GUILESS_MAIN(TestCloudTitle)
#include "tst_cloudtitle.moc"
