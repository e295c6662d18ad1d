#!/usr/bin/env python3
"""The sheets of a workbook beside the CSV of the same export: workbook.py FOLDER

Says how many cells are the same, or which are not and exit code 1. Read by openpyxl.
"""

import csv
import datetime
import os
import sys

import openpyxl


def dictionary(folder):
    with open(os.path.join(folder, "codebook.csv"), encoding="utf-8", newline="") as file:
        return {row["Variable / Field Name"]: row for row in csv.DictReader(file)}


def expected(cell, about):
    if cell == "":
        return None
    kind = about["Field Type"]
    validation = about["Text Validation Type OR Show Slider Number"]
    choices = about["Choices, Calculations, OR Slider Labels"].split(" | ")
    if validation in ("integer", "number") or kind == "yesno":
        return float(cell)
    if kind == "radio" and all(choice.split(",")[0].isdigit() for choice in choices) and len(choices) > 1:
        return float(cell)
    if validation == "date_ymd":
        return datetime.datetime.fromisoformat(cell)
    return cell[1:] if cell.startswith("'") else cell


def main():
    folder = sys.argv[1]
    about = dictionary(folder)
    book = openpyxl.load_workbook(os.path.join(folder, "registry.xlsx"))
    count, faults = 0, []
    for name in book.sheetnames:
        if name == "codebook":
            continue
        with open(os.path.join(folder, name + ".csv"), encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        sheet = book[name]
        if sheet.max_row != len(rows) or sheet.max_column != len(rows[0]):
            faults.append(f"{name}: {sheet.max_row} rows, {sheet.max_column} columns")
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                there = sheet.cell(r + 1, c + 1).value
                want = cell if r == 0 else expected(cell, about[rows[0][c]])
                same = abs(there - want) <= 1e-15 * abs(want) if isinstance(want, float) and isinstance(there, (int, float)) else there == want
                if not same:
                    faults.append(f"{name} {r + 1} {rows[0][c]}: {there!r}, not {want!r}")
                count += there is not None
    with open(os.path.join(folder, "codebook.csv"), encoding="utf-8", newline="") as file:
        book_rows = list(csv.reader(file))
    sheet = book["codebook"]
    if sheet.max_row != len(book_rows):
        faults.append("another codebook")
    print(*faults[:20], sep="\n")
    print(len(book.sheetnames), "sheets,", count, "cells")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
