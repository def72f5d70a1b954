# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# The verbs package and package-test of packaging/dev. Expects its functions, and $root, the folder of
# the project.

: "${root:?}"
packages=$root/dist

package() { # [KIND…]
    local kind kinds=() built
    if [ "$(uname -s)" != Linux ] || ! command -v dpkg-deb >/dev/null; then
        fail "package needs a Debian; packages are built on Debian 12."
    fi
    for kind in "$@"; do
        case $kind in
        all) kinds=() && break ;;
        deb | rpm | tar | appimage) kinds+=("$kind") ;;
        *) fail "package has no kind $kind; see packaging/dev help." ;;
        esac
    done
    [ "${#kinds[@]}" -gt 0 ] || kinds=(deb rpm tar appimage)
    provide build package
    reproducible_environment
    step "simdjson" "$root/packaging/linux/simdjson" "$root/build/simdjson"
    configure package
    build package
    mkdir -p "$packages"
    for kind in "${kinds[@]}"; do
        "package_$kind"
    done
    built=$(cd "$packages" && ls -sh --block-size=kB)
    printf '%s\n' "$built"
}

# Nothing that differs between machines may come into a package: umask, language and time zone, and the
# time of the build, in whose place stands that of the changelog.
reproducible_environment() {
    umask 022
    SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l "$root/packaging/debian/changelog" -S Timestamp)
    export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
}

pack() { # KIND
    local place=$root/build/package/packed generator
    generator=$(tr '[:lower:]' '[:upper:]' <<<"$1")
    rm -rf "$place"
    rm -f "$packages"/*."$1"
    step "pack $1" cpack --config "$root/build/package/CPackConfig.cmake" -G "$generator" -B "$place"
    mv "$place"/*."$1" "$packages"
}

package_deb() {
    pack deb
    step "check deb" "$root/packaging/linux/check-deb" "$packages"/keyturn_*.deb
}

package_rpm() {
    pack rpm
    step "check rpm" "$root/packaging/linux/check-rpm" "$packages"/keyturn-*.rpm
}

package_test() { # [KIND…]
    local kind kinds=("$@")
    [ "$(id -u)" = 0 ] || fail "package-test makes a system of its own, which only root may."
    [ "$#" -gt 0 ] || kinds=(deb rpm)
    provide chroot
    for kind in "${kinds[@]}"; do
        case $kind in
        deb) test_on_display deb "$packages"/keyturn_*.deb ;;
        rpm) test_on_display rpm "$packages"/keyturn-*.rpm ;;
        *) fail "package-test has no kind $kind; see packaging/dev help." ;;
        esac
    done
}

test_on_display() { # KIND PACKAGE
    [ -e "$2" ] || fail "there is no $1 in dist; packaging/dev package $1 builds it."
    printf 'The package %s:\n' "${2##*/}"
    timed "package-test $1" "$root/tests/support/with-display" unshare --mount --propagation private \
        "$root/tests/packages/$1" --pictures "$root/build/package-test/$1" "$root/build/chroot" "$2" ||
        fail "the package $1 failed its test; see above."
}
