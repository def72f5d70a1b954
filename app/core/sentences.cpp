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

} // namespace Keyturn
