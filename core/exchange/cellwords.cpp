#include "core/exchange/cohortreader.h"
#include "core/exchange/foreignwords.h"
#include "core/exchange/tableglance.h"

namespace malar::exchange {

CellWords::CellWords(const Mapping &mapping, const OurColumns &ours)
    : m_words(ours.size()), m_alike(ours.size())
{
    for (const auto &[theirs, values] : mapping.choices) {
        const auto column = mapping.columns.find(theirs);
        if (column == mapping.columns.end())
            continue;
        for (std::size_t i = 0; i < ours.size(); ++i)
            if (ours[i].name() == column->second)
                for (const auto &[value, key] : values) {
                    m_words[i][value.toStdString()] = key.toStdString();
                    m_alike[i][wordKey(value).toStdString()] = key.toStdString();
                }
    }
}

std::string_view CellWords::operator()(std::size_t column, std::string_view text)
{
    Words &words = m_words[column];
    if (words.empty() || text.empty())
        return text;
    if (const auto found = words.find(text); found != words.end())
        return found->second;
    const QString value = cellText(text);
    const auto alike = m_alike[column].find(wordKey(value).toStdString());
    // Noted, so that each value is looked up so once.
    const std::string meant = alike == m_alike[column].end() ? std::string(text) : alike->second;
    return words.emplace(text, meant).first->second;
}

} // namespace malar::exchange
