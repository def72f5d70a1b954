// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferencestore.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto LanguageKey = "preferences/language"_L1;
    constexpr auto LastAccountKey = "preferences/openLastAccount"_L1;
    constexpr auto GraphVersionKey = "preferences/graphVersion"_L1;
    constexpr auto AddressingKey = "preferences/addressObjectsBy"_L1;
    constexpr auto ClipboardTimeKey = "preferences/clipboardSeconds"_L1;
    constexpr auto ClipboardTimeAfterPasteKey = "preferences/clipboardSecondsAfterPaste"_L1;
    constexpr auto RevealTimeKey = "preferences/revealSeconds"_L1;
    constexpr auto CaptureKey = "preferences/keepOutOfCaptures"_L1;
    constexpr auto RequestLogKey = "preferences/requestLog"_L1;
    constexpr auto LifetimeKey = "preferences/lifetimeDays"_L1;

    constexpr auto TrayKey = "preferences/showTray"_L1;
    constexpr auto LoginCheckKey = "preferences/checkAtLogin"_L1;
    constexpr auto ReminderDaysKey = "preferences/reminderDays"_L1;

    constexpr int LongestLifetime = 100 * 366; // days

    /// The number kept there, if it is one between the two.
    std::optional<int> number(const QSettings &settings, const QString &key, int least, int most)
    {
        bool isNumber = false;
        const int value = settings.value(key).toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            return {};
        return value;
    }

    std::chrono::seconds time(const QSettings &settings, QLatin1StringView key, int least,
                              std::chrono::seconds otherwise)
    {
        const auto seconds = number(settings, key, least, int(LongestTime.count()));
        return seconds ? std::chrono::seconds(*seconds) : otherwise;
    }

    /// Not QVariant's own reading, which takes any text but a few for true.
    bool flag(const QSettings &settings, QLatin1StringView key, bool otherwise)
    {
        const QString text = settings.value(key).toString();
        if (text == "true"_L1 || text == "1"_L1)
            return true;
        if (text == "false"_L1 || text == "0"_L1)
            return false;
        return otherwise;
    }

    Preferences read(const QSettings &settings)
    {
        Preferences read;
        read.language = settings.value(LanguageKey).toString();
        read.opensLastAccount = flag(settings, LastAccountKey, read.opensLastAccount);
        if (settings.value(GraphVersionKey) == u"beta"_s)
            read.graphVersion = GraphVersion::Beta;
        if (settings.value(AddressingKey) == u"appId"_s)
            read.addressing = Addressing::AppId;
        read.clipboardTime = time(settings, ClipboardTimeKey, 1, read.clipboardTime);
        read.clipboardTimeAfterPaste =
            time(settings, ClipboardTimeAfterPasteKey, 1, read.clipboardTimeAfterPaste);
        read.revealTime = time(settings, RevealTimeKey, 0, read.revealTime);
        read.keepsOutOfCaptures = flag(settings, CaptureKey, read.keepsOutOfCaptures);
        read.writesRequestLog = flag(settings, RequestLogKey, read.writesRequestLog);
        read.lifetimeDays =
            number(settings, LifetimeKey, 1, LongestLifetime).value_or(read.lifetimeDays);
        read.showsTray = flag(settings, TrayKey, read.showsTray);
        read.checksAtLogin = flag(settings, LoginCheckKey, read.checksAtLogin);
        read.reminderDays =
            number(settings, ReminderDaysKey, 1, LongestLifetime).value_or(read.reminderDays);
        return read;
    }

    QString lifetimeKey(const QString &tenantId)
    {
        return u"tenants/%1/lifetimeDays"_s.arg(tenantId);
    }

} // namespace

PreferenceStore::PreferenceStore(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_preferences(read(settings))
{ }

void PreferenceStore::set(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    m_settings.setValue(LanguageKey, preferences.language);
    m_settings.setValue(LastAccountKey, preferences.opensLastAccount);
    m_settings.setValue(GraphVersionKey,
                        preferences.graphVersion == GraphVersion::Beta ? u"beta"_s
                                                                       : u"automatic"_s);
    m_settings.setValue(AddressingKey,
                        preferences.addressing == Addressing::AppId ? u"appId"_s : u"id"_s);
    m_settings.setValue(ClipboardTimeKey, int(preferences.clipboardTime.count()));
    m_settings.setValue(ClipboardTimeAfterPasteKey,
                        int(preferences.clipboardTimeAfterPaste.count()));
    m_settings.setValue(RevealTimeKey, int(preferences.revealTime.count()));
    m_settings.setValue(CaptureKey, preferences.keepsOutOfCaptures);
    m_settings.setValue(RequestLogKey, preferences.writesRequestLog);
    m_settings.setValue(LifetimeKey, preferences.lifetimeDays);
    m_settings.setValue(TrayKey, preferences.showsTray);
    m_settings.setValue(LoginCheckKey, preferences.checksAtLogin);
    m_settings.setValue(ReminderDaysKey, preferences.reminderDays);
    Q_EMIT changed();
}

std::optional<int> PreferenceStore::lastLifetime(const QString &tenantId) const
{
    return number(m_settings, lifetimeKey(tenantId), 0, LongestLifetime);
}

void PreferenceStore::rememberLifetime(const QString &tenantId, int days)
{
    m_settings.setValue(lifetimeKey(tenantId), days);
}

void PreferenceStore::forgetAll()
{
    m_settings.remove(u"preferences"_s);
    m_settings.remove(u"tenants"_s);
    if (m_preferences == Preferences())
        return;
    m_preferences = {};
    Q_EMIT changed();
}

} // namespace Keyturn
