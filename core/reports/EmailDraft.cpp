// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/EmailDraft.h"

#include "core/base/Text.h"
#include "core/reports/OutputFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>
#include <QRegularExpression>
#include <QStringList>

namespace santalka::reports {

namespace {

/// Texts of this file; lupdate knows the context by the macro.
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(EmailDraft)
};

const QByteArray kEnd = QByteArrayLiteral("\r\n");

bool isPlain(const QString& text) {
  for (const QChar c : text)
    if (c.unicode() < 0x20 || c.unicode() > 0x7E) return false;
  return !text.contains(QStringLiteral("=?"));
}

/// One line whatever was pasted: no header can be started from inside another.
QString oneLine(const QString& text) {
  QString out;
  for (const QChar c : text) out += c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0x2028 || c.unicode() == 0x2029 ? QChar(u' ') : c;
  return out.simplified();
}

/// RFC 2047: encoded words of at most 75 signs, split between letters, folded one to a line.
QByteArray encodedWords(const QString& text) {
  QByteArrayList words;
  QByteArray piece;
  const auto flush = [&] {
    if (!piece.isEmpty()) words += "=?UTF-8?B?" + piece.toBase64() + "?=";
    piece.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    QString letter(text.at(i));
    if (text.at(i).isHighSurrogate() && i + 1 < text.size()) letter += text.at(++i);
    const QByteArray bytes = letter.toUtf8();
    // The first word shares its line with the name of the header ("Subject: ").
    if (piece.size() + bytes.size() > (words.isEmpty() ? 39 : 45)) flush();
    piece += bytes;
  }
  flush();
  return words.join(kEnd + ' ');
}

/// A plain text folded at spaces to lines under 76.
QByteArray foldedPlain(const QByteArray& text, qsizetype used) {
  QByteArray out;
  qsizetype column = used;
  for (const QByteArray& word : text.split(' ')) {
    if (!out.isEmpty()) {
      if (column + 1 + word.size() > 76) {
        out += kEnd + ' ';
        column = 1;
      } else {
        out += ' ';
        ++column;
      }
    }
    out += word;
    column += word.size();
  }
  return out;
}

QByteArray unstructured(const QByteArray& name, const QString& value) {
  const QString text = oneLine(value);
  if (isPlain(text)) return name + ": " + foldedPlain(text.toLatin1(), name.size() + 2) + kEnd;
  return name + ": " + encodedWords(text) + kEnd;
}

/// A name as one word of RFC 2047's Q encoding, or nothing when it does not fit. Most Lithuanian names do, and one word
/// cannot be torn apart by a reader that puts a space between two.
QByteArray oneWord(const QString& name) {
  QByteArray out("=?UTF-8?Q?");
  for (const char c : name.toUtf8()) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (c == ' ')
      out += '_';
    else if (letter)
      out += c;
    else
      out += '=' + QByteArray(1, c).toHex().toUpper();
  }
  out += "?=";
  return out.size() <= 75 ? out : QByteArray();
}

QByteArray mailbox(const EmailAddress& who) {
  const QString name = oneLine(who.name);
  const QByteArray address = who.address.trimmed().toLatin1();
  if (name.isEmpty()) return address;
  if (!isPlain(name)) {
    const QByteArray word = oneWord(name);
    return (word.isEmpty() ? encodedWords(name) : word) + kEnd + " <" + address + '>';
  }
  QString quoted = name;
  quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
  return '"' + quoted.toLatin1() + "\" <" + address + '>';
}

QByteArray mailboxes(const QByteArray& name, const QList<EmailAddress>& list) {
  QByteArrayList all;
  for (const EmailAddress& who : list) all += mailbox(who);
  // The first one on a line of its own: a word may be 75 signs long, and a line 78.
  return list.isEmpty() ? QByteArray() : name + ":" + kEnd + ' ' + all.join(',' + kEnd + ' ') + kEnd;
}

QByteArray base64Lines(const QByteArray& content) {
  const QByteArray all = content.toBase64();
  QByteArray out;
  out.reserve(all.size() + all.size() / 38 + 2);
  for (qsizetype i = 0; i < all.size(); i += 76) out += all.mid(i, 76) + kEnd;
  return out;
}

QByteArray mimeType(const EmailAttachment& file) {
  static const QRegularExpression form(QStringLiteral("^[a-z0-9.+-]+/[a-zA-Z0-9.+-]+$"));
  if (form.match(QString::fromLatin1(file.mimeType)).hasMatch()) return file.mimeType;
  const QString name = file.fileName.toLower();
  if (name.endsWith(QStringLiteral(".pdf"))) return "application/pdf";
  if (name.endsWith(QStringLiteral(".xlsx"))) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  if (name.endsWith(QStringLiteral(".csv"))) return "text/csv";
  if (name.endsWith(QStringLiteral(".docx"))) return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return "application/octet-stream";
}

/// English names of days and months whatever the program's language; the offset in figures.
QByteArray mailDate(const QDateTime& date) { return date.toString(Qt::RFC2822Date).toLatin1(); }

/// The same message has the same boundary; no base64 line can hold it, for it has underscores.
QByteArray boundaryOf(const EmailMessage& message) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(message.subject.toUtf8());
  hash.addData(message.body.toUtf8());
  for (const EmailAttachment& file : message.attachments) hash.addData(file.content);
  return "=_santalka_" + hash.result().toHex().left(24);
}

Result<void> checkAddresses(const EmailMessage& message) {
  QList<EmailAddress> all = message.to + message.cc;
  if (!message.from.address.trimmed().isEmpty()) all.append(message.from);
  for (const EmailAddress& who : all)
    if (!isEmailAddress(who.address))
      return Error{ErrorCode::Invalid, Texts::tr("“%1” is not an e-mail address. Correct it in the list of addressees.").arg(oneLine(who.address)), {}};
  return {};
}

QByteArray attachmentPart(const EmailAttachment& file) {
  const QByteArray name = fileNameFrom(file.fileName).toLatin1();
  const QByteArray shown = name.isEmpty() ? QByteArray("priedas") : name;
  return "Content-Type:" + kEnd + ' ' + mimeType(file) + ';' + kEnd + " name=\"" + shown + '"' + kEnd + "Content-Transfer-Encoding: base64" + kEnd +
         "Content-Disposition: attachment;" + kEnd + " filename=\"" + shown + '"' + kEnd + kEnd + base64Lines(file.content);
}

}  // namespace

bool isEmailAddress(const QString& address) {
  static const QRegularExpression form(QStringLiteral(
      "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}\\z"));
  const QString trimmed = address.trimmed();
  return trimmed.size() <= 254 && form.match(trimmed).hasMatch();
}

Result<QByteArray> emailDraft(const EmailMessage& message) {
  if (Result<void> good = checkAddresses(message); !good) return good.error();
  const QByteArray boundary = boundaryOf(message);
  QByteArray out;
  if (!message.from.address.trimmed().isEmpty()) out += "From: " + mailbox(message.from) + kEnd;
  out += mailboxes("To", message.to) + mailboxes("Cc", message.cc) + unstructured("Subject", message.subject);
  if (message.date.isValid()) out += "Date: " + mailDate(message.date) + kEnd;
  out += "X-Unsent: 1" + kEnd + "MIME-Version: 1.0" + kEnd + "Content-Type: multipart/mixed;" + kEnd + " boundary=\"" + boundary + '"' + kEnd + kEnd;
  QString body = message.body;
  body.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n')).replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
  out += "--" + boundary + kEnd + "Content-Type: text/plain; charset=UTF-8" + kEnd + "Content-Transfer-Encoding: base64" + kEnd + kEnd + base64Lines(body.toUtf8());
  for (const EmailAttachment& file : message.attachments) out += "--" + boundary + kEnd + attachmentPart(file);
  out += "--" + boundary + "--" + kEnd;
  return out;
}

Result<void> writeEml(const EmailMessage& message, const QString& path) {
  const Result<QByteArray> bytes = emailDraft(message);
  if (!bytes) return bytes.error();
  return OutputFile::write(path, [&](QIODevice& device) -> Result<void> {
    if (device.write(*bytes) != bytes->size()) return OutputFile::failure(path, QFileDevice::WriteError, device.errorString());
    return {};
  });
}

}  // namespace santalka::reports
