#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""gather.py PROGRAM FOLDER --plugins PLACE --catalogues PLACE --libraries PLACE…: puts into FOLDER the program,
Qt's plugins for it, Qt's own texts in its languages, and all libraries that these need, as far as they are not a part
of Windows. Which they are is read in their headers;
what is found nowhere is an error."""
import argparse
import re
import shutil
from pathlib import Path

from pe import Image

# What Qt opens at run time, which nothing imports: the window system, its style, TLS with the system's
# certificates, and icons of Windows. PNG is built in.
PLUGINS = ('platforms/qwindows.dll', 'styles/qwindowsvistastyle.dll', 'tls/qschannelbackend.dll',
           'tls/qcertonlybackend.dll', 'imageformats/qico.dll')
# A current Qt has another style; and what hears of the network lies in a plugin.
PLUGINS_ELSEWHERE = ('styles/qmodernwindowsstyle.dll', 'networkinformation/qnetworklistmanager.dll')
# Parts of Windows 10 that libraries of ours ask for. A name that is missing here stops the build, so that somebody
# looks whether Windows has it.
WINDOWS = re.compile(r'(api-ms-win-.*|advapi32|authz|bcrypt|comctl32|comdlg32|crypt32|cryptui|d2d1|d3d11|d3d12|d3d9|dcomp|'
                     r'dnsapi|dwmapi|dwrite|dxgi|gdi32|imm32|iphlpapi|kernel32|mpr|msvcrt|ncrypt|netapi32|ntdll|ole32|'
                     r'oleaut32|opengl32|powrprof|propsys|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|user32|userenv|'
                     r'uxtheme|version|wer|winhttp|winmm|ws2_32|wtsapi32)\.dll|winspool\.drv', re.IGNORECASE)
CATALOGUES = ('qtbase_zh_CN.qm',)
QT_CONF = '[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n'


def libraries_in(places):
    """By their names in small letters, for Windows does not tell them apart."""
    found = {}
    for place in places:
        for path in sorted(Path(place).glob('*')):
            if path.suffix.lower() == '.dll':
                found.setdefault(path.name.lower(), path)
    return found


def needed_by(roots, known):
    todo, found = list(roots), {}
    while todo:
        image = Image(todo.pop())
        for name in image.libraries():
            path = known.get(name.lower())
            if path is None:
                if not WINDOWS.fullmatch(name):
                    raise SystemExit(f'gather.py: {image.path.name} needs {name}, which is in none of the places '
                                     'and not known as a part of Windows.')
            elif path.name.lower() not in found:
                found[path.name.lower()] = path
                todo.append(path)
    return [found[name] for name in sorted(found)]


def gather(program, folder, plugins, catalogues, places):
    chosen = [Path(plugins) / name for name in PLUGINS if name != PLUGINS[1] or (Path(plugins) / name).exists()]
    chosen += [path for name in PLUGINS_ELSEWHERE if (path := Path(plugins) / name).exists()]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for path in (Path(program), *needed_by([program, *chosen], libraries_in(places))):
        shutil.copy(path, folder)
    for path in chosen:
        target = folder / 'plugins' / path.relative_to(plugins)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    (folder / 'translations').mkdir()
    for name in CATALOGUES:
        shutil.copy(Path(catalogues) / name, folder / 'translations')
    (folder / 'qt.conf').write_text(QT_CONF, encoding='utf-8')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('program')
    parser.add_argument('folder', type=Path)
    parser.add_argument('--plugins', required=True)
    parser.add_argument('--catalogues', required=True)
    parser.add_argument('--libraries', required=True, nargs='+')
    options = parser.parse_args()
    gather(options.program, options.folder, options.plugins, options.catalogues, options.libraries)


if __name__ == '__main__':
    main()
