# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# Unpacks the pages of a list in half of the time that Qt takes, which does it where there is no
# libdeflate, as for Windows. Looked for by its files: Debian 12 packs no CMake package of it.
option(KEYTURN_WITH_LIBDEFLATE "Unpack lists by libdeflate where it is there" ON)
if(KEYTURN_WITH_LIBDEFLATE)
    find_path(LIBDEFLATE_INCLUDE_DIR libdeflate.h)
    find_library(LIBDEFLATE_LIBRARY deflate)
    mark_as_advanced(LIBDEFLATE_INCLUDE_DIR LIBDEFLATE_LIBRARY)
    if(LIBDEFLATE_INCLUDE_DIR AND LIBDEFLATE_LIBRARY)
        file(STRINGS ${LIBDEFLATE_INCLUDE_DIR}/libdeflate.h libdeflate_version
            REGEX "define LIBDEFLATE_VERSION_STRING")
        string(REGEX REPLACE ".*\"(.*)\".*" "\\1" libdeflate_version "${libdeflate_version}")
        add_library(keyturn_libdeflate INTERFACE)
        target_include_directories(keyturn_libdeflate SYSTEM INTERFACE ${LIBDEFLATE_INCLUDE_DIR})
        target_link_libraries(keyturn_libdeflate INTERFACE ${LIBDEFLATE_LIBRARY})
    endif()
endif()
