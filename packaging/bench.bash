# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# The verb bench of packaging/dev. Expects its functions, and $root, the folder of the project.

: "${root:?}"

bench() { # [--gate | --more | OPTION OF tests/perf/bench…]
    case ${1:-} in
    --gate) bench_gate ;;
    --more) bench_more ;;
    *) bench_figures "$@" ;;
    esac
}

# What the program is held to, beside curl, a window of plain Qt and its proxy model.
bench_figures() { # [OPTION OF tests/perf/bench…]
    local programs=$root/build/release/bin result=0
    [ "$(uname -s)" = Linux ] || fail "bench needs Linux, whose processes it reads and where it brings its own X server."
    provide build run bench
    configure release
    build release benchmarks count_costs keyturn keyturn-sample-server test_certificates
    QT_QPA_PLATFORM=xcb "$root/tests/support/with-display" "$root/tests/support/with-keyring" \
        "$root/tests/perf/bench" "$programs" "$root/build/release/tests/certificates" "$root/build/bench" "$@" || result=$?
    [ "$result" = 0 ] || fail "bench did not get to its end; see above."
    echo "The table is in build/bench as figures.json and figures.md, a chart of it as figures.svg."
}

# What does not depend on the machine: instructions. Of the program only what is counted is built.
bench_gate() {
    local result=0
    [ "$(uname -s)" = Linux ] || fail "bench --gate needs Linux, where valgrind is."
    provide build gate
    configure release
    build release count_costs
    timed costs "$root/tests/perf/gate" "$root/build/release/bin/count_costs" "$root/build/costs" || result=$?
    [ "$result" = 0 ] || fail "a row of a list has become too dear; callgrind_annotate tells of build/costs where."
}

# Answers of 200 MB; and tables from outside, as a screen reader sees them.
bench_more() {
    provide build run test
    configure release
    build release benchmarks keyturn-sample-server
    local program
    for program in "$root"/build/release/bin/bench_*; do
        printf '\n%s\n' "${program##*/}"
        KEYTURN_SAMPLE_SERVER=$root/build/release/bin/keyturn-sample-server \
            QT_QPA_PLATFORM=offscreen "$program" || fail "${program##*/} failed."
    done
    [ "$(uname -s)" != Linux ] || bench_accessibility
}

bench_accessibility() {
    local place result=0
    provide accessibility
    printf '\nchildren-of-tables\n'
    place=$(mktemp -d)
    XDG_RUNTIME_DIR=$place "$root/tests/support/with-display" dbus-run-session -- \
        "$root/tests/perf/children-of-tables" "$root/build/release/bin/large_window" || result=$?
    rm -rf "$place"
    [ "$result" = 0 ] || fail "children-of-tables failed."
}
