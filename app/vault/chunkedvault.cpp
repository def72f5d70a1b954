// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/chunkedvault.h"

#include "app/core/logging.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using Kind = VaultError::Kind;

    /// The length of the next part. A keychain takes text, so that no character is cut in two.
    qsizetype partLength(QByteArrayView rest)
    {
        const qsizetype most = std::min(rest.size(), ChunkedVault::LargestPart);
        qsizetype length = most;
        while (length > 0 && length < rest.size() && (rest[length] & 0xC0) == 0x80)
            --length;
        return length > 0 ? length : most;
    }

    std::vector<QByteArrayView> partsOf(QByteArrayView value)
    {
        std::vector<QByteArrayView> parts;
        while (!value.isEmpty()) {
            const qsizetype length = partLength(value);
            parts.push_back(value.first(length));
            value = value.sliced(length);
        }
        return parts;
    }

    SecretText joined(const std::vector<SecretText> &parts)
    {
        qsizetype size = 0;
        for (const SecretText &part : parts)
            size += part.utf8().size();
        QByteArray bytes;
        bytes.reserve(size);
        for (const SecretText &part : parts)
            bytes.append(part.utf8());
        SecretText whole(bytes);
        wipe({bytes.data(), size_t(bytes.size())});
        return whole;
    }

    bool isNotFound(const VaultResult<SecretText> &found)
    {
        return !found && found.error().kind == Kind::NotFound;
    }

    /// A damaged header is as good as none: what it was for cannot be had.
    std::optional<ChunkHeader> headerIn(const VaultResult<SecretText> &found)
    {
        if (!found)
            return std::nullopt;
        auto header = ChunkHeader::fromJson(found->utf8());
        if (!header)
            qCWarning(logVault) << "a value in the keychain has no header of ours";
        return header;
    }

    int partsNamedBy(const std::optional<ChunkHeader> &header, int generation)
    {
        return header && header->generation == generation ? header->parts : 0;
    }

} // namespace

struct ChunkedVault::Writing
{
    VaultKey key;
    QString label;
    SecretText text;
    std::vector<QByteArrayView> parts = {}; ///< of the text
    std::optional<ChunkHeader> old = {};
    int generation = 0;
    VaultHandler<void> handler = {};
};

struct ChunkedVault::Reading
{
    VaultKey key;
    ChunkHeader header;
    std::vector<SecretText> parts = {};
    VaultHandler<SecretText> handler = {};
};

/// Of the parts of one generation, from the last one down to the first that is not wanted: what an
/// interruption leaves of them then still begins with the first, and is found again.
struct ChunkedVault::Clearing
{
    VaultKey key;
    int generation = 0;
    int first = 0;
    int end = 0; ///< behind the last that is known; there may be more
    VaultHandler<void> handler = {};
};

ChunkedVault::ChunkedVault(SecretVault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    connect(&m_vault, &PatientVault::becameOverdue, this, &ChunkedVault::becameOverdue);
}

VaultKey ChunkedVault::partKey(const VaultKey &key, int generation, int part)
{
    VaultKey other = key;
    other.keyId += u"#%1.%2"_s.arg(QString::number(generation), QString::number(part));
    return other;
}

void ChunkedVault::store(const VaultKey &key, const QString &label, const SecretText &text,
                         VaultHandler<void> handler)
{
    Q_ASSERT(!text.isEmpty());
    if (text.utf8().size() > ChunkHeader::LargestValue) {
        const VaultError error{Kind::TooLong,
                               tr("It is longer than the %n bytes that are kept at most.", nullptr,
                                  int(ChunkHeader::LargestValue))};
        const auto refuse = [handler, error] { handler(tl::unexpected(error)); };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    const auto writing = std::make_shared<Writing>(Writing{
        .key = key, .label = label, .text = text.duplicate(), .handler = std::move(handler)});
    writing->parts = partsOf(writing->text.utf8());
    m_vault.read(key, [this, writing](const VaultResult<SecretText> &found) {
        if (!found && !isNotFound(found))
            return writing->handler(tl::unexpected(found.error()));
        writing->old = headerIn(found);
        writing->generation = writing->old ? 1 - writing->old->generation : 0;
        writePart(writing, 0);
    });
}

void ChunkedVault::read(const VaultKey &key, const VaultHandler<SecretText> &handler)
{
    m_vault.read(key, [this, key, handler](const VaultResult<SecretText> &found) {
        if (!found)
            return handler(tl::unexpected(found.error()));
        const auto header = headerIn(found);
        if (!header)
            return handler(tl::unexpected(VaultError{Kind::NotFound}));
        readPart(
            std::make_shared<Reading>(Reading{.key = key, .header = *header, .handler = handler}));
    });
}

void ChunkedVault::remove(const VaultKey &key, const VaultHandler<void> &handler)
{
    m_vault.read(key, [this, key, handler](const VaultResult<SecretText> &found) {
        if (!found && !isNotFound(found))
            return handler(tl::unexpected(found.error()));
        const auto header = headerIn(found);
        const auto atLast = [=, this,
                             hasHeader = found.has_value()](const VaultResult<void> &gone) {
            if (gone && hasHeader)
                return m_vault.remove(key, handler);
            handler(gone);
        };
        const auto then = [=, this](const VaultResult<void> &gone) {
            if (!gone)
                return handler(gone);
            clear({.key = key, .generation = 1, .end = partsNamedBy(header, 1), .handler = atLast});
        };
        clear({.key = key, .generation = 0, .end = partsNamedBy(header, 0), .handler = then});
    });
}

void ChunkedVault::writePart(const std::shared_ptr<Writing> &writing, int part)
{
    if (size_t(part) == writing->parts.size())
        return writeHeader(writing);
    const auto next = [this, writing, part](const VaultResult<void> &stored) {
        if (stored)
            writePart(writing, part + 1);
        else
            giveUpWriting(writing, part, stored.error());
    };
    m_vault.store(partKey(writing->key, writing->generation, part), writing->label,
                  SecretText(writing->parts[size_t(part)]), next);
}

/// Where nothing was written yet, a keychain that refuses is not asked any further: it may ask a
/// person each time.
void ChunkedVault::giveUpWriting(const std::shared_ptr<Writing> &writing, int part,
                                 const VaultError &error)
{
    if (part == 0)
        return writing->handler(tl::unexpected(error));
    const auto tell = [writing, error](const VaultResult<void> &gone) {
        VaultError told = error;
        told.mayRemain = told.mayRemain || !gone;
        writing->handler(tl::unexpected(told));
    };
    clear(
        {.key = writing->key, .generation = writing->generation, .end = part + 1, .handler = tell});
}

void ChunkedVault::writeHeader(const std::shared_ptr<Writing> &writing)
{
    const QByteArrayView value = writing->text.utf8();
    const ChunkHeader header{.generation = writing->generation,
                             .parts = int(writing->parts.size()),
                             .bytes = value.size(),
                             .sha256 = ChunkHeader::hashOf(value)};
    const auto next = [this, writing](const VaultResult<void> &stored) {
        if (stored)
            return tidyUp(writing);
        // Which header is there now is not known, so that neither one's parts may go.
        VaultError error = stored.error();
        error.mayRemain = true;
        writing->handler(tl::unexpected(error));
    };
    m_vault.store(writing->key, writing->label, SecretText(header.toJson()), next);
}

/// Takes out the value before, and what an interruption may have left behind the new one. The new
/// value is there whatever comes of that, and the next store tries again.
void ChunkedVault::tidyUp(const std::shared_ptr<Writing> &writing)
{
    const auto done = [writing](const VaultResult<void> &gone) {
        if (!gone)
            qCWarning(logVault) << "parts of an older value stay in the keychain:"
                                << int(gone.error().kind);
        writing->handler({});
    };
    const auto then = [=, this, other = 1 - writing->generation](const VaultResult<void> &gone) {
        if (!gone)
            return done(gone);
        clear({.key = writing->key,
               .generation = other,
               .end = partsNamedBy(writing->old, other),
               .handler = done});
    };
    clear({.key = writing->key,
           .generation = writing->generation,
           .first = int(writing->parts.size()),
           .handler = then});
}

void ChunkedVault::readPart(const std::shared_ptr<Reading> &reading)
{
    const int part = int(reading->parts.size());
    if (part == reading->header.parts) {
        SecretText whole = joined(reading->parts);
        if (reading->header.describes(whole.utf8()))
            return reading->handler(std::move(whole));
        qCWarning(logVault) << "a value in the keychain is not whole";
        return reading->handler(tl::unexpected(VaultError{Kind::NotFound}));
    }
    const VaultKey key = partKey(reading->key, reading->header.generation, part);
    m_vault.read(key, [this, reading](VaultResult<SecretText> found) {
        if (!found)
            return reading->handler(tl::unexpected(found.error()));
        reading->parts.push_back(std::move(*found));
        readPart(reading);
    });
}

void ChunkedVault::clear(const Clearing &clearing)
{
    const auto shared = std::make_shared<Clearing>(clearing);
    shared->end = std::max(shared->end, shared->first);
    findEnd(shared);
}

void ChunkedVault::findEnd(const std::shared_ptr<Clearing> &clearing)
{
    if (clearing->end >= ChunkHeader::MostParts)
        return removeLast(clearing);
    const VaultKey key = partKey(clearing->key, clearing->generation, clearing->end);
    m_vault.read(key, [this, clearing](const VaultResult<SecretText> &found) {
        if (!found && !isNotFound(found))
            return clearing->handler(tl::unexpected(found.error()));
        if (!found)
            return removeLast(clearing);
        ++clearing->end;
        findEnd(clearing);
    });
}

void ChunkedVault::removeLast(const std::shared_ptr<Clearing> &clearing)
{
    if (clearing->end <= clearing->first)
        return clearing->handler({});
    const VaultKey key = partKey(clearing->key, clearing->generation, clearing->end - 1);
    m_vault.remove(key, [this, clearing](const VaultResult<void> &gone) {
        if (!gone)
            return clearing->handler(tl::unexpected(gone.error()));
        --clearing->end;
        removeLast(clearing);
    });
}

} // namespace Keyturn
