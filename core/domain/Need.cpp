// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Need.h"

#include "core/domain/Rules.h"

namespace santalka {

template <>
EntityDescription describeEntity<Need>() {
  using N = Need;
  return Describe<N>(QT_TRANSLATE_NOOP("Need", "Need or challenge"), QT_TRANSLATE_NOOP("Need", "Needs and challenges"))
      .field(&N::kind, "kind", QT_TRANSLATE_NOOP("Need", "Kind"))
      .field(&N::year, "year", QT_TRANSLATE_NOOP("Need", "Year")).year().required()
      .field(&N::title, "title", QT_TRANSLATE_NOOP("Need", "Need or challenge")).required().searched()
      .field(&N::area, "area", QT_TRANSLATE_NOOP("Need", "Area")).suggestedBy(Catalogue::serviceAreas())
      .field(&N::severity, "severity", QT_TRANSLATE_NOOP("Need", "Severity"))
      .field(&N::state, "state", QT_TRANSLATE_NOOP("Need", "State"))
      .field(&N::targetGroups, "target_groups", QT_TRANSLATE_NOOP("Need", "Target groups"))
      .suggestedBy(Catalogue::targetGroups())
      .field(&N::affected, "affected", QT_TRANSLATE_NOOP("Need", "People affected")).atLeast(0)
      .help(QT_TRANSLATE_NOOP("Need", "About how many people; leave empty when unknown."))
      .field(&N::source, "source", QT_TRANSLATE_NOOP("Need", "Source")).searched()
      .help(QT_TRANSLATE_NOOP("Need", "Who said so: study, institution, statistics."))
      .field(&N::description, "description", QT_TRANSLATE_NOOP("Need", "Description")).longText().unlisted().searched()
      .named({QStringLiteral("title")})
      .ordered("year DESC, kind DESC, id")
      .take();
}

template <>
EntityDescription describeEntity<Study>() {
  using S = Study;
  return Describe<S>(QT_TRANSLATE_NOOP("Study", "Study"), QT_TRANSLATE_NOOP("Study", "Studies"))
      .field(&S::kind, "kind", QT_TRANSLATE_NOOP("Study", "Method"))
      .field(&S::title, "title", QT_TRANSLATE_NOOP("Study", "Title")).required().searched()
      .field(&S::startsOn, "starts_on", QT_TRANSLATE_NOOP("Study", "From")).required()
      .field(&S::endsOn, "ends_on", QT_TRANSLATE_NOOP("Study", "To"))
      .field(&S::place, "place", QT_TRANSLATE_NOOP("Study", "Place"))
      .field(&S::sample, "sample", QT_TRANSLATE_NOOP("Study", "Sample")).atLeast(0)
      .field(&S::women, "women", QT_TRANSLATE_NOOP("Study", "Of them women")).atLeast(0)
      .field(&S::sampleNote, "sample_note", QT_TRANSLATE_NOOP("Study", "Who took part")).unlisted()
      .help(QT_TRANSLATE_NOOP("Study", "Groups and counts only, no names."))
      .field(&S::languages, "languages", QT_TRANSLATE_NOOP("Study", "Languages")).suggestedBy(Catalogue::languages()).unlisted()
      .field(&S::conductedBy, "conducted_by", QT_TRANSLATE_NOOP("Study", "Carried out by"))
      .field(&S::findings, "findings", QT_TRANSLATE_NOOP("Study", "Findings")).longText().searched()
      .field(&S::needs, "needs", QT_TRANSLATE_NOOP("Study", "Needs found")).unlisted()
      .named({QStringLiteral("title")})
      .ordered("starts_on DESC, id")
      .rule([](const S& s) {
        std::vector<Problem> problems;
        Rules::span(problems, s.startsOn, s.endsOn, QStringLiteral("ends_on"));
        Rules::part(problems, s.sample, s.women, QStringLiteral("women"));
        return problems;
      })
      .take();
}

}  // namespace santalka
