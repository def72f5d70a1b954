// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QStringList>

#include <tl/expected.hpp>

namespace Keyturn {

/// The certificates of a file that a person chose, to be trusted beside the system's own.
struct ExtraAuthorities
{
    QList<QSslCertificate> certificates = {};
    QStringList names = {}; ///< of all of them, for people
    QStringList expiredNames = {}; ///< taken all the same, though nothing will come of them

    bool operator==(const ExtraAuthorities &) const = default;
};

/// Reads a PEM file of one certificate or several. The error is a sentence for people.
tl::expected<ExtraAuthorities, QString> readExtraAuthorities(const QString &path);

} // namespace Keyturn
