#include "ui/registry/importdialog.h"

#include "ui/paper/filename.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/mappingpane.h"
#include "ui/registry/problemtable.h"
#include "ui/session/session.h"
#include "ui/words/problemwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ImportDialog::ImportDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : ImportDialog(&session, session.today(), prompts, parent)
{
    setWindowTitle(tr("Import into this registry"));
}

ImportDialog::ImportDialog(QDate today, const Prompts &prompts, QWidget *parent)
    : ImportDialog(nullptr, today, prompts, parent)
{
    setWindowTitle(tr("New registry from an export"));
}

ImportDialog::ImportDialog(Session *session, QDate today, const Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_today(today),
      m_prompts(prompts),
      m_pages(new QStackedWidget),
      m_message(new Strip(Strip::Kind::Warning)),
      m_mapping(new MappingPane(session ? session->scales() : ScaleSet())),
      m_findings(new QLabel),
      m_problems(new ProblemTable),
      m_copy(look::plain(tr("&Copy the list"))),
      m_acceptDates(new QCheckBox(tr("&Take dates of long ago or far ahead"))),
      m_back(look::plain(tr("&Back"))),
      m_next(look::primary({})),
      m_close(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int half = look::halfLine(*this);
    m_message->setObjectName(u"importMessage"_s);
    m_pages->addWidget(sourcePage());
    m_pages->addWidget(m_mapping);
    m_pages->addWidget(findingsPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addWidget(foot());
    const int wanted = fontMetrics().averageCharWidth() * 130;
    const QSize most = parent ? parent->window()->size() * 0.9 : QSize(wanted, half * 60);
    resize(std::min(wanted, most.width()), std::min(half * 60, most.height()));
    connect(m_mapping, &MappingPane::edited, this, [this] { m_next->setEnabled(m_mapping->isComplete()); });
    turnTo(Source);
}

QWidget *ImportDialog::sourcePage()
{
    auto *folder = new QPushButton(tr("A &folder that was exported…"));
    auto *file = new QPushButton(tr("A &table of visits (CSV)…"));
    folder->setObjectName(u"fromFolder"_s);
    file->setObjectName(u"fromFile"_s);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    const auto words = [](const QString &text) {
        QLabel *label = look::caption(text);
        label->setWordWrap(true);
        return label;
    };
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *what = new QLabel(tr("All of it is read and checked first. Nothing is written before you have seen "
                               "what it would bring, and then all or nothing."));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(look::halfLine(*this));
    column->addWidget(folder, 0, Qt::AlignLeft);
    column->addWidget(
        words(tr("By Malar: patients with their visits, treatments, events and biomarkers. Who is "
                 "in the registry already just so is passed over.")));
    column->addSpacing(look::halfLine(*this));
    column->addWidget(file, 0, Qt::AlignLeft);
    column->addWidget(words(tr("From another program, a row a visit. You say which column stands for what. "
                               "Patients whose code is not known yet become new ones.")));
    column->addStretch();
    return page;
}

QWidget *ImportDialog::findingsPage()
{
    m_findings->setObjectName(u"findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText); // names of columns stand in it
    m_findings->setFont(look::strongFont(QApplication::font()));
    m_copy->setObjectName(u"copyProblems"_s);
    connect(m_copy, &QPushButton::clicked, m_problems, &ProblemTable::copy);
    m_acceptDates->setObjectName(u"acceptDates"_s);
    connect(m_acceptDates, &QCheckBox::clicked, this, &ImportDialog::look);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_findings);
    column->addWidget(m_problems, 1);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_acceptDates, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

QWidget *ImportDialog::foot()
{
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_close->setObjectName(u"close"_s);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_back, m_close})
        button->setAutoDefault(false);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    row->addWidget(m_close); // last, as in every dialog
    return page;
}

void ImportDialog::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_back->setVisible(page != Source);
    m_next->setVisible(page != Source);
    if (page == Columns) {
        m_next->setText(tr("&Look at the visits"));
        m_next->setEnabled(m_mapping->isComplete());
        m_mapping->setFocus();
    }
}

void ImportDialog::chooseFolder()
{
    const QString path =
        m_prompts.openFolder(this, {tr("The folder that was exported"), documentsFolder(), {}});
    if (path.isEmpty())
        return;
    m_path = path;
    m_isFile = false;
    m_acceptDates->setChecked(false); // it was said of another one
    look();
}

void ImportDialog::chooseFile()
{
    const QString path =
        m_prompts.openFile(this, {tr("The table of visits"), documentsFolder(), tr("Tables (*.csv)")});
    if (path.isEmpty())
        return;
    m_path = path;
    m_isFile = true;
    m_acceptDates->setChecked(false);
    const Result<QStringList, exchange::Refusal> header = exchange::readHeader(path);
    if (!header) {
        m_message->say(message(exchange::Problem{QFileInfo(path).fileName(), header.error()}));
        return;
    }
    m_message->say({});
    m_mapping->open(*header);
    turnTo(Columns);
}

void ImportDialog::goBack()
{
    m_message->say({});
    turnTo(m_pages->currentIndex() == Findings && m_isFile ? Columns : Source);
}

} // namespace malar
