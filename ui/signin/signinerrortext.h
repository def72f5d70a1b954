// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinstep.h"

#include <QString>
#include <QUrl>

namespace Keyturn {

struct SignInError;

/// What happened and what one can do about it, in a few sentences and without codes; of a code
/// that is not known here, in Microsoft's own words.
QString signInErrorText(const SignInError &error);

/// The best of what one can do, to be offered as a button.
SignInStep signInStep(const SignInError &error);

/// For "Copy details": what a colleague or Microsoft's support wants to know, a line each; `about`
/// is a page about it, if there is one.
QString signInErrorDetails(const SignInError &error, const QUrl &about = {});

} // namespace Keyturn
