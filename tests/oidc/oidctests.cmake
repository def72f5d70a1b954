# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# A real OpenID provider, which packaging/dev gets by npm; without it the tests skip themselves.
add_library(openid_support STATIC
    oidc/openidprovider.cpp oidc/openidprovider.h
    oidc/providerbench.cpp oidc/providerbench.h
    oidc/scriptedbrowser.cpp oidc/scriptedbrowser.h)
target_include_directories(openid_support PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(openid_support PUBLIC keyturn_app PRIVATE Qt6::Test project_options)
target_compile_definitions(openid_support PRIVATE
    OPENID_PROVIDER="${CMAKE_CURRENT_SOURCE_DIR}/oidc/provider.mjs"
    OPENID_MODULES="${PROJECT_SOURCE_DIR}/build/oidc-provider/node_modules")

add_qt_test(app/signin/tst_realprovider_application.cpp
    LIBRARIES certificate_support openid_support)
add_qt_test(app/signin/tst_realprovider_browser.cpp LIBRARIES openid_support)
add_qt_test(app/signin/tst_realprovider_device.cpp LIBRARIES openid_support)
set_tests_properties(
    tst_realprovider_application tst_realprovider_browser tst_realprovider_device PROPERTIES
    TIMEOUT 300 SKIP_REGULAR_EXPRESSION "SKIP   : [A-Za-z]+::initTestCase")
