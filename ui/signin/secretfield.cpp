// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/secretfield.h"

#include "ui/common/displayqueue.h"
#include "ui/common/editmenu.h"

namespace Keyturn {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    giveEditMenu(*this);
}

SecretField::~SecretField()
{
    const QSignalBlocker quiet(this); // whoever listens may be half gone
    wipeText();
}

SecretText SecretField::secret() const
{
    QByteArray utf8 = text().toUtf8();
    SecretText secret(utf8);
    wipe({utf8.data(), size_t(utf8.size())});
    return secret;
}

SecretText SecretField::take()
{
    SecretText taken = secret();
    wipeText();
    return taken;
}

void SecretField::wipeText()
{
    {
        // In place, so that the field's own copy, which shares the memory, goes too.
        const QString shared = text();
        if (shared.isEmpty() || shared.capacity() == 0)
            return;
        auto *const memory = const_cast<QChar *>(shared.constData());
        wipe({reinterpret_cast<char *>(memory), size_t(shared.size()) * sizeof(QChar)});
    }
    setText({}); // which makes it forget what could be undone
    overwriteDisplayAnswers(); // it may have been pasted
}

} // namespace Keyturn
