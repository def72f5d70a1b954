// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requestlogdialog.h"

#include "ui/common/wrappedlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTimer>

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
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);

    auto *const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &RequestLogDialog::update);
    timer->start(500ms);
    update();
}

void RequestLogDialog::update()
{
    const QString text = m_requests().join(u'\n');
    if (text == m_text->toPlainText())
        return; // what is selected stays so
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_text->moveCursor(QTextCursor::StartOfLine);
}

} // namespace Keyturn
