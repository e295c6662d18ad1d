#pragma once

#include "ui/parts/prompts.h"
#include "ui/session/filters.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace malar {

struct CohortSummary;

/// Whom the cohort page shows, in a sentence with its n; where the filter is chosen, kept by name and taken
/// away. Asks its page to change anything.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const Prompts &, QWidget *parent = nullptr);

    void show(const CohortSummary &, const KeptFilters &);
    using QWidget::show;

signals:
    void dialogRequested();
    void changed(const malar::KeptFilters &);

private:
    void fillMenu();
    void use(const CohortFilter &);
    void keepAs();
    void rename();
    void remove();
    std::optional<NamedFilter> chooseNamed(const Prompts::Question &);
    bool mayReplace(const QString &name);

    Prompts m_prompts;
    KeptFilters m_filters;
    QLabel *m_sentence;
    QPushButton *m_named;
    QPushButton *m_clear;
    QMenu *m_menu;
};

} // namespace malar
