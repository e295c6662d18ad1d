#include "ui/registry/exportdialog.h"

#include "ui/paper/filename.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/exchange.h"
#include "ui/registry/exportchoices.h"
#include "ui/registry/leftovers.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

int asInt(std::size_t n) { return static_cast<int>(n); }

/// What the folder of the registry as it is now would hold; nothing where it cannot be read.
exchange::ExportCounts countsOf(const Store &store)
{
    const Result<Study> study = store.study();
    return study ? exchange::countsOf(*study, {}) : exchange::ExportCounts();
}

/// Who is left out and why; empty where nobody is.
QString leftOut(const exchange::ExportCounts &counts)
{
    QStringList who;
    if (counts.withdrawn > 0)
        who << ExportDialog::tr("%n patient(s) whose consent is withdrawn", nullptr, asInt(counts.withdrawn));
    if (counts.inError > 0)
        who << ExportDialog::tr("%n patient(s) entered in error", nullptr, asInt(counts.inError));
    if (counts.visitsInError > 0)
        who << ExportDialog::tr("%n visit(s) entered in error", nullptr, asInt(counts.visitsInError));
    return who.isEmpty() ? QString() : ExportDialog::tr("Left out: %1.").arg(who.join(u", "_s));
}

} // namespace

QString patientsAndVisits(std::size_t patients, std::size_t visits)
{
    return ExportDialog::tr("%1 and %2", "patients, visits")
        .arg(ExportDialog::tr("%n patient(s)", nullptr, asInt(patients)),
             ExportDialog::tr("%n visit(s)", nullptr, asInt(visits)));
}

ExportDialog::ExportDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_counts(countsOf(session.store())),
      m_identities(new QCheckBox(tr("With &names, hospital numbers, birth dates and contacts"))),
      m_photographs(new QCheckBox(tr("With &photographs"))),
      m_choices(new ExportChoices),
      m_warning(new Strip(Strip::Kind::Warning)),
      m_folder(new QLineEdit),
      m_message(new Strip(Strip::Kind::Warning)),
      m_open(look::plain(tr("&Open the folder"))),
      m_write(look::primary(tr("&Export"))),
      m_close(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export the registry"));
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(contents());
    column->addWidget(m_choices);
    column->addWidget(m_identities);
    column->addWidget(m_photographs);
    column->addWidget(m_warning);
    column->addWidget(target());
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(buttons());
    resize(fontMetrics().averageCharWidth() * 96, half * 52); // sentences come and go
    (m_identities->isEnabled() ? m_identities : m_photographs)->setFocus();
    for (QCheckBox *box : {m_identities, m_photographs})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::judge);
    connect(m_choices, &ExportChoices::changed, this, &ExportDialog::judge);
    judge();
}

QWidget *ExportDialog::contents()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *what = new QLabel(
        tr("A folder of tables, as other registries, spreadsheets and statistics programs read them. Nothing "
           "changes in this registry."));
    what->setWordWrap(true);
    auto *counts = new QLabel(tr("%1 will be in it.", "10 patients and 34 visits")
                                  .arg(patientsAndVisits(m_counts.patients, m_counts.visits)));
    counts->setObjectName(u"counts"_s);
    counts->setFont(look::strongFont(QApplication::font()));
    column->addWidget(what);
    column->addWidget(counts);
    if (const QString out = leftOut(m_counts); !out.isEmpty()) {
        auto *who = new QLabel(out);
        who->setObjectName(u"leftOut"_s);
        who->setWordWrap(true);
        column->addWidget(who);
    }
    return page;
}

QWidget *ExportDialog::target()
{
    m_identities->setObjectName(u"identities"_s);
    const QString noNames = whyNoNames(m_session);
    forbid(*m_identities, noNames.isEmpty() ? whyNot(m_session, Right::TakeIdentitiesOut) : noNames);
    m_photographs->setObjectName(u"photographs"_s);
    m_warning->setObjectName(u"exportWarning"_s);
    m_folder->setObjectName(u"folder"_s);
    m_folder->setPlaceholderText(tr("an empty folder, or one that does not exist yet"));
    // A folder that does not exist yet; one of this name that does is refused unless it is empty.
    m_folder->setText(QDir::toNativeSeparators(
        inDocuments(folderName({m_session.registry().name, tr("export", "in a folder's name"),
                                m_session.today().toString(Qt::ISODate)}))));
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::judge);
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(u"chooseFolder"_s);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto *label = new QLabel(tr("Into the &folder"));
    label->setBuddy(m_folder);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    return page;
}

QWidget *ExportDialog::buttons()
{
    m_write->setObjectName(u"export"_s);
    m_open->setObjectName(u"openFolder"_s);
    m_message->setObjectName(u"exportMessage"_s);
    m_open->hide();
    m_message->add(m_open);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(m_write);
    row->addWidget(m_close); // last, as in every dialog
    m_write->setDefault(true);
    return page;
}

void ExportDialog::judge()
{
    QStringList warnings;
    if (m_identities->isChecked())
        warnings << tr(
            "The folder will say who the patients are, in plain text. Keep it only where those can "
            "look who treat them, and delete it when it has served.");
    if (m_photographs->isChecked())
        warnings << tr(
            "Patients can be recognised on photographs: keep the folder as you keep the registry.");
    m_warning->say(warnings.join(u' '));
    m_write->setEnabled(!m_folder->text().trimmed().isEmpty() && !m_choices->formats().empty());
}

void ExportDialog::chooseFolder()
{
    const QString folder =
        m_prompts.openFolder(this, {tr("Export into an empty folder"), documentsFolder(), {}});
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_write->setFocus();
}

void ExportDialog::write()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!QDir::isAbsolutePath(folder)) {
        m_message->say(tr("Type the whole path of the folder, or choose it."), Strip::Kind::Warning);
        return;
    }
    m_message->say({});
    const QString swept = sweptBeside(folder);
    const exchange::ExportScope scope{m_identities->isChecked(), m_photographs->isChecked(),
                                      m_choices->formats(), m_choices->decimalComma()};
    std::optional<Result<exchange::ExportCounts>> written;
    {
        LongTask task(windowTitle(), tr("The files are being written."), this);
        task.runHere([&](const LongTask::GoOn &goOn) {
            const Result<Done> begun = m_session.store().proveAgain(); // it has been open for a while
            written = begun ? exportRegistry(m_session.store(), folder, scope, m_session.noteOutput(), goOn,
                                             m_choices->language())
                            : begun.error();
        });
    }
    if (*written)
        finish(**written, swept);
    else
        m_message->say((terms::message(written->error()) + u' ' + swept).trimmed(), Strip::Kind::Warning);
}

void ExportDialog::finish(const exchange::ExportCounts &counts, const QString &swept)
{
    const QString written = tr("%1 were written to %2.", "10 patients and 34 visits, a folder")
                                .arg(patientsAndVisits(counts.patients, counts.visits), m_folder->text());
    m_message->say((written + u' ' + swept).trimmed(), Strip::Kind::Notice);
    m_open->show();
    m_write->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    for (QWidget *done : {static_cast<QWidget *>(m_identities), static_cast<QWidget *>(m_photographs),
                          static_cast<QWidget *>(m_choices), static_cast<QWidget *>(m_folder),
                          findChild<QWidget *>(u"chooseFolder"_s)})
        done->setEnabled(false);
}

} // namespace malar
