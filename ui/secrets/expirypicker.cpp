// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/expirypicker.h"

#include "app/directory/expiry.h"
#include "ui/common/editmenu.h"
#include "ui/common/wrappedlabel.h"
#include "ui/secrets/expirytext.h"
#include "ui/secrets/lifetimepresets.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLocale>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr int DefaultDays = 180;
    constexpr int MonthsOffered = 24; // by the admin center; Graph itself takes any end

    QDateTime wholeMinute(const QDateTime &time)
    {
        const QTime clock = time.time();
        return {time.date(), QTime(clock.hour(), clock.minute()), Qt::LocalTime};
    }

} // namespace

ExpiryPicker::ExpiryPicker(Clock clock, QFormLayout &form, QWidget *window)
    : QObject(window)
    , m_clock(std::move(clock))
    , m_firstStart(wholeMinute(m_clock().toLocalTime()))
    , m_form(form)
    , m_expires(new QComboBox(window))
    , m_start(new QDateTimeEdit(m_firstStart, window))
    , m_end(new QDateTimeEdit(m_firstStart.addDays(DefaultDays), window))
    , m_timeZone(new QLabel(window))
    , m_sentence(new WrappedLabel({}, window))
    , m_note(new WrappedLabel({}, window))
{
    m_expires->setObjectName(u"expires"_s);
    for (const LifetimePreset &preset : lifetimePresets())
        m_expires->addItem(preset.text, preset.days);
    m_expires->addItem(tr("Custom"));
    // Qt reports a combo box by its current text, so its name goes into the description as well.
    m_expires->setAccessibleDescription(tr("Expires"));
    m_form.addRow(tr("&Expires"), m_expires);
    addEditors();

    connect(m_expires, &QComboBox::currentIndexChanged, this, &ExpiryPicker::showCustomRows);
    connect(this, &ExpiryPicker::changed, this, &ExpiryPicker::updateSentence);
    // "in 180 days" counts from now, and now moves on while the dialog is open.
    auto *const passing = new QTimer(this);
    connect(passing, &QTimer::timeout, this, &ExpiryPicker::changed);
    passing->start(15s);
    showCustomRows();
}

void ExpiryPicker::addEditors()
{
    m_start->setObjectName(u"start"_s);
    m_end->setObjectName(u"end"_s);
    for (QDateTimeEdit *editor : {m_start, m_end}) {
        editor->setCalendarPopup(true);
        giveEditMenu(*editor);
        //: A date and time; see the documentation of QDateTime::toString() for the letters.
        editor->setDisplayFormat(tr("d MMM yyyy HH:mm"));
        connect(editor, &QDateTimeEdit::dateTimeChanged, this, &ExpiryPicker::changed);
    }
    m_start->setAccessibleName(tr("Start"));
    m_end->setAccessibleName(tr("End"));
    m_form.addRow(tr("&Start"), m_start);
    m_form.addRow(tr("E&nd"), m_end);
    m_timeZone->setText(tr("Local time: %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    m_form.addRow(QString(), m_timeZone);

    m_sentence->setObjectName(u"expirySentence"_s);
    m_note->setObjectName(u"expiryNote"_s);
    for (QLabel *label : {m_sentence, m_note})
        m_form.addRow(QString(), label);
}

QDateTime ExpiryPicker::startDateTime() const
{
    // Left alone it stays out of the request: then Entra's clock says when "now" is, not ours.
    const bool isChosen = isCustom() && m_start->dateTime() != m_firstStart;
    return isChosen ? m_start->dateTime().toUTC() : QDateTime();
}

QDateTime ExpiryPicker::endDateTime() const
{
    return isCustom() ? m_end->dateTime().toUTC()
                      : m_clock().toUTC().addDays(m_expires->currentData().toInt());
}

QString ExpiryPicker::problem() const
{
    if (!isCustom())
        return {};
    if (endDateTime() <= m_clock())
        return tr("End is in the past.");
    if (endDateTime() <= m_start->dateTime())
        return tr("End has to come after Start.");
    return {};
}

bool ExpiryPicker::isCustom() const
{
    return !m_expires->currentData().isValid();
}

QString ExpiryPicker::note() const
{
    const QDateTime start = startDateTime().isValid() ? startDateTime() : m_clock();
    if (isCustom() && endDateTime() > start.addMonths(MonthsOffered))
        return tr("This is longer than the 24 months the admin center offers.");
    return {};
}

void ExpiryPicker::showCustomRows()
{
    for (QWidget *editor : std::initializer_list<QWidget *>{m_start, m_end, m_timeZone})
        m_form.setRowVisible(editor, isCustom());
    Q_EMIT changed();
}

void ExpiryPicker::updateSentence()
{
    const bool isPossible = problem().isEmpty();
    m_form.setRowVisible(m_sentence, isPossible);
    m_sentence->setText(expirySentence(endDateTime(), m_clock()));
    m_sentence->setToolTip(exactTimeText(endDateTime()));
    m_form.setRowVisible(m_note, isPossible && !note().isEmpty());
    m_note->setText(note());
}

} // namespace Keyturn
