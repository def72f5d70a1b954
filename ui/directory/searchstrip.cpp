// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/searchstrip.h"

#include "app/core/sentences.h"
#include "app/directory/objectlookup.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/fontsize.h"
#include "ui/common/grapherrortext.h"
#include "ui/common/wrappedlabel.h"
#include "ui/directory/searchtexts.h"
#include "ui/help/errortopics.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr size_t MostFound = 6; // that get a button

} // namespace

SearchStrip::SearchStrip(QWidget *parent)
    : QWidget(parent)
    , m_message(new WrappedLabel({}, this))
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons))
    , m_progress(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_result(new WrappedLabel({}, this))
    , m_error(new ErrorPanel(this))
{
    m_message->setObjectName(u"pastedMessage"_s);
    m_progress->setObjectName(u"lookupProgress"_s);
    m_progress->setTextFormat(Qt::PlainText);
    m_result->setObjectName(u"lookupResult"_s);
    auto *const progress = new QHBoxLayout;
    progress->setSpacing(letterWidth(fontMetrics()) * 2);
    progress->addWidget(m_progress);
    progress->addWidget(m_cancel);
    progress->addStretch(1);
    m_flow->setContentsMargins({});
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addLayout(progress);
    layout->addWidget(m_result);
    layout->addWidget(m_buttons);
    layout->addWidget(m_error);
    connect(m_cancel, &QPushButton::clicked, this, &SearchStrip::cancelChosen);
    connect(m_error, &ErrorPanel::retryChosen, this, &SearchStrip::lookupChosen);
    clear();
}

void SearchStrip::tell(const Findings &findings)
{
    const bool isLookupTold = !m_progress->isHidden() || !m_result->isHidden();
    if (findings == m_findings && !isLookupTold && m_error->isHidden())
        return;
    clear();
    m_findings = findings;
    m_message->setText(findings.message);
    m_message->setVisible(!findings.message.isEmpty());
    for (const Elsewhere &other : findings.elsewhere) {
        QPushButton *const button =
            addButton(other.count > 0 ? matchesElsewhereText(other.kind, other.count)
                                      : searchElsewhereText(other.kind));
        if (other.count == 0)
            button->setToolTip(tr("This list is not loaded yet."));
        connect(button, &QPushButton::clicked, this,
                [this, kind = other.kind] { Q_EMIT listChosen(kind); });
    }
    if (findings.offersLookup) {
        QPushButton *const button = addButton(tr("Look it up in Entra"));
        button->setToolTip(tr("Asks for what has this ID, whether its list is loaded or not"));
        connect(button, &QPushButton::clicked, this, &SearchStrip::lookupChosen);
    }
    showWhatIsSaid();
}

void SearchStrip::tellLookup(int done, int total)
{
    m_error->clear();
    m_result->hide();
    clearButtons();
    m_progress->setText(total == 1
                            ? tr("Looking it up in Entra…")
                            : tr("Looking up ID %1 of %2 in Entra…").arg(done + 1).arg(total));
    m_progress->show();
    m_cancel->show();
    show();
}

void SearchStrip::tellResult(const LookupResult &result)
{
    m_progress->hide();
    m_cancel->hide();
    clearButtons();
    m_findings = {};
    QStringList sentences{notFoundText(result), notToldText(result, MostFound)};
    for (size_t i = 0; i < std::min(result.found.size(), MostFound); ++i) {
        const DirectoryObject &object = result.found[i];
        if (!isInAList(object)) {
            sentences.append(foundInNoListText(object));
            continue;
        }
        connect(addButton(foundText(object)), &QPushButton::clicked, this,
                [this, object] { Q_EMIT objectChosen(object); });
    }
    if (result.error && !result.missing.empty()) {
        m_error->tell(graphReadingErrorText(*result.error, result.errorKind),
                      graphErrorDetails(*result.error), ErrorPanel::Offer::Retry);
        m_error->explain(errorTopic(*result.error));
    } else if (const QString text = joinedSentences(sentences).trimmed(); !text.isEmpty()) {
        m_result->setText(text);
        m_result->show();
        QAccessibleEvent alert(m_result, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    showWhatIsSaid();
}

void SearchStrip::clear()
{
    m_findings = {};
    clearButtons();
    m_message->hide();
    m_progress->hide();
    m_cancel->hide();
    m_result->hide();
    m_error->clear();
    hide();
}

QPushButton *SearchStrip::addButton(const QString &text)
{
    QString label = text;
    auto *const button = new QPushButton(label.replace(u'&', "&&"_L1), m_buttons);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    const int before = m_flow->count();
    QWidget *const last = before > 0 ? m_flow->itemAt(before - 1)->widget() : m_cancel;
    m_flow->addWidget(button);
    setTabOrder(last, button); // or it would come behind all of the window
    button->show();
    return button;
}

void SearchStrip::clearButtons()
{
    while (QLayoutItem *const item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
}

void SearchStrip::showWhatIsSaid()
{
    m_buttons->setVisible(m_flow->count() > 0);
    setVisible(m_flow->count() > 0 || !m_message->isHidden() || !m_result->isHidden()
               || !m_error->isHidden());
}

} // namespace Keyturn
