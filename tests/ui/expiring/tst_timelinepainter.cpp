// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/darkpalette.h"
#include "ui/common/colors.h"
#include "ui/expiring/timelinepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestTimelinePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsBarsThatCanBeSeen_data();
    void drawsBarsThatCanBeSeen();
};

void TestTimelinePainter::drawsBarsThatCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Expiry>("expiry");

    for (const auto expiry :
         {Expiry::Expired, Expiry::ExpiresToday, Expiry::ExpiresSoon, Expiry::Current}) {
        const auto row = [expiry](const char *look) -> QTestData & {
            return QTest::addRow("%s, %d", look, int(expiry));
        };
        row("light") << QPalette(Qt::white) << expiry;
        row("dark") << darkDesktopPalette() << expiry;
    }
}

void TestTimelinePainter::drawsBarsThatCanBeSeen()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Expiry, expiry);
    const TimelineScale scale(QDateTime::currentDateTimeUtc());
    const QColor plain = palette.color(QPalette::Base);
    const QColor chosen = blend(plain, palette.color(QPalette::Highlight), 0.22);
    for (const QColor &background : {plain, chosen}) {
        QImage picture(400, 24, QImage::Format_RGB32);
        picture.fill(background);
        QPainter painter(&picture);

        TimelinePainter(scale, palette, background)
            .paintLine(painter, QRectF(picture.rect()),
                       {.bars = {{.validity = {.start = scale.start(), .end = scale.end()},
                                  .expiry = expiry,
                                  .lane = 0}},
                        .gaps = {}});

        QVERIFY(contrast(picture.pixelColor(203, 12), background) >= 3);
    }
}

QTEST_MAIN(TestTimelinePainter)
#include "tst_timelinepainter.moc"
