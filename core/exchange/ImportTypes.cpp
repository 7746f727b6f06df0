// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ImportTypes.h"

#include <algorithm>
#include <array>

namespace santalka {

namespace {
constexpr std::array<const char*, 4> Words{"plan", "stakeholders", "activities", "statistics"};
}

std::optional<ImportTarget> importTarget(const QString& word) {
  for (std::size_t i = 0; i < Words.size(); ++i)
    if (word == QLatin1String(Words[i])) return static_cast<ImportTarget>(i);
  return std::nullopt;
}

QString importWord(ImportTarget target) { return QString::fromLatin1(Words[static_cast<std::size_t>(target)]); }

void ImportPreview::countRows() {
  fresh = changed = same = doubtful = skipped = errors = 0;
  for (const ImportRow& row : rows) {
    switch (row.fate) {
      case RowFate::New: ++fresh; break;
      case RowFate::Changed: ++changed; break;
      case RowFate::Same: ++same; break;
      case RowFate::Doubtful: ++doubtful; break;
      case RowFate::Skipped: ++skipped; break;
      case RowFate::Error: ++errors; break;
      case RowFate::Group: break;
    }
  }
}

bool ImportPreview::hasFindings() const {
  return doubtful > 0 || errors > 0 || std::any_of(notes.begin(), notes.end(), [](const ImportNote& note) { return note.warning; });
}

}  // namespace santalka
