// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/endmark.h"
#include "app/secrets/secretpolicy.h"

#include <QDateTime>
#include <QObject>

#include <functional>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QWidget;

namespace Keyturn {

using Clock = std::function<QDateTime()>;

/// The rows of a form in which one says how long a secret is valid: the admin center's presets in
/// its order, or a start and an end of one's own, and sentences that say what that comes to and
/// what the tenant's policy allows.
class ExpiryPicker : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to `form`. `window` owns the widgets. `lifetimeDays` is what to begin with:
    /// zero, and what is no preset, are dates of one's own. Every end carries `mark`.
    ExpiryPicker(Clock clock, EndMark mark, int lifetimeDays, QFormLayout &form, QWidget *window);

    /// As if the person had chosen these dates; an invalid start is now.
    void chooseDates(const QDateTime &start, const QDateTime &end);
    QDateTime startDateTime() const; ///< invalid unless a custom start was chosen
    QDateTime endDateTime() const; ///< of a preset: counted from now
    QString problem() const; ///< why this cannot be; empty if it can
    bool isCustom() const;
    /// What the person wants; zero for dates of one's own. A policy may have made something shorter
    /// of it, which is not the person's wish.
    int lifetimeDays() const { return m_wantedDays; }

    /// From now on, what the policy does not allow cannot be chosen. What is chosen by then may
    /// give way to the longest allowed; else it becomes a problem.
    enum class Chosen { GivesWay, Stays };
    void setPolicy(const SecretPolicy &policy, Chosen chosen);
    QLabel *policyLabel() const { return m_policyText; }
    /// Whether the person chose something here.
    bool isTouched() const { return m_isTouched; }

Q_SIGNALS:
    void changed();

private:
    void addPresets(int lifetimeDays);
    void addEditors();
    void addSentences();
    int chosenDays() const; ///< zero for dates of one's own, LongestAllowed for that
    bool isAllowed(int days) const;
    void offerLongest();
    void markPresets();
    void giveWay();
    int longestPreset() const; ///< that is allowed, in days; zero if none is
    void shortenEnd();
    QDateTime latestOffered() const; ///< for an End that is just a proposal; invalid for any
    QDateTime presetEnd() const;
    QDateTime latestCustomEnd() const; ///< invalid without a limit
    QString customProblem() const;
    QString note() const;
    void showCustomRows();
    void updateSentence();

    const Clock m_clock;
    const EndMark m_mark;
    const QDateTime m_firstStart; // what Start says until somebody changes it
    QFormLayout &m_form;
    QComboBox *m_expires;
    QDateTimeEdit *m_start;
    QDateTimeEdit *m_end;
    QLabel *m_timeZone;
    QLabel *m_sentence;
    QLabel *m_note;
    QLabel *m_policyText;
    SecretPolicy m_policy;
    int m_wantedDays;
    bool m_isTouched = false;
};

} // namespace Keyturn
