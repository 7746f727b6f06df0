// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Plan.h"

namespace santalka {

enum class ActivityState { Done, Planned, Cancelled };

/// One thing done in the year, under a duty of the Aprašas (6.1–6.7) or a project activity (1.2–1.4). Participants are
/// counts; an empty count is unknown.
struct Activity {
  Id<Activity> id;
  QString duty;
  QString kind;
  QDate date;
  QDate endsOn;
  QString topic;
  QString place;
  Level level = Level::Local;
  QStringList languages;
  QString audience;
  std::optional<qint64> participants;
  std::optional<qint64> women;
  std::optional<qint64> foreigners;
  QString institutions;                       ///< as written where they are not in the register
  std::vector<Id<Stakeholder>> stakeholders;
  Id<Measure> measure;
  Id<Need> need;
  QString link;
  bool euMark = false;                        ///< the EU emblem and line were shown (Regulation 2021/1060, art. 50)
  QString outcome;
  QString nextStep;
  QDate nextStepOn;
  ActivityState state = ActivityState::Done;
};

enum class ChannelKind { Website, SocialNetwork, Newsletter, Leaflet, Media, App, Other };

/// A channel or publication that informs residents (duty 6.6); linking micenter.lt is mandatory (seed 002).
struct Publication {
  Id<Publication> id;
  ChannelKind kind = ChannelKind::Website;
  QString title;
  QString link;
  QStringList languages;
  QString topics;
  QDate publishedOn;
  QDate reviewedOn;
  bool linksMicenter = false;
  bool euMark = false;
  std::optional<qint64> reach;
  QString notes;
};

template <>
struct EnumCodes<ActivityState> {
  static constexpr const char* name = "activity_states";
  static constexpr std::array<EnumCode, 3> codes{{{"done", QT_TRANSLATE_NOOP("Choice", "done")},
                                                  {"planned", QT_TRANSLATE_NOOP("Choice", "planned")},
                                                  {"cancelled", QT_TRANSLATE_NOOP("Choice", "cancelled")}}};
};
template <>
struct EnumCodes<ChannelKind> {
  static constexpr const char* name = "channel_kinds";
  static constexpr std::array<EnumCode, 7> codes{{{"website", QT_TRANSLATE_NOOP("Choice", "website")},
                                                  {"social_network", QT_TRANSLATE_NOOP("Choice", "social network")},
                                                  {"newsletter", QT_TRANSLATE_NOOP("Choice", "newsletter")},
                                                  {"leaflet", QT_TRANSLATE_NOOP("Choice", "leaflet")},
                                                  {"media", QT_TRANSLATE_NOOP("Choice", "media")},
                                                  {"app", QT_TRANSLATE_NOOP("Choice", "mobile application")},
                                                  {"other", QT_TRANSLATE_NOOP("Choice", "other")}}};
};

SANTALKA_ENTITY(Activity, "activities")
SANTALKA_ENTITY(Publication, "publications")

}  // namespace santalka
