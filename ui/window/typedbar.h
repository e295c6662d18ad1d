#pragma once

#include "ui/parts/noticebar.h"

namespace malar {

class DialogInput;

/// After the registry was unlocked: offers what stood in dialogs that were open, until it stands there again
/// or is dropped.
class TypedBar final : public QWidget {
    Q_OBJECT

public:
    explicit TypedBar(DialogInput &, QWidget *parent = nullptr);

private:
    void refresh();
    void showAll();

    DialogInput &m_input;
    NoticeBar *m_notice;
};

} // namespace malar
