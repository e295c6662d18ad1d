#include "core/domain/patientcode.h"
#include "core/domain/photographconsent.h"
#include "core/exchange/rows.h"

#include <algorithm>

namespace malar::exchange {
namespace {

bool isLeftOut(const PatientRecord &record)
{
    return record.patient.isEnteredInError() || withdrawal(record.consents).has_value();
}

} // namespace

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
        for (const Photograph &photograph : record.photographs)
            ++(scope.photographs && mayBeShown(record.consents, photograph.date) ? counts.photographs
                                                                                 : counts.photographsLeftOut);
    }
    return counts;
}

} // namespace malar::exchange
