// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/exchange/ReadLimits.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace santalka {

/// Counts the attributes of each tag as the bytes come by, before the XML reader collects them.
class AttributeGuard {
 public:
  /// The largest number of attributes that a tag has had.
  int most() const { return m_most; }
  void add(QByteArrayView block);

 private:
  enum class Place { Text, Begin, Tag, SingleQuoted, DoubleQuoted, Comment, Data, Declaration };
  void begin(char c);

  Place m_place = Place::Text;
  QByteArray m_start;  // what follows '<', until it is clear what it is
  char m_last[2] = {};
  int m_attributes = 0;
  int m_most = 0;
};

/// The unpacked bytes of one part, as they come. Fails (and says why in refusal()) as soon as the part grows past its
/// caps, is packed absurdly tight, holds a document type declaration, one endless text, or a tag of countless attributes.
class ZipPart : public QIODevice {
 public:
  enum class Refusal { None, TooLarge, Bomb, DocType, LongText, ManyAttributes, Damaged };

  ZipPart(zip_file* file, qint64 packedBytes, const ReadLimits& limits);
  ~ZipPart() override;

  bool isSequential() const override { return true; }
  bool atEnd() const override { return m_done && QIODevice::atEnd(); }
  Refusal refusal() const { return m_refusal; }
  qint64 unpacked() const { return m_unpacked; }

 protected:
  qint64 readData(char* data, qint64 size) override;
  qint64 writeData(const char*, qint64) override { return -1; }

 private:
  bool accept(const char* data, qint64 size);

  zip_file* m_file;
  qint64 m_packed;
  ReadLimits m_limits;
  qint64 m_unpacked = 0;
  qint64 m_sinceMarkup = 0;
  QByteArray m_tail;
  AttributeGuard m_attributes;
  bool m_done = false;
  Refusal m_refusal = Refusal::None;
};

/// A ZIP file of an office program, held in memory. Part names are matched without regard to case.
class ZipPackage {
 public:
  static Result<std::shared_ptr<ZipPackage>> open(const QByteArray& bytes, const QString& fileName, const ReadLimits& limits);
  ~ZipPackage();

  /// Whether a packer put a password on any part; office programs protect their files in another way.
  bool isProtected() const { return m_protected; }
  bool has(const QString& name) const { return m_index.contains(key(name)); }
  /// Null when there is no such part or it cannot be unpacked.
  std::unique_ptr<ZipPart> part(const QString& name) const;
  qint64 packedSize(const QString& name) const;
  /// The unpacked size as the directory states it, which may be a lie.
  qint64 statedSize(const QString& name) const;
  /// The first bytes of a small part, at most `most`.
  QByteArray start(const QString& name, qint64 most) const;

 private:
  ZipPackage() = default;
  static QString key(QString name);

  QByteArray m_bytes;
  zip* m_zip = nullptr;
  QHash<QString, quint64> m_index;
  ReadLimits m_limits;
  bool m_protected = false;
};

}  // namespace santalka
