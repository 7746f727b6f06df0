// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Deadline.h"

namespace santalka {

template <>
EntityDescription describeEntity<Deadline>() {
  using D = Deadline;
  return Describe<D>(QT_TRANSLATE_NOOP("Deadline", "Deadline"), QT_TRANSLATE_NOOP("Deadline", "Deadlines"))
      .field(&D::dueOn, "due_on", QT_TRANSLATE_NOOP("Deadline", "Due on")).required()
      .field(&D::title, "title", QT_TRANSLATE_NOOP("Deadline", "What is due")).required().searched()
      .field(&D::doneOn, "done_on", QT_TRANSLATE_NOOP("Deadline", "Done on"))
      .field(&D::notes, "notes", QT_TRANSLATE_NOOP("Deadline", "Notes")).longText()
      .named({QStringLiteral("title")})
      .ordered("due_on, id")
      .take();
}

}  // namespace santalka
