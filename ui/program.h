// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

class QSettings;

namespace Keyturn {

class MainWindow;
class SampleServer;

/// The program, put together: what the platform offers, the keychain, the clipboard, the window,
/// and the sample tenant behind its button. main() and the tour run the same one.
class Program
{
public:
    /// `settings` remembers the window; `keptIndex` is the file that lists what is kept. The sample
    /// tenant is made anew each time, so what is asked of it is forgotten with it.
    Program(QSettings &settings, const QString &keptIndex);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    MainWindow &window();
    void openSampleTenant();
    SampleServer *sampleServer(); ///< null until the sample tenant is open

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyturn
