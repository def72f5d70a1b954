// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/visiblecharacter.h"

#include <QStringDecoder>

#include <algorithm>

namespace Keyturn {

namespace {

    qsizetype sequenceLength(char lead)
    {
        const auto byte = static_cast<unsigned char>(lead);
        if (byte < 0xC0)
            return 1;
        if (byte < 0xE0)
            return 2;
        return byte < 0xF0 ? 3 : 4;
    }

    char32_t codePoint(QStringView character)
    {
        return character.size() == 2 ? QChar::surrogateToUcs4(character[0], character[1])
                                     : character[0].unicode();
    }

    bool showsByItself(char32_t character)
    {
        return QChar::isPrint(character) && !QChar::isSpace(character) && !QChar::isMark(character);
    }

    void showAs(VisibleCharacter &character, char16_t symbol)
    {
        character.buffer[0] = symbol;
        character.length = 1;
        character.isSymbol = true;
    }

    void showAsNumber(VisibleCharacter &character, QStringView prefix, char32_t number, int digits)
    {
        constexpr QStringView Digits = u"0123456789ABCDEF";
        auto *end = std::ranges::copy(prefix, character.buffer.begin()).out;
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
            *end++ = Digits[qsizetype((number >> shift) & 0xF)];
        character.length = std::distance(character.buffer.begin(), end);
        character.isSymbol = true;
    }

} // namespace

VisibleCharacter VisibleCharacter::takeFrom(QByteArrayView &utf8)
{
    using Flag = QStringDecoder::Flag;
    VisibleCharacter character;
    const qsizetype bytes = std::min(sequenceLength(utf8.front()), utf8.size());
    QStringDecoder decode(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QChar *const end = decode.appendToBuffer(character.buffer.data(), utf8.first(bytes));
    character.length = std::distance<const QChar *>(character.buffer.data(), end);
    if (decode.hasError()) {
        showAsNumber(character, u"0x", static_cast<unsigned char>(utf8.front()), 2);
        utf8 = utf8.sliced(1);
        return character;
    }
    utf8 = utf8.sliced(bytes);
    const char32_t code = codePoint(character.text());
    if (code == U' ')
        showAs(character, u'\u2423'); // open box
    else if (!showsByItself(code))
        showAsNumber(character, u"U+", code, code > 0xFFFF ? 6 : 4);
    return character;
}

} // namespace Keyturn
