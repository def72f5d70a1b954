/* SPDX-FileCopyrightText: 2026 The keyturn authors */
/* SPDX-License-Identifier: Apache-2.0 */

/* The head of Keyturn's AppImage: a program without libraries, behind which a squashfs image stands. It
   mounts the image by FUSE, or unpacks it where there is none, and starts AppRun in it. */
#define FUSE_USE_VERSION 35
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fuse3/fuse.h>
#include <limits.h>
#include <signal.h>
#include <squashfuse/squashfuse.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FAILED = 127 };

static sqfs image;
static sqfs_inode top;
static char self[PATH_MAX];
static char place[PATH_MAX]; /* where the image is mounted or unpacked */
static int mounted[2]; /* a pipe: the mount tells that it is there */
static volatile pid_t program;

static int find(const char *path, sqfs_inode *inode)
{
    bool found = false;
    *inode = top;
    if (sqfs_lookup_path(&image, inode, path, &found))
        return -EIO;
    return found ? 0 : -ENOENT;
}

/* --- the image as a file system: read only, and all of it ours --- */

static int tell_about(const char *path, struct stat *about, struct fuse_file_info *file)
{
    (void)file;
    sqfs_inode inode;
    const int result = find(path, &inode);
    if (result)
        return result;
    memset(about, 0, sizeof *about);
    about->st_mode = inode.base.mode;
    about->st_nlink = (nlink_t)inode.nlink;
    about->st_uid = getuid();
    about->st_gid = getgid();
    about->st_mtime = inode.base.mtime;
    if (S_ISREG(inode.base.mode))
        about->st_size = (off_t)inode.xtra.reg.file_size;
    else if (S_ISLNK(inode.base.mode))
        about->st_size = (off_t)inode.xtra.symlink_size;
    about->st_blocks = (about->st_size + 511) / 512;
    return 0;
}

static int tell_target(const char *path, char *buffer, size_t size)
{
    sqfs_inode inode;
    const int result = find(path, &inode);
    if (result)
        return result;
    return sqfs_readlink(&image, &inode, buffer, &size) ? -EIO : 0;
}

static int list(const char *path, void *buffer, fuse_fill_dir_t fill, off_t offset,
                struct fuse_file_info *file, enum fuse_readdir_flags flags)
{
    (void)offset, (void)file, (void)flags;
    sqfs_inode inode;
    const int result = find(path, &inode);
    if (result)
        return result;
    sqfs_dir folder;
    sqfs_dir_entry entry;
    sqfs_name name;
    sqfs_err error = SQFS_OK;
    if (sqfs_dir_open(&image, &inode, &folder, 0))
        return -ENOTDIR;
    fill(buffer, ".", NULL, 0, 0);
    fill(buffer, "..", NULL, 0, 0);
    sqfs_dentry_init(&entry, name);
    while (sqfs_dir_next(&image, &folder, &entry, &error))
        fill(buffer, sqfs_dentry_name(&entry), NULL, 0, 0);
    return error ? -EIO : 0;
}

static int open_file(const char *path, struct fuse_file_info *file)
{
    if ((file->flags & O_ACCMODE) != O_RDONLY)
        return -EROFS;
    sqfs_inode *inode = malloc(sizeof *inode);
    if (!inode)
        return -ENOMEM;
    const int result = find(path, inode);
    if (result) {
        free(inode);
        return result;
    }
    file->fh = (uint64_t)(uintptr_t)inode;
    file->keep_cache = 1;
    return 0;
}

static int close_file(const char *path, struct fuse_file_info *file)
{
    (void)path;
    free((void *)(uintptr_t)file->fh);
    return 0;
}

static int read_file(const char *path, char *buffer, size_t size, off_t offset,
                     struct fuse_file_info *file)
{
    (void)path;
    sqfs_off_t count = (sqfs_off_t)size;
    sqfs_inode *inode = (sqfs_inode *)(uintptr_t)file->fh;
    return sqfs_read_range(&image, inode, offset, &count, buffer) ? -EIO : (int)count;
}

static void *begin(struct fuse_conn_info *connection, struct fuse_config *config)
{
    (void)connection;
    config->kernel_cache = 1;
    config->entry_timeout = config->attr_timeout = 3600; /* nothing changes */
    if (write(mounted[1], "", 1) != 1)
        _exit(FAILED);
    return NULL;
}

/* In a process of its own, until it is told to end, or whoever started it is gone. */
static void serve(char *name)
{
    static const struct fuse_operations operations = {.getattr = tell_about,
                                                      .readlink = tell_target,
                                                      .readdir = list,
                                                      .open = open_file,
                                                      .release = close_file,
                                                      .read = read_file,
                                                      .init = begin};
    char *words[] = {name, "-o", "ro,nosuid,nodev,subtype=keyturn", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);

    close(mounted[0]);
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    struct fuse *fuse = fuse_new(&arguments, &operations, sizeof operations, NULL);
    if (!fuse || fuse_mount(fuse, place))
        _exit(FAILED);
    fuse_set_signal_handlers(fuse_get_session(fuse));
    const int result = fuse_loop(fuse);
    fuse_unmount(fuse);
    rmdir(place);
    _exit(result ? FAILED : 0);
}

/* The process that serves the mount, or 0. */
static pid_t mount_image(char *name)
{
    if (getenv("APPIMAGE_EXTRACT_AND_RUN") || access("/dev/fuse", R_OK | W_OK)
        || pipe2(mounted, O_CLOEXEC))
        return 0;
    const pid_t server = fork();
    if (server == 0)
        serve(name);
    close(mounted[1]);
    char told;
    const int is_there = server > 0 && read(mounted[0], &told, 1) == 1;
    close(mounted[0]);
    if (is_there)
        return server;
    if (server > 0)
        waitpid(server, NULL, 0);
    return 0;
}

/* --- the image unpacked --- */

static int unpack_file(sqfs_inode *inode, const char *target)
{
    static char buffer[1 << 17];
    const int file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0755);
    if (file < 0)
        return -1;
    for (sqfs_off_t offset = 0, count;; offset += count) {
        count = sizeof buffer;
        if (sqfs_read_range(&image, inode, offset, &count, buffer)
            || write(file, buffer, (size_t)count) != count) {
            close(file);
            return -1;
        }
        if (count == 0)
            return close(file);
    }
}

static int unpack_link(sqfs_inode *inode, const char *target)
{
    char buffer[PATH_MAX];
    size_t size = sizeof buffer;
    return sqfs_readlink(&image, inode, buffer, &size) ? -1 : symlink(buffer, target);
}

static int unpack(const char *path, const char *target);

static int unpack_folder(sqfs_inode *inode, const char *path, const char *target)
{
    sqfs_dir folder;
    sqfs_dir_entry entry;
    sqfs_name name;
    sqfs_err error = SQFS_OK;
    if ((mkdir(target, 0755) && errno != EEXIST) || sqfs_dir_open(&image, inode, &folder, 0))
        return -1;
    sqfs_dentry_init(&entry, name);
    while (sqfs_dir_next(&image, &folder, &entry, &error)) {
        char from[PATH_MAX], to[PATH_MAX];
        const char *const called = sqfs_dentry_name(&entry);
        if (snprintf(from, sizeof from, "%s/%s", path, called) >= PATH_MAX
            || snprintf(to, sizeof to, "%s/%s", target, called) >= PATH_MAX || unpack(from, to))
            return -1;
    }
    return error ? -1 : 0;
}

static int unpack(const char *path, const char *target)
{
    sqfs_inode inode;
    if (find(path, &inode))
        return -1;
    if (S_ISDIR(inode.base.mode))
        return unpack_folder(&inode, path, target);
    if (S_ISLNK(inode.base.mode))
        return unpack_link(&inode, target);
    return S_ISREG(inode.base.mode) ? unpack_file(&inode, target) : 0;
}

static void remove_unpacked(void)
{
    const pid_t remover = fork();
    if (remover == 0) {
        execlp("rm", "rm", "-rf", "--", place, NULL);
        _exit(FAILED);
    }
    waitpid(remover, NULL, 0);
}

/* --- the program --- */

static void hand_on(int signal)
{
    if (program > 0)
        kill(program, signal);
}

/* Its exit code. */
static int run(char **arguments)
{
    char start[PATH_MAX + 8];
    snprintf(start, sizeof start, "%s/AppRun", place);
    program = fork();
    if (program == 0) {
        setenv("APPDIR", place, 1);
        setenv("APPIMAGE", self, 1);
        execv(start, arguments);
        perror(start);
        _exit(FAILED);
    }
    signal(SIGINT, hand_on);
    signal(SIGTERM, hand_on);
    signal(SIGHUP, hand_on);
    int status = 0;
    while (waitpid(program, &status, 0) < 0 && errno == EINTR)
        continue;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int run_in_place(char **arguments)
{
    const char *const folder = getenv("TMPDIR");
    snprintf(place, sizeof place, "%s/.keyturn-XXXXXX", folder && *folder ? folder : "/tmp");
    if (!mkdtemp(place)) {
        perror(place);
        return FAILED;
    }
    const pid_t server = mount_image(arguments[0]);
    if (!server && unpack("", place)) {
        fprintf(stderr, "%s: cannot unpack to %s: %s\n", self, place, strerror(errno));
        remove_unpacked();
        return FAILED;
    }
    const int code = run(arguments);
    if (server) {
        kill(server, SIGTERM);
        waitpid(server, NULL, 0);
    } else {
        remove_unpacked();
    }
    return code;
}

/* Where this program ends and the image begins: its section headers are its last part. */
static size_t image_offset(void)
{
    Elf64_Ehdr head;
    const int file = open(self, O_RDONLY | O_CLOEXEC);
    const ssize_t count = file < 0 ? -1 : read(file, &head, sizeof head);
    close(file);
    return count == sizeof head ? head.e_shoff + (size_t)head.e_shentsize * head.e_shnum : 0;
}

int main(int count, char **arguments)
{
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0 || count < 1)
        return FAILED;
    self[length] = '\0';
    const size_t offset = image_offset();
    const char *const wish = count > 1 ? arguments[1] : "";
    if (!strcmp(wish, "--appimage-offset")) {
        printf("%zu\n", offset);
        return 0;
    }
    sqfs_fd_t file;
    if (sqfs_fd_open(self, &file, true) || sqfs_init(&image, file, offset)
        || sqfs_inode_get(&image, &top, sqfs_inode_root(&image))) {
        fprintf(stderr, "%s: there is no image in it\n", self);
        return FAILED;
    }
    if (!strcmp(wish, "--appimage-extract"))
        return unpack("", "squashfs-root") ? 1 : 0;
    return run_in_place(arguments);
}
