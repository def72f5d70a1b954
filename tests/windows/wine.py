# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""A Windows of wine's in a folder of its own, and a person before its windows: keyboard, eyes and clipboard of the X
display that it is shown on."""
import os
import shutil
import subprocess
import time
from pathlib import Path

WITH_WINE = Path(__file__).resolve().parents[1] / 'support' / 'with-wine'
PATIENCE = 90  # seconds
AUTHORITIES = '/etc/ssl/certs/ca-certificates.crt'
UNINSTALL = r'Software\Microsoft\Windows\CurrentVersion\Uninstall'


class Wrong(Exception):
    """Something is not as it has to be."""


def check(condition, what):
    if not condition:
        raise Wrong(what)


def wait_for(condition, what, patience=PATIENCE):
    end = time.monotonic() + patience
    while not (result := condition()):
        if time.monotonic() > end:
            raise Wrong(f'no {what} within {patience} s')
        time.sleep(0.3)
    return result


class Windows:
    def __init__(self, folder, template):
        """`template` is a Windows as it is new, made where there is none."""
        self.folder = folder
        if not (template / 'complete').exists():
            self._run(template, 'cmd.exe', '/c', 'exit')
            subprocess.run(['/usr/lib/wine/wineserver64', '-w'], env={**os.environ, 'WINEPREFIX': str(template)}, check=True)
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(['cp', '-a', '--reflink=auto', template, folder], check=True)
        self.drive = folder / 'drive_c'
        self.started = []

    @staticmethod
    def _run(folder, *command, **options):
        return subprocess.run([WITH_WINE, *command], env={**os.environ, 'KEYTURN_WINE': str(folder)},
                              stdin=subprocess.DEVNULL, check=False, timeout=300, **options)

    def run(self, *command):
        """Its exit code and what it says."""
        done = self._run(self.folder, *map(str, command), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return done.returncode, done.stdout.decode('utf-8', 'replace')

    def start(self, *command):
        process = subprocess.Popen(  # pylint: disable=consider-using-with
            [WITH_WINE, *map(str, command)], env={**os.environ, 'KEYTURN_WINE': str(self.folder)},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.started.append(process)
        return process

    def knows(self, program):
        """Whether a program of that name runs, by wine's own word."""
        return program in self.run('winedbg.exe', '--command', 'info proc')[1]

    def start_trusting(self, authority, *command):
        """With one more of the authorities that this system trusts, as wine's Windows takes them from it. For root."""
        bundle = self.folder / 'authorities.pem'
        bundle.write_bytes(Path(AUTHORITIES).read_bytes() + authority.read_bytes())
        script = 'mount --bind "$1" "$2" && shift 2 && exec "$@"'
        process = subprocess.Popen(  # pylint: disable=consider-using-with
            ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', script, '-', bundle, AUTHORITIES, WITH_WINE,
             *map(str, command)], env={**os.environ, 'KEYTURN_WINE': str(self.folder)},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.started.append(process)
        return process

    def close(self):
        """Ends what runs in it."""
        subprocess.run(['/usr/lib/wine/wineserver64', '-k'], env={**os.environ, 'WINEPREFIX': str(self.folder)}, check=False)
        for process in self.started:
            process.wait()

    def registry(self, key):
        """What reg.exe tells of a key and all in it; nothing if it is not there."""
        code, text = self.run('reg.exe', 'query', key, '/s')
        return text if code == 0 else ''

    def entries(self, hive):
        """The programs that can be removed, by their keys."""
        names = {}
        for line in self.registry(rf'{hive}\{UNINSTALL}').splitlines():
            if line.startswith('HKEY'):
                key = line.strip()
            elif 'DisplayName' in line and 'Keyturn' in line:
                names[key] = self.registry(key)
        return names

    def files(self, folder):
        place = self.drive / folder
        return sorted(path.relative_to(place).as_posix() for path in place.rglob('*') if path.is_file())

    def named(self, word):
        """All files and folders on the disk with that in their names."""
        return sorted(path.relative_to(self.drive).as_posix() for path in self.drive.rglob('*') if word in path.name.lower())


class Person:
    def __init__(self, pictures=None):
        self.pictures = pictures
        self.count = 0
        if pictures:
            shutil.rmtree(pictures, ignore_errors=True)
            pictures.mkdir(parents=True)

    @staticmethod
    def tool(*command, content=None):
        return subprocess.run(command, input=content, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False,
                              timeout=60).stdout

    def window(self, title):
        """Waits for one of that title and gives it the keyboard."""
        number = wait_for(lambda: self.tool('xdotool', 'search', '--onlyvisible', '--name', title).split(), f'window {title}')[-1]
        wait_for(lambda: self.tool('xdotool', 'windowactivate', '--sync', number) is not None, title)
        time.sleep(1)

    def sees(self, title):
        return bool(self.tool('xdotool', 'search', '--onlyvisible', '--name', title).split())

    def press(self, *keys):
        for key in keys:
            self.tool('xdotool', 'key', '--clearmodifiers', key)
            time.sleep(0.7)

    def type(self, text):
        self.tool('xdotool', 'type', '--delay', '40', text)
        time.sleep(1.5)

    def command(self, name):
        """By Ctrl+K, which goes to any."""
        self.press('ctrl+k')
        self.type(name)
        self.press('Return')
        time.sleep(1)

    def copied(self):
        return self.tool('xclip', '-selection', 'clipboard', '-out')

    def copy_elsewhere(self, content):
        subprocess.run(['xclip', '-selection', 'clipboard'], input=content, check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)

    def picture(self, name):
        if self.pictures:
            self.count += 1
            self.tool('import', '-window', 'root', str(self.pictures / f'{self.count:02}-{name}.png'))
