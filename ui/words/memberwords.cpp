#include "ui/words/memberwords.h"

#include "ui/words/tr.h"

namespace malar::terms {

QString label(Role role)
{
    switch (role) {
    case Role::Administrator:
        return Words::tr("administrator");
    case Role::Clinician:
        return Words::tr("clinician");
    case Role::DataEntry:
        return Words::tr("data entry");
    case Role::Analyst:
        return Words::tr("analyst");
    }
    return {};
}

QString rightsOf(Role role)
{
    switch (role) {
    case Role::Administrator:
        return Words::tr("Everything, and who else may use the registry.");
    case Role::Clinician:
        return Words::tr("Patients and visits, signing, settings, import, and exports with names.");
    case Role::DataEntry:
        return Words::tr("Patients and visits. No settings, no import, and no export with names.");
    case Role::Analyst:
        return Words::tr("Looks and reports, and changes nothing. Names, hospital numbers, birth dates and "
                         "contacts stay sealed.");
    }
    return {};
}

QString standing(const Member &member)
{
    if (!member.hasKeys)
        return Words::tr("removed");
    return member.isDisabled ? Words::tr("disabled") : Words::tr("signs in");
}

QString whyNot(Role role, Right right)
{
    if (may(role, right))
        return {};
    switch (right) {
    case Right::Use:
        break;
    case Right::Enter:
        return Words::tr("As %1 you look at patients and visits, and do not change them.").arg(label(role));
    case Right::Configure:
        return Words::tr("As %1 you use the settings of the registry, and do not change them or import. Ask "
                         "whoever manages it.")
            .arg(label(role));
    case Right::TakeIdentitiesOut:
        return Words::tr("As %1 you take no names out of the registry. Ask whoever manages it.")
            .arg(label(role));
    case Right::Sign:
        return Words::tr("As %1 you do not sign visits.").arg(label(role));
    case Right::Manage:
        return Words::tr("As %1 you do not manage the users of the registry. Ask an administrator.")
            .arg(label(role));
    }
    return {};
}

} // namespace malar::terms
