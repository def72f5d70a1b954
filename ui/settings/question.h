// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Keyturn {

/// A question that names what will be done.
struct Question
{
    QString title;
    QString sentence;
    QString consequence;
    QString yes; ///< what the button that does it says
};

/// Opens a window for the question and returns at once. Cancel is what Enter and Escape do. `then`
/// runs after a yes, unless `parent` is gone by then.
void ask(const Question &question, QWidget *parent, const std::function<void()> &then);

} // namespace Keyturn
