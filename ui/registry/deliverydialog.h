#pragma once

#include "ui/parts/prompts.h"
#include "ui/registry/merging.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace malar {

class Session;
class Strip;

/// A centre's patients as one sealed file for a registry that merges them. The six words that open it are
/// made here, shown once and kept nowhere.
class DeliveryDialog final : public QDialog {
    Q_OBJECT

public:
    DeliveryDialog(Session &, const Prompts &, QWidget *parent);

private:
    QWidget *choices();
    QWidget *wordsRow();
    QWidget *foot();
    void make();
    Result<exchange::ExportCounts> write(const QString &path, const QString &passphrase);
    void finish(const QString &sentence, const QString &passphrase);

    Session &m_session;
    const Prompts &m_prompts;
    QComboBox *m_centre;
    QCheckBox *m_photographs;
    QLineEdit *m_words;
    QWidget *m_wordsRow = nullptr;
    Strip *m_message;
    QPushButton *m_make;
    QPushButton *m_close;
};

} // namespace malar
