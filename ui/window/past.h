#pragma once

#include "ui/window/gate.h"

namespace malar {

/// The registry as it was, in the window in place of today's; and brought back for good.
class Past final : public QObject {
    Q_OBJECT

public:
    Past(Prompts, Gate::Place);

    void look(const Store &, const QString &copy, quint64 commit);
    void restore(const Store &, const QString &copy, quint64 commit); // after a question
    void goBack(const Store &);                                       // to today's

private:
    void restoreNow(const QString &path, const Opener &, const QString &copy, quint64 commit);

    const Prompts m_prompts;
    const Gate::Place m_place;
};

} // namespace malar
