# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What the trials of all kinds of packages have in common."""
import argparse
import subprocess
import sys
import time
from pathlib import Path

from chroot import Chroot
from endpoint import Endpoint
from person import BUTTON, as_person

TRY_AGAIN = 'Try again'  # which the refusal is followed by


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


def ask_over_tls(session, command):
    """A sign-in that asks a server, whose certificate an authority of ours has signed."""
    with Endpoint(session.place) as endpoint:
        def sign_in(person):
            person.start(f'{command} {endpoint.options()}')
            person.desktop.wait(TRY_AGAIN, BUTTON)
            person.picture('asked')
            person.stop()
        as_person(session, sign_in)
        if not any(path.endswith('/devicecode') for path in endpoint.asked):
            raise RuntimeError(f'no device code was asked for over TLS: {endpoint.asked}')


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
