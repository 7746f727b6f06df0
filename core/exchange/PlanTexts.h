// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Plan.h"
#include "core/exchange/HeaderFinder.h"

#include <QStringList>

namespace santalka {

/// What stands above the table of a plan: approval mark and title.
struct PlanHead {
  QString title;
  std::optional<int> firstYear;
  std::optional<int> lastYear;
  ApprovalForm form = ApprovalForm::NotApproved;
  QString approvedBy;
  QDate approvedOn;
  QString actNumber;
  QStringList headings;  ///< „1 tikslas. …“ above the heads of the first table
  QStringList leftOver;  ///< texts above the table that were not understood
};
PlanHead readPlanHead(const Sheet& sheet, const TableShape& shape);

/// „1 uždavinys. Komunikacija“, „Tikslas 1: …“, „2.1. Kalba“.
struct PlanHeading {
  bool goal = false;
  bool named = false;  ///< the text itself says goal or objective
  QString number;
  QString title;
  QString text;        ///< the whole, as written
};
PlanHeading readHeading(const QString& text);

/// „Asmenų, kuriems tarpininkauta ieškant būsto, skaičius, asm.“: the unit is the last part after a comma or in brackets
/// when it is a known unit or an abbreviation; names may hold commas.
struct IndicatorName {
  QString title;
  QString unit;  ///< code of units.csv, or as written; empty when there is none
};
IndicatorName readIndicatorName(const QString& text);
/// Code of units.csv when known, otherwise the text.
QString unitCode(const QString& text);
bool isKnownUnit(const QString& text);

/// „A, B; partneriai: C“.
struct ResponsibleNames {
  QString responsible;
  QString partners;
};
ResponsibleNames readResponsible(const QString& text);

/// What a cell of funding sources says.
struct SourceText {
  enum class Kind { None, Single, Several, Sought, NotNeeded };
  Kind kind = Kind::None;
  QString text;     ///< as written, on one line
  QString code;     ///< Single: code of finance_sources.csv when known, otherwise as written
  QString name;     ///< Single: its full name when known
  QString family;
};
SourceText readSource(const QString& text);

/// „ieškoma“ and „lėšų nereikia“ in their many forms.
bool saysSought(const QString& text);
/// „Iš viso“ where a source belongs: the row sums others.
bool saysTotal(const QString& text);
bool saysNotNeeded(const QString& text);

/// "1.1" for „1.1.“, „1.1)“, „Nr. 1.1“.
QString plainNumber(const QString& text);

}  // namespace santalka
