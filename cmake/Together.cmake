# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# Off where people work: then each source is compiled by itself and each test is a program of its own.
# On for builds that are thrown away, where the same templates would be instantiated and the same
# libraries linked hundreds of times.
option(KEYTURN_TOGETHER "Compile several sources as one, and link tests into few programs" OFF)

# What is told of one source's names that hide another's, and of types in unnamed namespaces, which
# nobody else has where a source is by itself. Linked after project_options, whose -Wshadow it undoes.
add_library(together_options INTERFACE)
target_compile_options(together_options INTERFACE
    -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)

# compile_together(TARGET): the sources of a folder as one. Those of one folder therefore have no two
# unnamed names that are alike.
function(compile_together target)
    if(NOT KEYTURN_TOGETHER)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    target_link_libraries(${target} PRIVATE together_options)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        get_filename_component(folder ${source} DIRECTORY)
        string(MAKE_C_IDENTIFIER "in_${folder}" group)
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
    endforeach()
endfunction()
