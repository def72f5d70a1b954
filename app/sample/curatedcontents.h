// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/samplerandom.h"
#include "app/sample/sampletable.h"

#include <span>

namespace Keyturn {

struct CuratedApplication;
struct CuratedSecret;

/// The contents written by hand: about as many objects as a company of some hundred people has, and
/// at least one of everything that can be odd about one. The seed decides the IDs, and what is left
/// to chance about the ordinary ones.
class CuratedContents
{
public:
    CuratedContents(quint64 seed, qint64 now);

    SampleTable applications;
    SampleTable servicePrincipals;
    SampleTable deletedApplications;
    SampleTable deletedPrincipals;

private:
    void addCurated(const CuratedApplication &curated, SampleKind kind);
    void addOrdinary(const char *displayName);
    void addPrincipalOf(const SampleObject &application, std::span<const CuratedSecret> secrets);
    void addForeignPrincipals();
    void addManagedIdentities();
    void addDeleted();
    SampleObject object(SampleKind kind, const char *displayName);
    SampleCredential secret(const CuratedSecret &curated);
    std::vector<SampleCredential> ordinarySecrets();
    std::optional<qint64> time(int days) const;

    SampleRandom m_random;
    qint64 m_now;
};

} // namespace Keyturn
