// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// What ThreadSanitizer does not see, since Debian's Qt is not compiled with it: that an event is
// delivered after it was posted, that a task of a pool runs after it was started, and that a mutex
// that somebody waits for is locked after it was unlocked, that whoever waits for a thread or a
// slot goes on after its end. These take the place of Qt's functions wherever our code calls them,
// tell it so, and have Qt's do the rest.
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <utility>

namespace {

/// Ends the program where Qt has it under another name: else it would jump nowhere.
template<typename Function>
Function original(const char *name)
{
    void *const found = dlsym(RTLD_NEXT, name);
    if (!found) {
        std::fprintf(stderr, "qtsynchronisation: Qt has no %s\n", name);
        std::abort();
    }
    return reinterpret_cast<Function>(found); // NOLINT
}

/// What is done in a thread is done before QThread::wait() comes back.
void noteEndOf(QThread *thread)
{
    static thread_local bool isNoted = false;
    if (!std::exchange(isNoted, true))
        QObject::connect(
            thread, &QThread::finished, thread, [thread] { __tsan_release(thread); },
            Qt::DirectConnection);
}

bool noteDelivery(void **parameters)
{
    __tsan_acquire(parameters[0]); // the receiver
    noteEndOf(QThread::currentThread());
    return false; // it is delivered as ever
}

const bool isNoted = QInternal::registerCallback(QInternal::EventNotifyCallback, &noteDelivery);

class Task : public QRunnable
{
public:
    explicit Task(std::function<void()> work)
        : m_work(std::move(work))
    {
        __tsan_release(this);
    }

    __attribute__((no_sanitize("thread"))) void run() override
    {
        __tsan_acquire(this);
        m_work();
    }

private:
    std::function<void()> m_work;
};

/// Does what another one does, for somebody who waits for it.
class AwaitedSlot : public QtPrivate::QSlotObjectBase
{
public:
    explicit AwaitedSlot(QSlotObjectBase *slot)
        : QSlotObjectBase(&act)
        , m_slot(slot)
    { }

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **parameters,
                    bool * /*isSame*/)
    {
        auto *const awaited = static_cast<AwaitedSlot *>(self);
        if (which == Call) {
            awaited->m_slot->call(receiver, parameters);
            __tsan_release(receiver);
        } else if (which == Destroy) {
            awaited->m_slot->destroyIfLastRef();
            delete awaited;
        }
    }

    QSlotObjectBase *const m_slot;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    using Function = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto qt = original<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14Connection"
        "TypeEPv");
    const bool isAwaited = type == Qt::BlockingQueuedConnection;
    QtPrivate::QSlotObjectBase *const told = isAwaited ? new AwaitedSlot(slot) : slot;
    __tsan_release(object);
    const bool isDone = qt(object, told, type, result);
    if (isAwaited)
        __tsan_acquire(object);
    return isDone;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto qt =
        original<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = qt(this, deadline);
    if (hasEnded)
        __tsan_acquire(this);
    return hasEnded;
}

void QObject::deleteLater()
{
    static const auto qt = original<void (*)(QObject *)>("_ZN7QObject11deleteLaterEv");
    __tsan_release(this);
    qt(this);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    start(new Task(std::move(work)), priority);
}

void QBasicMutex::lockInternal() noexcept
{
    static const auto qt = original<void (*)(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    qt(this);
    __tsan_acquire(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto qt = original<void (*)(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    qt(this);
}
