// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/cloudstore.h"

#include <QDialog>

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace Keyturn {

/// Asks for a cloud of one's own, or for another form of one that is there. It is accepted only
/// once there is no mistake in it; each is told below its field. Use open() and accepted.
class CloudDialog : public QDialog
{
    Q_OBJECT

public:
    /// `before` is what is to be changed; for a new one it has no name.
    CloudDialog(const CloudStore &clouds, const Cloud &before, QWidget *parent = nullptr);

    Cloud cloud() const;

    void accept() override;

private:
    struct Entry
    {
        QLineEdit *field = nullptr;
        QLabel *problem = nullptr;
    };
    using Field = CloudMistake::Field;

    void addEntry(Field field, const QString &label, const QString &example, const QString &text);
    Entry &entry(Field field) { return m_entries.at(size_t(field)); }
    const Entry &entry(Field field) const { return m_entries.at(size_t(field)); }

    const CloudStore &m_clouds;
    const QString m_replaced;
    QFormLayout *const m_form;
    std::array<Entry, 4> m_entries;
};

} // namespace Keyturn
