// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace Keyturn {

void ask(const Question &question, QWidget *parent, const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.sentence,
                                QMessageBox::Cancel, parent->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.consequence);
    const QPushButton *yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->button(QMessageBox::Cancel)->setIcon({}); // no other button of ours has one
    QObject::connect(yes, &QPushButton::clicked, parent, then);
    box->open();
}

} // namespace Keyturn
