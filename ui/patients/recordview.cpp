#include "ui/patients/recordview.h"

#include "ui/patients/patientcolumns.h"
#include "ui/style/look.h"
#include "ui/terms.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString orDash(const QString &text) { return text.isEmpty() ? u"–"_s : text; }

QString words(const std::optional<QDate> &date) { return date ? terms::date(*date) : u"–"_s; }

QString words(const std::optional<PartialDate> &date)
{
    if (!date)
        return u"–"_s;
    return date->isFull() ? terms::date(date->earliest()) : toText(*date);
}

} // namespace

QString courseWords(const Course &course)
{
    //: Drug, dose, route, interval: "anifrolumab 300 mg IV every 28 days"
    return RecordView::tr("%1 %2 mg %3 every %n day(s)", nullptr, course.intervalDays)
        .arg(terms::drugName(course.drug, course.otherName), QLocale().toString(course.doseMg, 'g', 6),
             course.route);
}

RecordView::RecordView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setAccessibleName(tr("Record"));
}

RecordView::Section RecordView::patient(const PatientRecord &record)
{
    const Patient &p = record.patient;
    return {tr("Patient"),
            {{tr("Study code"), p.code},
             {tr("Centre"), orDash(p.centre)},
             {tr("Sex"), terms::label(p.sex)},
             {tr("Birth year"), p.birthYear ? QString::number(*p.birthYear) : u"–"_s},
             {tr("Subtype"), orDash(subtypeWords(p.subtypes))},
             {tr("Systemic lupus"), terms::label(p.systemicLupus)},
             {tr("Disease onset"), words(p.diseaseOnset)},
             {tr("Last follow-up"), words(p.lastFollowUp)}}};
}

RecordView::Section RecordView::identity(const Identity &identity)
{
    return {tr("Identity"),
            {{tr("Name"), orDash(identity.name)},
             {tr("Hospital number"), orDash(identity.hospitalNumber)},
             {tr("Birth date"), words(identity.birthDate)},
             {tr("Contact"), orDash(identity.contact)}}};
}

RecordView::Section RecordView::consent(const PatientRecord &record)
{
    Section section{tr("Consent"), {}};
    for (const Consent &consent : record.consents) {
        QString text = consent.scope;
        if (!consent.version.isEmpty())
            text += tr(" (version %1)").arg(consent.version);
        if (consent.withdrawn)
            text += tr(", withdrawn on %1").arg(terms::date(*consent.withdrawn));
        section.lines.emplace_back(terms::date(consent.date), text);
    }
    if (section.lines.empty())
        section.lines.emplace_back(tr("None recorded"), QString());
    return section;
}

RecordView::Section RecordView::course(const Course &course)
{
    Section section{tr("Index treatment"),
                    {{tr("Treatment"), courseWords(course)}, {tr("Start"), words(course.start)}}};
    if (course.stop)
        section.lines.emplace_back(tr("Stopped"), course.stopReason.isEmpty()
                                                      ? words(course.stop)
                                                      : words(course.stop) + u", "_s + course.stopReason);
    QStringList given;
    QStringList missed;
    double dose = 0;
    for (const Infusion &infusion : course.infusions) {
        const bool wasGiven = infusion.state == InfusionState::Given;
        (wasGiven ? given : missed) << terms::date(infusion.date);
        dose += wasGiven ? infusion.doseMg : 0;
    }
    section.lines.emplace_back(tr("Infusions"), tr("%1 given, %2 missed, %3 mg in all")
                                                    .arg(given.size())
                                                    .arg(missed.size())
                                                    .arg(QLocale().toString(dose, 'g', 8)));
    if (!given.isEmpty())
        section.lines.emplace_back(tr("Given on"), given.join(u" · "_s));
    if (!missed.isEmpty())
        section.lines.emplace_back(tr("Missed on"), missed.join(u" · "_s));
    return section;
}

RecordView::Section RecordView::treatments(const PatientRecord &record, TreatmentKind kind)
{
    Section section{
        kind == TreatmentKind::Previous ? tr("Previous treatments") : tr("Concomitant treatments"), {}};
    for (const Treatment &treatment : record.treatments) {
        if (treatment.kind != kind)
            continue;
        QString period;
        if (treatment.from || treatment.to)
            period = tr("%1 to %2").arg(words(treatment.from), words(treatment.to));
        section.lines.emplace_back(terms::drugName(treatment.drug, treatment.otherName), period);
    }
    if (section.lines.empty())
        section.lines.emplace_back(tr("None recorded"), QString());
    return section;
}

QWidget *RecordView::widget(const Section &section)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    const int half = look::halfLine(*page);
    grid->setContentsMargins(0, 0, 0, half * 2);
    grid->setHorizontalSpacing(half * 2);
    grid->setVerticalSpacing(half / 2);
    grid->addWidget(look::heading(section.title), 0, 0, 1, 2);
    int row = 1;
    for (const auto &[name, value] : section.lines) {
        auto *label = new QLabel(name);
        if (value.isEmpty()) {
            grid->addWidget(label, row++, 0, 1, 2);
            continue;
        }
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setMinimumWidth(half * 14);
        auto *text = new QLabel(value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1, Qt::AlignTop);
    }
    grid->setColumnStretch(1, 1);
    return page;
}

void RecordView::show(const PatientRecord &record, bool withIdentity)
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(body);
    const int half = look::halfLine(*this);
    row->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    row->setSpacing(half * 4);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    left->addWidget(widget(patient(record)));
    left->addWidget(widget(consent(record)));
    if (withIdentity && record.identity && !record.identity->isEmpty())
        left->addWidget(widget(identity(*record.identity)));
    for (const Course &each : record.courses)
        right->addWidget(widget(course(each)));
    right->addWidget(widget(treatments(record, TreatmentKind::Previous)));
    right->addWidget(widget(treatments(record, TreatmentKind::Concomitant)));
    left->addStretch();
    right->addStretch();
    setWidget(body);
}

} // namespace malar
