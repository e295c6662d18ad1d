#pragma once

#include "ui/access/foundingdialog.h"

class QCheckBox;

namespace malar {

/// Before a registry of former versions, a file that anybody can read, is sealed: what happens to it, who
/// opens it from then on, and whether the plain file is kept. Left, nothing changes.
class ConversionDialog final : public FoundingDialog {
    Q_OBJECT

public:
    ConversionDialog(const QString &path, const Surroundings &, const Prompts &, QWidget *parent = nullptr);

    QString path() const { return m_path; }
    bool keepsPlain() const;

protected:
    QString registryName() const override;

private:
    const QString m_path;
    QCheckBox *m_removes;
};

} // namespace malar
