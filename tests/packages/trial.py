# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What the trials of all kinds of packages have in common."""
import argparse
import subprocess
import sys
import time
from pathlib import Path

from chroot import Chroot


class Steps:
    """Tells how long each took."""

    def __init__(self):
        self.begin = time.monotonic()

    def done(self, what):
        now = time.monotonic()
        print(f'    {what:60} {now - self.begin:5.1f} s', flush=True)
        self.begin = now


def main_job(person, command):
    """A secret made and kept, by the window and by the keyring's own word."""
    person.start(command)
    person.add_and_keep_secret()
    kept = person.in_keyring()
    if len(kept) != 1 or not kept[0]['user'].startswith('Keyturn/'):
        raise RuntimeError(f'in the keyring is {kept}')
    person.quit()


def refuse_to_leave(paths, *allowed):
    if left := sorted(path for path in paths if not path.startswith(allowed)):
        raise RuntimeError(f'left behind: {left}')


def try_one(name, try_package):
    """The program: try_package(chroot, package, pictures) on a clean system."""
    parser = argparse.ArgumentParser(prog=name)
    parser.add_argument('--pictures', type=Path)
    parser.add_argument('kept', type=Path)
    parser.add_argument('package', type=Path)
    options = parser.parse_args()
    try:
        with Chroot(options.kept.resolve()) as chroot:
            try_package(chroot, options.package.resolve(), options.pictures)
    except (RuntimeError, subprocess.SubprocessError) as error:
        print(f'{name}: {error}', file=sys.stderr)
        return 1
    return 0
