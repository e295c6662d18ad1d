#include "ui/window/trail.h"

#include <algorithm>

namespace malar {

void Trail::go(const Place &place)
{
    if (place.kind == Place::Kind::Patients)
        m_places.clear();
    else
        m_places.erase(std::ranges::find(m_places, place), m_places.end());
    m_places.push_back(place);
}

void Trail::back()
{
    if (canGoBack())
        m_places.pop_back();
}

} // namespace malar
