#pragma once

#include "core/domain/photograph.h"

#include <QListWidget>
#include <QSize>

namespace malar {

/// Photographs before they are saved, each with the region that it shows: a letter says it for those that are
/// chosen, and goes on to the next one without.
class EntryList final : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        Photograph photograph;
        PhotographImage image;
        std::optional<Region> region; // nothing until it was chosen
        std::optional<QDate> taken;   // by the camera's clock
        QSize inFile;                 // pixels; empty for one that is there
    };

    explicit EntryList(std::vector<Entry>);

    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry *current() const; // null where there is none
    void setRegion(const std::optional<Region> &);
    void setNote(const QString &); // of the current one
    void removeFirst();

signals:
    void changed(); // what the current one says, or another one is

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    void show(int row);

    std::vector<Entry> m_entries;
};

} // namespace malar
