# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# The verbs package and package-test of packaging/dev. Expects its functions, and $root, the folder of
# the project.

: "${root:?}"
packages=$root/dist

package() { # [KIND…]
    local kind kinds=() windows=
    for kind in "$@"; do
        case $kind in
        all) kinds=(deb rpm tar appimage bom) windows=yes && break ;;
        windows) windows=yes ;;
        deb | rpm | tar | appimage | bom) kinds+=("$kind") ;;
        *) fail "package has no kind $kind; see packaging/dev help." ;;
        esac
    done
    [ "$#" -gt 0 ] || kinds=(deb rpm tar appimage bom)
    mkdir -p "$packages"
    [ "${#kinds[@]}" = 0 ] || package_linux "${kinds[@]}"
    [ -z "$windows" ] || package_windows
    step "sums" "$root/packaging/linux/sums" "$packages"
    ls -l --block-size=kB "$packages"
}

package_linux() ( # KIND…
    if [ "$(uname -s)" != Linux ] || ! command -v dpkg-deb >/dev/null; then
        fail "package needs a Debian; packages are built on Debian 12."
    fi
    provide build package
    reproducible_environment
    step "simdjson" "$root/packaging/linux/simdjson" "$root/build/simdjson"
    configure package
    build package
    for kind in "$@"; do
        "package_$kind"
    done
)

# Nothing that differs between machines may come into a package: umask, language and time zone, and the
# time of the build, in whose place stands that of the changelog.
reproducible_environment() {
    umask 022
    SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l "$root/packaging/debian/changelog" -S Timestamp)
    export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
}

pack() { # KIND
    local place generator
    generator=$(tr '[:lower:]' '[:upper:]' <<<"$1")
    place=$(mktemp -d) # rpmbuild cannot work below a folder with a space in its name
    rm -f "$packages"/*."$1"
    step "pack $1" cpack --config "$root/build/package/CPackConfig.cmake" -G "$generator" -B "$place"
    mv "$place"/*."$1" "$packages"
    rm -rf "$place"
}

package_deb() {
    pack deb
    step "check deb" "$root/packaging/linux/check-deb" "$packages"/keyturn_*.deb
}

package_rpm() {
    pack rpm
    step "check rpm" "$root/packaging/linux/check-rpm" "$packages"/keyturn-*.rpm
}

# What is installed, with Qt and the other libraries beside it.
bundle() {
    local prefix=$root/build/package/bundle
    [ ! "$prefix/lib" -nt "$root/build/package/bin/keyturn" ] || return 0
    rm -rf "$prefix"
    step "install bundle" cmake --install "$root/build/package" --component program --prefix "$prefix"
    step "bundle Qt" python3 -B "$root/packaging/linux/bundle.py" "$prefix"
    cp "$root/LICENSES/Apache-2.0.txt" "$root/packaging/debian/copyright" "$prefix/share/doc/keyturn"
}

package_tar() {
    bundle
    step "pack tar" "$root/packaging/linux/pack-tar" "$root/build/package/bundle" "$packages" "keyturn-$(version)-linux-x86_64"
}

package_appimage() {
    bundle
    step "pack appimage" "$root/packaging/linux/pack-appimage" "$root/build/package/bundle" \
        "$packages/Keyturn-$(version)-x86_64.AppImage"
}

# The pictures that software centres show, as the gallery takes them.
screenshots() {
    local pictures=$root/resources/pictures/screenshots taken=$root/build/gallery/1024x700-100-light
    provide picture
    gallery value application-with-all-states expiring-timeline
    cp "$taken"/*-value.png "$pictures/new-secret.png"
    cp "$taken"/*-application-with-all-states.png "$pictures/list.png"
    cp "$taken"/*-expiring-timeline.png "$pictures/expiring.png"
    optipng -quiet -o5 "$pictures"/*.png
}

# What is in the packages, and whose the sources are.
package_bom() {
    local name
    name=keyturn-$(version)
    bundle
    rm -f "$packages"/keyturn-*.{cdx.json,spdx}
    step "bill of materials" "$root/packaging/linux/into" "$packages/$name.cdx.json" \
        python3 -B "$root/packaging/linux/bom.py" "$(version)" "$root/build/package/bundle"
    validate_bom "$packages/$name.cdx.json"
    if [ -e "$root/.git" ]; then
        provide licences
        step "licences of sources" "$root/packaging/linux/into" "$packages/$name.spdx" \
            python3 -B "$root/packaging/linux/spdx.py" "$root" "$name"
    fi
}

# By CycloneDX's own schemas, of npm's packages, pinned by their hashes.
validate_bom() { # FILE
    local pinned=$root/tests/packages/bom place=$root/build/bom
    if ! cmp -s "$pinned/package-lock.json" "$place/installed.json"; then
        if ! command -v npm >/dev/null; then
            [ -n "${CI:-}" ] || { echo "The bill of materials is not validated: there is no npm here." && return; }
            provide openid
        fi
        rm -rf "$place"
        mkdir -p "$place"
        cp "$pinned"/package*.json "$place"
        step "schemas" npm --prefix "$place" ci --ignore-scripts --no-audit --no-fund
        cp "$pinned/package-lock.json" "$place/installed.json"
    fi
    step "validate bill" node "$pinned/validate.mjs" "$place" "$1"
}

version() {
    sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$root/build/package/CMakeCache.txt"
}

package_test() { # [--on SUITE] [KIND…]
    local kind kinds
    case $* in
    windows)
        package_test_windows
        return
        ;;
    "twice windows")
        build_twice windows
        return
        ;;
    esac
    if [ "${1:-}" = --on ]; then
        [ "$#" -gt 1 ] || fail "package-test --on needs the name of a suite of Debian's."
        export KEYTURN_SUITE=$2
        shift 2
    fi
    kinds=("$@")
    [ "$(id -u)" = 0 ] || fail "package-test makes a system of its own, which only root may."
    [ "$#" -gt 0 ] || kinds=(deb rpm tar appimage)
    provide chroot
    for kind in "${kinds[@]}"; do
        case $kind in
        deb) test_on_display deb "$packages"/keyturn_*.deb ;;
        rpm) test_on_display rpm "$packages"/keyturn-*.rpm ;;
        tar) test_on_display tar "$packages"/keyturn-*.tar.xz ;;
        appimage) test_on_display appimage "$packages"/Keyturn-*.AppImage ;;
        twice) build_twice ;;
        *) fail "package-test has no kind $kind; see packaging/dev help." ;;
        esac
    done
}

# The same bytes from the same sources, in another folder, time zone, language and umask, and without
# what ccache has kept of another build.
build_twice() { # [windows]
    local again="$root/build/package test/again" libraries=simdjson kinds=(deb rpm tar appimage) file different=()
    if [ "${1:-}" = windows ]; then
        again=$root/build/again libraries=qt6-mingw kinds=(windows) # windres knows no spaces
    fi
    rm -rf "$again"
    mkdir -p "$again/build"
    (
        umask 077
        cd "$root"
        git ls-files -z | xargs -0 cp --parents --target-directory "$again"
        cp -r "build/$libraries" "$again/build"
        cd "$again"
        export CCACHE_DISABLE=1 TZ=Asia/Tokyo LC_ALL=C HOME=$again
        timed "package once more" packaging/dev package "${kinds[@]}"
    ) || fail "the packages could not be built once more; see above."
    for file in "$again"/dist/*; do
        [ "${file##*/}" != SHA256SUMS ] || continue # of all kinds there are
        cmp "$file" "$packages/${file##*/}" || different+=("${file##*/}")
    done
    [ "${#different[@]}" = 0 ] || fail "built twice, these differ: ${different[*]}; diffoscope tells where."
    echo "Built twice, the packages are the same."
    rm -rf "$again"
}

test_on_display() { # KIND PACKAGE
    [ -e "$2" ] || fail "there is no $1 in dist; packaging/dev package $1 builds it."
    printf 'The package %s:\n' "${2##*/}"
    timed "package-test $1" "$root/tests/support/with-display" unshare --mount --propagation private \
        "$root/tests/packages/$1" --pictures "$root/build/package-test/$1" "$root/build/chroot" "$2" ||
        fail "the package $1 failed its test; see above."
}
