// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace santalka {

/// A library or typeface that the programs use, with the version that is loaded now, not the one they were built with.
struct Library {
  QString name;
  QString version;
  QString licence;  ///< SPDX name, or words where there is none
};

/// What the program says about itself: in its window “About”, on the command line and in the files it makes.
namespace ProgramInfo {

QString version();
/// "Santalka 0.1.0": how PDF and workbooks name the program that made them.
QString nameAndVersion();
QString licence();
/// Everything that travels with the programs or is loaded by them; the one list of it.
std::vector<Library> libraries();
/// The lines that help whoever is asked for help: program, libraries, system. English, no name and no path of the user.
QString details();

}  // namespace ProgramInfo
}  // namespace santalka
