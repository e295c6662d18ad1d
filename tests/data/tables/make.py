"""Workbooks as others write them, into a folder: make.py FOLDER. Beside each that openpyxl made lies what
openpyxl reads in it, as CSV; what no library writes is put together by hand."""
import csv, datetime, os, random, sys, zipfile
import openpyxl
from decimal import Decimal
from openpyxl.utils.datetime import CALENDAR_MAC_1904

os.chdir(sys.argv[1])
day = datetime.date
rows = [["patient", "visit_date", "ery_face", "share", "note"],
        ["P-01", day(2023, 2, 14), 2, 12.7, "brote ñ €"],
        ["P-02", datetime.datetime(2023, 3, 1, 10, 30), 0.1 + 0.2, 1e-7, "two\nlines"],
        ["P-03", day(1900, 1, 31), -3, 123456789.125, "a, \"b\"; c"],
        [7, day(1900, 3, 1), 1e15, 1e20, None],
        ["P-05", day(1999, 12, 31), 0, 100, " kept "]]


def shown(value):
    if isinstance(value, datetime.datetime):
        return value.isoformat() if value.time() != datetime.time() else value.date().isoformat()
    if isinstance(value, float):  # fifteen digits, and no exponent
        return format(Decimal(f"{value:.15g}"), "f")
    return "" if value is None else str(value)


def saved(book, name):
    book.save(name + ".xlsx")
    sheet = openpyxl.load_workbook(name + ".xlsx", data_only=True).worksheets[0]
    with open(name + ".csv", "w", newline="") as out:
        for row in sheet.iter_rows(values_only=True):
            csv.writer(out, lineterminator="\n").writerow([shown(value) for value in row])


def book_of(rows, first="Visitas"):
    book = openpyxl.Workbook()
    book.active.title = first
    for row in rows:
        book.active.append(row)
    return book


saved(book_of(rows), "plain")
late = [rows[0]] + [row for row in rows[1:] if not (isinstance(row[1], day) and row[1].year < 1904)]
book = book_of(late)
book.epoch = CALENDAR_MAC_1904
saved(book, "since1904")

formats = ["yyyy-mm-dd", "dd/mm/yyyy", "m/d/yy", "[$-C0A]d\\ \"de\"\\ mmmm", "mm-dd-yy", "mmm\\-yy", "d"]
book = book_of([["day%d" % i for i in range(len(formats))] + ["number", "money", "code", "red", "hours"],
                [day(2023, 2, 14)] * len(formats) + [44971, 44971, 7, 44971, 44971.5]])
for i, code in enumerate(formats):
    book.active.cell(2, 1 + i).number_format = code
for i, code in enumerate(["General", "#,##0.00\\ \"dm\"", "000", "[Red]0;-0", "0.00E+00"]):
    book.active.cell(2, 1 + len(formats) + i).number_format = code
book.save("formats.xlsx")

book = book_of([["a", "b"], [1, "=1+1"]])
book.save("formula.xlsx")
book = book_of([["a", "b", "c"], [1, 2, 3], [4, 5, 6]])
book.active.merge_cells("B2:C2")
book.save("merged.xlsx")
book = book_of([["Erythema", None, None], ["ery_face", "ery_arms", "ery_back"], ["face", "arms", "back"],
                [1, 2, 3], [0, 1, 2]])
book.save("headers.xlsx")
book = book_of([["a", "b"], [1, 2]])
book.create_sheet("Otra").append(["form", "mucosa"])
book.active.sheet_state = "hidden"
book.save("sheets.xlsx")
book = openpyxl.Workbook()
for row, column, value in [(3, 2, "a"), (3, 4, "b"), (5, 2, 1), (5, 4, 2), (9, 4, 3)]:
    book.active.cell(row, column, value)
book.save("aside.xlsx")
openpyxl.Workbook().save("nothing.xlsx")

# By hand.
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKED = "http://schemas.openxmlformats.org/package/2006/relationships"


def by_hand(name, cells, strings="", before="", tail=""):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        out.writestr("_rels/.rels", f'<Relationships xmlns="{PACKED}"><Relationship Id="r" '
                     f'Type="{OFFICE}/officeDocument" Target="/book/b.xml"/></Relationships>')
        out.writestr("book/b.xml", f'<workbook xmlns="{SHEETS}" xmlns:r="{OFFICE}"><sheets>'
                     '<sheet name="Chart" sheetId="1" r:id="c"/><sheet name="S" sheetId="2" r:id="s"/>'
                     '</sheets></workbook>')
        out.writestr("book/_rels/b.xml.rels", f'<Relationships xmlns="{PACKED}">'
                     f'<Relationship Id="c" Type="{OFFICE}/chartsheet" Target="chart.xml"/>'
                     f'<Relationship Id="s" Type="{OFFICE}/worksheet" Target="sheets/s.xml"/>'
                     f'<Relationship Id="t" Type="{OFFICE}/sharedStrings" Target="../book/t.xml"/></Relationships>')
        out.writestr("book/t.xml", f'{before}<sst xmlns="{SHEETS}">{strings}</sst>')
        out.writestr("book/sheets/s.xml",
                     f'<worksheet xmlns="{SHEETS}"><sheetData>{cells}</sheetData>{tail}</worksheet>')


texts = ('<si><t>a</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r>'
         '<rPh sb="0" eb="1"><t>read</t></rPh></si><si><t>x_x000D_y_x005F_z</t></si>')
by_hand("kinds.xlsx", '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>b</t></is></c><c t="inlineStr"><is><r><t>c'
        '</t></r><r><t>c</t></r></is></c><c t="str"><f>"d"</f><v>d</v></c><c t="str"><v>e</v></c></row>'
        '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c>'
        '<c r="D4" t="d"><v>2023-02-14T00:00:00</v></c><c t="str"><f>""</f><v></v></c></row>'
        '<row><c t="s"><v>2</v></c><c><f>6*7</f><v>42</v></c></row>', texts)
row = '<row r="%d"><c r="%s"><v>1</v></c></row>'
by_hand("rows_back.xlsx", row % (2, "A2") + row % (1, "A1"))
by_hand("cells_back.xlsx", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>')
by_hand("far_row.xlsx", row % (1048577, "A1048577"))
by_hand("far_column.xlsx", row % (1, "ZZZZZZ1"))
by_hand("no_string.xlsx", '<row><c t="s"><v>0</v></c></row>')
by_hand("wide.xlsx", row % (1, "BYA1"))
by_hand("sparse.xlsx", "".join(row % (i, "A%d" % i if i % 2 else "BXW%d" % i) for i in range(1, 10100)))
by_hand("long_text.xlsx", '<row><c t="inlineStr"><is><t>' + "a" * (6 << 20) + '</t></is></c></row>')
by_hand("long_strings.xlsx", '<row><c t="s"><v>0</v></c></row>', "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaa</t></si>" * 2_000_000)
by_hand("repeated.xlsx", '<row><c t="s"><v>0</v></c></row>' * 300, "<si><t>" + "a" * 1_000_000 + "</t></si>")
laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
by_hand("entities.xlsx", '<row><c t="s"><v>0</v></c></row>', "<si><t>&l9;</t></si>",
        f'<!DOCTYPE sst [<!ENTITY l0 "ha">{laughs}]>')
# Elements that are damaged under a sum that is right: 0.xlsx and so on.
good = ('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>'
        '<row r="2"><c r="A2" s="1"><v>44971.5</v></c><c r="B2" t="b"><f>TRUE()</f><v>1</v></c></row>')
signs = ['"', "<", ">", "/", "&", "-", "1e999", "99999999999", "\x01", "", "<c>", "</row>", "ZZ9", "\ufffe"]
for i in range(300):
    chance = random.Random(i)
    damaged = good
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(damaged))
        damaged = damaged[:at] + chance.choice(signs) + damaged[at + chance.randint(0, 2):]
    by_hand(f"{i}.xlsx", damaged, texts)

with zipfile.ZipFile("other.xlsx", "w") as out:
    out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
whole = open("plain.xlsx", "rb").read()
open("cut.xlsx", "wb").write(whole[:len(whole) // 2])
open("old.xls", "wb").write(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(504))
# What it says of a size is a lie.
lying = bytearray(open("long_strings.xlsx", "rb").read())
at = lying.find(b"PK\x01\x02")
while at >= 0:
    lying[at + 24:at + 28] = (100).to_bytes(4, "little")
    at = lying.find(b"PK\x01\x02", at + 4)
open("lying.xlsx", "wb").write(lying)
