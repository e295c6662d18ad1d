#include "ui/patients/samepersondialog.h"

#include "ui/parts/look.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString nameOrDash(const QString &text) { return text.isEmpty() ? u"–"_s : text; }

QString birth(const PatientRecord &record)
{
    if (record.identity && record.identity->birthDate)
        return terms::date(*record.identity->birthDate);
    return record.patient.birthYear ? QString::number(*record.patient.birthYear) : u"–"_s;
}

/// The days of the visits but those entered in error.
std::vector<QDate> visitDays(const PatientRecord &record)
{
    std::vector<QDate> days;
    for (const VisitTotals &visit : record.visits)
        if (visit.state != VisitState::EnteredInError)
            days.push_back(visit.date);
    return days;
}

QStringList facts(const PatientRecord &record)
{
    const Identity identity = record.identity.value_or(Identity{});
    const std::vector<QDate> days = visitDays(record);
    return {nameOrDash(record.patient.code),
            nameOrDash(identity.name),
            birth(record),
            nameOrDash(identity.hospitalNumber),
            nameOrDash(record.patient.centre),
            nameOrDash(subtypeWords(record.patient.subtypes)),
            days.empty() ? u"–"_s : terms::date(days.front()),
            days.empty() ? u"–"_s : terms::date(days.back())};
}

} // namespace

SamePersonDialog::SamePersonDialog(const PatientRecord &typed, const PatientRecord &other, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Is this the same person?"));
    const QStringList names{
        fieldLabel("code"),   fieldLabel("name"),     tr("Birth"),       fieldLabel("hospital_number"),
        fieldLabel("centre"), fieldLabel("subtypes"), tr("First visit"), tr("Last visit")};
    const int half = look::halfLine(*this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(half * 3);
    grid->addWidget(look::heading(tr("As typed here")), 0, 1);
    grid->addWidget(look::heading(tr("In the registry")), 0, 2);
    const QStringList left = facts(typed);
    const QStringList right = facts(other);
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        auto *name = new QLabel(names[i]);
        name->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(name, i + 1, 0);
        for (const auto &[column, text] : {std::pair(1, left[i]), {2, right[i]}}) {
            auto *label = new QLabel(text);
            label->setTextFormat(Qt::PlainText);
            grid->addWidget(label, i + 1, column);
        }
    }
    grid->setColumnStretch(2, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *open = new QPushButton(tr("&Open %1").arg(other.patient.code));
    auto *two = new QPushButton(tr("They are &two people"));
    open->setObjectName(u"openOther"_s);
    two->setObjectName(u"twoPeople"_s);
    buttons->addButton(open, QDialogButtonBox::ActionRole);
    buttons->addButton(two, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] { accept(), emit otherRequested(); });
    connect(two, &QPushButton::clicked, this, [this] { accept(), emit twoPeople(); });
    auto *about =
        look::caption(tr("Opening the other patient drops what was typed here. Two people are saved "
                         "as two."));
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half * 2);
    column->addLayout(grid);
    column->addWidget(about);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    buttons->button(QDialogButtonBox::Cancel)->setFocus(); // Enter decides nothing
}

} // namespace malar
