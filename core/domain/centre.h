#pragma once

#include "core/domain/record.h"

#include <QJsonObject>

namespace malar {

/// One of the centres that a registry belongs to.
struct Centre {
    QString name;
    QString codePrefix; // of its patients' study codes, such as "HUMV"; may be empty
    bool operator==(const Centre &) const = default;
};
using Centres = std::vector<Centre>;

/// A centre that goes by another name from now on, its patients with it.
struct CentreRename {
    QString from;
    QString to;
    bool operator==(const CentreRename &) const = default;
};

/// The one of that name, without regard to case and blanks. Null where the list has none.
const Centre *centreNamed(const Centres &, const QString &name);

/// What a patient's centre is called once the list is in use: its new name, and else as the list spells it.
QString centreAfter(const QString &centre, const Centres &, std::span<const CentreRename>);

/// The names that patients bear and the list lacks, by name.
std::vector<QString> unlistedCentres(const Centres &, std::span<const PatientRecord>);

/// Patients of the centre, those entered in error included.
int patientsOf(const QString &centre, std::span<const PatientRecord>);

/// Whether a code begins with the centre's prefix; every code does where it has none.
bool hasPrefix(const QString &code, const Centre &);

/// The patient's centre where the code does not begin as its codes do. Null where it does, where there is no
/// such centre or code, and where both stood so before.
const Centre *unlikeCentre(const Patient &now, const Patient &before, const Centres &);

/// What the codes of the centre's patients, and no others, have in common before their last hyphen; empty
/// where there is no such thing.
QString prefixInUse(const QString &centre, std::span<const PatientRecord>);

/// The next study code of the centre: its prefix and one more than the highest number in use, with as many
/// digits as the others have (three at first): HUMV-004 after HUMV-003. Empty without a prefix.
QString nextCode(const Centre &, std::span<const PatientRecord>);

/// What is wrong with a list that somebody typed; the first thing only.
struct CentreProblem {
    enum class Kind : std::uint8_t { NoName, SameName, SamePrefix };
    Kind kind;
    std::size_t index;
    bool operator==(const CentreProblem &) const = default;
};
std::optional<CentreProblem> problem(const Centres &);

QJsonObject toJson(const Centres &);
std::optional<Centres> centresFromJson(const QJsonObject &);

} // namespace malar
