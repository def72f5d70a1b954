// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/compactpage.h"

#include "app/directory/listedmembers.h"

namespace Keyturn {

namespace {

    /// A member, for readListedMember() and readListedSecretMember().
    struct CompactMember
    {
        CompactJson &json;
        const GuidSet &known;

        bool isAt(std::string_view name) { return json.takeName(name); }
        QByteArrayView text() { return json.text(); }
        QUuid guid() { return json.guid(); }
        qint64 time(qint64 missing) { return json.time(missing); }
        void readSecrets(ObjectView &object);
        void noteId([[maybe_unused]] const QUuid &id) const
        {
#ifdef __GNUC__
            __builtin_prefetch(known.placeToFetch(id)); // gcc drops it in a function
#endif
        }
    };

    ListedSecret readSecret(CompactMember &member)
    {
        ListedSecret secret;
        member.json.readObject([&] {
            if (!readListedSecretMember(member, secret))
                member.json.skipMember();
        });
        if (secret.keyId.isNull())
            member.json.giveUp();
        return secret;
    }

    void CompactMember::readSecrets(ObjectView &object)
    {
        if (json.take("null"))
            return;
        json.expect('[');
        if (json.take(']'))
            return;
        do {
            object.secrets.push_back(readSecret(*this));
        } while (json.take(','));
        json.expect(']');
    }

} // namespace

CompactPage::CompactPage(QByteArrayView body, ObjectKind kind, const GuidSet &known)
    : m_json(body)
    , m_kind(kind)
    , m_known(known)
{ }

const ObjectView *CompactPage::next()
{
    const bool isFirst = !std::exchange(m_isInside, true);
    if (isFirst)
        findObjects();
    if (m_json.take(']')) {
        readWhatFollows();
        return nullptr;
    }
    if (!isFirst)
        m_json.expect(',');
    readObject();
    return m_json.fits() ? &m_object : nullptr;
}

void CompactPage::findObjects()
{
    m_json.expect('{');
    for (;;) {
        m_json.expect('"');
        if (m_json.takeName("value"))
            break;
        readMember();
        if (!m_json.take(',')) {
            m_json.giveUp();
            return;
        }
    }
    m_json.expect('[');
}

void CompactPage::readWhatFollows()
{
    while (m_json.take(',')) {
        m_json.expect('"');
        readMember();
    }
    m_json.expect('}');
    m_isRead = m_json.isAtEnd();
}

void CompactPage::readMember()
{
    if (!m_json.takeName("@odata.nextLink")) {
        m_json.skipMember();
        return;
    }
    const QByteArrayView link = m_json.text();
    if (link.isNull())
        return;
    m_nextLink = QUrl::fromEncoded(link.toByteArray());
    if (!m_nextLink.isValid())
        m_json.giveUp();
}

void CompactPage::readObject()
{
    clearObject(m_object, m_kind);
    CompactMember member{.json = m_json, .known = m_known};
    m_json.readObject([&] {
        if (!readListedMember(member, m_object))
            m_json.skipMember();
    });
    if (m_object.objectId.isNull())
        m_json.giveUp();
}

} // namespace Keyturn
