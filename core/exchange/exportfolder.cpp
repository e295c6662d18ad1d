#include "core/exchange/exportfolder.h"

#include "core/domain/photographconsent.h"
#include "core/exchange/codebook.h"
#include "core/exchange/rows.h"
#include "core/exchange/settingsfile.h"
#include "core/exchange/written.h"
#include "core/files/fault.h"
#include "core/files/part.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// Writes into a folder beside the target, which takes its place at the end.
class FolderWriter {
public:
    FolderWriter(const QString &target, const Export &what)
        : m_target(QDir::cleanPath(QFileInfo(target).absoluteFilePath())),
          m_export(what),
          m_files(exportedFiles(what.study)),
          m_scales(scaleColumnsOf(what.study.settings.scales, m_files)),
          m_tables(m_scales)
    {}

    Result<ExportCounts> write()
    {
        auto part = reserve();
        if (!part)
            return part.error();
        m_folder = part->path();
        const ExportCounts counts = countsOf(m_export.study, m_export.scope);
        if (const auto error = writeAll(counts))
            return *error;
        if (m_cancelled)
            return Error{Error::Kind::Cancelled, {}, {}};
        const Result<Done> published = part->publish();
        if (!published)
            return published.error();
        return counts;
    }

private:
    using Fault = std::optional<Error>;

    Result<files::Part> reserve()
    {
        const QFileInfo there(m_target);
        if (there.exists() &&
            (!there.isDir() ||
             !QDir(m_target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
            return Error{Error::Kind::NotEmpty, {}, m_target};
        QDir().mkpath(there.path());
        files::sweep(m_target);
        return files::Part::make(m_target, files::Part::Kind::Folder);
    }

    Fault writeAll(const ExportCounts &counts)
    {
        if (const Fault fault = writeImages(); fault || m_cancelled)
            return fault;
        const std::vector<std::pair<QString, std::string>> tables = writtenTables();
        if (m_cancelled)
            return std::nullopt;
        if (const Fault fault = writeFolderFiles(tables); fault || m_cancelled)
            return fault;
        if (const Fault fault = writeOthers(tables); fault || m_cancelled)
            return fault;
        if (const Fault fault = put(u"README.txt"_s, m_export.words.readMe(counts).toUtf8()))
            return fault;
        QByteArray sums;
        for (const auto &[name, sum] : m_sums)
            sums += sum + "  " + name + '\n';
        if (const Fault fault = put(u"SHA256SUMS"_s, sums))
            return fault;
        return syncFolders();
    }

    /// Each table that is in the scope, as CSV.
    std::vector<std::pair<QString, std::string>> writtenTables()
    {
        std::vector<std::pair<QString, std::string>> texts;
        m_tables.each([&](const auto &table) { texts.emplace_back(table.file, headerOf(table)); });
        const RowScope scope{m_export.scope.identity, m_export.scope.photographs, m_names};
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            const Lines lines = linesOf(*m_files[i], m_tables, scope);
            for (std::size_t t = 0; t < texts.size(); ++t)
                texts[t].second += lines[t];
            if (i % 50 == 0 && stop(i))
                break;
        }
        std::erase_if(texts, [this](const auto &text) { return !isExported(text.first, m_export.scope); });
        return texts;
    }

    Fault writeFolderFiles(const std::vector<std::pair<QString, std::string>> &tables)
    {
        if (!m_export.scope.has(ExportFormat::Folder))
            return std::nullopt;
        const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
        const bool comma = m_export.scope.decimalComma;
        if (comma)
            for (const WrittenTable &table : parsed(tables))
                if (const Fault fault = put(table.name + u".csv"_s, semicolonCsv(table)))
                    return fault;
        for (const auto &[name, text] : tables)
            if (const Fault fault = comma ? std::nullopt : put(name, bytes(text)))
                return fault;
        QByteArray book = bytes(codebook(m_tables, m_export.scope, m_export.words));
        if (const auto table = CsvTable::parse(book); comma && table)
            book = semicolonCsv(*table);
        const Study &study = m_export.study;
        const SettingsFile settings{
            study.registry, study.settings, m_scales, m_export.scope.identity, m_export.scope.photographs,
            m_export.head};
        for (const auto &[name, text] : {std::pair{u"codebook.csv"_s, book},
                                         {u"registry.json"_s, toBytes(settings)},
                                         {u"load.R"_s, loadScript(comma)}})
            if (const Fault fault = put(name, text))
                return fault;
        return std::nullopt;
    }

    /// The tables once more, cell by cell.
    WrittenTables parsed(const std::vector<std::pair<QString, std::string>> &texts) const
    {
        WrittenTables tables;
        m_tables.each([&](const auto &table) {
            const auto text = std::ranges::find(texts, table.file, &std::pair<QString, std::string>::first);
            if (text == texts.end())
                return;
            Result<CsvTable, Refusal> cells = CsvTable::parse(QByteArray::fromStdString(text->second));
            Q_ASSERT(cells); // as it was just written
            WrittenTable made{table.file.chopped(4),
                              {required(exchange::text(std::string(patientColumn)))},
                              *std::move(cells)};
            for (const auto &column : table.columns)
                made.fields.push_back(column.field);
            tables.push_back(std::move(made));
        });
        return tables;
    }

    Fault writeOthers(const std::vector<std::pair<QString, std::string>> &texts)
    {
        const ExportScope &scope = m_export.scope;
        const Put into = [this](const QString &name, const QByteArray &bytes) -> Fault {
            return stop(m_files.size()) ? Error{Error::Kind::Cancelled, {}, {}} : put(name, bytes);
        };
        if (scope.formats == std::vector{ExportFormat::Folder})
            return std::nullopt;
        const Written written{m_export.study, m_files, parsed(texts), m_export.words};
        for (const ExportFormat format : scope.formats)
            if (const Fault fault = writeOther(format, written, into))
                return fault;
        return std::nullopt;
    }

    Fault writeOther(ExportFormat format, const Written &written, const Put &into)
    {
        switch (format) {
        case ExportFormat::Folder:
            return std::nullopt;
        case ExportFormat::Xlsx:
            return writeWorkbook(written, m_export.scope, into);
        case ExportFormat::Redcap:
            return writeRedcap(written, m_export.scope, into);
        case ExportFormat::Spss:
            return writeSpss(written, into);
        case ExportFormat::Stata:
            return writeStata(written, into);
        case ExportFormat::Fhir:
            return writeFhir(written, into);
        }
        return std::nullopt;
    }

    /// Each under the sum of what is in it: the same for the same image, and no one's name.
    Fault writeImages()
    {
        if (!m_export.scope.photographs)
            return std::nullopt;
        makeFolder(u"photographs"_s); // though it may stay empty
        for (const PatientFile *file : m_files)
            for (const Photograph &photograph : file->record.photographs) {
                if (!mayBeShown(file->record.consents, photograph.date))
                    continue;
                const Result<QByteArray> image = m_export.image(photograph.id);
                if (!image)
                    return image.error();
                const QString name = photographName(*image);
                m_names[photograph.id] = name;
                if (const Fault fault = put(u"photographs/"_s + name, *image))
                    return fault;
                if (stop(0))
                    return std::nullopt;
            }
        return std::nullopt;
    }

    /// In a folder that is its owner's alone.
    void makeFolder(const QString &name)
    {
        if (m_folders.insert(name).second)
            QDir().mkdir(m_folder + u'/' + name);
    }

    Fault syncFolders() const
    {
        for (const QString &name : m_folders)
            if (const Result<Done> synced = files::sync(m_folder + u'/' + name); !synced)
                return synced.error();
        return std::nullopt;
    }

    bool stop(std::size_t done)
    {
        m_cancelled = m_export.progress && !m_export.progress(done, m_files.size());
        return m_cancelled;
    }

    Fault put(const QString &name, const QByteArray &bytes)
    {
        if (const qsizetype slash = name.indexOf(u'/'); slash > 0)
            makeFolder(name.first(slash));
        const Result<Done> written = files::write(m_folder + u'/' + name, bytes);
        // The same image twice is one file.
        if (!written && (written.error().kind != Error::Kind::Exists || !m_sums.contains(name.toUtf8())))
            return Error{written.error().kind, written.error().detail, m_target + u'/' + name};
        m_sums[name.toUtf8()] = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return std::nullopt;
    }

    QString m_target;
    QString m_folder;
    const Export &m_export;
    std::vector<const PatientFile *> m_files;
    ScaleColumns m_scales;
    Tables m_tables;
    PhotographNames m_names;
    std::map<QByteArray, QByteArray> m_sums; // by name
    std::set<QString> m_folders;
    bool m_cancelled = false;
};

} // namespace

QString photographName(const QByteArray &image)
{
    const QByteArray sum = QCryptographicHash::hash(image, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(sum.first(32)) + u".jpg"_s;
}

Result<ExportCounts> writeFolder(const QString &folder, const Export &what)
{
    return FolderWriter(folder, what).write();
}

} // namespace malar::exchange
