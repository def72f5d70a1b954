// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct HelpPages
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::HelpPages)
    };

} // namespace

QStringList helpPageNames()
{
    return {u"getting-started"_s, u"signing-in"_s, u"search"_s,    u"adding"_s,
            u"keychain"_s,        u"deleting"_s,   u"expiring"_s,  u"check-value"_s,
            u"test-secret"_s,     u"export"_s,     u"reminders"_s, u"settings"_s,
            u"permissions"_s,     u"privacy"_s,    u"keys"_s,      u"troubleshooting"_s,
            u"errors"_s};
}

QStringList helpLanguages()
{
    //: Not shown: the folder of resources/help with the pages in this language
    return {HelpPages::tr("en")};
}

QString helpPage(const QString &name, const QStringList &languages)
{
    if (!helpPageNames().contains(name)) // it comes out of a link
        return {};
    for (const QString &language : languages + QStringList{u"en"_s}) {
        QFile file(u":/help/%1/%2.html"_s.arg(language, name));
        if (file.open(QFile::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString helpPageTitle(const QString &html)
{
    static constexpr auto Begin = "<h1>"_L1;
    const qsizetype begin = html.indexOf(Begin) + Begin.size();
    return html.mid(begin, html.indexOf("</h1>"_L1) - begin);
}

} // namespace Keyturn
