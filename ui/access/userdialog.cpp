#include "ui/access/userdialog.h"

#include "ui/parts/dialogroom.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/words/terms.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace malar {

UserDialog::UserDialog(Membership membership, const QString &title, QWidget *parent)
    : QDialog(parent),
      m_membership(std::move(membership)),
      m_column(new QVBoxLayout(this)),
      m_body(new QVBoxLayout),
      m_problem(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const int half = look::halfLine(*this);
    m_problem->setObjectName(u"problem"_s);
    m_column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    m_column->setSpacing(half);
    m_body->setSpacing(half);
    m_column->addLayout(m_body);
    m_column->addStretch();
    m_column->addWidget(m_problem);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
}

void UserDialog::addButtons(const QString &leave, const QString &act)
{
    auto *left = new QPushButton(leave);
    auto *done = look::primary(act);
    left->setObjectName(u"leave"_s);
    done->setObjectName(u"act"_s);
    connect(left, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &UserDialog::act);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(left);
    row->addWidget(done);
    m_column->addLayout(row);
    done->setDefault(true); // of the dialog, that it is in by now
}

QFormLayout *UserDialog::addForm()
{
    auto *form = new QFormLayout;
    m_body->addLayout(form);
    return form;
}

void UserDialog::addCaption(const QString &text)
{
    auto *caption = look::caption(text);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    m_body->addWidget(caption);
}

void UserDialog::refuse(const QString &sentence)
{
    if (m_problem->text() == sentence)
        return;
    m_problem->say(sentence);
    makeRoom(*this);
}

QString UserDialog::sentence(const Error &error) const { return terms::message(error); }

void UserDialog::act()
{
    if (m_isBusy)
        return;
    if (const QString missing = problem(); !missing.isEmpty())
        return refuse(missing);
    refuse({});
    {
        const QScopedValueRollback busy(m_isBusy, true);
        if (const Result<Done> written = write(); !written)
            return refuse(sentence(written.error()));
    }
    emit told(success());
    accept();
}

/// Not while the registry is being written.
void UserDialog::done(int result)
{
    if (!m_isBusy)
        QDialog::done(result);
}

} // namespace malar
