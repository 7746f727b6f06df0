// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/domain/Activity.h"
#include "core/exchange/PlanTexts.h"
#include "core/exchange/RowImports.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ActivityImport)
};

const QString Date = QStringLiteral("date");
const QString Duty = QStringLiteral("duty");
const QString Topic = QStringLiteral("topic");

QString keyOf(const QDate& date, const QString& duty, const QString& topic) {
  return date.toString(Qt::ISODate) + QLatin1Char('|') + duty + QLatin1Char('|') + nameKey(topic);
}

}  // namespace

void ActivityImport::run() {
  for (const DraftRecord& record : m_c.draft.all(EntityKind::Activity))
    m_stored[keyOf(record.now.value(Date).toDate(), record.now.text(Duty), record.now.text(Topic))].push_back(record.now.id);
  for (const DraftRecord& record : m_c.draft.all(EntityKind::Stakeholder)) m_members.insert(nameKey(record.now.text(QStringLiteral("name"))), record.now.id);
  for (const TableRow& row : m_c.shape.rows)
    if (row.kind == TableRow::Kind::Data)
      dataRow(row.index);
    else
      skipOtherRow(m_c, row);
}

std::optional<QString> ActivityImport::duty(RowReader& reader, const ImportColumn* column) {
  static const QRegularExpression point(QStringLiteral(R"(^(?:nr\.?\s*)?(\d{1,2}(?:[.,]\d{1,2})+)(?:\.|\)|\s|$))"), QRegularExpression::CaseInsensitiveOption);
  const Cell cell = reader.cell(column);
  if (cell.kind == Cell::Kind::Date || (cell.kind == Cell::Kind::Text && QRegularExpression(QStringLiteral(R"(^\d{4}[-.]\d{2}[-.]\d{2})")).match(tidy(cell.text)).hasMatch())) {
    reader.error(column, Texts::tr("The cell holds the date %1: the spreadsheet program made it of a number such as 6.1. Write the number again as text.").arg(tidy(cell.text)));
    return QString();
  }
  const QString text = reader.line(column);
  if (text.isEmpty()) return QString();
  if (const auto match = point.match(text); match.hasMatch()) {
    const QString number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.'));
    if (Catalogue::duties().find(number)) return number;
  }
  if (const auto code = Catalogue::duties().codeFor(text)) return *code;
  // „Funkcija 6.1“, „6.1; 6.5“: the points that the text names, in its order.
  static const QRegularExpression anywhere(QStringLiteral(R"((?<![\d.,])(\d{1,2}[.,]\d{1,2})(?![\d]|[.,]\d))"));
  QStringList named;
  for (auto matches = anywhere.globalMatch(text); matches.hasNext();) {
    const QString number = matches.next().captured(1).replace(QLatin1Char(','), QLatin1Char('.'));
    if (Catalogue::duties().find(number) && !named.contains(number)) named << number;
  }
  if (named.size() == 1) return named.front();
  // An activity of no duty counts nowhere in the report: either the row is told its duty, or it stays out.
  const auto answerFor = [](const QString& code) { return ImportAnswer{QStringLiteral("%1 %2").arg(code, Catalogue::duties().label(code)), {}}; };
  const ImportAnswer out{Texts::tr("Leave the row out"), {}};
  QStringList codes = named;
  codes << QString();
  if (named.isEmpty())
    for (const Choice& one : Catalogue::duties().choices()) codes << one.code;
  std::vector<ImportAnswer> answers;
  for (const QString& code : codes) answers.push_back(code.isEmpty() ? out : answerFor(code));
  const QString doubt = named.isEmpty() ? Texts::tr("“%1” is no point of the duties.") : Texts::tr("“%1” names several duties; an activity has one.");
  const int chosen = reader.ask(column, QStringLiteral("duty:") + fold(text), doubt.arg(text.left(60)), std::move(answers));
  const QString& code = codes[chosen];
  return code.isEmpty() ? std::nullopt : std::optional(code);
}

void ActivityImport::dates(RowReader& reader, QDate& from, QDate& to) {
  const ImportColumn* column = m_c.column(Date);
  const Cell cell = reader.cell(column);
  if (cell.kind == Cell::Kind::Text && parseDate(cell.text).outcome == TextOutcome::Invalid) {
    PeriodText span = parsePeriod(cell.text);
    // „Kovo 5–7 d.“ in a log of one year.
    const bool yearless = span.outcome != TextOutcome::Value && m_c.year;
    if (yearless) span = parsePeriod(QString(QString::number(*m_c.year) + QStringLiteral(" m. ") + cell.text));
    if (span.outcome == TextOutcome::Value && span.precision == DatePrecision::Day && span.from.isValid() && span.to > span.from) {
      const bool taken = !yearless || reader.ask(column, QStringLiteral("date:no-year"), Texts::tr("“%1” names no year; above the table stands %2.").arg(tidy(cell.text).left(60)).arg(*m_c.year),
                                                 {{Format::date(span.from) + QStringLiteral(" – ") + Format::date(span.to), {}}, {Texts::tr("Leave unknown"), {}}}) == 0;
      if (!taken) return;
      from = span.from;
      to = span.to;
    } else if (!yearless && span.outcome == TextOutcome::Value && span.precision == DatePrecision::Day) {
      from = span.from;
    }
  }
  if (!from.isValid()) from = reader.date(column);
  if (const ImportColumn* ends = m_c.column(QStringLiteral("ends_on")))
    if (const QDate day = reader.date(ends); day.isValid() && day != from) to = day;
}

QStringList ActivityImport::languages(RowReader& reader, const ImportColumn* column) {
  static const QRegularExpression breaks(QStringLiteral(R"([;,/\n]|\s+ir\s+)"));
  static const QRegularExpression tail(QStringLiteral(R"(\s+(?:k\.?|kalb\w*)$)"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  QStringList out;
  for (const QString& part : reader.text(column).split(breaks, Qt::SkipEmptyParts)) {
    const QString name = tidy(tidy(part).remove(tail));
    if (name.isEmpty()) continue;
    const auto code = Catalogue::languages().codeFor(name);
    if (!code) reader.note(column, Texts::tr("The language “%1” is not in the catalogue; kept as written.").arg(excerpt(name)));
    out << code.value_or(name);
  }
  return out;
}

// Institutions of the network become links; the others stay as written.
void ActivityImport::institutions(RowReader& reader, DraftRecord& activity) {
  ImportDraft& draft = m_c.draft;
  QVariantList linked = activity.now.value(QStringLiteral("stakeholders")).toList();
  const auto find = [this](const QString& name) { return m_members.value(nameKey(name)); };
  const ImportColumn* column = m_c.column(QStringLiteral("institutions"));
  const ImportColumn* members = m_c.column(QStringLiteral("stakeholders"));
  QStringList others;
  for (const ImportColumn* from : {column, members}) {
    if (!from || reader.isEmpty(from)) continue;
    const QString text = reader.text(from);
    if (const qint64 whole = find(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')))) {
      if (!linked.contains(whole)) linked << whole;
      continue;
    }
    for (const QString& part : text.split(QRegularExpression(QStringLiteral("[;\\n]")), Qt::SkipEmptyParts)) {
      const QString name = tidy(part);
      if (name.isEmpty()) continue;
      if (const qint64 id = find(name)) {
        if (!linked.contains(id)) linked << id;
      } else {
        others << name;
      }
    }
  }
  draft.set(activity, QStringLiteral("institutions"), others.join(QStringLiteral("; ")), column ? column->index : members ? members->index : -1);
  draft.set(activity, QStringLiteral("stakeholders"), linked, column ? column->index : -1);
}

/// The record of that number, title or both, and how many are called so.
std::pair<qint64, int> ActivityImport::called(EntityKind kind, const QString& text) {
  qint64 found = 0;
  int hits = 0;
  const QString wanted = nameKey(text);
  const QString wantedNumber = plainNumber(text).replace(QLatin1Char(','), QLatin1Char('.'));
  for (const DraftRecord& record : m_c.draft.all(kind)) {
    const QString number = kind == EntityKind::Measure ? record.now.text(QStringLiteral("number")) : QString();
    const QString title = record.now.text(QStringLiteral("title"));
    const bool same = nameKey(title) == wanted || nameKey(number + QLatin1Char(' ') + title) == wanted || nameKey(Store::titleOf(record.now)) == wanted ||
                      (!number.isEmpty() && number == wantedNumber);
    if (!same) continue;
    found = record.now.id;
    ++hits;
  }
  return {found, hits};
}

void ActivityImport::reference(RowReader& reader, DraftRecord& activity, const QString& key, EntityKind kind) {
  const ImportColumn* column = m_c.column(key);
  if (!column || reader.isEmpty(column)) return;
  const QString text = reader.line(column);
  const auto known = m_references.constFind(key + QLatin1Char('|') + text);
  const auto [found, hits] = known != m_references.cend() ? *known : *m_references.insert(key + QLatin1Char('|') + text, called(kind, text));
  if (hits == 1) {
    m_c.draft.set(activity, key, found, column->index);
    return;
  }
  // A link that is there already and is called like this is right.
  const qint64 linked = activity.now.value(key).toLongLong();
  if (linked != 0 && nameKey(m_c.draft.titleOf(kind, linked)) == nameKey(text)) return;
  reader.ask(column, key + QStringLiteral(":unknown"), hits == 0 ? Texts::tr("The file holds nothing called “%1” to link the activity with.").arg(text.left(80)) : Texts::tr("Several are called “%1”.").arg(text.left(80)),
             {{Texts::tr("Leave without a link"), Texts::tr("can be chosen later")}});
}

void ActivityImport::dataRow(int row) {
  RowReader reader(m_c, row);
  ImportDraft& draft = m_c.draft;
  draft.beginRow(row);
  const ImportColumn* topics = m_c.column(Topic);
  const ImportColumn* duties = m_c.column(Duty);
  const ImportColumn* days = m_c.column(Date);
  QDate from;
  QDate to;
  dates(reader, from, to);
  const std::optional<QString> told = duty(reader, duties);
  if (!told) {
    reader.out().title = tidy(Format::date(from) + QLatin1Char(' ') + reader.line(topics));
    reader.settle(false);
    // Not yet answered, it is a doubtful row; answered, one that was left out.
    if (ImportRow& settled = m_c.preview.rows.back(); settled.fate == RowFate::Same) {
      settled.fate = RowFate::Skipped;
      settled.reason = Texts::tr("of no duty, not brought in");
    }
    return;
  }
  const QString& number = *told;
  QString topic = reader.line(topics);
  // A log without a topic column names what was done by its kind.
  if (topic.isEmpty()) topic = reader.line(m_c.column(QStringLiteral("kind")));
  reader.out().title = tidy(Format::date(from) + QLatin1Char(' ') + topic);
  if (!reader.failed()) {
    if (!from.isValid()) reader.error(days, Texts::tr("The activity has no date. Write it, or remove the row."));
    if (number.isEmpty()) reader.error(duties, Texts::tr("The activity has no point of the duties (6.1–6.7). Write it, or remove the row."));
    if (topic.isEmpty()) reader.error(topics, Texts::tr("The activity has no topic. Write it, or remove the row."));
  }
  if (reader.failed()) {
    reader.settle(false);
    return;
  }
  const QString key = keyOf(from, number, topic);
  DraftRecord* activity = nullptr;
  std::vector<qint64>& stored = m_stored[key];
  if (!stored.empty()) activity = draft.byId(EntityKind::Activity, stored.front());
  const bool fresh = activity == nullptr;
  if (fresh) activity = &draft.add(EntityKind::Activity);
  if (const auto earlier = m_seen.constFind(key); earlier != m_seen.cend())
    reader.note(topics, Texts::tr("The same date, duty and topic stand in row %1 too; taken as another activity.").arg(*earlier + 1));
  draft.set(*activity, Date, from, days ? days->index : -1);
  draft.set(*activity, QStringLiteral("ends_on"), to, days ? days->index : -1);
  draft.set(*activity, Duty, number, duties ? duties->index : -1);
  draft.set(*activity, Topic, topic, topics ? topics->index : -1);
  static const QStringList own{Date, QStringLiteral("ends_on"), Duty, Topic, QStringLiteral("institutions"), QStringLiteral("stakeholders"), QStringLiteral("measure_id"), QStringLiteral("need_id"), QStringLiteral("languages")};
  for (const FieldDescription& field : describe(EntityKind::Activity).fields) {
    const ImportColumn* column = m_c.column(field.key);
    if (column && !own.contains(field.key)) draft.set(*activity, field.key, readFieldValue(reader, field, column), column->index);
  }
  if (const ImportColumn* column = m_c.column(QStringLiteral("languages")); column && !reader.isEmpty(column)) draft.set(*activity, QStringLiteral("languages"), languages(reader, column), column->index);
  institutions(reader, *activity);
  reference(reader, *activity, QStringLiteral("measure_id"), EntityKind::Measure);
  reference(reader, *activity, QStringLiteral("need_id"), EntityKind::Need);
  reader.settle(fresh);
  if (m_c.preview.rows.back().fate == RowFate::Error) return;
  if (!stored.empty()) stored.erase(stored.begin());
  if (!m_seen.contains(key)) m_seen.insert(key, row);
}

}  // namespace santalka
