# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""versions.py: the version and the day of release, each time the project tells them."""
import re
from datetime import datetime
from pathlib import Path

CHANGELOG = re.compile(r'^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$', re.MULTILINE)
UNRELEASED = re.compile(r'^## \[Unreleased\]\s+To become (\d+\.\d+\.\d+):$', re.MULTILINE)
DEBIAN = re.compile(r'^keyturn \(([^-]+)-\d+\) .*?^ -- .*?>  (.*?)$', re.MULTILINE | re.DOTALL)


def only(pattern, text, where):
    found = re.search(pattern, text, re.MULTILINE)
    if not found:
        raise ValueError(f'{where} tells no version')
    return found.group(1)


def versions(root):
    """Name of the place: (version, day), where it tells one."""
    def read(path):
        return Path(root, path).read_text(encoding='utf-8')
    cmake, changelog = read('CMakeLists.txt'), read('CHANGELOG.md')
    told = {'CMakeLists.txt': (only(r'^ +VERSION (\S+)$', cmake, 'CMakeLists.txt'),
                               only(r'^set\(KEYTURN_RELEASE_DATE (\S+)\)', cmake, 'CMakeLists.txt'))}
    unreleased, released = UNRELEASED.search(changelog), CHANGELOG.search(changelog)
    if unreleased:
        told['CHANGELOG.md'] = (unreleased.group(1), None)
    elif released:
        told['CHANGELOG.md'] = released.groups()
    else:
        raise ValueError('CHANGELOG.md tells no version')
    version, day = DEBIAN.search(read('packaging/debian/changelog')).groups()
    told['packaging/debian/changelog'] = (version, f'{datetime.strptime(day, "%a, %d %b %Y %H:%M:%S %z"):%Y-%m-%d}')
    metainfo = read('resources/linux/org.keyturn.Keyturn.metainfo.xml.in')
    # The newest release is CMake's; older ones stand below it.
    newest = only(r'<release version="([^"]+)"', metainfo, 'the metainfo')
    told['metainfo'] = (newest.replace('@PROJECT_VERSION@', told['CMakeLists.txt'][0]),
                        only(r'<release [^>]*date="([^"]+)"', metainfo, 'the metainfo')
                        .replace('@KEYTURN_RELEASE_DATE@', told['CMakeLists.txt'][1]))
    return told


def differences(root):
    told = versions(root)
    wanted = told['CMakeLists.txt']
    return [f'{place} tells {version} of {day}, CMakeLists.txt {wanted[0]} of {wanted[1]}'
            for place, (version, day) in told.items()
            if version != wanted[0] or (day and day != wanted[1])]
