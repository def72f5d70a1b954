// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/applicationtype.h"

#include <QComboBox>

#include <optional>

namespace Keyturn {

/// Which enterprise applications are listed, in the admin center's words; at first those that are
/// neither managed identities nor Microsoft's.
class ApplicationTypePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit ApplicationTypePicker(QWidget *parent = nullptr);

    std::optional<ApplicationType> type() const; ///< none for all of them
    void chooseAll();

    QString state() const; ///< the choice, for the settings
    void restoreState(const QString &state); ///< changes nothing if it is not a state() of this
};

} // namespace Keyturn
