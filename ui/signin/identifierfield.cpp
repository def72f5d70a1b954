// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/identifierfield.h"

#include "app/signin/authority.h"
#include "ui/common/editmenu.h"
#include "ui/common/fontsize.h"
#include "ui/common/wrappedlabel.h"
#include "ui/signin/credentialguard.h"
#include "ui/signin/helpline.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUuid>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int CharactersOfGuid = 36;

    bool isEntirely(const QString &text, const QRegularExpression &pattern)
    {
        return pattern.match(text).hasMatch();
    }

} // namespace

IdentifierField::IdentifierField(Kind kind, QString help, const FieldGuard &guard, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_helpText(std::move(help))
    , m_field(new QLineEdit(this))
    , m_line(new QHBoxLayout)
    , m_help(new HelpLine(m_helpText, this))
    , m_problem(new WrappedLabel({}, this))
{
    giveEditMenu(*m_field);
    m_field->installEventFilter(this);
    m_field->setAccessibleName(kind == Kind::Tenant ? tr("Directory (tenant) ID")
                                                    : tr("Application (client) ID"));
    setFocusProxy(m_field);
    const QString guid = QUuid().toString(QUuid::WithoutBraces);
    m_field->setMinimumWidth(fontMetrics().horizontalAdvance(guid)
                             + 3 * letterWidth(fontMetrics())); // all of it is compared
    m_help->setObjectName(u"help"_s);
    m_problem->setObjectName(u"problem"_s);
    QFont bold = m_problem->font();
    bold.setBold(true);
    m_problem->setFont(bold);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(m_line);
    m_line->addWidget(m_field);
    if (QWidget *const note = guard ? guard(*m_field) : nullptr)
        layout->addWidget(note);
    layout->addWidget((new CredentialGuard(*m_field))->note());
    layout->addWidget(m_help);
    layout->addWidget(m_problem);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    showState();
}

void IdentifierField::addTo(QFormLayout &form, const QString &label)
{
    form.addRow(label, this);
    if (auto *const words = qobject_cast<QLabel *>(form.labelForField(this)))
        words->setBuddy(m_field);
}

void IdentifierField::addBeside(QPushButton *button)
{
    m_line->addWidget(button);
    setTabOrder(m_field, button);
}

QString IdentifierField::entered() const
{
    QString text = m_field->text().trimmed();
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.mid(1, text.size() - 2);
    return text;
}

bool IdentifierField::isEmpty() const
{
    return entered().isEmpty();
}

bool IdentifierField::isGood() const
{
    const QString text = entered();
    return m_kind == Kind::Tenant ? isTenantIdentifier(text) : !QUuid::fromString(text).isNull();
}

QString IdentifierField::value() const
{
    return isGood() ? entered() : QString();
}

void IdentifierField::setValue(const QString &value)
{
    m_field->setText(value);
    m_field->setCursorPosition(0);
}

void IdentifierField::setHelp(const QString &help)
{
    m_helpText = help;
    showState();
}

void IdentifierField::setManaged()
{
    m_helpText = tr("Managed by your organization");
    m_field->setEnabled(false);
    m_field->setAccessibleDescription(m_helpText);
    showState();
}

bool IdentifierField::eventFilter(QObject *watched, QEvent *event)
{
    // What is half typed is no mistake yet; what was left half typed is.
    const bool isDone = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &IdentifierField::showState, Qt::QueuedConnection);
    return isDone;
}

bool IdentifierField::canBecomeGood() const
{
    static const QRegularExpression guid(u"^[0-9a-fA-F-]{0,35}$"_s);
    static const QRegularExpression domain(u"^[\\p{L}\\p{N}.-]+$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return isEntirely(entered(), m_kind == Kind::Tenant ? domain : guid);
}

QString IdentifierField::problem() const
{
    if (m_kind == Kind::Tenant) {
        const QString text = entered().toLower();
        if (text == "organizations"_L1 || text == "common"_L1 || text == "consumers"_L1)
            return tr("Leave this empty for your own organization.");
        return tr("This is neither a directory ID nor a domain, such as contoso.com.");
    }
    return canBecomeGood()
        ? tr("This ID is not complete: it has %1 characters.").arg(CharactersOfGuid)
        : tr("This is no application ID, which has 32 digits from 0 to 9 and a to f.");
}

void IdentifierField::showState()
{
    const bool isMistake = isWrong() && !(m_field->hasFocus() && canBecomeGood());
    m_problem->setText(isMistake ? problem() : QString());
    m_problem->setVisible(isMistake);
    m_help->setText(m_helpText);
    m_help->setVisible(!isMistake && !m_helpText.isEmpty());
    if (m_field->isEnabled())
        m_field->setAccessibleDescription(isMistake ? problem() : m_helpText);
}

} // namespace Keyturn
