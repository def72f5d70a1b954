# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# The tests of reminders.
add_qt_test(app/expiring/tst_reminder.cpp)
add_qt_test(app/expiring/tst_remindercheck.cpp LIBRARIES network_support)
add_qt_test(app/settings/tst_reminderstore.cpp)
add_qt_test(ui/reminders/tst_notifier.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/reminders/tst_reminderflow.cpp LIBRARIES keyturn_ui network_support)
add_qt_test(ui/reminders/tst_reminders.cpp LIBRARIES keyturn_ui keyturn_sample)
add_qt_test(ui/reminders/tst_remindmeaction.cpp LIBRARIES keyturn_ui network_support)
add_qt_test(ui/reminders/tst_trayicon.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/settings/tst_reminderspage.cpp LIBRARIES keyturn_ui)
if(TARGET Qt6::DBus)
    add_qt_test(app/platform/linux/tst_autostart.cpp)
    add_qt_test(app/platform/linux/tst_notificationservice.cpp DBUS_MOCKS LIBRARIES Qt6::DBus)
    add_qt_test(app/settings/tst_loginentry.cpp)
    add_qt_test(ui/reminders/tst_reminders_tray.cpp DISPLAY DBUS_MOCKS
        LIBRARIES keyturn_ui keyturn_sample Qt6::DBus)
    add_qt_test(ui/tst_main_reminders.cpp DBUS_MOCKS LIBRARIES Qt6::DBus DEPENDS keyturn
        DEFINITIONS KEYTURN_PROGRAM="$<TARGET_FILE:keyturn>")
endif()
# The sanitizer has to see that a leak is Qt's, several frames up (tests/support/lsan.supp).
if(TEST tst_reminders_tray)
    set_property(TEST tst_reminders_tray APPEND PROPERTY
        ENVIRONMENT "ASAN_OPTIONS=detect_stack_use_after_return=1:fast_unwind_on_malloc=0")
endif()
