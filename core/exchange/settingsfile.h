#pragma once

#include "core/domain/study.h"
#include "core/exchange/tables.h"

#include <variant>

namespace malar::exchange {

/// What registry.json of an export carries: what no CSV does.
struct SettingsFile {
    Registry registry;
    StudySettings settings;
    ScaleColumns scales; // of visits.csv
    bool identity = false;
    bool photographs = false;

    bool operator==(const SettingsFile &) const = default;
};

QByteArray toBytes(const SettingsFile &);

/// The file, or the name of the part that does not say what it must; empty where it is no JSON.
std::variant<SettingsFile, QString> settingsFrom(const QByteArray &);

} // namespace malar::exchange
