// SPDX-License-Identifier: EUPL-1.2
// Office files that are ZIP packages: built twice, with SANTALKA_FUZZ_FILE the name of the file, "lentele.xlsx" or "lentele.ods".
#include "tests/fuzz/Fuzzing.h"
#include "tests/support/core/ZipWriter.h"

using namespace santalka;

namespace {

/// An office file from bytes: as they are when they begin like a ZIP file; else as a text that holds the parts, each under a
/// line "%%name". So what changes is the XML inside, and not a checksum that refuses it at the door.
QString packageFile(fuzz::World& world, const QByteArray& bytes) {
  const char* const name = SANTALKA_FUZZ_FILE;
  if (bytes.startsWith("PK")) return world.file(name, bytes);
  test::ZipParts parts;
  qsizetype at = 0;
  while (at < bytes.size()) {
    const qsizetype end = bytes.indexOf("\n%%", at);
    const QByteArray part = bytes.mid(at, end < 0 ? -1 : end - at);
    at = end < 0 ? bytes.size() : end + 1;
    const qsizetype line = part.indexOf('\n');
    if (!part.startsWith("%%") || line < 3 || line > 200) continue;
    const QString path = QString::fromUtf8(part.mid(2, line - 2));
    if (!path.contains(QChar(0)) && parts.size() < 100) parts.emplace_back(path, part.mid(line + 1));
  }
  if (parts.empty()) return world.file(name, bytes);
  const QString path = world.file(name, {});
  QFile::remove(path);
  try {
    test::writeZip(path, parts);
  } catch (const std::exception&) {
    return world.file(name, bytes);  // a name that no ZIP file takes
  }
  return path;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes = fuzz::bytesOf(data, size);
  fuzz::World& world = fuzz::World::get();
  world.import(packageFile(world, bytes), fuzz::targetOf(bytes));
  return 0;
}
