#pragma once

#include "ui/parts/prompts.h"

#include <QDate>
#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace malar {

class Strip;

/// The recovery key as it is shown once, to be printed, saved or copied by hand.
class RecoveryKeyPage final : public QWidget {
    Q_OBJECT

public:
    RecoveryKeyPage(const Prompts &, QDate today, QWidget *parent = nullptr);
    ~RecoveryKeyPage() override;

    void show(const QString &registry, const QString &key);

private:
    void print();
    void save();

    const Prompts m_prompts;
    const QDate m_today;
    QString m_registry;
    QString m_key;
    QLabel *m_groups;
    Strip *m_message;
};

/// Asks for two of its groups, and whether it is understood what it is for.
class RecoveryProofPage final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryProofPage(QWidget *parent = nullptr);
    ~RecoveryProofPage() override;

    void ask(const QString &key);
    /// What is missing, in a sentence, with the focus where; empty where nothing is.
    QString problem();

private:
    struct Asked {
        QString group;
        QLabel *label;
        QLineEdit *edit;
    };
    std::array<Asked, 2> m_asked;
    QCheckBox *m_understood;
};

} // namespace malar
