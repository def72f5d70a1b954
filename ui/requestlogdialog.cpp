// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requestlogdialog.h"

#include "ui/common/fontsize.h"
#include "ui/common/wrappedlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Keyturn {

RequestLogDialog::RequestLogDialog(std::function<QStringList()> requests, QWidget *parent)
    : QDialog(parent)
    , m_requests(std::move(requests))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Requests to the sample tenant"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Requests"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(new WrappedLabel(
        tr("What arrived there, as the sample tenant tells itself. A POST to addPassword is never "
           "sent again, whatever becomes of its answer."),
        this));
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(letterWidth(fontMetrics()) * 110, fontMetrics().height() * 24);

    auto *const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &RequestLogDialog::showNew);
    timer->start(500ms);
    showNew();
}

/// What is there stays, and with it what of it is selected.
void RequestLogDialog::showNew()
{
    const QStringList requests = m_requests();
    const bool goesOn = requests.size() >= m_shown.size()
        && std::equal(m_shown.begin(), m_shown.end(), requests.begin());
    const qsizetype first = goesOn ? m_shown.size() : 0;
    if (!goesOn)
        m_text->clear(); // the oldest were forgotten
    for (qsizetype i = first; i < requests.size(); ++i)
        m_text->appendPlainText(requests[i]);
    m_shown = requests;
}

} // namespace Keyturn
