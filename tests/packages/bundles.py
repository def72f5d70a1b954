# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What bring Qt along: tried on a system that has none of Qt's packages."""
import subprocess
from contextlib import contextmanager
from pathlib import Path

from chroot import NAME, PERSON
from person import Desktop, Missing, Session, as_person
from trial import ask_over_tls, main_job

HOME = f'/home/{NAME}'
# What a desktop has, whatever it is made with; and the recommended keyring.
DESKTOP = ('libegl1', 'libopengl0', 'libglx0', 'libgl1', 'libx11-6', 'libx11-xcb1', 'libxcb1', 'libfontconfig1',
           'libfreetype6', 'libharfbuzz0b', 'libglib2.0-0', 'libdbus-1-3', 'libsecret-1-0', 'libcups2',
           'libwayland-client0', 'libwayland-egl1', 'xkb-data', 'ca-certificates', 'fonts-dejavu-core', 'gnome-keyring')
WAYLAND = 'keyturn-wayland'
ICON = 'set_app_id("org.keyturn.Keyturn")'  # by which a compositor finds the desktop entry, and its icon


def set_desktop_up(chroot, *more):
    chroot.as_root('apt-get', '-q', 'update')
    chroot.as_root('apt-get', '-q', 'install', '-y', '--no-install-recommends', *DESKTOP, *more)
    if found := [path for path in chroot.files('/usr') if 'libQt' in path]:
        raise RuntimeError(f'there is a Qt already: {found}')


def give_to_person(path):
    subprocess.run(['chown', '--recursive', f'{PERSON}:{PERSON}', path], check=True)


@contextmanager
def wayland(session):
    """A compositor, in a window of the display."""
    environment = {**session.environment, 'PATH': '/usr/bin:/bin', 'HOME': str(session.place)}
    with subprocess.Popen(['weston', '--backend=x11-backend.so', '--use-pixman', '--width=1400', '--height=1000',
                           '--no-config', f'--socket={WAYLAND}'], user=PERSON, group=PERSON, extra_groups=[],
                          env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as weston:
        try:
            Desktop.wait_for((session.place / WAYLAND).exists, 'compositor')
            yield
        finally:
            weston.kill()


def see_on_wayland(person, command, mounts):
    """The list, by a screen reader's eyes; on Wayland nobody but the compositor moves the mouse."""
    person.start(f'QT_QPA_PLATFORM=wayland WAYLAND_DEBUG=1 WAYLAND_DISPLAY={WAYLAND} DISPLAY= {command} --sample')
    person.see_list()
    person.picture('wayland')
    if ICON not in person.errors.read_text(encoding='utf-8', errors='replace'):
        raise Missing(ICON)
    if (found := Path('/proc/mounts').read_text(encoding='utf-8').count('/.keyturn-')) != mounts:
        raise Missing(f'{mounts} mounts: there are {found}')
    person.stop()


def try_bundle(chroot, command, pictures, steps, mounts=0):
    """On X11 with all that a person does, and on Wayland. `mounts`: how many there are meanwhile."""
    with Session(chroot, pictures) as session:
        as_person(session, lambda person: main_job(person, f'{command} --sample'))
        steps.done('main job on X11, kept in the keyring')
        ask_over_tls(session, command)
        steps.done('request over TLS')
        with wayland(session):
            as_person(session, lambda person: see_on_wayland(person, command, mounts))
        steps.done('list on Wayland')


def folder_of(chroot, name):
    return Path(f'{chroot.root}{HOME}/{name}')
