// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotgatherer.h"
#include "app/directory/snapshotpage.h"
#include "app/directory/snapshotreader.h"
#include "fuzz/fuzzed.h"
#include "support/snapshotforger.h"

#include <optional>

using namespace Keyturn;

namespace {

std::optional<ListSnapshot> snapshotIn(QByteArrayView bytes)
{
    const auto copy = std::make_shared<std::vector<char>>(
        bytes.begin(), bytes.end()); // aligned, and of its very size
    auto read = parseSnapshot(*copy, copy, {});
    if (!read)
        return std::nullopt;
    return std::move(*read);
}

/// As somebody would do it who means to deceive: only what is said of the list is left to chance.
QByteArray sealed(QByteArrayView bytes)
{
    SnapshotForger forger(bytes.toByteArray());
    SnapshotHead head = forger.head();
    head.magic = SnapshotMagic;
    head.version = SnapshotVersion;
    head.headSize = sizeof(SnapshotHead);
    head.layout = snapshotLayout();
    head.owner = {};
    head.kind = 0;
    head.fileSize = quint64(bytes.size());
    forger.setHead(head);
    forger.seal();
    return forger.bytes();
}

void checkPage(const DirectoryPage &page)
{
    const ExpiryClock clock(QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC));
    const auto starts = page.foldedStarts();
    require(page.size() > 0, "no page is empty");
    require(qsizetype(starts.size()) == page.size() + 1, "every name has its place");
    require(qsizetype(starts.back()) == page.foldedTexts().size(), "the places end with the texts");
    for (qsizetype i = 0; i < page.size(); ++i) {
        const DirectoryObject object = page.view(i).toObject();
        require(object.passwordCredentials.size() == page.secrets(i).size(),
                "all secrets are told");
        require(object.applicationType() == page.applicationType(i), "so is what it is");
        require(object.unreadSecretCount >= 0, "no count is negative");
        objectStatusText(page.expiryState(i, clock));
        const auto row = size_t(i);
        const auto line = page.foldedTexts().sliced(starts[row], starts[row + 1] - starts[row]);
        require(!line.isEmpty(), "every row can be searched in");
    }
}

/// What is shown can be kept again, and is the same then.
void checkWriting(const DirectoryStore &rows)
{
    SnapshotGatherer gatherer(rows);
    for (const RowPlace place : rowsByName(rows)) {
        gatherer.add(place);
        const auto bytes = std::make_shared<QByteArray>();
        const SnapshotEntry entry = gatherer.take(*bytes);
        const SharedPage page = showSnapshotPage(entry, *bytes, bytes);
        require(page && page->size() == 1, "a row that is shown can be kept");
        const DirectoryPage &from = *rows.pages()[place.page];
        require(page->view(0).toObject() == from.view(place.index).toObject(), "as it is");
    }
}

} // namespace

/// What was kept of a list: as it is, and with its sums made right.
void takeInput(QByteArrayView bytes)
{
    snapshotIn(bytes);
    if (bytes.size() < qsizetype(sizeof(SnapshotHead)))
        return;
    const auto snapshot = snapshotIn(sealed(bytes));
    if (!snapshot)
        return;
    require(snapshot->takenAt.isValid(), "it was taken at some time");
    require(snapshot->skippedCount >= 0 && snapshot->unreadSecretCount >= 0,
            "no count is negative");
    for (const SharedPage &page : snapshot->rows.pages())
        checkPage(*page);
    checkWriting(snapshot->rows);
}
