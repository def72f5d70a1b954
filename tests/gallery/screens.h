// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gallery/stage.h"

#include <vector>

/// One picture of the gallery: what it is called, and how the window gets there.
struct Screen
{
    QString name; ///< of its file, too: lower case and hyphens
    std::function<void(Stage &)> open;
    Keyturn::SampleServer::Options tenant = {};
};

std::vector<Screen> allScreens();
std::vector<Screen> listScreens(); ///< the lists in each of their states
std::vector<Screen> objectScreens(); ///< the details of each sort of object
std::vector<Screen> newSecretScreens(); ///< from the question to the value's end
std::vector<Screen> handoverScreens(); ///< a value copied otherwise, and tested
std::vector<Screen> recoveryScreens(); ///< secrets whose value did not arrive or was not saved
std::vector<Screen> activityScreens(); ///< what was done, and what Entra said to it
std::vector<Screen> expiringScreens();
std::vector<Screen> keptScreens(); ///< what is kept here, and which secret a value is
std::vector<Screen> deletionScreens();
std::vector<Screen> permissionScreens(); ///< who may do what, and where one stands
std::vector<Screen> rareScreens(); ///< what seldom comes about, such as a broken answer
std::vector<Screen> signInScreens(); ///< each page of the sign-in, and who may sign in at a click
std::vector<Screen> helpScreens(); ///< the help, and hints for whoever is new
std::vector<Screen> settingsScreens(); ///< and the menu they are opened from, and About
