// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"

#include <QString>

class QFormLayout;
class QWidget;

namespace Keyturn {

/// Whose secret a dialog is about, as the person in front of it knows it.
struct SecretTarget
{
    QString ownerName; ///< the application's display name; anybody may have written it
    ObjectKind kind = ObjectKind::Application;
    QString tenantName;
};

QString objectKindText(ObjectKind kind); ///< "App registration", …

/// The rows every dialog about a secret begins with: the application, and where it is.
void addTargetRows(QFormLayout &form, const SecretTarget &target, QWidget *parent);

} // namespace Keyturn
