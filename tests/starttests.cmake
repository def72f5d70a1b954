# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# Of the program as it starts, and of programs that start while others run.
add_executable(instance_program app/platform/instanceprogram.cpp)
target_link_libraries(instance_program PRIVATE keyturn_app project_options)
add_qt_test(app/platform/tst_singleinstance.cpp DEPENDS instance_program
    DEFINITIONS INSTANCE_PROGRAM="$<TARGET_FILE:instance_program>")
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_qt_test(app/platform/tst_meetingpoint.cpp)
endif()
add_qt_test(ui/tst_windowtiming_once.cpp LIBRARIES keyturn_ui)
if(TARGET Qt6::DBus) # where there is an X server
    add_qt_test(ui/tst_main_instances.cpp DISPLAY NO_KEYRING LIBRARIES program_support
        DEPENDS keyturn DEFINITIONS KEYTURN_PROGRAM="$<TARGET_FILE:keyturn>")
    add_qt_test(ui/tst_main_downgrade.cpp DISPLAY NO_KEYRING LIBRARIES program_support
        DEPENDS keyturn DEFINITIONS KEYTURN_PROGRAM="$<TARGET_FILE:keyturn>")
    add_qt_test(ui/tst_windowtiming.cpp DISPLAY NO_KEYRING DEPENDS keyturn
        DEFINITIONS KEYTURN_PROGRAM="$<TARGET_FILE:keyturn>")
endif()
