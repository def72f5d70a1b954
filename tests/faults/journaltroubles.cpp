// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/journaltroubles.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <sched.h>
#include <sys/fsuid.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A disk of its own in memory, of the size that its options say; gone with this.
class SmallDisk
{
public:
    SmallDisk(QString place, const char *options)
        : m_place(std::move(place))
    {
        QDir().mkpath(m_place);
        // For this thread and those it starts only, so that nothing stays mounted after a crash.
        m_isThere = unshare(CLONE_NEWNS) == 0
            && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && mount("keyturn", qPrintable(m_place), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            umount2(qPrintable(m_place), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_isThere; }
    void change(unsigned long flags, const char *options) const
    {
        if (mount("keyturn", qPrintable(m_place), "tmpfs", MS_REMOUNT | flags, options) != 0)
            qFatal("%s: %s", qPrintable(m_place), std::strerror(errno));
    }

private:
    const QString m_place;
    bool m_isThere = false;
};

JournalTrouble fileInTheWay(const QByteArray &name, const QString &file, const QString &folder)
{
    return {name, folder,
            [file] {
                QFile inTheWay(file);
                if (!inTheWay.open(QIODevice::WriteOnly))
                    qFatal("%s", qPrintable(file));
            },
            [file] { QFile::remove(file); }};
}

JournalTrouble linkToNowhere(const QString &folder)
{
    return {"a link that leads nowhere", folder,
            [folder] { QFile::link(u"/proc/keyturn/issuing"_s, folder); },
            [folder] { QFile::remove(folder); }};
}

/// Modes mean nothing to root, so it is nobody on this thread and on those it starts.
JournalTrouble folderWithoutRights(const QString &folder)
{
    constexpr uid_t Nobody = 65534;
    QDir().mkpath(folder);
    return {"a folder without the right to write", folder,
            [folder] {
                QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
                if (geteuid() == 0)
                    setfsuid(Nobody);
            },
            [folder] {
                if (geteuid() == 0)
                    setfsuid(0);
                QFile::setPermissions(folder,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            }};
}

/// One that is too small as soon as its options are `small`.
bool addDisk(std::vector<JournalTrouble> &troubles, const QByteArray &name, const QString &place,
             unsigned long flags, const char *small)
{
    const auto disk = std::make_shared<SmallDisk>(place, "size=1m,nr_inodes=100");
    if (!disk->isThere())
        return false;
    const QString folder = place + u"/issuing"_s;
    QDir().mkpath(folder);
    troubles.push_back({name, folder, [disk, flags, small] { disk->change(flags, small); },
                        [disk] { disk->change(0, "size=1m,nr_inodes=100"); }});
    return true;
}

} // namespace

std::vector<JournalTrouble> journalTroubles(const QString &place)
{
    std::vector<JournalTrouble> all = {
        fileInTheWay("a file in the folder's place", place + u"/file"_s, place + u"/file"_s),
        fileInTheWay("a file above the folder", place + u"/above"_s, place + u"/above/issuing"_s),
        linkToNowhere(place + u"/link"_s),
        {"a place where no folder can be made", u"/proc/keyturn/issuing"_s, [] {}, {}},
        folderWithoutRights(place + u"/rights"_s),
    };
    const char *const ordinary = "size=1m,nr_inodes=100";
    const char *const onePage = "size=4k,nr_inodes=100"; // for the lock, and the record has none
    const bool mayMount =
        addDisk(all, "a read-only disk", place + u"/readonly"_s, MS_RDONLY, ordinary)
        && addDisk(all, "a disk with a page left", place + u"/page"_s, 0, onePage)
        && addDisk(all, "a disk without a file left", place + u"/nofile"_s, 0,
                   "size=1m,nr_inodes=2")
        && addDisk(all, "a disk with a file left", place + u"/onefile"_s, 0, "size=1m,nr_inodes=3");
    if (!mayMount)
        std::printf("  without full and read-only disks, as nothing may be mounted here\n");
    return all;
}
