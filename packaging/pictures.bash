# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# The verbs of packaging/dev that leave pictures. Expects its functions, and $root, the folder of the
# project.

: "${root:?}"

tour() {
    local pictures=$root/build/tour
    [ "$(uname -s)" = Linux ] || fail "the tour needs Linux, for it brings its own X server and its own keyring."
    provide build run tour
    configure release
    build release keyturn_tour
    rm -rf "$pictures"
    take_tours "$pictures"
    printf '\nThe same in dark mode:\n'
    take_tours "$pictures/dark" --dark
    printf '\nThe same at 200 %%:\n'
    KEYTURN_SCREEN=3200x2400 QT_SCALE_FACTOR=2 take_tours "$pictures/200"
    echo "The pictures are in $pictures."
}

take_tours() { # FOLDER [OPTION…]
    take_tour "$@"
    printf "An administrator's day:\n"
    take_tour "$1/day" --day "${@:2}"
}

take_tour() { # FOLDER [OPTION…]
    mkdir -p "$1"
    "$root/tests/support/with-display" "$root/tests/support/with-keyring" \
        "$root/build/release/bin/keyturn_tour" "${@:2}" "$1" || fail "the tour did not get to its end; see the last line above."
}

walk() { # [WAY…]
    local pictures=$root/build/walk look option result=0
    [ "$(uname -s)" = Linux ] || fail "the walk needs Linux, for it brings its own X server and its own keyring."
    provide build run walk
    configure release
    build release keyturn keyturn-sample-server test_client_certificates
    [ $# -gt 0 ] || rm -rf "$pictures"
    for look in light dark; do
        option=()
        [ "$look" = light ] || option=(--dark)
        printf 'In %s:\n' "$look"
        KEYTURN_SCREEN=1280x960 "$root/tests/walk/walk" ${option[@]+"${option[@]}"} --pictures "$pictures/$look" \
            "$root/build/release/bin" "$@" || result=1
    done
    [ "$result" = 0 ] || fail "the walk did not get to the list in each way; see above."
    echo "The pictures are in $pictures."
}

gallery() { # [--language LANGUAGE] [SCREEN…]
    local place=$root/build/gallery missed=0 language=
    [ "$(uname -s)" = Linux ] || fail "the gallery needs Linux, for it brings its own X server."
    if [ "${1:-}" = --language ]; then
        [ $# -gt 1 ] || fail "gallery --language needs one: pseudo, pseudo-rtl, or one of resources/translations."
        language=$2
        place=$place-$language
        shift 2
    fi
    provide build run gallery
    configure release
    build release keyturn_gallery
    [ $# -gt 0 ] || rm -rf "$place"
    show 1024x700 100 "$@" & # each program waits more than it works
    show 1920x1200 100 "$@" || missed=1
    wait $! || missed=1
    show 1024x700 200 "$@" &
    show 1920x1200 200 "$@" || missed=1
    wait $! || missed=1
    show 1536x864 125 "$@" &
    show 1280x800 150 "$@" || missed=1
    wait $! || missed=1
    show 3840x2160 100 "$@" || missed=1
    [ $# -gt 0 ] || set -- "${telling[@]}"
    looks='contrast-black contrast-white' show 1280x800 100 "$@" || missed=1
    [ -n "$language" ] || looks=right-to-left show 1280x800 100 "$@" || missed=1
    step "contact sheet" contact_sheet "$place"
    [ "$missed" = 0 ] || fail "some screens could not be brought about; see above."
    echo "The pictures are in $place, all of them on its contact-sheet.png."
}

# Where the look alone is another, some screens tell of all that is on any of them.
telling=(start-page app-registrations list-loading list-without-permission palette application
    add-secret add-secret-custom add-secret-impossible add-secret-request value value-revealed-with-ids
    value-copied value-guard test-secret activity expiring expiring-timeline expiring-mute remove-expired
    check-a-value-text kept-on-this-computer delete-the-last-valid-one sign-in sign-in-registration
    sign-in-device-code sign-in-refused start-page-with-accounts settings-general settings-security
    settings-network-own settings-data menu about permissions-by-a-role help hint-value)

show() { # SIZE PERCENT [SCREEN…]: in $looks, on a screen of that many of the window's pixels
    local folder=$place/$1-$2 result=0 look option
    local screen=$((${1%x*} * $2 / 100))x$((${1#*x} * $2 / 100))
    for look in ${looks:-light dark}; do
        case $look in
        light) option=() ;;
        right-to-left) option=(--language pseudo-rtl) ;;
        *) option=("--$look") ;;
        esac
        [ -z "$language" ] || option+=(--language "$language")
        echo "$1 at $2 %, $look:"
        KEYTURN_SCREEN=$screen QT_SCALE_FACTOR=$(($2 / 100)).$(($2 % 100)) LC_ALL=C.UTF-8 TZ=Europe/Berlin \
            "$root/tests/support/with-display" "$root/build/release/bin/keyturn_gallery" \
            ${option[@]+"${option[@]}"} "$folder-$look" "${@:3}" || result=1
    done
    return "$result"
}

# A row for each screen, a column for each size, scale and look. Row by row, as all of the pictures
# are too much for the memory that ImageMagick allows itself.
contact_sheet() ( # FOLDER
    local rows name small
    cd "$1" || return 1
    rows=$(mktemp -d) || return 1
    # shellcheck disable=SC2064 # it is gone from the trap's sight when this one ends
    trap "rm -rf '$rows'" EXIT
    for name in 1024x700-100-light/*.png; do
        name=${name##*/}
        small=(./*/"$name") # made small one by one, as they are read
        montage -label "${name%.png}" "${small[@]/%/[256x180]}" -tile 17x -geometry 256x180+4+4 \
            -background '#808080' "$rows/$name" || return 1
    done
    convert "$rows"/*.png -append contact-sheet.png
)

# The README's picture is one of the tour's.
picture() {
    provide picture
    tour
    cp "$root"/build/tour/*-save-to-keychain-keeps-it.png "$root/resources/pictures/one-time-window.png"
    optipng -quiet -o5 "$root/resources/pictures/one-time-window.png"
}
