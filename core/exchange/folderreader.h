#pragma once

#include "core/exchange/candidate.h"
#include "core/exchange/folderfiles.h"
#include "core/exchange/importfolder.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/settingsfile.h"

#include <unordered_map>

namespace malar::exchange {

/// Reads the files of a folder into the rows of its patients.
class FolderReader {
public:
    FolderReader(const QString &folder, const ImportTarget &target, Problems &problems)
        : m_files(folder, problems), m_target(target), m_problems(problems)
    {}

    void read();

    const std::optional<SettingsFile> &settings() const { return m_settings; } // none where they are no good
    std::vector<Candidate> &candidates() { return m_candidates; }              // in the order of the file
    bool wasCancelled() const { return m_cancelled; }

private:
    void readSettings();
    std::optional<CsvTable> open(const QString &name);
    void checkImages();
    std::optional<Refusal::Reason> wrongImage(const PhotographRow &);
    void takePatients(const Table<Patient> &);
    template <class Row>
    void takeRows(const Table<Row> &, const std::function<void(Candidate &, Placed<Row>)> &);
    bool step();

    FolderFiles m_files;
    const ImportTarget &m_target;
    Problems &m_problems;
    std::optional<SettingsFile> m_settings;
    std::map<QString, CsvTable> m_tables;
    std::vector<Candidate> m_candidates;
    std::unordered_map<std::string, std::size_t> m_places; // by the code's cell
    bool m_patientsRead = false;
    bool m_ragged = false; // rows were left out, and others may belong to them
    bool m_cancelled = false;
    std::size_t m_done = 0;
    std::size_t m_all = 0;
};

} // namespace malar::exchange
