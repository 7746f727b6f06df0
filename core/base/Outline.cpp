// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Outline.h"

#include <QList>

namespace santalka {

namespace {

bool isNumberPart(QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; }

int numbersOf(QChar command) {
  switch (command.unicode()) {
    case 'M':
    case 'L': return 2;
    case 'C': return 6;
    case 'O': return 3;
    case 'R': return 5;
    default: return 0;
  }
}

void draw(QPainterPath& path, QChar command, const double* n) {
  switch (command.unicode()) {
    case 'M': path.moveTo(n[0], n[1]); break;
    case 'L': path.lineTo(n[0], n[1]); break;
    case 'C': path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]); break;
    case 'O': path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]); break;
    case 'R': path.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4]); break;
  }
}

}  // namespace

std::optional<QPainterPath> outlinePath(QStringView text) {
  QPainterPath path;
  QChar command;
  QList<double> numbers;
  for (qsizetype at = 0; at < text.size();) {
    const QChar c = text[at];
    if (c.isSpace() || c == u',') {
      ++at;
    } else if (isNumberPart(c)) {
      const qsizetype start = at++;
      while (at < text.size() && isNumberPart(text[at]) && text[at] != u'-') ++at;
      bool ok = false;
      numbers << text.mid(start, at - start).toDouble(&ok);
      if (!ok || command.isNull()) return {};
      if (numbers.size() < numbersOf(command)) continue;
      draw(path, command, numbers.constData());
      numbers.clear();
      if (command == u'M') command = u'L';  // further points after the first are lines, as in SVG
    } else {
      if (!numbers.isEmpty()) return {};
      command = c;
      ++at;
      if (c == u'Z') {
        path.closeSubpath();
        command = QChar();
      } else if (numbersOf(c) == 0) {
        return {};
      }
    }
  }
  if (!numbers.isEmpty()) return {};
  return path;
}

}  // namespace santalka
