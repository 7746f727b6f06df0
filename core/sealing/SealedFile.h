// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace santalka {

/// A file under a password, for what leaves the machine: backup to a stick, hand-over package. The cryptography is
/// libsodium's: the key by Argon2id from the password, the content by its secretstream (XChaCha20-Poly1305), so that a wrong
/// password, a changed byte and a missing end are all noticed before anything is written. Without the password nobody can
/// open it, we neither; the caller says so to the person.
///
/// Layout: "Santalka sealed 1\n", salt, cost of the key (8 + 8 bytes, little endian), header of the stream, then chunks.
namespace SealedFile {

constexpr int ShortestPassword = 8;  ///< characters

/// Why a shorter one is refused, as a sentence.
QString tooShort();
bool isSealed(const QString& path);
/// Both write the target beside itself first; an old target stays whole until the new one is.
Result<void> seal(const QString& from, const QString& to, const QString& password);
Result<void> open(const QString& from, const QString& to, const QString& password);

}  // namespace SealedFile
}  // namespace santalka
