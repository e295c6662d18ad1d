#include "ui/visit/recoverybar.h"

#include "ui/session.h"
#include "ui/terms.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace malar {
namespace {

int answered(const Assessment &form)
{
    return static_cast<int>(
        std::ranges::count_if(items, [&form](Item item) { return form.at(item).has_value(); }));
}

} // namespace

RecoveryBar::RecoveryBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_notice(new NoticeBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    if (session.isReadOnly())
        return;
    if (Result<std::vector<ParkedVisit>> parked = session.store().parked())
        m_waiting = *std::move(parked);
    offerNext();
}

void RecoveryBar::setPaused(bool paused)
{
    if (paused) {
        m_notice->clear();
        return;
    }
    const Result<std::vector<ParkedVisit>> parked = m_session.store().parked();
    std::erase_if(m_waiting, [&parked](const ParkedVisit &each) {
        return !parked || std::ranges::find(*parked, each) == parked->end();
    });
    offerNext();
}

QString RecoveryBar::offer(const ParkedVisit &parked) const
{
    const Visit &visit = parked.visit;
    const PatientRecord *record = m_session.record(visit.patient);
    const Scores total = scores(visit.form);
    //: %1 study code, %2 date of the visit, %3 when it was last typed, %4 answers of %5, %6 and %7 points so
    //: far
    QString text =
        tr("The visit of %1 on %2 was being typed at %3 and was not saved: %4 of %5 answers, CLASI-A at "
           "least %6, CLASI-D at least %7.")
            .arg(record ? record->patient.code : QString(), terms::date(visit.date),
                 QLocale().toString(parked.when.toLocalTime(), QLocale::ShortFormat))
            .arg(answered(visit.form))
            .arg(itemCount)
            .arg(total.activitySoFar)
            .arg(total.damageSoFar);
    if (m_waiting.size() > 1)
        text +=
            QLatin1Char(' ') + tr("%n more visit(s) wait.", nullptr, static_cast<int>(m_waiting.size()) - 1);
    return text;
}

void RecoveryBar::offerNext()
{
    if (m_waiting.empty()) {
        m_notice->clear();
        return;
    }
    const ParkedVisit parked = m_waiting.back();
    m_notice->show(offer(parked), {{tr("Recover"),
                                    [this, visit = parked.visit] {
                                        m_waiting.pop_back();
                                        offerNext();
                                        emit recoverRequested(visit);
                                    }},
                                   {tr("Discard"), [this, visit = parked.visit] {
                                        if (!m_session.discardParked(visit.id))
                                            return;
                                        m_waiting.pop_back();
                                        offerNext();
                                    }}});
}

} // namespace malar
