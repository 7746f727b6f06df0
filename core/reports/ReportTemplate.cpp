// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/ReportTemplate.h"

#include "core/base/Format.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace santalka::reports {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ReportTemplate)
};

bool english() { return Format::language() == Language::English; }
const QString& pick(const QString& lt, const QString& en) { return english() && !en.isEmpty() ? en : lt; }

Error broken(const QString& what) {
  return Error{ErrorCode::Invalid, Texts::tr("The report template cannot be used: %1").arg(what), {}};
}

QString text(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

QStringList texts(const QJsonObject& object, const char* key) {
  QStringList out;
  const QJsonArray array = object.value(QLatin1String(key)).toArray();
  for (const QJsonValue& value : array) out << value.toString();
  return out;
}

TemplatePoint readPoint(const QJsonObject& object) {
  TemplatePoint out;
  out.number = text(object, "number");
  out.titleLt = text(object, "title_lt");
  out.titleEn = text(object, "title_en");
  out.type = text(object, "type");
  out.source = text(object, "source");
  out.basis = text(object, "basis");
  out.required = object.value(QLatin1String("required")).toBool();
  out.prose = object.value(QLatin1String("prose")).toBool();
  out.beside = object.value(QLatin1String("beside")).toBool();
  out.blocks = texts(object, "blocks");
  return out;
}

std::vector<TemplatePoint> readPoints(const QJsonValue& value) {
  std::vector<TemplatePoint> out;
  const QJsonArray array = value.toArray();
  for (const QJsonValue& one : array) out.push_back(readPoint(one.toObject()));
  return out;
}

/// What is wrong with the points; empty when nothing is.
QString problemOf(const std::vector<TemplatePoint>& points, QSet<QString>& seen) {
  static const QRegularExpression number(QStringLiteral("^\\d{1,2}\\.\\d{1,2}$"));
  for (const TemplatePoint& point : points) {
    if (!number.match(point.number).hasMatch()) return Texts::tr("“%1” is no number of a point (as in 4.3).").arg(point.number);
    if (seen.contains(point.number)) return Texts::tr("point %1 stands in it twice.").arg(point.number);
    seen.insert(point.number);
    if (point.titleLt.isEmpty()) return Texts::tr("point %1 has no title (title_lt).").arg(point.number);
    for (const QString& block : point.blocks)
      if (!annual::isBlock(block)) return Texts::tr("point %1 asks for “%2”, which this version does not know.").arg(point.number, block);
  }
  return {};
}

}  // namespace

QString TemplatePoint::title() const { return pick(titleLt, titleEn); }
QString TemplateSection::title() const { return pick(titleLt, titleEn); }
QString TemplateSection::basis() const { return pick(basisLt, basisEn); }
QStringList ReportTemplate::title() const { return english() && !titleEn.isEmpty() ? titleEn : titleLt; }
QString ReportTemplate::note() const { return pick(noteLt, noteEn); }
QString ReportTemplate::basis() const { return pick(basisLt, basisEn); }
QString ReportTemplate::recipient() const { return pick(recipientLt, recipientEn); }
QString ReportTemplate::funding() const { return pick(fundingLt, fundingEn); }

namespace {

/// Points of the shipped form that this point's blocks fill there. A point without blocks goes by its number.
QStringList checksOf(const TemplatePoint& point, const ReportTemplate& shipped) {
  QStringList out;
  if (point.blocks.isEmpty()) {
    // A text of the office's own does not take over the records that have this number in the shipped form.
    const TemplatePoint* same = shipped.point(point.number);
    return same && !same->blocks.isEmpty() ? QStringList{QString()} : out;
  }
  for (const TemplateSection& section : shipped.sections)
    for (const TemplatePoint& one : section.points)
      if (std::any_of(one.blocks.begin(), one.blocks.end(), [&](const QString& block) { return point.blocks.contains(block); })) out << one.number;
  return out;
}

}  // namespace

std::vector<ReportPoint> ReportTemplate::points() const {
  std::vector<ReportPoint> out;
  const auto shipped = forYear(validFrom);
  const auto add = [&](const std::vector<TemplatePoint>& points) {
    for (const TemplatePoint& point : points) out.push_back({point.number, point.title(), point.required, point.prose, shipped ? checksOf(point, *shipped) : QStringList()});
  };
  add(requisites);
  for (const TemplateSection& section : sections) add(section.points);
  return out;
}

QString ReportTemplate::pointWith(const QString& block) const {
  for (const TemplateSection& section : sections)
    for (const TemplatePoint& one : section.points)
      if (one.blocks.contains(block)) return one.number;
  return {};
}

const TemplatePoint* ReportTemplate::point(const QString& number) const {
  for (const TemplatePoint& one : requisites)
    if (one.number == number) return &one;
  for (const TemplateSection& section : sections)
    for (const TemplatePoint& one : section.points)
      if (one.number == number) return &one;
  return nullptr;
}

Result<ReportTemplate> ReportTemplate::parse(const QByteArray& json) {
  QJsonParseError fault;
  const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
  if (!document.isObject()) return broken(Texts::tr("it is no JSON (%1 at byte %2).").arg(fault.errorString()).arg(fault.offset));
  const QJsonObject root = document.object();
  if (text(root, "format") != QLatin1String("santalka-report-template")) return broken(Texts::tr("it is not a template of this program."));
  if (root.value(QLatin1String("schema")).toInt() != 1) return broken(Texts::tr("it was made for another version of this program."));
  ReportTemplate out;
  out.name = text(root, "name");
  out.version = text(root, "version");
  out.validFrom = root.value(QLatin1String("valid_from")).toInt();
  out.validTo = root.value(QLatin1String("valid_to")).toInt(9999);
  out.derived = root.value(QLatin1String("derived")).toBool();
  out.euEmblem = root.value(QLatin1String("eu_emblem")).toBool();
  out.titleLt = texts(root, "title_lt");
  out.titleEn = texts(root, "title_en");
  out.noteLt = text(root, "note_lt");
  out.noteEn = text(root, "note_en");
  out.basisLt = text(root, "basis_lt");
  out.basisEn = text(root, "basis_en");
  out.recipientLt = text(root, "recipient_lt");
  out.recipientEn = text(root, "recipient_en");
  out.fundingLt = text(root, "funding_lt");
  out.fundingEn = text(root, "funding_en");
  out.requisites = readPoints(root.value(QLatin1String("requisites")));
  QSet<QString> seen;
  QString problem = problemOf(out.requisites, seen);
  const QJsonArray sections = root.value(QLatin1String("sections")).toArray();
  for (const QJsonValue& value : sections) {
    const QJsonObject object = value.toObject();
    TemplateSection section{text(object, "number"), text(object, "title_lt"), text(object, "title_en"), text(object, "basis_lt"),
                            text(object, "basis_en"), text(object, "lead"), readPoints(object.value(QLatin1String("points")))};
    if (problem.isEmpty()) problem = problemOf(section.points, seen);
    if (problem.isEmpty() && !section.lead.isEmpty() && !annual::isLead(section.lead))
      problem = Texts::tr("section %1 opens with “%2”, which this version does not know.").arg(section.number, section.lead);
    out.sections.push_back(std::move(section));
  }
  if (!problem.isEmpty()) return broken(problem);
  if (out.titleLt.isEmpty() || out.sections.empty()) return broken(Texts::tr("it has no title or no sections."));
  return out;
}

Result<QByteArray> ReportTemplate::bytesOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return Error{ErrorCode::Unreadable, Texts::tr("The report template %1 cannot be opened. Check its path, and that you have the right to read it.").arg(QDir::toNativeSeparators(path)), file.errorString()};
  if (file.size() > 4 * 1024 * 1024) return broken(Texts::tr("it is too large to be a template."));
  return file.readAll();
}

Result<ReportTemplate> ReportTemplate::load(const QString& path) {
  auto bytes = bytesOf(path);
  if (!bytes) return bytes.error();
  return parse(*bytes);
}

Result<QByteArray> ReportTemplate::shippedJson(int year) {
  const QDir folder(QStringLiteral(":/report"));
  QByteArray best;
  for (const QString& name : folder.entryList({QStringLiteral("annual-*.json")}, QDir::Files, QDir::Name)) {
    auto bytes = bytesOf(folder.filePath(name));
    if (!bytes) return bytes;
    auto one = parse(*bytes);
    if (!one) return one.error();
    const bool fits = one->validFrom <= year && year <= one->validTo;
    if (fits || best.isEmpty()) best = std::move(*bytes);
  }
  if (best.isEmpty()) return Error{ErrorCode::Internal, Texts::tr("The program has no report template."), {}};
  return best;
}

Result<ReportTemplate> ReportTemplate::forYear(int year) {
  auto json = shippedJson(year);
  if (!json) return json.error();
  return parse(*json);
}

}  // namespace santalka::reports
