# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# bundle_for_macos(TARGET): Keyturn.app, with its icon and what macOS reads of it.
function(bundle_for_macos target)
    set(icon ${PROJECT_SOURCE_DIR}/resources/icons/keyturn.icns)
    set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    target_sources(${target} PRIVATE ${icon})
    set_target_properties(${target} PROPERTIES
        OUTPUT_NAME Keyturn
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in
        MACOSX_BUNDLE_GUI_IDENTIFIER org.keyturn.Keyturn
        MACOSX_BUNDLE_ICON_FILE keyturn.icns
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
endfunction()

# package_for_macos(TARGET): a DMG of it, with Qt inside. After all that installs.
macro(package_for_macos target)
    install(TARGETS ${target} BUNDLE DESTINATION .)
    # Copies Qt into the bundle.
    qt_generate_deploy_app_script(TARGET ${target} FILENAME_VARIABLE deploy_script
        NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
    # Qt takes the system's TLS, and a signature is the last that is done to a bundle.
    install(CODE "
        file(REMOVE \"\${CMAKE_INSTALL_PREFIX}/Keyturn.app/Contents/PlugIns/tls/libqopensslbackend.dylib\")
        execute_process(COMMAND \"${PROJECT_SOURCE_DIR}/packaging/macos/sign\"
            \"\${CMAKE_INSTALL_PREFIX}/Keyturn.app\" COMMAND_ERROR_IS_FATAL ANY)")
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGE_VENDOR "The keyturn authors")
    set(CPACK_PACKAGE_FILE_NAME keyturn-${PROJECT_VERSION}-macos-universal)
    set(CPACK_DMG_VOLUME_NAME "Keyturn ${PROJECT_VERSION}")
    set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF) # Apple took away the tool that would show it
    include(CPack)
endmacro()
