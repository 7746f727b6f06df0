// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/FileOpening.h"
#include "core/exchange/sample/SampleFile.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

namespace santalka::test {

/// The sample municipality as a file in that folder.
inline QString sample(const QTemporaryDir& dir, const QString& name = QStringLiteral("pavyzdys.santalka")) {
  const QString path = dir.filePath(name);
  REQUIRE(writeSample(path, SampleSize::Normal));
  return path;
}

inline Opened open(const QString& path, DataFile::Access access = DataFile::Access::ReadWrite) {
  OpenRequest request;
  request.path = path;
  request.access = access;
  return FileOpening::open(request);
}

}  // namespace santalka::test
