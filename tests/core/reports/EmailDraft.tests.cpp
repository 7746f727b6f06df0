// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/EmailDraft.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace santalka;
using namespace santalka::reports;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

EmailMessage message() {
  EmailMessage m;
  m.from = {s("Pavyzdžio rajono savivaldybė"), s("integracija@pavyzdys.example")};
  m.to = {{s("SPPD"), s("info@sppd.example")}};
  m.cc = {{s("Žaneta \"Ž\" Ąžuolė"), s("zaneta@sppd.example")}, {{}, s("rastine@pavyzdys.example")}};
  m.subject = s("Pavyzdžio rajono savivaldybės 2026 m. integracijos koordinavimo metinė ataskaita");
  m.body = s("Laba diena,\nteikiame Pavyzdžio rajono savivaldybės 2026 metų ataskaitą.\n\nPagarbiai\n");
  m.attachments = {{s("Pavyzdžio r. sav. ataskaita 2026.pdf"), QByteArray(5000, 'x') + QByteArray("\0\r\n--", 5), {}}};
  m.date = QDateTime(QDate(2027, 1, 18), QTime(9, 30), Qt::OffsetFromUTC, 7200);
  return m;
}

/// Headers unfolded; encoded words decoded.
QString header(const QByteArray& draft, const QByteArray& name) {
  QByteArray head = draft.left(draft.indexOf("\r\n\r\n"));
  head.replace("\r\n ", " ");
  for (const QByteArray& line : head.split('\n')) {
    if (!line.startsWith(QByteArray(name + ':'))) continue;
    QString text = QString::fromLatin1(line.mid(name.size() + 1)).trimmed();
    text.replace(QRegularExpression(s("\\?=\\s+=\\?")), s("?==?"));
    static const QRegularExpression word(s("=\\?UTF-8\\?([BQ])\\?([^?]*)\\?="));
    QString out;
    qsizetype at = 0;
    for (auto it = word.globalMatch(text); it.hasNext();) {
      const auto match = it.next();
      QByteArray coded = match.captured(2).toLatin1();
      const QByteArray bytes = match.captured(1) == s("B") ? QByteArray::fromBase64(coded) : QByteArray::fromPercentEncoding(coded.replace('_', ' '), '=');
      out += text.mid(at, match.capturedStart() - at) + QString::fromUtf8(bytes);
      at = match.capturedEnd();
    }
    return out + text.mid(at);
  }
  return {};
}

/// The decoded contents of the parts, in order.
QList<QByteArray> parts(const QByteArray& draft) {
  const QByteArray marker = "boundary=\"";
  const qsizetype from = draft.indexOf(marker) + marker.size();
  const QByteArray boundary = "\r\n--" + draft.mid(from, draft.indexOf('"', from) - from);
  QList<QByteArray> found;
  qsizetype at = draft.indexOf(boundary);
  while (at >= 0) {
    const qsizetype next = draft.indexOf(boundary, at + 2);
    if (next < 0) break;
    const QByteArray part = draft.mid(at, next - at);
    found += QByteArray::fromBase64(part.mid(part.indexOf("\r\n\r\n") + 4));
    at = next;
  }
  return found;
}

}  // namespace

TEST_CASE("an e-mail draft reads back as it was written", "[reports][mail]") {
  const Result<QByteArray> draft = emailDraft(message());
  REQUIRE(draft);
  CHECK(header(*draft, "Subject") == message().subject);
  CHECK(draft->contains("\r\nSubject: =?UTF-8?B?"));  // no blank in front of the words
  CHECK(header(*draft, "From") == s("Pavyzdžio rajono savivaldybė <integracija@pavyzdys.example>"));
  CHECK(header(*draft, "Cc") == s("Žaneta \"Ž\" Ąžuolė <zaneta@sppd.example>, rastine@pavyzdys.example"));
  CHECK(header(*draft, "X-Unsent") == s("1"));
  CHECK(header(*draft, "Date") == s("18 Jan 2027 09:30:00 +0200"));
  const QList<QByteArray> contents = parts(*draft);
  REQUIRE(contents.size() == 2);
  CHECK(QString::fromUtf8(contents[0]) == message().body.replace(QLatin1Char('\n'), s("\r\n")));
  CHECK(contents[1] == message().attachments[0].content);
  CHECK(draft->contains("filename=\"Pavyzdzio-r.-sav.-ataskaita-2026.pdf\""));
}

TEST_CASE("every line of a draft ends with CRLF and is short and plain", "[reports][mail]") {
  const QByteArray draft = *emailDraft(message());
  CHECK(draft.count('\n') == draft.count("\r\n"));
  for (const QByteArray& line : draft.split('\n')) {
    CHECK(line.size() <= 77);
    for (const char c : line) CHECK(static_cast<unsigned char>(c) < 0x7F);
  }
  CHECK(draft == *emailDraft(message()));
}

TEST_CASE("no field can start a header of its own", "[reports][mail]") {
  EmailMessage m = message();
  m.subject = s("Ataskaita\r\nBcc: svetimas@blogas.example");
  m.to[0].name = s("SPPD\nBcc: svetimas@blogas.example");
  m.attachments[0].fileName = s("a\"\r\nX-Blogas: 1.pdf");
  m.attachments[0].mimeType = "text/html\r\nX-Blogas: 1";
  const QByteArray draft = *emailDraft(m);
  CHECK_FALSE(draft.contains("\nBcc:"));
  CHECK_FALSE(draft.contains("\nX-Blogas"));
  m.to[0].address = s("info@sppd.example\r\nBcc: svetimas@blogas.example");
  const Result<QByteArray> refused = emailDraft(m);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::Invalid);
}

TEST_CASE("e-mail addresses are told from other texts", "[reports][mail]") {
  for (const char* good : {"a@b.lt", "vardas.pavarde+1@sav.pavyzdys.example"}) CHECK(isEmailAddress(s(good)));
  for (const char* bad : {"", "a", "a@b", "a b@c.lt", "a@b.lt, c@d.lt", "a@b..lt", ".a@b.lt", "ą@b.lt", "a@b.lt\n"}) {
    INFO(bad);
    CHECK(isEmailAddress(s(bad)) == (s(bad) == s("a@b.lt\n")));  // the end of a line is trimmed away
  }
}

TEST_CASE("a draft is written whole or not at all", "[reports][mail][faults]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(s("laiškas.eml"));
  REQUIRE(writeEml(message(), path));
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(file.readAll() == *emailDraft(message()));
  CHECK_FALSE(writeEml(message(), folder.filePath(s("nera/laiškas.eml"))));
  CHECK_FALSE(writeEml(message(), s("/dev/full")));
}
