// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace santalka {

/// The columns of a statistics table that say what was counted.
enum class StatDimension { Territory, Citizenship, Status, Sex, Age, Ground, Place };
inline constexpr int StatDimensionCount = 7;

/// What a text of such a column means.
struct StatWord {
  enum class Kind {
    Total,      ///< „Iš viso“, „Vyrai ir moterys“, nothing: all of them
    Code,       ///< a value of the catalogue
    AsWritten,  ///< a value the catalogue does not know
    Group,      ///< a sum of several values: „ES valstybės“
  };
  enum class Level { Municipality, County, Region, Country };

  Kind kind = Kind::AsWritten;
  QString code;                      ///< Code: of the catalogue; otherwise the text itself
  Level level = Level::Municipality; ///< Territory
  QString county;                    ///< Territory: ISO code of the municipality's county
};

StatWord readStatWord(StatDimension dimension, const QString& text);

/// The key of the ImportField of that dimension: "territory", "citizenship", …
QString statField(StatDimension dimension);

/// The day a count holds for: the period, made exact by what the indicator says („metų pradžioje“, „liepos 1 d.“).
/// A null date when the text is no period.
QDate statDay(const QString& period, const QString& indicator);

}  // namespace santalka
