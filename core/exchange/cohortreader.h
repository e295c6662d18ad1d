#pragma once

#include "core/domain/alikecodes.h"
#include "core/exchange/candidate.h"
#include "core/exchange/cohortcolumns.h"
#include "core/exchange/importfolder.h"
#include "core/exchange/mapping.h"
#include "core/exchange/rowreader.h"

#include <QHash>
#include <QSet>

namespace malar::exchange {

/// What cells say in our words: the values that somebody mapped.
class CellWords {
public:
    CellWords(const Mapping &, const OurColumns &);

    /// Lasts as long as this.
    std::string_view operator()(std::size_t column, std::string_view text);

private:
    using Words = std::map<std::string, std::string, std::less<>>;
    std::vector<Words> m_words; // of each of ours
    std::vector<Words> m_alike; // the same by wordKey(), for another spelling in a later delivery
};

/// Reads a table into the patients and visits of a plan.
class CohortReader {
public:
    CohortReader(const CsvTable &, const Mapping &, const ImportTarget &, ImportPlan &);

    void read();

private:
    /// What is said once a patient, and the record in which it first stands.
    struct Said {
        std::string_view text;
        std::size_t index = 0;
    };
    struct Person {
        Candidate candidate;
        const PatientRecord *there = nullptr;
        std::size_t index = 0;  // of its first record
        std::vector<Said> said; // in the order of m_ofPatient
    };

    bool place();
    bool areConstantsGood();
    bool isTreatmentSaid();
    void takeRow(std::size_t index);
    QString meant(QString code, std::size_t index);
    Person &ownerOf(const QString &code, std::size_t index);
    void askAbout(const QString &code, std::size_t index);
    void note(Person &, std::size_t index);
    std::optional<VisitRow> visitOf(std::size_t index);
    bool isBlank(std::size_t index) const;
    bool hasForm(std::size_t index) const;
    void place(const Placed<VisitRow> &);

    std::optional<CohortRow> lastingOf(const Person &);
    bool isWhole(const Person &, const CohortRow &);
    const Said *saidOf(const Person &, std::string_view column) const;
    QString constantOf(std::string_view column) const;
    void finish(Person &);
    void finishNew(Person &, const CohortRow &);
    void finishKnown(Person &, const CohortRow &);
    void compare(const Person &, const CohortRow &);
    bool isThere(const Placed<VisitRow> &, const PatientRecord &);
    bool differs(const Placed<VisitRow> &, const Visit &ours, const QString &code);

    const Mapping &m_mapping;
    const ImportTarget &m_target;
    ImportPlan &m_plan;
    OurColumns m_ours;
    std::vector<std::size_t> m_ofPatient; // places in m_ours
    std::vector<std::size_t> m_ofVisit;
    CellWords m_words;
    RowReader m_reader;
    const CsvTable &m_csv;
    QHash<QString, const PatientRecord *> m_known;
    AlikeCodes m_alike;
    QHash<QString, std::size_t> m_places;
    std::map<std::size_t, int> m_months; // planned, as the event of a row says
    QSet<QString> m_told;                // codes of which it was said that they are others
    std::vector<Person> m_persons;
};

} // namespace malar::exchange
