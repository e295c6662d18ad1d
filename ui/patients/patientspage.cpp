#include "ui/patients/patientspage.h"

#include "ui/parts/chips.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/parts/passfocus.h"
#include "ui/patients/patientcolumns.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PatientsPage::PatientsPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_list(new PatientList(session)),
      m_search(new QLineEdit),
      m_chips(new Chips),
      m_sort(look::plain(tr("&Sort"))),
      m_add(look::primary(tr("New patient"))),
      m_nothing(new QLabel),
      m_nextStep(new QPushButton),
      m_stack(new QStackedWidget),
      m_mayEnter(may(session, Right::Enter)),
      m_whyNoNames(whyNoNames(session))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(emptyState());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header(session.isReadOnly()));
    column->addWidget(m_stack, 1);
    passFocus(*this, [this] { return m_search; });
    chainTabs();

    forbid(*m_add, whyNot(session, Right::Enter));
    m_search->setToolTip(m_whyNoNames);
    connect(m_search, &QLineEdit::textChanged, this, &PatientsPage::narrow);
    connect(m_chips, &Chips::changed, this, &PatientsPage::narrow);
    connect(m_list, &PatientList::changed, this, &PatientsPage::count);
    connect(m_list, &PatientList::patientRequested, this, &PatientsPage::patientRequested);
    count();
    narrow();
}

QWidget *PatientsPage::header(bool readOnly)
{
    m_search->setObjectName(u"search"_s);
    m_search->setProperty("search", true);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search patients"));
    m_search->installEventFilter(this);
    m_chips->add(int(PatientList::Group::All), tr("All"));
    m_chips->add(int(PatientList::Group::Due), tr("Due"));
    m_chips->add(int(PatientList::Group::Overdue), tr("Overdue"));
    m_chips->add(int(PatientList::Group::Drafts), tr("Drafts"));
    m_chips->add(int(PatientList::Group::EnteredInError), tr("Entered in error"));
    m_add->setObjectName(u"newPatient"_s);
    m_add->setToolTip(tr("New patient (Ctrl+Shift+N)"));
    if (readOnly)
        m_add->hide(); // shown without a parent it would be a window for a moment
    connect(m_add, &QPushButton::clicked, this, &PatientsPage::newPatientRequested);

    auto *top = new QWidget;
    auto *lines = new QVBoxLayout(top);
    const int half = look::halfLine(*this);
    lines->setContentsMargins(half * 2, half * 2, half * 2, half);
    lines->setSpacing(half);
    auto *first = new QHBoxLayout;
    first->addWidget(look::title(tr("Patients")));
    first->addStretch();
    first->addWidget(m_add);
    auto *second = new QHBoxLayout;
    second->setSpacing(half * 2);
    second->addWidget(m_search, 1);
    second->addWidget(m_chips);
    second->addWidget(m_sort);
    lines->addLayout(first);
    lines->addLayout(second);
    fillSort();
    return top;
}

/// What a click on a column's head does, for the keyboard: once more turns the order round.
void PatientsPage::fillSort()
{
    m_sort->setObjectName(u"sort"_s);
    auto *menu = new QMenu(m_sort);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QHeaderView &head = *m_list->horizontalHeader();
        for (int column = 0; column < patientColumnCount; ++column) {
            if (head.isSectionHidden(column))
                continue;
            const QString name = m_list->model()->headerData(column, Qt::Horizontal).toString();
            const bool sorted = column == head.sortIndicatorSection();
            const bool turn = sorted && head.sortIndicatorOrder() == Qt::AscendingOrder;
            QAction *action = menu->addAction(name, this, [this, column, turn] {
                m_list->sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
            });
            action->setCheckable(true);
            action->setChecked(sorted);
        }
    });
    m_sort->setMenu(menu);
}

/// From the search on, so that Tab reaches what stands above it as well.
void PatientsPage::chainTabs()
{
    QList<QWidget *> chain{m_search};
    for (QAbstractButton *chip : m_chips->buttons())
        chain << chip;
    chain << m_sort << m_list << m_nextStep << m_add;
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
}

QWidget *PatientsPage::emptyState()
{
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(u"nothing"_s);
    m_nextStep->setObjectName(u"nextStep"_s);
    m_nextStep->setAutoDefault(true);
    connect(m_nextStep, &QPushButton::clicked, this, [this] {
        if (m_list->total() == 0)
            emit newPatientRequested();
        else
            m_search->clear();
    });
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_nothing);
    column->addSpacing(look::halfLine(*this));
    column->addWidget(m_nextStep, 0, Qt::AlignCenter);
    column->addStretch(2);
    return page;
}

void PatientsPage::narrow()
{
    m_list->narrow(m_search->text(), static_cast<PatientList::Group>(m_chips->chosen()));
    explain();
}

void PatientsPage::count()
{
    for (const PatientList::Group group : PatientList::groups)
        m_chips->setCount(int(group), m_list->count(group));
    m_chips->setShown(int(PatientList::Group::EnteredInError),
                      m_list->count(PatientList::Group::EnteredInError) > 0);
    m_search->setPlaceholderText(searchWords());
    explain();
}

QString PatientsPage::searchWords() const
{
    const bool centres = m_list->hasCentres();
    if (!m_whyNoNames.isEmpty())
        return centres ? tr("Search by study code or centre: names are sealed")
                       : tr("Search by study code: names are sealed");
    if (m_list->hasNames())
        return centres ? tr("Search by code, name, hospital number or centre")
                       : tr("Search by code, name or hospital number");
    return centres ? tr("Search by study code or centre") : tr("Search by study code");
}

/// Where the patient who is looked for may be found.
QString PatientsPage::nobodyFits() const
{
    const QString typed = m_search->text();
    const auto shown = static_cast<PatientList::Group>(m_chips->chosen());
    if (shown != PatientList::Group::All && m_list->found(typed, PatientList::Group::All) > 0)
        return tr("No patient here fits “%1”. Choose All, where there is one.").arg(typed);
    if (shown != PatientList::Group::EnteredInError &&
        m_list->found(typed, PatientList::Group::EnteredInError) > 0)
        return tr("No patient here fits “%1”. There is one under Entered in error.").arg(typed);
    return tr("No patient fits “%1”. Check the spelling.").arg(typed);
}

void PatientsPage::explain()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const bool none = m_list->total() == 0;
    const bool empty = m_list->shown() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    if (none)
        m_nothing->setText(m_mayEnter
                               ? tr("No patient yet. Add the first one: a study code is enough to begin.")
                               : tr("No patient yet."));
    else if (searching)
        m_nothing->setText(nobodyFits());
    else
        m_nothing->setText(tr("Nobody here. Choose All to see every patient."));
    m_nextStep->setText(none ? tr("New patient") : tr("Clear the search"));
    m_nextStep->setVisible(none ? m_mayEnter : searching);
}

bool PatientsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool toTheEnd = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
    if (toTheEnd && !key->modifiers().testFlag(Qt::ControlModifier))
        return false; // the text's own ends
    switch (key->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent passed(QEvent::KeyPress, key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_list, &passed);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->shown() > 0 && m_list->current())
            emit patientRequested(*m_list->current());
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

void PatientsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace malar
