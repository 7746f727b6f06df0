// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityKind.h"

#include <QObject>
#include <QString>
#include <QVariant>

#include <vector>

namespace santalka {

class EditService;

/// What was typed into fields of stored records and refused. Kept with the reason until it is mended or given up, and shown
/// by every table and form that shows the field; never the value of the field, so nothing that reads records sees it.
class RefusedTexts : public QObject {
  Q_OBJECT
 public:
  struct Place {
    EntityKind kind;
    qint64 id;
    QString field;
    bool operator==(const Place&) const = default;
  };
  struct Text {
    QString text;
    QString reason;
  };

  explicit RefusedTexts(EditService& edits, QObject* parent = nullptr);

  void keep(const Place& place, const Text& text);
  void drop(const Place& place);
  /// Null when nothing was refused there.
  const Text* find(const Place& place) const;
  /// Whether something that is kept was refused for this reason.
  bool holdsReason(const QString& reason) const;
  int count() const { return static_cast<int>(m_kept.size()); }
  /// What undo means while nothing was saved after the newest of them: gives that one up and answers what it was; a null
  /// text when the last thing done is a saved one.
  QString giveUpNewest();

 Q_SIGNALS:
  void changed(const santalka::RefusedTexts::Place& place);

 private:
  struct Kept {
    Place place;
    Text text;
    QVariant held;  ///< the value of the field then; another one outdates what was refused
  };
  EditService& m_edits;
  std::vector<Kept> m_kept;  ///< a handful, the newest last
  bool m_newest = false;     ///< nothing was saved since the last of them
};

}  // namespace santalka
