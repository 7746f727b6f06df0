// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace santalka {

class MessageBanner;
class Workspace;

/// Says at the foot of a page which records were written down and are not seen there, because of the year or a filter: what
/// vanishes without a word is taken for lost. The page tells which they are, why, and how they come to be seen.
class UnseenRecords : public QObject {
  Q_OBJECT
 public:
  using Ids = std::vector<qint64>;
  struct View {
    std::function<Ids(const Ids&)> unseenOf;      ///< those of the records that are not seen
    std::function<QString(const Ids&)> words;     ///< that they are written down, and why they are not seen
    std::function<void(qint64)> show;             ///< brings this one to sight, with as many of the others as can be
  };

  UnseenRecords(EntityKind kind, Workspace& workspace, MessageBanner& banner, View view);

  /// Looks for what was written down anew. To be called when the page comes to the front and when it has heard of a change.
  void look();
  /// The record was just changed so that it does not belong here any more; said by the next look().
  void leave(qint64 id) { m_left.push_back(id); }
  /// Something else is shown now: what is seen by it is no longer named.
  void lookAgain();

 private:
  void tell();
  void show();

  EntityKind m_kind;
  Workspace& m_workspace;
  MessageBanner& m_banner;
  View m_view;
  Ids m_left;
  Ids m_unseen;
  QString m_told;
};

}  // namespace santalka
