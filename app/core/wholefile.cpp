// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/wholefile.h"

#include <QSaveFile>

namespace Keyturn {

bool saveWhole(QSaveFile &file, const QByteArray &content)
{
    qint64 begun = 0;
    while (begun < content.size()) { // a short write does not say why; the next one does
        const qint64 written = file.write(content.constData() + begun, content.size() - begun);
        if (written <= 0)
            return false;
        begun += written;
    }
    // What commit() itself has to write it does not look after: Qt 6.4 then puts a file in place
    // whose end the disk had no room for, and says that all is well.
    return file.flush() && file.commit();
}

} // namespace Keyturn
