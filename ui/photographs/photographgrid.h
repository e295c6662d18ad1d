#pragma once

#include "core/analysis/photographlist.h"
#include "ui/parts/tablemodel.h"

#include <QListView>
#include <QPixmap>

#include <map>

namespace malar {

/// Small photographs in the order of time, with what the form says of their region. The images come apart:
/// until then, and where one cannot be read, an empty frame stands in their place.
class PhotographGrid final : public QListView {
    Q_OBJECT

public:
    using Thumbnails = std::map<PhotographId, QByteArray>;

    explicit PhotographGrid(QWidget *parent = nullptr);

    void show(std::vector<PhotographLine>);
    using QListView::show;
    void setThumbnails(Thumbnails);
    /// Only those of the region, in one row.
    void setRegion(const std::optional<Region> &);

    std::vector<PhotographLine> shown() const;
    std::vector<PhotographLine> chosen() const; // by date; the one in focus where none is
    QPixmap thumbnail(const PhotographId &) const;
    const PhotographLine &line(int row) const { return m_model->row(row); }
    QSize cell() const;

signals:
    void openRequested();
    void removeRequested();
    void correctRequested();
    void regionTyped(malar::Region);

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    void choose(const std::optional<PhotographId> &);

    TableModel<PhotographLine> *m_model;
    Thumbnails m_bytes;
    mutable std::map<PhotographId, QPixmap> m_images; // decoded when they come into view
};

} // namespace malar
