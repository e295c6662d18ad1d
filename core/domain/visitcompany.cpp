#include "core/domain/visitcompany.h"

namespace malar {

VisitCompany companyOf(const PatientRecord &record, const VisitTotals &visit)
{
    VisitCompany all;
    for (const AdverseEvent &event : eventsTold(record.adverseEvents, visit.id, visit.date))
        all.events.push_back(event.id);
    for (const Course &course : record.courses)
        for (const Infusion &infusion : course.infusions)
            if (infusion.date == visit.date)
                all.infusions.push_back(infusion.id);
    for (const Photograph &photograph : record.photographs)
        if (photograph.visit == visit.id)
            all.photographs.push_back(photograph.id);
    return all;
}

} // namespace malar
