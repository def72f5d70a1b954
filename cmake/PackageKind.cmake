# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# Read by CPack for each kind of package: which components are in it, and from what time.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/PackageTimes.cmake)
list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 built)
if(CPACK_GENERATOR STREQUAL "DEB")
    set(extra debian)
else()
    set(extra rpm)
endif()
set(CPACK_INSTALL_CMAKE_PROJECTS "${built};keyturn;program;/;${built};keyturn;${extra};/")
