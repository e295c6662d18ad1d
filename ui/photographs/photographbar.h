#pragma once

#include "core/analysis/photographlist.h"

#include <QWidget>

#include <span>

class QComboBox;
class QPushButton;

namespace malar {

/// Above a patient's photographs: which region is shown, and what can be done with those that are chosen.
class PhotographBar final : public QWidget {
    Q_OBJECT

public:
    explicit PhotographBar(QWidget *parent = nullptr);

    /// Lists the regions that have photographs, with how many. Seen only where there are any.
    void list(std::span<const PhotographLine>);
    void allow(bool change, bool add);
    /// Why whoever has opened the registry changes none.
    void forbidChanges(const QString &why);
    std::optional<Region> region() const; // nothing: every one

signals:
    void regionChosen();
    void addRequested();
    void openRequested();
    void correctRequested();
    void removeRequested();

private:
    QPushButton *m_add;
    QComboBox *m_region;
    QPushButton *m_open;
    QPushButton *m_correct;
    QPushButton *m_remove;
};

} // namespace malar
