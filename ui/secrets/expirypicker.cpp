// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/expirypicker.h"

#include "app/directory/expiry.h"
#include "ui/common/calmwheel.h"
#include "ui/common/editmenu.h"
#include "ui/common/wrappedlabel.h"
#include "ui/secrets/datetimefield.h"
#include "ui/secrets/expirytext.h"
#include "ui/secrets/lifetimepresets.h"
#include "ui/secrets/policytext.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr int CustomDays = 0; // the data of the last item
    constexpr int LongestAllowed = -1; // the data of the item that a policy adds
    constexpr int FirstCustomDays = 180; // what End says until somebody changes it
    constexpr int MonthsOffered = 24; // by the admin center; Graph itself takes any end

    QDateTime wholeMinute(const QDateTime &time)
    {
        const QTime clock = time.time();
        return {time.date(), QTime(clock.hour(), clock.minute()), Qt::LocalTime};
    }

} // namespace

ExpiryPicker::ExpiryPicker(Clock clock, EndMark mark, int lifetimeDays, QFormLayout &form,
                           QWidget *window)
    : QObject(window)
    , m_clock(std::move(clock))
    , m_mark(mark)
    , m_firstStart(wholeMinute(m_clock().toLocalTime()))
    , m_form(form)
    , m_expires(new QComboBox(window))
    , m_start(new DateTimeField(window))
    , m_end(new DateTimeField(window))
    , m_timeZone(new QLabel(window))
    , m_sentence(new WrappedLabel({}, window))
    , m_note(new WrappedLabel({}, window))
    , m_policyText(new WrappedLabel({}, window))
    , m_wantedDays(lifetimeDays)
{
    addPresets(lifetimeDays);
    addEditors();
    addSentences();

    connect(m_expires, &QComboBox::currentIndexChanged, this, [this] {
        m_isTouched = true;
        if (chosenDays() != LongestAllowed) // which is another one for each object
            m_wantedDays = chosenDays();
        showCustomRows();
    });
    for (QDateTimeEdit *editor : {m_start, m_end}) {
        connect(editor, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_isTouched = true;
            m_wantedDays = chosenDays();
            Q_EMIT changed();
        });
    }
    connect(this, &ExpiryPicker::changed, this, &ExpiryPicker::updateSentence);
    // "in 180 days" counts from now, and now moves on while the dialog is open.
    auto *const passing = new QTimer(this);
    connect(passing, &QTimer::timeout, this, &ExpiryPicker::changed);
    passing->start(15s);
    showCustomRows();
}

void ExpiryPicker::addPresets(int lifetimeDays)
{
    m_expires->setObjectName(u"expires"_s);
    m_expires->setSizeAdjustPolicy(QComboBox::AdjustToContents); // a policy adds words
    for (const LifetimePreset &preset : lifetimePresets())
        m_expires->addItem(preset.text, preset.days);
    m_expires->addItem(tr("Custom"), CustomDays);
    const int index = m_expires->findData(lifetimeDays);
    m_expires->setCurrentIndex(index >= 0 ? index : m_expires->findData(CustomDays));
    // Qt reports a combo box by its current text, so its name goes into the description as well.
    m_expires->setAccessibleDescription(tr("Expires"));
    calmWheel(*m_expires);
    m_form.addRow(tr("&Expires"), m_expires);
}

void ExpiryPicker::addEditors()
{
    m_start->setObjectName(u"start"_s);
    m_end->setObjectName(u"end"_s);
    m_start->setDateTime(m_firstStart);
    m_end->setDateTime(
        m_firstStart.addDays(isCustom() && m_wantedDays > 0 ? m_wantedDays : FirstCustomDays));
    for (QDateTimeEdit *editor : {m_start, m_end}) {
        editor->setCalendarPopup(true);
        calmWheel(*editor);
        giveEditMenu(*editor);
        //: A date and time; see the documentation of QDateTime::toString() for the letters.
        editor->setDisplayFormat(tr("d MMM yyyy HH:mm"));
    }
    m_start->setAccessibleName(tr("Start"));
    m_end->setAccessibleName(tr("End"));
    m_form.addRow(tr("&Start"), m_start);
    m_form.addRow(tr("E&nd"), m_end);
    m_timeZone->setText(tr("Local time: %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    m_form.addRow(QString(), m_timeZone);
}

void ExpiryPicker::addSentences()
{
    m_sentence->setObjectName(u"expirySentence"_s);
    m_note->setObjectName(u"expiryNote"_s);
    m_policyText->setObjectName(u"policy"_s);
    for (QLabel *label : {m_sentence, m_note, m_policyText})
        m_form.addRow(QString(), label);
}

void ExpiryPicker::chooseDates(const QDateTime &start, const QDateTime &end)
{
    m_expires->setCurrentIndex(m_expires->findData(CustomDays));
    if (start.isValid())
        m_start->setDateTime(start.toLocalTime());
    m_end->setDateTime(wholeMinute(end.toLocalTime())); // the mark comes anew
    m_isTouched = true; // even if they are what stood there
}

QDateTime ExpiryPicker::startDateTime() const
{
    // Left alone it stays out of the request: then Entra's clock says when "now" is, not ours.
    const bool isChosen = isCustom() && m_start->dateTime() != m_firstStart;
    return isChosen ? m_start->dateTime().toUTC() : QDateTime();
}

QDateTime ExpiryPicker::endDateTime() const
{
    if (isCustom())
        return m_mark.applyTo(m_end->dateTime(), latestCustomEnd());
    // Not a second longer than it says, in case that is just what a policy allows.
    const QDateTime end = presetEnd();
    return m_mark.applyTo(end, end);
}

QDateTime ExpiryPicker::presetEnd() const
{
    const QDateTime now = m_clock().toUTC();
    QDateTime latest = m_policy.latestEnd(now);
    if (chosenDays() == LongestAllowed)
        return latest;
    const QDateTime end = now.addDays(chosenDays());
    // A preset just as long as the policy allows ends a little sooner, to be sure of it.
    return latest.isValid() && m_policy.allows(now, end) ? std::min(end, latest) : end;
}

QDateTime ExpiryPicker::latestCustomEnd() const
{
    return m_policy.latestEnd(startDateTime().isValid() ? startDateTime() : m_clock());
}

QString ExpiryPicker::problem() const
{
    if (isCustom())
        return customProblem();
    return isAllowed(chosenDays())
        ? QString()
        : tr("This is longer than your organisation allows. Choose a shorter lifetime.");
}

QString ExpiryPicker::customProblem() const
{
    const QDateTime end = m_end->dateTime();
    if (end <= m_clock())
        return tr("End is in the past.");
    if (end <= m_start->dateTime())
        return tr("End has to come after Start.");
    const QDateTime latest = latestCustomEnd();
    if (latest.isValid() && end > latest)
        return tr("Your organisation allows no End after %1.").arg(localTimeText(latest));
    const QDateTime start = startDateTime().isValid() ? startDateTime() : m_clock();
    if (!m_policy.allows(start, end))
        return tr("Your organisation did not allow so long a lifetime. Choose an earlier End.");
    return {};
}

bool ExpiryPicker::isCustom() const
{
    return chosenDays() == CustomDays;
}

int ExpiryPicker::chosenDays() const
{
    return m_expires->currentData().toInt();
}

bool ExpiryPicker::isAllowed(int days) const
{
    if (days == LongestAllowed)
        return true;
    const QDateTime now = m_clock().toUTC();
    return m_policy.allows(now, now.addDays(days));
}

void ExpiryPicker::setPolicy(const SecretPolicy &policy, Chosen chosen)
{
    m_policy = policy;
    m_policyText->setText(lifetimePolicyText(policy));
    if (policy.maxLifetime)
        offerLongest();
    markPresets();
    if (chosen == Chosen::GivesWay)
        giveWay();
    if (chosen == Chosen::GivesWay || !isCustom())
        shortenEnd();
    showCustomRows();
}

void ExpiryPicker::offerLongest()
{
    //: %1 is a length of time like "90 days".
    m_expires->insertItem(m_expires->findData(CustomDays),
                          tr("Longest allowed: %1").arg(durationText(*m_policy.maxLifetime)),
                          LongestAllowed);
}

void ExpiryPicker::markPresets()
{
    // Without the name of the policy, which stands below in full.
    const auto marked = [this](const QString &preset) {
        if (!m_policy.maxLifetime)
            //: %1 is a lifetime to choose, like "365 days (12 months)".
            return tr("%1, not allowed").arg(preset);
        //: %1 is a lifetime to choose, like "365 days (12 months)", %2 one like "90 days".
        return tr("%1, at most %2 allowed").arg(preset, durationText(*m_policy.maxLifetime));
    };
    auto *const items = qobject_cast<QStandardItemModel *>(m_expires->model());
    for (int i = 0; i < m_expires->count(); ++i) {
        if (isAllowed(m_expires->itemData(i).toInt()))
            continue;
        m_expires->setItemText(i, marked(m_expires->itemText(i)));
        m_expires->setItemData(i, lifetimePolicyText(m_policy), Qt::ToolTipRole);
        items->item(i)->setEnabled(false);
    }
}

void ExpiryPicker::giveWay()
{
    if (isAllowed(chosenDays()))
        return;
    int longest = m_expires->findData(LongestAllowed);
    if (longest < 0)
        longest = m_expires->findData(longestPreset());
    const QSignalBlocker nobodyChoseIt(m_expires);
    m_expires->setCurrentIndex(longest);
}

int ExpiryPicker::longestPreset() const
{
    int longest = CustomDays;
    for (int i = 0; i < m_expires->count(); ++i) {
        const int days = m_expires->itemData(i).toInt();
        if (isAllowed(days))
            longest = std::max(longest, days);
    }
    return longest;
}

QDateTime ExpiryPicker::latestOffered() const
{
    if (m_policy.refusedLifetime)
        return m_clock().addMSecs(m_policy.refusedLifetime->count() / 2);
    return m_policy.latestEnd(m_clock());
}

void ExpiryPicker::shortenEnd()
{
    const QDateTime latest = latestOffered();
    if (!latest.isValid() || m_end->dateTime() <= latest)
        return;
    const QSignalBlocker nobodyChoseIt(m_end);
    m_end->setDateTime(wholeMinute(latest.toLocalTime()));
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
    m_form.setRowVisible(m_policyText, !m_policyText->text().isEmpty());
}

} // namespace Keyturn
