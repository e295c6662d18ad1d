#include "ui/patients/treatmentform.h"

#include "ui/style/look.h"
#include "ui/terms.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr std::size_t listed = drugKeys.size() - 1; // all but Other
constexpr int rows = static_cast<int>(listed + 1) / 2;

} // namespace

TreatmentForm::TreatmentForm(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    const int half = look::halfLine(*this);
    grid->setContentsMargins(half * 2, half * 2, half * 2, half);
    grid->setHorizontalSpacing(half * 2);
    grid->setVerticalSpacing(half / 2);
    addColumn(grid, TreatmentKind::Previous);
    addColumn(grid, TreatmentKind::Concomitant);
    grid->setColumnMinimumWidth(2, half * 2);
    grid->setRowStretch(rows + 3, 1);
    setFocusProxy(m_columns.front().boxes.front());
}

void TreatmentForm::addColumn(QGridLayout *grid, TreatmentKind kind)
{
    const bool previous = kind == TreatmentKind::Previous;
    const int left = previous ? 0 : 3;
    Column &column = m_columns[static_cast<std::size_t>(kind)];
    grid->addWidget(
        look::heading(previous ? tr("Before the index treatment") : tr("Beside the index treatment")), 0,
        left, 1, 2);
    for (std::size_t i = 0; i < listed; ++i) {
        auto *box = new QCheckBox(terms::label(static_cast<Drug>(i)));
        box->setObjectName(QString::fromLatin1(key(kind).data()) + u'_' +
                           QString::fromStdString(std::string(drugKeys[i])));
        connect(box, &QCheckBox::toggled, this, &TreatmentForm::edited);
        const int place = static_cast<int>(i);
        grid->addWidget(box, 1 + place % rows, left + place / rows);
        column.boxes.push_back(box);
    }
    column.others = new QLineEdit;
    column.others->setPlaceholderText(tr("others, with commas between"));
    column.others->setAccessibleName(previous ? tr("Other previous treatments")
                                              : tr("Other concomitant treatments"));
    column.others->setObjectName(previous ? u"previousOthers"_s : u"concomitantOthers"_s);
    connect(column.others, &QLineEdit::editingFinished, this, &TreatmentForm::edited);
    grid->addWidget(column.others, rows + 1, left, 1, 2);
}

void TreatmentForm::setValue(const std::vector<Treatment> &treatments)
{
    m_given = treatments;
    std::array<QStringList, 2> others;
    for (const Treatment &treatment : treatments) {
        const auto kind = static_cast<std::size_t>(treatment.kind);
        if (treatment.drug == Drug::Other)
            others[kind] << treatment.otherName;
        else
            m_columns[kind].boxes[static_cast<std::size_t>(treatment.drug)]->setChecked(true);
    }
    for (std::size_t kind = 0; kind < m_columns.size(); ++kind)
        m_columns[kind].others->setText(others[kind].join(u", "_s));
}

std::vector<Treatment> TreatmentForm::value() const
{
    std::vector<Treatment> result;
    const auto add = [&](TreatmentKind kind, Drug drug, const QString &name) {
        bool known = false;
        for (const Treatment &given : m_given)
            if (given.kind == kind && given.drug == drug && given.otherName == name) {
                result.push_back(given); // several periods of one drug stay several
                known = true;
            }
        if (!known)
            result.push_back({makeId<TreatmentTag>(), kind, drug, name, {}, {}});
    };
    for (const TreatmentKind kind : {TreatmentKind::Previous, TreatmentKind::Concomitant}) {
        const Column &column = m_columns[static_cast<std::size_t>(kind)];
        for (std::size_t i = 0; i < listed; ++i)
            if (column.boxes[i]->isChecked())
                add(kind, static_cast<Drug>(i), {});
        const QStringList names = column.others->text().split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names)
            if (!name.trimmed().isEmpty())
                add(kind, Drug::Other, name.trimmed());
    }
    return result;
}

} // namespace malar
