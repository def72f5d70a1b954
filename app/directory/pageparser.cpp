// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pageparser.h"

#include "app/directory/compactpage.h"
#include "app/directory/guidset.h"
#include "app/directory/listedobjectreader.h"
#include "app/directory/pagebuilder.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

struct PageParser::Private
{
    explicit Private(ObjectKind defaultKind)
        : kind(defaultKind)
    { }

    error_code makeRoom(size_t size);
    error_code read(const QByteArray &body, ParsedPage &page);
    /// False where it came upon what it does not read; what it has added by then is known.
    bool readCompact(const QByteArray &body, PageBuilder &builder, ParsedPage &page);
    error_code readDocument(const QByteArray &body, PageBuilder &builder, ParsedPage &page);
    error_code readObjects(ondemand::value value, PageBuilder &builder, ParsedPage &page);
    void addObject(const ObjectView &object, PageBuilder &builder, ParsedPage &page);

    const ObjectKind kind;
    ondemand::parser parser;
    GuidSet known;
    ListedObjectReader reader{known};
    QByteArray memory;
};

namespace {

    error_code readLink(ondemand::value value, QUrl &link)
    {
        std::string_view text;
        const error_code error = value.get_string().get(text);
        if (error == simdjson::INCORRECT_TYPE && value.is_null().value_unsafe())
            return simdjson::SUCCESS;
        if (error)
            return error;
        link = QUrl::fromEncoded({text.data(), qsizetype(text.size())});
        return link.isValid() ? simdjson::SUCCESS : simdjson::STRING_ERROR;
    }

} // namespace

PageParser::PageParser(ObjectKind kind)
    : d(std::make_unique<Private>(kind))
{ }

PageParser::~PageParser() = default;

GraphResult<ParsedPage> PageParser::parse(QByteArray body)
{
    static_assert(CompactJson::Padding <= simdjson::SIMDJSON_PADDING);
    // Both read beyond the end, in whole vectors. reserve() would copy what others have, too.
    const qsizetype needed = body.size() + qsizetype(simdjson::SIMDJSON_PADDING);
    if (body.capacity() < needed)
        body.reserve(needed);
    ParsedPage page;
    if (const error_code error = d->read(body, page))
        return tl::unexpected(GraphError::malformedReply(
            QLatin1StringView(simdjson::error_message(error)).toString()));
    return page;
}

QByteArray PageParser::takeMemory()
{
    return std::exchange(d->memory, {});
}

void PageParser::giveMemory(QByteArray memory)
{
    d->memory = std::move(memory);
}

void PageParser::expect(qsizetype objects)
{
    d->known.reserve(objects);
}

QUrl PageParser::linkAhead(QByteArrayView body)
{
    constexpr QByteArrayView Member =
        R"("@odata.nextLink":")"; // within a string it had backslashes
    const QByteArrayView head = body.first(std::min(body.size(), Head));
    const qsizetype member =
        head.first(std::max<qsizetype>(0, head.indexOf(R"("value":)"))).indexOf(Member);
    if (member < 0)
        return {};
    const QByteArrayView rest = head.sliced(member + Member.size());
    const QByteArrayView link = rest.first(std::max<qsizetype>(0, rest.indexOf('"')));
    return link.contains('\\') ? QUrl() : QUrl::fromEncoded(link.toByteArray());
}

/// A page that is a little longer than all before would have the parser throw away all that it has.
error_code PageParser::Private::makeRoom(size_t size)
{
    return parser.capacity() < size ? parser.allocate(size + size / 4) : simdjson::SUCCESS;
}

error_code PageParser::Private::read(const QByteArray &body, ParsedPage &page)
{
    PageBuilder builder(body.size());
    if (!readCompact(body, builder, page)) {
        if (const error_code error = readDocument(body, builder, page))
            return error;
    }
    page.objects = builder.finish();
    return simdjson::SUCCESS;
}

bool PageParser::Private::readCompact(const QByteArray &body, PageBuilder &builder,
                                      ParsedPage &page)
{
    CompactPage compact(body, kind, known);
    while (const ObjectView *const object = compact.next())
        addObject(*object, builder, page);
    if (compact.isRead())
        page.nextLink = compact.nextLink();
    return compact.isRead();
}

error_code PageParser::Private::readDocument(const QByteArray &body, PageBuilder &builder,
                                             ParsedPage &page)
{
    const auto size = size_t(body.size());
    if (const error_code error = makeRoom(size))
        return error;
    ondemand::document document;
    if (const error_code error =
            parser.iterate(body.constData(), size, size_t(body.capacity())).get(document))
        return error;
    ondemand::object root;
    if (const error_code error = document.get_object().get(root))
        return error;

    bool hasObjects = false;
    for (auto field : root) {
        std::string_view key;
        ondemand::value value;
        error_code error = field.unescaped_key().get(key);
        if (!error)
            error = field.value().get(value);
        if (!error && key == "value") {
            hasObjects = true;
            error = readObjects(value, builder, page);
        } else if (!error && key == "@odata.nextLink") {
            error = readLink(value, page.nextLink);
        }
        if (error)
            return error;
    }
    if (!hasObjects)
        return simdjson::NO_SUCH_FIELD;
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return simdjson::TRAILING_CONTENT;
    return simdjson::SUCCESS;
}

error_code PageParser::Private::readObjects(ondemand::value value, PageBuilder &builder,
                                            ParsedPage &page)
{
    ondemand::array objects;
    if (const error_code error = value.get_array().get(objects))
        return error;
    for (auto element : objects) {
        ondemand::value object;
        if (const error_code error = element.get(object))
            return error;
        reader.read(object, kind);
        if (reader.broken())
            return reader.broken();
        if (reader.isOdd())
            ++page.skippedCount;
        else
            addObject(reader.object(), builder, page);
    }
    return simdjson::SUCCESS;
}

void PageParser::Private::addObject(const ObjectView &object, PageBuilder &builder,
                                    ParsedPage &page)
{
    if (!known.insert(object.objectId))
        return;
    if (builder.add(object))
        page.unreadSecretCount += object.unreadSecretCount;
    else
        ++page.skippedCount;
}

} // namespace Keyturn
