// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Describe.h"

namespace santalka {

enum class NeedKind { Need, Challenge };
enum class Severity { Unknown, Low, Medium, High };
enum class NeedState { Identified, InPlan, Addressed, Closed };

/// A need of residents or institutions, or an integration challenge, found in the yearly monitoring (duty 6.2; at
/// least once a year). A need that lasts is written once and re-assessed by its state.
struct Need {
  Id<Need> id;
  NeedKind kind = NeedKind::Need;
  std::optional<qint64> year;
  QString title;
  QString area;
  Severity severity = Severity::Unknown;
  NeedState state = NeedState::Identified;
  QStringList targetGroups;
  std::optional<qint64> affected;
  QString source;
  QString description;
};

enum class StudyKind { Survey, FocusGroup, Interviews, CoCreation, DeskResearch, Discussion, Other };

/// How needs were found: method, dates, sample (form 3.1). Counts only, never persons.
struct Study {
  Id<Study> id;
  StudyKind kind = StudyKind::Survey;
  QString title;
  QDate startsOn;
  QDate endsOn;
  QString place;
  std::optional<qint64> sample;
  std::optional<qint64> women;
  QString sampleNote;
  QStringList languages;
  QString conductedBy;
  QString findings;
  std::vector<Id<Need>> needs;
};

template <>
struct EnumCodes<NeedKind> {
  static constexpr const char* name = "need_kinds";
  static constexpr std::array<EnumCode, 2> codes{{{"need", QT_TRANSLATE_NOOP("Choice", "need")},
                                                  {"challenge", QT_TRANSLATE_NOOP("Choice", "challenge")}}};
};
template <>
struct EnumCodes<Severity> {
  static constexpr const char* name = "severities";
  static constexpr std::array<EnumCode, 4> codes{{{"unknown", QT_TRANSLATE_NOOP("Choice", "not assessed")},
                                                  {"low", QT_TRANSLATE_NOOP("Choice", "low")},
                                                  {"medium", QT_TRANSLATE_NOOP("Choice", "medium")},
                                                  {"high", QT_TRANSLATE_NOOP("Choice", "high")}}};
};
template <>
struct EnumCodes<NeedState> {
  static constexpr const char* name = "need_states";
  static constexpr std::array<EnumCode, 4> codes{{{"identified", QT_TRANSLATE_NOOP("Choice", "identified")},
                                                  {"in_plan", QT_TRANSLATE_NOOP("Choice", "in the plan")},
                                                  {"addressed", QT_TRANSLATE_NOOP("Choice", "being met")},
                                                  {"closed", QT_TRANSLATE_NOOP("Choice", "closed")}}};
};
template <>
struct EnumCodes<StudyKind> {
  static constexpr const char* name = "study_kinds";
  static constexpr std::array<EnumCode, 7> codes{{{"survey", QT_TRANSLATE_NOOP("Choice", "survey")},
                                                  {"focus_group", QT_TRANSLATE_NOOP("Choice", "focus group")},
                                                  {"interviews", QT_TRANSLATE_NOOP("Choice", "interviews")},
                                                  {"co_creation", QT_TRANSLATE_NOOP("Choice", "co-creation session")},
                                                  {"desk_research", QT_TRANSLATE_NOOP("Choice", "desk research")},
                                                  {"discussion", QT_TRANSLATE_NOOP("Choice", "discussion with institutions")},
                                                  {"other", QT_TRANSLATE_NOOP("Choice", "other")}}};
};

SANTALKA_ENTITY(Need, "needs")
SANTALKA_ENTITY(Study, "studies")

}  // namespace santalka
