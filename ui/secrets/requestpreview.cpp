// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/requestpreview.h"

#include "ui/common/disclosure.h"
#include "ui/common/fixedtext.h"
#include "ui/common/wrappedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

RequestPreview::RequestPreview(QWidget *parent)
    : QWidget(parent)
    , m_text(new FixedText(this))
    , m_note(new WrappedLabel({}, this))
{
    auto *const content = new QWidget(this);
    auto *const fold = new Disclosure(tr("Request"), *content, this);
    fold->setObjectName(u"request"_s);
    connect(fold, &Disclosure::toggled, this, [this](bool isOpen) {
        updateGeometry();
        if (isOpen)
            Q_EMIT unfolded();
        else
            Q_EMIT folded();
    });

    m_text->setObjectName(u"requestText"_s);
    m_text->setAccessibleName(tr("Request text"));
    m_note->setObjectName(u"requestNote"_s);

    auto *const unfolded = new QVBoxLayout(content);
    unfolded->setContentsMargins({});
    unfolded->addWidget(m_text);
    unfolded->addLayout(makeBottom());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(fold);
    layout->addWidget(content);
}

QLayout *RequestPreview::makeBottom()
{
    auto *const copy = new QPushButton(tr("Copy request"), this);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *const layout = new QHBoxLayout;
    layout->addWidget(m_note, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return layout;
}

void RequestPreview::setRequest(const QString &text, Dates dates)
{
    m_note->setText(dates == Dates::Fixed
                        ? tr("It holds no secret; the reply tells the secret, once.")
                        : tr("It holds no secret; the reply tells the secret, once. The end moves "
                             "with the clock until Add is pressed."));
    m_text->replaceText(text); // times tick in it
}

} // namespace Keyturn
