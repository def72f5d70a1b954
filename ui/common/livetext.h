// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <utility>

namespace Keyturn {

/// A text that stands for long, and is said in the language that is chosen when it is asked for.
class LiveText
{
public:
    LiveText() = default;
    /// One that is the same in every language.
    LiveText(const QString &text)
        : m_say([text] { return text; })
    { }
    LiveText(std::function<QString()> say)
        : m_say(std::move(say))
    { }

    QString now() const { return m_say ? m_say() : QString(); }

private:
    std::function<QString()> m_say;
};

} // namespace Keyturn
