# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""A clean Debian to install packages in: what debootstrap makes, which is kept, below a layer of its own
that is thrown away. Needs root, and a mount namespace of its own."""
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

OWN_SUITE = 'bookworm'  # which the packages are built on
SUITE = os.environ.get('KEYTURN_SUITE', OWN_SUITE)
PERSON = 1000  # the user's and the group's number
NAME = 'ana'
NODES = {'null': (1, 3), 'zero': (1, 5), 'full': (1, 7), 'random': (1, 8), 'urandom': (1, 9), 'tty': (5, 0)}
NO_QUESTIONS = {'DEBIAN_FRONTEND': 'noninteractive', 'LC_ALL': 'C.UTF-8', 'HOME': '/root',
                'PATH': '/usr/sbin:/usr/bin:/sbin:/bin'}


def run(*command, **options):
    """Tells what it said where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if done.returncode != 0:
        raise RuntimeError(f'{" ".join(map(str, command))} failed with {done.returncode}:\n'
                           f'{done.stdout[-3000:]}{done.stderr[-3000:]}')
    return done.stdout


def mirrors():
    """Where this machine has its own packages from: (address, suite), the main archive first."""
    told = run('apt-get', 'indextargets', '--format', '$(REPO_URI) $(RELEASE)', 'Created-By: Packages',
               'Component: main', 'Origin: Debian')
    found = [tuple(line.split()) for line in dict.fromkeys(told.splitlines())]
    found = [(uri, suite) for uri, suite in found if suite.startswith(OWN_SUITE)]
    found.sort(key=lambda one: (one[1] != OWN_SUITE, one))
    if SUITE == OWN_SUITE and found:
        return found
    return [(found[0][0] if found else 'http://deb.debian.org/debian', SUITE)]


def make_base(place):
    """The system as it is installed first, with this machine's sources. Kept in `place`."""
    base = place / SUITE
    if base.is_dir():
        return base
    unfinished = place / f'{SUITE}.unfinished'
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    sources = mirrors()
    run('debootstrap', '--variant=minbase', '--include=ca-certificates', SUITE, unfinished, sources[0][0])
    Path(unfinished, 'etc/apt/sources.list').write_text(
        ''.join(f'deb {uri} {suite} main\n' for uri, suite in sources), encoding='ascii')
    for more in Path('/etc/apt/apt.conf.d').glob('*'):  # proxies, and how patient to be
        shutil.copy(more, unfinished / 'etc/apt/apt.conf.d')
    Path(unfinished, 'etc/apt/apt.conf.d/zz-keep').write_text(
        'Binary::apt-get::APT::Keep-Downloaded-Packages "true";\nAPT::Keep-Downloaded-Packages "true";\n'
        'APT::Sandbox::User "root";\n', encoding='ascii')
    Path(unfinished, 'etc/dpkg/dpkg.cfg.d/unsafe-io').write_text('force-unsafe-io\n', encoding='ascii')
    run('chroot', unfinished, 'useradd', '--create-home', '--uid', str(PERSON), '--shell', '/bin/sh', NAME,
        env=NO_QUESTIONS)
    unfinished.rename(base)
    return base


class Chroot:
    """`kept` is the folder for what is used again: the base, and packages that were downloaded."""

    def __init__(self, kept):
        self.kept = kept
        self.folder = tempfile.TemporaryDirectory(prefix='keyturn-chroot.')
        self.layer = Path(self.folder.name)
        self.root = self.layer / 'root'
        self.mounted = []

    def __enter__(self):
        base = make_base(self.kept)
        self.mount('-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', self.layer)  # dpkg waits for disks often
        for name in ('root', 'upper', 'work'):
            (self.layer / name).mkdir()
        archives = self.kept / 'archives'
        (archives / 'partial').mkdir(parents=True, exist_ok=True)
        self.mount('-t', 'overlay', 'overlay', self.root, '-o',
                   f'lowerdir={base},upperdir={self.layer / "upper"},workdir={self.layer / "work"}')
        self.mount('-t', 'proc', 'proc', self.root / 'proc')
        self.mount('-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', self.root / 'dev')
        self.mount('--bind', archives, self.root / 'var/cache/apt/archives')
        for name, (major, minor) in NODES.items():
            node = self.root / 'dev' / name
            os.mknod(node, 0o020666, os.makedev(major, minor))
            node.chmod(0o666)
        (self.root / 'dev/shm').mkdir()
        (self.root / 'dev/shm').chmod(0o1777)
        (self.root / 'dev/fd').symlink_to('/proc/self/fd')
        for name in ('resolv.conf', 'hosts'):
            shutil.copy(Path('/etc', name), self.root / 'etc')
        return self

    def __exit__(self, *_):
        for point in reversed(self.mounted):
            subprocess.run(['umount', '--lazy', point], check=True)  # else what is cleaned up is not ours
        self.folder.cleanup()

    def mount(self, *arguments):
        point = next(word for word in reversed(arguments) if isinstance(word, Path))
        subprocess.run(['mount', *arguments], check=True)
        self.mounted.append(point)

    def share(self, folder):
        """The same folder at the same path inside."""
        point = Path(f'{self.root}{folder}')
        point.mkdir(parents=True, exist_ok=True)
        self.mount('--bind', folder, point)

    def as_root(self, *command):
        return run('chroot', self.root, *command, env=NO_QUESTIONS)

    def as_person(self, *command, **more):
        """The command line that runs it there as an ordinary user, and the rest for subprocess."""
        environment = {'HOME': f'/home/{NAME}', 'USER': NAME, 'LC_ALL': 'C.UTF-8', 'PATH': '/usr/bin:/bin', **more}
        words = [f'{name}={value}' for name, value in environment.items()]
        return ['chroot', f'--userspec={PERSON}:{PERSON}', '--groups=', self.root, '/usr/bin/env', '-i', *words, *command]

    def files(self, *places):
        """All paths below, as they are called inside."""
        found = run('find', *(f'{self.root}{place}' for place in places), '-xdev')
        return {line.removeprefix(str(self.root)) for line in found.splitlines()}
