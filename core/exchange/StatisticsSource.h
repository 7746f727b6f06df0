// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Text.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/StatisticsImport.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace santalka {

/// The rows below the header, one after the other, as texts.
class StatisticsImport::Source {
 public:
  virtual ~Source() = default;
  virtual bool next() = 0;
  virtual int row() const = 0;
  virtual TableRow::Kind kind() const { return TableRow::Kind::Data; }
  virtual int columns() const = 0;
  virtual QStringView text(int column) const = 0;
  /// A cell that holds a number itself.
  virtual std::optional<double> number(int) const { return std::nullopt; }
  virtual std::optional<Error> failure() const { return std::nullopt; }
  virtual double done() const { return 0; }
};

class StatisticsImport::TextSource : public Source {
 public:
  explicit TextSource(int headerLast) : m_headerLast(headerLast) {}
  Result<void> open(const QString& path) {
    auto format = m_reader.open(path);
    if (!format) return format.error();
    return {};
  }
  bool next() override {
    while (m_reader.next(m_fields))
      if (m_reader.row() > m_headerLast && !m_fields.empty()) return true;
    return false;
  }
  int row() const override { return m_reader.row(); }
  int columns() const override { return static_cast<int>(m_fields.size()); }
  QStringView text(int column) const override { return column >= 0 && column < static_cast<int>(m_fields.size()) ? m_fields[static_cast<std::size_t>(column)] : QStringView(); }
  std::optional<Error> failure() const override { return m_reader.failed() ? std::optional<Error>(m_reader.error()) : std::nullopt; }
  double done() const override { return double(m_reader.bytesRead()) / double(std::max<qint64>(1, m_reader.bytesTotal())); }

 private:
  CsvReader m_reader;
  std::vector<QStringView> m_fields;
  int m_headerLast;
};

class StatisticsImport::SheetSource : public Source {
 public:
  SheetSource(const Sheet& sheet, const TableShape& shape) : m_sheet(sheet), m_shape(shape) {}
  bool next() override {
    while (++m_at < static_cast<int>(m_shape.rows.size())) {
      if (m_shape.rows[static_cast<std::size_t>(m_at)].kind == TableRow::Kind::Blank) continue;
      m_texts.clear();
      for (int column = 0; column < m_sheet.columnCount(); ++column) m_texts.push_back(m_sheet.cell(row(), column).text);
      return true;
    }
    return false;
  }
  int row() const override { return m_shape.rows[static_cast<std::size_t>(m_at)].index; }
  TableRow::Kind kind() const override { return m_shape.rows[static_cast<std::size_t>(m_at)].kind; }
  int columns() const override { return m_sheet.columnCount(); }
  QStringView text(int column) const override { return column >= 0 && column < static_cast<int>(m_texts.size()) ? QStringView(m_texts[static_cast<std::size_t>(column)]) : QStringView(); }
  std::optional<double> number(int column) const override {
    const Cell cell = m_sheet.cell(row(), column);
    return cell.kind == Cell::Kind::Number ? std::optional<double>(cell.number) : std::nullopt;
  }
  double done() const override { return double(m_at) / double(std::max<std::size_t>(1, m_shape.rows.size())); }

 private:
  const Sheet& m_sheet;
  const TableShape& m_shape;
  std::vector<QString> m_texts;
  int m_at = -1;
};

/// Turns the texts of a column into numbers; each distinct text is looked at once.
class StatisticsImport::WordColumn {
 public:
  template <class Read>
  quint16 of(QStringView text, Read&& read) {
    const std::u16string_view key(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::size_t>(text.size()));
    if (m_any && key == m_lastText) return m_last;
    auto it = m_known.find(key);
    if (it == m_known.end()) it = m_known.emplace(std::u16string(key), read(text.toString())).first;
    m_lastText = it->first;
    m_last = it->second;
    m_any = true;
    return m_last;
  }
  std::size_t size() const { return m_known.size(); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::u16string_view text) const noexcept { return std::hash<std::u16string_view>()(text); }
  };
  std::unordered_map<std::u16string, quint16, Hash, std::equal_to<>> m_known;
  std::u16string_view m_lastText;
  quint16 m_last = 0;
  bool m_any = false;
};

}  // namespace santalka
