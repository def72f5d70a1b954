// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QSplitter>

class QSettings;

namespace Keyturn {

/// A list and the details of what is chosen in it: below the list in the full width, or beside it
/// while the window is wide enough for both. Remembers how the room was shared in either case.
class DetailSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// Widths of the window. They differ, so that no window flutters between the two.
    static constexpr int BesideFrom = 1600;
    static constexpr int BelowFrom = 1560;

    DetailSplitter(QWidget *list, QWidget *details, QWidget *parent = nullptr);

    void saveSizes(QSettings &settings) const;
    void restoreSizes(const QSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Qt::Orientation fitting() const;
    void share();

    QMap<Qt::Orientation, QByteArray> m_states; // of the arrangement that is not there
};

} // namespace Keyturn
