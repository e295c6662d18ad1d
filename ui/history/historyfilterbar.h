#pragma once

#include "core/domain/historyentry.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace malar {

class DateField;
class Session;

/// Which rows of the history are shown: of what kind, by whom, of which patient, and from when to when.
class HistoryFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterBar(const Session &, QWidget *parent = nullptr);

    HistoryFilter filter() const;
    /// Why nothing can fit: a code that nobody has, a day that is none; else empty.
    QString problem() const;
    bool isOpen() const; // nothing is asked
    void clear();

signals:
    void changed();

private:
    std::optional<PatientId> patient() const;

    const Session &m_session;
    QComboBox *m_kind;
    QComboBox *m_who;
    QLineEdit *m_patient;
    DateField *m_from;
    DateField *m_to;
};

} // namespace malar
