# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# From a new user's first start to the list, in all ways; packaging/dev walk leaves pictures besides.
add_test(NAME walk COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/walk/walk $<TARGET_FILE_DIR:keyturn>)
set_tests_properties(walk PROPERTIES
    # Leaks are for the tests of windows to find; here also those of the platform would count.
    ENVIRONMENT "ASAN_OPTIONS=detect_stack_use_after_return=1:detect_leaks=0"
    PROCESSORS 2
    TIMEOUT 300)

# The main job by what a screen reader has and hears, over AT-SPI alone; and that it can be done once the
# network is back.
set(mainwalk ${CMAKE_CURRENT_SOURCE_DIR}/support/with-display
    ${CMAKE_CURRENT_SOURCE_DIR}/support/with-keyring ${CMAKE_CURRENT_SOURCE_DIR}/walk/mainwalk)
add_test(NAME walk_mainjob COMMAND ${mainwalk} $<TARGET_FILE:keyturn>)
add_test(NAME walk_mainjob_without_network COMMAND ${mainwalk} --without-network $<TARGET_FILE:keyturn>)
set_tests_properties(walk_mainjob walk_mainjob_without_network PROPERTIES
    ENVIRONMENT "ASAN_OPTIONS=detect_stack_use_after_return=1:detect_leaks=0"
    TIMEOUT 180)
