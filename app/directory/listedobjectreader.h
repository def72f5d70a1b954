// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/guidset.h"
#include "app/directory/objectview.h"

#define SIMDJSON_EXCEPTIONS 0 // NOLINT(cppcoreguidelines-macro-usage): simdjson's own switch
#include <simdjson.h>

namespace Keyturn {

/// Reads one object of a list as it streams by. Only for pageparser.cpp: nobody else should have
/// to compile simdjson.
///
/// A member of the wrong type makes the object odd, and reading goes on behind it. Broken JSON
/// ends it all, since nothing behind it can be trusted.
class ListedObjectReader
{
public:
    /// `known`: where the IDs will be looked for, once each object is read.
    explicit ListedObjectReader(const GuidSet &known)
        : m_known(known)
    { }

    /// Forgets the last object. The views in the result borrow from the document's parser.
    void read(simdjson::ondemand::value element, ObjectKind kind);

    bool isOdd() const { return m_isOdd; }
    simdjson::error_code broken() const { return m_broken; }
    const ObjectView &object() const { return m_object; }

private:
    using Key = simdjson::ondemand::raw_json_string;
    using Value = simdjson::ondemand::value;

    struct Member;

    void readSecrets(Value &value);
    void readSecret(Value &value);

    // These leave the default where the member is null.
    QByteArrayView text(Value &value);
    QUuid guid(Value &value);
    qint64 time(Value &value, qint64 missing);

    template<typename Reader>
    void forEachMember(Value &value, Reader reader);
    bool failed(simdjson::error_code error)
    {
        if (error != simdjson::SUCCESS)
            note(error);
        return error != simdjson::SUCCESS;
    }
    void note(simdjson::error_code error);

    const GuidSet &m_known;
    ObjectView m_object;
    bool m_isOdd = false;
    simdjson::error_code m_broken = simdjson::SUCCESS;
};

} // namespace Keyturn
