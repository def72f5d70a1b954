# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

add_qt_test(ui/permissions/tst_grantingtext.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/permissions/tst_mayaddtext.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/permissions/tst_permissionspanel.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/permissions/tst_permissionspanel_offer.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/permissions/tst_permissiontexts.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/permissions/tst_rolename.cpp LIBRARIES keyturn_ui)
add_qt_test(ui/permissions/tst_texttable.cpp LIBRARIES keyturn_ui)
