#pragma once

#include "ui/access/foundingdialog.h"

class QLineEdit;

namespace malar {

/// A new registry: what it is called, where it is kept, and who opens it.
class NewRegistryDialog final : public FoundingDialog {
    Q_OBJECT

public:
    NewRegistryDialog(const Surroundings &, const Prompts &, QWidget *parent = nullptr);

    void proposeName(const QString &);
    QString registryName() const override;
    QString path() const;

protected:
    QString problem() override;

private:
    void propose();
    void choose();

    const Prompts m_prompts;
    QLineEdit *m_name;
    QLineEdit *m_path;
    bool m_isProposed = true; // the place: it follows the name
};

} // namespace malar
