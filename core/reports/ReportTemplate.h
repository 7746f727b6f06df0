// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/services/Readiness.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace santalka::reports {

/// One point of the form: what it is called, whether the form asks for it, and which blocks fill it.
struct TemplatePoint {
  QString number;
  QString titleLt;
  QString titleEn;
  QString type;          ///< text, table, list, year
  QString source;        ///< which records fill it, for the person who edits the template
  QString basis;
  bool required = false;
  bool prose = false;    ///< the coordinator's text is what fills it
  bool beside = false;   ///< stands in the right column beside the point before it
  QStringList blocks;    ///< names that AnnualReportBuilder knows
  QString title() const;
};

struct TemplateSection {
  QString number;
  QString titleLt;
  QString titleEn;
  QString basisLt;
  QString basisEn;
  QString lead;          ///< which finding opens it
  std::vector<TemplatePoint> points;
  QString title() const;
  QString basis() const;
};

/// The form of the annual report as data (resources/report), because the ministry's form changes and an office may
/// bring its own. The shipped one is derived from the duties of the Aprašas and says so: the official Annex 1 is not public.
struct ReportTemplate {
  QString name;
  QString version;
  int validFrom = 0;
  int validTo = 9999;
  bool derived = true;
  bool euEmblem = true;
  QStringList titleLt, titleEn;
  QString noteLt, noteEn;            ///< in the footer
  QString basisLt, basisEn;
  QString recipientLt, recipientEn;
  QString fundingLt, fundingEn;
  std::vector<TemplatePoint> requisites;
  std::vector<TemplateSection> sections;

  QStringList title() const;
  QString note() const;
  QString basis() const;
  QString recipient() const;
  QString funding() const;
  /// Every point, requisites first, as readiness counts them.
  std::vector<ReportPoint> points() const;
  const TemplatePoint* point(const QString& number) const;
  /// The number of the point that a block fills; empty when none does.
  QString pointWith(const QString& block) const;

  /// Reads and checks a template; the Error names what is wrong with it and where.
  static Result<ReportTemplate> parse(const QByteArray& json);
  static Result<ReportTemplate> load(const QString& path);
  static Result<QByteArray> bytesOf(const QString& path);
  static Result<QByteArray> shippedJson(int year);
  /// The shipped template for the year, or the newest.
  static Result<ReportTemplate> forYear(int year);
};

}  // namespace santalka::reports
