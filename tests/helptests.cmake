# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# The tests of the help and of hints.
add_qt_test(ui/help/tst_errortopics.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/help/tst_explain.cpp LIBRARIES keyturn_ui keyturn_sample)
add_qt_test(ui/help/tst_help.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/help/tst_helpkeys.cpp LIBRARIES keyturn_ui keyturn_sample)
add_qt_test(ui/help/tst_helppages.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/help/tst_helptopics.cpp LIBRARIES keyturn_ui
    DEFINITIONS UI_SOURCES="${PROJECT_SOURCE_DIR}/ui")
add_qt_test(ui/help/tst_helpwindow.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/help/tst_hints.cpp LIBRARIES keyturn_ui keyturn_sample)
add_qt_test(ui/tst_aboutdialog.cpp LIBRARIES keyturn_ui)
