// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityKind.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <map>
#include <vector>

namespace santalka {

class EditService;
struct ChangeNotice;

/// How records are named where others refer to them, read once per entity and kept right by change notices.
class RecordNames : public QObject {
  Q_OBJECT
 public:
  struct Entry {
    qint64 id;
    QString name;
  };

  explicit RecordNames(EditService& edits, QObject* parent = nullptr);

  /// Empty for a record that is gone.
  QString name(EntityKind kind, qint64 id) const;
  /// All of them in alphabetical order of the language.
  std::vector<Entry> sorted(EntityKind kind) const;

 Q_SIGNALS:
  void changed(santalka::EntityKind kind);

 private:
  const QHash<qint64, QString>& of(EntityKind kind) const;
  void take(const ChangeNotice& notice);

  EditService& m_edits;
  mutable std::map<EntityKind, QHash<qint64, QString>> m_names;
};

}  // namespace santalka
