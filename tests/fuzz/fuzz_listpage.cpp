// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pageparser.h"
#include "fuzz/fuzzed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkStructure(const DirectoryPage &page)
{
    QSet<QUuid> ids;
    for (qsizetype i = 0; i < page.size(); ++i) {
        const DirectoryObject object = page.view(i).toObject();
        require(!object.ref.objectId.isNull(), "every object has an ID");
        require(object.unreadSecretCount >= 0, "no count is negative");
        ids.insert(object.ref.objectId);
    }
    require(ids.size() == page.size(), "every object comes once");
    const auto starts = page.foldedStarts();
    require(qsizetype(starts.size()) == page.size() + 1, "every name has its place");
    require(qsizetype(starts.back()) == page.foldedTexts().size(), "the places end with the texts");
    require(page.foldedTexts().count('\n') == page.size(), "every object has one line");
}

/// What QJsonDocument makes of the same object, unless it is not to be found there.
std::optional<DirectoryObject> asQtReadsIt(const QJsonArray &list, const QUuid &id)
{
    std::optional<DirectoryObject> found;
    for (const auto value : list) {
        const QJsonObject json = value.toObject();
        if (QUuid::fromString(json["id"_L1].toString()) != id)
            continue;
        if (found)
            return {}; // which of them is the right one?
        const auto read = DirectoryObject::fromJson(json, ObjectKind::Application);
        if (!read)
            return {};
        found = *read;
    }
    return found;
}

void compareWithQt(const DirectoryPage &page, QByteArrayView bytes)
{
    // Names of members are compared as they stand, and of two lists Qt tells the last one only.
    if (bytes.contains('\\') || bytes.count("\"value\"") != 1)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    const QJsonArray list = document["value"_L1].toArray();
    for (qsizetype i = 0; i < page.size(); ++i) {
        const DirectoryObject ours = page.view(i).toObject();
        const auto theirs = asQtReadsIt(list, ours.ref.objectId);
        if (!theirs)
            continue;
        require(ours.ref.appId == theirs->ref.appId, "Qt reads the same application ID");
        require(ours.displayName == theirs->displayName, "Qt reads the same name");
        require(ours.createdDateTime == theirs->createdDateTime, "Qt reads the same time");
        require(ours.signInAudience == theirs->signInAudience, "Qt reads the same audience");
        for (const PasswordCredential &secret : ours.passwordCredentials) {
            const auto &all = theirs->passwordCredentials;
            require(std::find(all.begin(), all.end(), secret) != all.end(),
                    "Qt reads the same secrets");
        }
    }
}

/// White space before it, and it is simdjson that reads the same.
void compareWithSimdjson(const GraphResult<ParsedPage> &page, QByteArrayView bytes)
{
    PageParser parser(ObjectKind::Application);
    const auto other = parser.parse(' ' + bytes.toByteArray());
    require(page.has_value() == other.has_value(), "simdjson reads it, too, or does not either");
    if (!page)
        return;
    require(page->objects->size() == other->objects->size(), "simdjson finds as many objects");
    for (qsizetype i = 0; i < page->objects->size(); ++i)
        require(page->objects->view(i).toObject() == other->objects->view(i).toObject(),
                "simdjson reads the same object");
    require(page->nextLink == other->nextLink, "simdjson reads the same link");
    require(page->skippedCount == other->skippedCount, "simdjson skips as many");
    require(page->unreadSecretCount == other->unreadSecretCount, "simdjson leaves out as many");
}

} // namespace

/// A page of a list, once and then the same once more.
void takeInput(QByteArrayView bytes)
{
    PageParser parser(ObjectKind::Application);
    const auto first = parser.parse(bytes.toByteArray());
    const auto second = parser.parse(bytes.toByteArray());
    require(first.has_value() == second.has_value(), "the same bytes are taken twice or never");
    compareWithSimdjson(first, bytes);
    if (!first)
        return;
    checkStructure(*first->objects);
    compareWithQt(*first->objects, bytes);
    require(second->objects->size() == 0, "an object that is known does not come again");
    require(first->nextLink == second->nextLink, "the link is the same");
    require(first->skippedCount >= 0 && first->unreadSecretCount >= 0, "no count is negative");
}
