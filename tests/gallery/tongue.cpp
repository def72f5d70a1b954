// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/tongue.h"

#include "support/spokennames.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a text has something that is no letter to read: places to fill, mnemonics, tags.
const QRegularExpression &untouched()
{
    static const QRegularExpression parts(uR"(%L?(?:\d{1,2}|n)|&\w|<[^>]*>|&\w+;)"_s);
    return parts;
}

QString accented(const QString &text)
{
    static const std::array<std::pair<QLatin1StringView, QStringView>, 2> letters = {
        {{"aeiouyAEIOUYcnsz"_L1, u"áéíóúýÁÉÍÓÚÝçñšž"},
         {"dghklrtwDGHKLRTW"_L1, u"đğħķļřťŵĐĞĦĶĻŘŤŴ"}}};
    QString changed = text;
    for (QChar &letter : changed) {
        for (const auto &[plain, dressed] : letters) {
            if (const auto place = plain.indexOf(letter); place >= 0)
                letter = dressed.at(place);
        }
    }
    return changed;
}

/// Formats of dates are read by QLocale and by nobody else.
bool isFormat(const QString &text)
{
    static const QRegularExpression format(uR"(^[dMyHhms:,. ]*(?:MMM|HH|yyyy)[dMyHhms:,. ]*$)"_s);
    return format.match(text).hasMatch();
}

QString madeUp(const QString &text)
{
    if (isFormat(text) || text.isEmpty())
        return text;
    QString changed;
    qsizetype end = 0;
    for (const auto &part : untouched().globalMatch(text)) {
        changed += accented(text.mid(end, part.capturedStart() - end)) + part.captured();
        end = part.capturedEnd();
    }
    changed += accented(text.mid(end));
    return u'[' + changed + QString(text.size() * 2 / 5, u'~') + u']';
}

/// What is written once the places are filled, and the mnemonic in brackets or not.
QString patternOf(QString text)
{
    static const QRegularExpression chinese(uR"(\(&\w\))"_s);
    static const QRegularExpression place(uR"(%L?(?:\d{1,2}|n))"_s);
    text.remove(chinese);
    text.remove(u'&');
    QString pattern;
    qsizetype end = 0;
    for (const auto &part : place.globalMatch(text)) {
        pattern +=
            QRegularExpression::escape(text.mid(end, part.capturedStart() - end)) + u"(.*)"_s;
        end = part.capturedEnd();
    }
    return QRegularExpression::anchoredPattern(pattern + QRegularExpression::escape(text.mid(end)));
}

/// Keys are letters: a figure in brackets is a count.
QString withoutKey(QString name)
{
    static const QRegularExpression key(uR"(\(&?[A-Za-z]\))"_s);
    return name.remove(key);
}

} // namespace

Tongue::Tongue(const QString &language)
    : m_isMadeUp(language.startsWith(u"pseudo"_s))
{
    const QString catalogue = m_isMadeUp ? u"en"_s : language;
    if (!m_catalogue.load(u":/translations/keyturn_%1.qm"_s.arg(catalogue)))
        qFatal("There is no such language.");
    if (m_qtTexts.load(u"qtbase_"_s + catalogue,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    QCoreApplication::installTranslator(this);
    if (!m_isMadeUp)
        QLocale::setDefault(QLocale(language));
    if (language == u"pseudo-rtl"_s)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ::isCalled() = [this](const QString &shown, const QString &english) {
        return isCalled(shown, english);
    };
    isSaidIn() = [this](const QString &shown, const QString &english) {
        return holds(shown, english);
    };
}

Tongue::~Tongue()
{
    ::isCalled() = [](const QString &shown, const QString &english) { return shown == english; };
    isSaidIn() = [](const QString &shown, const QString &english) {
        return shown.contains(english);
    };
}

QString Tongue::translate(const char *context, const char *source, const char *disambiguation,
                          int count) const
{
    QString said = m_catalogue.translate(context, source, disambiguation, count);
    const bool isQts = std::strncmp(context, "Q", 1) == 0;
    if (m_isMadeUp && !isQts)
        said = madeUp(said.isEmpty() ? QString::fromUtf8(source) : said);
    if (!said.isEmpty())
        m_said[patternOf(QString::fromUtf8(source))].insert(patternOf(said));
    return said;
}

/// What fills a place may have been translated, too.
bool Tongue::areFilled(const QRegularExpressionMatch &shown,
                       const QRegularExpressionMatch &english) const
{
    const int places = english.lastCapturedIndex();
    if (places != shown.lastCapturedIndex())
        return false;
    for (int place = 1; place <= places; ++place) {
        const QString meant = english.captured(place);
        if (meant == english.captured(0) || !isCalled(shown.captured(place), meant))
            return false; // a text that is nothing but a place would never come to an end
    }
    return true;
}

bool Tongue::isCalled(const QString &shown, const QString &english) const
{
    if (shown == english)
        return true;
    const QString name = withoutKey(shown);
    for (auto one = m_said.cbegin(); one != m_said.cend(); ++one) {
        const auto meant = QRegularExpression(one.key()).match(english);
        if (!meant.hasMatch())
            continue;
        for (const QString &pattern : one.value()) {
            const auto found = QRegularExpression(pattern).match(name);
            if (found.hasMatch() && areFilled(found, meant))
                return true;
        }
    }
    return false;
}

/// Wherever it stands: a message may be made of several sentences.
bool Tongue::holds(const QString &shown, const QString &words) const
{
    if (shown.contains(words))
        return true;
    static const QRegularExpression anchors(uR"(^\\A\(\?:|\)\\z$)"_s);
    const QString wanted = QRegularExpression::escape(words);
    for (auto one = m_said.cbegin(); one != m_said.cend(); ++one) {
        if (!one.key().contains(wanted))
            continue;
        for (QString pattern : one.value()) {
            if (QRegularExpression(pattern.remove(anchors)).match(shown).hasMatch())
                return true;
        }
    }
    return false;
}
