// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuedsecret.h"

#include "app/core/graphtime.h"
#include "app/secrets/jsonscanner.h"

#include <array>
#include <vector>

namespace Keyturn {

// Not QJsonDocument: it would leave copies of the secret behind, and it refuses half a reply.
namespace {

    constexpr int MaxNesting = 2; // {"value": {…}} is documented, anything deeper is not
    constexpr int MaxDepth = 16; // of what is searched although nobody documents it

    /// One credential of the reply; its secret still lies there, escaped.
    struct Candidate
    {
        PasswordCredential credential = {};
        std::span<char> secret = {};
        bool namesSecret = false; ///< it has the member, though its text may be cut off
    };

    struct Reply
    {
        QUuid objectId;
        QUuid appId;
        QString displayName;
        std::vector<Candidate> candidates;
        std::vector<Candidate> strays; ///< where no page says that a secret could stand
    };

    /// Whether a name, escaped or not, is the one we know.
    bool isNamed(std::span<char> name, QByteArrayView known)
    {
        std::array<char, 128> copy = {};
        if (name.size() > copy.size())
            return false;
        std::ranges::copy(name, copy.begin());
        const std::span<char> plain = unescapeInPlace(std::span(copy).first(name.size()));
        return QByteArrayView(plain.data(), qsizetype(plain.size())) == known;
    }

    /// The string at hand; whatever else is at hand is skipped. It may be null, or cut off.
    QByteArray takeString(JsonScanner &json)
    {
        const std::optional<std::span<char>> escaped = json.string();
        if (!escaped) {
            json.skipValue();
            return {};
        }
        const std::span<char> text = unescapeInPlace(*escaped);
        return {text.data(), qsizetype(text.size())};
    }

    void takeUuid(JsonScanner &json, QUuid &into)
    {
        const QByteArray text = takeString(json);
        if (const QUuid id = QUuid::fromString(QLatin1StringView(text)); !id.isNull())
            into = id;
    }

    void takeTime(JsonScanner &json, QDateTime &into)
    {
        if (const std::optional<qint64> time = parseGraphTime(takeString(json)))
            into = QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC);
    }

    /// A later member of the same name stands, as in other readers, unless it says nothing.
    void takeSecret(JsonScanner &json, Candidate &into)
    {
        into.namesSecret = true;
        const std::optional<std::span<char>> escaped = json.string();
        if (!escaped)
            return json.skipValue();
        if (escaped->empty())
            return;
        wipe(into.secret);
        into.secret = *escaped;
    }

    /// False, and nothing taken, if a credential has no such member.
    bool takeCredentialMember(JsonScanner &json, std::span<char> name, Candidate &into)
    {
        PasswordCredential &credential = into.credential;
        if (isNamed(name, "secretText"))
            takeSecret(json, into);
        else if (isNamed(name, "keyId"))
            takeUuid(json, credential.keyId);
        else if (isNamed(name, "displayName"))
            credential.displayName = QString::fromUtf8(takeString(json));
        else if (isNamed(name, "hint"))
            credential.hint = QString::fromUtf8(takeString(json));
        else if (isNamed(name, "startDateTime"))
            takeTime(json, credential.startDateTime);
        else if (isNamed(name, "endDateTime"))
            takeTime(json, credential.endDateTime);
        else
            return false;
        return true;
    }

    /// Looks for secrets in whatever is at hand: losing one because a reply has a new shape would
    /// be worse than showing one that stood in an odd place.
    void search(JsonScanner &json, Reply &into, int depth)
    {
        if (depth == MaxDepth)
            return json.skipValue();
        if (json.enterArray()) {
            while (json.nextElement())
                search(json, into, depth + 1);
        } else if (json.enterObject()) {
            Candidate candidate;
            while (const auto name = json.nextMember()) {
                if (!takeCredentialMember(json, *name, candidate))
                    search(json, into, depth + 1);
            }
            into.strays.push_back(candidate);
        } else {
            json.skipValue();
        }
    }

    void readCredential(JsonScanner &json, Reply &into)
    {
        if (!json.enterObject())
            return search(json, into, 0);
        Candidate candidate;
        while (const auto name = json.nextMember()) {
            if (!takeCredentialMember(json, *name, candidate))
                search(json, into, 0);
        }
        into.candidates.push_back(candidate);
    }

    void readCredentials(JsonScanner &json, Reply &into)
    {
        if (!json.enterArray())
            return search(json, into, 0);
        while (json.nextElement())
            readCredential(json, into);
    }

    void readObject(JsonScanner &json, Reply &into, int nesting);

    void readObjectMember(JsonScanner &json, std::span<char> name, Reply &into, int nesting)
    {
        if (isNamed(name, "passwordCredential"))
            readCredential(json, into);
        else if (isNamed(name, "passwordCredentials"))
            readCredentials(json, into);
        else if (isNamed(name, "value"))
            readObject(json, into, nesting + 1);
        else if (isNamed(name, "id"))
            takeUuid(json, into.objectId);
        else if (isNamed(name, "appId"))
            takeUuid(json, into.appId);
        else
            search(json, into, 0);
    }

    void readObject(JsonScanner &json, Reply &into, int nesting)
    {
        if (nesting == MaxNesting || !json.enterObject())
            return search(json, into, 0);
        Candidate bare;
        while (const auto name = json.nextMember()) {
            if (!takeCredentialMember(json, *name, bare))
                readObjectMember(json, *name, into, nesting);
        }
        if (!into.objectId.isNull() && into.displayName.isEmpty())
            into.displayName = bare.credential.displayName; // an object's and no credential's
        if (into.objectId.isNull() || bare.namesSecret)
            into.candidates.push_back(bare);
    }

    bool hasSecret(const Candidate &one)
    {
        return !one.secret.empty();
    }

    /// The one with a secret; else the one whose secret was cut off; else the only one with an ID.
    const Candidate *best(const std::vector<Candidate> &candidates)
    {
        const auto find = [&](auto condition) {
            const auto found = std::ranges::find_if(candidates, condition);
            return found == candidates.end() ? nullptr : &*found;
        };
        const auto hasId = [](const Candidate &one) { return !one.credential.keyId.isNull(); };
        if (const Candidate *whole = find(hasSecret))
            return whole;
        if (const Candidate *cutOff = find(&Candidate::namesSecret))
            return cutOff;
        return std::ranges::count_if(candidates, hasId) == 1 ? find(hasId) : nullptr;
    }

} // namespace

IssuedSecret IssuedSecret::takeFrom(std::span<char> reply)
{
    Reply found;
    JsonScanner json(reply);
    readObject(json, found, 0);

    IssuedSecret issued{
        .owner = {.objectId = found.objectId, .appId = found.appId},
        .ownerName = found.displayName,
    };
    const auto stray = std::ranges::find_if(found.strays, hasSecret);
    const bool isStray =
        std::ranges::none_of(found.candidates, hasSecret) && stray != found.strays.end();
    if (const Candidate *chosen = isStray ? &*stray : best(found.candidates)) {
        issued.credential = chosen->credential;
        const std::span<char> text = unescapeInPlace(chosen->secret);
        issued.text = SecretText({text.data(), qsizetype(text.size())});
        issued.isStray = isStray;
    }
    for (const std::vector<Candidate> &candidates : {found.candidates, found.strays}) {
        for (const Candidate &candidate : candidates)
            wipe(candidate.secret);
    }
    return issued;
}

bool IssuedSecret::isUnusual() const
{
    constexpr QByteArrayView Replacement = "\xEF\xBF\xBD"; // a character that was none
    const qsizetype length = text.characterCount();
    return isStray || isSalvaged || length < 16 || length > 64 || credential.keyId.isNull()
        || text.utf8().indexOf(Replacement) >= 0;
}

} // namespace Keyturn
