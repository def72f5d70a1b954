// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRegularExpressionMatch>
#include <QSet>
#include <QTranslator>

/// The language of the pictures: one of resources/translations, or one that is made up to show what
/// is cut or was never marked: "pseudo" is longer by two fifths and accented, "pseudo-rtl" is that
/// from right to left. While it lives, screens are still told by their English names.
class Tongue : public QTranslator
{
public:
    explicit Tongue(const QString &language);
    ~Tongue() override;
    Q_DISABLE_COPY_MOVE(Tongue)

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override;
    bool isEmpty() const override { return false; }

private:
    bool areFilled(const QRegularExpressionMatch &shown,
                   const QRegularExpressionMatch &english) const;
    bool isCalled(const QString &shown, const QString &english) const;
    bool holds(const QString &shown, const QString &words) const;

    QTranslator m_catalogue;
    QTranslator m_qtTexts;
    bool m_isMadeUp;
    mutable QHash<QString, QSet<QString>> m_said; // by the English, as patterns
};
