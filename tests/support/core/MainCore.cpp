// SPDX-License-Identifier: EUPL-1.2
// The main of tests that need no window: a QGuiApplication, because PDF and pictures need fonts.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QTemporaryDir>

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // Backups and working copies of tests go where they vanish; programs that a test starts inherit it.
  QTemporaryDir appData;
  qputenv("SANTALKA_APP_DATA", appData.path().toUtf8());
  QGuiApplication app(argc, argv);
  return Catch::Session().run(argc, argv);
}
