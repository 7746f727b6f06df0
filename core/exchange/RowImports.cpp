// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/RowImports.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Import)
};

QString codeOrText(const FieldDescription& field, const QString& text, bool* kept) {
  if (!field.choices) return text;
  if (const auto code = field.choices->codeFor(text)) return *code;
  if (kept) *kept = true;
  return text;
}

}  // namespace

QVariant readFieldValue(RowReader& reader, const FieldDescription& field, const ImportColumn* column, bool* kept) {
  if (!column || reader.isEmpty(column)) return {};
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Year: {
      const auto value = reader.count(column);
      return value ? QVariant(*value) : QVariant();
    }
    case FieldType::Decimal: {
      const auto value = reader.number(column);
      return value ? QVariant(*value) : QVariant();
    }
    case FieldType::Money: {
      const auto value = reader.money(column);
      return value ? QVariant(value->cents) : QVariant();
    }
    case FieldType::Date: return reader.date(column);
    case FieldType::Boolean: {
      const auto value = reader.yesNo(column);
      return value ? QVariant(*value) : QVariant();
    }
    case FieldType::Choice: {
      bool unknown = false;
      const QString code = codeOrText(field, reader.line(column), &unknown);
      if (unknown && !field.openList) {
        reader.error(column, Texts::tr("“%1” is not in the list of the program.").arg(excerpt(reader.line(column))));
        return {};
      }
      if (kept) *kept = unknown;
      return code;
    }
    case FieldType::Choices: {
      QStringList codes;
      for (const QString& part : reader.text(column).split(QRegularExpression(QStringLiteral("[,;\\n]")), Qt::SkipEmptyParts))
        codes << codeOrText(field, tidy(part), kept);
      return codes;
    }
    case FieldType::LongText: return reader.text(column);
    default: return reader.line(column);
  }
}

void skipOtherRow(ImportContext& context, const TableRow& row) {
  if (row.kind == TableRow::Kind::Blank) return;
  ImportRow out;
  out.row = row.index;
  out.fate = RowFate::Skipped;
  out.title = tidy(rowText(context.sheet, row.index)).left(80);
  switch (row.kind) {
    case TableRow::Kind::Total: out.reason = Texts::tr("total, not brought in"); break;
    case TableRow::Kind::RepeatedHeader: out.reason = Texts::tr("the header again"); break;
    case TableRow::Kind::Group: out.reason = Texts::tr("a heading, not brought in"); break;
    default: out.reason = Texts::tr("a note, not brought in"); break;
  }
  context.preview.rows.push_back(std::move(out));
}

}  // namespace santalka
