# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""bundle.py PREFIX: puts Qt, its plugins and the other libraries that PREFIX/bin/keyturn needs beside it,
from this Debian, with their licences, for systems that have none of them or others.

What a desktop has anyway, and what has to fit the machine's own services or drivers, is left to the system:
the C and C++ libraries, graphics, X11 and Wayland themselves, fonts, GLib, D-Bus, libsecret and CUPS.
"""
import re
import shutil
import subprocess
import sys
from pathlib import Path

LIBRARIES = Path('/usr/lib/x86_64-linux-gnu')
PLUGINS = LIBRARIES / 'qt6' / 'plugins'
WANTED = (
    'platforms/libqxcb.so', 'platforms/libqoffscreen.so',
    'platforms/libqwayland-generic.so', 'platforms/libqwayland-egl.so',
    'wayland-shell-integration/libxdg-shell.so', 'wayland-decoration-client/libbradient.so',
    'wayland-graphics-integration-client/libqt-plugin-wayland-egl.so',
    'xcbglintegrations/libqxcb-glx-integration.so', 'xcbglintegrations/libqxcb-egl-integration.so',
    'tls/libqopensslbackend.so', 'tls/libqcertonlybackend.so',
    'imageformats/libqico.so', 'networkinformation/libqnetworkmanager.so',
    'platforminputcontexts/libcomposeplatforminputcontextplugin.so',
    'platforminputcontexts/libibusplatforminputcontextplugin.so',
    'printsupport/libcupsprintersupport.so',
)
CATALOGUES = Path('/usr/share/qt6/translations')
QT_CONF = '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n'
LANGUAGES = ('zh_CN',)  # those of resources/translations that Qt has texts for, too
OPENED = ('libssl.so.3', 'libcrypto.so.3')  # by the TLS plugin, which is not linked to them
SYSTEMS_OWN = re.compile(
    r'ld-linux|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl|stdc\+\+|gcc_s)\.so|'
    r'lib(GL|EGL|GLX|OpenGL|GLdispatch|gbm|drm|glapi)\.so|lib(X11|X11-xcb|xcb)\.so|libwayland-(client|egl)\.so|'
    r'lib(fontconfig|freetype|expat|harfbuzz|z|uuid)\.so|lib(glib|gobject|gio|gmodule|gthread)-2\.0|'
    r'lib(secret|dbus|systemd|selinux|cups)[-.]')


def resolved(path):
    """Where the linker finds all that it needs, on its own and by others: {name: place}."""
    told = subprocess.run(['ldd', path], capture_output=True, text=True, check=True).stdout
    return {name: Path(place) for name, place in re.findall(r'^\s*(\S+) => (/\S+)', told, re.MULTILINE)}


def needed_by(path, places, found):
    """Adds to `found` what it needs of libraries that are not the system's own, nor only needed by those."""
    told = subprocess.run(['patchelf', '--print-needed', path], capture_output=True, text=True, check=True).stdout
    for name in told.split():
        if name not in found and not SYSTEMS_OWN.match(name):
            if name not in places:
                raise RuntimeError(f'{path} needs {name}, which is not there')
            found[name] = places[name]
            needed_by(places[name], places, found)


def package_of(path):
    """Debian's; its paths are those before or after the folders were merged."""
    for name in (str(path), str(path).removeprefix('/usr')):
        done = subprocess.run(['dpkg-query', '--search', name], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(':')[0]
    raise RuntimeError(f'{path} is of no package')


def set_search_path(path, place):
    subprocess.run(['patchelf', '--set-rpath', place, path], check=True)


class Bundle:
    def __init__(self, prefix):
        self.prefix, self.sources = prefix, set()

    def copy(self, source, place, search_path):
        target = self.prefix / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source.resolve(), target)
        target.chmod(0o644)
        set_search_path(target, search_path)
        self.sources.add(source.resolve())

    def copy_catalogue(self, source):
        target = self.prefix / 'translations' / source.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o644)
        self.sources.add(source)

    def fill(self):
        program = self.prefix / 'bin' / 'keyturn'
        plugins = [PLUGINS / name for name in WANTED]
        needed = {name: LIBRARIES / name for name in OPENED}
        for path in (program, *plugins, *list(needed.values())):
            needed_by(path, resolved(path), needed)
        for name, place in sorted(needed.items()):
            self.copy(place, f'lib/{name}', '$ORIGIN')
        for plugin in plugins:
            self.copy(plugin, f'plugins/{plugin.relative_to(PLUGINS)}', '$ORIGIN/../../lib')
        for language in LANGUAGES:
            self.copy_catalogue(CATALOGUES / f'qtbase_{language}.qm')
        set_search_path(program, '$ORIGIN/../lib')
        (self.prefix / 'bin' / 'qt.conf').write_text(QT_CONF, encoding='ascii')
        self.add_licences()

    def add_licences(self):
        for package in sorted({package_of(source) for source in self.sources}):
            target = self.prefix / 'share/doc/keyturn/libraries' / package / 'copyright'
            target.parent.mkdir(parents=True)
            shutil.copyfile(Path('/usr/share/doc', package, 'copyright').resolve(), target)
            target.chmod(0o644)

    def oldest_glibc(self):
        """The one that the newest of all names needs."""
        newest = (0, 0)
        for path in (self.prefix / 'bin/keyturn', *self.prefix.glob('lib/*'), *self.prefix.glob('plugins/*/*')):
            told = subprocess.run(['readelf', '--wide', '--version-info', path], capture_output=True, text=True,
                                  check=True).stdout
            found = [tuple(map(int, version.split('.'))) for version in re.findall(r'Name: GLIBC_(\d+\.\d+)', told)]
            newest = max(newest, (2, 36) if 'GLIBC_ABI_DT_RELR' in told else newest, *found)
        return '.'.join(map(str, newest))


def main(prefix):
    bundle = Bundle(prefix)
    bundle.fill()
    print(f'{len(bundle.sources)} libraries and plugins; glibc from {bundle.oldest_glibc()} on')
    return 0


if __name__ == '__main__':
    sys.exit(main(Path(sys.argv[1]).resolve()))
