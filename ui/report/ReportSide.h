// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/AnnualReport.h"
#include "core/services/Readiness.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace santalka {

class MissingList;

/// What stands before sending: what is still missing, what will be frozen, the button that does it.
class SubmitView : public QScrollArea {
  Q_OBJECT
 public:
  explicit SubmitView(QWidget* parent = nullptr);

  /// `letter`: the date of the document, where one is written.
  void show(const Readiness& readiness, int year, qint64 nextVersion, const QDate& letter);
  void setEnabledForWriting(bool enabled);
  MissingList& missing() const { return *m_missing; }
  QString note() const;

 Q_SIGNALS:
  void submitRequested();

 private:
  void retranslate();

  QVBoxLayout* m_column;
  QLabel* m_title;
  QLabel* m_text;
  QLabel* m_early;          ///< what speaks against sending today
  QLabel* m_missingTitle;
  MissingList* m_missing;
  QLabel* m_noteLabel;
  QLineEdit* m_note;
  QPushButton* m_submit;
  int m_year = 0;
  qint64 m_version = 1;
  QDate m_letter;
  int m_required = 0;
  int m_all = 0;
};

/// The versions that were sent, newest first, each with its files to be saved again.
class VersionsView : public QScrollArea {
  Q_OBJECT
 public:
  explicit VersionsView(QWidget* parent = nullptr);

  void show(const std::vector<Submission>& versions, int year);

 Q_SIGNALS:
  void saveRequested(qint64 submission, bool pdf);

 private:
  void rebuild();

  QVBoxLayout* m_column;
  std::vector<Submission> m_versions;
  int m_year = 0;
};

}  // namespace santalka
