// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/searchtexts.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/directory/objectlookup.h"
#include "app/models/searchquestion.h"
#include "ui/directory/listtexts.h"
#include "ui/directory/objecttexts.h"
#include "ui/signin/aadstsadvice.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Codes whose advice is as true for another program's sign-in as for Keyturn's own.
    constexpr std::array CodesForAnybody = {7000215, 7000222, 7000218, 50034, 50053, 50057,
                                            50105,   50126,   90002,   90006, 90033};

    QString searchText(const char *text)
    {
        return QCoreApplication::translate("SearchTexts", text);
    }

    QString nameToShow(const DirectoryObject &object)
    {
        const QString name = plainName(object.displayName).trimmed();
        return name.isEmpty() ? object.ref.objectId.toString(QUuid::WithoutBraces) : name;
    }

    /// What it means to whoever found it in the log of some program.
    QString codeMeaning(int code)
    {
        if (code == 700016 || code == 700011)
            return searchText(QT_TRANSLATE_NOOP(
                "SearchTexts",
                "The tenant that the program asked does not know its application. The ID is "
                "wrong, or it is one of another tenant or cloud, or the application was deleted "
                "or never consented to there."));
        if (code == 7000112)
            return searchText(QT_TRANSLATE_NOOP("SearchTexts", "The application is disabled."));
        if (std::ranges::find(CodesForAnybody, code) == CodesForAnybody.end())
            return {};
        const auto advice = AadstsAdvice::on(code);
        return advice ? advice->text : QString();
    }

} // namespace

QString matchesElsewhereText(ListKind kind, qsizetype count)
{
    return count == 1
        ? searchText(QT_TRANSLATE_NOOP("SearchTexts", "1 more in %1")).arg(listTitle(kind))
        : QCoreApplication::translate("SearchTexts", "%Ln more in %1", nullptr, int(count))
              .arg(listTitle(kind));
}

QString searchElsewhereText(ListKind kind)
{
    return searchText(QT_TRANSLATE_NOOP("SearchTexts", "Search %1")).arg(listTitle(kind));
}

QString pastedMessageText(const SearchQuestion &question)
{
    QStringList sentences;
    if (question.aadstsCode) {
        if (const QString meaning = codeMeaning(*question.aadstsCode); !meaning.isEmpty())
            sentences.append(u"AADSTS%1: %2"_s.arg(QString::number(*question.aadstsCode), meaning));
    }
    if (question.ids.empty() && question.otherIdCount > 0)
        sentences.append(searchText(
            QT_TRANSLATE_NOOP("SearchTexts",
                              "The IDs in this text are those of a request or a tenant, so there "
                              "is no application to look for.")));
    return joinedSentences(sentences);
}

QString notFoundText(const LookupResult &result)
{
    if (result.missing.empty())
        return {};
    QStringList sentences;
    sentences.append(
        result.missing.size() == 1
            ? searchText(QT_TRANSLATE_NOOP("SearchTexts", "Not found in this tenant: %1."))
                  .arg(result.missing.front().toString(QUuid::WithoutBraces))
            : QCoreApplication::translate("SearchTexts",
                                          "Not found in this tenant: %Ln of the IDs.", nullptr,
                                          int(result.missing.size())));
    sentences.append(searchText(QT_TRANSLATE_NOOP(
        "SearchTexts",
        "It may belong to another tenant or another cloud, or was deleted more than 30 days ago. "
        "The ID of a secret cannot be looked up; it is found in the lists that are loaded.")));
    if (result.areBlueprintsUnread)
        sentences.append(searchText(
            QT_TRANSLATE_NOOP("SearchTexts", "Agent identity blueprints could not be asked for.")));
    return joinedSentences(sentences);
}

QString notToldText(const LookupResult &result, size_t most)
{
    QStringList sentences;
    if (result.found.size() > most)
        sentences.append(QCoreApplication::translate("SearchTexts",
                                                     "%Ln more were found; search for fewer IDs.",
                                                     nullptr, int(result.found.size() - most)));
    if (result.unaskedCount > 0)
        sentences.append(QCoreApplication::translate("SearchTexts",
                                                     "%Ln IDs were not looked up; %1 are at once.",
                                                     nullptr, int(result.unaskedCount))
                             .arg(QLocale().toString(qulonglong(ObjectLookup::MostIds))));
    return joinedSentences(sentences);
}

bool isInAList(const DirectoryObject &object)
{
    return !object.deletedDateTime.isValid() || object.ref.kind != ObjectKind::ServicePrincipal;
}

QString foundInNoListText(const DirectoryObject &object)
{
    return searchText(QT_TRANSLATE_NOOP("SearchTexts",
                                        "%1 is an enterprise application that was deleted. It can "
                                        "be restored in the Entra admin center."))
        .arg(nameToShow(object));
}

QString foundText(const DirectoryObject &object)
{
    const QString name = nameToShow(object);
    return object.deletedDateTime.isValid()
        ? searchText(QT_TRANSLATE_NOOP("SearchTexts", "Open %1 (deleted)")).arg(name)
        : searchText(QT_TRANSLATE_NOOP("SearchTexts", "Open %1 (%2)"))
              .arg(name, objectKindText(object));
}

} // namespace Keyturn
