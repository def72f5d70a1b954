// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "app/expiring/expiringrows.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QFileDialog;
class QProgressDialog;
class QSaveFile;

namespace Keyturn {

/// Rows written to a file, where and as what somebody chooses. It is done aside; what takes longer
/// than a second shows how far it has come and can be cancelled, and a file that was there before
/// stays until the new one is whole.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    explicit ExportFlow(QWidget *window);
    ~ExportFlow() override; ///< what is under way stops, and leaves no file

    /// Rows of a list, as they stand. One export at a time: while there is one, this does nothing.
    void exportRows(const QString &listName, const DirectoryStore &list, std::vector<quint32> rows);
    /// Likewise secrets, also as a calendar.
    void exportExpiring(const std::shared_ptr<const ExpiringRows> &rows, const QString &tenantName);

    bool isBusy() const; ///< asking or writing

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar
    void ended(); ///< what was written

private:
    struct Run;
    struct Outcome
    {
        bool isWhole = false; ///< the file is in its place
        QString problem; ///< why not
    };
    using Writer = std::function<bool(QSaveFile &file, Run &run)>;

    void start(const QString &path, const Writer &writer);
    void showProgress();
    void finish(const QString &path, const Outcome &outcome);

    QWidget *const m_window;
    QPointer<QFileDialog> m_question;
    std::shared_ptr<Run> m_run; // shared with the thread that writes
    QPointer<QProgressDialog> m_progress;
    QTimer m_look;
    QElapsedTimer m_sinceStart;
};

} // namespace Keyturn
