// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QMimeData>

#include <functional>

namespace Keyturn {

/// A secret on the clipboard: one protected copy, handed out only when another program asks for the
/// text itself. The clipboard owns it; SecretClipboard made it and wipes it.
///
/// What is handed out passes through QByteArray, and on some platforms QString: those copies are
/// Qt's, live for the length of the transfer and are not wiped.
class SecretMimeData : public QMimeData
{
public:
    /// `read` is called when somebody asks for the text itself; a question for the list of formats
    /// does not count. The call comes in the middle of the transfer, too early to touch the
    /// clipboard.
    SecretMimeData(SecretText text, std::function<void()> read);

    /// The text, and what asks clipboard managers to keep no history of it.
    QStringList formats() const override;

    void wipe(); ///< from now on there is nothing to hand out

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    SecretText m_text;
    const std::function<void()> m_read;
};

} // namespace Keyturn
