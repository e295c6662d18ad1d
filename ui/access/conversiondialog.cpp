#include "ui/access/conversiondialog.h"

#include "core/store/store.h"
#include "ui/access/memberform.h"
#include "ui/parts/look.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ConversionDialog::ConversionDialog(const QString &path, const Surroundings &surroundings,
                                   const Prompts &prompts, QWidget *parent)
    : FoundingDialog(surroundings, prompts, parent),
      m_path(path),
      m_removes(new QCheckBox(tr("&Remove the unencrypted file afterwards")))
{
    setWindowTitle(tr("Seal the registry"));
    nameButtons(tr("N&ot now"), tr("&Seal the registry"));
    auto *heading = look::heading(tr("“%1” is not encrypted").arg(registryName()));
    heading->setTextFormat(Qt::PlainText);
    above()->addWidget(heading);
    auto *what = new QLabel(tr(
        "Whoever gets hold of the file can read every patient in it. Sealed, it opens only with a passphrase "
        "or "
        "a recovery key. All patients, visits, photographs and the history are copied, compared with what is "
        "there now, and only then does the sealed file take the place of this one."));
    what->setWordWrap(true);
    above()->addWidget(what);
    m_removes->setObjectName(u"removePlain"_s);
    m_removes->setChecked(true);
    below()->addWidget(m_removes);
    member().goOnTo(m_removes);
    auto *kept = look::caption(tr("Otherwise it is kept as %1, and everybody can read it there. Backups and "
                                  "copies that were made before stay as they are.")
                                   .arg(QFileInfo(Store::keptPlain(path)).fileName()));
    kept->setWordWrap(true);
    kept->setTextFormat(Qt::PlainText);
    below()->addWidget(kept);
    member().setKnown({registryName()});
}

/// The file's: the registry's own is read only when it is opened.
QString ConversionDialog::registryName() const { return QFileInfo(m_path).completeBaseName(); }

bool ConversionDialog::keepsPlain() const { return !m_removes->isChecked(); }

} // namespace malar
