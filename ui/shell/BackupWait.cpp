// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/BackupWait.h"

#include "core/editing/SpokenLabel.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <atomic>

namespace santalka {

using Theme::px;

namespace {

/// The window and its tasks, until the step that waits goes on.
class Held {
 public:
  explicit Held(Workspace& workspace) : m_workspace(workspace) { hold(true); }
  ~Held() { hold(false); }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;

 private:
  void hold(bool still) {
    m_workspace.tasks().hold(still);
    m_workspace.holdStill(still);
  }
  Workspace& m_workspace;
};

QWidget* inFront() {
  QWidget* const modal = QApplication::activeModalWidget();
  return modal ? modal : QApplication::activeWindow();
}

}  // namespace

Result<void> BackupWait::make(Workspace& workspace, const QString& label, const Backup& backup) {
  std::atomic<bool> stop{false};
  Result<void> made;
  const std::unique_ptr<QThread> thread(QThread::create([&] { made = backup([&stop] { return !stop.load(); }); }));
  thread->start();
  if (!thread->wait(QuietMs)) {
    const Held held(workspace);
    BackupWait box(label, inFront());
    connect(&box, &BackupWait::stopped, &box, [&stop] { stop = true; });
    connect(thread.get(), &QThread::finished, &box, &QDialog::accept);
    if (!thread->isFinished()) box.exec();
    // Its loop was ended from elsewhere: the program ends.
    if (!thread->isFinished()) stop = true;
    thread->wait();
  }
  if (stop) return Error{ErrorCode::Cancelled, {}, {}};  // who asked has words for it
  return made;
}

BackupWait::BackupWait(const QString& label, QWidget* parent) : QDialog(parent), m_title(new QLabel(this)), m_stop(new QPushButton(this)) {
  setObjectName(QStringLiteral("backupWait"));
  setWindowTitle(tr("Backup"));
  auto* why = new QLabel(tr("Before “%1” the file is copied, so that there is a way back.").arg(spokenLabel(label)), this);
  why->setForegroundRole(QPalette::PlaceholderText);
  m_title->setText(tr("Making a backup…"));
  m_title->setFont(Theme::font(12, true));
  for (QLabel* line : {m_title, why}) {
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
  }
  auto* bar = new QProgressBar(this);
  bar->setRange(0, 0);
  bar->setTextVisible(false);
  bar->setFixedHeight(px(10));
  bar->setAccessibleName(m_title->text());
  m_stop->setObjectName(QStringLiteral("backupWait.stop"));
  m_stop->setText(tr("Stop"));
  // Enter or Space that was meant for what is behind must not stop: the keyboard is with the box, Stop is a Tab or an Esc away.
  m_stop->setAutoDefault(false);
  setFocusPolicy(Qt::StrongFocus);
  setFocus();
  auto* column = new QVBoxLayout(this);
  column->setSpacing(px(12));
  column->addWidget(m_title);
  column->addWidget(bar);
  column->addWidget(why);
  column->addWidget(m_stop, 0, Qt::AlignRight);
  setFixedWidth(px(420));
  connect(m_stop, &QPushButton::clicked, this, &BackupWait::reject);
  qApp->installEventFilter(this);
}

BackupWait::~BackupWait() { qApp->removeEventFilter(this); }

void BackupWait::reject() {
  m_stop->setEnabled(false);
  m_title->setText(tr("Stopping…"));
  Q_EMIT stopped();
}

/// A field saves what was typed when it is left. This box does not count as leaving: in the middle of a step the file would
/// refuse it. It is saved when the user really goes on.
bool BackupWait::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::FocusOut || static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) return false;
  auto* const widget = qobject_cast<QWidget*>(watched);
  return widget && widget != this && !isAncestorOf(widget);
}

}  // namespace santalka
