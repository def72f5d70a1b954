// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/signinrequest.h"

#include <QStringList>

#include <tl/expected.hpp>
#include <vector>

class QCommandLineParser;

/// The part of the command line that says to what and how one wants to sign in.
namespace Keyturn::SignInOptions {

void addTo(QCommandLineParser &parser);
/// What was said of it, or a sentence about the first mistake, for people.
tl::expected<SignInRequest, QString> read(const QCommandLineParser &parser,
                                          const std::vector<Cloud> &clouds);
/// As arguments of which read() makes the same request, where it knows the same clouds.
QStringList write(const SignInRequest &request);

} // namespace Keyturn::SignInOptions
