# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# Packages for Windows, cross-compiled by MinGW, and their test under wine. Expects the functions of
# packaging/dev, and $root, the folder of the project.

: "${root:?}"
windows_prefix=$root/build/qt6-mingw
windows_payload=$root/build/windows-package/payload

# Qt and all else that Keyturn links, from an archive that somebody made, or made anew.
windows_libraries() {
    local archive=${KEYTURN_MINGW_PREFIX:-$root/../shared/windows/qt6-mingw-prefix.tar.xz}
    [ ! -e "$windows_prefix/mingw64.cmake" ] || return 0
    mkdir -p "$root/build"
    if [ -e "$archive" ]; then
        step "unpack windows" tar xf "$archive" -C "$root/build"
    else
        provide windows-libraries
        step "libraries for windows" "$root/packaging/windows/libraries" "$windows_prefix"
    fi
}

package_windows() {
    provide build windows windows-package
    windows_libraries
    make_windows_reproducible
    configure windows-release
    build windows-release keyturn
    step "gather windows" "$root/packaging/windows/gather" "$windows_prefix" \
        "$root/build/windows-release/bin/keyturn.exe" "$windows_payload"
    pack_windows
}

# The times of pictures are in the program, too, and rcc goes by the one that is told.
make_windows_reproducible() {
    umask 022
    export LC_ALL=C.UTF-8 TZ=UTC
    : "${SOURCE_DATE_EPOCH:=$(git -C "$root" log -1 --format=%ct)}"
    export SOURCE_DATE_EPOCH
}

# What was gathered, here or on Windows.
pack_windows() {
    local version name versions
    version=$(version_of_project)
    name=$root/dist/keyturn-$version-windows-x86_64
    provide windows-package
    make_windows_reproducible
    step "licences of windows" "$root/packaging/windows/licences" "$windows_payload"
    step "check windows" "$root/packaging/windows/check.py" "$windows_payload" "$version"
    mkdir -p "$root/dist"
    step "pack windows" "$root/packaging/windows/pack" "$windows_payload" "$version" "$name"
    mapfile -t versions < <(windows_versions)
    "$root/packaging/windows/bom.py" "$windows_payload" "$version" "${versions[@]}" >"$name.cdx.json"
    ls -l --block-size=kB "$name"*
}

# Of what does not tell its own, where MinGW has compiled it here.
windows_versions() {
    local gcc=gcc-mingw-w64-x86-64-posix-runtime
    [ -e "$windows_prefix/mingw64.cmake" ] || return 0
    printf 'libqt6keychain=%s\n' "$(packed_version "$windows_prefix/lib/cmake/Qt6Keychain/Qt6KeychainConfigVersion.cmake")"
    printf 'simdjson=%s\n' "$(packed_version "$windows_prefix/lib/cmake/simdjson/simdjson-config-version.cmake")"
    printf 'tl-expected=%s\n' "$(packed_version "$windows_prefix/share/cmake/tl-expected/tl-expected-config-version.cmake")"
    dpkg-query -W -f 'libgcc=${Version}\nlibstdc++=${Version}\nlibssp=${Version}\n' "$gcc"
    dpkg-query -W -f 'libwinpthread=${Version}\n' mingw-w64-x86-64-dev
}

packed_version() { # FILE OF CMAKE
    sed -n 's/^set(PACKAGE_VERSION "\([0-9.]*\)")/\1/p' "$1"
}

version_of_project() {
    sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$root/CMakeLists.txt"
}

# Installs what package_windows left in dist, does the main job with it and removes it again.
package_test_windows() {
    provide wine
    timed "package-test windows" "$root/tests/support/with-display" "$root/tests/windows/trial.py" \
        --pictures "$root/build/package-test/windows" "$windows_payload" \
        "$root/dist/keyturn-$(version_of_project)-windows-x86_64" ||
        fail "the packages for Windows failed their test; see above."
}

# The tests of app and ui, as programs for Windows, but for those that are known to fail so.
test_windows() { # [CTEST OPTION…]
    local known
    export KEYTURN_WINE=$root/build/wine
    provide build windows wine test
    windows_libraries
    configure windows-release
    build windows-release
    known=$(grep -v '^#' "$root/tests/windows/not-under-wine" | sed '/^$/d' | paste -sd '|')
    step "test windows" "$root/tests/support/with-display" "$root/tests/support/with-windows" \
        ctest --preset windows-release -j "$(($(cores) + 2))" -E "^($known|tst_layers|tst_figures)\$" "$@"
}
