// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/networktrouble.h"
#include "ui/signin/signinstep.h"

#include <QString>

namespace Keyturn {

struct GraphError;
struct IssuingError;
struct RemovalError;
struct SignInError;
struct VaultError;

// Where the help explains an error, as helpLink() takes it. Each kind has an anchor of its own on
// the page "errors".

QString errorTopic(NetworkTrouble trouble); ///< empty where there is none
QString errorTopic(const GraphError &error);
QString errorTopic(const SignInError &error);
QString errorTopic(SignInStep step); ///< by what one can do about it
QString errorTopic(const IssuingError &error);
QString errorTopic(const RemovalError &error);
QString errorTopic(const VaultError &error);
/// Of a file of Keyturn's own, or one that it was told to write.
QString fileErrorTopic();

} // namespace Keyturn
