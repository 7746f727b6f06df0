// SPDX-License-Identifier: EUPL-1.2
#include "core/program/ProgramInfo.h"

#include "core/db/SqliteVersion.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>
#include <QtEndian>

#include <xlsxwriter.h>
#include <sodium.h>
#include <zip.h>

namespace santalka::ProgramInfo {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ProgramInfo)
};

/// The version that the font itself states: fontRevision, 16.16, in its table "head". Empty when it is not a font.
QString fontVersion(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray font = file.readAll();
  const auto number = [&](qsizetype at) { return at + 4 <= font.size() ? qFromBigEndian<quint32>(font.constData() + at) : 0; };
  const int tables = static_cast<int>(number(4) >> 16);
  for (int i = 0; i < tables; ++i) {
    const qsizetype entry = 12 + 16 * i;
    if (font.mid(entry, 4) != "head") continue;
    return QString::number(number(number(entry + 8) + 4) / 65536.0, 'f', 3);
  }
  return {};
}

}  // namespace

QString version() { return QStringLiteral(SANTALKA_VERSION); }

QString nameAndVersion() { return QStringLiteral("Santalka ") + version(); }

QString licence() { return QStringLiteral("EUPL-1.2"); }

std::vector<Library> libraries() {
  return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0")},
          {QStringLiteral("SQLite"), sqliteVersion(), Texts::tr("public domain")},
          {QStringLiteral("libxlsxwriter"), QString::fromLatin1(lxw_version()), QStringLiteral("BSD-2-Clause")},
          {QStringLiteral("libzip"), QString::fromLatin1(zip_libzip_version()), QStringLiteral("BSD-3-Clause")},
          {QStringLiteral("libsodium"), QString::fromLatin1(sodium_version_string()), QStringLiteral("ISC")},
          {QStringLiteral("Noto Sans"), fontVersion(QStringLiteral(":/fonts/NotoSans-Regular.ttf")), QStringLiteral("OFL-1.1")}};
}

QString details() {
  QString text = QStringLiteral("%1 (%2)\n").arg(nameAndVersion(), licence());
  for (const Library& library : libraries()) text += QStringLiteral("%1 %2\n").arg(library.name, library.version);
  text += QStringLiteral("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
  if (qGuiApp) text += QStringLiteral(", %1").arg(QGuiApplication::platformName());
  return text + QStringLiteral("\nLanguage: %1\n").arg(QLocale().bcp47Name());
}

}  // namespace santalka::ProgramInfo
