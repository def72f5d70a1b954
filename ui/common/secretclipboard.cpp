// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/secretclipboard.h"

#include "ui/common/displayqueue.h"
#include "ui/common/secretmimedata.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    std::chrono::milliseconds remaining(const QDeadlineTimer &deadline)
    {
        return std::chrono::milliseconds(deadline.remainingTime());
    }

    QByteArray randomKey()
    {
        std::array<quint32, 8> random = {};
        QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
        return {reinterpret_cast<const char *>(random.data()), sizeof(random)};
    }

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, const ClipboardTimes &times,
                                 QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_times(times)
    , m_heldTimes(times)
    , m_traceKey(randomKey())
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::checkOwnership);
    // Before the platform plugin goes: it would offer the text to a clipboard manager to keep.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard()
{
    clearNow();
}

bool SecretClipboard::copy(const QUuid &id, const SecretText &text, QByteArrayView value)
{
    letGo();
    m_heldTimes = m_times;
    m_knowsOwnership = false; // until the clipboard has taken it
    auto *const data = new SecretMimeData(text.duplicate(), [this] {
        // Later: whoever hears of it may clear the clipboard, in the middle of the transfer.
        QMetaObject::invokeMethod(
            this,
            [this, data = m_data.data(), number = ++m_reads] {
                overwriteDisplayQueue(); // it went to the other program by that
                noteRead(data, number);
            },
            Qt::QueuedConnection);
    });
    m_data = data;
    m_id = id;
    remember(text.utf8());
    if (!value.isEmpty() && !text.equals(value))
        remember(value);
    m_wasPasted = false;
    // Deleted by the clipboard means replaced, even where we are still its owner: by another copy
    // of ours, such as that of an ID.
    connect(data, &QObject::destroyed, this, &SecretClipboard::letGo);
    m_clipboard.setMimeData(data, QClipboard::Clipboard);
    if (!m_data) // deleted: refused
        return false;
    m_knowsOwnership = m_clipboard.ownsClipboard();
    m_sinceCopy.start();
    m_deadline.setRemainingTime(m_heldTimes.holding.count(), Qt::PreciseTimer);
    Q_EMIT copied(id);
    Q_EMIT remainingChanged(remainingSeconds());
    scheduleTick();
    return true;
}

int SecretClipboard::remainingSeconds() const
{
    return isHolding() ? int(std::chrono::ceil<std::chrono::seconds>(remaining(m_deadline)).count())
                       : 0;
}

bool SecretClipboard::remembersPartOf(QByteArrayView utf8) const
{
    std::set<qsizetype> sizes; // as a rule all are of one, and each costs a pass
    for (const Trace &trace : m_traces)
        sizes.insert(trace.size);
    return std::ranges::any_of(sizes, [&](qsizetype size) {
        for (qsizetype begin = 0; size > 0 && begin + size <= utf8.size(); ++begin) {
            if (m_traces.contains(traceOf(utf8.sliced(begin, size))))
                return true;
        }
        return false;
    });
}

void SecretClipboard::setTimes(std::chrono::milliseconds holding,
                               std::chrono::milliseconds afterPaste)
{
    m_times.holding = holding;
    m_times.afterPaste = afterPaste;
}

void SecretClipboard::clearNow()
{
    if (!m_data)
        return;
    // Where the platform cannot tell whose it is (macOS), wiping has to do: what was promised and
    // not yet fetched is empty then, and foreign content is left alone.
    if (m_clipboard.ownsClipboard())
        m_clipboard.clear(QClipboard::Clipboard); // which deletes the data
    letGo();
}

void SecretClipboard::extend(std::chrono::milliseconds by)
{
    if (!m_data)
        return;
    m_deadline.setRemainingTime((remaining(m_deadline) + by).count(), Qt::PreciseTimer);
    Q_EMIT remainingChanged(remainingSeconds());
    scheduleTick();
}

void SecretClipboard::noteRead(const SecretMimeData *data, qint64 number)
{
    if (data != m_data || number <= m_readsDiscounted)
        return; // cleared or replaced since, or no paste
    if (std::chrono::milliseconds(m_sinceCopy.elapsed()) < m_heldTimes.tooSoonForPaste) {
        Q_EMIT readTooSoon(m_id);
        return;
    }
    // Only the first paste shortens the time: after that, "+1 min" has to be worth something.
    if (!std::exchange(m_wasPasted, true) && remaining(m_deadline) > m_heldTimes.afterPaste) {
        m_deadline.setRemainingTime(m_heldTimes.afterPaste.count(), Qt::PreciseTimer);
        Q_EMIT remainingChanged(remainingSeconds());
        scheduleTick();
    }
    Q_EMIT pasted(m_id);
}

void SecretClipboard::checkOwnership()
{
    if (m_data && m_knowsOwnership && !m_clipboard.ownsClipboard())
        letGo();
}

void SecretClipboard::tick()
{
    if (m_deadline.hasExpired()) {
        clearNow();
        return;
    }
    Q_EMIT remainingChanged(remainingSeconds());
    scheduleTick();
}

void SecretClipboard::scheduleTick()
{
    // To the next full second of what is left, so that the count falls evenly and ends on time.
    const std::chrono::milliseconds left = remaining(m_deadline);
    m_tick.start(left % 1s > 0ms ? left % 1s : std::min(left, 1000ms));
}

void SecretClipboard::letGo()
{
    m_tick.stop();
    if (m_data) {
        m_data->disconnect(this);
        m_data->wipe(); // not every platform deletes it soon
        m_data = nullptr;
    }
    const QUuid id = std::exchange(m_id, {});
    if (id.isNull())
        return;
    const auto forget = [this, traces = std::exchange(m_heldTraces, {})] {
        for (const Trace &trace : traces)
            m_traces.removeOne(trace);
    };
    QTimer::singleShot(m_heldTimes.remembering, this, forget);
    Q_EMIT released(id);
}

void SecretClipboard::remember(QByteArrayView utf8)
{
    m_heldTraces.append(traceOf(utf8));
    m_traces.append(m_heldTraces.constLast());
}

SecretClipboard::Trace SecretClipboard::traceOf(QByteArrayView utf8) const
{
    return {.size = utf8.size(),
            .hash =
                QMessageAuthenticationCode::hash(QByteArray::fromRawData(utf8.data(), utf8.size()),
                                                 m_traceKey, QCryptographicHash::Sha256)};
}

} // namespace Keyturn
