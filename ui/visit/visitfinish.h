#pragma once

#include "core/domain/id.h"
#include "core/result.h"
#include "ui/parts/prompts.h"

#include <QObject>

namespace malar {

class Session;
class VisitEdit;
class VisitView;
class WayOut;

/// How a visit is kept, completed and left.
class VisitFinish final : public QObject {
    Q_OBJECT

public:
    VisitFinish(Session &, const Prompts &, VisitEdit &, VisitView &);

    Result<Done> keep(); // an error is said on the page
    bool mayLeave();     // false where it could not be kept and the user stays
    void leave();
    void complete();

signals:
    void left(); // everything is kept
    void completed(const malar::VisitId &visit);
    void conflicted(); // with what somebody else has saved since; what was typed is kept beside it
    void said(const QString &sentence); // behind the page, once it is left
    /// What was typed lies in that file and not in the registry; said once the page is left.
    void writtenElsewhere(const QString &sentence, const QString &file);

private:
    bool namesAssessor();
    std::optional<QString> askReason();
    void forgetFailure();

    Session &m_session;
    Prompts m_prompts;
    VisitEdit &m_edit;
    VisitView &m_view;
    WayOut *m_wayOut;
    QString m_failure; // why it could not be kept, as it was said
};

} // namespace malar
