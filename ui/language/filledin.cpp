// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/filledin.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

namespace Keyturn {

namespace {

    /// Invalid where it holds nothing of a person's.
    QVariant contentOf(const QWidget &widget)
    {
        if (const auto *const field = qobject_cast<const QLineEdit *>(&widget))
            return field->isReadOnly() ? QVariant() : field->text();
        if (const auto *const box = qobject_cast<const QComboBox *>(&widget))
            return box->currentIndex();
        if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget))
            return button->isCheckable() ? button->isChecked() : QVariant();
        if (const auto *const header = qobject_cast<const QHeaderView *>(&widget))
            return header->saveState();
        return {};
    }

    void setContent(QWidget &widget, const QVariant &content)
    {
        if (auto *const field = qobject_cast<QLineEdit *>(&widget))
            field->setText(content.toString());
        else if (auto *const box = qobject_cast<QComboBox *>(&widget))
            box->setCurrentIndex(content.toInt());
        else if (auto *const button = qobject_cast<QAbstractButton *>(&widget))
            button->setChecked(content.toBool());
        else if (auto *const header = qobject_cast<QHeaderView *>(&widget))
            header->restoreState(content.toByteArray());
    }

    QWidgetList filledWidgets(const QWidget &page)
    {
        QWidgetList widgets = page.findChildren<QWidget *>();
        widgets.removeIf([](const QWidget *widget) { return !contentOf(*widget).isValid(); });
        return widgets;
    }

} // namespace

QVariantList filledIn(const QWidget &page)
{
    QVariantList content;
    const QWidgetList widgets = filledWidgets(page);
    for (const QWidget *const widget : widgets)
        content.append(contentOf(*widget));
    return content;
}

void fillIn(QWidget &page, const QVariantList &content)
{
    const QWidgetList widgets = filledWidgets(page);
    if (widgets.size() != content.size())
        return;
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        if (contentOf(*widgets.at(i)).metaType() != content.at(i).metaType())
            return;
    }
    for (qsizetype i = 0; i < widgets.size(); ++i)
        setContent(*widgets.at(i), content.at(i));
}

} // namespace Keyturn
