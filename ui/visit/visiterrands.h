#pragma once

#include "ui/parts/prompts.h"

#include <QObject>

class QMenu;

namespace malar {

class Session;
class VisitEdit;
class VisitView;

/// What is done with a visit now and then, beside filling it in: its paper, its history, its photographs.
class VisitErrands final : public QObject {
    Q_OBJECT

public:
    VisitErrands(Session &, const Prompts &, VisitEdit &, VisitView &);

    void addTo(QMenu &);
    void print(); // as it stands on the screen, complete or not

private:
    void savePdf();
    void addPhotographs();
    void showHistory();

    Session &m_session;
    Prompts m_prompts;
    VisitEdit &m_edit;
    VisitView &m_view;
};

} // namespace malar
