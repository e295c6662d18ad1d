#include "ui/words/fieldlabels.h"

#include "core/domain/patient.h"
#include "ui/words/terms.h"

#include <algorithm>
#include <array>

namespace malar {
namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

struct Named {
    std::string_view field;
    const char *label; // with the key of its place in a form, where it has one
};

constexpr std::array labelNames{
    Named{"code", QT_TRANSLATE_NOOP("Fields", "Study &code")},
    Named{"centre", QT_TRANSLATE_NOOP("Fields", "C&entre")},
    Named{"sex", QT_TRANSLATE_NOOP("Fields", "Se&x")},
    Named{"birth_year", QT_TRANSLATE_NOOP("Fields", "&Birth year")},
    Named{"subtypes", QT_TRANSLATE_NOOP("Fields", "Subtype")},
    Named{"systemic_lupus", QT_TRANSLATE_NOOP("Fields", "Systemic &lupus")},
    Named{"disease_onset", QT_TRANSLATE_NOOP("Fields", "Disease &onset")},
    Named{"last_follow_up", QT_TRANSLATE_NOOP("Fields", "Last &follow-up")},
    Named{"phototype", QT_TRANSLATE_NOOP("Fields", "&Phototype")},
    Named{"smoking", QT_TRANSLATE_NOOP("Fields", "Smo&king")},
    Named{"entered_in_error", QT_TRANSLATE_NOOP("Fields", "Entered in error")},
    Named{"name", QT_TRANSLATE_NOOP("Fields", "N&ame")},
    Named{"hospital_number", QT_TRANSLATE_NOOP("Fields", "&Hospital number")},
    Named{"birth_date", QT_TRANSLATE_NOOP("Fields", "&Birth date")},
    Named{"contact", QT_TRANSLATE_NOOP("Fields", "Con&tact")},
    Named{"number", QT_TRANSLATE_NOOP("Fields", "Number")},
    Named{"date", QT_TRANSLATE_NOOP("Fields", "&Date")},
    Named{"state", QT_TRANSLATE_NOOP("Fields", "State")},
    Named{"assessor", QT_TRANSLATE_NOOP("Fields", "Assessor")},
    Named{"adverse_events", QT_TRANSLATE_NOOP("Fields", "Adverse events")},
    Named{"note", QT_TRANSLATE_NOOP("Fields", "&Note")},
    Named{"drug", QT_TRANSLATE_NOOP("Fields", "D&rug")},
    Named{"other_name", QT_TRANSLATE_NOOP("Fields", "Name of another drug")},
    Named{"dose_mg", QT_TRANSLATE_NOOP("Fields", "Dose (mg)")},
    Named{"route", QT_TRANSLATE_NOOP("Fields", "Ro&ute")},
    Named{"start", QT_TRANSLATE_NOOP("Fields", "&Start")},
    Named{"stop", QT_TRANSLATE_NOOP("Fields", "Stop")},
    Named{"lot", QT_TRANSLATE_NOOP("Fields", "&Lot")},
    Named{"from", QT_TRANSLATE_NOOP("Fields", "From")},
    Named{"to", QT_TRANSLATE_NOOP("Fields", "To")},
    Named{"response", QT_TRANSLATE_NOOP("Fields", "Response")},
    Named{"term", QT_TRANSLATE_NOOP("Fields", "Term")},
    Named{"grade", QT_TRANSLATE_NOOP("Fields", "&Grade")},
    Named{"serious", QT_TRANSLATE_NOOP("Fields", "&Serious")},
    Named{"outcome", QT_TRANSLATE_NOOP("Fields", "&Outcome")},
    Named{"onset", QT_TRANSLATE_NOOP("Fields", "Onset")},
    Named{"end", QT_TRANSLATE_NOOP("Fields", "End")},
    Named{"marker", QT_TRANSLATE_NOOP("Fields", "Marker")},
    Named{"value", QT_TRANSLATE_NOOP("Fields", "Value")},
    Named{"unit", QT_TRANSLATE_NOOP("Fields", "&Unit")},
    Named{"region", QT_TRANSLATE_NOOP("Fields", "&Region")},
};

} // namespace

QString fieldLabel(std::string_view field)
{
    if (const std::optional<Serology> test = fromKey<Serology>(field))
        return terms::label(*test);
    return formLabel(field).remove(u'&');
}

QString formLabel(std::string_view field)
{
    const auto found = std::ranges::find(labelNames, field, &Named::field);
    return found == labelNames.end() ? QString() : Fields::tr(found->label);
}

} // namespace malar
