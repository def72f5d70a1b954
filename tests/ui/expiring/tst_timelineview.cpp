// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/darkpalette.h"
#include "support/expiringobjects.h"
#include "support/filecontent.h"
#include "ui/common/colors.h"
#include "ui/expiring/timelinepainter.h"
#include "ui/expiring/timelineprintdialog.h"
#include "ui/expiring/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const ExpiryCollection> collected(const std::vector<DirectoryObject> &objects)
{
    return std::make_shared<const ExpiryCollection>(
        collectExpiring({.stores = {storeOf(objects)}}, {}, noon()));
}

std::vector<DirectoryObject> applications(int count)
{
    std::vector<DirectoryObject> objects;
    for (int number = 1; number <= count; ++number)
        objects.push_back(objectWith(number, u"Application %1"_s.arg(number), {{number, -9, 5}}));
    return objects;
}

qsizetype pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    return QString::fromLatin1(pdf).count(page);
}

/// A line of a model that was shown, as a picture 600 pixels wide.
QImage drawn(const TimelineModel &model, const QPalette &palette)
{
    QImage image(600, 24, QImage::Format_RGB32);
    const QColor background = palette.color(QPalette::Base);
    image.fill(background);
    QPainter painter(&image);
    TimelinePainter(model.scale(), palette, background)
        .paintLine(painter, image.rect(), model.line(0));
    return image;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOutAsATable();
    void opensBySecret();
    void drawsBarsAndGaps_data();
    void drawsBarsAndGaps();
    void isPrintedOnAsManyPagesAsItTakes_data();
    void isPrintedOnAsManyPagesAsItTakes();
    void saysWhereItCannotBeSaved();
};

void TestTimelineView::isReadOutAsATable()
{
    TimelineView view;
    view.resize(900, 300);
    view.show(collected({objectWith(1, u"Payroll"_s, {{1, -9, 5, u"batch"_s}})}));
    view.show();

    QAccessibleInterface *const table = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(table->text(QAccessible::Name), u"Timeline"_s);
    QVERIFY(!table->text(QAccessible::Description).isEmpty());
    QAccessibleTableInterface *const cells = table->tableInterface();
    QCOMPARE(cells->rowCount(), 1);
    QCOMPARE(cells->columnDescription(1), u"Timeline"_s);
    QCOMPARE(cells->cellAt(0, 0)->text(QAccessible::Name), u"Payroll"_s);
    QVERIFY(cells->cellAt(0, 1)->text(QAccessible::Name).startsWith(u"batch from "_s));
    QVERIFY(cells->cellAt(0, 2)->text(QAccessible::Name).startsWith(u"No valid secret "_s));
}

void TestTimelineView::opensBySecret()
{
    TimelineView view;
    view.resize(900, 300);
    view.show(collected(applications(3)));
    view.show();
    view.choose(1);
    QSignalSpy opened(&view, &TimelineView::openChosen);

    view.actions().constFirst()->trigger();

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toUuid(), secretId(2));
}

void TestTimelineView::drawsBarsAndGaps_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << darkDesktopPalette();
}

void TestTimelineView::drawsBarsAndGaps()
{
    QFETCH(QPalette, palette);
    TimelineModel model;
    model.show(collected({objectWith(1, u"Payroll"_s, {{1, -9, 20}})}), noon());

    const QImage image = drawn(model, palette);

    const auto at = [&](int days) {
        const double place = model.scale().place(noon().addDays(days).toMSecsSinceEpoch());
        return image.pixelColor(int(place * image.width()), 12).rgb();
    };
    const QColor background = palette.color(QPalette::Base);
    QCOMPARE(at(-30), background.rgb()); // before it began
    QCOMPARE(at(10), expiryColor(Expiry::ExpiresSoon, palette, background).rgb());
    QVERIFY(contrast(QColor(at(10)), background) >= 3); // WCAG 2, for what is no text
    QVERIFY(at(100) != background.rgb()); // hatched
    QVERIFY(at(100) != at(10));
}

void TestTimelineView::isPrintedOnAsManyPagesAsItTakes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isMore");

    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << false;
    QTest::newRow("two hundred") << 200 << true;
}

void TestTimelineView::isPrintedOnAsManyPagesAsItTakes()
{
    QFETCH(int, count);
    QFETCH(bool, isMore);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"timeline.pdf"_s);
    TimelineModel model;
    model.show(collected(applications(count)), noon());

    const PrintOutcome saved = saveTimeline(model, u"Client secrets of Aldermoor"_s, path);

    QVERIFY2(saved, qPrintable(saved.error()));
    QVERIFY2(saved->startsWith(u"Saved"_s), qPrintable(*saved));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    if (isMore)
        QVERIFY(pagesIn(pdf) > 3);
    else
        QCOMPARE(pagesIn(pdf), 1);
}

void TestTimelineView::saysWhereItCannotBeSaved()
{
    const QTemporaryDir folder;
    TimelineModel model;

    const PrintOutcome saved =
        saveTimeline(model, u"x"_s, folder.filePath(u"no/such/folder.pdf"_s));

    QVERIFY(!saved);
    QVERIFY2(saved.error().contains(u"cannot be written"_s), qPrintable(saved.error()));
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
