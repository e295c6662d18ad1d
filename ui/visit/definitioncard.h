#pragma once

#include "core/domain/clasi.h"

#include <QFrame>

class QLabel;

namespace malar {

/// What one answer means, in full: its levels and the rules for it. It lies over the page, takes no keys and
/// follows the focus until it is put away.
class DefinitionCard final : public QFrame {
    Q_OBJECT

public:
    explicit DefinitionCard(QWidget *parent);

    void explain(Item);
    /// As wide as it may be, as high as its words need.
    void fit(const QRect &room);

private:
    QLabel *m_text;
};

} // namespace malar
