// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSettings;

namespace Keyturn {

/// Something that is good to know where one is for the first time.
enum class Hint { StartPage, Lists, Value };

/// Which hints are still to be shown. Whoever has used the program before there were any gets none.
class Hints
{
public:
    explicit Hints(QSettings &settings);

    bool isWanted(Hint hint) const;
    void dismiss(Hint hint); ///< for good
    void forgetAll(); ///< who starts the program next is new to it

private:
    QSettings &m_settings;
};

} // namespace Keyturn
