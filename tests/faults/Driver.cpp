// SPDX-License-Identifier: EUPL-1.2
// What the fault runner starts, kills and asks:
//   fault_driver new FILE                       an empty file for one municipality
//   fault_driver edit FILE SEED STEPS ACKS      edits; appends "number hash" to ACKS when an edit is acknowledged
//   fault_driver state FILE                     opens as the program does (with all recovery), prints the hash of the state;
//                                               3 when it cannot be opened, 4 when the full check finds something
//   fault_driver look FILE                      the same for reading only
//   fault_driver serve                          answers "state FILE" and "look FILE" line by line with "STATUS TEXT"
//   fault_driver corrupt FILE HOW SEED COUNT    truncates, flips, zeroes, swaps or doubles parts of COUNT copies of the file and
//                                               opens each; prints how many were refused, how many opened, and losses
//   fault_driver walk SEED STEPS REOPEN FOLDER  a random walk of edits, undo and redo against a model of states
#include "core/base/Format.h"
#include "core/db/DataFile.h"
#include "core/editing/FileSetup.h"
#include "tests/faults/Editing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <iostream>
#include <string>

using namespace santalka;
using namespace santalka::faults;

namespace {

enum Status { Fine = 0, Wrong = 2, Refused = 3, Unsound = 4, Lost = 5 };

struct Told {
  Status status = Fine;
  QByteArray text;
};

Told told(const Error& error, Status status = Refused) {
  return {status, QStringLiteral("%1: %2 (%3)").arg(static_cast<int>(error.code)).arg(error.message, error.detail).toUtf8()};
}

int complain(const Error& error, Status status = Refused) {
  std::fprintf(stderr, "%s\n", told(error).text.constData());
  return status;
}

int makeNew(const QString& path) {
  auto file = DataFile::create(path);
  if (!file) return complain(file.error());
  EditService edit((*file)->database(), QStringLiteral("bandymas"));
  auto done = FileSetup::setUp(edit, QStringLiteral("46"), 2026);
  return done ? Fine : complain(done.error());
}

int runEdit(const QString& path, unsigned seed, int steps, const QString& acks) {
  QFile out(acks);
  if (!out.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) return Wrong;
  auto file = DataFile::open(path, DataFile::Access::ReadWrite);
  if (!file) return complain(file.error());
  EditService edit((*file)->database(), QStringLiteral("bandymas"));
  Editing editing(edit, seed);
  for (int i = 1; i <= steps; ++i) {
    auto done = editing.step();
    if (!done) return complain(done.error());
    auto state = stateOf(edit);
    if (!state) return complain(state.error());
    out.write(QByteArray::number(i) + ' ' + *state + '\n');
  }
  return Fine;
}

Told stateIn(const QString& path, DataFile::Access access) {
  auto file = DataFile::open(path, access);
  if (!file) return told(file.error());
  EditService edit((*file)->database(), QStringLiteral("bandymas"));
  auto found = findings(edit.store());
  if (!found) return told(found.error(), Unsound);
  if (!found->isEmpty()) return {Unsound, found->join(QLatin1String("; ")).toUtf8()};
  auto state = stateOf(edit);
  return state ? Told{Fine, *state} : told(state.error(), Unsound);
}

int tellState(const QString& path, DataFile::Access access) {
  const Told answer = stateIn(path, access);
  std::fprintf(answer.status == Fine ? stdout : stderr, "%s\n", answer.text.constData());
  return answer.status;
}

/// One process that opens file after file saves the runner most of its time.
int serve() {
  for (std::string line; std::getline(std::cin, line);) {
    const QString asked = QString::fromStdString(line);
    const bool look = asked.startsWith(QLatin1String("look "));
    const Told answer = stateIn(asked.mid(asked.indexOf(QLatin1Char(' ')) + 1), look ? DataFile::Access::ReadOnly : DataFile::Access::ReadWrite);
    std::printf("%d %s\n", answer.status, QByteArray(answer.text).replace('\n', "; ").constData());
    std::fflush(stdout);
  }
  return Fine;
}

QByteArray damaged(const QByteArray& whole, const QString& how, std::mt19937& random, int turn) {
  QByteArray bytes = whole;
  constexpr int Page = 4096;
  const qsizetype pages = whole.size() / Page;
  if (how == QLatin1String("truncate")) {
    // Every page boundary, and one byte to either side of it.
    const qsizetype at = (turn / 3) % pages * Page + turn % 3 - 1;
    return whole.left(qMax<qsizetype>(0, at));
  }
  if (how == QLatin1String("zero")) {
    const qsizetype page = static_cast<qsizetype>(random() % static_cast<unsigned>(pages));
    return bytes.replace(page * Page, Page, QByteArray(Page, '\0'));
  }
  if (how == QLatin1String("swap") || how == QLatin1String("double")) {
    const auto page = [&] { return static_cast<qsizetype>(random() % static_cast<unsigned>(pages)) * Page; };
    const qsizetype a = page(), b = page();
    bytes.replace(a, Page, whole.mid(b, Page));
    return how == QLatin1String("double") ? bytes : bytes.replace(b, Page, whole.mid(a, Page));
  }
  const bool inHead = turn % 4 == 0;
  const auto bit = random() % static_cast<unsigned long>(inHead ? qMin<qsizetype>(whole.size(), Page) * 8 : whole.size() * 8);
  bytes[static_cast<qsizetype>(bit / 8)] = static_cast<char>(bytes[static_cast<qsizetype>(bit / 8)] ^ (1 << (bit % 8)));
  return bytes;
}

int corrupt(const QString& path, const QString& how, unsigned seed, int count) {
  QFile source(path);
  if (!source.open(QIODevice::ReadOnly)) return Wrong;
  const QByteArray whole = source.readAll();
  const QString copy = path + QStringLiteral(".sugadintas.santalka");
  std::mt19937 random(seed);
  int refused = 0, opened = 0, losses = 0;
  for (int turn = 0; turn < count; ++turn) {
    const QByteArray bytes = damaged(whole, how, random, turn);
    QFile out(copy);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) return Wrong;
    out.close();
    auto file = DataFile::open(copy, turn % 2 ? DataFile::Access::ReadWrite : DataFile::Access::ReadOnly);
    if (!file) {
      ++refused;
      // A refusal leaves every byte as it was and says something.
      QFile after(copy);
      const bool same = after.open(QIODevice::ReadOnly) && after.readAll() == bytes;
      if (!same || file.error().message.isEmpty()) ++losses;
    } else {
      ++opened;
      // A whole page that is gone must not pass for a sound file. A page swapped with itself or an equal one is none.
      const bool structural = how == QLatin1String("truncate") && bytes.size() < whole.size();
      if (structural) ++losses;
      EditService edit((*file)->database(), QString());
      (void)stateOf(edit);  // reading it all neither crashes nor hangs
    }
    for (const char* beside : {"", ".lock", "-journal", "-wal"}) QFile::remove(copy + QLatin1String(beside));
  }
  std::printf("%d refused, %d opened, %d losses\n", refused, opened, losses);
  return losses == 0 ? Fine : Lost;
}

/// Past and future states as stacks: what an undo log that is right must agree with.
int walk(unsigned seed, int steps, int reopenEvery, const QString& folder) {
  const QString path = QDir(folder).filePath(QStringLiteral("zingsniai.santalka"));
  if (const int made = makeNew(path); made != Fine) return made;
  auto file = DataFile::open(path, DataFile::Access::ReadWrite);
  if (!file) return complain(file.error());
  auto edit = std::make_unique<EditService>((*file)->database(), QStringLiteral("bandymas"));
  if (auto closed = edit->closeHistory(); !closed) return complain(closed.error());
  const auto records = [&edit]() -> QByteArray {
    // Steps differ between doing and undoing twice; records may not.
    QByteArray all;
    for (EntityKind kind : {EntityKind::Stakeholder, EntityKind::Contact, EntityKind::Activity, EntityKind::Need})
      for (const Record& record : edit->store().records(kind).value_or(std::vector<Record>())) {
        all += QByteArray::number(static_cast<int>(kind)) + ':' + QByteArray::number(record.id);
        for (const QVariant& value : record.values) all += '|' + (value.typeId() == QMetaType::QVariantList ? QByteArray::number(value.toList().size()) + value.toList().value(0).toByteArray() : value.toString().toUtf8());
      }
    return all;
  };
  auto editing = std::make_unique<Editing>(*edit, seed);
  std::vector<QByteArray> past{records()};
  std::vector<QByteArray> future;
  int losses = 0;
  for (int i = 1; i <= steps; ++i) {
    auto done = editing->step();
    if (!done) return complain(done.error(), Lost);
    const QByteArray now = records();
    if (*done == Editing::Done::Undo) {
      future.push_back(past.back());
      past.pop_back();
      losses += past.empty() || past.back() != now;
    } else if (*done == Editing::Done::Redo) {
      losses += future.empty() || future.back() != now;
      if (!future.empty()) future.pop_back();
      past.push_back(now);
    } else if (*done == Editing::Done::Change && now != past.back()) {
      past.push_back(now);
      future.clear();
    }
    losses += edit->canRedo() != !future.empty();
    if (reopenEvery > 0 && i % reopenEvery == 0) {
      edit.reset();
      file->reset();
      file = DataFile::open(path, DataFile::Access::ReadWrite);
      if (!file) return complain(file.error(), Lost);
      edit = std::make_unique<EditService>((*file)->database(), QStringLiteral("bandymas"));
      editing = std::make_unique<Editing>(*edit, seed + static_cast<unsigned>(i));
      losses += records() != past.back();
    }
  }
  // All the way back, and all the way forward again.
  const QByteArray last = records();
  int back = 0;
  while (edit->canUndo()) {
    if (auto undone = edit->undo(); !undone) return complain(undone.error(), Lost);
    ++back;
  }
  losses += records() != past.front() || back != static_cast<int>(past.size()) - 1;
  for (int i = 0; i < back; ++i)
    if (auto redone = edit->redo(); !redone) return complain(redone.error(), Lost);
  losses += records() != last;
  std::printf("%d steps, %d undone and redone, %d losses\n", steps, back, losses);
  return losses == 0 ? Fine : Lost;
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("santalka"));
  const QStringList a = QCoreApplication::arguments();
  const QString what = a.value(1);
  if (what == QLatin1String("new")) return makeNew(a.value(2));
  if (what == QLatin1String("edit")) return runEdit(a.value(2), a.value(3).toUInt(), a.value(4).toInt(), a.value(5));
  if (what == QLatin1String("state")) return tellState(a.value(2), DataFile::Access::ReadWrite);
  if (what == QLatin1String("look")) return tellState(a.value(2), DataFile::Access::ReadOnly);
  if (what == QLatin1String("serve")) return serve();
  if (what == QLatin1String("corrupt")) return corrupt(a.value(2), a.value(3), a.value(4).toUInt(), a.value(5).toInt());
  if (what == QLatin1String("walk")) return walk(a.value(2).toUInt(), a.value(3).toInt(), a.value(4).toInt(), a.value(5));
  std::fprintf(stderr, "new | edit | state | look | serve | corrupt | walk\n");
  return Wrong;
}
