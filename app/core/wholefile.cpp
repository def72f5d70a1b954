// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/wholefile.h"

#include <QSaveFile>

namespace Keyturn {

bool saveWhole(QSaveFile &file, QByteArrayView content)
{
    return writeAll(file, content) && putInPlace(file);
}

bool writeAll(QSaveFile &file, QByteArrayView bytes)
{
    qint64 begun = 0;
    while (begun < bytes.size()) { // a short write does not say why; the next one does
        const qint64 written = file.write(bytes.data() + begun, bytes.size() - begun);
        if (written <= 0)
            return false;
        begun += written;
    }
    return true;
}

bool putInPlace(QSaveFile &file)
{
    // What commit() itself has to write it does not look after: Qt 6.4 then puts a file in place
    // whose end the disk had no room for, and says that all is well.
    return file.flush() && file.commit();
}

} // namespace Keyturn
