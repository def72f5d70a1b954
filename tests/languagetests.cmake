# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

add_qt_test(ui/language/tst_filledin.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/language/tst_languages.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/language/tst_languageswitch.cpp LIBRARIES keyturn_ui keyturn_sample)
add_qt_test(ui/language/tst_languageswitch_late.cpp LIBRARIES keyturn_ui keyturn_sample)
add_qt_test(ui/language/tst_translation.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/language/tst_whereabouts.cpp LIBRARIES keyturn_ui keyturn_sample)
