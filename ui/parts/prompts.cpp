#include "ui/parts/prompts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Qt's own dialog notes the folders that were looked at for every program of the user, and folders bear
/// names of patients. What stood there before stands there again.
class Untraced {
public:
    Untraced()
    {
        for (const QString &key : keys)
            m_before.push_back(m_noted.value(key));
    }
    ~Untraced()
    {
        m_noted.sync();
        for (qsizetype i = 0; i < m_before.size(); ++i)
            m_before[i].isValid() ? m_noted.setValue(keys[i], m_before[i]) : m_noted.remove(keys[i]);
    }
    Q_DISABLE_COPY_MOVE(Untraced)

private:
    const QStringList keys{u"FileDialog/history"_s, u"FileDialog/lastVisited"_s};
    QSettings m_noted{QSettings::UserScope, u"QtProject"_s};
    QVariantList m_before;
};

/// A small dialog: the question, what it means, one field, and the verb on the button.
class Ask final : public QDialog {
public:
    Ask(QWidget *parent, const Prompts::Question &question, QWidget *field)
        : QDialog(parent), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        setWindowTitle(question.title);
        auto *text = new QLabel(question.text);
        text->setWordWrap(true);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long path does not widen it
        text->setBuddy(field);
        yes()->setText(question.yes);
        auto *column = new QVBoxLayout(this);
        column->addWidget(text);
        column->addWidget(field);
        column->addSpacing(fontMetrics().height() / 2);
        column->addWidget(m_buttons);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        const int width = fontMetrics().averageCharWidth() * 64;
        setMinimumWidth(width);
        resize(width, column->totalHeightForWidth(width));
        field->setFocus();
    }

    QPushButton *yes() const { return m_buttons->button(QDialogButtonBox::Ok); }

private:
    QDialogButtonBox *m_buttons;
};

QString askSaveFile(QWidget *parent, const Prompts::File &file)
{
    const Untraced untraced;
    return QFileDialog::getSaveFileName(parent, file.title, file.suggestion, file.filter);
}

QString askOpenFile(QWidget *parent, const Prompts::File &file)
{
    const Untraced untraced;
    return QFileDialog::getOpenFileName(parent, file.title, file.suggestion, file.filter);
}

QStringList askOpenFiles(QWidget *parent, const Prompts::File &file)
{
    const Untraced untraced;
    return QFileDialog::getOpenFileNames(parent, file.title, file.suggestion, file.filter);
}

QString askOpenFolder(QWidget *parent, const Prompts::File &file)
{
    const Untraced untraced;
    return QFileDialog::getExistingDirectory(parent, file.title, file.suggestion);
}

bool askConfirm(QWidget *parent, const Prompts::Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::Cancel, parent);
    QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    if (question.loses)
        box.setDefaultButton(QMessageBox::Cancel);
    else
        box.setDefaultButton(yes);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> askText(QWidget *parent, const Prompts::Question &question, const QString &given)
{
    auto *edit = new QLineEdit(given);
    Ask ask(parent, question, edit);
    const auto check = [&ask, edit] { ask.yes()->setEnabled(!edit->text().trimmed().isEmpty()); };
    QObject::connect(edit, &QLineEdit::textChanged, &ask, check);
    check();
    if (ask.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->text().trimmed();
}

std::optional<QString> askReason(QWidget *parent, const Prompts::Question &question)
{
    return askText(parent, question, {});
}

std::optional<int> askChoice(QWidget *parent, const Prompts::Question &question, const QStringList &choices)
{
    auto *list = new QListWidget;
    list->addItems(choices);
    list->setCurrentRow(0);
    const int rows = std::min(list->count(), 12);
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth());
    Ask ask(parent, question, list);
    QObject::connect(list, &QListWidget::itemActivated, &ask, &QDialog::accept);
    if (ask.exec() != QDialog::Accepted)
        return std::nullopt;
    return list->currentRow();
}

/// One sheet is one page: which pages is no question.
bool askPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

Prompts realPrompts()
{
    return {askSaveFile, askOpenFile, askOpenFiles, askOpenFolder, askConfirm,
            askReason,   askChoice,   askText,      askPrinter};
}

} // namespace malar
