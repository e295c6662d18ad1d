#include "ui/registry/pastdialog.h"

#include "core/store/store.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/backupwords.h"
#include "ui/words/terms.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int commitRole = Qt::UserRole;

QString nameOf(const backup::Copy &copy)
{
    const QString when = backupwords::moment(copy.at);
    return copy.isMirror ? PastDialog::tr("Copy in the second place, %1").arg(when)
                         : PastDialog::tr("Generation up to %1").arg(when);
}

QString sentenceOf(const Error &error)
{
    return error.kind == Error::Kind::WrongKey
               ? PastDialog::tr("This copy is from before the registry got new keys, and opens only with a "
                                "passphrase of that time: open it as a registry of its own.")
               : terms::message(error);
}

QListWidget *list(const QString &objectName, const QString &name)
{
    auto *list = new QListWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    return list;
}

} // namespace

PastDialog::PastDialog(const Store &store, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_copies(list(u"copies"_s, tr("Copies"))),
      m_moments(list(u"moments"_s, tr("Moments"))),
      m_glance(new QLabel),
      m_look(look::plain(tr("&Look at it"))),
      m_restore(look::plain(tr("&Bring it back…"))),
      m_problem(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The registry as it was"));
    m_glance->setObjectName(u"glance"_s);
    m_glance->setTextFormat(Qt::PlainText);
    m_glance->setWordWrap(true);
    m_glance->setMinimumHeight(3 * m_glance->fontMetrics().lineSpacing());
    m_glance->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem->setObjectName(u"pastProblem"_s);
    auto *column = new QVBoxLayout(this);
    auto *what = look::caption(tr("Every save can be looked back to. The last one of each quarter of an hour "
                                  "is listed, until the registry is tidied; from then on it is in a "
                                  "generation."));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(lists(), 1);
    column->addWidget(m_problem);
    column->addWidget(m_glance);
    column->addWidget(buttons());
    resize(sizeHint().expandedTo({720, 480}));

    connect(m_copies, &QListWidget::currentRowChanged, this, &PastDialog::listMoments);
    connect(m_moments, &QListWidget::currentRowChanged, this, &PastDialog::glance);
    listCopies(folder);
}

QWidget *PastDialog::lists()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(m_copies, 3);
    row->addWidget(m_moments, 2);
    return page;
}

QWidget *PastDialog::buttons()
{
    m_look->setObjectName(u"look"_s);
    m_restore->setObjectName(u"restore"_s);
    auto *close = look::plain(tr("&Close"));
    connect(m_look, &QPushButton::clicked, this, [this] { choose(&PastDialog::lookRequested); });
    connect(m_restore, &QPushButton::clicked, this, [this] { choose(&PastDialog::restoreRequested); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(m_look);
    row->addWidget(m_restore);
    row->addStretch();
    row->addWidget(close);
    return page;
}

void PastDialog::listCopies(const QString &folder)
{
    const auto add = [this](const QString &name, const QString &path) {
        auto *item = new QListWidgetItem(name, m_copies);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    };
    add(tr("The registry that is open"), m_store.path());
    QStringList folders{QFileInfo(m_store.path()).absolutePath()};
    if (!folder.isEmpty() && !folders.contains(folder))
        folders << folder;
    for (const QString &place : folders) {
        const auto copies = backup::copiesIn(place, m_store.path());
        if (!copies) {
            m_problem->say(backupwords::trouble(copies.error(), place));
            continue;
        }
        for (const backup::Copy &copy : *copies)
            if (!m_store.isFile(copy.path))
                add(nameOf(copy), copy.path);
    }
    m_copies->setCurrentRow(0);
}

void PastDialog::listMoments()
{
    m_moments->clear();
    m_problem->say({});
    const auto all = backup::moments(copy(), *m_store.opener());
    if (!all)
        return m_problem->say(sentenceOf(all.error()));
    for (const Moment &moment : backup::lastOfQuarters(*all) | std::views::reverse) {
        auto *item = new QListWidgetItem(backupwords::moment(moment.at), m_moments);
        item->setData(commitRole, moment.commit);
    }
    m_moments->setCurrentRow(0);
}

void PastDialog::glance()
{
    const auto chosen = commit();
    m_look->setEnabled(chosen.has_value());
    m_restore->setEnabled(chosen.has_value() && m_store.access() == Store::Access::ReadWrite &&
                          may(m_store.role(), Right::Manage));
    m_glance->clear();
    if (!chosen)
        return;
    const auto glance = backup::glance(copy(), *m_store.opener(), *chosen);
    if (glance)
        m_glance->setText(backupwords::glance(*glance));
    m_problem->say(glance ? QString() : sentenceOf(glance.error()));
}

/// Whoever does it closes the window that this one belongs to.
void PastDialog::choose(void (PastDialog::*wish)(const QString &, quint64))
{
    const auto chosen = commit();
    if (!chosen)
        return;
    const QString path = copy();
    accept();
    emit(this->*wish)(path, *chosen);
}

QString PastDialog::copy() const
{
    const QListWidgetItem *item = m_copies->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

std::optional<quint64> PastDialog::commit() const
{
    const QListWidgetItem *item = m_moments->currentItem();
    return item ? std::optional(item->data(commitRole).toULongLong()) : std::nullopt;
}

} // namespace malar
