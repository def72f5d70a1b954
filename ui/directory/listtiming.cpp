// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/listtiming.h"

#include "app/directory/directorystore.h"
#include "app/models/objecttablemodel.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace Keyturn {

void ListTiming::follow(const ObjectTableModel &model, QWidget &viewport)
{
    if (areTimesTold())
        new ListTiming(model, viewport);
}

ListTiming::ListTiming(const ObjectTableModel &model, QWidget &viewport)
    : QObject(&viewport)
    , m_model(model)
    , m_viewport(viewport)
{
    const DirectoryList &list = model.list();
    connect(&list, &DirectoryList::stateChanged, this, &ListTiming::takeState);
    connect(&list, &DirectoryList::arrivedCountChanged, this, [this] { m_isLoad = true; });
    connect(&list, &DirectoryList::replaced, this, &ListTiming::takeReplacement);
    connect(&list, &DirectoryList::confirmed, this, [this] { await(TimedEvent::DeltaApplied); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ListTiming::takeReset);
    viewport.installEventFilter(this);
    if (list.takenAt().isValid()) // it was there before its table
        await(TimedEvent::SnapshotShown);
}

bool ListTiming::eventFilter(QObject *viewport, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        notePainting();
    return QObject::eventFilter(viewport, event);
}

void ListTiming::takeState()
{
    switch (m_model.list().state()) {
    case DirectoryList::State::Loading:
        m_isLoad = false;
        break;
    case DirectoryList::State::Loaded:
        if (m_isLoad)
            await(TimedEvent::ListComplete);
        break;
    default:
        break;
    }
}

void ListTiming::takeReplacement()
{
    m_isResetDue = !m_wasJustReset;
    if (m_model.list().takenAt().isValid())
        await(TimedEvent::SnapshotShown);
    else if (!m_isLoad)
        await(TimedEvent::DeltaApplied);
}

void ListTiming::takeReset()
{
    m_isResetDue = false;
    m_wasJustReset = true; // by what we may hear of only after the model
    QMetaObject::invokeMethod(
        this, [this] { m_wasJustReset = false; }, Qt::QueuedConnection);
}

void ListTiming::await(TimedEvent event)
{
    if (m_model.list().store().size() == 0)
        return tell(event); // there is nothing to paint
    m_awaited.push_back(event);
    m_viewport.update(); // or rows below the visible ones would wait for somebody to move it
}

bool ListTiming::areRowsShown() const
{
    return !m_isResetDue
        && (m_model.isFiltered() || m_model.rowCount() == m_model.list().store().size());
}

void ListTiming::notePainting()
{
    std::vector<TimedEvent> painted;
    if (m_model.rowCount() > 0 && !std::exchange(m_hasPaintedRows, true))
        painted.push_back(TimedEvent::FirstRows);
    if (areRowsShown()) {
        painted.insert(painted.end(), m_awaited.begin(), m_awaited.end());
        m_awaited.clear();
    }
    if (painted.empty())
        return;
    // What is painted in this turn goes to the screen at its end.
    const auto tellAll = [this, painted] {
        for (const TimedEvent event : painted)
            tell(event);
    };
    QMetaObject::invokeMethod(this, tellAll, Qt::QueuedConnection);
}

void ListTiming::tell(TimedEvent event)
{
    if (event == TimedEvent::FirstRows)
        tellTime(event);
    else
        tellTime(event, m_model.list().store().size());
}

} // namespace Keyturn
