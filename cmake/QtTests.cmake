# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# add_qt_test(app/graph/tst_x.cpp [ALONE] [DISPLAY] [KEYRING] [NO_KEYRING] [DBUS_MOCKS] [DOUBLED]
#             [LIBRARIES …] [DEFINITIONS …] [DEPENDS …]): one test class.
# DISPLAY runs it on an X server of its own, KEYRING on a session bus of its own with a keyring,
# NO_KEYRING on one that has none, DBUS_MOCKS on buses with mocked services; DOUBLED runs it at 200 %
# as well. It is a program of its own; KEYTURN_TOGETHER makes it a part of one, but for those that are
# ALONE, since they replace what all of a program share.
function(add_qt_test source)
    cmake_parse_arguments(ARG "ALONE;DISPLAY;KEYRING;NO_KEYRING;DBUS_MOCKS;DOUBLED" ""
        "LIBRARIES;DEFINITIONS;DEPENDS" ${ARGN})
    get_filename_component(name ${source} NAME_WE)
    moc_of_test(${source})
    if(KEYTURN_TOGETHER AND NOT ARG_ALONE)
        set(program core_tests)
        if("keyturn_ui" IN_LIST ARG_LIBRARIES)
            set(program widget_tests)
        endif()
        set(arguments ${name})
        set_property(GLOBAL APPEND PROPERTY keyturn_${program}_sources ${source})
    else()
        set(program ${name})
        set(arguments)
        add_test_program(${name} ${source} ${test_moc_folder}/${name}.moc)
    endif()
    foreach(kind IN ITEMS LIBRARIES DEFINITIONS DEPENDS)
        set_property(GLOBAL APPEND PROPERTY keyturn_${program}_${kind} ${ARG_${kind}})
    endforeach()
    if(program STREQUAL name)
        link_test_program(${name})
    endif()

    set(wrapper)
    if(WIN32 AND CMAKE_CROSSCOMPILING)
        set(wrapper ${CMAKE_CURRENT_SOURCE_DIR}/support/with-wine --qt ${QT6_INSTALL_PREFIX})
    endif()
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
    set(environment "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;TZ=Europe/Berlin${sanitizer}")
    add_test(NAME ${name} COMMAND ${wrapper} $<TARGET_FILE:${program}> ${arguments})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT 120)
    if(ARG_DOUBLED)
        add_test(NAME ${name}_doubled COMMAND ${wrapper} $<TARGET_FILE:${program}> ${arguments})
        set_tests_properties(${name}_doubled PROPERTIES
            ENVIRONMENT "${environment};QT_SCALE_FACTOR=2" TIMEOUT 120)
    endif()
endfunction()

set(test_moc_folder ${CMAKE_CURRENT_BINARY_DIR}/moc)
file(MAKE_DIRECTORY ${test_moc_folder})

# A test is its own only class with signals and slots. moc by itself takes a fiftieth of the time that
# CMake takes to find that out for each of hundreds of programs.
function(moc_of_test source)
    get_filename_component(name ${source} NAME_WE)
    set(moc ${test_moc_folder}/${name}.moc)
    add_custom_command(OUTPUT ${moc}
        COMMAND Qt6::moc $<$<BOOL:${UNIX}>:-DQ_OS_UNIX>
            $<$<STREQUAL:${CMAKE_SYSTEM_NAME},Linux>:-DQ_OS_LINUX>
            $<$<BOOL:${WIN32}>:-DQ_OS_WIN>
            -o ${moc} ${CMAKE_CURRENT_SOURCE_DIR}/${source}
        DEPENDS ${source}
        VERBATIM COMMAND_EXPAND_LISTS) # which leaves out what is empty
    set_property(GLOBAL APPEND PROPERTY keyturn_test_mocs ${moc})
endfunction()

function(add_test_program program)
    add_executable(${program} ${ARGN})
    set_target_properties(${program} PROPERTIES AUTOMOC OFF)
    target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${test_moc_folder})
endfunction()

# What add_qt_test() was told for it, or for all tests in it.
function(link_test_program program)
    foreach(kind IN ITEMS LIBRARIES DEFINITIONS DEPENDS)
        get_property(${kind} GLOBAL PROPERTY keyturn_${program}_${kind})
        list(REMOVE_DUPLICATES ${kind})
    endforeach()
    target_link_libraries(${program} PRIVATE keyturn_app Qt6::Test project_options ${LIBRARIES})
    target_compile_definitions(${program} PRIVATE ${DEFINITIONS})
    if(DEPENDS)
        add_dependencies(${program} ${DEPENDS})
    endif()
    if("keyturn_ui" IN_LIST LIBRARIES)
        precompile(${program} widget_tests <QSignalSpy> <QTest> ${precompiled_widgets})
    elseif(NOT "Qt6::Gui" IN_LIST LIBRARIES) # compiled with another option than all others
        precompile(${program} tests <QSignalSpy> <QTest> ${precompiled_core})
    endif()
endfunction()

# finish_qt_tests(), once all are added: what holds several tests, and the target test_sources, all
# that is made for tests without a compiler, as clang-tidy needs it.
function(finish_qt_tests)
    get_property(made GLOBAL PROPERTY keyturn_test_mocs)
    set(programs)
    if(KEYTURN_TOGETHER)
        set(programs core_tests widget_tests)
        find_package(Python3 REQUIRED COMPONENTS Interpreter)
    endif()
    foreach(program IN LISTS programs)
        get_property(sources GLOBAL PROPERTY keyturn_${program}_sources)
        units_of_tests(${program} units ${sources})
        list(APPEND made ${units})
    endforeach()
    add_custom_target(test_sources DEPENDS ${made})
    foreach(program IN LISTS programs)
        get_property(units GLOBAL PROPERTY keyturn_${program}_units)
        add_test_program(${program} ${units})
        add_dependencies(${program} test_sources)
        link_test_program(${program})
        target_link_libraries(${program} PRIVATE together_options)
    endforeach()
endfunction()

# The sources that cmake/testunits.py makes of these: some that hold several tests each, and one that
# starts the test it is asked for.
function(units_of_tests program result)
    set(script ${PROJECT_SOURCE_DIR}/cmake/testunits.py)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${program})
    set(main ${folder}/main.cpp)
    list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE tests)
    add_custom_command(OUTPUT ${main}
        COMMAND Python3::Interpreter -B ${script} --main ${main} ${tests}
        DEPENDS ${script}
        VERBATIM)
    set(units ${main})
    set(size 20) # more of them would leave a core idle in the end
    list(LENGTH tests count)
    math(EXPR last "${count} - 1")
    foreach(first RANGE 0 ${last} ${size})
        list(SUBLIST tests ${first} ${size} together)
        set(unit ${folder}/tests${first}.cpp)
        add_custom_command(OUTPUT ${unit}
            COMMAND Python3::Interpreter -B ${script} ${unit} ${together}
            DEPENDS ${script} ${together}
            VERBATIM)
        list(APPEND units ${unit})
    endforeach()
    set_property(GLOBAL PROPERTY keyturn_${program}_units ${units})
    set(${result} ${units} PARENT_SCOPE)
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
