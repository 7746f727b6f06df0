// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/PlanTexts.h"

#include "core/base/ParseText.h"
#include "core/base/Text.h"
#include "core/exchange/ImportContext.h"

#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

constexpr auto Wordy = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct KnownSource {
  QString code;
  QString name;
  QString family;
};

std::optional<KnownSource> knownSource(const QString& text) {
  static const QHash<QString, KnownSource> known = [] {
    QHash<QString, KnownSource> out;
    for (const auto& row : Catalogue::rows(QStringLiteral("finance_sources"))) {
      const KnownSource source{row.value(QStringLiteral("code")), row.value(QStringLiteral("name_lt")), row.value(QStringLiteral("family"))};
      out.insert(nameKey(source.code), source);
      QString name = nameKey(source.name);
      out.insert(name, source);
      if (name.endsWith(QLatin1String(" lesos"))) out.insert(name.chopped(6), source);
    }
    // The nominative of names the catalogue has in the genitive.
    const auto alias = [&out](const char* key, const char* code) {
      if (const auto it = out.constFind(QString::fromLatin1(code).toLower()); it != out.cend()) out.insert(QString::fromLatin1(key), *it);
    };
    alias("savivaldybes biudzetas", "SB");
    alias("savivaldybes biudzeto lesos", "SB");
    alias("valstybes biudzetas", "VB");
    alias("lrvb", "VB");
    alias("es lesos", "ES");
    alias("europos sajungos lesos", "ES");
    alias("europos sajunga", "ES");
    alias("prieglobscio, migracijos ir integracijos fondas", "PMIF");
    return out;
  }();
  const auto it = known.constFind(nameKey(text));
  return it == known.cend() ? std::nullopt : std::optional<KnownSource>(*it);
}

// Texts of the rows above the table, joined as they continue below one another, an approval mark apart from the title.
struct HeadTexts {
  QString approval;
  QStringList others;
};

HeadTexts headTexts(const Sheet& sheet, int end) {
  HeadTexts out;
  bool inApproval = false;
  for (int row = 0; row < end; ++row) {
    const QString text = tidy(rowText(sheet, row));
    if (text.isEmpty()) {
      inApproval = false;
      continue;
    }
    const QString folded = fold(text);
    if (folded.startsWith(QLatin1String("patvirtint")) || folded.startsWith(QLatin1String("pritart"))) inApproval = true;
    if (inApproval && folded.contains(QLatin1String("planas")) && !folded.startsWith(QLatin1String("patvirtint"))) inApproval = false;
    if (inApproval)
      out.approval += (out.approval.isEmpty() ? QString() : QStringLiteral(" ")) + text;
    else
      out.others << text;
  }
  return out;
}

void readApproval(const QString& text, PlanHead& head) {
  static const QRegularExpression act(
      QStringLiteral(R"(^(?:PATVIRTINT\w*|PRITART\w*)\s+(.*?)\s*(\d{4}\s*m\.\s*\w+\s+(?:mėn\.\s*)?\d{1,2}\s*d\.|\d{4}[-.]\d{2}[-.]\d{2})\s*(\w+)?\s*(?:Nr\.?\s*(\S+))?)"), Wordy);
  const auto match = act.match(text);
  if (!match.hasMatch()) {
    if (!text.isEmpty()) head.leftOver << text;
    return;
  }
  head.approvedBy = tidy(match.captured(1));
  const DateText date = parseDate(match.captured(2));
  if (date.outcome == TextOutcome::Value) head.approvedOn = date.date;
  head.actNumber = match.captured(4);
  const QString kind = fold(match.captured(3));
  const QString whole = fold(text);
  if (kind.startsWith(QLatin1String("sprendim")) || whole.contains(QLatin1String("sprendim")))
    head.form = ApprovalForm::CouncilDecision;
  else if (kind.startsWith(QLatin1String("potvark")) || whole.contains(QLatin1String("potvark")))
    head.form = ApprovalForm::MayorDecree;
  else if (kind.startsWith(QLatin1String("isakym")) || whole.contains(QLatin1String("isakym")))
    head.form = ApprovalForm::DirectorOrder;
  else
    head.form = ApprovalForm::Other;
}

void readYears(const QString& text, PlanHead& head) {
  static const QRegularExpression span(QStringLiteral(R"((?<!\d)(20\d\d)\s*(?:m\.?)?\s*[–—-]\s*(20\d\d)(?!\d))"));
  static const QRegularExpression one(QStringLiteral(R"((?<!\d)(20\d\d)(?!\d))"));
  if (const auto match = span.match(text); match.hasMatch()) {
    head.firstYear = match.captured(1).toInt();
    head.lastYear = match.captured(2).toInt();
  } else if (const auto single = one.match(text); single.hasMatch()) {
    head.firstYear = head.lastYear = single.captured(1).toInt();
  }
}

}  // namespace

PlanHead readPlanHead(const Sheet& sheet, const TableShape& shape) {
  PlanHead head;
  const HeadTexts texts = headTexts(sheet, shape.headerFirst);
  readApproval(texts.approval, head);
  // The title names a plan; failing that it is the longest text.
  qsizetype best = -1;
  int bestScore = 0;
  for (qsizetype i = 0; i < texts.others.size(); ++i) {
    const QString folded = fold(texts.others[i]);
    if (readHeading(texts.others[i]).named) continue;
    int score = static_cast<int>(std::min<qsizetype>(texts.others[i].size(), 80));
    if (folded.contains(QLatin1String("plan")) || folded.contains(QLatin1String("priemoni"))) score += 100;
    if (folded.contains(QLatin1String("integra"))) score += 50;
    if (texts.others[i].size() >= 8 && score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  for (qsizetype i = 0; i < texts.others.size(); ++i)
    if (i == best)
      head.title = texts.others[i];
    else if (readHeading(texts.others[i]).named)
      head.headings << texts.others[i];
    else
      head.leftOver << texts.others[i];
  readYears(head.title, head);
  if (!head.firstYear)
    for (const QString& text : std::as_const(head.leftOver))
      if (!head.firstYear) readYears(text, head);
  return head;
}

PlanHeading readHeading(const QString& raw) {
  static const QRegularExpression numberFirst(QStringLiteral(R"(^((?:\d+(?:\.\d+)*)|[IVX]+)[.)]?\s*(?:strateginis\s+)?(tikslas|uždavinys|uzdavinys|sritis|prioritetas|kryptis)\b[\s.:–—-]*(.+)$)"), Wordy);
  static const QRegularExpression wordFirst(QStringLiteral(R"(^(?:strateginis\s+)?(tikslas|uždavinys|uzdavinys|sritis|prioritetas|kryptis)\b\s*(?:nr\.?\s*)?((?:\d+(?:\.\d+)*)|[IVX]+(?=[\s.:–)-]))?[\s.:)–—-]*(.+)$)"), Wordy);
  static const QRegularExpression plain(QStringLiteral(R"(^((?:\d+(?:\.\d+)*)|[IVX]+)[.)]\s*(.+)$)"), Wordy);
  const QString text = tidy(raw);
  PlanHeading out;
  out.text = text;
  if (const auto match = numberFirst.match(text); match.hasMatch()) {
    out.number = match.captured(1);
    out.title = tidy(match.captured(3));
    out.goal = fold(match.captured(2)).startsWith(QLatin1String("tiksl"));
    out.named = true;
  } else if (const auto word = wordFirst.match(text); word.hasMatch()) {
    out.number = word.captured(2);
    out.title = tidy(word.captured(3));
    out.goal = fold(word.captured(1)).startsWith(QLatin1String("tiksl"));
    out.named = true;
  } else if (const auto bare = plain.match(text); bare.hasMatch()) {
    out.number = bare.captured(1);
    out.title = tidy(bare.captured(2));
  } else {
    out.title = text;
  }
  return out;
}

bool isKnownUnit(const QString& text) { return Catalogue::units().codeFor(text).has_value() || Catalogue::units().codeFor(text + QLatin1Char('.')).has_value(); }

QString unitCode(const QString& text) {
  const QString plain = tidy(text);
  if (const auto code = Catalogue::units().codeFor(plain)) return *code;
  if (const auto code = Catalogue::units().codeFor(plain + QLatin1Char('.'))) return *code;
  return plain;
}

IndicatorName readIndicatorName(const QString& raw) {
  static const QRegularExpression brackets(QStringLiteral(R"(^(.+?)[\s,;]*[(\[]([^()\[\]]{1,20})[)\]]\s*[.;]?$)"));
  const QString text = tidy(raw);
  const auto unitLike = [](const QString& part) {
    if (part.isEmpty() || part.size() > 20) return false;
    if (isKnownUnit(part)) return true;
    // An abbreviation: „kv. m“, „tūkst. vnt.“, „%“.
    return part.size() <= 12 && (part.endsWith(QLatin1Char('.')) || part.contains(QLatin1Char('%')) || part.contains(QChar(0x20AC)));
  };
  const qsizetype comma = std::max(text.lastIndexOf(QLatin1Char(',')), text.lastIndexOf(QLatin1Char(';')));
  if (comma > 0) {
    const QString part = tidy(text.mid(comma + 1));
    if (unitLike(part)) return {tidy(text.left(comma)), unitCode(part)};
  }
  if (const auto match = brackets.match(text); match.hasMatch()) {
    QString part = tidy(match.captured(2));
    if (part.startsWith(QLatin1String("mato vnt."), Qt::CaseInsensitive)) part = tidy(part.mid(9));
    if (isKnownUnit(part) || (part.size() <= 8 && part.endsWith(QLatin1Char('.')))) return {tidy(match.captured(1)), unitCode(part)};
  }
  return {text, {}};
}

ResponsibleNames readResponsible(const QString& raw) {
  static const QRegularExpression partners(QStringLiteral(R"(^(.*?)[\s;,.(]*\bpartner(?:iai|is|iai\s*\(-ės\)|ės|ė|iai \(jei yra\))\s*[:–—-]\s*(.+?)\)?$)"), Wordy);
  const QString text = tidy(raw);
  if (const auto match = partners.match(text); match.hasMatch()) return {tidy(match.captured(1)), tidy(match.captured(2))};
  return {text, {}};
}

bool saysSought(const QString& text) {
  const QString folded = fold(text);
  return folded.contains(QLatin1String("ieskom")) || folded.contains(QLatin1String("saltinis nerastas")) || folded.contains(QLatin1String("nenustatytas saltin")) ||
         folded.contains(QLatin1String("source sought"));
}

bool saysTotal(const QString& text) {
  static const QRegularExpression said(QStringLiteral("^(is )?viso\\b|^bendra suma|^total\\b"));
  return said.match(fold(text)).hasMatch();
}

bool saysNotNeeded(const QString& text) {
  static const QRegularExpression said(QStringLiteral("(les[ou] (nereik|neprireik|nenumatom|neplanuoj)|be les[u]|be finansavim|nereikaling|nereikia|lesu poreikio nera|finansavim\\w* nereik|no money needed)"));
  return said.match(fold(text)).hasMatch();
}

SourceText readSource(const QString& raw) {
  static const QRegularExpression several(QStringLiteral(R"([,;/+\n]|\s(?:ir|arba|ir \(arba\))\s)"));
  SourceText out;
  out.text = tidy(raw);
  if (out.text.isEmpty() || unknownOrWithheld(out.text)) {
    out.text.clear();
    return out;
  }
  if (saysNotNeeded(out.text)) {
    out.kind = SourceText::Kind::NotNeeded;
    return out;
  }
  if (const auto known = knownSource(out.text)) {
    out.kind = SourceText::Kind::Single;
    out.code = known->code;
    out.name = known->name;
    out.family = known->family;
    return out;
  }
  if (several.match(raw).hasMatch()) {
    out.kind = SourceText::Kind::Several;
    return out;
  }
  if (saysSought(out.text)) {
    out.kind = SourceText::Kind::Sought;
    return out;
  }
  out.kind = SourceText::Kind::Single;
  out.code = out.text;
  return out;
}

QString plainNumber(const QString& raw) {
  QString text = tidy(raw);
  if (text.startsWith(QLatin1String("Nr."), Qt::CaseInsensitive)) text = tidy(text.mid(3));
  while (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char(')'))) text.chop(1);
  return text;
}

}  // namespace santalka
