// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/cloudtitle.h"

#include "app/cloud/cloud.h"

#include <QCoreApplication>

namespace Keyturn {

QString cloudTitle(const Cloud &cloud)
{
    // Nobody chooses it by a name.
    const char *const sample = QT_TRANSLATE_NOOP("Keyturn::Cloud", "Sample cloud");
    if (cloud.name.isEmpty() && cloud.displayName == QLatin1StringView(sample))
        return QCoreApplication::translate("Keyturn::Cloud", sample);
    // One's own has a name that is in no language of ours.
    const auto known = Cloud::named(cloud.name);
    if (!known || known->displayName != cloud.displayName)
        return cloud.displayName;
    return QCoreApplication::translate("Keyturn::Cloud", cloud.displayName.toUtf8().constData());
}

} // namespace Keyturn
