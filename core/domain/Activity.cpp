// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Activity.h"

#include "core/domain/Rules.h"

namespace santalka {

template <>
EntityDescription describeEntity<Activity>() {
  using A = Activity;
  return Describe<A>(QT_TRANSLATE_NOOP("Activity", "Activity"), QT_TRANSLATE_NOOP("Activity", "Activities"))
      .field(&A::date, "date", QT_TRANSLATE_NOOP("Activity", "Date")).required()
      .field(&A::endsOn, "ends_on", QT_TRANSLATE_NOOP("Activity", "To")).unlisted()
      .help(QT_TRANSLATE_NOOP("Activity", "Only when it lasted longer than a day."))
      .field(&A::duty, "duty", QT_TRANSLATE_NOOP("Activity", "Duty")).from(Catalogue::duties()).required()
      .help(QT_TRANSLATE_NOOP("Activity", "Point 6.1–6.7 of the Aprašas, or project activity 1.2–1.4."))
      .field(&A::kind, "kind", QT_TRANSLATE_NOOP("Activity", "Kind")).suggestedBy(Catalogue::activityKinds()).searched()
      .field(&A::topic, "topic", QT_TRANSLATE_NOOP("Activity", "Topic")).required().searched()
      .field(&A::place, "place", QT_TRANSLATE_NOOP("Activity", "Place")).searched()
      .field(&A::level, "level", QT_TRANSLATE_NOOP("Activity", "Level"))
      .field(&A::languages, "languages", QT_TRANSLATE_NOOP("Activity", "Languages")).suggestedBy(Catalogue::languages())
      .field(&A::audience, "audience", QT_TRANSLATE_NOOP("Activity", "Audience")).unlisted().searched()
      .field(&A::participants, "participants", QT_TRANSLATE_NOOP("Activity", "Participants")).atLeast(0)
      .help(QT_TRANSLATE_NOOP("Activity", "How many people took part; leave empty when unknown."))
      .field(&A::women, "women", QT_TRANSLATE_NOOP("Activity", "Of them women")).atLeast(0)
      .field(&A::foreigners, "foreigners", QT_TRANSLATE_NOOP("Activity", "Of them foreigners")).atLeast(0).unlisted()
      .field(&A::institutions, "institutions", QT_TRANSLATE_NOOP("Activity", "Institutions as written")).searched()
      .field(&A::stakeholders, "stakeholders", QT_TRANSLATE_NOOP("Activity", "Network members"))
      .field(&A::measure, "measure_id", QT_TRANSLATE_NOOP("Activity", "Measure"))
      .field(&A::need, "need_id", QT_TRANSLATE_NOOP("Activity", "Need")).unlisted()
      .field(&A::link, "link", QT_TRANSLATE_NOOP("Activity", "Link")).unlisted().searched()
      .field(&A::euMark, "eu_mark", QT_TRANSLATE_NOOP("Activity", "EU mark shown")).unlisted()
      .field(&A::outcome, "outcome", QT_TRANSLATE_NOOP("Activity", "Outcome")).longText().unlisted().searched()
      .field(&A::nextStep, "next_step", QT_TRANSLATE_NOOP("Activity", "Next step")).unlisted().searched()
      .field(&A::nextStepOn, "next_step_on", QT_TRANSLATE_NOOP("Activity", "Next step on")).unlisted()
      .field(&A::state, "state", QT_TRANSLATE_NOOP("Activity", "State")).unlisted()
      .named({QStringLiteral("date"), QStringLiteral("topic")})
      .ordered("date, id")
      .rule([](const A& a) {
        std::vector<Problem> problems;
        Rules::span(problems, a.date, a.endsOn, QStringLiteral("ends_on"));
        Rules::part(problems, a.participants, a.women, QStringLiteral("women"));
        Rules::part(problems, a.participants, a.foreigners, QStringLiteral("foreigners"));
        return problems;
      })
      .take();
}

template <>
EntityDescription describeEntity<Publication>() {
  using P = Publication;
  return Describe<P>(QT_TRANSLATE_NOOP("Publication", "Channel or publication"), QT_TRANSLATE_NOOP("Publication", "Channels and publications"))
      .field(&P::kind, "kind", QT_TRANSLATE_NOOP("Publication", "Channel"))
      .field(&P::title, "title", QT_TRANSLATE_NOOP("Publication", "Title")).required().searched()
      .field(&P::link, "link", QT_TRANSLATE_NOOP("Publication", "Link")).searched()
      .field(&P::languages, "languages", QT_TRANSLATE_NOOP("Publication", "Languages")).suggestedBy(Catalogue::languages())
      .field(&P::topics, "topics", QT_TRANSLATE_NOOP("Publication", "Topics")).searched()
      .field(&P::publishedOn, "published_on", QT_TRANSLATE_NOOP("Publication", "Published on"))
      .field(&P::reviewedOn, "reviewed_on", QT_TRANSLATE_NOOP("Publication", "Last reviewed"))
      .field(&P::linksMicenter, "links_micenter", QT_TRANSLATE_NOOP("Publication", "Links micenter.lt"))
      .field(&P::euMark, "eu_mark", QT_TRANSLATE_NOOP("Publication", "EU mark shown"))
      .field(&P::reach, "reach", QT_TRANSLATE_NOOP("Publication", "Reach")).atLeast(0)
      .field(&P::notes, "notes", QT_TRANSLATE_NOOP("Publication", "Notes")).longText().unlisted()
      .named({QStringLiteral("title")})
      .ordered("published_on, id")
      .take();
}

}  // namespace santalka
