// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/secretgenerator.h"

#include <QRandomGenerator>

#include <array>

namespace Keyturn {

SecretText generateSecret()
{
    constexpr QByteArrayView Usual =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~._-";
    constexpr int Shortest = 16;
    constexpr int Longest = 64;
    QRandomGenerator &random = *QRandomGenerator::system();
    const bool isUsual = random.bounded(4) != 0;
    const int size = isUsual ? 40 : random.bounded(Shortest, Longest + 1);

    std::array<char, Longest> text = {};
    for (int i = 0; i < size; ++i)
        text[size_t(i)] =
            isUsual ? Usual[random.bounded(int(Usual.size()))] : char(random.bounded('!', '~' + 1));
    SecretText secret({text.data(), size});
    wipe(text);
    return secret;
}

} // namespace Keyturn
