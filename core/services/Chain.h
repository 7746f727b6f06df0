// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/YearFacts.h"

namespace santalka {

/// The way of one measure: need → measure → indicator → money → activity → point of the report. A gap is a link that has
/// nothing; it says what is missing and what would close it.
struct Chain {
  enum class Link { Needs, Measure, Indicators, Money, Activities, Report };
  struct Item {
    EntityKind entity = EntityKind::Measure;
    qint64 record = 0;
    QString title;
    QString detail;          ///< a figure or a state, in the language of the program
  };
  struct Step {
    Link link = Link::Needs;
    QString title;           ///< the name of the link
    std::vector<Item> items; ///< at most the first few; `count` says how many there are
    qint64 count = 0;
    QString gap;             ///< a sentence; empty when the link holds
    QString remark;          ///< a sentence that asks for nothing
    EntityKind creates = EntityKind::Need;  ///< what to add to close the gap
  };
  std::vector<Step> steps;   ///< in the order of Link
  int gaps() const;

  /// Reads what it needs of the one measure only.
  static Result<Chain> of(const Store& store, Id<Measure> measure, int year, QDate today);
};

}  // namespace santalka
