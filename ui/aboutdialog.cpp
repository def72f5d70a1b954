// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/aboutdialog.h"

#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"
#include "ui/common/wrappedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct Library
    {
        QLatin1StringView name;
        QLatin1StringView version;
        QLatin1StringView licence; ///< as SPDX calls it
    };

    std::vector<Library> libraries()
    {
        return {{"Qt"_L1, QLatin1StringView(qVersion()), "LGPL-3.0"_L1},
                {"QtKeychain"_L1, QLatin1StringView(KEYTURN_QTKEYCHAIN_VERSION), "BSD-3-Clause"_L1},
                {"simdjson"_L1, QLatin1StringView(KEYTURN_SIMDJSON_VERSION), "Apache-2.0"_L1},
#ifdef KEYTURN_LIBDEFLATE_VERSION
                {"libdeflate"_L1, QLatin1StringView(KEYTURN_LIBDEFLATE_VERSION), "MIT"_L1},
#endif
                {"tl::expected"_L1, QLatin1StringView(KEYTURN_EXPECTED_VERSION), "CC0-1.0"_L1}};
    }

    QString nameAndVersion()
    {
        return u"Keyturn %1"_s.arg(QCoreApplication::applicationVersion()).trimmed();
    }

    /// In English whatever the language is: for whom a problem is reported to.
    QString versionInformation()
    {
        QStringList lines{nameAndVersion()};
        for (const Library &library : libraries())
            lines.append(u"%1 %2"_s.arg(library.name, library.version));
        lines.append(u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(),
                                         QSysInfo::currentCpuArchitecture(),
                                         QGuiApplication::platformName()));
        return lines.join(u'\n');
    }

    QLabel *selectableLabel(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Keyturn"));
    auto *licence = new WrappedLabel(
        tr("Copyright 2026 The keyturn authors. Keyturn is free software under the Apache License "
           "2.0 (Apache-2.0) and comes without any warranty. It is made with these libraries:"),
        this);
    auto *untried = new WrappedLabel(
        tr("Keyturn was never tried against Microsoft's live service. It follows the "
           "documentation of Microsoft Graph."),
        this);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize); // there is nothing to gain from more room
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addLayout(makeHead());
    layout->addWidget(untried);
    layout->addWidget(licence);
    layout->addLayout(makeLibraries());
    layout->addLayout(makeButtons());
}

QLayout *AboutDialog::makeHead()
{
    auto *picture = new QLabel(this);
    picture->setPixmap(programPicture());
    picture->setAccessibleName(nameAndVersion());
    auto *name = selectableLabel(nameAndVersion(), this);
    QFont font = name->font();
    takeSize(font, font, 1.6);
    font.setBold(true);
    name->setFont(font);
    auto *purpose = new QLabel(tr("Client secrets of Microsoft Entra applications"), this);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(fontMetrics().height() / 4); // they belong together
    texts->addStretch();
    texts->addWidget(name);
    texts->addWidget(purpose);
    texts->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(fontMetrics().height());
    head->addWidget(picture);
    head->addLayout(texts, 1);
    return head;
}

QLayout *AboutDialog::makeLibraries()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(letterWidth(fontMetrics()) * 4);
    grid->setVerticalSpacing(fontMetrics().height() / 4);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Library &library : libraries()) {
        grid->addWidget(selectableLabel(library.name, this), row, 0);
        grid->addWidget(selectableLabel(library.version, this), row, 1);
        grid->addWidget(selectableLabel(library.licence, this), row, 2);
        ++row;
    }
    return grid;
}

QLayout *AboutDialog::makeButtons()
{
    auto *copy = new QPushButton(tr("Copy &version information"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    return buttons;
}

void AboutDialog::copyVersions()
{
    QGuiApplication::clipboard()->setText(versionInformation());
}

} // namespace Keyturn
