# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# What makes a mistake of ours harder to exploit in an optimised build. Debug builds go without:
# fortify needs the optimiser, and the sanitizers do the same work better.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

set(optimised $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)

if(MSVC)
    target_compile_options(project_options INTERFACE $<${optimised}:/guard:cf> $<${optimised}:/sdl>)
    target_link_options(project_options INTERFACE
        $<${optimised}:/guard:cf> $<${optimised}:/CETCOMPAT> $<${optimised}:/Brepro>)
else()
    # No folder of the build machine in the program: two builds of the same sources are the same bytes.
    target_compile_options(project_options INTERFACE
        $<${optimised}:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>
        $<${optimised}:-ffile-prefix-map=${CMAKE_BINARY_DIR}=build>)
endif()

if(MINGW)
    # ASLR, its wide variant and DEP are on by default in this linker; fortify is not, because
    # MinGW's headers take it as a wish for another C library.
    target_link_options(project_options INTERFACE $<${optimised}:-Wl,--no-insert-timestamp>)
elseif(UNIX)
    target_compile_options(project_options INTERFACE
        $<${optimised}:-U_FORTIFY_SOURCE> $<${optimised}:-D_FORTIFY_SOURCE=2>
        $<${optimised}:-D_GLIBCXX_ASSERTIONS>)
    if(NOT APPLE)
        target_compile_options(project_options INTERFACE $<${optimised}:-fstack-clash-protection>)
        target_link_options(project_options INTERFACE
            $<${optimised}:-Wl,-z,relro,-z,now,-z,noexecstack>)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
            target_compile_options(project_options INTERFACE $<${optimised}:-fcf-protection>)
        endif()
    endif()
endif()
