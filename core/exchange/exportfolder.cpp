#include "core/exchange/exportfolder.h"

#include "core/domain/patientcode.h"
#include "core/domain/photographconsent.h"
#include "core/exchange/codebook.h"
#include "core/exchange/rows.h"
#include "core/exchange/settingsfile.h"
#include "core/files/fault.h"
#include "core/files/part.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

bool isLeftOut(const PatientRecord &record)
{
    return record.patient.isEnteredInError() || withdrawal(record.consents).has_value();
}

std::vector<const PatientFile *> exportedFiles(const Study &study)
{
    std::vector<std::tuple<QString, QString, const PatientFile *>> order;
    for (const PatientFile &file : study.files)
        if (const QString &code = file.record.patient.code; !isLeftOut(file.record))
            order.emplace_back(foldedCode(code), code, &file);
    std::ranges::sort(order);
    std::vector<const PatientFile *> files;
    for (const auto &[folded, code, file] : order)
        files.push_back(file);
    return files;
}

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
        if (const Fault fault = writeTables(); fault || m_cancelled)
            return fault;
        const Study &study = m_export.study;
        const SettingsFile settings{
            study.registry, study.settings, m_scales, m_export.scope.identity, m_export.scope.photographs,
            m_export.head};
        const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
        for (const auto &[name, text] :
             {std::pair{u"codebook.csv"_s, bytes(codebook(m_tables, m_export.scope, m_export.words))},
              std::pair{u"registry.json"_s, toBytes(settings)},
              std::pair{u"README.txt"_s, m_export.words.readMe(counts).toUtf8()}})
            if (const Fault fault = put(name, text))
                return fault;
        QByteArray sums;
        for (const auto &[name, sum] : m_sums)
            sums += sum + "  " + name + '\n';
        return put(u"SHA256SUMS"_s, sums);
    }

    Fault writeTables()
    {
        std::vector<QString> names;
        std::vector<std::string> texts;
        m_tables.each([&](const auto &table) {
            names.push_back(table.file);
            texts.push_back(headerOf(table));
        });
        const RowScope scope{m_export.scope.identity, m_export.scope.photographs, m_names};
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            const Lines lines = linesOf(*m_files[i], m_tables, scope);
            for (std::size_t t = 0; t < texts.size(); ++t)
                texts[t] += lines[t];
            if (i % 50 == 0 && stop(i))
                return std::nullopt;
        }
        for (std::size_t t = 0; t < texts.size(); ++t)
            if (isExported(names[t], m_export.scope))
                if (const Fault fault = put(names[t], QByteArray::fromStdString(texts[t])))
                    return fault;
        return std::nullopt;
    }

    /// Each under the sum of what is in it: the same for the same image, and no one's name.
    Fault writeImages()
    {
        if (!m_export.scope.photographs)
            return std::nullopt;
        const QString images = m_folder + u"/photographs"_s;
        QDir().mkdir(images); // in a folder that is its owner's alone
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
        const Result<Done> synced = files::sync(images);
        return synced ? std::nullopt : Fault(synced.error());
    }

    bool stop(std::size_t done)
    {
        m_cancelled = m_export.progress && !m_export.progress(done, m_files.size());
        return m_cancelled;
    }

    Fault put(const QString &name, const QByteArray &bytes)
    {
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
    bool m_cancelled = false;
};

} // namespace

ExportCounts countsOf(const Study &study, const ExportScope &scope)
{
    ExportCounts counts;
    for (const auto &[record, visits] : study.files) {
        if (record.patient.isEnteredInError()) {
            ++counts.inError;
            continue;
        }
        if (withdrawal(record.consents)) {
            ++counts.withdrawn;
            continue;
        }
        ++counts.patients;
        const auto wrong =
            static_cast<std::size_t>(std::ranges::count(visits, VisitState::EnteredInError, &Visit::state));
        counts.visitsInError += wrong;
        counts.visits += visits.size() - wrong;
        if (scope.photographs)
            counts.photographs += static_cast<std::size_t>(
                std::ranges::count_if(record.photographs, [&record](const Photograph &photograph) {
                    return mayBeShown(record.consents, photograph.date);
                }));
    }
    return counts;
}

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
