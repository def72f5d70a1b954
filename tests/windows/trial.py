#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""trial.py [--pictures FOLDER] PAYLOAD NAME: installs NAME-setup.exe, NAME.msi and NAME.zip on a Windows of wine's, does
the main job with the program, upgrades it and removes it again. Needs a display of its own. PAYLOAD is the folder they
were made of, of which an older version is made."""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from signinservice import SignInService
from wine import Person, Windows, Wrong, check, wait_for

PACK = Path(__file__).resolve().parents[2] / 'packaging' / 'windows' / 'pack'
PLACES = {'AllUsers': 'Program Files/Keyturn', 'CurrentUser': 'users/{user}/AppData/Local/Programs/Keyturn'}
HIVES = {'AllUsers': 'HKLM', 'CurrentUser': 'HKCU'}
MENU = {'AllUsers': 'ProgramData/Microsoft/Windows/Start Menu/Programs/Keyturn.lnk',
        'CurrentUser': 'users/{user}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Keyturn.lnk'}
MAIN, ISSUED = 'Aldermoor Group', 'Save this client secret now'
STALE = 'stale.dll'
CREDENTIALS = r'HKCU\Software\Wine\Credential Manager'


class Trial:
    def __init__(self, windows, person, payload, packages):
        self.windows, self.person, self.payload = windows, person, payload
        self.older, self.newer = packages
        self.expected = sorted(path.relative_to(payload).as_posix() for path in payload.rglob('*') if path.is_file())
        self.version = Path(self.newer).name.split('-')[1]
        self.user = os.environ.get('USER') or subprocess.run(['id', '-un'], capture_output=True, text=True, check=True).stdout.strip()

    def place(self, kind):
        return PLACES[kind].format(user=self.user)

    def program(self, kind='AllUsers'):
        return self.windows.drive / self.place(kind) / 'keyturn.exe'

    def installs(self, kind='AllUsers', package=None, version=None):
        code, _ = self.windows.run(f'{package or self.newer}-setup.exe', '/S', f'/{kind}')
        check(code == 0, f'setup.exe left {code}')
        found = self.windows.files(self.place(kind))
        wanted = sorted([*self.expected, 'uninstall.exe', *([STALE] if package == self.older else [])])
        check(found == wanted, f'installed are {found} and not {wanted}')
        self.has_entry(HIVES[kind], version or self.version)
        check((self.windows.drive / MENU[kind].format(user=self.user)).exists(), 'there is nothing in the start menu')

    def has_entry(self, hive, version):
        entries = wait_for(lambda: self.windows.entries(hive), f'entry in {hive}', 30)
        check(len(entries) == 1, f'{len(entries)} entries in {hive}')
        text = '\n'.join(entries.values())
        check(version in text, f'the entry is not of {version}: {text}')
        for other in {'HKLM', 'HKCU'} - {hive}:
            check(not self.windows.entries(other), f'an entry in {other}, too')

    def tells_its_version(self):
        code, text = self.windows.run(self.program(), '--version')
        check((code, text) == (0, f'keyturn {self.version}\n'), f'--version: {code}, {text!r}')
        code, text = self.windows.run(self.program(), '--help')
        check(code == 0 and '--sample' in text, '--help does not help')

    def opens(self, program, *options):
        begin = time.monotonic()
        process = self.windows.start(program, *options)
        self.person.window(MAIN)
        self.person.picture('started')
        print(f'  its window after {time.monotonic() - begin:.1f} s', flush=True)
        return process

    def does_the_main_job(self):
        person = self.person
        process = self.opens(self.program(), '--sample')
        code, _ = self.windows.run(f'{self.newer}-setup.exe', '/S', '/AllUsers')
        check(code == 32, f'setup.exe left {code} while Keyturn was running')
        person.press('ctrl+f')
        person.type('payroll')
        person.press('Down', 'Return', 'ctrl+n')
        person.type('wine-2027')
        person.picture('new')
        check(process.poll() is None, f'the program has ended with {process.returncode}')
        person.press('Return')
        person.window(ISSUED)
        person.press('alt+c')
        wait_for(lambda: len(person.copied()) >= 16, 'value on the clipboard')
        value = person.copied()
        check(not self.credentials(), 'credentials before the first was kept')
        person.press('alt+k')
        wait_for(self.credentials, 'credential')
        person.picture('kept')
        person.press('alt+d')
        wait_for(lambda: not person.sees(ISSUED), 'end of the window')
        person.window(MAIN)
        person.copy_elsewhere(b'something else')
        person.command('Copy from keychain')
        wait_for(lambda: person.copied() == value, 'same value from the keychain')
        person.picture('copied again')
        person.press('ctrl+q')
        self.waits_for_its_end(process)
        print('  added, copied, kept in the Windows credential store, copied from there', flush=True)

    def trusts_whom_windows_trusts(self):
        with tempfile.TemporaryDirectory() as folder:
            service = SignInService(Path(folder))
            command = (self.program(), '--login-authority', service.address, '--graph-endpoint', service.address, '--tenant',
                       'contoso.com', '--client-id', '0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f', '--sign-in', 'device-code')
            strange = self.windows.start(*command)
            self.person.window('Sign in')
            time.sleep(5)
            self.person.picture('not trusted')
            check(not service.requests, 'it asked a service that Windows does not trust')
            end(strange)
            trusted = self.windows.start_trusting(service.authority, *command)
            wait_for(lambda: service.requests, 'request to a service that Windows trusts')
            print(f'  {service.requests[0][1]} by Schannel', flush=True)
            end(trusted)
            service.close()

    def waits_for_its_end(self, process):
        wait_for(lambda: process.poll() is not None or not self.windows.knows('keyturn.exe'), 'end of the program')
        if process.poll() is None and not ends_soon(process):
            print('  for wine it has ended; its process stayed and was killed', flush=True)
            end(process)
        else:
            check(process.returncode == 0, f'it left {process.returncode}')

    def credentials(self):
        return [line for line in self.windows.registry(CREDENTIALS).splitlines() if 'Keyturn' in line]

    def upgrades(self):
        self.installs(package=self.older, version='0.0.1')
        self.installs()
        self.has_entry('HKLM', self.version)

    def removes(self, kind='AllUsers'):
        code, _ = self.windows.run(self.windows.drive / self.place(kind) / 'uninstall.exe', '/S', f'/{kind}')
        check(code == 0, f'uninstall.exe left {code}')
        # It copies itself and leaves at once, as the file of a program that runs cannot be deleted.
        wait_for(lambda: not (self.windows.drive / self.place(kind)).exists(), 'end of the folder')
        wait_for(lambda: not self.windows.entries(HIVES[kind]), 'end of the entry')
        self.has_left_nothing()

    def has_left_nothing(self):
        left = [name for name in self.windows.named('keyturn') if '/temp/' not in name.lower()]
        left = [name for name in left if not is_persons_own(name)]
        check(not left, f'left are {left}')
        check(not self.windows.registry(r'HKLM\Software\Keyturn'), 'a key is left')

    def keeps_what_is_the_persons(self, before):
        check(before, 'nothing was kept before')
        check(self.credentials() == before, 'the credentials are others')

    def takes_another_folder(self):
        taken = self.windows.drive / 'taken'
        taken.mkdir()
        others = ['keyturn.exe', 'of somebody else.dll']  # as who unpacked the ZIP there has
        for name in others:
            (taken / name).touch()
        code, _ = self.windows.run(f'{self.newer}-setup.exe', '/S', '/AllUsers', r'/D=C:\taken')
        check(code == 2 and self.windows.files('taken') == others, f'a folder of others: {code}')
        check(not self.windows.entries('HKLM'), 'an entry for what was not installed')
        shutil.rmtree(taken)
        code, _ = self.windows.run(f'{self.newer}-setup.exe', '/S', '/AllUsers', r'/D=C:\chosen')
        check(code == 0 and (self.windows.drive / 'chosen/keyturn.exe').exists(), f'a chosen folder: {code}')
        code, _ = self.windows.run(self.windows.drive / 'chosen/uninstall.exe', '/S', '/AllUsers')
        wait_for(lambda: not (self.windows.drive / 'chosen').exists(), 'end of the chosen folder')
        self.has_left_nothing()

    def installs_msi(self):
        for package, version in ((self.older, '0.0.1'), (self.newer, self.version)):
            code, _ = self.windows.run('msiexec.exe', '/i', f'Z:{package}.msi'.replace('/', '\\'), '/qn')
            check(code == 0, f'msiexec left {code}')
            self.has_entry('HKLM', version)
        found = self.windows.files(self.place('AllUsers'))
        check(found == self.expected, f'installed are {found}')
        self.tells_its_version()
        code, _ = self.windows.run('msiexec.exe', '/x', f'Z:{self.newer}.msi'.replace('/', '\\'), '/qn')
        check(code == 0, f'msiexec left {code}')
        check(not self.windows.entries('HKLM'), 'an entry is left')
        self.has_left_nothing()

    def runs_unpacked(self):
        place = self.windows.drive / 'portable'
        subprocess.run(['unzip', '-q', f'{self.newer}.zip', '-d', place], check=True)
        process = self.opens(place / f'Keyturn-{self.version}' / 'keyturn.exe', '--sample')
        self.person.press('ctrl+q')
        self.waits_for_its_end(process)
        shutil.rmtree(place)

    def run(self):
        self.step('setup.exe: upgrade from an older version', self.upgrades)
        self.step('--version and --help', self.tells_its_version)
        self.step('the main job', self.does_the_main_job)
        kept = self.credentials()
        if os.geteuid() == 0:
            self.step('TLS by Schannel', self.trusts_whom_windows_trusts)
        self.step('setup.exe: the same version again', self.installs)
        self.step('setup.exe: removal', self.removes)
        self.step('setup.exe: for one person', lambda: self.installs('CurrentUser'))
        self.step('setup.exe: removal for one person', lambda: self.removes('CurrentUser'))
        self.step('setup.exe: another folder', self.takes_another_folder)
        self.step('MSI: upgrade and removal', self.installs_msi)
        self.step('ZIP: start', self.runs_unpacked)
        self.step('what is the person’s own stays', lambda: self.keeps_what_is_the_persons(kept))

    @staticmethod
    def step(name, action):
        begin = time.monotonic()
        action()
        print(f'ok  {name}, {time.monotonic() - begin:.1f} s', flush=True)


def ends_soon(process):
    """As it should; wine now and then keeps the process of a program that has ended, see tests/support/with-wine."""
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        return False
    return True


def end(process):
    process.kill()
    process.wait(timeout=60)


def is_persons_own(name):
    """Settings and lists, which stay, as README.md tells."""
    return name.startswith('users/') and any(place in name for place in ('AppData/Roaming/Keyturn', 'AppData/Local/Keyturn'))


def pack_older(payload, folder):
    """A version before, with a library that the newer one does not have."""
    older = folder / 'payload'
    shutil.copytree(payload, older)
    (older / STALE).write_bytes(b'old')
    name = folder / 'keyturn-0.0.1-windows-x86_64'
    subprocess.run([PACK, older, '0.0.1', name], check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, 'SOURCE_DATE_EPOCH': '1000000000'})
    return name


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--pictures', type=Path)
    parser.add_argument('payload', type=Path)
    parser.add_argument('name', type=Path)
    options = parser.parse_args()
    template = Path(os.environ.get('KEYTURN_WINE') or options.payload.resolve().parent / 'wine')
    with tempfile.TemporaryDirectory(prefix='keyturn-trial.') as folder:
        older = pack_older(options.payload, Path(folder))
        windows = Windows(Path(folder) / 'windows', template)
        person = Person(options.pictures)
        try:
            Trial(windows, person, options.payload, (older, options.name.resolve())).run()
        except Wrong as wrong:
            person.picture('wrong')
            print(f'wrong  {wrong}', flush=True)
            return 1
        finally:
            windows.close()
    return 0


if __name__ == '__main__':
    sys.exit(main())
