#include "ui/access/newregistrydialog.h"

#include "core/domain/onelinetext.h"
#include "ui/access/memberform.h"
#include "ui/paper/filename.h"
#include "ui/parts/look.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

NewRegistryDialog::NewRegistryDialog(const Surroundings &surroundings, const Prompts &prompts,
                                     QWidget *parent)
    : FoundingDialog(surroundings, prompts, parent),
      m_prompts(prompts),
      m_name(new QLineEdit),
      m_path(new QLineEdit)
{
    setWindowTitle(tr("New registry"));
    nameButtons(tr("Cancel"), tr("&Make the registry"));
    m_name->setObjectName(u"registryName"_s);
    m_name->setMaxLength(longest::line);
    m_name->setPlaceholderText(tr("of the study or the clinic"));
    m_path->setObjectName(u"path"_s);
    auto *browse = new QPushButton(tr("&Choose…"));
    browse->setObjectName(u"choosePath"_s);
    browse->setAutoDefault(false);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto *label = new QLabel(tr("&Kept in"));
    label->setBuddy(m_path);
    auto *form = member().form();
    form->insertRow(0, tr("Na&me"), m_name);
    form->insertRow(1, label, place);
    auto *about =
        look::caption(tr("The registry is sealed: without the passphrase or the recovery key nobody can "
                         "read it, not even whoever has the file."));
    about->setWordWrap(true);
    below()->addWidget(about);
    connect(m_name, &QLineEdit::textChanged, this, &NewRegistryDialog::propose);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isProposed = false; });
    connect(m_path, &QLineEdit::textChanged, &member(), &MemberForm::edited);
    connect(browse, &QPushButton::clicked, this, &NewRegistryDialog::choose);
    m_name->setFocus();
}

void NewRegistryDialog::proposeName(const QString &name) { m_name->setText(name); }

QString NewRegistryDialog::registryName() const { return m_name->text().trimmed(); }

QString NewRegistryDialog::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return QFileInfo(path).suffix().isEmpty() ? path + u".malar"_s : path;
}

void NewRegistryDialog::propose()
{
    member().setKnown({registryName()});
    if (m_isProposed)
        m_path->setText(registryName().isEmpty()
                            ? QString()
                            : QDir::toNativeSeparators(inDocuments(fileName({registryName()}, u"malar"_s))));
}

void NewRegistryDialog::choose()
{
    const QString suggestion =
        m_path->text().isEmpty() ? documentsFolder() : QDir::fromNativeSeparators(m_path->text());
    const QString path = m_prompts.saveFile(
        this, {tr("Where the registry is kept"), suggestion, tr("Malar registries (*.malar)")});
    if (path.isEmpty())
        return;
    m_isProposed = false;
    m_path->setText(QDir::toNativeSeparators(path));
}

QString NewRegistryDialog::problem()
{
    const auto at = [](QWidget *field, const QString &sentence) {
        field->setFocus();
        return sentence;
    };
    if (registryName().isEmpty())
        return at(m_name, tr("Type a name for the registry: that of the study or the clinic."));
    if (m_path->text().trimmed().isEmpty())
        return at(m_path, tr("Say where the registry is kept: choose a folder and a name."));
    if (!QFileInfo(QFileInfo(path()).absolutePath()).isDir())
        return at(m_path, tr("The folder of that place does not exist. Choose another one."));
    if (QFileInfo::exists(path()))
        return at(m_path,
                  tr("A file with this name is there already, and it was not touched. Choose another name "
                     "for the new registry, or open the one that is there."));
    return {};
}

} // namespace malar
