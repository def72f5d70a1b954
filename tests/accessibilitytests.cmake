# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
add_qt_test(ui/common/tst_announcement.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/common/tst_comfortablestyle.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/common/tst_datewidth.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/common/tst_readingorder.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/common/tst_restingcursor.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/expiring/tst_timelinepainter.cpp LIBRARIES keyturn_ui)

if(UNIX AND NOT APPLE) # the gallery's screens, held to rules
    add_executable(screen_rules
        accessibility/contrast.cpp
        accessibility/focus.cpp
        accessibility/main.cpp
        accessibility/names.cpp
        accessibility/rules.h
        accessibility/targets.cpp
        accessibility/widgets.h
        $<FILTER:$<TARGET_OBJECTS:keyturn_gallery>,EXCLUDE,gallery/main>)
    target_include_directories(screen_rules PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(screen_rules
        PRIVATE network_support keyturn_ui keyturn_sample Qt6::Test project_options)
    # They wait more than they work.
    set(parts 8)
    foreach(part RANGE 1 ${parts})
        add_test(NAME screen_rules_${part} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/support/with-display
            $<TARGET_FILE:screen_rules>)
        math(EXPR first "${part} - 1")
        set_tests_properties(screen_rules_${part} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=xcb;LC_ALL=C.UTF-8;TZ=Europe/Berlin;KEYTURN_PART=${first}/${parts};ASAN_OPTIONS=detect_stack_use_after_return=1"
            TIMEOUT 240)
    endforeach()
endif()
