// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/directory/listkind.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace Keyturn {

class ErrorPanel;
class FlowLayout;
struct LookupResult;

/// What a search says beyond its rows: what a pasted message means, matches in other lists, and
/// what Entra knows of an ID. It takes no room while there is nothing to say.
class SearchStrip : public QWidget
{
    Q_OBJECT

public:
    struct Elsewhere
    {
        ListKind kind;
        qsizetype count = 0; ///< of matches; 0 where that list has to be loaded first

        bool operator==(const Elsewhere &) const = default;
    };
    struct Findings
    {
        QString message = {}; ///< in words
        std::vector<Elsewhere> elsewhere = {};
        bool offersLookup = false;

        bool operator==(const Findings &) const = default;
    };

    explicit SearchStrip(QWidget *parent = nullptr);

    void tell(const Findings &findings); ///< ends what is told of a look-up
    void tellLookup(int done, int total); ///< is under way
    void tellResult(const LookupResult &result);
    void clear();

Q_SIGNALS:
    void listChosen(Keyturn::ListKind kind);
    void lookupChosen();
    void cancelChosen();
    void objectChosen(const Keyturn::DirectoryObject &object);

private:
    QPushButton *addButton(const QString &text);
    void clearButtons();
    void showWhatIsSaid();

    Findings m_findings;
    QLabel *const m_message;
    QWidget *const m_buttons;
    FlowLayout *const m_flow;
    QLabel *const m_progress;
    QPushButton *const m_cancel;
    QLabel *const m_result;
    ErrorPanel *const m_error;
};

} // namespace Keyturn
