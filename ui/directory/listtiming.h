// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/timing.h"

#include <QObject>

#include <vector>

class QWidget;

namespace Keyturn {

class ObjectTableModel;

/// Has it told when the rows of a list were painted: the first, all of a load, those of a snapshot
/// and those of a delta. Belongs to the viewport that shows them; see timing.h.
///
/// What a list says goes before what is on screen: its rows may still have to be sorted. So an
/// event is noted when the list tells of it, and told after the first painting of the rows it is
/// about.
class ListTiming : public QObject
{
    Q_OBJECT

public:
    /// Watches nothing unless times are told.
    static void follow(const ObjectTableModel &model, QWidget &viewport);

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;

private:
    ListTiming(const ObjectTableModel &model, QWidget &viewport);

    void takeState();
    void takeReplacement();
    void takeReset();
    void await(TimedEvent event);
    bool areRowsShown() const; ///< those that the list has
    void notePainting();
    void tell(TimedEvent event);

    const ObjectTableModel &m_model;
    QWidget &m_viewport;
    std::vector<TimedEvent> m_awaited; ///< their rows are not painted yet
    bool m_hasPaintedRows = false;
    bool m_isLoad = false; ///< pages arrived since the list began to load: it is no delta
    bool m_isResetDue = false; ///< rows that replace others are sorted before they are shown
    bool m_wasJustReset = false; ///< in this turn of the event loop
};

} // namespace Keyturn
