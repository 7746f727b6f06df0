// SPDX-License-Identifier: EUPL-1.2
#include "core/place/PlaceKind.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace santalka;

namespace {

void touch(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
}

}  // namespace

TEST_CASE("A sync program is known by its marks and by the name of its folder", "[place]") {
  QTemporaryDir dir;
  const auto in = [&dir](const char* path) {
    const QString folder = dir.filePath(QString::fromUtf8(path));
    QDir().mkpath(folder);
    return folder;
  };
  CHECK(PlaceFinder::syncProgramOf(in("Dokumentai/Planas")).isEmpty());
  CHECK(PlaceFinder::syncProgramOf(in("OneDrive - Jonavos rajono savivaldybė/Planas")) == QStringLiteral("OneDrive"));
  CHECK(PlaceFinder::syncProgramOf(in("Nextcloud")) == QStringLiteral("Nextcloud"));
  CHECK(PlaceFinder::syncProgramOf(in("Google Drive/Mano diskas")) == QStringLiteral("Google Drive"));
  CHECK(PlaceFinder::syncProgramOf(in("Dropboxas senas")).isEmpty());
  const QString marked = in("Darbai/A/B");
  touch(dir.filePath(QStringLiteral("Darbai/.sync_ab12cd.db")));
  CHECK(PlaceFinder::syncProgramOf(marked) == QStringLiteral("Nextcloud"));
  QDir().mkpath(dir.filePath(QStringLiteral("Kiti/.dropbox.cache")));
  CHECK(PlaceFinder::syncProgramOf(in("Kiti/C")) == QStringLiteral("Dropbox"));
  const QString file = in("OneDrive") + QStringLiteral("/a.santalka");
  CHECK(PlaceFinder::placeOf(file).kind == PlaceKind::SyncFolder);
  CHECK(PlaceFinder::inWords(PlaceFinder::placeOf(file)).contains(QStringLiteral("OneDrive")));
}

TEST_CASE("What a person says about a file goes before what is found", "[place]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("OneDrive/a.santalka"));
  QDir().mkpath(dir.filePath(QStringLiteral("OneDrive")));
  CHECK(PlaceFinder::placeOf(file).needsWorkingCopy());
  REQUIRE(PlaceFinder::say(file, PlaceKind::Local));
  CHECK_FALSE(PlaceFinder::placeOf(file).needsWorkingCopy());
  REQUIRE(PlaceFinder::say(file, std::nullopt));
  CHECK(PlaceFinder::placeOf(file).needsWorkingCopy());
  qputenv("SANTALKA_PLACE", "network");
  CHECK(PlaceFinder::placeOf(file).kind == PlaceKind::Network);
  qunsetenv("SANTALKA_PLACE");
}

TEST_CASE("A folder on a local disk is local, also when the file is not there yet", "[place]") {
  QTemporaryDir dir;
  const FilePlace place = PlaceFinder::placeOf(dir.filePath(QStringLiteral("nėra/dar/a.santalka")));
  CHECK(place.kind == PlaceKind::Local);
  CHECK_FALSE(place.volume.isEmpty());
#ifdef Q_OS_LINUX
  const QString disk = dir.filePath(QStringLiteral("diskas"));
  QDir().mkpath(disk);
  if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=64k") == 0) {
    CHECK(PlaceFinder::placeOf(disk + QStringLiteral("/a.santalka")).volume != place.volume);
    ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH);
    CHECK(PlaceFinder::placeOf(disk + QStringLiteral("/a.santalka")).volume == place.volume);
  }
#endif
}

#ifdef Q_OS_UNIX
TEST_CASE("A link on a local disk to a file in a synced folder stands in the synced folder", "[place][link]") {
  QTemporaryDir dir;
  QDir().mkpath(dir.filePath(QStringLiteral("OneDrive")));
  const QString file = dir.filePath(QStringLiteral("OneDrive/a.santalka")), link = dir.filePath(QStringLiteral("b.santalka"));
  REQUIRE(QFile::link(file, link));
  CHECK(PlaceFinder::placeOf(link).kind == PlaceKind::SyncFolder);
  REQUIRE(PlaceFinder::say(link, PlaceKind::Local));
  CHECK_FALSE(PlaceFinder::placeOf(file).needsWorkingCopy());
  REQUIRE(PlaceFinder::say(file, std::nullopt));
}
#endif
