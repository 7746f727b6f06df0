# SPDX-License-Identifier: EUPL-1.2
# Headers that nearly every file includes, compiled once: a build takes half the time. The presets turn it on; the benchmarks and
# the Windows build go without, so that each file goes on including what it uses.
option(SANTALKA_PCH "Compile the usual headers once" OFF)

function(santalka_precompile target)
  if(NOT SANTALKA_PCH)
    return()
  endif()
  target_precompile_headers(${target} PRIVATE
    <QCoreApplication> <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QString>
    <QStringList> <QVariant> <algorithm> <functional> <map> <memory> <optional> <set> <variant> <vector> ${ARGN})
endfunction()
