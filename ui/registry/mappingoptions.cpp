#include "ui/registry/mappingoptions.h"

#include "core/domain/keytext.h"
#include "core/exchange/mappingguess.h"
#include "ui/registry/exchange.h"
#include "ui/words/comingwords.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Mapping {
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

} // namespace

AssignOptions columnOptions(const exchange::OurColumns &ours)
{
    const exchange::ExportWords words = exportWords({}, {});
    AssignOptions options{{QString(), Mapping::tr("passed over"), QString()}};
    for (int group = 0; group <= static_cast<int>(exchange::ColumnGroup::Scales); ++group)
        for (const exchange::OurColumn &column : ours)
            if (static_cast<int>(column.group) == group && !column.name().startsWith(u"instrument"_s))
                options.push_back({column.name(),
                                   u"%1 · %2"_s.arg(column.name(), words.label(column.field())),
                                   label(column.group)});
    return options;
}

std::shared_ptr<const AssignOptions> choiceOptions(const exchange::Field &field)
{
    if (!exchange::hasChoices(field))
        return nullptr;
    const exchange::ExportWords words = exportWords({}, {});
    AssignOptions options{{QString(), Mapping::tr("not known yet"), QString()}};
    const auto add = [&options](const QString &key, const QString &label) {
        options.push_back({key, key == label ? key : u"%1 · %2"_s.arg(key, label), QString()});
    };
    if (field.item)
        for (const std::uint8_t level : spec(field.item->sign).allowed)
            add(QString::number(level), words.choice(field, std::to_string(level)));
    else if (field.type == exchange::CellType::YesNo) {
        add(u"0"_s, terms::label(Answer::No));
        add(u"1"_s, terms::label(Answer::Yes));
    }
    for (const std::string_view key : field.choices)
        add(keyText(key), words.choice(field, key));
    return std::make_shared<const AssignOptions>(std::move(options));
}

AssignOptions eventOptions()
{
    constexpr int lastMonth = 60;
    AssignOptions options{{QString(), Mapping::tr("no planned time"), QString()}};
    for (int month = 0; month <= lastMonth; ++month)
        options.push_back({QString::number(month), terms::plannedTime(month), QString()});
    return options;
}

} // namespace malar
