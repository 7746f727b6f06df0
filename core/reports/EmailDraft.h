// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace santalka::reports {

struct EmailAddress {
  QString name;     ///< may be empty
  QString address;  ///< "info@pavyzdys.example"
};

struct EmailAttachment {
  QString fileName;  ///< written without diacritics
  QByteArray content;
  QByteArray mimeType;  ///< empty: from the file name's ending
};

struct EmailMessage {
  EmailAddress from;  ///< may be empty: the mail program fills it
  QList<EmailAddress> to;
  QList<EmailAddress> cc;
  QString subject;
  QString body;
  QList<EmailAttachment> attachments;
  QDateTime date;  ///< written as given, so that the same message gives the same bytes
};

bool isEmailAddress(const QString& address);
/// The draft as bytes (RFC 5322, 2045, 2047, 2231); with X-Unsent, so that mail programs open it for sending.
Result<QByteArray> emailDraft(const EmailMessage& message);
Result<void> writeEml(const EmailMessage& message, const QString& path);

}  // namespace santalka::reports
