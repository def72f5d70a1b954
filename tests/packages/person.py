# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody who uses what was installed in a chroot: an ordinary user in there, with a session bus and a
real keyring of that system's, before a display of this one, from which a screen reader's eyes and a
person's hands come (tests/walk)."""
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'walk'))
# pylint: disable=wrong-import-position
import newuser as names  # noqa: E402
from chroot import PERSON  # noqa: E402
from desktop import BUTTON, TABLES, Desktop, Missing  # noqa: E402
from gi.repository import Gio, GLib  # noqa: E402

KEEP = 'Save to keychain'
KEPT = 'Kept in the keychain, and read back to make sure'
PASSWORD = b'only here'


class Session:
    """To be made by root; as_person() has somebody in it. `pictures` is a folder for them, or nothing."""

    def __init__(self, chroot, pictures=None):
        self.pictures = pictures
        self.folder = tempfile.TemporaryDirectory(prefix='keyturn-session.')
        self.place = Path(self.folder.name)
        os.chown(self.place, PERSON, PERSON)
        chroot.share(self.place)
        bus = f'unix:path={self.place}/bus'
        display = {'DISPLAY': os.environ['DISPLAY'], 'XAUTHORITY': str(self.place / 'authority')}
        shutil.copy(os.environ['XAUTHORITY'], display['XAUTHORITY'])
        os.chown(display['XAUTHORITY'], PERSON, PERSON)
        self.environment = {'DBUS_SESSION_BUS_ADDRESS': bus, 'XDG_RUNTIME_DIR': str(self.place), **display}
        self.processes = []
        # On this system, as the one that is tested need not have a bus at all; for the same person.
        self.processes.append(subprocess.Popen(  # pylint: disable=consider-using-with
            ['dbus-daemon', '--session', '--nofork', f'--address={bus}'], user=PERSON, group=PERSON, extra_groups=[],
            env={**self.environment, 'PATH': os.environ['PATH'], 'XDG_DATA_DIRS': str(self.place)}, stderr=subprocess.DEVNULL))
        Desktop.wait_for((self.place / 'bus').exists, 'session bus')
        keyring = subprocess.Popen(  # pylint: disable=consider-using-with
            chroot.as_person('gnome-keyring-daemon', '--unlock', '--foreground', '--components=secrets', **self.environment),
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        keyring.stdin.write(PASSWORD)
        keyring.stdin.close()
        self.processes.append(keyring)
        # An ordinary user cannot go into a chroot, so somebody waits there for what to start.
        self.shell = subprocess.Popen(  # pylint: disable=consider-using-with
            chroot.as_person('/bin/sh', QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', **self.environment),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.processes.append(self.shell)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.kill()
            process.wait()
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
            for picture in self.place.glob('*.png'):
                shutil.copy(picture, self.pictures)
        self.folder.cleanup()


class Person:
    """In a process that is theirs for good."""

    def __init__(self, session):
        os.setgroups([])
        os.setgid(PERSON)
        os.setuid(PERSON)
        os.environ.update(session.environment, HOME=str(session.place), XDG_CONFIG_HOME=str(session.place))
        self.session, self.taken = session, 0
        self.errors = session.place / 'errors'
        self.desktop = Desktop()

    def order(self, line):
        self.session.shell.stdin.write(f'{line}\n')
        self.session.shell.stdin.flush()

    def ask(self, line):
        """What a command prints, in one line."""
        self.order(f'printf "%s\\n" "$({line} 2>&1 | tr "\\n" " ")"')
        return self.session.shell.stdout.readline().strip()

    def start(self, command):
        """And waits for its window."""
        self.order(f'{command} 2>>{self.errors} >&2 & program=$!')
        try:
            self.desktop.wait_for(self.desktop.active_window, 'window')
        except Missing as missing:
            raise Missing(f'{missing}: {self.told()}') from missing

    def told(self):
        return self.errors.read_text(encoding='utf-8', errors='replace')[-1500:]

    def quit(self):
        self.desktop.act('key', 'ctrl+q')
        self.order('wait $program; echo $?')
        code = self.session.shell.stdout.readline().strip()
        if code != '0':
            raise Missing(f'an orderly end: {code} {self.told()}')

    def stop(self):
        """Where a dialog is open."""
        self.order('kill $program; wait $program 2>/dev/null')

    def picture(self, name):
        time.sleep(0.5)  # painted
        self.taken += 1
        self.desktop.picture(self.session.place / f'{self.taken}-{name}.png')

    def in_keyring(self):
        """What it says of each thing that it keeps."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        def get(path, interface, name):
            return bus.call_sync('org.freedesktop.secrets', path, 'org.freedesktop.DBus.Properties', 'Get',
                                 GLib.Variant('(ss)', (f'org.freedesktop.Secret.{interface}', name)), None, 0,
                                 -1).unpack()[0]
        items = get('/org/freedesktop/secrets/collection/login', 'Collection', 'Items')
        return [get(item, 'Item', 'Attributes') for item in items]

    def see_list(self):
        table = self.desktop.wait(names.LIST, TABLES)
        self.desktop.wait_for(lambda: self.desktop.rows(table), 'row in the list')
        time.sleep(0.5)  # sorted
        return table

    def add_and_keep_secret(self):
        """The main job: choose an application, add a secret, keep it in the keychain."""
        desktop = self.desktop
        table = self.see_list()
        self.picture('list')
        desktop.click(desktop.call(table, names.TABLE, 'GetAccessibleAt', '(ii)', (2, 0))[0])
        desktop.press(names.ADD)
        desktop.fill(names.DESCRIPTION, 'installed', window=names.ADD)
        desktop.press(names.ADD_NOW, window=names.ADD)
        desktop.press(KEEP, BUTTON, window=names.ONCE)
        desktop.wait_for(lambda: desktop.find(KEPT, window=names.ONCE), 'word that it is kept')
        self.picture('kept')
        desktop.press(names.DONE, window=names.ONCE)
        desktop.wait_for(lambda: not desktop.window(names.ONCE), 'end of that window')


def as_person(session, job):
    """Does job(person) in a process of its own, and hands its problem on."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            person = Person(session)
            try:
                job(person)
                code = 0
            except Missing as missing:
                print(f'Missing: {missing}. On the screen:\n{person.desktop.tree()}\n{person.told()}', file=sys.stderr)
                person.desktop.picture(session.place / 'missing.png')
            finally:
                person.desktop.close()
        except Exception as error:  # pylint: disable=broad-exception-caught
            print(f'{type(error).__name__}: {error}', file=sys.stderr)
        finally:
            sys.stderr.flush()
            os._exit(code)  # pylint: disable=protected-access
    if os.waitpid(child, 0)[1] != 0:
        raise RuntimeError('the person did not get to the end; see above')
