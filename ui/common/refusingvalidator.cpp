// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/refusingvalidator.h"

#include "app/core/secrettext.h"
#include "ui/common/announcement.h"
#include "ui/common/wrappedlabel.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// In place, so that the field's own copy, which shares the memory, goes too. A literal has
    /// none of its own.
    void wipeShared(const QString &text)
    {
        if (text.capacity() == 0)
            return;
        auto *const memory = const_cast<QChar *>(text.constData());
        wipe({reinterpret_cast<char *>(memory), size_t(text.size()) * sizeof(QChar)});
    }

    bool isWiped(const QString &text)
    {
        return text.startsWith(QChar(u'\0'));
    }

} // namespace

RefusingValidator::RefusingValidator(const QString &sentence, QLineEdit &field)
    : QValidator(&field)
    , m_before(field.validator())
    , m_field(field)
    , m_note(new WrappedLabel(sentence, field.parentWidget()))
{
    m_note->setObjectName(u"wrongField"_s);
    QFont bold = m_note->font();
    bold.setBold(true);
    m_note->setFont(bold);
    m_note->hide();
    connect(&field, &QLineEdit::textChanged, m_note, [note = m_note](const QString &text) {
        if (!text.isEmpty())
            note->hide();
    });
    field.setValidator(this);
}

QValidator::State RefusingValidator::validate(QString &input, int &cursor) const
{
    if (m_before && m_before->validate(input, cursor) != Acceptable)
        return Intermediate;
    if (!isRefused(input))
        return Acceptable;
    refuse();
    wipeShared(input);
    input.clear(); // which makes the field forget what could be undone
    cursor = 0;
    // A field that merely asks, since the value became known after it was entered, takes nothing
    // back. Where it acts upon the answer it has it mended first, by fixup().
    QMetaObject::invokeMethod(
        &m_field,
        [&field = m_field] {
            if (isWiped(field.text()))
                field.setText({});
        },
        Qt::QueuedConnection);
    return Intermediate;
}

void RefusingValidator::fixup(QString &input) const
{
    if (isWiped(input))
        input.clear();
}

void RefusingValidator::refuse() const
{
    hearRefusal();
    m_note->show();
    announce(*m_note, m_note->text());
}

} // namespace Keyturn
