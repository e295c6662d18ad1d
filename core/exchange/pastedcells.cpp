#include "core/exchange/pastedcells.h"

#include <QStringList>

#include <algorithm>

namespace malar::exchange {
namespace {

bool isOneNumber(const QString &line)
{
    const QString text = line.trimmed();
    return text.count(u',') <= 1 && std::ranges::all_of(text, [](QChar c) {
               return c.isDigit() || c.isSpace() || QStringView(u",+-%").contains(c);
           });
}

/// A column of numbers with decimal commas is no CSV of whole numbers: a comma parts cells only where some
/// line is not one number.
QChar separatorOf(const QString &text)
{
    for (const QChar separator : {u'\t', u';'})
        if (text.contains(separator))
            return separator;
    return std::ranges::all_of(text.split(u'\n'), isOneNumber) ? QChar() : QChar(u',');
}

class CellReader {
public:
    explicit CellReader(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    std::vector<std::vector<QString>> read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        endCell();
        const auto isEmpty = [](const auto &row) { return std::ranges::all_of(row, &QString::isEmpty); };
        while (!m_rows.empty() && isEmpty(m_rows.back()))
            m_rows.pop_back();
        return std::move(m_rows);
    }

private:
    void take(QChar c)
    {
        if (c == u'"' && (m_quoted || m_cell.isEmpty())) {
            if (m_quoted && m_text.mid(m_at + 1, 1) == u"\"") {
                m_cell += c;
                ++m_at;
            } else
                m_quoted = !m_quoted;
        } else if (m_quoted || (c != m_separator && c != u'\n' && c != u'\r'))
            m_cell += c;
        else if (c == m_separator)
            endCell();
        else {
            if (c == u'\r' && m_text.mid(m_at + 1, 1) == u"\n")
                ++m_at;
            endCell();
            m_rows.emplace_back();
        }
    }
    void endCell()
    {
        m_rows.back().push_back(m_cell.trimmed());
        m_cell.clear();
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_cell;
    std::vector<std::vector<QString>> m_rows{1};
};

} // namespace

std::vector<std::vector<QString>> pastedCells(const QString &text) { return CellReader(text).read(); }

} // namespace malar::exchange
