// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QGridLayout;
class QLabel;

namespace Keyturn {

class ExplainButton;
struct StoragePlaces;

/// What is stored where, and a button that forgets what is not worth keeping.
class DataPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DataPage(const StoragePlaces &places, QWidget *parent = nullptr);

    void tellForgetting(); ///< it has begun
    /// It is over, but for these accounts whose sign-in may still be in the keychain.
    void tellForgotten(const QStringList &remaining);
    void tellListsForgotten(bool areGone);

Q_SIGNALS:
    void forgetChosen(); ///< and confirmed; to be followed by tellForgetting(), if it is done
    void forgetEverythingChosen(); ///< not confirmed yet
    void forgetListsChosen(); ///< to be followed by tellListsForgotten()

private:
    void addPlaces(const StoragePlaces &places);
    void addSignInPlaces(QGridLayout &grid, const StoragePlaces &places);
    void addPlace(QGridLayout &grid, const QString &what, const QString &where);
    void addActions();
    void askBeforeForgetting();

    QLabel *m_forgotten = nullptr;
    ExplainButton *m_explain = nullptr;
};

} // namespace Keyturn
