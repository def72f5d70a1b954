// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/mnemonic.h"

namespace Keyturn {

namespace {

    /// "(&A)"
    bool isAdded(QStringView text)
    {
        return text.size() >= 4 && text[0] == u'(' && text[1] == u'&' && text[2] != u'&'
            && text[3] == u')';
    }

} // namespace

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isAdded(QStringView(text).sliced(i))) {
            i += 3;
            continue;
        }
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

} // namespace Keyturn
