// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/refusingvalidator.h"

#include <QElapsedTimer>

#include <chrono>

namespace Keyturn {

/// Keeps whatever looks like a client secret or a token out of a field for an ID, where others
/// would read it; see looksLikeCredential(). A program that types it, as password managers do,
/// types on after that: what follows without a pause is the rest of it and goes the same way.
class CredentialGuard : public RefusingValidator
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{300};

    explicit CredentialGuard(QLineEdit &field);

protected:
    bool isRefused(QStringView text) const override;

private:
    mutable QElapsedTimer m_sinceRefusal;
};

} // namespace Keyturn
