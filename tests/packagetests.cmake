# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
foreach(test IN ITEMS packing policies)
    add_test(NAME tst_${test} COMMAND python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/windows/tst_${test}.py)
endforeach()

# What is said of the packages, and what is to be seen before one is made; packaging/dev package-test
# tries those that are there.
foreach(test IN ITEMS tst_bills tst_hardened tst_screenshots tst_versions)
    add_test(NAME ${test} COMMAND python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/packages/${test}.py)
endforeach()
add_test(NAME check-sums COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/packages/check-sums)
