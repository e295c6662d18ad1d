#include "ui/registry/merging.h"

#include "core/domain/folding.h"
#include "core/domain/photographconsent.h"
#include "core/exchange/rows.h"
#include "ui/photographs/imagefile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The same image under the same id: in a folder each has a name that comes of its bytes.
Result<Done> adoptPhotographs(PatientFile &theirs, const PatientRecord &ours, const Store &store,
                              std::map<PhotographId, QString> &paths)
{
    if (theirs.record.photographs.empty())
        return Done{};
    std::map<QString, PhotographId> names;
    for (const Photograph &photograph : ours.photographs) {
        const Result<QByteArray> image = store.photograph(photograph.id);
        if (!image)
            return image.error();
        names.insert({exchange::photographName(*image), photograph.id});
    }
    for (Photograph &photograph : theirs.record.photographs) {
        const auto path = paths.find(photograph.id);
        const auto known = names.find(QFileInfo(path->second).fileName());
        if (known == names.end())
            continue;
        paths.insert({known->second, path->second});
        paths.erase(path);
        photograph.id = known->second;
    }
    return Done{};
}

Result<PhotographImage> storedImage(const Store &store, const PhotographId &id)
{
    const Result<QByteArray> full = store.photograph(id);
    if (!full)
        return full.error();
    PhotographImage image{*full, thumbnailOf(*full)};
    if (image.thumbnail.isEmpty())
        return Error{Error::Kind::Invalid, u"no image"_s, {}};
    return image;
}

exchange::MergePlan refusedBy(const Incoming &incoming, exchange::MergeProblem problem)
{
    exchange::MergePlan plan;
    plan.from = incoming.delivery.from;
    plan.problems = {std::move(problem)};
    return plan;
}

} // namespace

Result<Incoming> incomingFrom(std::unique_ptr<Store> theirs, const Store &ours)
{
    const Result<Registry> mine = ours.registry();
    const auto from = theirs->sender();
    auto study = theirs->study();
    if (!mine || !from || !study)
        return !mine ? mine.error() : !from ? from.error() : study.error();
    Incoming incoming{{from->value_or(Sender{}), *std::move(study)}, {}, std::move(theirs), {}};
    if (*from)
        return incoming;
    Sender &sender = incoming.delivery.from;
    if (incoming.delivery.study.registry.id != mine->id)
        return Error{Error::Kind::Foreign, u"another registry, and no delivery of it"_s,
                     incoming.store->path()};
    const Result<Branching> parted = ours.branching(*incoming.store);
    const auto then = parted ? ours.filesAt(parted->common) : parted.error();
    const Result<Revision> last = incoming.store->revision();
    const Result<Head> head = incoming.store->head();
    if (!then || !last || !head)
        return !then ? then.error() : !last ? last.error() : head.error();
    sender = {mine->id,
              incoming.delivery.study.registry.name,
              {},
              parted->branch.isEmpty() ? u"none"_s : parted->branch,
              {last->sequence, head->digits},
              QDateTime::currentDateTimeUtc(),
              true};
    incoming.base = exchange::baseOf({{}, {}, *then});
    return incoming;
}

exchange::ImportTarget mergeTarget(exchange::ImportTarget target)
{
    target.merging = true;
    return target;
}

Result<Incoming> incomingFrom(const exchange::ImportPlan &plan, const Store &ours)
{
    const Sender from{plan.registry.id, plan.registry.name, {}, {}, plan.head, {}, plan.withPhotographs};
    Incoming incoming{{from, {plan.registry, plan.settings, plan.files}}, {}, {}, plan.photographs};
    const auto records = ours.records();
    if (!records)
        return records.error();
    std::map<QString, const PatientRecord *> known;
    for (const PatientRecord &record : *records)
        known[foldedCode(record.patient.code)] = &record;
    for (PatientFile file : plan.known) {
        const PatientRecord &record = *known.at(foldedCode(file.record.patient.code));
        if (const auto done = adoptPhotographs(file, record, ours, incoming.paths); !done)
            return done.error();
        incoming.delivery.study.files.push_back(std::move(file));
    }
    return incoming;
}

Result<exchange::MergePlan> planOf(const Store &ours, const Incoming &incoming, const MergeQuestion &question,
                                   const Progress &progress)
{
    const Sender &from = incoming.delivery.from;
    const Result<Study> study = ours.study();
    const Result<bool> isKnown = ours.knowsSource(from.registry);
    const Result<int> head = ours.deliveredHead(from.source());
    Result<Base> base = ours.delivered(from.source());
    if (!study || !isKnown || !head || !base)
        return !study ? study.error() : !isKnown ? isKnown.error() : !head ? head.error() : base.error();
    if (const auto fault =
            exchange::fault(study->registry, incoming.delivery, {*isKnown, *head}, question.acceptOther))
        return refusedBy(incoming, *fault);
    if (incoming.base)
        base->insert(incoming.base->begin(), incoming.base->end()); // where nothing was taken since
    return exchange::planMerge(*study, incoming.delivery, *base, question.today, progress);
}

Result<Done> applyMerge(Store &store, const Incoming &incoming, const exchange::MergePlan &plan,
                        const MergeOrder &order, const Progress &progress)
{
    std::vector<exchange::MergeProblem> problems;
    Merging merging{plan.from, order.reason, exchange::decided(plan, order.decisions, problems),
                    plan.sent, {},           order.seen};
    const bool isOpen = std::ranges::any_of(
        plan.conflicts, [&](const exchange::MergeUnit &unit) { return !order.decisions.contains(unit); });
    if (isOpen || !plan.isAccepted() || std::ranges::any_of(problems, &exchange::MergeProblem::blocks))
        return Error{Error::Kind::Invalid, u"not decided, or decided so that a rule is broken"_s, {}};
    merging.image = [&incoming](const PhotographId &id) -> Result<PhotographImage> {
        const auto path = incoming.paths.find(id);
        return path == incoming.paths.end() ? storedImage(*incoming.store, id) : importedImage(path->second);
    };
    return store.merge(merging, progress);
}

namespace {

/// The code and the withdrawal, and nothing else.
PatientFile leaving(const PatientRecord &record)
{
    PatientRecord left;
    left.patient.id = record.patient.id;
    left.patient.code = record.patient.code;
    for (const Consent &consent : record.consents) {
        Consent bare;
        bare.id = consent.id;
        bare.date = consent.date;
        bare.scopes = consent.scopes;
        bare.withdrawn = consent.withdrawn;
        left.consents.push_back(bare);
    }
    return {left, {}};
}

PatientFile outgoing(PatientFile file, bool photographs)
{
    PatientRecord &record = file.record;
    if (withdrawal(record.consents))
        return leaving(record);
    record.identity.reset();
    std::erase_if(record.photographs, [&](const Photograph &photograph) {
        return !photographs || !mayBeShown(record.consents, photograph.date);
    });
    return file;
}

} // namespace

Result<exchange::ExportCounts> deliver(const Store &store, const DeliveryOrder &order, const FirstMember &by,
                                       const NoteOutput &note, const Progress &progress)
{
    Result<Study> study = store.study();
    if (!study)
        return study.error();
    if (const Result<Done> sound = store.proved(); !sound)
        return sound.error();
    std::erase_if(study->files, [&](const PatientFile &file) {
        return !order.centre.isEmpty() && foldedCode(file.record.patient.centre) != foldedCode(order.centre);
    });
    if (study->files.empty())
        return Error{Error::Kind::NotFound, u"nobody is of that centre"_s, order.path};
    exchange::ExportCounts counts;
    for (PatientFile &file : study->files) {
        const bool left = withdrawal(file.record.consents).has_value();
        file = outgoing(std::move(file), order.photographs);
        ++(left ? counts.withdrawn : counts.patients);
        counts.visits += file.visits.size();
        counts.photographs += file.record.photographs.size();
    }
    const Deed deed = deeds::output(
        Output::Delivery, {.patients = static_cast<int>(counts.patients), .photographs = order.photographs});
    return takeOut(note, deed, [&](const Head &noted) -> Result<exchange::ExportCounts> {
        const Result<Revision> last = store.revision();
        if (!last)
            return last.error();
        const Sender from{study->registry.id,
                          study->registry.name,
                          order.centre.trimmed(),
                          {},
                          {last->sequence, noted.digits},
                          QDateTime::currentDateTimeUtc(),
                          order.photographs};
        const auto image = [&store](const PhotographId &id) { return storedImage(store, id); };
        if (const auto done = Store::deliver(order.path, {from, *study, image}, by, progress); !done)
            return done.error();
        return counts;
    });
}

} // namespace malar
