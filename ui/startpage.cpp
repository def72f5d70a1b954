// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/startpage.h"

#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Keyturn {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(64));
    auto *name = new QLabel(tr("Keyturn"), this);
    QFont font = name->font();
    takeSize(font, font, 2);
    font.setBold(true);
    name->setFont(font);
    auto *purpose = new QLabel(tr("Looks after the client secrets of Microsoft Entra applications: "
                                  "see which expire, add new ones, and never lose a value."),
                               this);
    auto *open = new QPushButton(tr("&Open sample tenant"), this);
    open->setAccessibleName(tr("Open sample tenant"));
    open->setMinimumSize(open->sizeHint() * 1.3);
    open->setDefault(true);
    open->setFocus();
    auto *later = new QLabel(tr("The sample tenant comes with the program and needs no account. "
                                "Signing in to Microsoft's clouds comes with a later version."),
                             this);
    const int width = fontMetrics().averageCharWidth() * 64;
    for (QLabel *label : {purpose, later}) {
        label->setWordWrap(true);
        label->setMinimumWidth(width);
        label->setMaximumWidth(width);
    }
    connect(open, &QPushButton::clicked, this, &StartPage::sampleTenantChosen);

    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height());
    column->addWidget(picture);
    column->addWidget(name);
    column->addWidget(purpose);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(later);
    column->addLayout(makeLinks());
    auto *layout = new QGridLayout(this);
    layout->addLayout(column, 1, 1);
    for (const int edge : {0, 2}) {
        layout->setRowStretch(edge, 1);
        layout->setColumnStretch(edge, 1);
    }
}

QLayout *StartPage::makeLinks()
{
    auto *settings = new QToolButton(this);
    settings->setText(tr("Settings…"));
    connect(settings, &QToolButton::clicked, this, &StartPage::settingsChosen);
    auto *about = new QToolButton(this);
    about->setText(tr("About Keyturn"));
    connect(about, &QToolButton::clicked, this, &StartPage::aboutChosen);
    auto *links = new QHBoxLayout;
    for (QToolButton *link : {settings, about}) {
        link->setAutoRaise(true);
        link->setFocusPolicy(Qt::TabFocus);
        links->addWidget(link);
    }
    links->addStretch();
    return links;
}

} // namespace Keyturn
