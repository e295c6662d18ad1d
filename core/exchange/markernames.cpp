#include "core/exchange/markernames.h"

#include "core/domain/alikenames.h"
#include "core/domain/patientcode.h"

namespace malar::exchange {
namespace {

template <class Key> void keepFirst(QHash<Key, QString> &all, const Key &key, const QString &name)
{
    if (!key.isEmpty() && !all.contains(key))
        all.insert(key, name);
}

} // namespace

void KnownNames::learn(const QString &name)
{
    if (m_names.contains(name))
        return;
    m_names.insert(name);
    keepFirst(m_folded, foldedCode(name), name);
    keepFirst(m_keys, likenessKey(name), name);
}

QString KnownNames::spelled(const QString &name)
{
    if (m_names.contains(name))
        return name;
    const auto known = m_folded.constFind(foldedCode(name));
    if (known != m_folded.constEnd())
        return *known;
    learn(name);
    return name;
}

QString KnownNames::alike(const QString &name) const
{
    const bool known = m_names.contains(name) || m_folded.contains(foldedCode(name));
    return known ? QString() : m_keys.value(likenessKey(name));
}

void MarkerNames::learn(const Panels &panels)
{
    for (const Panel &panel : panels) {
        for (const PanelMarker &marker : panel.markers)
            markers.learn(marker.key);
        for (const QString &subset : panel.subsets)
            subsets.learn(subset);
    }
}

void MarkerNames::learn(std::span<const PatientRecord> records)
{
    for (const PatientRecord &record : records)
        for (const Biomarker &value : record.biomarkers) {
            markers.learn(value.marker);
            subsets.learn(value.subset);
        }
}

} // namespace malar::exchange
