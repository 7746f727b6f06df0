// SPDX-License-Identifier: EUPL-1.2
// What every fuzz target needs: one program object, a folder in memory and a file to be imported into. A target is a function
// over bytes; what is a finding is decided by the sanitizers, by the limits of the run (memory, time) and by requireThat().
#pragma once

#include "core/base/Error.h"
#include "core/db/DataFile.h"
#include "core/editing/FileSetup.h"
#include "core/exchange/ImportSession.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace santalka::fuzz {

inline void requireThat(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "finding: %s\n", what);
  std::abort();
}

class World {
 public:
  static World& get() {
    static World world;
    return world;
  }

  /// The bytes as a file of this name; overwritten by the next one.
  QString file(const char* name, const QByteArray& bytes) const {
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile out(path);
    requireThat(out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bytes) == bytes.size(), "the input could not be written");
    return path;
  }

  /// Reads the file as the import does, up to the preview; nothing is written. Every refusal must speak and name the file.
  void import(const QString& path, ImportTarget target) {
    const auto said = [&](const Error& error) {
      requireThat(!error.message.isEmpty(), "a refusal without a word");
    };
    auto session = ImportSession::open(path, target, m_edit->store());
    if (!session) return said(session.error());
    if (auto preview = (*session)->preview(); !preview) said(preview.error());
  }

 private:
  World() : m_folder(QStringLiteral("/dev/shm/santalka-fuzz-XXXXXX")) {
    static int count = 1;
    static char name[] = "fuzz";
    static char* arguments[] = {name, nullptr};
    qputenv("SANTALKA_APP_DATA", m_folder.filePath(QStringLiteral("own")).toUtf8());
    m_program = std::make_unique<QCoreApplication>(count, arguments);
    auto file = DataFile::create(m_folder.filePath(QStringLiteral("planas.santalka")));
    requireThat(bool(file), "the file to import into could not be made");
    m_file = *std::move(file);
    m_edit = std::make_unique<EditService>(m_file->database(), QStringLiteral("bandymas"));
    requireThat(bool(FileSetup::setUp(*m_edit, QStringLiteral("46"), 2026)), "the file to import into could not be filled");
  }

  std::unique_ptr<QCoreApplication> m_program;
  QTemporaryDir m_folder;
  std::unique_ptr<DataFile> m_file;
  std::unique_ptr<EditService> m_edit;
};

inline QByteArray bytesOf(const uint8_t* data, size_t size) { return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)); }

/// Which of the four imports the bytes are tried as: by their sum, so that a small change tries another one too.
inline ImportTarget targetOf(const QByteArray& bytes) {
  unsigned sum = 0;
  for (const char c : bytes) sum += static_cast<unsigned char>(c);
  return static_cast<ImportTarget>(sum % 4);
}

}  // namespace santalka::fuzz
