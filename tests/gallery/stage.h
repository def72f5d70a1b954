// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/faultyproxy.h"
#include "support/windowbench.h"

#include <functional>
#include <stdexcept>

class QComboBox;

/// The window on a sample tenant, and the acts that bring it into the state a picture shall show.
/// Whatever does not come about within 20 seconds throws a runtime_error that names it.
class Stage : public WindowBench
{
public:
    explicit Stage(const Keyturn::SampleServer::Options &options = {});

    void showStartPage();
    void openTenant(); ///< whatever comes of it
    void openLoadedTenant();
    void openList(const QString &entry); ///< of the navigation
    void openActivity();
    void openApplication(const QString &name); ///< and lets it be read
    void search(const QString &text);

    QWidget *openAddDialog();
    void addTo(const QString &application); ///< and waits for nothing
    void showRefusal(const QString &application); ///< of a secret for it
    void chooseExpiry(const QString &words); ///< it begins with them
    static void chooseEntry(QComboBox &box, const QString &english);
    QWidget *addSecret(const QString &description); ///< gives the window that shows it once
    void restartWithUnsavedSecret(); ///< as if Keyturn had died while a value was on show
    QWidget *openDeleteDialog(const QString &description);
    void press(const QString &name, const QWidget *inside = nullptr);
    static QWidget *waitFor(const QString &title); ///< a dialog
    static void paste(); ///< what is on the clipboard, as a person would after a while

    void openEntry(const QString &entry); ///< of the navigation
    static void require(const std::function<bool()> &condition, const QString &what);

    FaultyProxy proxy; ///< between the window and the tenant; does no harm unless told to
};
