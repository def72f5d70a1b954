// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/renewalbench.h"
#include "support/smallvault.h"

#include <QTest>

namespace Keyturn {

/// A source whose refresh token is kept, in a vault that others have, too.
struct KeptRenewalBench : RenewalBench
{
    SmallVault vault;
    RefreshTokenStore store{vault};

    void keep() { source->keepIn(store, account); }

    /// By another Keyturn that is running.
    void keepElsewhere(const QByteArray &token)
    {
        RefreshTokenStore other(vault);
        Told<void> told;
        other.store(account, SecretText(token), context.get(), told.handler());
        QTRY_VERIFY(told.isGood());
    }

    /// What a program started now would find.
    QByteArray present()
    {
        RefreshTokenStore other(vault);
        Told<SecretText> told;
        other.read(account, context.get(), told.handler());
        if (!QTest::qWaitFor([&told] { return told.isThere(); }) || !told.isGood())
            return {};
        return told.answer->value()->utf8().toByteArray();
    }

    void keepWell()
    {
        keep();
        QTRY_COMPARE(kept.size(), 1);
        kept.clear();
    }
};

} // namespace Keyturn
