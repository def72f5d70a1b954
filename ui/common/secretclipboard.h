// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <chrono>

class QClipboard;

namespace Keyturn {

class SecretMimeData;

struct ClipboardTimes
{
    std::chrono::milliseconds holding = std::chrono::minutes(2);
    /// What is left after the first paste.
    std::chrono::milliseconds afterPaste = std::chrono::seconds(10);
    /// Nobody pastes that soon: such a read is a background program's.
    std::chrono::milliseconds tooSoonForPaste = std::chrono::milliseconds(500);
    /// How long a value is known again after it was held: clipboard managers put back what is gone,
    /// and what was pasted somewhere may be copied from there.
    std::chrono::milliseconds remembering = std::chrono::minutes(10);
};

/// Puts secrets on the clipboard and takes them off again: after a time, on request, and at the end
/// of the program. The X11 selection (PRIMARY) is never touched.
///
/// It acts only while the clipboard is ours and never reads a clipboard that is not: a frozen owner
/// would freeze us for 15 seconds. One object for the program, owned by whoever owns the main
/// window, and passed by reference.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QClipboard &clipboard, const ClipboardTimes &times = {},
                             QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Takes a copy of the text. `id` names it in the signals. False if the system refuses, as
    /// Windows does while another program has the clipboard open; the secret that was there before
    /// is let go all the same. Where the text is more than a value, such as a line that sets a
    /// variable, that is remembered, too.
    bool copy(const QUuid &id, const SecretText &text, QByteArrayView value = {});
    bool isHolding() const { return !m_id.isNull(); }
    QUuid heldId() const { return m_id; } ///< null while nothing is held
    int remainingSeconds() const; ///< rounded up; 0 while nothing is held

    /// Whether this is or contains a text that is held, or was until a while ago. That is known by
    /// its length and a keyed hash: nothing here could tell the text.
    bool remembersPartOf(QByteArrayView utf8) const;

    /// The read that has just been, in this turn of the event loop, was not a paste: a field of
    /// ours asked, and refused what it got.
    void discountRead() { m_readsDiscounted = m_reads; }

    /// From the next copy on.
    void setTimes(std::chrono::milliseconds holding, std::chrono::milliseconds afterPaste);

    void clearNow();
    void extend(std::chrono::milliseconds by = std::chrono::minutes(1));

Q_SIGNALS:
    void copied(const QUuid &id);
    void remainingChanged(int seconds); ///< once a second while something is held
    /// The text was read, which looks like a paste. A remote-desktop agent's read looks the same.
    void pasted(const QUuid &id);
    void readTooSoon(const QUuid &id); ///< a clipboard manager, most likely
    /// It is no longer there: cleared, or another program has put something else there.
    void released(const QUuid &id);

private:
    struct Trace
    {
        qsizetype size;
        QByteArray hash;

        friend bool operator==(const Trace &, const Trace &) = default;
    };

    void noteRead(const SecretMimeData *data, qint64 number);
    void checkOwnership();
    void tick();
    void scheduleTick();
    void letGo();
    void remember(QByteArrayView utf8);
    Trace traceOf(QByteArrayView utf8) const;

    QClipboard &m_clipboard;
    ClipboardTimes m_times; // of the next copy
    ClipboardTimes m_heldTimes; // as they were at the last one
    QPointer<SecretMimeData> m_data; // the clipboard's
    QUuid m_id;
    const QByteArray m_traceKey; // never told to anybody, and another one each time
    QList<Trace> m_heldTraces; // of what is held
    QList<Trace> m_traces; // of that too, and of what was; one a copying
    qint64 m_reads = 0;
    qint64 m_readsDiscounted = 0;
    QElapsedTimer m_sinceCopy;
    QDeadlineTimer m_deadline;
    QTimer m_tick; // runs only while something is held
    bool m_knowsOwnership = false; // not every platform does
    bool m_wasPasted = false;
};

} // namespace Keyturn
