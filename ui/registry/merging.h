#pragma once

#include "core/exchange/importfolder.h"
#include "core/exchange/merge.h"
#include "core/store/store.h"
#include "ui/registry/exchange.h"

/// Deliveries out of a registry and into it, for the window and the commands alike.
namespace malar {

/// A delivery as it was read, with where its images are.
struct Incoming {
    exchange::Delivery delivery;
    std::optional<Base> base;              // of a copy of the registry: when both were one
    std::shared_ptr<Store> store;          // of a bundle or a copy
    std::map<PhotographId, QString> paths; // of a folder
};

/// Of a delivery or a copy that was opened to be read. Error Foreign for another registry as a whole: that
/// one delivers.
Result<Incoming> incomingFrom(std::unique_ptr<Store> theirs, const Store &ours);
/// Of a folder that was read to be merged; without blocking problems.
Result<Incoming> incomingFrom(const exchange::ImportPlan &, const Store &ours);
/// A folder is read so.
exchange::ImportTarget mergeTarget(exchange::ImportTarget);

struct MergeQuestion {
    QDate today;
    bool acceptOther = false; // one of another registry is of the same study
};
/// Nothing is written. What is wrong with the delivery as a whole is a problem of the plan.
Result<exchange::MergePlan> planOf(const Store &ours, const Incoming &, const MergeQuestion &,
                                   const Progress & = {});
/// As decided, in one transaction. Error Invalid where a conflict is not decided, or what was decided breaks
/// a rule; Conflict where somebody has saved meanwhile.
struct MergeOrder {
    exchange::Decisions decisions;
    QString reason; // of each row of the history
    Revision seen;  // when it was planned
};
Result<Done> applyMerge(Store &, const Incoming &, const exchange::MergePlan &, const MergeOrder &,
                        const Progress & = {});

/// What is to be delivered.
struct DeliveryOrder {
    QString path;
    QString centre; // empty: of all
    bool photographs = false;
};
/// Error NotFound where nobody is of that centre; else as of Store::deliver().
Result<exchange::ExportCounts> deliver(const Store &, const DeliveryOrder &, const FirstMember &,
                                       const NoteOutput &, const Progress & = {});

} // namespace malar
