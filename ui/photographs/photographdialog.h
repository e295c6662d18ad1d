#pragma once

#include "core/domain/photograph.h"
#include "core/result.h"

#include <QDialog>
#include <QSize>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace malar {

class DateField;
class Session;
class Strip;

/// What is said of photographs before they are saved: the region of each, their day, a note. For new ones,
/// or to correct one that is there.
class PhotographDialog final : public QDialog {
    Q_OBJECT

public:
    struct Entry {
        Photograph photograph;
        PhotographImage image;
        std::optional<Region> region; // nothing until it was chosen
        std::optional<QDate> taken;   // by the camera's clock
        QSize inFile;                 // pixels; empty for one that is there
    };

    /// New ones, all of one day. `said` stands in the strip: what did not come in.
    PhotographDialog(Session &, const PatientId &, std::vector<Entry>, const QString &said, QWidget *parent);
    /// One that is there, with its small image.
    PhotographDialog(Session &, const PatientId &, const Photograph &, const QByteArray &thumbnail,
                     QWidget *parent);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void build(const QString &title, const QString &verb, QDate day);
    void makeList();
    void makeFields(QDate);
    QComboBox *dayChoices();
    void show(int row);
    void take(std::optional<Region>);
    void take(const QString &note);
    void judge();
    void say(const QString &problem);
    void save();
    QString unfit(QDate) const;
    Result<Done> save(const Entry &);

    Session &m_session;
    PatientId m_patient;
    std::vector<Entry> m_entries;
    bool m_isNew;
    QListWidget *m_list;
    QComboBox *m_region;
    DateField *m_day;
    QLabel *m_visit;
    QLineEdit *m_note;
    Strip *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace malar
