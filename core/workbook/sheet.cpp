#include "core/workbook/sheet.h"

#include "core/workbook/sheetcells.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::workbook {
namespace {

using Kind = Fault::Kind;

/// The parts that one of them names.
struct Relation {
    QString id;
    QString type; // "worksheet", "sharedStrings"
    QString path;
};

struct NamedSheet {
    QString name;
    QString id; // of its relation
    bool isHidden = false;
};

class BookReader {
public:
    explicit BookReader(const QByteArray &bytes) : m_archive(bytes) {}

    Result<Sheet, Fault> read(const QString &name)
    {
        if (!m_archive.isOpen())
            return Fault{Kind::Damaged};
        const QString book = find(relations({}), u"officeDocument").path;
        if (book.isEmpty() || !Part(m_archive, book, largestPart).isThere())
            return m_fault.value_or(Fault{Kind::NotAWorkbook});
        readBook(book);
        m_relations = relations(book);
        std::erase_if(m_sheets, [this](const NamedSheet &sheet) { return pathOf(sheet).isEmpty(); });
        const NamedSheet *chosen = choose(name);
        if (!m_fault && !chosen)
            return Fault{Kind::NoSuchSheet, 0, name};
        readStrings(find(m_relations, u"sharedStrings").path);
        readStyles(find(m_relations, u"styles").path);
        if (m_fault)
            return *m_fault;
        for (const NamedSheet &sheet : m_sheets)
            m_sheet.names << sheet.name;
        m_sheet.name = chosen->name;
        Part part(m_archive, pathOf(*chosen), largestSheet);
        if (const auto fault = readCells(part, m_notation, m_sheet))
            return *fault;
        return std::move(m_sheet);
    }

private:
    void note(const Part &part)
    {
        if (const auto fault = part.fault(); fault && !m_fault)
            m_fault = fault;
    }

    /// Those of a part, or of the whole where it is empty.
    std::vector<Relation> relations(const QString &of)
    {
        const QString folder = of.contains(u'/') ? of.section(u'/', 0, -2) + u'/' : QString();
        Part part(m_archive, folder + u"_rels/"_s + of.section(u'/', -1) + u".rels"_s, largestPart);
        std::vector<Relation> found;
        if (!part.isThere())
            return found;
        while (part.next())
            if (part.isStart(u"Relationship")) {
                const QString target = part.attribute(u"Target");
                const QString path = target.startsWith(u'/') ? target.sliced(1) : folder + target;
                found.push_back({part.attribute(u"Id"), part.attribute(u"Type").section(u'/', -1),
                                 QDir::cleanPath(path)});
            }
        note(part);
        return found;
    }

    static Relation find(const std::vector<Relation> &relations, QStringView type)
    {
        const auto found =
            std::ranges::find_if(relations, [type](const Relation &r) { return r.type == type; });
        return found == relations.end() ? Relation() : *found;
    }

    /// Empty where it is no sheet of cells, such as one of a chart.
    QString pathOf(const NamedSheet &sheet) const
    {
        const auto found = std::ranges::find_if(
            m_relations, [&sheet](const Relation &r) { return r.id == sheet.id && r.type == u"worksheet"; });
        return found == m_relations.end() ? QString() : found->path;
    }

    void readBook(const QString &path)
    {
        Part part(m_archive, path, largestPart);
        while (part.next()) {
            if (part.isStart(u"workbookPr")) {
                const QString since1904 = part.attribute(u"date1904");
                m_notation.since1904 = since1904 == u"1" || since1904 == u"true";
            } else if (part.isStart(u"sheet")) {
                m_sheets.push_back({part.attribute(u"name"), part.attribute(u"id"),
                                    part.attribute(u"state").endsWith(u"idden")});
            }
        }
        note(part);
    }

    const NamedSheet *choose(const QString &name) const
    {
        const auto found = std::ranges::find_if(m_sheets, [&name](const NamedSheet &sheet) {
            return name.isEmpty() ? !sheet.isHidden : sheet.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return found == m_sheets.end() ? nullptr : &*found;
    }

    void readStrings(const QString &path)
    {
        if (path.isEmpty())
            return;
        Part part(m_archive, path, largestStrings);
        while (part.next())
            if (part.isStart(u"si")) {
                const QByteArray text = contentOf(part, u"si").text.toUtf8();
                m_notation.strings.push_back({0, 0, static_cast<std::uint32_t>(m_sheet.text.size()),
                                              static_cast<std::uint32_t>(text.size())});
                m_sheet.text += text;
            }
        note(part);
    }

    void readStyles(const QString &path)
    {
        if (path.isEmpty())
            return;
        Part part(m_archive, path, largestPart);
        QHash<int, QString> codes;
        bool isOfCells = false;
        while (part.next()) {
            isOfCells = part.isStart(u"cellXfs") || (isOfCells && !part.isEnd(u"cellXfs"));
            if (part.isStart(u"numFmt"))
                codes.insert(part.attribute(u"numFmtId").toInt(), part.attribute(u"formatCode"));
            else if (isOfCells && part.isStart(u"xf")) {
                const int id = part.attribute(u"numFmtId").toInt();
                m_notation.formats.push_back(formatOf(id, codes.value(id)));
            }
        }
        note(part);
    }

    Archive m_archive;
    std::vector<Relation> m_relations; // of the workbook
    std::vector<NamedSheet> m_sheets;
    Notation m_notation;
    Sheet m_sheet;
    std::optional<Fault> m_fault; // the first
};

} // namespace

bool isPacked(const QByteArray &bytes) { return bytes.startsWith("PK\x03\x04"); }

bool isOld(const QByteArray &bytes) { return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

Result<Sheet, Fault> readSheet(const QByteArray &bytes, const QString &name)
{
    return BookReader(bytes).read(name);
}

} // namespace malar::workbook
