// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/RowKinds.h"

#include "core/base/Text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace santalka {

namespace {

using Kind = TableRow::Kind;

class RowSorter {
 public:
  RowSorter(const SheetLook& look, const TableShape& shape) : m_look(look), m_sheet(look.sheet()), m_shape(shape) {
    for (int row = shape.headerFirst; row <= shape.headerLast; ++row)
      for (const int column : m_sheet.filledColumns(row)) {
        const QString text = m_sheet.cell(row, column).text.trimmed();
        m_captions.insert(fold(text));
        if (!text.isEmpty()) m_firstLetters.insert(text.front().toLower());
      }
    for (const TableColumn& column : shape.columns)
      if (!column.caption.isEmpty()) ++m_width;
  }

  std::vector<TableRow> sort() {
    std::vector<TableRow> rows;
    rows.reserve(size_t(std::max(0, m_sheet.rowCount() - m_shape.headerLast - 1)));
    std::vector<int> filled;
    for (int row = m_shape.headerLast + 1; row < m_sheet.rowCount(); ++row) {
      m_sheet.filledColumns(row, filled);
      rows.push_back({row, kindOf(row, filled)});
    }
    while (!rows.empty() && rows.back().kind == Kind::Blank) rows.pop_back();
    findNumberedGroups(rows);
    settleEnd(rows);
    return rows;
  }

 private:
  Kind kindOf(int row, const std::vector<int>& filled) const {
    if (filled.empty()) return Kind::Blank;
    if (isTotal(row, filled)) return Kind::Total;
    if (isRepeatedHeader(row, filled)) return Kind::RepeatedHeader;
    if (isNote(row, filled)) return Kind::Note;
    if (isGroup(row, filled)) return Kind::Group;
    return Kind::Data;
  }

  // The first letter rules out nearly all cells of a long table at no cost.
  bool isCaption(int row, int column) const {
    if (m_sheet.kind(row, column) == Cell::Kind::Text) {
      const QStringView text = m_sheet.textView(row, column).trimmed();
      if (text.isEmpty() || !m_firstLetters.contains(text.front().toLower())) return false;
    }
    return m_captions.contains(fold(m_sheet.cell(row, column).text));
  }

  bool isRepeatedHeader(int row, const std::vector<int>& filled) const {
    if (filled.size() < 2) return false;
    size_t other = 0;
    for (size_t i = 0; i < filled.size() && other * 5 <= filled.size(); ++i) other += !isCaption(row, filled[i]);
    if (other * 5 <= filled.size()) return true;
    // „1 | 2 | 3 | 4“: the numbers of the columns below a header of an official form.
    if (filled.size() < 3 || row > m_shape.headerLast + 1) return false;
    for (size_t i = 0; i < filled.size(); ++i) {
      QString text = m_sheet.cell(row, filled[i]).text.trimmed();
      if (text.endsWith(u'.')) text.chop(1);
      if (text != QString::number(i + 1)) return false;
    }
    return true;
  }

  /// Also an amount such as 2000, which looks like a year, unless its column is one of years.
  bool isValue(int row, int column) const {
    if (m_look.isValueLike(row, column)) return true;
    static const QRegularExpression digits(QStringLiteral("^\\d{4}$"));
    return digits.match(m_sheet.cell(row, column).text.trimmed()).hasMatch() && !isYearColumn(column);
  }

  bool isYearColumn(int column) const {
    if (const auto known = m_yearColumns.constFind(column); known != m_yearColumns.cend()) return *known;
    static const QRegularExpression amounts(QStringLiteral("20\\d\\d|\\beur|\\bles|\\bsum"));
    static const QRegularExpression times(QStringLiteral("\\bmet(ai|u|ams)|\\blaik|\\bdata|\\bdate|\\btermin|\\byear|\\bperiod|\\btime"));
    QString caption;
    for (const TableColumn& one : m_shape.columns)
      if (one.index == column) caption = fold(one.caption);
    bool years = !amounts.match(caption).hasMatch();
    if (years && !times.match(caption).hasMatch()) {
      int filled = 0;
      int others = 0;
      for (int row = m_shape.headerLast + 1; row < m_sheet.rowCount() && filled < 200; ++row) {
        if (m_sheet.kind(row, column) == Cell::Kind::Empty) continue;
        ++filled;
        others += m_look.isValueLike(row, column);
      }
      years = others * 2 < filled;
    }
    m_yearColumns.insert(column, years);
    return years;
  }

  static bool isTotalWord(const QString& folded) {
    static const std::array words = {u"is viso", u"viso", u"bendra suma", u"suma", u"bendrai", u"total", u"grand total", u"is viso:", u"visos lesos", u"iviso"};
    for (const char16_t* word : words) {
      const QStringView view(word);
      if (!folded.startsWith(view)) continue;
      if (folded.size() == view.size() || !folded[view.size()].isLetter()) return true;
    }
    return false;
  }

  /// „1 uždavinio iš viso:“, „Tikslui iš viso“.
  static bool endsAsTotal(const QString& folded) {
    static const QRegularExpression end(QStringLiteral("\\bis viso\\s*:?$|\\bis viso\\b.*:$|^is ju\\b"));
    return folded.size() < 80 && end.match(folded).hasMatch();
  }

  /// A cheap look: few cells of a long table begin so or hold the word.
  static bool mayBeTotal(QStringView text) {
    text = text.trimmed();
    return !text.isEmpty() && (QStringView(u"iIvVsSbBtTgG").contains(text.front()) || text.contains(u" viso", Qt::CaseInsensitive));
  }

  // The word alone does not make a total: in statistics „Iš viso“ is a value beside other dimensions.
  bool isTotal(int row, const std::vector<int>& filled) const {
    size_t wordAt = 0;
    if (!mayBeTotal(m_sheet.textView(row, filled[0]))) {
      // A number may stand before it.
      wordAt = 1;
      if (filled.size() < 2 || !mayBeTotal(m_sheet.textView(row, filled[1])) || !m_look.isValueLike(row, filled[0])) return false;
    }
    const QString folded = fold(m_sheet.textView(row, filled[wordAt]));
    size_t otherTexts = 0;
    for (size_t i = wordAt + 1; i < filled.size(); ++i) otherTexts += !isValue(row, filled[i]);
    // „Iš jų: | SB | 10“ below a total names its parts.
    static const QRegularExpression parts(QStringLiteral("^(is ju|tame skaiciuje|is to skaiciaus)\\s*:?$"));
    if (parts.match(folded).hasMatch()) return otherTexts <= 1 && filled.size() > wordAt + 1;
    if (!isTotalWord(folded) && !endsAsTotal(folded)) return false;
    if (otherTexts > 0) return false;
    return filled.size() > wordAt + 1 || m_look.isWideMerge(row) || folded.size() < 30;
  }

  bool isNote(int row, const std::vector<int>& filled) const {
    if (filled.size() > 2) return false;
    const QString folded = fold(m_sheet.cell(row, filled.front()).text);
    for (const QStringView word : {QStringView(u"pastab"), QStringView(u"saltinis"), QStringView(u"parenge"), QStringView(u"rengejas"), QStringView(u"*"), QStringView(u"santrumpos")})
      if (folded.startsWith(word) && m_width > 2) return true;
    return false;
  }

  bool isGroup(int row, const std::vector<int>& filled) const {
    if (m_width < 3 || m_look.usualFill() < 3) return false;
    if (m_look.isWideMerge(row)) return !m_look.isValueLike(row, filled.back());
    if (filled.size() > 1) return false;
    // A single text at the left edge; further right it is a value that stands alone.
    const bool atLeft = filled.front() <= m_shape.columns.front().index + 1;
    return atLeft && m_look.usualFill() >= 4 && !m_look.isValueLike(row, filled.front());
  }

  // "1.2." of „1.2. Priemonė“, when the first cell is such a number; empty otherwise.
  QString numbering(int row) const {
    const std::vector<int> filled = m_sheet.filledColumns(row);
    if (filled.empty()) return {};
    QString text = m_sheet.cell(row, filled.front()).text.trimmed();
    if (text.isEmpty() || !text.front().isDigit() || text.size() > 12) return {};
    for (QChar& c : text) {
      if (c == u',') c = u'.';
      if (!c.isDigit() && c != u'.') return {};
    }
    return text.endsWith(u'.') ? text : QString(text + u'.');
  }

  // „1. | Uždavinys … | | 12 000“ above „1.1.“: a heading, whose sums belong to the rows below and must not count twice.
  void findNumberedGroups(std::vector<TableRow>& rows) const {
    if (m_width < 4 || rows.size() > 20000) return;
    QString below;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
      if (row->kind != Kind::Data) continue;
      const QString number = numbering(row->index);
      int texts = 0;
      for (const int column : m_sheet.filledColumns(row->index)) texts += !isValue(row->index, column);
      if (!number.isEmpty() && texts <= 1 && below.size() > number.size() && below.startsWith(number)) row->kind = Kind::Group;
      below = number;
    }
  }

  /// Fuller than half of a row it is data; half of one, when it holds a value.
  bool isSparse(int row, int usual) const {
    const std::vector<int> filled = m_sheet.filledColumns(row);
    const int twice = int(filled.size()) * 2;
    return twice < usual || (twice == usual && std::none_of(filled.begin(), filled.end(), [&](int column) { return m_look.isValueLike(row, column); }));
  }

  int usualDataFill(const std::vector<TableRow>& rows) const {
    std::vector<int> fills;
    for (const TableRow& row : rows)
      if (row.kind == Kind::Data && fills.size() < 400) fills.push_back(int(m_sheet.filledColumns(row.index).size()));
    std::sort(fills.begin(), fills.end());
    return fills.empty() ? 0 : fills[fills.size() / 2];
  }

  // Headings lead to rows of data. What stands below the last of these is a note, and so are signatures after the total.
  void settleEnd(std::vector<TableRow>& rows) const {
    bool dataBelow = false;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
      dataBelow = dataBelow || row->kind == Kind::Data;
      if (row->kind == Kind::Group && !dataBelow) row->kind = Kind::Note;
    }
    const auto total = std::find_if(rows.rbegin(), rows.rend(), [](const TableRow& row) { return row.kind == Kind::Total; });
    if (total == rows.rend()) return;
    const int usual = usualDataFill(rows);
    bool afterBlank = false;
    for (auto row = total.base(); row != rows.end(); ++row) {
      afterBlank = afterBlank || row->kind == Kind::Blank;
      if (row->kind == Kind::Data && afterBlank && isSparse(row->index, usual)) row->kind = Kind::Note;
    }
  }

  const SheetLook& m_look;
  const Sheet& m_sheet;
  const TableShape& m_shape;
  QSet<QString> m_captions;
  QSet<QChar> m_firstLetters;
  mutable QHash<int, bool> m_yearColumns;
  int m_width = 0;
};

}  // namespace

std::vector<TableRow> rowKinds(const SheetLook& look, const TableShape& shape) { return RowSorter(look, shape).sort(); }

}  // namespace santalka
