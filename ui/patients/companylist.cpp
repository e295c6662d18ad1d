#include "ui/patients/companylist.h"

#include "ui/parts/look.h"
#include "ui/words/eventwords.h"
#include "ui/words/infusionwords.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

VisitCompany nothing()
{
    VisitCompany none;
    none.answer = false;
    return none;
}

/// The day of the visit before, which its own infusions are of.
QDate dayBefore(const PatientRecord &record, const Visit &visit)
{
    QDate last;
    for (const VisitTotals &other : record.visits)
        if (other.state != VisitState::EnteredInError && other.date < visit.date)
            last = other.date;
    return last;
}

/// Why an infusion or the photographs stay; nothing where all can go along.
QString obstacleWords(const VisitMove &move, const VisitCompany &what)
{
    const auto isOf = [](const auto &ids, const auto &each) {
        return std::ranges::find(ids, each.id) != ids.end();
    };
    for (const Course &course : move.from.courses)
        for (const Infusion &infusion : course.infusions)
            if (const auto why = obstacle(move, infusion); why && isOf(what.infusions, infusion))
                return *why == Error::Kind::NoCourse
                           ? CompanyList::tr("no index treatment runs on its new day")
                       : *why == Error::Kind::AfterWithdrawal
                           ? CompanyList::tr("consent to the treatment was withdrawn before")
                           : CompanyList::tr("there is another infusion on that day");
    const auto lacksConsent = [&](const Photograph &photograph) {
        return isOf(what.photographs, photograph) && obstacle(move, photograph);
    };
    return std::ranges::any_of(move.from.photographs, lacksConsent)
               ? CompanyList::tr("no consent to photographs on that day")
               : QString();
}

template <class T> void append(std::vector<T> &all, const std::vector<T> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

CompanyList::CompanyList(const PatientRecord &record, const Visit &visit, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(look::caption(tr("Recorded at this visit. What is ticked goes along:")));
    const VisitCompany all = companyOf(record, totals(visit));
    if (visit.adverseEvents != AdverseEvents::NotAsked) {
        VisitCompany answer = nothing();
        answer.answer = true;
        add(tr("The answer on adverse events: %1").arg(terms::label(visit.adverseEvents)), u"alongAnswer"_s,
            answer);
    }
    for (const AdverseEvent &event : eventsTold(record.adverseEvents, visit.id, visit.date)) {
        VisitCompany one = nothing();
        one.events = {event.id};
        add(eventWords(event), u"alongEvent"_s, one);
    }
    if (!all.photographs.empty()) {
        VisitCompany photographs = nothing();
        photographs.photographs = all.photographs;
        add(tr("%n photograph(s)", nullptr, static_cast<int>(all.photographs.size())), u"alongPhotographs"_s,
            photographs);
    }
    addInfusions(record, visit);
    if (isEmpty())
        hide(); // shown without a parent it would be a window for a moment
}

void CompanyList::addInfusions(const PatientRecord &record, const Visit &visit)
{
    const QDate before = dayBefore(record, visit);
    for (const Course &course : record.courses)
        for (std::size_t i = 0; i < course.infusions.size(); ++i) {
            const Infusion &infusion = course.infusions[i];
            if (infusion.date > visit.date || (before.isValid() && infusion.date <= before))
                continue;
            VisitCompany one = nothing();
            one.infusions = {infusion.id};
            add(tr("Infusion %1: %2").arg(QString::number(i + 1), infusionWords(course, i)),
                u"alongInfusion"_s, one, infusion.date == visit.date);
        }
}

void CompanyList::add(const QString &text, const QString &name, const VisitCompany &what, bool ticked)
{
    auto *box = new QCheckBox(QString(text).replace(u'&', u"&&"_s)); // no mnemonic of somebody's words
    box->setObjectName(name);
    box->setChecked(ticked);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this,
            [this, i = m_ticks.size()](bool checked) { m_ticks[i].wanted = checked; });
    m_ticks.push_back({box, box->text(), what, what, ticked});
}

void CompanyList::fit(const VisitMove &move)
{
    for (Tick &tick : m_ticks) {
        tick.going = fitting(move, tick.what);
        const bool whole = tick.going == tick.what;
        const bool some = whole || !tick.going.photographs.empty();
        const QSignalBlocker quiet(tick.box); // it is not what somebody wants
        tick.box->setChecked(some && tick.wanted);
        tick.box->setEnabled(some);
        const auto left = static_cast<int>(tick.what.photographs.size() - tick.going.photographs.size());
        const QString why = obstacleWords(move, tick.what);
        tick.box->setText(whole  ? tick.text
                          : some ? tr("%1 (%n stay(s): %2)", nullptr, left).arg(tick.text, why)
                                 : tr("%1 (stays: %2)").arg(tick.text, why));
    }
}

VisitCompany CompanyList::value() const
{
    VisitCompany chosen = nothing();
    bool asked = false; // whether there is an answer to leave behind
    for (const Tick &tick : m_ticks) {
        asked = asked || tick.what.answer;
        if (!tick.box->isChecked())
            continue;
        append(chosen.events, tick.going.events);
        append(chosen.infusions, tick.going.infusions);
        append(chosen.photographs, tick.going.photographs);
        chosen.answer = chosen.answer || tick.what.answer;
    }
    if (!asked)
        chosen.answer = true;
    return chosen;
}

} // namespace malar
