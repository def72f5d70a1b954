// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/sentences.h"

#include <QCoreApplication>

namespace Keyturn {

QString joinedSentences(const QStringList &sentences)
{
    QString joined;
    for (const QString &sentence : sentences) {
        if (joined.isEmpty())
            joined = sentence;
        else if (!sentence.isEmpty())
            //: Two sentences, one after the other.
            joined = QCoreApplication::translate("Sentences", "%1 %2").arg(joined, sentence);
    }
    return joined;
}

QString joinedNames(const QStringList &names)
{
    const auto joined = [](const char *pattern, const QString &left, const QString &right) {
        return QCoreApplication::translate("Sentences", pattern).arg(left, right);
    };
    if (names.size() == 2) {
        //: The only two names of a list.
        return joined(QT_TRANSLATE_NOOP("Sentences", "%1 and %2"), names.at(0), names.at(1));
    }
    //: %1 are the first names of a list, %2 is the next, and more follow.
    const char *const next = QT_TRANSLATE_NOOP("Sentences", "%1, %2");
    //: %1 are the first names of a list, %2 is the last of three or more.
    const char *const last = QT_TRANSLATE_NOOP("Sentences", "%1, and %2");
    QString all = names.value(0);
    for (qsizetype i = 1; i < names.size(); ++i)
        all = joined(i + 1 == names.size() ? last : next, all, names.at(i));
    return all;
}

} // namespace Keyturn
