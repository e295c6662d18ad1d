#include "ui/registry/deliverydialog.h"

#include "core/domain/patientcode.h"
#include "core/store/delivery.h"
#include "ui/paper/filename.h"
#include "ui/parts/longtask.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/exportdialog.h"
#include "ui/registry/leftovers.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Each centre that a patient is of, once.
QStringList centresOf(const std::vector<PatientRecord> &records)
{
    std::map<QString, QString> names;
    for (const PatientRecord &record : records)
        if (const QString &name = record.patient.centre; !name.isEmpty())
            names.try_emplace(foldedCode(name), name);
    QStringList all;
    for (const auto &[key, name] : names)
        all << name;
    return all;
}

} // namespace

DeliveryDialog::DeliveryDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_centre(new QComboBox),
      m_photographs(new QCheckBox(tr("With the &photographs to which consent stands"))),
      m_words(new QLineEdit),
      m_message(new Strip(Strip::Kind::Warning)),
      m_make(look::primary(tr("&Make the delivery…"))),
      m_close(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make a delivery"));
    const int half = look::halfLine(*this);
    m_message->setObjectName(u"deliveryMessage"_s);
    auto *what = new QLabel(tr("One sealed file for the registry that merges it: patients by their code, "
                               "visits, treatments and laboratory values; no names. Whoever withdrew is sent "
                               "as that alone. Nothing changes in this registry."));
    what->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    column->addWidget(what);
    column->addWidget(choices());
    column->addWidget(m_message);
    column->addWidget(wordsRow());
    column->addStretch();
    column->addWidget(foot());
    resize(fontMetrics().averageCharWidth() * 90, half * 34); // sentences come
}

QWidget *DeliveryDialog::choices()
{
    m_centre->setObjectName(u"deliveryCentre"_s);
    m_photographs->setObjectName(u"deliveryPhotographs"_s);
    m_centre->addItem(tr("all centres"), QString());
    for (const QString &name : centresOf(m_session.records()))
        m_centre->addItem(name, name);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    form->addRow(tr("Patients &of"), m_centre);
    form->addRow(QString(), m_photographs);
    return page;
}

/// Where the words stand once the file is written.
QWidget *DeliveryDialog::wordsRow()
{
    m_words->setObjectName(u"deliveryWords"_s);
    m_words->setReadOnly(true);
    auto *label = new QLabel(tr("The &six words that open it"));
    label->setBuddy(m_words);
    QLabel *how = look::caption(tr("Tell them to whoever merges the delivery, by another way than the file. "
                                   "They are not shown again: write them down before you close."));
    how->setWordWrap(true);
    m_wordsRow = new QWidget;
    auto *column = new QVBoxLayout(m_wordsRow);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addWidget(m_words);
    column->addWidget(how);
    m_wordsRow->hide();
    return m_wordsRow;
}

QWidget *DeliveryDialog::foot()
{
    m_make->setObjectName(u"makeDelivery"_s);
    m_close->setObjectName(u"close"_s);
    m_close->setAutoDefault(false);
    m_make->setDefault(true);
    connect(m_make, &QPushButton::clicked, this, &DeliveryDialog::make);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(m_make);
    row->addWidget(m_close);
    return page;
}

void DeliveryDialog::make()
{
    const QString centre = m_centre->currentData().toString();
    const QString name =
        fileName({centre.isEmpty() ? m_session.registry().name : centre, tr("delivery", "in a file's name"),
                  m_session.today().toString(Qt::ISODate)},
                 u"malar"_s);
    const QString path = m_prompts.saveFile(
        this, {tr("Where the delivery is written"), inDocuments(name), tr("Deliveries (*.malar)")});
    if (path.isEmpty())
        return;
    m_message->say({});
    const QString swept = sweptBeside(path);
    const QString passphrase = delivery::freshPassphrase();
    const auto written = write(path, passphrase);
    if (!written) {
        const QString sentence = (terms::message(written.error()) + u' ' + swept).trimmed();
        m_message->say(sentence, Strip::Kind::Warning);
        if (written.error().kind == Error::Kind::Unconfirmed) // the file may be there, and whole
            finish(sentence, passphrase);
        return;
    }
    QString sentence =
        tr("%1 were written to %2.", "10 patients and 34 visits, a file")
            .arg(patientsAndVisits(written->patients, written->visits), QDir::toNativeSeparators(path));
    if (written->withdrawn > 0)
        sentence += u' ' + tr("Withdrew, and sent as that alone: %1.").arg(written->withdrawn);
    m_message->say((sentence + u' ' + swept).trimmed(), Strip::Kind::Notice);
    finish(sentence, passphrase);
}

Result<exchange::ExportCounts> DeliveryDialog::write(const QString &path, const QString &passphrase)
{
    const DeliveryOrder order{path, m_centre->currentData().toString(), m_photographs->isChecked()};
    std::optional<Result<exchange::ExportCounts>> written;
    LongTask task(windowTitle(), tr("The delivery is being written."), this);
    task.runHere([&](const LongTask::GoOn &goOn) {
        const auto member = FirstMember::make(delivery::login(passphrase));
        written = member ? deliver(m_session.store(), order, *member, m_session.noteOutput(), goOn)
                         : Result<exchange::ExportCounts>(member.error());
    });
    return *std::move(written);
}

void DeliveryDialog::finish(const QString &sentence, const QString &passphrase)
{
    m_words->setText(passphrase);
    m_wordsRow->show();
    m_make->hide();
    m_centre->setEnabled(false);
    m_photographs->setEnabled(false);
    m_close->setText(tr("Close"));
    m_words->setFocus();
    m_words->selectAll();
    m_words->setAccessibleDescription(sentence);
}

} // namespace malar
