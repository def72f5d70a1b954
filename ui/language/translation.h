// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace Keyturn {

class PreferenceStore;

/// The language that the program speaks, as the preferences have it, from the start on and while it
/// runs. With it go Qt's own texts, dates and numbers, and the direction in which one reads. One
/// for the program; it takes its texts away with it.
class Translation : public QObject
{
    Q_OBJECT

public:
    explicit Translation(const PreferenceStore &preferences, QObject *parent = nullptr);
    ~Translation() override;

    const QString &language() const { return m_language; } ///< as languages() calls it

Q_SIGNALS:
    void changed(); ///< whatever is made from now on speaks another language

private:
    void follow();
    void speak(const QString &chosen);

    const PreferenceStore &m_preferences;
    const QLocale m_usualLocale;
    QString m_chosen;
    QString m_language;
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

} // namespace Keyturn
