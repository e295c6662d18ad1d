#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/study.h"
#include "core/exchange/problem.h"
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
    Head head = {}; // of the history, so that an older export is told from a newer one

    bool operator==(const SettingsFile &) const = default;
};

QByteArray toBytes(const SettingsFile &);

/// The part of the file that does not say what it must.
struct SettingsFault {
    QString part;                        // its name; empty where the file is no JSON
    std::optional<StudySettings> broken; // nothing but the part, where it breaks a rule of the form
};

std::variant<SettingsFile, SettingsFault> settingsFrom(const QByteArray &);

} // namespace malar::exchange
