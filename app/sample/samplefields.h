// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleobject.h"

namespace Keyturn {

/// The member a $filter names. None for members that Graph cannot filter by, as
/// passwordCredentials.
std::optional<SampleField> filterableField(QByteArrayView name);

/// The member an $orderby names; Graph sorts by few.
std::optional<SampleField> sortableField(QByteArrayView name);

} // namespace Keyturn
