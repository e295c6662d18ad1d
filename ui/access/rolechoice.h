#pragma once

#include "core/domain/member.h"

#include <QWidget>

class QButtonGroup;

namespace malar {

/// One of the roles, each with what it may do.
class RoleChoice final : public QWidget {
    Q_OBJECT

public:
    explicit RoleChoice(Role, QWidget *parent = nullptr);

    Role role() const;

private:
    QButtonGroup *m_group;
};

} // namespace malar
