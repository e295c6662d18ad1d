#pragma once

#include "core/domain/record.h"
#include "ui/parts/prompts.h"
#include "ui/patients/ending.h"

#include <QMenu>

namespace malar {

class Session;

/// What is done with a patient now and then: the report, the figure of the course, blank forms, the mark of
/// an error. Its keys hold on the whole page.
class PatientMenu final : public QMenu {
    Q_OBJECT

public:
    PatientMenu(Session &, const Prompts &, const PatientId &, QWidget &page);

    void follow(const PatientRecord &);
    /// The name may be asked for on the report only where names are shown.
    void setNamesShown(bool);

signals:
    void said(const QString &sentence, const QString &file); // how it ended
    void eventsRequested();

private:
    QAction *add(const QString &text, const QString &name, const std::function<Ending()> &output);
    Ending mark();
    Ending markInError(PatientRecord);
    Ending takeBack(PatientRecord);

    Session &m_session;
    Prompts m_prompts;
    PatientId m_patient;
    QWidget &m_page;
    QAction *m_withName;
    std::vector<QAction *> m_entry; // those that no patient in error has
    QAction *m_mark = nullptr;      // as entered in error, or back
};

} // namespace malar
