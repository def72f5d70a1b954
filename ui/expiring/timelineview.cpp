// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/timelineview.h"

#include "app/expiring/coveragegaps.h"
#include "ui/expiring/timelinedelegate.h"
#include "ui/expiring/timelinepainter.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <array>

namespace Keyturn {

namespace {

    class TimelineHead : public QWidget
    {
    public:
        TimelineHead(const TimelineModel &model, QHeaderView &header)
            : QWidget(header.viewport())
            , m_model(model)
        {
            setAttribute(Qt::WA_TransparentForMouseEvents);
        }

    protected:
        void paintEvent(QPaintEvent * /*event*/) override
        {
            QPainter painter(this);
            const QColor background = palette().color(QPalette::Window);
            painter.fillRect(rect(), background);
            TimelinePainter(m_model.scale(), palette(), background).paintHead(painter, rect());
        }

    private:
        const TimelineModel &m_model;
    };

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : RowTable(parent)
    , m_head(new TimelineHead(m_model, *horizontalHeader()))
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        tr("For each application when its secrets are valid, and when none of them is"));
    setItemDelegate(new TimelineDelegate(m_model, this));
    setModel(&m_model);
    const qint64 late = QDateTime(QDate(2028, 12, 28), QTime(12, 0)).toSecsSinceEpoch();
    const int coverage = charactersOf(coverageText(std::array{CoverageGap{late}}, late - 1));
    setColumnWidths({24, 0, std::max(34, coverage)});
    QHeaderView *const header = horizontalHeader();
    header->setSectionsClickable(false);
    header->setFocusPolicy(Qt::NoFocus);
    // Without this: the model goes before the header, which then says that its sections are others.
    const auto placeHead = [head = m_head, header] {
        head->setGeometry(header->sectionViewportPosition(TimelineModel::Picture), 0,
                          header->sectionSize(TimelineModel::Picture), header->height() - 1);
    };
    connect(header, &QHeaderView::sectionResized, m_head, placeHead);
    connect(header, &QHeaderView::geometriesChanged, m_head, placeHead);
    placeHead();

    auto *const open = new QAction(tr("Open"), this);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    addAction(open);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(open, &QAction::triggered, this, &TimelineView::openCurrent);
    connect(this, &QTableView::doubleClicked, this, &TimelineView::openCurrent);
}

void TimelineView::show(const std::shared_ptr<const ExpiryCollection> &found)
{
    m_model.show(found, QDateTime::currentDateTimeUtc());
    m_head->update();
}

void TimelineView::openCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT openChosen(m_model.keyId(currentIndex().row()));
}

} // namespace Keyturn
