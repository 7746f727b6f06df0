// SPDX-License-Identifier: EUPL-1.2
// The main of tests that drive the window, offscreen unless told otherwise, with settings of their own.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/common/LanguageSwitch.h"
#include "ui/common/Messages.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QTemporaryDir settings;
  qputenv("SANTALKA_APP_DATA", settings.filePath(QStringLiteral("app-data")).toUtf8());
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
  QCoreApplication::setOrganizationName(QStringLiteral("santalka"));
  QCoreApplication::setApplicationName(QStringLiteral("santalka-tests"));
  QApplication app(argc, argv);
  santalka::switchLanguage(santalka::Language::Lithuanian);
  santalka::Theme::install(santalka::ThemeMode::Light);
  // A box nobody can close would hang the test: boxes are collected and a test looks at what they said.
  santalka::Messages::collectInsteadOfShowing(true);
  return Catch::Session().run(argc, argv);
}
