#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""compare.py LINUX WINDOWS: do two files say the same? PDF by their text page by page, workbooks cell by cell (value, formula,
number format, typeface, merges), everything else line by line. Prints the differences; status 1 when there are some."""
import difflib
import subprocess
import sys
import warnings

import openpyxl

warnings.filterwarnings("ignore", module="openpyxl")  # parts of a workbook that openpyxl does not know


def pdf_lines(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout.split("\n")


def shown(value):
    # Excel itself keeps 15 digits. The Windows library writes all 17 there are, whatever the locale is; Debian's writes 16.
    return f"{value:.15g}" if isinstance(value, float) else repr(value)


def book_lines(path):
    lines = []
    for kind, values in (("formula", False), ("value", True)):
        book = openpyxl.load_workbook(path, data_only=values)
        for sheet in book:
            lines.append(f"{sheet.title}: {sheet.dimensions}, merged {sorted(map(str, sheet.merged_cells.ranges))}")
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        lines.append(f"{sheet.title}!{cell.coordinate} {kind} {shown(cell.value)} {cell.number_format} {cell.font.name}")
    return lines


def lines_of(path):
    if path.endswith(".pdf"):
        return pdf_lines(path)
    if path.endswith(".xlsx"):
        return book_lines(path)
    with open(path, encoding="utf-8", newline=None) as file:
        return file.read().split("\n")


linux, windows = lines_of(sys.argv[1]), lines_of(sys.argv[2])
if len(linux) < 5:
    sys.exit(f"{sys.argv[1]}: hardly anything in it, so nothing was compared")
difference = list(difflib.unified_diff(linux, windows, "Linux", "Windows", lineterm="", n=0))
if difference:
    print(f"{sys.argv[2]}: {len(difference)} lines of difference")
    print("\n".join(difference[:30]))
    sys.exit(1)
