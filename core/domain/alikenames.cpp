#include "core/domain/alikenames.h"

#include "core/domain/folding.h"
#include "core/domain/patientcode.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

QString likenessKey(const QString &name)
{
    QString text;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool ends = i + 1 == name.size() || !name[i + 1].isLetterOrNumber();
        const bool isMinus = name[i] == u'-' || name[i] == QChar(0x2212) || name[i] == QChar(0x2013);
        if (name[i] == u'+')
            text += u"pos"_s;
        else if (isMinus && ends)
            text += u"neg"_s;
        else
            text += name[i];
    }
    return codeKey(text);
}

std::optional<AlikeNames> alikeNames(const Panels &panels)
{
    std::vector<std::vector<QString>> lists(1); // the keys of all, then the subsets of each
    for (const Panel &panel : panels) {
        for (const PanelMarker &marker : panel.markers)
            lists.front().push_back(marker.key);
        lists.push_back(panel.subsets);
    }
    for (const bool isSame : {true, false})
        for (const std::vector<QString> &names : lists)
            for (std::size_t i = 0; i < names.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    if (isSame ? foldedCode(names[j]) == foldedCode(names[i])
                               : likenessKey(names[j]) == likenessKey(names[i]))
                        return AlikeNames{names[j], names[i], isSame};
    return std::nullopt;
}

} // namespace malar
