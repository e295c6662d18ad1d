#pragma once

#include "core/domain/visit.h"

#include <QUndoCommand>

#include <functional>

namespace malar {

/// One step between two states of a visit.
class EditVisit final : public QUndoCommand {
public:
    using Take = std::function<void(const Visit &)>;

    EditVisit(Take take, const Visit &before, const Visit &after)
        : m_take(std::move(take)), m_before(before), m_after(after)
    {}

    /// Steps of the same name that follow each other become one.
    void setMerges(bool merges) { m_merges = merges; }

    void undo() override { m_take(m_before); }
    void redo() override { m_take(m_after); }
    int id() const override { return m_merges ? 1 : -1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        if (text() != next->text())
            return false;
        m_after = static_cast<const EditVisit *>(next)->m_after;
        setObsolete(m_after == m_before); // nothing is left to undo
        return true;
    }

private:
    Take m_take;
    Visit m_before;
    Visit m_after;
    bool m_merges = false;
};

} // namespace malar
