#pragma once

#include <QWidget>

namespace malar {

struct Prompts;
class Session;

/// The registry out of the program and into it, as files. A part of the registry's page.
class ExchangeBar final : public QWidget {
    Q_OBJECT

public:
    ExchangeBar(Session &, const Prompts &, QWidget *parent = nullptr);
    void exportFiles();
    void importFiles();
    /// What a centre has sent; without a path it is asked for.
    void mergeDelivery(const QString &path = {});

    /// What this registry sends to another one.
    void makeDelivery();

private:
    Session &m_session;
    const Prompts &m_prompts;
};

} // namespace malar
