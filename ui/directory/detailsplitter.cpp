// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/detailsplitter.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

DetailSplitter::DetailSplitter(QWidget *list, QWidget *details, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    addWidget(list);
    addWidget(details);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    share();
}

void DetailSplitter::saveSizes(QSettings &settings) const
{
    QMap states = m_states;
    states[orientation()] = saveState();
    settings.setValue("below"_L1, states.value(Qt::Vertical));
    settings.setValue("beside"_L1, states.value(Qt::Horizontal));
}

void DetailSplitter::restoreSizes(const QSettings &settings)
{
    m_states = {{Qt::Vertical, settings.value("below"_L1).toByteArray()},
                {Qt::Horizontal, settings.value("beside"_L1).toByteArray()}};
    share();
}

void DetailSplitter::resizeEvent(QResizeEvent *event)
{
    if (const Qt::Orientation wanted = fitting(); wanted != orientation()) {
        m_states[orientation()] = saveState();
        setOrientation(wanted);
        share();
    }
    QSplitter::resizeEvent(event);
}

Qt::Orientation DetailSplitter::fitting() const
{
    const int width = window()->width();
    if (width >= BesideFrom)
        return Qt::Horizontal;
    return width < BelowFrom ? Qt::Vertical : orientation();
}

void DetailSplitter::share()
{
    const Qt::Orientation current = orientation();
    // A state may be of another version or none.
    if (!restoreState(m_states.value(current)) || orientation() != current) {
        setOrientation(current);
        setSizes(current == Qt::Vertical ? QList{3000, 2000} : QList{4000, 3000});
    }
}

} // namespace Keyturn
