// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Format.h"
#include "core/base/Money.h"

#include <QDate>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace santalka::reports {

// A report as values: what stands in it, never where it came from. The writers (PDF, workbook) know nothing but this.
// All texts are in the language of the document. Unknown, zero, "not applicable" and "withheld" stay four different
// things; CellText decides how each is printed. A withheld value is never stored here, so that no writer can leak it.

/// A stretch of text with one look. Placeholder is grey: what the office still has to fill in by hand.
struct Span {
  enum class Look { Plain, Bold, Placeholder };
  QString text;
  Look look = Look::Plain;
};

/// Text of one paragraph. "{page:4.3}" inside it becomes the page on which section or field 4.3 begins.
struct RichText {
  QList<Span> spans;

  RichText() = default;
  RichText(const QString& text) {
    if (!text.isEmpty()) spans.append({text, Span::Look::Plain});
  }
  RichText(std::initializer_list<Span> list) : spans(list) {}
  bool isEmpty() const { return spans.isEmpty(); }
  QString plain() const {
    QString all;
    for (const Span& span : spans) all += span.text;
    return all;
  }
};

/// Where a block or column appears: the paper has less room than the workbook.
enum class Where { Both, Paper, Workbook };

// ---- cells ----------------------------------------------------------------------------------------------------------

struct Withheld {
  bool operator==(const Withheld&) const = default;
};
struct NotApplicable {
  bool operator==(const NotApplicable&) const = default;
};

/// Each has its own shape; the word beside it is the document's ("Pasiekta", "Išspręsta", "Svarstoma").
enum class StateKind { Achieved, Partly, Running, Late, NotDone, Unknown };

struct State {
  StateKind kind = StateKind::Unknown;
  QString word;
};

/// Per cent of the way to the target. With the baseline unknown it is the share of the target, marked with a star.
struct Progress {
  double percent = 0;
  bool baselineUnknown = false;
};

/// Unknown is std::monostate; an empty QString is a cell that holds nothing on purpose.
using CellValue = std::variant<std::monostate, QString, qint64, double, Money, QDate, Withheld, NotApplicable, State, Progress>;

struct Cell {
  CellValue value;
  QChar mark;        ///< a sign behind the value that the table's note explains, or null
  quint8 indent = 0; ///< steps of indentation of a text ("iš jų …")

  Cell() = default;
  template <class T>
    requires std::is_constructible_v<CellValue, T>
  Cell(T&& v) : value(std::forward<T>(v)) {}
  Cell(int v) : value(qint64(v)) {}

  Cell marked(QChar sign) const {
    Cell copy = *this;
    copy.mark = sign;
    return copy;
  }
  Cell indented(quint8 steps = 1) const {
    Cell copy = *this;
    copy.indent = steps;
    return copy;
  }
};

// ---- tables ---------------------------------------------------------------------------------------------------------

/// Change prints its sign (+153, –5). Share is a per cent with a bar beside it.
enum class ColumnKind { Text, Count, Change, Number, Percent, Money, Date, Progress, State, Share };
enum class Align { Left, Centre, Right };

struct Column {
  QString header;
  ColumnKind kind = ColumnKind::Text;
  double weight = 0;            ///< share of the paper's width against the other columns; 0: from the content
  QString groupHeader = {};     ///< equal neighbours stand under one head: a two-row head
  Where where = Where::Both;
  int decimals = -1;            ///< fixed digits after the comma; -1: as the kind or the value asks
  std::optional<Align> align = {};
};

enum class RowKind { Data, Group, Total };

struct Row {
  RowKind kind = RowKind::Data;
  QList<Cell> cells;            ///< one per column of the table; a Group row has its text in the first
};

struct Table {
  QString name;                 ///< what charts refer to and the workbook's defined name ("Priemones"): letters, digits, _
  QString caption;
  QList<Column> columns;
  QList<Row> rows;
  QString note;
  QString sheet;                ///< the workbook sheet it stands on; empty: not in the workbook
  bool numbered = true;
  bool autofilter = false;
  Where where = Where::Both;
};

// ---- charts ---------------------------------------------------------------------------------------------------------

/// Strip is one bar of 100 %, its series are its parts. Pyramid has two series, left and right of the categories.
enum class ChartKind { StackedColumn, ClusteredColumn, HorizontalBar, ClusteredBar, Strip, Line, Pyramid };
/// Dark, Mid, Light, White are the four fills; Planned is an outline (bars) or a dashed grey line (lines).
enum class Tone { Dark, Mid, Light, White, Planned };

using ChartValue = std::variant<std::monostate, double, Withheld, NotApplicable>;

struct Series {
  QString name;
  QList<ChartValue> values;
  Tone tone = Tone::Dark;
  std::optional<StateKind> state = {};  ///< its sign stands beside the name in the legend
};

/// The columns of a table that the workbook's chart reads. Without it (or with gaps) the writer adds a small table.
struct ChartSource {
  QString table;
  int categoryColumn = 0;
  QList<int> seriesColumns;     ///< one per series
};

struct Chart {
  QString caption;
  ChartKind kind = ChartKind::ClusteredColumn;
  QStringList categories;
  QList<Series> series;
  QString unit;                 ///< above the axis and after the caption
  QString axisTitle;            ///< below the categories ("2026 m. ketvirtis")
  int decimals = 0;
  QList<ChartValue> totals = {};      ///< per category, over stacked columns or right of a pyramid; empty: not shown
  QList<ChartValue> footTotals = {};  ///< below a pyramid: left, right, all; empty: not shown
  double heightMm = 0;          ///< 0: as the kind asks
  bool numbered = true;
  QString sheet;
  std::optional<ChartSource> source = {};
  Where where = Where::Both;
};

// ---- blocks ---------------------------------------------------------------------------------------------------------

struct Heading {
  QString number;               ///< "4.3"
  QString title;
};
struct Prose {
  QList<RichText> paragraphs;
};
struct BulletList {
  QList<RichText> items;
  bool numbered = false;
};
struct Note {
  RichText text;
};

struct KeyFigure {
  QString value;                ///< as printed: "122 602,19"
  QString unit;                 ///< smaller, behind it: "Eur", "iš 20"
  QString caption;
  QString note;
  std::optional<double> fraction = {};  ///< 0 to 1: a bar below
};
struct KeyFigures {
  QList<KeyFigure> figures;
  int perRow = 3;
};

struct Signature {
  QString post;
  QString name;                 ///< empty: a rule to write on
  QList<RichText> preparedBy;   ///< lines below: who prepared it, with contacts
  double roomMm = 18;           ///< above the rule, for the hand that signs
};

struct Block;
struct TwoColumns {
  std::vector<Block> left;
  std::vector<Block> right;
  double leftShare = 0.5;       ///< of the width that is left after the gutter
};

struct Block {
  std::variant<Heading, Prose, BulletList, Note, Table, Chart, KeyFigures, Signature, TwoColumns> content;
};

struct Section {
  QString number;               ///< "4"
  QString title;                ///< empty, with the number: no head of its own
  QString basis;                ///< "Aprašo 6.3 papunktis", at the right of the title
  RichText lead;                ///< the finding in one bold sentence
  std::vector<Block> blocks;
};

// ---- the document ---------------------------------------------------------------------------------------------------

/// Document requisites in the order of the records rules (domain.md 5.1): centred, each below the one above.
struct Requisites {
  QImage arms;                  ///< may be null
  QString author;               ///< printed in capitals as given
  QStringList institution;      ///< form, address, contacts, code
  QStringList titleLines;
  QString dateAndNumber;        ///< „2027 m. sausio 18 d. Nr. S-118“; ending in "Nr." an empty rule follows
  QString place;
};

struct Fact {
  QString label;
  RichText value;
};

/// A sheet of the workbook, in order. Tables and charts name it.
struct Sheet {
  QString name;                 ///< "4 Priemonės"
  QString title;
  QString subtitle;
  QString description;          ///< one line for the list of sheets on the cover
  bool landscape = true;
};

struct Meta {
  QString municipality;
  int year = 0;
  QString footerLeft;           ///< from page 2
  QString footerRight;
  QStringList fundingLines;     ///< beside the emblem on page 1: project, form, order
  bool euEmblem = false;
  QString withheldMeaning;      ///< what • stands for, e.g. „skaičius mažesnis kaip 5 …“; empty: the bare word
  QDate created;                ///< written into the files, so that the same report gives the same bytes
};

struct ReportDocument {
  QString title;                ///< one line, for the properties of the file
  Language language = Language::Lithuanian;
  Requisites requisites;
  Meta meta;
  bool coverPage = true;        ///< false: the title stands above the first section (minutes, lists)
  QList<Fact> facts;
  QString keyFiguresTitle;
  QList<KeyFigure> keyFigures;
  QString briefTitle;
  QList<RichText> brief;
  QString contentsTitle;        ///< empty: no contents
  std::vector<Section> sections;

  QList<Sheet> sheets;
  std::optional<Table> coverTable = {};  ///< key figures of the workbook's cover; text cells naming a sheet become links
};

}  // namespace santalka::reports
