# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# The Debian and the RPM package of CPack; packaging/dev package calls it. The program is linked to
# the distribution's Qt and finds it where it is.
set(CPACK_GENERATOR DEB RPM)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/PackageKind.cmake)
set(CPACK_PACKAGE_NAME keyturn)
set(CPACK_PACKAGE_VENDOR "The keyturn authors")
set(CPACK_PACKAGE_CONTACT "The keyturn authors <keyturn@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "look after the client secrets of Microsoft Entra applications")
string(CONCAT CPACK_PACKAGE_DESCRIPTION
    "Keyturn is for administrators who look after the client secrets of Microsoft\n"
    "Entra applications. It shows whose secrets expire when, adds new ones and\n"
    "deletes old ones. A new secret, which Microsoft Graph tells only once, it\n"
    "shows, copies and keeps in the system's keychain, and it takes care that none\n"
    "gets lost on the way. A sample tenant to try it on comes with it.")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Opened at run time, so nothing in the program tells of them: the window system's plugin, the way to
# the keychain, and whom TLS trusts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libsecret-1-0, ca-certificates")
if(KEYTURN_SMALL)
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", libc6 (>= 2.36)") # unpacks addresses
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "azure-cli, libsecret-tools")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_RPM_PACKAGE_SUMMARY "Look after the client secrets of Microsoft Entra applications")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates")
set(CPACK_RPM_PACKAGE_RECOMMENDS "libsecret, qt6-qttranslations, qt6-qtwayland, xdg-utils")
set(CPACK_RPM_COMPRESSION_TYPE xz)
if(KEYTURN_SIMDJSON_SOURCE)
    set(CPACK_RPM_PACKAGE_PROVIDES "bundled(simdjson) = ${simdjson_VERSION}")
endif()
execute_process(COMMAND env LC_ALL=C date -u -d ${KEYTURN_RELEASE_DATE} "+%a %b %d %Y"
    OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE)
set(CPACK_RPM_CHANGELOG_FILE ${PROJECT_BINARY_DIR}/install/changelog.rpm)
file(WRITE ${CPACK_RPM_CHANGELOG_FILE}
    "* ${day} ${CPACK_PACKAGE_CONTACT} - ${PROJECT_VERSION}-${CPACK_RPM_PACKAGE_RELEASE}\n"
    "- See /usr/share/doc/keyturn/CHANGELOG.md\n")
# No link per program in a folder of all packages; and no time, host or person of the build.
string(CONCAT CPACK_RPM_SPEC_MORE_DEFINE
    "%define _build_id_links none\n"
    "%define use_source_date_epoch_as_buildtime 1\n"
    "%define clamp_mtime_to_source_date_epoch 1\n"
    "%define _buildhost localhost\n"
    "%define packager ${CPACK_PACKAGE_CONTACT}")
# Folders that belong to the distribution.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1 /usr/share/doc
    /usr/share/licenses /usr/share/icons /usr/share/icons/hicolor)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
include(CPack)
