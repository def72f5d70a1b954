// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/translation.h"

#include "app/settings/preferencestore.h"
#include "ui/language/languages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Who chose English has chosen words, and may well have a country's dates.
    QLocale localeFor(const QString &language, const QLocale &usual)
    {
        const QLocale own(language);
        return own.language() == usual.language() && own.script() == usual.script() ? usual : own;
    }

} // namespace

Translation::Translation(const PreferenceStore &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    speak(preferences.preferences().language);
    connect(&preferences, &PreferenceStore::changed, this, &Translation::follow);
}

Translation::~Translation()
{
    QLocale::setDefault(m_usualLocale);
}

void Translation::follow()
{
    const QString &chosen = m_preferences.preferences().language;
    if (chosen == m_chosen)
        return;
    const QString before = m_language;
    speak(chosen);
    if (m_language != before)
        Q_EMIT changed();
}

void Translation::speak(const QString &chosen)
{
    m_chosen = chosen;
    m_language = languageFor(chosen, QLocale::system().uiLanguages());
    // What nobody has chosen leaves dates and numbers as the system writes them.
    QLocale::setDefault(chosen.isEmpty() ? m_usualLocale : localeFor(m_language, m_usualLocale));
    const QString places = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(u"qtbase_"_s + m_language, places))
        QCoreApplication::installTranslator(&m_qtTexts);
    // Its texts are there even where nobody translated any: for the plural forms of English.
    if (m_texts.load(u":/translations/keyturn_%1.qm"_s.arg(m_language)))
        QCoreApplication::installTranslator(&m_texts);
    // Windows that are open speak on as they were made: a box of buttons would give its texts back
    // the names that Qt has for them, such as OK for what is called Delete.
    QCoreApplication::removePostedEvents(nullptr, QEvent::LanguageChange);
}

} // namespace Keyturn
