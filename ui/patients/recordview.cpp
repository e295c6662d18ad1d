#include "ui/patients/recordview.h"

#include "core/analysis/drugexposure.h"
#include "ui/parts/look.h"
#include "ui/patients/recordsections.h"
#include "ui/words/terms.h"
#include "ui/words/writtennumber.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QLabel *cell(const QString &text)
{
    auto *label = new QLabel(withUnits(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addHeads(QGridLayout &grid, const QStringList &heads)
{
    for (int i = 0; i < heads.size(); ++i)
        grid.addWidget(look::caption(heads[i]), 1, i, Qt::AlignBottom);
}

/// The first cell of a row without heads is the name of the second.
void addRows(QGridLayout &grid, const RecordSection &section, int half)
{
    int line = 2;
    for (const QStringList &row : section.rows) {
        for (int i = 0; i < row.size(); ++i) {
            QLabel *label = cell(row[i]);
            if (i == 0 && section.heads.isEmpty()) {
                label->setForegroundRole(QPalette::PlaceholderText);
                label->setWordWrap(false);
                label->setMinimumWidth(half * 14);
            }
            grid.addWidget(label, line, i, Qt::AlignTop);
        }
        ++line;
    }
}

QWidget *shownSection(const RecordSection &section)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    const int half = look::halfLine(*page);
    const int columns = std::max(2, static_cast<int>(section.heads.size()));
    grid->setContentsMargins(0, 0, 0, half * 2);
    grid->setHorizontalSpacing(half * 2);
    grid->setVerticalSpacing(half / 2);
    grid->addWidget(look::heading(section.title), 0, 0, 1, columns);
    if (!section.rows.empty()) {
        addHeads(*grid, section.heads);
        addRows(*grid, section, half);
    }
    if (!section.remark.isEmpty()) {
        QLabel *remark = cell(section.remark);
        remark->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(remark, 2 + static_cast<int>(section.rows.size()), 0, 1, columns);
    }
    if (section.heads.isEmpty())
        grid->setColumnStretch(1, 1);
    else
        for (int i = 0; i < columns; ++i)
            grid->setColumnStretch(i, i == section.widest ? 3 : 1);
    return page;
}

QVBoxLayout *column(const std::vector<RecordSection> &sections)
{
    auto *lines = new QVBoxLayout;
    for (const RecordSection &section : sections)
        lines->addWidget(shownSection(section));
    lines->addStretch();
    return lines;
}

} // namespace

QString courseWords(const Course &course)
{
    //: Drug, dose, route, interval: "anifrolumab 300 mg IV every 28 days"
    return RecordView::tr("%1 %2 mg %3 every %n day(s)", nullptr, course.intervalDays)
        .arg(terms::drugName(course.drug, course.otherName), writtenAmount(course.doseMg), course.route);
}

RecordView::RecordView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setAccessibleName(tr("Record"));
}

void RecordView::show(const PatientRecord &record, bool withIdentity, QDate today)
{
    std::vector left{patientSection(record.patient), consentSection(record)};
    if (withIdentity && record.identity && !record.identity->isEmpty())
        left.push_back(identitySection(*record.identity));
    if (!m_whyNoNames.isEmpty())
        left.push_back({tr("Identity"), {}, {}, m_whyNoNames});
    std::vector<RecordSection> right;
    // As in the reports: who is no longer followed has not missed what nobody gave.
    const QDate until = std::min(today, exposureEnd({&record, dayZero(record.courses), {}}).value_or(today));
    const std::vector<Course> ended = endedByTheNext(record.courses);
    for (std::size_t i = 0; i < ended.size(); ++i)
        right.push_back(courseSection(record.courses[i], exposure({&ended[i], 1}, until)));
    if (record.courses.empty())
        right.push_back(noCourseSection());
    right.push_back(treatmentSection(record, TreatmentKind::Previous));
    right.push_back(treatmentSection(record, TreatmentKind::Concomitant));

    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    const int half = look::halfLine(*this);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(half * 4);
    row->addLayout(column(left), 5);
    row->addLayout(column(right), 6);
    lines->addLayout(row);
    lines->addWidget(shownSection(eventSection(record)));
    auto *last = new QHBoxLayout;
    last->setSpacing(half * 4);
    last->addLayout(column({biomarkerSection(record)}), 5);
    last->addLayout(column({photographSection(record, today)}), 6);
    lines->addLayout(last);
    lines->addStretch();
    setWidget(body);
}

} // namespace malar
