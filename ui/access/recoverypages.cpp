#include "ui/access/recoverypages.h"

#include "ui/access/recoverysheet.h"
#include "ui/access/recoverywords.h"
#include "ui/paper/filename.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QDir>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

void wipe(QString &text)
{
    text.fill(u'\0');
    text.clear();
}

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryKeyPage::RecoveryKeyPage(const Prompts &prompts, QDate today, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_today(today),
      m_groups(new QLabel),
      m_message(new Strip(Strip::Kind::Notice))
{
    const int half = look::halfLine(*this);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.5);
    m_groups->setObjectName(u"recoveryKey"_s);
    m_groups->setFont(font);
    m_groups->setWordWrap(true);
    m_groups->setFocusPolicy(Qt::StrongFocus); // a screen reader comes by
    m_message->setObjectName(u"keyMessage"_s);
    auto *printed = new QPushButton(tr("&Print…"));
    auto *saved = new QPushButton(tr("&Save…"));
    printed->setObjectName(u"printKey"_s);
    saved->setObjectName(u"saveKey"_s);
    connect(printed, &QPushButton::clicked, this, &RecoveryKeyPage::print);
    connect(saved, &QPushButton::clicked, this, &RecoveryKeyPage::save);
    auto *row = new QHBoxLayout;
    row->addWidget(printed);
    row->addWidget(saved);
    row->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(half * 2);
    column->addWidget(look::heading(tr("The recovery key")));
    column->addWidget(
        paragraph(tr("It opens the registry when every passphrase is forgotten. It is shown this once: "
                     "print it, save it to a stick, or write it down.")));
    column->addWidget(m_groups);
    column->addLayout(row);
    column->addWidget(paragraph(tr("Keep it locked away and in another place than the file of the registry: "
                                   "whoever has both can read everything.")));
    column->addWidget(m_message);
    column->addStretch();
}

RecoveryKeyPage::~RecoveryKeyPage()
{
    m_groups->clear();
    wipe(m_key);
}

void RecoveryKeyPage::show(const QString &registry, const QString &key)
{
    m_registry = registry;
    m_key = key;
    m_groups->setText(QString(key).replace(u'-', u"  "_s));
    m_groups->setAccessibleName(key);
}

void RecoveryKeyPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Malar")); // no more in a queue that others see
    if (!m_prompts.print(window(), printer))
        return;
    const bool printed = malar::print(printer, {m_registry, m_key, m_today});
    m_message->say(printed ? tr("It was sent to the printer.")
                           : tr("It was not printed: the printer does not answer. Check the printer, save "
                                "the key, or write it down."),
                   printed ? Strip::Kind::Notice : Strip::Kind::Warning);
}

void RecoveryKeyPage::save()
{
    const QString proposed =
        inDocuments(fileName({m_registry, tr("recovery key", "in a file's name")}, u"txt"_s));
    const QString path =
        m_prompts.saveFile(window(), {tr("Where the recovery key is kept"), proposed, tr("Text (*.txt)")});
    if (path.isEmpty())
        return;
    const Result<Done> written = write(path, {m_registry, m_key, m_today});
    m_message->say(written ? tr("The key was written to %1. Take it to another place than the registry.")
                                 .arg(QDir::toNativeSeparators(path))
                           : terms::message(written.error()),
                   written ? Strip::Kind::Notice : Strip::Kind::Warning);
}

RecoveryProofPage::RecoveryProofPage(QWidget *parent)
    : QWidget(parent),
      m_asked{Asked{{}, new QLabel, new QLineEdit}, Asked{{}, new QLabel, new QLineEdit}},
      m_understood(new QCheckBox(tr("I &understand: if the passphrase and the recovery key are both lost, "
                                    "the data are lost.")))
{
    const int half = look::halfLine(*this);
    auto *form = new QFormLayout;
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        const auto &[group, label, edit] = m_asked[i];
        edit->setObjectName(u"group%1"_s.arg(i + 1));
        edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * 16);
        label->setBuddy(edit);
        form->addRow(label, edit);
    }
    m_understood->setObjectName(u"understood"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(half * 2);
    column->addWidget(look::heading(tr("Is it at hand?")));
    column->addWidget(paragraph(
        tr("Type two of its groups from the paper or the file, so that it is certain that it was kept.")));
    column->addLayout(form);
    column->addWidget(m_understood);
    column->addStretch();
    setFocusProxy(m_asked[0].edit);
}

RecoveryProofPage::~RecoveryProofPage()
{
    for (Asked &asked : m_asked)
        wipe(asked.group);
}

void RecoveryProofPage::ask(const QString &key)
{
    QStringList groups = recoveryGroups(key);
    const auto count = static_cast<int>(groups.size());
    const int first = QRandomGenerator::system()->bounded(count - 1);
    const int second = QRandomGenerator::system()->bounded(first + 1, count);
    const QStringList labels{tr("&Group %1"), tr("G&roup %1")};
    for (const auto &[i, at] : {std::pair(std::size_t(0), first), {std::size_t(1), second}}) {
        m_asked[i].group = groups[at];
        m_asked[i].label->setText(labels[int(i)].arg(at + 1));
        m_asked[i].edit->clear();
    }
}

QString RecoveryProofPage::problem()
{
    for (const auto &[group, label, edit] : m_asked) {
        if (isGroup(edit->text(), group))
            continue;
        edit->setFocus();
        edit->selectAll();
        const QString name = label->text().remove(u'&');
        return edit->text().trimmed().isEmpty()
                   ? tr("%1 is missing: type its four characters.", "Group 3").arg(name)
                   : tr("%1 is another one. Compare it, or go back to see the key again.", "Group 3")
                         .arg(name);
    }
    if (m_understood->isChecked())
        return {};
    m_understood->setFocus();
    return tr("Tick that you understand what happens when both are lost.");
}

} // namespace malar
