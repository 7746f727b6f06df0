// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/ObservationReader.h"
#include "core/services/Figure.h"

#include <map>
#include <memory>
#include <vector>

namespace santalka {

/// The arithmetic of one slice (one series, one territory, one day), free of the file.
///
/// An empty code means "all". A count asked for is taken as it stands when the slice holds it; else it is the sum of the
/// finer cells of one breakdown, never of two breakdowns and never of a total and its parts. Parts of parts are left out
/// of sums: temporary protection and the EU Blue Card beside LLG, an unaccompanied minor's mark beside a status, an age band inside
/// a wider one, and aggregate rows (ZZT, ZZE, ZZN) beside countries. A sum with an unknown part is unknown, with a
/// withheld one withheld; `value` then holds the known rest and `missing` how many parts lack.
class SliceMath {
 public:
  explicit SliceMath(SliceCells cells);
  explicit SliceMath(const std::vector<StatCell>& cells);

  using Codes = std::array<QString, DimensionCount>;
  Figure at(const Codes& codes) const;
  Figure total() const { return at({}); }
  /// The codes that the slice holds for the dimension, also inside finer breakdowns, in a fixed order.
  QStringList codesOf(Dimension dimension) const;
  /// The codes without those whose people others of them hold already: aggregate rows, wider age bands.
  static QStringList withoutRepeats(Dimension dimension, const QStringList& codes);
  bool has(const std::vector<Dimension>& dimensions) const;
  /// Whether the cells of exactly this breakdown make up the total: then a code that is not named has nobody.
  bool isComplete(const std::vector<Dimension>& dimensions) const;
  bool isEmpty() const;

  struct Data;  ///< the cells with their indexes; known to the arithmetic alone

 private:
  using Numbers = std::array<quint32, DimensionCount>;
  /// The codes as numbers of the slice; nullopt: a code that no cell of the slice names.
  std::optional<Numbers> numbersOf(const Codes& codes) const;

  /// Shared between copies: a slice may hold tens of thousands of cells.
  std::shared_ptr<const Data> m_data;
};

/// The codes of a status that are part of another one: LA and LLG_ES_MK belong to LLG.
QString parentStatus(const QString& status);
/// Ages "0-6", "75+", "65 ir daugiau" as numbers of years; nullopt when the text is none.
std::optional<std::pair<int, int>> ageBand(const QString& text);

/// What a figure or table of statistics comes from.
struct StatSource {
  Id<Series> series;
  QString title;
  QString provider;
  QString tableCode;
  QDate date;                ///< the day the counts hold for
  QDate versionDate;
  Population population = Population::Foreigners;
  QString method;
};

/// One breakdown at two dates (the later one is the year's end), as it may be shown before withholding.
struct StatTable {
  StatSource source;
  StatSource earlierSource;  ///< invalid series: nothing earlier
  std::vector<Dimension> dimensions;
  struct Row {
    std::vector<QString> codes;  ///< by `dimensions`
    Figure value;
    Figure earlier;
    Figure change;               ///< value − earlier, when both are known
  };
  std::vector<Row> rows;
  /// By status: what is left of the temporary permits after those that are told apart; set by withhold(). Never negative.
  std::optional<Row> restOfPermits = {};
  std::map<QString, Figure> rowTotals;     ///< two dimensions: by the first code, all of the second together (later date)
  std::map<QString, Figure> columnTotals;  ///< by the second code
  bool isComplete = false;     ///< the rows of the later date make up its total: what is not named has nobody
  Figure total;
  Figure earlierTotal;
  Figure totalChange;
  bool isEmpty() const { return rows.empty() && !total.isKnown(); }
};

/// Statistics of one territory. Slices are read once each, when first asked for; no figure ever mixes two series.
class StatisticsCube {
 public:
  static Result<StatisticsCube> load(const Store& store, const QString& territory);

  const std::vector<Series>& series() const { return m_series; }
  bool isEmpty() const { return m_slices.empty(); }

  /// Days of a series that speak of the territory.
  std::vector<QDate> dates(Id<Series> series) const;
  /// The series to count residents by at the end of the year: foreigners before third-country nationals before people
  /// born abroad; then the newest day, the longest record. Invalid when there is none.
  Id<Series> mainSeries(int year) const;
  /// The day that stands for the end of the year (1 January of the next, or 31 December), else the newest in the year.
  std::optional<QDate> endOf(Id<Series> series, int year) const;

  Result<SliceMath> slice(Id<Series> series, const QDate& date) const;
  StatSource sourceOf(Id<Series> series, const QDate& date) const;

  /// Residents at the end of each year, newest last; only years with a figure of the main series.
  struct YearTotal {
    int year = 0;       ///< the year that ends
    QDate date;
    Figure total;
  };
  Result<std::vector<YearTotal>> totals(int year, int howMany) const;

  /// The breakdown by one or two dimensions at the end of the year, with the end of the year before. Taken from the main
  /// series if it has it, else from another one of the same population and provider, else of the same population.
  Result<StatTable> table(const std::vector<Dimension>& dimensions, int year) const;

 private:
  StatisticsCube(const Store& store, QString territory) : m_store(&store), m_territory(std::move(territory)) {}
  std::vector<Id<Series>> candidates(int year) const;
  const Series* find(Id<Series> id) const;

  const Store* m_store;
  QString m_territory;
  std::vector<Series> m_series;
  std::vector<StatSlice> m_slices;
  mutable std::map<std::pair<qint64, QDate>, SliceMath> m_read;
};

/// The totals as they may be published: one below the minimum cell is withheld like any other small count.
Result<std::vector<StatisticsCube::YearTotal>> publishedTotals(const StatisticsCube& cube, int year, int howMany, std::optional<qint64> minimumCell);

/// Value minus earlier value; unknown unless both are known.
Figure changeOf(const Figure& value, const Figure& earlier);

/// Citizenships of a table as a report shows them: the largest, then "other third countries", stateless people, and the
/// EU and EFTA together. Codes ZZO (others) and ZZE (EU and EFTA) stand for the joined rows.
struct CitizenshipTable {
  StatTable table;           ///< rows joined; source as before
  int joinedCountries = 0;   ///< how many are behind ZZO
};
CitizenshipTable topCitizenships(const StatTable& byCitizenship, int most, std::optional<qint64> minimumCell);

/// Residents at the ends of several years by groups of citizenship, before withholding.
struct CitizenshipYear {
  int year = 0;
  QDate date;
  std::vector<Figure> named;   ///< of the citizenships asked for, in their order
  Figure others;               ///< other third countries and stateless people
  Figure free;                 ///< the EU and EFTA
  Figure total;
};
Result<std::vector<CitizenshipYear>> citizenshipYears(const StatisticsCube& cube, int year, int howMany, const QStringList& named);

/// Applies the minimum cell to a table: small counts and as many others as needed become Withheld, at both dates and in
/// the changes. Knows that LA and LLG_ES_MK are parts of LLG, and for two dimensions the row and column totals.
void withhold(StatTable& table, std::optional<qint64> minimumCell);

/// The same for a table by citizenship (as topCitizenships makes it) and the years that stand beside it: both tell of the same
/// people in other groups, so what one withholds must not follow from the other. `named` as citizenshipYears got it.
void withhold(StatTable& byCitizenship, std::vector<CitizenshipYear>& years, const QStringList& named, std::optional<qint64> minimumCell);

}  // namespace santalka
