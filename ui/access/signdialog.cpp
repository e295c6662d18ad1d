#include "ui/access/signdialog.h"

#include "ui/access/failurepause.h"
#include "ui/access/passphrasefield.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/words/terms.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr std::chrono::milliseconds checkPatience(3000);

QString meant(Meaning meaning)
{
    return meaning == Meaning::Assessed ? SignDialog::tr("&Assessed: these are my findings")
                                        : SignDialog::tr("&Reviewed: I have looked through it");
}

} // namespace

SignDialog::SignDialog(const Asked &asked, QWidget *parent)
    : QDialog(parent),
      m_asked(asked),
      m_meaning(new QButtonGroup(this)),
      m_passphrase(new PassphraseField(this)),
      m_problem(new Strip(Strip::Kind::Warning)),
      m_sign(look::primary(tr("&Sign"))),
      m_wait(new FailurePause(*m_sign, asked.second))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign the visit"));
    const int half = look::halfLine(*this);
    m_problem->setObjectName(u"problem"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 3, half * 3, half * 3, half * 2);
    column->setSpacing(half);
    column->addWidget(what());
    column->addWidget(m_problem);
    column->addWidget(m_wait);
    column->addWidget(buttons());
    m_sign->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_wait->begin(asked.failures);
    m_passphrase->setVisible(bool(asked.unlock));
    if (asked.unlock)
        m_passphrase->setFocus();
    else
        m_sign->setFocus();
}

QWidget *SignDialog::what()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    const auto say = [form](const QString &label, const QString &text) {
        auto *value = new QLabel(text);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setFont(look::strongFont(value->font()));
        form->addRow(label, value);
    };
    say(tr("Visit"), m_asked.visit);
    say(tr("Scores"), m_asked.scores);
    say(tr("Signed by"), m_asked.name);
    for (const Meaning meaning : m_asked.meanings) {
        auto *choice = new QRadioButton(meant(meaning));
        choice->setObjectName(key(meaning));
        choice->setChecked(meaning == m_asked.meanings.front());
        m_meaning->addButton(choice, static_cast<int>(meaning));
        form->addRow(m_meaning->buttons().size() == 1 ? tr("As") : QString(), choice);
    }
    m_passphrase->edit()->setObjectName(u"passphrase"_s);
    if (m_asked.unlock)
        form->addRow(tr("&Passphrase"), m_passphrase);
    connect(m_passphrase->edit(), &QLineEdit::textEdited, m_problem, [this] { m_problem->say({}); });
    auto *means = look::caption(tr("What is signed changes only by an amendment with a reason; the signature "
                                   "stays with what was signed."));
    means->setWordWrap(true);
    form->addRow(means);
    return page;
}

QWidget *SignDialog::buttons()
{
    m_sign->setObjectName(u"sign"_s);
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setObjectName(u"leave"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sign, &QPushButton::clicked, this, &SignDialog::tryIt);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addStretch();
    line->addWidget(leave);
    line->addWidget(m_sign);
    return row;
}

Meaning SignDialog::meaning() const { return static_cast<Meaning>(m_meaning->checkedId()); }

void SignDialog::tryIt()
{
    if (!m_asked.unlock)
        return accept();
    if (m_isBusy || !m_wait->isOver())
        return;
    if (m_passphrase->isEmpty())
        return m_passphrase->setFocus();
    std::optional<Result<Opener>> answer;
    bool isStoppedMeanwhile = false;
    {
        const QScopedValueRollback busy(m_isBusy, true);
        keyring::Secret passphrase = m_passphrase->take();
        LongTask task(windowTitle(), tr("The passphrase is being checked."), this, checkPatience);
        task.runAside([&](const LongTask::GoOn &) { answer.emplace(m_asked.unlock(std::move(passphrase))); });
        isStoppedMeanwhile = task.wasCancelled();
    }
    if (isStoppedMeanwhile)
        return m_passphrase->setFocus();
    if (*answer) {
        m_opener.emplace(**std::move(answer));
        return accept();
    }
    m_passphrase->edit()->setFocus();
    if (answer->error().kind != Error::Kind::WrongKey)
        return refuse(terms::message(answer->error()));
    emit failed();
    m_wait->begin(++m_asked.failures);
    refuse(tr("The passphrase is wrong, so nothing was signed. Check it, and whether Caps Lock is on."));
}

void SignDialog::refuse(const QString &sentence)
{
    m_problem->say(sentence);
    makeRoom(*this);
}

/// Not while another thread works for it.
void SignDialog::done(int result)
{
    if (!m_isBusy)
        QDialog::done(result);
}

} // namespace malar
