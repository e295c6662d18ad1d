#!/usr/bin/env python3
"""A project of REDCap made from the files of an export, as strict as REDCap's own import.

redcap.py FOLDER              whether everything loads: rows an instrument, or what is refused and exit code 1
redcap.py FOLDER --table X    the rows of an instrument once more, as comma-separated values without events

It shares nothing with the program that wrote the files: the rules are those of REDCap's pages "Data
Dictionary", "Define My Events", "Designate Instruments" and "Data Import Tool".
"""

import csv
import datetime
import os
import re
import sys

DICTIONARY = [
    "Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label",
    "Choices, Calculations, OR Slider Labels", "Field Note", "Text Validation Type OR Show Slider Number",
    "Text Validation Min", "Text Validation Max", "Identifier?",
    "Branching Logic (Show field only if...)", "Required Field?", "Custom Alignment",
    "Question Number (surveys only)", "Matrix Group Name", "Matrix Ranking?", "Field Annotation"]
TYPES = {"text", "notes", "radio", "dropdown", "checkbox", "yesno", "truefalse", "calc", "file", "slider",
         "descriptive"}
VALIDATIONS = {"", "integer", "number", "date_ymd", "date_mdy", "date_dmy", "time", "email"}
RESERVED = {"redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance",
            "redcap_data_access_group"}
KEYS = ["redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance"]


class Refused(Exception):
    pass


def refuse(condition, message):
    if condition:
        raise Refused(message)


class Table:
    def __init__(self, folder, name, columns=None):
        self.name = name
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        refuse(not rows, f"{name}: empty")
        self.header = rows[0]
        refuse(columns and self.header != columns, f"{name}: not the columns {columns}")
        refuse(len(set(self.header)) != len(self.header), f"{name}: a column twice")
        self.rows = []
        for number, cells in enumerate(rows[1:], 2):
            refuse(len(cells) != len(self.header), f"{name}, row {number}: {len(cells)} cells")
            self.rows.append((number, dict(zip(self.header, cells))))


class Project:
    def __init__(self, folder):
        self.folder = folder
        self.read_dictionary()
        self.read_events()
        self.read_mapping()
        self.read_repeating()
        self.data = {}
        self.seen = set()
        for form in self.forms:
            if os.path.exists(os.path.join(folder, f"data_{form}.csv")):
                self.read_data(form)
        strays = {name for name in os.listdir(folder) if name.startswith("data_")}
        strays -= {f"data_{form}.csv" for form in self.forms} | {"data_dictionary.csv"}
        refuse(strays, f"{strays}: data of no instrument")

    def read_dictionary(self):
        self.fields = {}
        self.forms = {}
        table = Table(self.folder, "data_dictionary.csv", DICTIONARY)
        form = None
        for number, row in table.rows:
            name = row["Variable / Field Name"]
            at = f"data_dictionary.csv, row {number}"
            refuse(not re.fullmatch(r"[a-z](?:_?[a-z0-9])*", name) or len(name) > 100, f"{at}: field {name!r}")
            refuse(name in self.fields, f"{at}: {name} twice")
            refuse(name in RESERVED or name.endswith("_complete"), f"{at}: {name} is REDCap's own")
            refuse(not row["Field Label"].strip(), f"{at}: no label")
            refuse(row["Field Type"] not in TYPES, f"{at}: type {row['Field Type']!r}")
            refuse(row["Identifier?"] not in ("", "y") or row["Required Field?"] not in ("", "y"), f"{at}: y or nothing")
            if row["Form Name"] != form:
                form = row["Form Name"]
                refuse(not re.fullmatch(r"[a-z][a-z0-9_]*", form), f"{at}: form {form!r}")
                refuse(form in self.forms, f"{at}: {form} begins twice")
                self.forms[form] = []
            self.check_type(at, row)
            self.fields[name] = row
            self.forms[form].append(name)
        self.record = next(iter(self.fields))
        refuse(self.fields[self.record]["Field Type"] != "text", "the record id is no text")

    def check_type(self, at, row):
        choices = row["Choices, Calculations, OR Slider Labels"]
        validation = row["Text Validation Type OR Show Slider Number"]
        row["codes"] = set()
        if row["Field Type"] in ("radio", "dropdown", "checkbox"):
            for choice in choices.split("|"):
                code, comma, label = choice.strip().partition(",")
                refuse(not comma or not re.fullmatch(r"[A-Za-z0-9_]+", code) or not label.strip(), f"{at}: choice {choice!r}")
                refuse(code in row["codes"], f"{at}: {code} twice")
                row["codes"].add(code)
        else:
            refuse(choices, f"{at}: choices of no choice")
        refuse(validation not in VALIDATIONS, f"{at}: validation {validation!r}")
        refuse(validation and row["Field Type"] != "text", f"{at}: validation of no text")
        refuse(not validation and (row["Text Validation Min"] or row["Text Validation Max"]), f"{at}: limits of no number")

    def read_events(self):
        self.events = set()
        table = Table(self.folder, "events.csv", ["event_name", "arm_num", "day_offset", "offset_min",
                                                  "offset_max", "unique_event_name", "custom_event_label"])
        for number, row in table.rows:
            at = f"events.csv, row {number}"
            made = re.sub(r"[^a-z0-9_]", "", row["event_name"].lower().replace(" ", "_"))[:18]
            refuse(not row["event_name"].strip(), f"{at}: no name")
            refuse(row["unique_event_name"] != f"{made}_arm_{row['arm_num']}", f"{at}: {row['unique_event_name']!r}")
            refuse(row["unique_event_name"] in self.events, f"{at}: twice")
            for column in ("day_offset", "offset_min", "offset_max"):
                refuse(not re.fullmatch(r"-?\d+", row[column]), f"{at}: {column} {row[column]!r}")
            self.events.add(row["unique_event_name"])

    def read_mapping(self):
        self.mapping = set()
        for number, row in Table(self.folder, "instrument_event_mapping.csv", ["arm_num", "unique_event_name", "form"]).rows:
            at = f"instrument_event_mapping.csv, row {number}"
            refuse(row["unique_event_name"] not in self.events, f"{at}: event {row['unique_event_name']!r}")
            refuse(row["form"] not in self.forms, f"{at}: form {row['form']!r}")
            self.mapping.add((row["unique_event_name"], row["form"]))

    def read_repeating(self):
        self.repeating = set()
        for number, row in Table(self.folder, "repeating_instruments.csv", ["event_name", "form_name", "custom_form_label"]).rows:
            pair = (row["event_name"], row["form_name"])
            refuse(pair not in self.mapping, f"repeating_instruments.csv, row {number}: {pair} is not designated")
            self.repeating.add(pair)

    def read_data(self, form):
        name = f"data_{form}.csv"
        table = Table(self.folder, name)
        known = {self.record, *KEYS, *self.fields, *(f"{each}_complete" for each in self.forms)}
        refuse(set(table.header) - known, f"{name}: no fields: {set(table.header) - known}")
        refuse(table.header[:4] != [self.record, *KEYS], f"{name}: record and event come first")
        self.data[form] = table
        for number, row in table.rows:
            at = f"{name}, row {number}"
            refuse(not row[self.record].strip(), f"{at}: no record")
            refuse(row["redcap_event_name"] not in self.events, f"{at}: event {row['redcap_event_name']!r}")
            self.check_place(at, form, row)
            for field in table.header[4:]:
                self.check_cell(at, form, field, row)

    def check_place(self, at, form, row):
        event = row["redcap_event_name"]
        instrument, instance = row["redcap_repeat_instrument"], row["redcap_repeat_instance"]
        refuse((event, form) not in self.mapping, f"{at}: {form} is not designated for {event}")
        repeats = (event, form) in self.repeating
        refuse(repeats and instrument != form, f"{at}: {form} repeats, and this is {instrument!r}")
        refuse(not repeats and (instrument or instance), f"{at}: {form} does not repeat in {event}")
        refuse(repeats and not re.fullmatch(r"[1-9]\d*", instance), f"{at}: instance {instance!r}")
        key = (row[self.record], event, form, instance)
        refuse(key in self.seen, f"{at}: {key} twice")
        self.seen.add(key)

    def check_cell(self, at, form, field, row):
        value = row[field]
        if field.endswith("_complete"):
            refuse(field != f"{form}_complete" or value not in ("0", "1", "2"), f"{at}: {field} {value!r}")
            return
        refuse(field not in self.forms[form], f"{at}: {field} is not of {form}")
        if value == "":
            return
        about = self.fields[field]
        kind = about["Field Type"]
        validation = about["Text Validation Type OR Show Slider Number"]
        bad = f"{at}: {field} {value!r}"
        refuse(kind == "yesno" and value not in ("0", "1"), bad)
        refuse(kind in ("radio", "dropdown") and value not in about["codes"], bad)
        refuse(kind == "text" and ("\n" in value or "\r" in value), bad)
        refuse(validation == "integer" and not re.fullmatch(r"-?\d+", value), bad)
        refuse(validation == "number" and not re.fullmatch(r"-?\d+(\.\d+)?(e[+-]?\d+)?", value), bad)
        if validation == "date_ymd":
            try:
                refuse(datetime.date.fromisoformat(value).isoformat() != value, bad)
            except ValueError:
                raise Refused(bad) from None
        low, high = about["Text Validation Min"], about["Text Validation Max"]
        refuse(low and float(value) < float(low), bad)
        refuse(high and float(value) > float(high), bad)

    def table(self, form):
        out = csv.writer(sys.stdout, lineterminator="\n")
        data = self.data[form]
        columns = [name for name in data.header if name not in KEYS and not name.endswith("_complete")]
        out.writerow(columns)
        for _, row in data.rows:
            out.writerow([row[name] for name in columns])


def main():
    try:
        project = Project(sys.argv[1])
    except Refused as refused:
        print(refused)
        return 1
    if len(sys.argv) > 3:
        project.table(sys.argv[3])
    else:
        for form, table in project.data.items():
            print(form, len(table.rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
