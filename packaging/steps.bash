# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# Steps for packaging/dev: each has a title and a log, tells its time, and shows the
# end of its log when it fails. Expects $root, the folder of the project.

logs=${root:?}/build/log

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

log_of() { # TITLE
    echo "$logs/${1// /-}.log"
}

# On a terminal the last line of a growing log, so that one sees it move.
show_progress() { # TITLE LOG
    local line
    # $$ is the script, also in here: whoever presses Ctrl-C ends it and not this loop.
    while sleep 0.5 && kill -0 $$ 2>/dev/null; do
        line=$(tail -c 300 "$2" | tail -n 1 | tr -dc '[:print:]')
        printf '\r\033[K    %-24s %.*s' "$1" 50 "$line"
    done
}

run_logged() { # TITLE LOG COMMAND…
    local title=$1 log=$2 watcher='' result=0
    shift 2
    if [ -t 1 ]; then
        show_progress "$title" "$log" &
        watcher=$!
    fi
    "$@" >"$log" 2>&1 </dev/null || result=$?
    if [ -n "$watcher" ]; then
        kill "$watcher"
        wait "$watcher" 2>/dev/null || true
        printf '\r\033[K'
    fi
    return "$result"
}

# A compiler's messages without all that is around them, or else the end of the log.
show_failure() { # LOG
    grep -E ': (fatal )?(error|warning): |undefined reference' "$1" | awk '!seen[$0]++' | head -n 60 | grep . || tail -n 60 "$1"
}

step() { # TITLE COMMAND…
    local title=$1 log result=0 begin=$SECONDS
    log=$(log_of "$title")
    mkdir -p "$logs"
    : >"$log"
    run_logged "$title" "$log" "${@:2}" || result=$?
    printf '==> %-24s %5d s' "$title" $((SECONDS - begin))
    printf '%s\t%d\n' "$title" $((SECONDS - begin)) >>"$logs/times"
    if [ "$result" != 0 ]; then
        printf '  FAILED\n'
        show_failure "$log"
        fail "$title failed; all of its output is in build/log/${log##*/}."
    fi
    printf '  %s\n' "$(grep -hE '^([0-9]+% tests passed|lines: |[0-9]+ findings)' "$log" | tail -n 1)"
}

# For what tells on its own how it goes.
timed() { # TITLE COMMAND…
    local result=0 begin=$SECONDS
    mkdir -p "$logs"
    "${@:2}" || result=$?
    printf '==> %-24s %5d s\n' "$1" $((SECONDS - begin))
    printf '%s\t%d\n' "$1" $((SECONDS - begin)) >>"$logs/times"
    return "$result"
}
