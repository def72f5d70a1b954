// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuedsecret.h"
#include "app/secrets/jsonscanner.h"
#include "fuzz/fuzzed.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string_view>
#include <vector>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<char> copyOf(QByteArrayView bytes)
{
    return {bytes.begin(), bytes.end()}; // of its very size, so that a byte more is noticed
}

/// Also those that overlap.
int countOf(std::string_view text, std::string_view bytes)
{
    int count = 0;
    for (size_t at = bytes.find(text); at != std::string_view::npos; at = bytes.find(text, at + 1))
        ++count;
    return count;
}

void checkReply(QByteArrayView bytes)
{
    std::vector<char> reply = copyOf(bytes);
    const IssuedSecret issued = IssuedSecret::takeFrom(reply);
    require(reply.size() == size_t(bytes.size()), "the reply stays as large as it is");
    const QByteArrayView secret = issued.text.utf8();
    require(issued.text.characterCount() >= 0 && secret.size() <= bytes.size(),
            "a secret is not larger than its reply");
    const bool isZero = std::ranges::all_of(secret, [](char c) { return c == 0; });
    if (isZero || bytes.contains('\\')) // nothing there, or it stands there in other letters
        return;
    const std::string_view text(secret.data(), size_t(secret.size()));
    const int before = countOf(text, {bytes.data(), size_t(bytes.size())});
    require(before > 0, "a secret stands in its reply");
    require(countOf(text, {reply.data(), reply.size()}) < before,
            "a secret that is taken is wiped");
}

/// Whatever its letters, a secret in the documented place comes back as it is.
void checkSecret(QByteArrayView bytes)
{
    const QString secret = QString::fromUtf8(bytes);
    const QByteArray keyId = "0b1ec701-0000-4000-8000-000000000005";
    const QJsonObject json = {{"keyId"_L1, QLatin1StringView(keyId)}, {"secretText"_L1, secret}};
    std::vector<char> reply = copyOf(QJsonDocument(json).toJson(QJsonDocument::Compact));
    const IssuedSecret issued = IssuedSecret::takeFrom(reply);
    require(issued.text.utf8() == secret.toUtf8(), "the secret is the one that was told");
    require(issued.credential.keyId == QUuid::fromString(keyId), "its key ID is the one told");
    require(!issued.isStray, "it stands where it should");
}

/// A string as Qt reads it and as we do.
void compareWithQt(QByteArrayView bytes)
{
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF"); // which Qt takes for one of byte order
    if (hasMark || !QUtf8StringView(bytes).isValidUtf8())
        return;
    const QByteArray json = "[\"" + bytes.toByteArray() + "\"]";
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    if (array.size() != 1 || !array[0].toString().isValidUtf16())
        return;
    std::vector<char> copy = copyOf(json);
    JsonScanner scanner(copy);
    require(scanner.enterArray() && scanner.nextElement(), "an array has its element");
    const auto string = scanner.string();
    require(string.has_value(), "the element is a string");
    const std::span<char> plain = unescapeInPlace(*string);
    require(QByteArrayView(plain.data(), qsizetype(plain.size())) == array[0].toString().toUtf8(),
            "Qt reads the same string");
    require(!scanner.nextElement(), "an array ends");
}

} // namespace

/// The reply that tells a secret, and its strings.
void takeInput(QByteArrayView bytes)
{
    checkReply(bytes);
    checkSecret(bytes);
    compareWithQt(bytes);
}
