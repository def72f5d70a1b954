// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/managedsettings.h"

#include <QString>

#include <memory>

class QSettings;

namespace Keyturn {

struct CommandLine;
class MainWindow;
class Reminders;
class SampleServer;

/// The program, put together: what the platform offers, the keychain, the clipboard, the window,
/// and the sample tenant behind its button. main() and the tour run the same one.
class Program
{
public:
    /// `settings` remembers the window; `keptIndex` is the file that lists what is kept. The sample
    /// tenant is made anew each time, so what is asked of it is forgotten with it. What `managed`
    /// lays down counts for more than any choice.
    Program(QSettings &settings, const QString &keptIndex, const ManagedSettings &managed = {});
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    MainWindow &window();
    /// What the command line asks for; it is kept for whoever signs in.
    void setSignInRequest(const SignInRequest &request);
    /// The same, with what is managed in it.
    const SignInRequest &signInRequest() const;
    void signIn(); ///< as that says; asks for what it leaves open
    /// Somebody has started Keyturn once more: the window comes up, and goes on with what they
    /// asked for, or says why that cannot be. Where a session is open it stays, and the window says
    /// so unless that is in the tenant they asked for.
    void goOnWith(const CommandLine &start);
    /// Whoever was signed in last, if they stay so and want it so; see AccountFlow::openLast().
    void openLastAccount();
    /// Tells what expires soon for whoever was signed in last, and quits QApplication; without a
    /// window, unless they ask for it. False, and nothing happens, where that takes a person.
    bool checkExpiring();
    void openSampleTenant();
    SampleServer *sampleServer(); ///< null until the sample tenant is open
    const Reminders &reminders() const; ///< that tell when a look turns into a window

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyturn
