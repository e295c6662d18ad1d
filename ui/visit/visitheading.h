#pragma once

#include <QDate>
#include <QObject>

namespace malar {

class Session;
class VisitEdit;
class VisitInfusions;
class VisitOpener;
class VisitView;

/// What the line above the form says of the visit, and what is done there: another day, amending, completing.
class VisitHeading final : public QObject {
    Q_OBJECT

public:
    VisitHeading(const Session &, VisitEdit &, VisitView &, VisitInfusions &, const VisitOpener &);

    void show(); // after any change
    void setNamesShown(bool);
    /// Reads who has signed it, before show().
    void readSignatures();
    /// Why it cannot be signed now; empty where it can.
    QString whyNotSigned() const;

signals:
    void completionRequested();

private:
    QString stateText() const;
    bool mayAmend() const;
    void changeDate(QDate);
    void act();
    void scoreItemByItem();

    const Session &m_session;
    VisitEdit &m_edit;
    VisitView &m_view;
    VisitInfusions &m_infusions;
    const VisitOpener &m_opener;
    bool m_namesShown = false;
    QString m_signed; // by whom, in a sentence
    QString m_whyNot; // it cannot be signed as it is stored
};

} // namespace malar
