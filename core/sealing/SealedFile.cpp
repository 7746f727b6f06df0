// SPDX-License-Identifier: EUPL-1.2
#include "core/sealing/SealedFile.h"

#include "core/reports/OutputFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <vector>

namespace santalka::SealedFile {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(SealedFile)
};

constexpr QByteArrayView Magic("Santalka sealed 1\n");
constexpr qint64 Chunk = 64 * 1024;
// Every version so far has written three rounds over 256 MB. A hostile file must not make the program spend a minute or all
// memory on the key before it is refused.
constexpr quint64 MostMemory = quint64{384} << 20;
constexpr quint64 MostOperations = 4;

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

/// The key, wiped when it goes.
class Key {
 public:
  static Result<Key> derive(const QString& password, const QByteArray& salt, quint64 operations, quint64 memory) {
    Key key;
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    if (crypto_pwhash(key.m_bytes.data(), key.m_bytes.size(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                      reinterpret_cast<const unsigned char*>(salt.constData()), operations, static_cast<std::size_t>(memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
      return Error{ErrorCode::NoSpace, Texts::tr("There is not enough memory to work out the key from the password. Close other programs and try again."), {}};
    return key;
  }
  ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
  const unsigned char* data() const { return m_bytes.data(); }

 private:
  std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

Result<void> prepare() {
  if (sodium_init() < 0) return Error{ErrorCode::Internal, Texts::tr("The encryption library could not be started; reinstall the program."), {}};
  return {};
}

Error unreadable(const QFile& file) {
  const QFileInfo there(file.fileName());
  if (!there.exists()) return {ErrorCode::NotFound, Texts::tr("The file “%1” does not exist. It may have been moved or renamed.").arg(shown(file.fileName())), {}};
  if (there.isDir()) return {ErrorCode::Invalid, Texts::tr("“%1” is a folder. Choose a file.").arg(shown(file.fileName())), {}};
  return {ErrorCode::Unreadable, Texts::tr("The file “%1” cannot be read: you may not have the right to.").arg(shown(file.fileName())), file.errorString()};
}

Error notSealed(const QString& path) {
  return {ErrorCode::NotOurs, Texts::tr("“%1” is not a file that Santalka put under a password.").arg(shown(path)), {}};
}

Error refused(const QString& path) {
  return {ErrorCode::Invalid, Texts::tr("“%1” does not open: the password is another one, or the file was changed on its way. Check the password, capital letters and the keyboard language.").arg(shown(path)), {}};
}

Error tooCostly(const QString& path) {
  return {ErrorCode::Invalid, Texts::tr("“%1” does not open: it asks for more memory or time than any file that Santalka puts under a password. It was changed on its way or made by something else; ask the sender for a new one.").arg(shown(path)), {}};
}

QByteArray number(quint64 value) {
  QByteArray out(8, '\0');
  qToLittleEndian(value, out.data());
  return out;
}

Result<void> encrypt(QFile& source, QIODevice& target, const Key& key) {
  crypto_secretstream_xchacha20poly1305_state state;
  QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
  crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char*>(header.data()), key.data());
  target.write(header);
  std::vector<unsigned char> out(Chunk + crypto_secretstream_xchacha20poly1305_ABYTES);
  for (bool last = false; !last;) {
    const QByteArray plain = source.read(Chunk);
    if (source.error() != QFileDevice::NoError) return unreadable(source);
    last = source.atEnd();
    unsigned long long length = 0;
    crypto_secretstream_xchacha20poly1305_push(&state, out.data(), &length, reinterpret_cast<const unsigned char*>(plain.constData()),
                                               static_cast<unsigned long long>(plain.size()), nullptr, 0,
                                               last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    target.write(reinterpret_cast<const char*>(out.data()), static_cast<qint64>(length));
  }
  return {};
}

Result<void> decrypt(QFile& source, QIODevice& target, const Key& key) {
  crypto_secretstream_xchacha20poly1305_state state;
  const QByteArray header = source.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
  if (header.size() != static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES) ||
      crypto_secretstream_xchacha20poly1305_init_pull(&state, reinterpret_cast<const unsigned char*>(header.constData()), key.data()) != 0)
    return refused(source.fileName());
  std::vector<unsigned char> out(Chunk);
  unsigned char tag = 0;
  while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
    const QByteArray closed = source.read(Chunk + crypto_secretstream_xchacha20poly1305_ABYTES);
    unsigned long long length = 0;
    // An end that comes before the final mark is a cut file.
    if (closed.size() < static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES) ||
        crypto_secretstream_xchacha20poly1305_pull(&state, out.data(), &length, &tag, reinterpret_cast<const unsigned char*>(closed.constData()),
                                                   static_cast<unsigned long long>(closed.size()), nullptr, 0) != 0)
      return refused(source.fileName());
    target.write(reinterpret_cast<const char*>(out.data()), static_cast<qint64>(length));
  }
  return source.atEnd() ? Result<void>() : refused(source.fileName());
}

}  // namespace

QString tooShort() {
  return Texts::tr("A password has at least %n character(s). Several words are easier to remember than signs.", nullptr, ShortestPassword);
}

bool isSealed(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) && file.read(Magic.size()) == Magic;
}

Result<void> seal(const QString& from, const QString& to, const QString& password) {
  if (auto ready = prepare(); !ready) return ready;
  if (password.size() < ShortestPassword)
    return Error{ErrorCode::Invalid, tooShort(), {}};
  QFile source(from);
  if (!source.open(QIODevice::ReadOnly)) return unreadable(source);
  QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
  randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
  const quint64 operations = crypto_pwhash_OPSLIMIT_MODERATE;
  const quint64 memory = crypto_pwhash_MEMLIMIT_MODERATE;
  auto key = Key::derive(password, salt, operations, memory);
  if (!key) return key.error();
  return reports::OutputFile::write(to, [&](QIODevice& target) -> Result<void> {
    target.write(Magic.toByteArray() + salt + number(operations) + number(memory));
    return encrypt(source, target, *key);
  });
}

Result<void> open(const QString& from, const QString& to, const QString& password) {
  if (auto ready = prepare(); !ready) return ready;
  QFile source(from);
  if (!source.open(QIODevice::ReadOnly)) return unreadable(source);
  if (source.read(Magic.size()) != Magic) return notSealed(from);
  const QByteArray salt = source.read(crypto_pwhash_SALTBYTES);
  const QByteArray cost = source.read(16);
  if (salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES) || cost.size() != 16) return refused(from);
  const quint64 operations = qFromLittleEndian<quint64>(cost.constData());
  const quint64 memory = qFromLittleEndian<quint64>(cost.constData() + 8);
  if (operations < crypto_pwhash_OPSLIMIT_MIN || memory < crypto_pwhash_MEMLIMIT_MIN) return refused(from);
  if (operations > MostOperations || memory > MostMemory) return tooCostly(from);
  auto key = Key::derive(password, salt, operations, memory);
  if (!key) return key.error();
  return reports::OutputFile::write(to, [&](QIODevice& target) { return decrypt(source, target, *key); });
}

}  // namespace santalka::SealedFile
