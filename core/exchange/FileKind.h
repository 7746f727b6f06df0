// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/ZipPackage.h"

#include <QByteArrayView>
#include <QString>

namespace santalka {

/// What a file is, seen by its first bytes.
enum class FileKind {
  Empty, Zip, Text,
  OldExcel, EncryptedOffice, OldWord, OldOffice,
  Pdf, Picture, Html, Rtf, Xml, Json, Database, Archive, Binary,
};

/// `start` is the file's beginning (64 KiB are plenty); for the old office formats the whole file tells more.
FileKind kindOfFile(QByteArrayView start);

/// What a ZIP package of an office program holds.
enum class PackageKind { Xlsx, Ods, EncryptedOds, BinaryXlsx, WordText, OpenText, Slides, Other };
PackageKind kindOfPackage(const ZipPackage& package);

/// Why such a file is not read, and what to do: the end of a sentence that began with the file's name.
QString refusalOf(FileKind kind);
QString refusalOf(PackageKind kind);

}  // namespace santalka
