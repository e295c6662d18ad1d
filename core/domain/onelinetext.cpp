#include "core/domain/onelinetext.h"

#include <algorithm>

namespace malar {
namespace {

/// Each text of one line in the record, by a function that takes a QString.
template <class Record, class Visit> void eachLine(Record &record, Visit visit)
{
    visit(record.patient.centre);
    if (record.identity)
        for (auto *text :
             {&record.identity->name, &record.identity->hospitalNumber, &record.identity->contact})
            visit(*text);
    for (auto &consent : record.consents)
        visit(consent.version);
    for (auto &course : record.courses) {
        for (auto *text : {&course.otherName, &course.route, &course.stopReason})
            visit(*text);
        for (auto &infusion : course.infusions)
            visit(infusion.lot);
    }
    for (auto &treatment : record.treatments)
        visit(treatment.otherName);
    for (auto &event : record.adverseEvents)
        visit(event.term);
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
    record.patient.code = oneLine(record.patient.code);
    eachLine(record, [](QString &text) { text = oneLine(text); });
    return record;
}

bool hasTooLongText(const PatientRecord &record)
{
    bool tooLong = record.patient.code.size() > longest::code;
    eachLine(record, [&tooLong](const QString &text) { tooLong = tooLong || text.size() > longest::line; });
    const auto isLong = [](const QString &text) { return text.size() > longest::notes; };
    return tooLong ||
           std::ranges::any_of(record.consents, [&](const Consent &c) { return isLong(c.scope); }) ||
           std::ranges::any_of(record.adverseEvents, [&](const AdverseEvent &e) { return isLong(e.note); });
}

} // namespace malar
