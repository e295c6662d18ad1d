#include "ui/session/signing.h"

#include "ui/words/tr.h"

namespace malar {
namespace {

/// Of the registry and of whoever has opened it, whatever the visit is.
QString whyNobody(const Session &session)
{
    const Store &store = session.store();
    if (session.isReadOnly())
        return Words::tr("Read-only: nothing can be changed here.");
    if (!store.may(Right::Sign))
        return Words::tr("Your role enters visits and does not sign them; a clinician or an administrator "
                         "does.");
    if (!store.member().isNull())
        return {};
    if (store.isSealed())
        return Words::tr(
            "The registry was opened by the recovery key, and a signature is a person's. Open it "
            "by your own passphrase.");
    return Words::tr("Nobody has a key to sign with in a registry that is not sealed. Seal it first "
                     "(Registry menu).");
}

} // namespace

Result<std::vector<Signature>> signaturesOf(const Store &store, const Visit &visit)
{
    if (visit.state == VisitState::Draft || visit.state == VisitState::Complete) // as none was signed
        return std::vector<Signature>();
    Result<std::vector<Signature>> all = store.signatures(visit.id);
    if (all && store.path().isEmpty())
        for (Signature &each : *all)
            each.printedName = printedName(store);
    return all;
}

Result<Signatures> signaturesOf(const Store &store, std::span<const Visit> visits)
{
    Signatures all;
    for (const Visit &visit : visits) {
        Result<std::vector<Signature>> found = signaturesOf(store, visit);
        if (!found)
            return found.error();
        if (!found->empty())
            all.emplace(visit.id, *std::move(found));
    }
    return all;
}

std::vector<Meaning> meaningsLeft(const Session &session, const Visit &stored)
{
    std::vector<Meaning> left{Meaning::Assessed, Meaning::Reviewed};
    if (const Result<std::vector<Signature>> all = signaturesOf(session.store(), stored))
        for (const Signature &each : *all)
            if (each.isCurrent && each.member == session.store().member())
                std::erase(left, each.meaning);
    return left;
}

QString printedName(const Store &store)
{
    return store.path().isEmpty() ? Words::tr("demonstration") : store.userName();
}

std::function<Result<Opener>(keyring::Secret)> passphraseCheck(const Store &store)
{
    if (store.path().isEmpty())
        return {};
    QString user;
    if (const Result<std::vector<Member>> members = store.members())
        for (const Member &each : *members)
            if (each.id == store.member())
                user = each.name;
    return [user, path = store.path()](keyring::Secret passphrase) {
        return unlock(path, keyring::Login{user, std::move(passphrase)});
    };
}

QString whyNotSigned(const Session &session, const Visit &stored)
{
    if (const QString nobody = whyNobody(session); !nobody.isEmpty())
        return nobody;
    if (stored.state == VisitState::EnteredInError)
        return Words::tr("Entered in error: it can only be read.");
    if (!counts(stored.state))
        return Words::tr("Only a visit that is complete can be signed.");
    return meaningsLeft(session, stored).empty()
               ? Words::tr("You have signed this visit already, as it stands.")
               : QString();
}

} // namespace malar
