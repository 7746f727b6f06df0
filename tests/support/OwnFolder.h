// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTemporaryDir>

namespace santalka::test {

/// The program's own folder (backups, working copies, drafts) for one test: samples have one id, so they would share their rings.
class OwnFolder {
 public:
  explicit OwnFolder(const QTemporaryDir& in) { qputenv("SANTALKA_APP_DATA", in.filePath(QStringLiteral("app-data")).toUtf8()); }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  ~OwnFolder() { qputenv("SANTALKA_APP_DATA", m_before); }

 private:
  QByteArray m_before = qgetenv("SANTALKA_APP_DATA");
};

}  // namespace santalka::test
