# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# What is installed on Linux: all of it as component program; what only a Debian or an RPM package
# holds, and where, as components debian and rpm.
include(GNUInstallDirs)
set(linux ${PROJECT_SOURCE_DIR}/resources/linux)
set(made ${PROJECT_BINARY_DIR}/install)
set(id org.keyturn.Keyturn)

# Without a time inside, and with no name: the same bytes each time.
function(compress source file)
    add_custom_command(OUTPUT ${made}/${file}
        COMMAND gzip -9nc ${source} > ${made}/${file}
        DEPENDS ${source}
        VERBATIM)
    set_property(GLOBAL APPEND PROPERTY keyturn_compressed ${made}/${file})
endfunction()

configure_file(${linux}/${id}.metainfo.xml.in ${made}/${id}.metainfo.xml @ONLY)
configure_file(${linux}/keyturn.1.in ${made}/keyturn.1 @ONLY)
compress(${made}/keyturn.1 keyturn.1.gz)
compress(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog.gz)
compress(${PROJECT_SOURCE_DIR}/packaging/debian/changelog changelog.Debian.gz)
get_property(compressed GLOBAL PROPERTY keyturn_compressed)
add_custom_target(compressed_documents ALL DEPENDS ${compressed})

install(TARGETS keyturn RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
# Without what compilers write about themselves, too. Debug builds are installed as they are.
install(CODE "if(NOT CMAKE_INSTALL_CONFIG_NAME STREQUAL \"Debug\")
    execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-all --remove-section=.comment --remove-section=.note
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/keyturn\" COMMAND_ERROR_IS_FATAL ANY)
endif()" COMPONENT program)
install(FILES ${linux}/${id}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
install(FILES ${made}/${id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT program)
install(FILES ${made}/keyturn.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES ${linux}/managed.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/keyturn/examples COMPONENT program)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/keyturn-${size}.png
        DESTINATION ${icons}/${size}x${size}/apps RENAME ${id}.png COMPONENT program)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/keyturn.svg
    DESTINATION ${icons}/scalable/apps RENAME ${id}.svg COMPONENT program)

set(documents ${CMAKE_INSTALL_DATADIR}/doc/keyturn)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright ${made}/changelog.gz
    ${made}/changelog.Debian.gz DESTINATION ${documents} COMPONENT debian)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/lintian-overrides
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME keyturn COMPONENT debian)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSES/Apache-2.0.txt
    DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/keyturn COMPONENT rpm)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${documents} COMPONENT rpm)
