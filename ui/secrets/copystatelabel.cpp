// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/copystatelabel.h"

#include "ui/common/secretclipboard.h"

#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

CopyStateLabel::CopyStateLabel(const QUuid &id, SecretClipboard &clipboard, QWidget *parent)
    : SpokenLabel(tr("Not copied yet"), parent)
{
    setObjectName(u"copyState"_s);
    // The clipboard serves every secret of the program; this label is about one.
    const auto when = [this, &clipboard, id](auto signal, auto tell) {
        connect(&clipboard, signal, this, [id, tell](const QUuid &other) {
            if (other == id)
                tell();
        });
    };
    when(&SecretClipboard::copied, [this] {
        m_wasPasted = false;
        tell(tr("Copied, not pasted yet"));
    });
    when(&SecretClipboard::readTooSoon, [this] {
        if (!m_wasPasted)
            tell(tr("Copied. A background program read it at once; a clipboard manager?"));
    });
    when(&SecretClipboard::pasted, [this] {
        m_wasPasted = true;
        //: %1 is a time of day.
        tell(tr("Pasted at %1").arg(QTime::currentTime().toString(u"HH:mm"_s)));
    });
    when(&SecretClipboard::released, [this] { showReleased(); });
}

void CopyStateLabel::showCopyingFailed()
{
    tell(tr("Not copied: another program holds on to the clipboard. Try again."));
}

void CopyStateLabel::showReleased()
{
    if (!m_wasPasted)
        tell(tr("Not pasted, and no longer on the clipboard"));
}

} // namespace Keyturn
