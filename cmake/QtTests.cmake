# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# add_qt_test(app/graph/tst_x.cpp [DISPLAY] [KEYRING] [NO_KEYRING] [DBUS_MOCKS] [LIBRARIES …]): one
# executable a test class. DISPLAY runs it on an X server of its own, KEYRING on a session bus of its
# own with a keyring, NO_KEYRING on one that has none, DBUS_MOCKS on buses with mocked services.
function(add_qt_test source)
    cmake_parse_arguments(ARG "DISPLAY;KEYRING;NO_KEYRING;DBUS_MOCKS" "" "LIBRARIES" ${ARGN})
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE keyturn_app Qt6::Test project_options ${ARG_LIBRARIES})
    if("keyturn_ui" IN_LIST ARG_LIBRARIES)
        precompile(${name} widget_tests <QSignalSpy> <QTest> ${precompiled_widgets})
    elseif(NOT "Qt6::Gui" IN_LIST ARG_LIBRARIES) # compiled with another option than all others
        precompile(${name} tests <QSignalSpy> <QTest> ${precompiled_core})
    endif()
    # A test includes its own moc file, so the one made for all of its headers is empty.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    set(wrapper)
    set(platform offscreen)
    set(sanitizer)
    if(ARG_DISPLAY)
        list(APPEND wrapper ${CMAKE_CURRENT_SOURCE_DIR}/support/with-display)
        set(platform xcb)
        # The preset's, less strict_string_checks: libxkbcommon-x11 gives strndup() a text that has a
        # length and no end, which is lawful.
        set(sanitizer ";ASAN_OPTIONS=detect_stack_use_after_return=1")
    endif()
    if(ARG_KEYRING)
        list(APPEND wrapper ${CMAKE_CURRENT_SOURCE_DIR}/support/with-keyring)
    endif()
    if(ARG_NO_KEYRING)
        list(APPEND wrapper ${CMAKE_CURRENT_SOURCE_DIR}/support/with-keyring --absent)
    endif()
    if(ARG_DBUS_MOCKS)
        list(APPEND wrapper ${CMAKE_CURRENT_SOURCE_DIR}/support/with-dbusmock)
    endif()
    add_test(NAME ${name} COMMAND ${wrapper} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;TZ=Europe/Berlin${sanitizer}"
        TIMEOUT 120)
endfunction()

# add_benchmark(perf/bench_x.cpp [LIBRARIES …]): a program that packaging/dev bench builds and runs. It
# finds the sample server's program in the environment, as KEYTURN_SAMPLE_SERVER.
if(KEYTURN_BUILD_BENCHMARKS)
    add_custom_target(benchmarks)
endif()
function(add_benchmark source)
    if(NOT KEYTURN_BUILD_BENCHMARKS)
        return()
    endif()
    cmake_parse_arguments(ARG "" "" "LIBRARIES" ${ARGN})
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE keyturn_app Qt6::Test project_options ${ARG_LIBRARIES})
    add_dependencies(benchmarks ${name})
endfunction()
