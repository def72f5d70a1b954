# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# translate(TARGET LANGUAGE…): the texts of resources/translations/keyturn_LANGUAGE.ts, as
# :/translations/keyturn_LANGUAGE.qm of the target. By lrelease alone, which runs on the machine that builds: Qt's
# own qt_add_translations() wants the package LinguistTools, which a Qt for another system does not have.
function(find_lrelease)
    set(places)
    foreach(tool IN ITEMS Qt6::qmake Qt6::moc)
        if(TARGET ${tool})
            get_target_property(place ${tool} IMPORTED_LOCATION)
            if(NOT place)
                get_target_property(place ${tool} IMPORTED_LOCATION_RELEASE)
            endif()
            if(place)
                get_filename_component(place ${place} DIRECTORY)
                list(APPEND places ${place} ${place}/../bin)
            endif()
        endif()
    endforeach()
    find_program(KEYTURN_LRELEASE NAMES lrelease lrelease6 lrelease-qt6 HINTS ${places}
        PATHS /usr/lib/qt6/bin /usr/lib64/qt6/bin REQUIRED)
endfunction()

function(translate target)
    find_lrelease()
    set(catalogues)
    foreach(language IN LISTS ARGN)
        set(texts ${PROJECT_SOURCE_DIR}/resources/translations/keyturn_${language}.ts)
        set(catalogue ${CMAKE_CURRENT_BINARY_DIR}/keyturn_${language}.qm)
        add_custom_command(OUTPUT ${catalogue}
            COMMAND ${KEYTURN_LRELEASE} -silent ${texts} -qm ${catalogue}
            DEPENDS ${texts}
            VERBATIM)
        list(APPEND catalogues ${catalogue})
    endforeach()
    qt_add_resources(${target} translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR}
        FILES ${catalogues} OPTIONS --compress 9 --threshold 0)
endfunction()
