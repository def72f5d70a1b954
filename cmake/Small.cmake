# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# For what people download. Nothing of ours throws or catches (only tests do), so what would be needed to
# get past our functions is left out: an exception of a library's ends the program either way. So is what
# tells types apart while the program runs; Qt's meta-objects do. Linked as a whole, which finds what nobody
# calls. Addresses are packed, as glibc knows it since 2.36. What works on rows stays fast; all else waits for
# a person or the network.
option(KEYTURN_SMALL "Make a small program rather than a quickly built one" OFF)
if(KEYTURN_SMALL)
    target_compile_options(project_options INTERFACE -fno-rtti -ffunction-sections -fdata-sections)
    target_link_options(project_options INTERFACE -Wl,--gc-sections -Wl,-O1)
    if(WIN32)
        # The tests are linked from the same objects, which for each of them would take minutes as a whole.
        # In several pieces GCC 12 falls over ("internal compiler error: in binds_to_current_def_p").
        set(whole $<STREQUAL:$<TARGET_PROPERTY:NAME>,keyturn>)
        target_link_options(project_options INTERFACE
            $<IF:${whole},-flto=auto$<SEMICOLON>-flto-partition=none,-fno-lto>)
    else() # Windows itself needs the tables to get past our functions in its own way
        include(CheckIPOSupported)
        check_ipo_supported()
        set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
        # Qt's libraries have their data where they are, while the linker of a whole program would have
        # it copied into the program: signals of two places do not find each other, and it crashes.
        set(indirect $<$<CXX_COMPILER_ID:GNU>:-mno-direct-extern-access>)
        target_compile_options(project_options INTERFACE
            ${indirect} -fno-asynchronous-unwind-tables)
        target_link_options(project_options INTERFACE ${indirect} -Wl,-z,pack-relative-relocs)
    endif()
endif()

# small(TARGET [EXCEPT source…]): short rather than fast, and without exceptions.
function(small target)
    cmake_parse_arguments(ARG "" "" "EXCEPT" ${ARGN})
    if(KEYTURN_SMALL)
        target_compile_options(${target} PRIVATE -Os -fno-exceptions)
        if(WIN32)
            target_compile_options(${target} PRIVATE -flto=auto -ffat-lto-objects)
        endif()
        # Options of its own take a source out of those that are compiled as one. Without exceptions a
        # vector keeps the room that it does not need: shrink_to_fit() does nothing then, which a row of
        # a list would pay with a third more memory.
        set_source_files_properties(${ARG_EXCEPT} PROPERTIES
            COMPILE_OPTIONS "-O2;-fexceptions" SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()
