// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/languages.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Traditional characters are another language to who reads: those would rather have English.
    bool speaks(const QString &name, const QLocale &wanted)
    {
        const QLocale own(name);
        return own.language() == wanted.language() && own.script() == wanted.script();
    }

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all = {{u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}};
    return all;
}

QString languageFor(const QString &chosen, const QStringList &systemLanguages)
{
    const std::vector<Language> &all = languages();
    if (std::ranges::find(all, chosen, &Language::name) != all.end())
        return chosen;
    for (const QString &wanted : systemLanguages) {
        const auto found = std::ranges::find_if(
            all, [locale = QLocale(wanted)](const auto &one) { return speaks(one.name, locale); });
        if (found != all.end())
            return found->name;
    }
    return all.front().name;
}

} // namespace Keyturn
