// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/liststatusline.h"

#include "app/core/sentences.h"
#include "app/directory/directorystore.h"
#include "app/models/objecttablemodel.h"
#include "ui/common/announcement.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fontsize.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// In the largest unit that there is at least one of.
    QString wasReadText(qint64 seconds)
    {
        const auto minutes = int(std::max(seconds, qint64(0)) / 60);
        const int hours = minutes / 60;
        const int days = hours / 24;
        if (days > 0)
            return days == 1
                ? ListStatusLine::tr("This list was read 1 day ago.")
                : ListStatusLine::tr("This list was read %Ln days ago.", nullptr, days);
        if (hours > 0)
            return hours == 1
                ? ListStatusLine::tr("This list was read 1 hour ago.")
                : ListStatusLine::tr("This list was read %Ln hours ago.", nullptr, hours);
        if (minutes > 0)
            return minutes == 1
                ? ListStatusLine::tr("This list was read 1 minute ago.")
                : ListStatusLine::tr("This list was read %Ln minutes ago.", nullptr, minutes);
        return ListStatusLine::tr("This list was read a moment ago.");
    }

} // namespace

ListStatusLine::ListStatusLine(ObjectTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(model.list())
    , m_count(new QLabel(this))
    , m_note(new ElidedLabel(Qt::ElideRight, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    m_count->setObjectName(u"status"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setQuiet(true);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(letterWidth(fontMetrics()) * 16, fontMetrics().height() / 2);

    auto *layout = new QHBoxLayout(this);
    const int side = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    layout->setContentsMargins(side, 3, side, 3);
    layout->setSpacing(letterWidth(fontMetrics()) * 2);
    layout->addWidget(m_count);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    // The line stays as high as with the button, or the table would jump.
    setFixedHeight(m_cancel->sizeHint().height() + 6);

    m_ageing.setInterval(1min);
    connect(&m_ageing, &QTimer::timeout, this, &ListStatusLine::showState);
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    m_settle.setSingleShot(true);
    m_settle.setInterval(1s);
    connect(&m_settle, &QTimer::timeout, this, &ListStatusLine::sayCount);
    connect(m_cancel, &QPushButton::clicked, &m_list, &DirectoryList::cancel);
    connect(&m_list, &DirectoryList::stateChanged, this, &ListStatusLine::showState);
    connect(&m_list, &DirectoryList::arrivedCountChanged, this, &ListStatusLine::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ListStatusLine::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListStatusLine::showState);
    showState();
}

void ListStatusLine::showState()
{
    const bool isLoading = m_list.state() == DirectoryList::State::Loading;
    if (isLoading && !m_cancel->isVisibleTo(this))
        m_patience.start();
    if (!isLoading) {
        m_patience.stop();
        m_progress->hide();
    }
    if (!m_list.takenAt().isValid())
        m_ageing.stop();
    else if (!m_ageing.isActive())
        m_ageing.start();
    m_cancel->setVisible(isLoading);
    m_count->setText(countText());
    m_note->setText(noteText());
    if (!isLoading && news() != m_said)
        m_settle.start();
}

/// What was found, to somebody who has the keyboard in the search.
void ListStatusLine::sayCount()
{
    if (!isVisible() || news() == m_said)
        return;
    m_said = news();
    announce(*m_count, m_count->text());
}

/// Another search is news even if it finds as many.
QStringList ListStatusLine::news() const
{
    return {m_model.filter(), m_count->text()};
}

QString ListStatusLine::countText() const
{
    if (m_list.state() == DirectoryList::State::NotLoaded
        || m_list.state() == DirectoryList::State::NotSupported)
        return {};
    if (m_list.state() == DirectoryList::State::Loading && !m_list.takenAt().isValid()) {
        const auto arrived = int(m_list.arrivedCount());
        return arrived == 1 ? tr("Loading… 1 object")
                            : tr("Loading… %Ln objects", nullptr, arrived);
    }
    const auto total = int(m_list.store().size());
    if (m_model.isFiltered()) {
        const QString shown = QLocale().toString(m_model.rowCount());
        return total == 1 ? tr("%1 of 1 object").arg(shown)
                          : tr("%1 of %Ln objects", nullptr, total).arg(shown);
    }
    return total == 1 ? tr("1 object") : tr("%Ln objects", nullptr, total);
}

QString ListStatusLine::noteText() const
{
    if (m_list.takenAt().isValid())
        return joinedSentences({ageText(), ownedText(), skippedText()});
    if (m_list.state() == DirectoryList::State::Cancelled)
        return tr("Cancelled. The list may be incomplete or old.");
    if (m_list.state() == DirectoryList::State::Loading)
        return {};
    return joinedSentences({ownedText(), skippedText()});
}

/// Of what was kept from an earlier start.
QString ListStatusLine::ageText() const
{
    QString age = wasReadText(m_list.takenAt().secsTo(QDateTime::currentDateTimeUtc()));
    switch (m_list.state()) {
    case DirectoryList::State::Loading:
        return joinedSentences({age, tr("Bringing it up to date…")});
    case DirectoryList::State::Cancelled:
        return joinedSentences({tr("Cancelled."), age});
    default:
        return age;
    }
}

QString ListStatusLine::ownedText() const
{
    const bool isWhole =
        m_list.state() == DirectoryList::State::Loaded || m_list.takenAt().isValid();
    if (!m_list.isOwnedOnly() || !isWhole)
        return {};
    const auto owned = int(m_list.store().size());
    if (owned == 0)
        return tr("This application may list only the objects it owns, and it owns none.");
    return owned == 1 ? tr("Showing the 1 object this application owns.")
                      : tr("Showing the %Ln objects this application owns.", nullptr, owned);
}

QString ListStatusLine::skippedText() const
{
    const auto skipped = int(m_list.skippedCount());
    if (skipped == 0)
        return {};
    return skipped == 1 ? tr("1 more could not be read.")
                        : tr("%Ln more could not be read.", nullptr, skipped);
}

} // namespace Keyturn
