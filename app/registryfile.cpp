#include "app/registryfile.h"

#include "app/unlocking.h"
#include "app/words.h"
#include "core/files/part.h"
#include "ui/session/trainingcohort.h"
#include "ui/words/terms.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
Exit exitOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Foreign:
    case Error::Kind::Damaged:
    case Error::Kind::Altered:
    case Error::Kind::NewerSchema:
    case Error::Kind::Invalid:
        return refusedInput;
    default:
        return fileTrouble;
    }
}

Exit stop(const QString &registry, Error error)
{
    const QString name = registry.isEmpty() ? u"--demo"_s : registry;
    // Nor the temporary name under which a new registry is made.
    if (error.place == name || error.place.startsWith(name + u".part-"_s))
        error.place.clear();
    if (QFileInfo(registry).isDir()) {
        complain(Text::tr("malar: %1 cannot be read (it is a folder). Name the registry in it.").arg(name));
        return fileTrouble;
    }
    if (error.kind == Error::Kind::NotFound)
        complain(Text::tr("malar: %1 cannot be read (no such file). Check the name and that you may read it.")
                     .arg(name));
    else
        complain(u"malar: %1: %2"_s.arg(name, terms::message(error)));
    return exitOf(error);
}

void sweepBeside(const QString &target)
{
    for (const QString &name : files::sweep(target))
        complain(Text::tr("Note: %1 was left by a run that was cut short, and was removed.").arg(name));
}

std::variant<std::unique_ptr<Store>, Exit> openRegistry(const QString &path, const QCommandLineParser &parser)
{
    if (path.isEmpty()) {
        auto cohort = trainingCohort();
        if (!cohort)
            return stop(path, cohort.error());
        return *std::move(cohort);
    }
    const auto standing = Store::standing(path);
    const bool isSealed = standing && opensByKeys(*standing);
    auto opened = openFile(path, parser, isSealed ? Store::Access::ReadWrite : Store::Access::ReadOnly,
                           Store::Proof::Beside);
    if (const auto *store = std::get_if<std::unique_ptr<Store>>(&opened))
        (*store)->beginProof();
    return opened;
}

} // namespace malar::app
