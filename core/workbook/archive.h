#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace malar::workbook {

/// A ZIP file in memory. Nothing of it is unpacked to a disk.
class Archive {
public:
    /// Keeps the bytes, which must not change.
    explicit Archive(QByteArray bytes);

    bool isOpen() const { return m_zip != nullptr; }
    zip *handle() const { return m_zip.get(); }

private:
    struct Close {
        void operator()(zip *) const;
    };
    QByteArray m_bytes;
    std::unique_ptr<zip, Close> m_zip;
};

/// One file of it, unpacked as it is read, up to a limit: what it says of its size is not believed.
class Entry final : public QIODevice {
public:
    Entry(const Archive &, const QString &name, qint64 most);

    bool isThere() const { return m_file != nullptr; }
    bool isTooLarge() const { return m_isTooLarge; }
    /// What was read so far was understood: one piece of a text may not be as long as the whole.
    void understood() { m_pending = 0; }
    bool isSequential() const override { return true; }

private:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

    struct Close {
        void operator()(zip_file *) const;
    };
    std::unique_ptr<zip_file, Close> m_file;
    qint64 m_left;
    qint64 m_pending = 0;
    bool m_isTooLarge = false;
};

} // namespace malar::workbook
