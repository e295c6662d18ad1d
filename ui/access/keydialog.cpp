#include "ui/access/keydialog.h"

#include "ui/access/recoverypages.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

enum Page : std::uint8_t { First, Key, Proof };

void wipeShown(QString &key)
{
    key.fill(u'\0');
    key.clear();
}

} // namespace

KeyDialog::KeyDialog(const Prompts &prompts, QDate today, QWidget *parent)
    : QDialog(parent),
      m_key(new RecoveryKeyPage(prompts, today)),
      m_proof(new RecoveryProofPage),
      m_pages(new QStackedWidget),
      m_problem(new Strip(Strip::Kind::Warning)),
      m_leave(new QPushButton(tr("Cancel"))),
      m_back(new QPushButton(tr("&Back"))),
      m_next(look::primary({})),
      m_first(tr("&Next"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setObjectName(u"problem"_s);
}

/// In the order in which Tab goes on.
void KeyDialog::setFirstPage(QWidget *first)
{
    for (QWidget *page : {first, static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_proof)})
        m_pages->addWidget(page);
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons());
    m_next->setDefault(true); // of the dialog, that it is in by now
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    showPage(Page::First);
}

QWidget *KeyDialog::buttons()
{
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_leave->setObjectName(u"leave"_s);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(Page::Key); });
    connect(m_next, &QPushButton::clicked, this, &KeyDialog::goOn);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addStretch();
    for (QPushButton *button : {m_leave, m_back, m_next})
        line->addWidget(button);
    return row;
}

void KeyDialog::nameButtons(const QString &leave, const QString &first, const QString &finish)
{
    m_leave->setText(leave);
    m_first = first;
    m_finish = finish;
    if (m_pages->currentIndex() == Page::First)
        m_next->setText(first);
}

void KeyDialog::showPage(int page)
{
    m_problem->say({});
    m_pages->setCurrentIndex(page);
    m_back->setVisible(page == Page::Proof);
    m_next->setText(page == Page::Proof ? m_finish : page == Page::First ? m_first : tr("&Next"));
    if (page == Page::Proof)
        m_proof->setFocus();
    else if (page == Page::Key)
        m_next->setFocus();
    makeRoom(*this);
}

void KeyDialog::goOn()
{
    if (m_isBusy)
        return;
    if (m_pages->currentIndex() == Page::First)
        return leaveFirst();
    if (m_pages->currentIndex() == Page::Key)
        return showPage(Page::Proof);
    if (const QString missing = m_proof->problem(); !missing.isEmpty())
        return refuse(missing);
    finish();
}

void KeyDialog::showKey(const QString &registry, const keyring::RecoveryKey &key)
{
    QString shown = key.shown();
    m_key->show(registry, shown);
    m_proof->ask(shown);
    wipeShown(shown);
    showPage(Page::Key);
}

void KeyDialog::refuse(const QString &sentence)
{
    if (m_problem->text() == sentence)
        return;
    m_problem->say(sentence);
    makeRoom(*this);
}

/// Not while it works.
void KeyDialog::done(int result)
{
    if (!m_isBusy)
        QDialog::done(result);
}

} // namespace malar
