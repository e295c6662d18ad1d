#include "core/exchange/mappingguess.h"

#include "core/domain/keytext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

class Guesser {
public:
    Guesser(const Glance &glance, const ScaleSet &asked, const Hints &hints)
        : m_glance(glance), m_hints(hints), m_ours(ourColumns(asked))
    {
        for (const OurColumn &column : m_ours)
            m_open << column.name();
        m_guesses.mapping.header = glance.header;
    }

    Guesses guess() &&
    {
        if (m_hints.kept)
            keep(*m_hints.kept);
        noteShape(m_glance.shape);
        for (const QString &theirs : m_glance.header)
            if (const QString ours = asOurs(nameOf(theirs)); !isDecided(theirs) && m_open.contains(ours))
                take(theirs, {ours, Why::Ours});
        for (const QString &theirs : m_glance.header)
            if (!isDecided(theirs))
                guessColumn(theirs);
        for (const OurColumn &column : m_ours)
            guessValues(column);
        addUsualDose(m_guesses.mapping, m_glance);
        return std::move(m_guesses);
    }

private:
    bool isDecided(const QString &theirs) const
    {
        return m_guesses.mapping.columns.contains(theirs) || m_guesses.mapping.ignored.contains(theirs) ||
               (m_hints.kept && m_hints.kept->header.contains(theirs));
    }

    void noteShape(const TableShape &shape)
    {
        if (shape.dates && *shape.dates != DateOrder::YearMonthDay)
            m_guesses.mapping.dates = keyText(key(*shape.dates));
        if (shape.isWorkbook())
            m_guesses.mapping.sheet = shape.sheet;
    }

    void take(const QString &theirs, const Meaning &meaning)
    {
        if (!m_open.removeOne(meaning.ours))
            return;
        m_guesses.mapping.columns[theirs] = meaning.ours;
        m_guesses.columns[theirs] = meaning.why;
    }

    void keep(const Mapping &kept)
    {
        Mapping &mapping = m_guesses.mapping;
        const QStringList header = mapping.header;
        mapping = kept;
        mapping.header = header;
        std::erase_if(mapping.columns, [&](const auto &entry) { return !header.contains(entry.first); });
        mapping.ignored.removeIf([&](const QString &theirs) { return !header.contains(theirs); });
        for (const auto &[theirs, ours] : mapping.columns) {
            m_open.removeOne(ours);
            m_guesses.columns[theirs] = Why::Kept;
        }
        for (const auto &[theirs, values] : mapping.choices)
            for (const auto &[value, ours] : values)
                m_guesses.choices[{theirs, value}] = Why::Kept;
    }

    /// The name that the data dictionary gives it.
    QString nameOf(const QString &theirs) const
    {
        if (!m_hints.dictionary)
            return theirs;
        const auto field = fieldOf(*m_hints.dictionary, theirs);
        return field && field->box.isEmpty() ? field->name : theirs;
    }

    void guessColumn(const QString &theirs)
    {
        if (isBookkeeping(theirs)) {
            m_guesses.mapping.ignored << theirs;
            m_guesses.columns[theirs] = Why::Redcap;
            return;
        }
        if (const auto box = boxNamed(theirs))
            return take(theirs, *box);
        if (const auto meaning = columnNamed(theirs))
            return take(theirs, *meaning);
        if (m_hints.dictionary)
            if (const auto field = fieldOf(*m_hints.dictionary, theirs))
                for (const QString &name : {field->name, m_hints.dictionary->at(field->name).label})
                    if (const auto meaning = columnNamed(name))
                        return take(theirs, {meaning->ours, Why::Redcap});
    }

    /// A box of the subtypes.
    std::optional<Meaning> boxNamed(const QString &theirs) const
    {
        if (!m_hints.dictionary)
            return std::nullopt;
        const auto field = fieldOf(*m_hints.dictionary, theirs);
        if (!field || field->box.isEmpty())
            return std::nullopt;
        const auto subtype = choiceNamed(field->box, choice<Subtype>({}), {});
        return subtype ? std::optional(Meaning{u"cle_"_s + subtype->ours, Why::Redcap}) : std::nullopt;
    }

    void guessValues(const OurColumn &column)
    {
        const QString ours = column.name();
        for (const auto &[theirs, mapped] : m_guesses.mapping.columns) {
            if (mapped != ours)
                continue;
            const QStringList values = m_glance.valuesOf(theirs);
            for (const QString &value : values)
                if (ours == keyText(eventColumn))
                    guessEvent(value);
                else if (hasChoices(column.field()))
                    guessValue(theirs, value, column.field(), values);
        }
    }

    void guessEvent(const QString &value)
    {
        if (!m_guesses.mapping.events.contains(value))
            if (const auto month = monthNamed(value))
                m_guesses.mapping.events[value] = *month;
    }

    void guessValue(const QString &theirs, const QString &value, const Field &field,
                    const QStringList &beside)
    {
        auto &known = m_guesses.mapping.choices;
        if (const auto column = known.find(theirs); column != known.end() && column->second.contains(value))
            return;
        const auto meaning = meaningOf(theirs, value, field, beside);
        if (!meaning || meaning->ours == value)
            return;
        known[theirs][value] = meaning->ours;
        m_guesses.choices[{theirs, value}] = meaning->why;
    }

    /// A dictionary says what a code means, even where we have a key of that name.
    std::optional<Meaning> meaningOf(const QString &theirs, const QString &value, const Field &field,
                                     const QStringList &beside) const
    {
        const auto described =
            m_hints.dictionary ? fieldOf(*m_hints.dictionary, theirs) : std::optional<DictionaryColumn>();
        if (described && described->box.isEmpty()) {
            const auto &choices = m_hints.dictionary->at(described->name).choices;
            for (const auto &[code, label] : choices)
                if (value == code || value == label) {
                    if (const auto meaning = choiceNamed(label, field, {}))
                        return Meaning{meaning->ours, Why::Redcap};
                    if (isAllowed(field, code, m_glance.shape))
                        return Meaning{code, Why::Redcap};
                }
        }
        if (isAllowed(field, value, m_glance.shape))
            return std::nullopt;
        return choiceNamed(value, field, beside);
    }

    const Glance &m_glance;
    const Hints &m_hints;
    OurColumns m_ours;
    QStringList m_open; // of ours
    Guesses m_guesses;
};

} // namespace

Guesses guess(const Glance &glance, const ScaleSet &asked, const Hints &hints)
{
    return Guesser(glance, asked, hints).guess();
}

} // namespace malar::exchange
