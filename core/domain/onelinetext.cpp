#include "core/domain/onelinetext.h"

#include "core/domain/recordfields.h"

namespace malar {
namespace {

/// Each text of an entity and of its parts, with the rule of its field.
template <Fielded T> void eachText(auto &value, auto visit)
{
    eachField<T>([&](const auto &field) {
        auto &member = field.of(value);
        using Value = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_same_v<Value, QString>)
            visit(member, field.rule);
        else if constexpr (Parts<Value>)
            for (auto &part : member)
                eachText<typename Value::value_type>(part, visit);
    });
}

template <class Record> void eachTextOf(Record &record, auto visit)
{
    eachText<Patient>(record.patient, visit);
    if (record.identity)
        eachText<Identity>(*record.identity, visit);
    eachText<PatientRecord>(record, visit);
}

} // namespace

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line)
        if (c.isSpace() || c == QChar(0x2028) || c == QChar(0x2029))
            c = u' ';
    line.removeIf(isUnseen);
    return line.simplified().normalized(QString::NormalizationForm_C);
}

QString harmless(QString text)
{
    for (QChar &sign : text)
        if (isUnseen(sign) || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator)
            sign = QChar::ReplacementCharacter;
    return text;
}

PatientRecord tidied(PatientRecord record)
{
    eachTextOf(record, [](QString &text, const Rule &rule) {
        if (!rule.notes)
            text = oneLine(text);
    });
    return record;
}

bool hasTooLongText(const PatientRecord &record)
{
    bool tooLong = false;
    eachTextOf(record, [&tooLong](const QString &text, const Rule &rule) {
        const auto most = static_cast<double>(rule.notes ? longest::notes : longest::line);
        tooLong = tooLong || static_cast<double>(text.size()) > rule.high.value_or(most);
    });
    return tooLong;
}

} // namespace malar
