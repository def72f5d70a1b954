# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""A person who has just installed Keyturn, on a computer whose company has a proxy that inspects TLS: the
real program, driven from outside. Needs a home, a session bus and a keyring of its own, and a display."""
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'residue'))
# pylint: disable=wrong-import-position
from authority import CLIENT, TENANT, Authority  # noqa: E402
from desktop import BUTTON, CHECK_BOX, PASSWORD, RADIO, TABLE, TABLES, TEXT, Desktop, Missing  # noqa: E402
from internet import Internet  # noqa: E402
from mainjob import Tenant  # noqa: E402

HERE = Path(__file__).resolve().parent
SUPPORT = HERE.parent / 'support'
AT_ONCE = 2  # they wait more than they work

# What is called how, as screen readers say it. All that a walk looks for is in here.
MAIN_WINDOW = 'Keyturn'
SIGN_IN_DIALOG = 'Sign in'
SIGN_OUT = 'Sign out'
SIGN_IN = 'Sign in'  # on the start page, and on that of an application
REGISTER = 'Register Keyturn'
CONTINUE = 'Continue'
OTHER_WAYS = 'Other ways to sign in'  # where the registration comes first
CLIENT_ID = 'Application (client) ID'
TENANT_ID = 'Directory (tenant) ID'
STAY = 'Stay signed in'
WAYS = {'azure-cli': 'Continue with Azure CLI', 'browser': 'Sign in with browser', 'device-code': 'Use a device code',
        'client-secret': 'Sign in as an application', 'certificate': 'Sign in as an application',
        'personal': 'Sign in with a personal account', 'token': 'Paste an access token'}
COPY_CODE = 'Copy code'
COPY_LINK = 'Copy link'
SECRET = 'Client secret value'
BY_CERTIFICATE = 'Certificate'
FILE = 'Certificate file'
PASSPHRASE = 'Passphrase'
TOKEN = 'Access token'
USE_TOKEN = 'Use this token'
LIST = 'Directory objects'
SECRETS = 'Client secrets'
ADD = 'Add secret'
DESCRIPTION = 'Description'
ADD_NOW = 'Add'
ONCE = 'Save this client secret now'
REVEAL = 'Reveal'
SAVED = 'I have saved it'
DONE = 'Done'
ACCOUNT = 'Account'
# Of menus, which screen readers do not find from outside: their letters.
MENU_KEY, ACCOUNT_KEY, SIGN_OUT_KEY = 'F10', 'c', 'o'

# As a dark desktop says it to programs. QT_QPA_PLATFORMTHEME makes Qt look for it.
DARK = '''[KDE]
widgetStyle=Fusion
[Colors:Window]
BackgroundNormal=43,43,43
ForegroundNormal=255,255,255
[Colors:Button]
BackgroundNormal=58,58,58
ForegroundNormal=255,255,255
[Colors:View]
BackgroundNormal=31,31,31
BackgroundAlternate=38,38,38
ForegroundNormal=255,255,255
ForegroundLink=110,168,254
ForegroundInactive=160,160,160
[Colors:Selection]
BackgroundNormal=47,101,202
ForegroundNormal=255,255,255
[Colors:Tooltip]
BackgroundNormal=58,58,58
ForegroundNormal=255,255,255
[WM]
'''


class NewUser:
    """`pictures` is a folder for numbered ones, or nothing. What is not the program's own is below
    `place`, outside of its home."""

    def __init__(self, programs, pictures=None, dark=False, has_azure_cli=False, stays=False, desktop=Desktop):
        self.programs, self.pictures, self.taken = programs, pictures, 0
        self.folder = tempfile.TemporaryDirectory(prefix='keyturn-walk.')
        self.place = Path(self.folder.name)
        self.process = None
        self.stderr = Path(self.place, 'stderr').open('wb')  # pylint: disable=consider-using-with
        self.make_certificate(programs.parent / 'tests' / 'client-certificates')
        self.authority = Authority(self.place)
        self.protect_certificate()
        self.tenant = Tenant(programs)
        self.internet = Internet(self.authority, self.tenant, self.place)
        Path(self.place, 'proxy').write_text(self.internet.address, encoding='ascii')
        self.dark, self.stays = dark, stays
        self.while_browsing = lambda: None  # for whoever wants to look then
        self.set_home_up()
        self.install_programs(has_azure_cli)
        self.desktop = desktop()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process:
            self.process.kill()
            self.process.wait()
        self.desktop.close()
        self.internet.shutdown()
        self.internet.server_close()
        self.tenant.__exit__()
        self.stderr.close()
        self.folder.cleanup()

    def make_certificate(self, made):
        for name in ('plain.key', 'plain.crt', 'plain.pub', 'plain.der'):
            shutil.copy(made / name, self.place)

    def protect_certificate(self):
        word = Path(self.place, 'word')
        word.write_text(self.authority.passphrase, encoding='ascii')
        subprocess.run(['openssl', 'pkcs12', '-export', '-in', 'plain.crt', '-inkey', 'plain.key',
                        '-passout', 'file:word', '-out', 'keyturn.pfx'], cwd=self.place, check=True)
        word.unlink()

    def set_home_up(self):
        """As a company hands computers out: a proxy, and its authority."""
        settings = Path(os.environ['XDG_CONFIG_HOME'], 'Keyturn', 'Keyturn.conf')
        settings.parent.mkdir(parents=True)
        settings.write_text(f'[network]\nproxy={self.internet.address}\nauthoritiesFile={self.internet.certificate}\n',
                            encoding='utf-8')
        if self.dark:
            Path(os.environ['XDG_CONFIG_HOME'], 'kdeglobals').write_text(DARK, encoding='ascii')

    def install_programs(self, has_azure_cli):
        programs = Path(self.place, 'programs')
        programs.mkdir()
        (programs / 'xdg-open').symlink_to(HERE / 'browser')
        if has_azure_cli:
            (programs / 'az').symlink_to(HERE / 'az')
            door = socket.socket(socket.AF_UNIX)
            door.bind(str(self.place / 'az'))
            door.listen()
            threading.Thread(target=self.answer_azure_cli, args=(door,), daemon=True).start()

    def answer_azure_cli(self, door):
        """What `az` says, made here."""
        while True:
            visitor, _ = door.accept()
            with visitor:
                asked = visitor.makefile().read().split('\n')
                if asked[1] == 'show':
                    answer = {'environmentName': 'AzureCloud', 'tenantId': TENANT, 'tenantDisplayName': 'Contoso',
                              'tenantDefaultDomain': 'contoso.com', 'user': {'name': 'ana@contoso.com', 'type': 'user'}}
                else:
                    answer = {'accessToken': self.authority.persons_token(), 'expires_on': int(time.time()) + 4000,
                              'tenant': TENANT, 'tokenType': 'Bearer'}
                visitor.sendall(json.dumps(answer).encode())

    def start(self, **more):
        """Opens the program as from a desktop's menu."""
        path = f'{self.place / "programs"}:{os.environ["PATH"]}'
        environment = dict(os.environ, PATH=path, KEYTURN_WALK=str(self.place), QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1',
                           QT_QPA_PLATFORM='xcb', LC_ALL='C.UTF-8', NO_PROXY='', **more)
        if self.dark:
            environment |= {'QT_QPA_PLATFORMTHEME': 'kde', 'KDE_SESSION_VERSION': '5'}
        self.process = subprocess.Popen(  # pylint: disable=consider-using-with
            [self.programs / 'keyturn'], env=environment, stdin=subprocess.DEVNULL, stderr=self.stderr)
        self.desktop.wait_for(self.desktop.active_window, 'window')

    def errors(self):
        """What the program wrote to the standard error stream."""
        return Path(self.place, 'stderr').read_bytes()

    def quit(self):
        self.desktop.act('key', 'ctrl+q')
        if self.process.wait(30) != 0:
            raise Missing(f'an orderly end: {self.process.returncode}')

    def take_picture(self, name):
        if not self.pictures:
            return
        time.sleep(0.4)  # painted
        self.taken += 1
        self.desktop.picture(Path(self.pictures, f'{self.taken:02}-{name}.png'))

    def open_dialog(self):
        self.take_picture('start')
        self.desktop.press(SIGN_IN)
        self.desktop.wait_for(lambda: self.desktop.find(CLIENT_ID, TEXT, window=SIGN_IN_DIALOG), 'dialog to sign in')
        time.sleep(0.3)  # for Azure CLI, and until nothing moves any more

    def tell_client(self):
        """As somebody does who was told by their administrator what Keyturn is registered as."""
        if self.desktop.find(REGISTER, BUTTON, window=SIGN_IN_DIALOG):
            self.take_picture('ways-in')
            self.desktop.press(REGISTER, window=SIGN_IN_DIALOG)
            self.desktop.wait_for(lambda: self.desktop.find(CONTINUE, BUTTON, window=SIGN_IN_DIALOG), 'registration')
        self.take_picture('registration')
        self.desktop.fill(CLIENT_ID, CLIENT, TEXT, window=SIGN_IN_DIALOG)
        self.take_picture('registration-filled-in')
        self.desktop.press(CONTINUE, window=SIGN_IN_DIALOG)
        self.desktop.wait(WAYS['browser'], BUTTON, window=SIGN_IN_DIALOG)
        if self.stays:
            self.desktop.press(STAY, CHECK_BOX, window=SIGN_IN_DIALOG)

    def show_ways(self):
        if other := self.desktop.find(OTHER_WAYS, BUTTON, window=SIGN_IN_DIALOG):
            self.take_picture('registration')
            self.desktop.click(other)

    def tell_tenant(self):
        self.desktop.fill(TENANT_ID, 'contoso.com', TEXT, window=SIGN_IN_DIALOG)

    def choose(self, way):
        self.take_picture('ways-in')
        self.desktop.press(WAYS[way], window=SIGN_IN_DIALOG)

    def check_list(self):
        """Waits for rows, and tells the first ones' names."""
        table = self.desktop.wait(LIST, TABLES)
        self.desktop.wait_for(lambda: self.desktop.rows(table), 'row in the list')
        time.sleep(0.5)  # sorted
        names = self.desktop.row_texts(table)
        if not all(names):
            raise Missing(f'names in the first rows: {names}')
        self.take_picture('list')
        if self.authority.complaints or self.internet.strangers:
            raise Missing(f'good manners: {self.authority.complaints} {self.internet.strangers}')
        return self.desktop.rows(table), names

    def come_back(self):
        """On another day: to the list without a click."""
        self.quit()
        self.start()

    def sign_in_there(self):
        self.desktop.wait(COPY_LINK, BUTTON)
        self.desktop.wait_for(lambda: list(self.place.glob('browser.*')), 'browser')
        self.take_picture('browser')
        self.while_browsing()
        (self.place / 'signed-in').touch()

    # The ways in, from the dialog to the list.

    def by_azure_cli(self):
        self.choose('azure-cli')

    def by_browser(self):
        self.tell_client()
        self.choose('browser')
        self.sign_in_there()

    def by_device_code(self):
        self.tell_client()
        self.choose('device-code')
        self.desktop.wait(COPY_CODE, BUTTON)
        self.take_picture('device-code')

    def by_client_secret(self):
        self.tell_client()
        self.tell_tenant()
        self.choose('client-secret')
        self.desktop.fill(SECRET, self.authority.client_secret)
        self.take_picture('client-secret')
        self.desktop.press(SIGN_IN, window=SIGN_IN_DIALOG)

    def by_certificate(self):
        self.tell_client()
        self.tell_tenant()
        self.choose('certificate')
        self.desktop.press(BY_CERTIFICATE, RADIO)
        self.desktop.fill(FILE, str(self.place / 'keyturn.pfx'))
        self.desktop.fill(PASSPHRASE, self.authority.passphrase)
        self.take_picture('certificate')
        self.desktop.press(SIGN_IN, window=SIGN_IN_DIALOG)

    def by_personal_account(self):
        self.tell_client()
        self.choose('personal')
        self.sign_in_there()

    def by_token(self):
        self.show_ways()
        self.choose('token')
        self.desktop.fill(TOKEN, self.authority.persons_token())
        self.take_picture('token')
        self.desktop.press(USE_TOKEN)


BY = {'azure-cli': NewUser.by_azure_cli, 'browser': NewUser.by_browser, 'device-code': NewUser.by_device_code,
      'client-secret': NewUser.by_client_secret, 'certificate': NewUser.by_certificate,
      'personal': NewUser.by_personal_account, 'token': NewUser.by_token}


def each_alone(script, ways):
    """Runs a script with the same arguments for each way, which it finds in KEYTURN_WALK_WAY, with a home, a
    display and a keyring of its own, and tells what it tells and how long it took. Names where it failed."""
    def run(way):
        begin = time.monotonic()
        process = subprocess.run(
            [SUPPORT / 'with-display', SUPPORT / 'with-keyring', sys.executable, '-B', script, *sys.argv[1:]],
            env=dict(os.environ, KEYTURN_WALK_WAY=way), capture_output=True, text=True, check=False)
        print(f'{process.stderr}{process.stdout.rstrip()}  {time.monotonic() - begin:5.1f} s', flush=True)
        return process.returncode

    with ThreadPoolExecutor(AT_ONCE) as workers:
        codes = list(workers.map(run, ways))
    return [way for way, code in zip(ways, codes) if code]
