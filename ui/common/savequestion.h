// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QFileDialog;
class QWidget;

namespace Keyturn {

/// A kind of file that can be written.
struct SaveFormat
{
    QString name; ///< for people, with the pattern: "JSON (*.json)"
    QString suffix;
};

/// Opens a dialog that asks where to write, in the first format unless another one is chosen, and
/// returns at once. fileSelected() has the answer. It deletes itself.
QFileDialog *askWhereToSave(const QString &title, const QString &fileName,
                            const QList<SaveFormat> &formats, QWidget *parent);

SaveFormat csvFormat();
SaveFormat jsonFormat();
SaveFormat calendarFormat();

} // namespace Keyturn
