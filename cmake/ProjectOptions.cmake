# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# What every target of ours is compiled with. Warnings become errors in the presets, not here, so
# that a newer compiler of somebody else's does not stop their build.
add_library(project_options INTERFACE)
if(MSVC) # for releases only; its warnings were never looked at
    target_compile_options(project_options INTERFACE /W4 /permissive- /utf-8 /bigobj)
else()
    target_compile_options(project_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        -Wconversion -Wsign-conversion -Wsuggest-override -fstack-protector-strong)
endif()
if(MINGW)
    # MinGW's stack protector lives in a library of its own, so the linker has to be told as well.
    target_link_options(project_options INTERFACE -fstack-protector-strong)
endif()
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

include(cmake/Hardening.cmake)
