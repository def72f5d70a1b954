// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/progresspage.h"

#include "ui/common/announcement.h"
#include "ui/common/wrappedlabel.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

ProgressPage::ProgressPage(QWidget *parent)
    : SignInPage(tr("One moment"), parent)
    , m_sentence(new WrappedLabel({}, this))
{
    m_sentence->setObjectName(u"sentence"_s);
    rows().addWidget(m_sentence);
    addBack();
    addCancel();
}

void ProgressPage::start(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
    announce(*m_sentence, sentence);
}

} // namespace Keyturn
