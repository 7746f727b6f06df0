// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <array>
#include <cmath>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualText)
};

/// The typeface has no U+2212.
QString printed(QString text) { return text.replace(QChar(0x2212), QChar(0x2013)); }

}  // namespace

QString number(qint64 value) { return printed(Format::integer(value)); }

QString grouped(QString text, qint64 count) { return count < 1000 ? text : text.replace(QString::number(count), number(count)); }

QString signedNumber(qint64 value) { return value > 0 ? QLatin1Char('+') + number(value) : number(value); }

QString percent(double value) { return Texts::tr("%1 per cent").arg(printed(Format::fixed(std::round(value * 10.0) / 10.0, 1))); }

QString euros(Money amount) { return Texts::tr("%1 EUR").arg(printed(Format::amount(amount))); }

QString euros(const MoneySum& sum) { return sum.amount() ? euros(*sum.amount()) : QStringLiteral("…"); }

QString yearWord(int year) { return Texts::tr("%1", "a year: 2026 m.").arg(year); }

Cell cell(const Figure& figure) {
  switch (figure.state) {
    case ValueState::Known: {
      const double whole = std::round(figure.value);
      if (std::abs(whole - figure.value) < 1e-9 && std::abs(whole) < 9e15) return Cell(static_cast<qint64>(whole));
      return Cell(figure.value);
    }
    case ValueState::Withheld: return Cell(Withheld{});
    case ValueState::NotApplicable: return Cell(NotApplicable{});
    case ValueState::Unknown: break;
  }
  return Cell();
}

Cell cell(const MoneySum& sum) {
  if (!sum.amount()) return Cell();
  const Cell out(*sum.amount());
  return sum.isComplete() ? out : out.marked(QLatin1Char('*'));
}

Cell cell(const CountSum& sum) {
  if (!sum.amount()) return Cell();
  const Cell out(*sum.amount());
  return sum.unknownCount == 0 ? out : out.marked(QLatin1Char('*'));
}

ChartValue chartValue(const Figure& figure) {
  switch (figure.state) {
    case ValueState::Known: return figure.value;
    case ValueState::Withheld: return Withheld{};
    case ValueState::NotApplicable: return NotApplicable{};
    case ValueState::Unknown: break;
  }
  return {};
}

StateKind stateKind(ProgressState state) {
  switch (state) {
    case ProgressState::Achieved: return StateKind::Achieved;
    case ProgressState::Partly: return StateKind::Partly;
    case ProgressState::OnTrack: return StateKind::Running;
    case ProgressState::Late: return StateKind::Late;
    case ProgressState::NotDone:
    case ProgressState::Cancelled: return StateKind::NotDone;
    default: return StateKind::Unknown;
  }
}

State stateCell(ProgressState state) { return {stateKind(state), progressWord(state)}; }

Blocks note(const QString& text) {
  if (text.isEmpty()) return {};
  return {{Note{RichText(text)}}};
}

Blocks paragraph(const QString& text) {
  if (text.isEmpty()) return {};
  Prose prose;
  for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) prose.paragraphs.append(RichText(line.trimmed()));
  return {{std::move(prose)}};
}

QString joinList(const QStringList& parts) {
  if (parts.size() < 2) return parts.join(QString());
  return Texts::tr("%1 and %2", "end of a list").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.back());
}

QString sheetName(const char* key) {
  struct Sheet {
    const char* key;
    QString name;
  };
  const std::array<Sheet, 10> sheets{{{"residents", Texts::tr("1 Residents")},
                                     {"network", Texts::tr("2 Network")},
                                     {"monitoring", Texts::tr("3 Monitoring")},
                                     {"measures", Texts::tr("4 Measures")},
                                     {"deviations", Texts::tr("4 Deviations")},
                                     {"money", Texts::tr("4 Money")},
                                     {"projects", Texts::tr("5 Projects")},
                                     {"activities", Texts::tr("6–8 Activities")},
                                     {"trainings", Texts::tr("9 Trainings")},
                                     {"proposals", Texts::tr("9 Proposals")}}};
  for (const Sheet& sheet : sheets)
    if (qstrcmp(sheet.key, key) == 0) return sheet.name;
  return {};
}

QString oneStop(QString text) { return text.replace(QStringLiteral(".."), QStringLiteral(".")); }

QString municipalityOf(const YearFacts& facts) {
  if (!facts.municipality) return {};
  const bool inflected = Format::language() == Language::Lithuanian && !facts.municipality->genitive.isEmpty();
  return inflected ? facts.municipality->genitive : facts.municipality->name;
}

QString sourceLine(const StatSource& source) {
  QString out = source.provider;
  if (!source.tableCode.isEmpty()) out += QStringLiteral(", ") + source.tableCode;
  if (source.date.isValid()) out += QStringLiteral(", ") + Format::longDate(source.date);
  return out;
}

}  // namespace santalka::reports::annual
