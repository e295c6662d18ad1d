#pragma once

#include "core/result.h"
#include "ui/parts/prompts.h"

#include <QObject>

#include <functional>

namespace malar {

class Session;
class VisitEdit;

/// Where a visit cannot be kept there is a way out all the same, and the user chooses it: to try again, to
/// write what was typed to another file, or to lose it.
class WayOut final : public QObject {
    Q_OBJECT

public:
    WayOut(Session &, const Prompts &, VisitEdit &, QWidget &page);

    /// Tries until the visit is kept or a way is chosen. False where the user stays.
    bool take(const std::function<Result<Done>()> &keep);

signals:
    /// What was typed lies in that file and not in the registry.
    void writtenElsewhere(const QString &sentence, const QString &file);

private:
    enum class Way : std::uint8_t { None, Again, ToFile, Lose };
    Way ask(const QString &why);
    Result<Done> write();
    Result<Done> writeTable();
    Result<Done> writeSealed();
    void tell(const QString &path, const QString &sentence);

    Session &m_session;
    Prompts m_prompts;
    VisitEdit &m_edit;
    QWidget &m_page;
};

} // namespace malar
