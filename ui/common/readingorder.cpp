// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/readingorder.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr QChar Begin(u'\u2066'); // of what is read from left to right
    constexpr QChar End(u'\u2069');

    /// Latin letters and figures, and what stands between them. Not after an ampersand, which has
    /// to stay before its letter.
    const QRegularExpression &latinRuns()
    {
        static const QRegularExpression runs(
            uR"((?<![&\p{Latin}\d])[\p{Latin}\d](?:[-./:@_+=~*, ]*[\p{Latin}\d])*[/*]*)"_s);
        return runs;
    }

    /// What is only letters, or only figures, comes out right as it is.
    bool isMixed(const QString &run)
    {
        static const QRegularExpression figure(uR"(\d)"_s);
        static const QRegularExpression letter(uR"(\p{Latin})"_s);
        return run.contains(figure) && run.contains(letter);
    }

    QString withRunsApart(const QString &text)
    {
        QString apart;
        qsizetype end = 0;
        for (auto run = latinRuns().globalMatch(text); run.hasNext();) {
            const QRegularExpressionMatch found = run.next();
            if (!isMixed(found.captured()))
                continue;
            apart += text.mid(end, found.capturedStart() - end) + Begin + found.captured() + End;
            end = found.capturedEnd();
        }
        return apart + text.mid(end);
    }

} // namespace

QString inReadingOrder(const QString &text, Qt::LayoutDirection around)
{
    if (around != Qt::RightToLeft || text.isEmpty())
        return text;
    return text.isRightToLeft() ? withRunsApart(text) : Begin + text + End;
}

} // namespace Keyturn
