// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/common/calmwheel.h"
#include "ui/common/colors.h"
#include "ui/common/fontsize.h"
#include "ui/common/mnemonic.h"
#include "ui/common/wrappedlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>

namespace Keyturn {

namespace {

    QLabel *boldLabel(const QString &text, qreal scale, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        QFont font = label->font();
        font.setBold(true);
        takeSize(font, font, scale);
        label->setFont(font);
        return label;
    }

} // namespace

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_form(new QFormLayout)
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(boldLabel(title, 1.3, this));
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(m_form);
    layout->addStretch();
}

void SettingsPage::addHeading(const QString &text)
{
    QLabel *heading = boldLabel(text, 1, this);
    if (m_form->rowCount() > 0)
        heading->setContentsMargins(0, fontMetrics().height(), 0, 0);
    m_form->addRow(heading);
}

void SettingsPage::addRow(const QString &label, QWidget *control)
{
    auto *name = new QLabel(label, this);
    name->setMinimumWidth(nameWidth());
    name->setBuddy(control);
    control->setMinimumWidth(nameWidth());
    calmWheel(*control);
    m_form->addRow(name, control);
    if (auto *box = qobject_cast<QComboBox *>(control))
        box->setAccessibleDescription(withoutMnemonic(label));
}

void SettingsPage::addRow(QWidget *control)
{
    m_form->addRow(control);
}

void SettingsPage::addRow(QLayout *layout)
{
    m_form->addRow(layout);
}

void SettingsPage::setRowVisible(QWidget *control, bool isVisible)
{
    m_form->setRowVisible(control, isVisible);
}

int SettingsPage::nameWidth() const
{
    return letterWidth(fontMetrics()) * 28;
}

QLabel *SettingsPage::addNote(const QString &text)
{
    auto *note = new WrappedLabel(text, this);
    m_form->addRow(note);
    m_notes.append(note);
    colourNotes();
    return note;
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourNotes();
}

void SettingsPage::colourNotes()
{
    for (QLabel *note : std::as_const(m_notes)) {
        QPalette quiet;
        quiet.setColor(QPalette::WindowText,
                       quietColor(palette(), palette().color(QPalette::Window)));
        note->setPalette(quiet);
    }
}

} // namespace Keyturn
