// SPDX-License-Identifier: EUPL-1.2
// Data files with any bytes in them: refused with a sentence and untouched, or opened and readable to the last record.
#include "core/db/FileOpening.h"
#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/fuzz/Fuzzing.h"

#include <QFileInfo>

using namespace santalka;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes = fuzz::bytesOf(data, size);
  fuzz::World& world = fuzz::World::get();
  const QString path = world.file("bet-koks.santalka", bytes);
  for (const char* beside : {"-journal", "-wal", "-shm"}) QFile::remove(path + QLatin1String(beside));
  OpenRequest request;
  request.path = path;
  request.access = DataFile::Access::ReadOnly;
  const Opened opened = FileOpening::open(request);
  if (!opened.file) {
    fuzz::requireThat(!opened.error.message.isEmpty(), "a refusal without a word");
  } else {
    const Store store(opened.file->database());
    static_cast<void>(store.all<Activity>());
    static_cast<void>(store.all<Stakeholder>());
  }
  QFile after(path);
  fuzz::requireThat(after.open(QIODevice::ReadOnly) && after.readAll() == bytes, "a file opened to read was changed");
  return 0;
}
