// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/Drafts.h"

#include "core/base/SafeFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace santalka {

namespace {

/// More than a person types into fields that are open at once; a file that holds more is not believed.
constexpr std::size_t MostDrafts = 200;
constexpr qint64 LargestFile = 8 * 1024 * 1024;

QJsonObject toJson(const Draft& draft) {
  return {{QStringLiteral("page"), draft.page},   {QStringLiteral("entity"), draft.entity}, {QStringLiteral("record"), draft.record},
          {QStringLiteral("field"), draft.field}, {QStringLiteral("text"), draft.text},     {QStringLiteral("at"), draft.at.toUTC().toString(Qt::ISODateWithMs)}};
}

Draft fromJson(const QJsonObject& object) {
  return {object.value(QStringLiteral("page")).toString(),        object.value(QStringLiteral("entity")).toString(),
          object.value(QStringLiteral("record")).toInteger(),     object.value(QStringLiteral("field")).toString(),
          object.value(QStringLiteral("text")).toString(),        QDateTime::fromString(object.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs)};
}

}  // namespace

Drafts::Drafts(const QString& folder, const QString& dataFile) {
  const QByteArray name = QCryptographicHash::hash(QFileInfo(dataFile).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
  m_path = QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".json"));
  QFile file(m_path);
  if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly)) return;
  for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
    Draft draft = fromJson(value.toObject());
    if (!draft.entity.isEmpty() && !draft.field.isEmpty() && m_drafts.size() < MostDrafts) m_drafts.push_back(std::move(draft));
  }
}

void Drafts::keep(const Draft& draft) {
  const auto same = std::find_if(m_drafts.begin(), m_drafts.end(), [&draft](const Draft& one) { return one.sameField(draft); });
  if (same != m_drafts.end() && same->text == draft.text) return;
  if (same != m_drafts.end()) m_drafts.erase(same);
  m_drafts.push_back(draft);
  write();
}

void Drafts::drop(const Draft& sameField) {
  const auto gone = std::remove_if(m_drafts.begin(), m_drafts.end(), [&sameField](const Draft& one) { return one.sameField(sameField); });
  if (gone == m_drafts.end()) return;
  m_drafts.erase(gone, m_drafts.end());
  write();
}

void Drafts::dropAll() {
  m_drafts.clear();
  write();
}

void Drafts::write() const {
  if (m_drafts.empty()) {
    QFile::remove(m_path);
    return;
  }
  QJsonArray list;
  for (const Draft& draft : m_drafts) list.append(toJson(draft));
  QDir().mkpath(QFileInfo(m_path).absolutePath());
  (void)SafeFile::replaceWhole(m_path, QJsonDocument(list).toJson(QJsonDocument::Compact), SafeFile::PowerCut::MayLose);
  QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

}  // namespace santalka
