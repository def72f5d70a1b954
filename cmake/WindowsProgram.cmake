# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# describe_to_windows(TARGET): what Windows reads of a program before it runs, which is its version, its
# icon and the manifest of what it can do.
function(describe_to_windows target)
    enable_language(RC)
    set(icon ${PROJECT_SOURCE_DIR}/resources/icons/keyturn.ico)
    set(manifest ${PROJECT_SOURCE_DIR}/packaging/windows/keyturn.manifest)
    set(resources ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/keyturn.rc.in ${resources} @ONLY)
    set_source_files_properties(${resources} PROPERTIES OBJECT_DEPENDS "${icon};${manifest}")
    target_sources(${target} PRIVATE ${resources})
    if(MINGW AND CMAKE_HOST_UNIX)
        get_filename_component(builds ${PROJECT_BINARY_DIR} DIRECTORY)
        set_target_properties(${target} PROPERTIES
            RULE_LAUNCH_LINK "\"${PROJECT_SOURCE_DIR}/packaging/windows/link\" \"${builds}\"")
    endif()
    if(MSVC) # its linker would put in one of its own beside it
        target_link_options(${target} PRIVATE /MANIFEST:NO)
    endif()
endfunction()
