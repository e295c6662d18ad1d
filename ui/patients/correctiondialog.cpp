#include "ui/patients/correctiondialog.h"

#include "core/domain/check.h"
#include "core/domain/patientcode.h"
#include "ui/parts/datefield.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/patients/companylist.h"
#include "ui/session/session.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int codeRole = Qt::UserRole;

bool isAboutTheDate(const Issue &issue)
{
    using Kind = Issue::Kind;
    return issue.kind == Kind::NoDate || issue.kind == Kind::FutureDate || issue.kind == Kind::BeforeBirth ||
           issue.kind == Kind::SameDay;
}

} // namespace

CorrectionDialog::CorrectionDialog(Session &session, const Visit &visit, const QString &title,
                                   const QString &explanation, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_visit(visit),
      m_seen(session.seen(visit.patient)),
      m_form(new QFormLayout),
      m_reason(new QLineEdit),
      m_along(new CompanyList(*session.record(visit.patient), visit)),
      m_problem(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const int half = look::halfLine(*this);
    auto *text =
        new QLabel(visit.state == VisitState::Signed
                       ? explanation + u' ' +
                             tr("It is signed: this amends it, and the signature stays with what was "
                                "signed.")
                       : explanation);
    text->setWordWrap(true);
    m_reason->setObjectName(u"reason"_s);
    m_problem->setObjectName(u"problem"_s);
    m_form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(text);
    column->addLayout(m_form);
    column->addWidget(m_along);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void CorrectionDialog::add(const QString &label, QWidget *field)
{
    m_form->insertRow(m_form->rowCount() - 1, label, field);
    field->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(field)) // a refusal is of what stood there
        connect(edit, &QLineEdit::textEdited, m_problem, [this] { m_problem->say({}); });
}

void CorrectionDialog::refuse(const QString &sentence)
{
    m_problem->say(sentence);
    makeRoom(*this);
}

void CorrectionDialog::fitCompany(const PatientRecord &to, QDate day)
{
    if (const PatientRecord *from = m_session.record(m_visit.patient))
        m_along->fit({*from, m_visit.date, to, day});
}

void CorrectionDialog::save()
{
    std::optional<Visit> next = corrected();
    if (!next)
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        refuse(tr("Say why in a few words: the history keeps the reason beside what was there before."));
        m_reason->setFocus();
        return;
    }
    if (const QString why = problem(*next); !why.isEmpty())
        return refuse(why);
    if (next->state == VisitState::Signed) // which the reason amends
        next->state = VisitState::Amended;
    if (const Result<Done> saved = m_session.move(*next, m_along->value(), reason, m_seen); !saved)
        refuse(terms::message(saved.error()));
    else
        accept();
}

QString CorrectionDialog::problem(const Visit &next)
{
    const CheckContext context{m_session.record(next.patient), {}, m_session.schedule(), m_session.today()};
    const std::vector<Issue> issues = check(next, context);
    if (const auto wrong = std::ranges::find_if(issues, isAboutTheDate); wrong != issues.end())
        return terms::message(*wrong);
    const auto old = std::ranges::find(issues, Issue::Kind::LongAgo, &Issue::kind);
    if (old == issues.end() || next.date == m_visit.date || next.date == m_meant)
        return {};
    m_meant = next.date;
    return terms::message(*old) + u' ' +
           tr("Correct it; if it is meant, say so in the reason and save again.");
}

VisitDateDialog::VisitDateDialog(Session &session, const Visit &visit, QWidget *parent)
    : CorrectionDialog(
          session, visit, tr("Correct the date"),
          tr("The visit of %1 keeps its answers and gets another day. It may then count for another "
             "planned time.")
              .arg(terms::date(visit.date)),
          parent),
      m_date(new DateField)
{
    m_date->setObjectName(u"date"_s);
    m_date->setDate(visit.date);
    m_date->selectAll();
    add(formLabel("date"), m_date);
    connect(m_date, &DateField::textChanged, this, &VisitDateDialog::follow);
}

void VisitDateDialog::follow()
{
    const PatientRecord *record = session().record(visit().patient);
    if (const std::optional<QDate> date = m_date->date(); record && date)
        fitCompany(*record, *date);
}

std::optional<Visit> VisitDateDialog::corrected()
{
    const std::optional<QDate> date = m_date->date();
    if (!date) {
        refuse(whyNoDate(m_date->text()));
        return std::nullopt;
    }
    if (*date == visit().date) {
        refuse(tr("That is the date it has. Type another one, or cancel."));
        return std::nullopt;
    }
    Visit next = visit();
    next.date = *date;
    return next;
}

VisitPatientDialog::VisitPatientDialog(Session &session, const Visit &visit, bool namesShown, QWidget *parent)
    : CorrectionDialog(
          session, visit, tr("Move to another patient"),
          tr("The visit of %1 was recorded for the wrong patient: it moves with its answers, and the "
             "history of both patients says so.")
              .arg(terms::date(visit.date)),
          parent),
      m_namesShown(namesShown),
      m_code(new QLineEdit),
      m_who(new QLabel)
{
    m_code->setObjectName(u"code"_s);
    m_who->setObjectName(u"target"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    saveButton()->setText(tr("&Move"));
    m_code->setCompleter(completer());
    m_code->setPlaceholderText(terms::insideSentence(fieldLabel("code")));
    connect(m_code, &QLineEdit::textChanged, this, &VisitPatientDialog::showTarget);
    add(tr("Goes to"), m_who); // above the field: the list below it hides nothing of that
    add(tr("&Patient"), m_code);
    showTarget();
}

/// Offers codes, and shows beside each whose it is.
QCompleter *VisitPatientDialog::completer()
{
    auto *offered = new QStandardItemModel(this);
    for (const PatientRecord &record : session().records()) {
        if (record.patient.isEnteredInError() || record.patient.id == visit().patient)
            continue;
        auto *item = new QStandardItem(who(record));
        item->setData(record.patient.code, codeRole);
        offered->appendRow(item);
    }
    auto *completer = new QCompleter(offered, this);
    completer->setCompletionRole(codeRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

const PatientRecord *VisitPatientDialog::target() const
{
    const auto &records = session().records();
    const auto found = std::ranges::find_if(records, [this](const PatientRecord &record) {
        return !record.patient.isEnteredInError() &&
               foldedCode(record.patient.code) == foldedCode(m_code->text());
    });
    return found == records.end() ? nullptr : &*found;
}

/// Who gets the visit: a code alone is mistaken easily.
void VisitPatientDialog::showTarget()
{
    const PatientRecord *record = target();
    m_who->setText(record ? who(*record) : u"–"_s);
    if (record)
        fitCompany(*record, visit().date);
}

QString VisitPatientDialog::who(const PatientRecord &record) const
{
    QStringList facts{record.patient.code};
    if (m_namesShown && record.identity && !record.identity->name.isEmpty())
        facts << record.identity->name;
    if (record.patient.birthYear)
        facts << tr("born %1").arg(*record.patient.birthYear);
    if (!record.patient.subtypes.empty())
        facts << subtypeWords(record.patient.subtypes);
    return facts.join(u" · "_s);
}

std::optional<Visit> VisitPatientDialog::corrected()
{
    const PatientRecord *found = target();
    if (!found) {
        const QString code = m_code->text().trimmed();
        refuse(code.isEmpty()
                   ? tr("Whose visit is it? Type the study code of that patient.")
                   : tr("No patient has the study code “%1”. Type the whole code, or choose one of "
                        "those offered.")
                         .arg(code));
        return std::nullopt;
    }
    if (found->patient.id == visit().patient) {
        refuse(tr("The visit already belongs to this patient. Choose another one, or cancel."));
        return std::nullopt;
    }
    Visit next = visit();
    next.patient = found->patient.id;
    return next;
}

} // namespace malar
