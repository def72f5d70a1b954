// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/formdata.h"

#include <QByteArrayList>

namespace Keyturn {

namespace {

    int hexDigit(char c)
    {
        if (c >= '0' && c <= '9')
            return c - '0';
        const char lower = char(c | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /// Not QByteArray's own, which takes whatever stands behind a percent sign.
    std::optional<QByteArray> decoded(QByteArrayView text)
    {
        QByteArray result;
        result.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != '%') {
                result.append(text[i] == '+' ? ' ' : text[i]);
                continue;
            }
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            result.append(char(high * 16 + low));
            i += 2;
        }
        return result;
    }

    std::optional<std::pair<QByteArray, QByteArray>> readField(QByteArrayView text)
    {
        const qsizetype middle = text.indexOf('=');
        const auto name = decoded(middle < 0 ? text : text.first(middle));
        const auto value = decoded(middle < 0 ? QByteArrayView() : text.sliced(middle + 1));
        if (!name || !value)
            return std::nullopt;
        return std::pair(*name, *value);
    }

} // namespace

QByteArray encodeForm(const FormFields &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(name.toPercentEncoding() + '=' + value.toPercentEncoding());
    return parts.join('&');
}

std::optional<FormFields> decodeForm(QByteArrayView text)
{
    FormFields fields;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView part = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (part.isEmpty())
            continue;
        auto field = readField(part);
        if (!field)
            return std::nullopt;
        fields.push_back(std::move(*field));
    }
    return fields;
}

} // namespace Keyturn
