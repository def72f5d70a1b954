#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What can be told of the package for macOS without a Mac: that CMake takes that branch of the project, with stand-ins
for Qt and the libraries, and that the bundle's files are whole. Nothing is compiled or run."""
import plistlib
import shutil
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QT = '''
set(Qt6_FOUND TRUE)
foreach(part IN LISTS Qt6_FIND_COMPONENTS)
    if(NOT TARGET Qt6::${part} AND NOT part STREQUAL "PrintSupport")
        add_library(Qt6::${part} INTERFACE IMPORTED GLOBAL)
    endif()
endforeach()
macro(qt_standard_project_setup)
endmacro()
function(qt_add_library)
    add_library(${ARGN})
endfunction()
function(qt_add_executable)
    add_executable(${ARGN})
endfunction()
function(qt_add_resources)
endfunction()
function(qt_generate_deploy_app_script)
    cmake_parse_arguments(ARG "" "TARGET;FILENAME_VARIABLE" "" ${ARGN})
    file(WRITE ${CMAKE_BINARY_DIR}/deploy.cmake "")
    set(${ARG_FILENAME_VARIABLE} ${CMAKE_BINARY_DIR}/deploy.cmake PARENT_SCOPE)
endfunction()
'''
LIBRARIES = {'Qt6Keychain': 'qt6keychain', 'tl-expected': 'tl::expected', 'simdjson': 'simdjson::simdjson',
             'OpenSSL': 'OpenSSL::Crypto'}


def version():
    for line in (ROOT / 'CMakeLists.txt').read_text(encoding='utf-8').splitlines():
        if line.strip().startswith('VERSION'):
            return line.split()[1]
    return None


def write_stand_ins(folder):
    (folder / 'FindQt6.cmake').write_text(QT, encoding='utf-8')
    for name, target in LIBRARIES.items():
        (folder / f'Find{name}.cmake').write_text(
            f'set({name}_FOUND TRUE)\nset({name}_VERSION 1)\nadd_library({target} INTERFACE IMPORTED GLOBAL)\n',
            encoding='utf-8')


@unittest.skipUnless(shutil.which('clang++') and shutil.which('cmake'), 'there is no clang')
class Bundle(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()  # pylint: disable=consider-using-with
        cls.addClassCleanup(cls.folder.cleanup)
        cls.place = Path(cls.folder.name)
        write_stand_ins(cls.place)
        clang = shutil.which('clang++')
        cls.configured = subprocess.run(
            ['cmake', '-S', ROOT, '-B', cls.place / 'build', '-G', 'Ninja', '-DCMAKE_SYSTEM_NAME=Darwin',
             f'-DCMAKE_CXX_COMPILER={clang}', '-DCMAKE_CXX_COMPILER_WORKS=1', f'-DCMAKE_OBJCXX_COMPILER={clang}',
             '-DCMAKE_OBJCXX_COMPILER_WORKS=1', '-DCMAKE_OSX_ARCHITECTURES=arm64', '-DCMAKE_OSX_DEPLOYMENT_TARGET=13.0',
             '-DCMAKE_INSTALL_NAME_TOOL=true', '-DBUILD_TESTING=OFF', f'-DCMAKE_MODULE_PATH={cls.place}'],
            capture_output=True, text=True, check=False)

    def test_is_configured(self):
        self.assertEqual(0, self.configured.returncode, self.configured.stderr)

    def test_says_what_it_is(self):
        found = list((self.place / 'build').rglob('Info.plist'))
        self.assertEqual(1, len(found), self.configured.stderr)
        content = plistlib.loads(found[0].read_bytes())
        self.assertNotIn('${', found[0].read_text(encoding='utf-8'))
        self.assertEqual('org.keyturn.Keyturn', content['CFBundleIdentifier'])
        self.assertEqual('Keyturn', content['CFBundleExecutable'])
        self.assertEqual('keyturn.icns', content['CFBundleIconFile'])
        self.assertEqual('13.0', content['LSMinimumSystemVersion'])
        for key in ('CFBundleVersion', 'CFBundleShortVersionString'):
            self.assertEqual(version(), content[key])
        self.assertIs(True, content['NSHighResolutionCapable'])

    def test_becomes_a_disk_image(self):
        config = (self.place / 'build/CPackConfig.cmake').read_text(encoding='utf-8')
        for line in ('set(CPACK_GENERATOR "DragNDrop")', f'set(CPACK_DMG_VOLUME_NAME "Keyturn {version()}")',
                     'set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE "OFF")'):
            self.assertIn(line, config)


class Files(unittest.TestCase):
    def test_need_no_exception_of_the_hardened_runtime(self):
        self.assertEqual({}, plistlib.loads((ROOT / 'packaging/macos/entitlements.plist').read_bytes()))

    def test_hold_an_icon_in_each_size(self):
        content = (ROOT / 'resources/icons/keyturn.icns').read_bytes()
        self.assertEqual((b'icns', len(content)), struct.unpack_from('>4sI', content))
        place, sizes = 8, {}
        while place < len(content):
            kind, size = struct.unpack_from('>4sI', content, place)
            self.assertEqual(b'\x89PNG', content[place + 8:place + 12])
            sizes[kind] = struct.unpack_from('>I', content, place + 24)[0]
            place += size
        self.assertEqual({b'icp4': 16, b'icp5': 32, b'ic11': 32, b'ic12': 64, b'ic07': 128, b'ic08': 256, b'ic13': 256,
                          b'ic09': 512, b'ic14': 512}, sizes)


if __name__ == '__main__':
    unittest.main()
