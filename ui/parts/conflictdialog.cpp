#include "ui/parts/conflictdialog.h"

#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ConflictDialog::ConflictDialog(const Content &content, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved by somebody else meanwhile"));
    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    const auto say = [column](QLabel *label, const QString &name = {}) {
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    say(new QLabel(content.what));
    say(look::heading(content.saved.join(u'\n')), u"saved"_s);
    column->addWidget(table(content.fields), 1);
    if (!content.onlyTheirs.isEmpty())
        say(new QLabel(content.onlyTheirs));
    column->addWidget(buttons(content));
    const QFontMetrics metrics = fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * 130, metrics.height() * 30);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.9) : wanted);
}

QStringList ConflictDialog::told(const std::vector<HistoryEntry> &entries)
{
    QStringList lines;
    for (const HistoryEntry &entry : entries) {
        const QDateTime when = entry.when.toLocalTime();
        //: %1 a name, %2 date, %3 time, %4 what they did
        QString line = tr("%1, %2, %3 – %4")
                           .arg(entry.who, terms::date(when.date()),
                                QLocale().toString(when.time(), QLocale::ShortFormat), happening(entry));
        if (!entry.reason.isEmpty())
            line += u" (%1)"_s.arg(entry.reason);
        lines << line;
    }
    return lines;
}

/// What both have changed, and not to the same, stands out.
QWidget *ConflictDialog::table(const std::vector<Divergence> &fields)
{
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({tr("What"), tr("Before"), tr("Saved meanwhile"), tr("Typed by you")});
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 20);
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const auto dash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    for (const Divergence &each : fields) {
        auto *row =
            new QTreeWidgetItem(tree, {each.field, dash(each.base), dash(each.theirs), dash(each.yours)});
        for (int column = 0; each.isContested() && column < tree->columnCount(); ++column)
            row->setFont(column, look::strongFont(font()));
    }
    return tree;
}

QWidget *ConflictDialog::buttons(const Content &content)
{
    const bool onlyTheirs = !content.onlyTheirs.isEmpty();
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    const auto add = [&](QPushButton *button, const QString &name, Way way) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setEnabled(way == Way::Theirs || !onlyTheirs);
        connect(button, &QPushButton::clicked, this, [this, way] {
            accept();
            emit chosen(way);
        });
        row->addWidget(button);
    };
    add(look::plain(tr("&Take what is saved")), u"theirs"_s, Way::Theirs);
    add(look::plain(tr("&Keep mine over it…")), u"mine"_s, Way::Mine);
    if (content.canGoOn)
        add(look::plain(tr("&Go on typing from what is saved")), u"goOn"_s, Way::GoOn);
    row->addStretch();
    auto *later = new QPushButton(tr("&Later"));
    later->setObjectName(u"later"_s);
    later->setDefault(true); // a slip of Enter decides nothing
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(later);
    return all;
}

} // namespace malar
