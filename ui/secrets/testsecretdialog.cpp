// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/testsecretdialog.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "ui/common/announcement.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/wrappedlabel.h"
#include "ui/help/explainbutton.h"
#include "ui/signin/secretfield.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

TestSecretDialog::TestSecretDialog(const Offer &offer, Remark remark, SecretClipboard &clipboard,
                                   QWidget *parent)
    : QDialog(parent)
    , m_remark(std::move(remark))
    , m_clipboard(clipboard)
    , m_layout(new QVBoxLayout(this))
{
    setWindowTitle(tr("Test secret"));
    addRows(offer);
    addValue(offer);
    auto *const notice = new WrappedLabel(
        tr("Keyturn signs in as the application, as it would itself, and throws the token away at "
           "once. Where a secret is new, it tries again for up to two minutes. Each attempt leaves "
           "an entry in the tenant's sign-in logs (service principal sign-ins), with this "
           "computer's address."),
        this);
    notice->setObjectName(u"notice"_s);
    m_layout->addWidget(notice);
    addResult();
    m_layout->addStretch();
    addButtons();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TestSecretDialog::countDown);
    showState();
}

void TestSecretDialog::addRows(const Offer &offer)
{
    auto *const form = new QFormLayout;
    addTargetRows(*form, offer.target, this);
    const QString description = plainName(offer.credential.displayName).trimmed();
    form->addRow(
        tr("Description"),
        new WrappedLabel(description.isEmpty() ? tr("(no description)") : description, this));
    if (offer.isIssued)
        form->addRow(tr("Value"), new WrappedLabel(tr("the new one, which is on show"), this));
    m_layout->addLayout(form);
}

void TestSecretDialog::addValue(const Offer &offer)
{
    if (offer.isIssued)
        return;
    if (offer.isKept) {
        m_kept = new QRadioButton(tr("The value in the &keychain"), this);
        m_pasted = new QRadioButton(tr("&Another value:"), this);
        m_kept->setChecked(true);
        m_layout->addWidget(m_kept);
        m_layout->addWidget(m_pasted);
        connect(m_kept, &QRadioButton::toggled, this, &TestSecretDialog::showState);
    }
    auto *const label = new QLabel(tr("&Value"), this);
    label->setVisible(!offer.isKept);
    m_value = new SecretField(this);
    label->setBuddy(m_value);
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("Paste the value to test"));
    connect(m_value, &QLineEdit::textChanged, this, &TestSecretDialog::showRemark);
    m_remarkText = new WrappedLabel({}, this);
    m_remarkText->setObjectName(u"remark"_s);
    m_remarkText->hide();
    m_layout->addWidget(label);
    m_layout->addWidget(m_value);
    m_layout->addWidget(m_remarkText);
}

void TestSecretDialog::addResult()
{
    m_result = new WrappedLabel({}, this);
    m_result->setObjectName(u"result"_s);
    QFont font = m_result->font();
    font.setBold(true);
    m_result->setFont(font);
    m_layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
    m_meaning = new WrappedLabel({}, this);
    m_meaning->setObjectName(u"meaning"_s);
    m_layout->addWidget(m_result);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_meaning);
    // As high as most are: the buttons below stay where they are.
    row->addStrut(2 * fontMetrics().lineSpacing());
    m_layout->addLayout(row);
}

void TestSecretDialog::addButtons()
{
    m_explain = new ExplainButton(this);
    m_copyDetails = new QPushButton(tr("Copy details"), this);
    m_test = new QPushButton(tr("&Test"), this);
    m_close = new QPushButton(tr("Cancel"), this);
    m_copyDetails->setAutoDefault(false);
    m_copyDetails->hide();
    m_test->setDefault(true);
    connect(m_copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_test, &QPushButton::clicked, this, &TestSecretDialog::testRequested);
    connect(m_close, &QPushButton::clicked, this, &TestSecretDialog::reject);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_explain);
    row->addWidget(m_copyDetails);
    row->addStretch();
    row->addWidget(m_test);
    row->addWidget(m_close);
    m_layout->addLayout(row);
}

void TestSecretDialog::reject()
{
    if (!m_isBusy)
        return QDialog::reject();
    setBusy(false);
    tell(tr("Stopped."), tr("Nothing is known about the value."));
    Q_EMIT stopRequested();
}

bool TestSecretDialog::takesKept() const
{
    return m_kept && m_kept->isChecked();
}

SecretText TestSecretDialog::pastedValue() const
{
    return m_value ? m_value->secret() : SecretText();
}

void TestSecretDialog::tellBusy(const QString &text)
{
    setBusy(true);
    tell(text, {});
}

void TestSecretDialog::tell(const QString &result, const QString &meaning)
{
    m_result->setText(result);
    m_meaning->setText(meaning);
}

void TestSecretDialog::tellWaiting(std::chrono::milliseconds untilNext)
{
    m_secondsLeft = int(std::chrono::ceil<std::chrono::seconds>(untilNext).count()) + 1;
    m_second.start();
    countDown();
}

void TestSecretDialog::countDown()
{
    if (--m_secondsLeft < 1)
        m_second.stop();
    tell(tr("Not yet accepted."),
         tr("A new secret may take up to two minutes to reach all of Entra. Next attempt in %n s…",
            nullptr, qMax(m_secondsLeft, 0)));
}

void TestSecretDialog::tellResult(const QString &verdict, const QString &meaning,
                                  const QString &details, const QString &topic)
{
    setBusy(false);
    tell(verdict, meaning);
    m_details = details;
    m_copyDetails->setVisible(!details.isEmpty());
    m_explain->setTopic(topic);
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    // Nobody looks for what has changed above a button.
    announce(*m_result,
             m_meaning->text().isEmpty() ? verdict : joinedSentences({verdict, meaning}));
}

void TestSecretDialog::showRemark()
{
    m_clipboard.discountRead(); // pasted here it is nowhere else
    if (m_pasted && !m_value->text().isEmpty())
        m_pasted->setChecked(true);
    const SecretText value = m_value->secret();
    const QString remark = value.isEmpty() ? QString() : m_remark(value.utf8());
    m_remarkText->setText(remark);
    m_remarkText->setVisible(!remark.isEmpty());
    m_test->setDefault(true); // it is another value than the one that was tested
    showState();
}

void TestSecretDialog::showState()
{
    const bool hasValue = !m_value || takesKept() || !m_value->text().isEmpty();
    m_test->setEnabled(hasValue && !m_isBusy);
}

void TestSecretDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_second.stop();
    m_details.clear();
    m_copyDetails->hide();
    m_explain->setTopic({});
    if (isBusy)
        m_close->setText(tr("Cancel"));
    for (QWidget *one : std::initializer_list<QWidget *>{m_kept, m_pasted, m_value}) {
        if (one)
            one->setEnabled(!isBusy);
    }
    showState();
    if (isBusy)
        m_close->setFocus(); // or it would pass to whatever is next
}

} // namespace Keyturn
