// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleobject.h"

#include <bitset>

namespace Keyturn {

class SampleJsonWriter;

/// The members of applications and service principals, as Graph's v1.0 metadata names them.
class SampleProperties
{
public:
    static constexpr size_t MaxCount = 64;
    using Selection = std::bitset<MaxCount>; ///< by place in the list of all members

    enum class TypeAnnotation { WhereDerived, Always };

    /// Every member that objects of this kind have.
    static Selection all(SampleKind kind);

    /// The member of that name, or none. It may be one that the kind does not have.
    static std::optional<size_t> find(QByteArrayView name);

    /// Without the object's braces, so that others can write members beside these.
    static void writeMembers(SampleJsonWriter &out, const SampleObject &object,
                             const Selection &selection, TypeAnnotation annotation);
    /// Without braces, and without secretText, which addPassword alone tells.
    static void writeSecret(SampleJsonWriter &out, const SampleCredential &secret);
};

} // namespace Keyturn
