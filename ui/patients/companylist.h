#pragma once

#include "core/domain/visitcompany.h"

#include <QWidget>

class QCheckBox;

namespace malar {

/// What was told and recorded at a visit, with a tick each: what is ticked goes along when the visit moves.
class CompanyList final : public QWidget {
    Q_OBJECT

public:
    /// Infusions since the visit before are offered, too: they may have been recorded at this one.
    CompanyList(const PatientRecord &, const Visit &, QWidget *parent = nullptr);

    bool isEmpty() const { return m_ticks.empty(); }
    /// What cannot go along to that day and patient is not ticked, and says why; the rest as somebody left
    /// it.
    void fit(const VisitMove &);
    VisitCompany value() const;

private:
    struct Tick {
        QCheckBox *box;
        QString text;
        VisitCompany what;  // that it stands for
        VisitCompany going; // what of it can
        bool wanted;
    };
    void add(const QString &text, const QString &name, const VisitCompany &what, bool ticked = true);
    void addInfusions(const PatientRecord &, const Visit &);

    std::vector<Tick> m_ticks;
};

} // namespace malar
