#pragma once

#include "core/result.h"
#include "ui/photographs/entrylist.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace malar {

class DateField;
class Session;
class Strip;

/// What is said of photographs before they are saved: the region of each, their day, a note. For new ones,
/// or to correct one that is there.
class PhotographDialog final : public QDialog {
    Q_OBJECT

public:
    using Entry = EntryList::Entry;

    /// New ones, all of one day. `said` stands in the strip: what did not come in.
    PhotographDialog(Session &, const PatientId &, std::vector<Entry>, const QString &said, QWidget *parent);
    /// One that is there, with its small image.
    PhotographDialog(Session &, const PatientId &, const Photograph &, const QByteArray &thumbnail,
                     QWidget *parent);

private:
    void build(const QString &title, const QString &verb, QDate day);
    void makeFields(QDate);
    QComboBox *dayChoices();
    void showCurrent();
    void judge();
    void say(const QString &problem);
    void saveAll();
    QString unfit(QDate) const;
    Result<Done> save(const Entry &, QDate);

    Session &m_session;
    PatientId m_patient;
    bool m_isNew;
    EntryList *m_list;
    QComboBox *m_region;
    DateField *m_day;
    QLabel *m_visit;
    QLineEdit *m_note;
    Strip *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace malar
