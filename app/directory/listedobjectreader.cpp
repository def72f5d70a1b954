// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listedobjectreader.h"

#include "app/directory/listedmembers.h"
#include "app/directory/listscalars.h"

#include <cstring>
#include <utility>

namespace Keyturn {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

namespace {

    /// Graph writes its keys without escapes, so they are compared as they stand in the text.
    bool is(ondemand::raw_json_string key, std::string_view name)
    {
        return std::memcmp(key.raw(), name.data(), name.size()) == 0
            && key.raw()[name.size()] == '"';
    }

    bool isSpace(char c)
    {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /// A string as it stands between its quotes, which has to be looked at for escapes. Null for
    /// what is none.
    QByteArrayView escapedText(ondemand::value &value)
    {
        std::string_view token = value.raw_json_token();
        if (token.front() != '"')
            return {};
        while (token.back() != '"' && isSpace(token.back())) // it reaches to what comes next
            token.remove_suffix(1);
        if (token.size() < 2 || token.back() != '"')
            return {};
        return {token.data() + 1, qsizetype(token.size()) - 2};
    }

    bool hasEscapes(QByteArrayView text)
    {
        return std::memchr(text.data(), '\\', size_t(text.size())) != nullptr;
    }

} // namespace

/// A member, for readListedMember() and readListedSecretMember().
struct ListedObjectReader::Member
{
    ListedObjectReader &reader;
    Key key;
    Value &value;

    bool isAt(std::string_view name) const { return is(key, name); }
    QByteArrayView text() { return reader.text(value); }
    QUuid guid() { return reader.guid(value); }
    qint64 time(qint64 missing) { return reader.time(value, missing); }
    void readSecrets(ObjectView & /*object*/) { reader.readSecrets(value); }
    void noteId([[maybe_unused]] const QUuid &id) const
    {
#ifdef __GNUC__
        __builtin_prefetch(reader.m_known.placeToFetch(id)); // gcc drops it in a function
#endif
    }
};

void ListedObjectReader::read(Value element, ObjectKind kind)
{
    clearObject(m_object, kind);
    m_isOdd = false;
    forEachMember(element, [this](Member member) { readListedMember(member, m_object); });
    if (m_object.objectId.isNull())
        m_isOdd = true;
}

void ListedObjectReader::readSecrets(Value &value)
{
    ondemand::array secrets;
    const error_code error = value.get_array().get(secrets);
    if (error == simdjson::INCORRECT_TYPE && value.is_null().value_unsafe())
        return;
    if (failed(error))
        return;
    for (auto element : secrets) {
        Value secret;
        if (failed(element.get(secret)))
            return;
        readSecret(secret);
        if (m_broken)
            return;
    }
}

void ListedObjectReader::readSecret(Value &value)
{
    // An odd secret does not make its owner odd, or the owner's other secrets would be hidden.
    const bool ownerWasOdd = std::exchange(m_isOdd, false);
    ListedSecret secret;
    forEachMember(value, [&](Member member) { readListedSecretMember(member, secret); });
    if (!m_isOdd && !secret.keyId.isNull())
        m_object.secrets.push_back(secret);
    else
        ++m_object.unreadSecretCount;
    m_isOdd = ownerWasOdd;
}

QByteArrayView ListedObjectReader::text(Value &value)
{
    // Nearly no string has an escape in it, and then it need not be copied.
    const QByteArrayView escaped = escapedText(value);
    if (!escaped.isNull() && !hasEscapes(escaped))
        return escaped;
    std::string_view text;
    const error_code error = value.get_string().get(text);
    if (error == simdjson::INCORRECT_TYPE && value.is_null().value_unsafe())
        return {};
    failed(error);
    return {text.data(), qsizetype(text.size())};
}

QUuid ListedObjectReader::guid(Value &value)
{
    QUuid guid;
    if (readGuid(escapedText(value), guid))
        return guid;
    const QByteArrayView found = text(value);
    if (!found.isNull() && !readGuid(found, guid))
        m_isOdd = true;
    return guid;
}

qint64 ListedObjectReader::time(Value &value, qint64 missing)
{
    if (const QByteArrayView escaped = escapedText(value); !escaped.isNull()) {
        if (const std::optional<qint64> time = parseListedTime(escaped))
            return *time;
    }
    const QByteArrayView found = text(value);
    if (found.isNull())
        return missing;
    const std::optional<qint64> time = parseListedTime(found);
    if (!time)
        m_isOdd = true;
    return time.value_or(missing);
}

template<typename Reader>
void ListedObjectReader::forEachMember(Value &value, Reader reader)
{
    ondemand::object object;
    if (failed(value.get_object().get(object)))
        return;
    for (auto field : object) {
        Key key;
        Value member;
        if (failed(field.key().get(key)) || failed(field.value().get(member)))
            return;
        reader({.reader = *this, .key = key, .value = member});
        if (m_broken)
            return;
    }
}

void ListedObjectReader::note(error_code error)
{
    if (error == simdjson::INCORRECT_TYPE || error == simdjson::STRING_ERROR)
        m_isOdd = true;
    else
        m_broken = error;
}

} // namespace Keyturn
