// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/searchquestion.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// More words than that beside an ID are a sentence and not a search.
    constexpr qsizetype MostWordsBesideAnId = 3;
    constexpr qsizetype LongestLabel = 48;
    constexpr qsizetype LeastIdCharacters = 32;

    /// What IDs are called that name neither an object nor a secret, in the languages of the admin
    /// center: those of a run, which support asks for, and those of a tenant.
    constexpr std::array OtherLabels = {
        u"trace",       u"correl",       u"korrel",    u"corrél",     u"ablaufverfolg",
        u"seguimiento", u"rastre",       u"traccia",   u"トレース",   u"相関",
        u"跟踪",        u"追踪",         u"相关",      u"关联",       u"трассиров",
        u"корреляц",    u"tenant",       u"directory", u"mandant",    u"verzeichnis",
        u"locataire",   u"annuaire",     u"inquilino", u"directorio", u"diretório",
        u"テナント",    u"ディレクトリ", u"租户",      u"目录",       u"арендатор",
        u"каталог",
    };

    /// These only as a whole word: they are in others, too.
    constexpr std::array ParameterLabels = {u"tid", u"state", u"nonce"};

    /// These only where an "ID" stands beside them: an application may be requested, too.
    constexpr std::array RequestLabels = {
        u"request",   u"session",     u"anforderung", u"anfrage",  u"demande",
        u"solicitud", u"solicitação", u"richiesta",   u"aanvraag", u"要求",
        u"请求",      u"요청",        u"запрос",
    };

    struct Mention
    {
        QUuid id;
        qsizetype start;
        qsizetype end;
    };

    /// Links have them encoded, some twice.
    QString decoded(const QString &text)
    {
        QString plain = text;
        for (int i = 0; i < 2 && plain.contains(u'%'); ++i)
            plain = QUrl::fromPercentEncoding(plain.toUtf8());
        return plain;
    }

    std::vector<Mention> mentionsIn(const QString &text)
    {
        if (text.size() < LeastIdCharacters)
            return {}; // as what is typed mostly is
        static const QRegularExpression guid(
            uR"((?<![\w-])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})(?![\w-]))"_s,
            QRegularExpression::CaseInsensitiveOption);
        std::vector<Mention> mentions;
        auto matches = guid.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QString digits = match.captured();
            digits.remove(u'-');
            const auto id = QUuid::fromRfc4122(QByteArray::fromHex(digits.toLatin1()));
            if (!id.isNull())
                mentions.push_back(
                    {.id = id, .start = match.capturedStart(), .end = match.capturedEnd()});
        }
        return mentions;
    }

    template<size_t Size>
    bool hasAnyOf(const QString &label, const std::array<const char16_t *, Size> &stems)
    {
        return std::ranges::any_of(stems,
                                   [&](auto stem) { return label.contains(QStringView(stem)); });
    }

    /// What stands directly before an ID: up to three words of the same sentence.
    QString labelIn(QStringView before)
    {
        static const QRegularExpression end(uR"([\s:="'{(\[<>“”„‚‘’«»/~#@.-]+$)"_s);
        static const QRegularExpression sentence(uR"([.,;&?|\n\r/])"_s);
        QString text = before.last(std::min(before.size(), LongestLabel)).toString().toLower();
        text.remove(end);
        text.replace("id. "_L1, "id "_L1); // an abbreviation in Spanish
        text.remove(0, text.lastIndexOf(sentence) + 1);
        const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        return words.mid(std::max(qsizetype(0), words.size() - 3)).join(u' ');
    }

    /// Whether it is the ID of a request or a tenant, by what stands before it.
    bool isOfSomethingElse(QStringView before)
    {
        // https://login.microsoftonline.com/{tenant}/…, https://portal.azure.com/#@{tenant}
        static const QRegularExpression firstInAPath(uR"(https://[^/\s]+/(?:#@)?$)"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
        if (before.contains(firstInAPath))
            return true;
        const QString label = labelIn(before);
        const bool hasId = label.contains("id"_L1) || label.contains(u"识别"_s);
        const auto isLastWord = [word = label.sliced(label.lastIndexOf(u' ') + 1)](auto name) {
            return word == QStringView(name);
        };
        return hasAnyOf(label, OtherLabels) || std::ranges::any_of(ParameterLabels, isLastWord)
            || (hasId && hasAnyOf(label, RequestLabels));
    }

    /// One GUID, perhaps in braces, with few words beside it.
    bool isPlainSearch(const QString &text, const std::vector<Mention> &mentions)
    {
        if (mentions.size() != 1 || text.contains(u'\n'))
            return false;
        const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        const qsizetype length = mentions.front().end - mentions.front().start;
        const auto isTheId = [length](const QString &word) {
            const bool isInBraces = word.startsWith(u'{') && word.endsWith(u'}');
            const QString bare = isInBraces ? word.sliced(1).chopped(1) : word;
            return bare.size() == length && !mentionsIn(bare).empty();
        };
        return words.size() <= 1 + MostWordsBesideAnId && std::ranges::any_of(words, isTheId);
    }

    std::optional<int> aadstsCodeIn(const QString &text)
    {
        if (!text.contains("AADSTS"_L1, Qt::CaseInsensitive))
            return std::nullopt;
        static const QRegularExpression code(u"AADSTS([0-9]{4,8})(?![0-9])"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = code.match(text);
        return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
    }

} // namespace

SearchQuestion SearchQuestion::fromText(const QString &text)
{
    const QString plain = decoded(text);
    const std::vector<Mention> mentions = mentionsIn(plain);
    SearchQuestion question{.aadstsCode = aadstsCodeIn(plain)};
    qsizetype place = 0;
    for (const Mention &mention : mentions) {
        const auto before = QStringView(plain).sliced(place, mention.start - place);
        place = mention.end;
        if (isOfSomethingElse(before))
            ++question.otherIdCount;
        else if (std::ranges::find(question.ids, mention.id) == question.ids.end()
                 && question.ids.size() < MostIds)
            question.ids.push_back(mention.id);
    }
    question.areIdsMeant =
        !question.ids.empty() && (question.aadstsCode || !isPlainSearch(text.trimmed(), mentions));
    return question;
}

} // namespace Keyturn
