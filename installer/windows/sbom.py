#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What is inside the Windows program, as CycloneDX 1.5.

sbom.py attributions SOURCE OUT       gathers Qt's own lists of its third parties from its source tree
sbom.py write STAGE VERSION PACKAGES ATTRIBUTIONS
                                      writes STAGE/sbom.cdx.json; PACKAGES has lines "source version"; fails on a file nobody owns
sbom.py check FILE STAGE              is FILE well-formed, and does it match the files of STAGE
"""
import fnmatch
import hashlib
import json
import os
import sys

# Source package: name, licence, the files that are it (patterns, lower case).
COMPONENTS = {
    "santalka": ("Santalka", "EUPL-1.2", ["santalka.exe", "santalka-cli.exe"]),
    "qt6-base": ("Qt 6 (qtbase)", "LGPL-3.0-only", ["qt6*.dll", "platforms/*.dll", "sqldrivers/*.dll", "styles/*.dll"]),
    "sqlite3": ("SQLite", "blessing", ["sqlite3.dll"]),
    "libxlsxwriter": ("libxlsxwriter", "BSD-2-Clause", ["libxlsxwriter.dll"]),
    "libzip": ("libzip", "BSD-3-Clause", ["libzip.dll"]),
    "libsodium": ("libsodium", "ISC", ["libsodium*.dll"]),
    "libz-mingw-w64": ("zlib", "Zlib", ["zlib1.dll"]),
    "gcc-mingw-w64": ("GCC runtime libraries", "GPL-3.0-or-later WITH GCC-exception-3.1", ["libgcc_s_seh-1.dll", "libstdc++-6.dll"]),
    "mingw-w64": ("winpthreads", "MIT AND BSD-3-Clause", ["libwinpthread-1.dll"]),
    "fonts-noto": ("Noto Sans", "OFL-1.1", []),  # inside the programs
}
# Parts of Qt's source that are not compiled for Windows, or not from its own copy.
NOT_BUILT = ("/android", "/cocoa", "/xcb", "/wasm", "/ios", "/plugins/platforms/eglfs", "/3rdparty/sqlite", "/3rdparty/wayland", "/3rdparty/VulkanMemoryAllocator",
             "/3rdparty/libpsl", "/vulkan", "/dbus", "/darwin", "/network/", "/testlib/", "/opengl", "/tools/", "/tests/", "/examples/", "/util/", "/doc/", "/3rdparty/gradle")


def attributions(source, out):
    found = []
    for folder, _, names in sorted(os.walk(os.path.join(source, "src"))):
        if "qt_attribution.json" not in names or any(part in folder + "/" for part in NOT_BUILT):
            continue
        with open(os.path.join(folder, "qt_attribution.json"), encoding="utf-8") as file:
            entries = json.load(file, strict=False)  # some of the texts hold tabs
        for entry in entries if isinstance(entries, list) else [entries]:
            found.append({"name": entry["Name"], "version": entry.get("Version", ""), "licence": entry.get("LicenseId", ""),
                          "usage": entry.get("QtUsage", "")})
    if not found:
        sys.exit("no list of third parties in " + source)
    with open(out, "w", encoding="utf-8") as file:
        json.dump(found, file, ensure_ascii=False, indent=1)


def program_files(stage):
    for folder, _, names in sorted(os.walk(stage)):
        for name in sorted(names):
            if name.lower().endswith((".exe", ".dll")):
                yield os.path.relpath(os.path.join(folder, name), stage).replace(os.sep, "/")


def owner(path):
    owners = [package for package, (_, _, patterns) in COMPONENTS.items() if any(fnmatch.fnmatch(path.lower(), p) for p in patterns)]
    if len(owners) != 1:
        sys.exit(f"{path}: belongs to {owners or 'nobody'}; add it to COMPONENTS in sbom.py")
    return owners[0]


def licence(expression):
    if not expression:
        return []
    if any(word in expression.upper() for word in (" AND ", " OR ", " WITH ")):
        return [{"expression": expression}]
    return [{"license": {"name" if " " in expression else "id": expression}}]


def component(package, version, files, stage):
    name, terms, _ = COMPONENTS[package]
    made = {"type": "application" if package == "santalka" else "library", "bom-ref": package, "name": name, "version": version,
            "licenses": licence(terms)}
    if package != "santalka":
        made["purl"] = f"pkg:deb/debian/{package}@{version.replace('+', '%2B')}?arch=source"
    parts = []
    for path in files:
        with open(os.path.join(stage, path), "rb") as file:
            parts.append({"type": "file", "bom-ref": f"{package}/{path}", "name": path,
                          "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read()).hexdigest()}]})
    if parts:
        made["components"] = parts
    return made


def write(stage, version, packages, attributions_file):
    versions = {"santalka": version}
    with open(packages, encoding="utf-8") as file:
        versions.update(line.split() for line in file if line.strip())
    files = {}
    for path in program_files(stage):
        files.setdefault(owner(path), []).append(path)
    components = []
    for package in COMPONENTS:
        if package != "fonts-noto" and package not in files:
            continue  # built, but this version links nothing of it
        components.append(component(package, versions[package], files.get(package, []), stage))
    with open(attributions_file, encoding="utf-8") as file:
        for number, entry in enumerate(json.load(file)):
            part = {"type": "library", "bom-ref": f"qt6-base/third-party/{number}", "name": entry["name"],
                    "description": "Inside Qt. " + entry["usage"], "licenses": licence(entry["licence"])}
            if entry["version"]:
                part["version"] = entry["version"]
            components.append(part)
    main = components.pop(0)
    bom = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": main}, "components": components,
           "dependencies": [{"ref": "santalka", "dependsOn": [c["bom-ref"] for c in components if "third-party" not in c["bom-ref"]]}]}
    with open(os.path.join(stage, "sbom.cdx.json"), "w", encoding="utf-8") as file:
        json.dump(bom, file, ensure_ascii=False, indent=1)


def check(path, stage):
    with open(path, encoding="utf-8") as file:
        bom = json.load(file)
    assert bom["bomFormat"] == "CycloneDX" and bom["specVersion"] == "1.5" and bom["components"], "no CycloneDX 1.5 document"
    everything, named = [bom["metadata"]["component"]] + bom["components"], {}
    for entry in list(everything):
        everything += entry.get("components", [])
    references = [entry["bom-ref"] for entry in everything]
    assert len(references) == len(set(references)), "a bom-ref stands twice"
    for entry in everything:
        assert entry["name"] and entry["type"] in ("application", "library", "file"), entry
        if entry["type"] == "file":
            named[entry["name"]] = entry["hashes"][0]["content"]
        elif "third-party" not in entry["bom-ref"]:
            assert entry["version"] and entry["licenses"], f"{entry['name']}: no version or licence"
    there = {}
    for name in program_files(stage):
        if name == "uninstall.exe":
            continue  # made by the installer program
        with open(os.path.join(stage, name), "rb") as file:
            there[name] = hashlib.sha256(file.read()).hexdigest()
    assert named == there, f"files and list differ: {set(named.items()) ^ set(there.items())}"


if __name__ == "__main__":
    {"attributions": attributions, "write": write, "check": check}[sys.argv[1]](*sys.argv[2:])
