#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

namespace malar {

/// How a cell of a workbook is shown.
struct CellLook {
    bool strong = false;
    bool right = false;
    bool wrapped = false;
    QString number = {}; // the format of a number
};

/// A workbook (XLSX) in the making, in memory. Rows and columns count from 0; cells go into the sheet that
/// was added last.
class Workbook {
public:
    struct About {
        QString title;
        QString subject;
        QString keywords;
        QString comments;
        QDateTime created;
    };

    Workbook();
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    void describe(const About &);
    /// A name that no sheet may have becomes "Sheet1".
    void addSheet(const QString &name);
    void put(unsigned row, unsigned column, const QString &text, const CellLook & = {});
    void put(unsigned row, unsigned column, double number, const CellLook & = {});
    /// As a number that is shown as a day; one that spreadsheets do not count, before March 1900, as text.
    void put(unsigned row, unsigned column, QDate, const CellLook & = {});
    void setWidth(unsigned column, double letters);
    void freeze(unsigned rows, unsigned columns);
    /// Buttons that filter, in the first row of so many.
    void filter(unsigned rows, unsigned columns);
    /// For paper: on its side, as wide as the page, the row again on each.
    void print(unsigned headRow);

    /// The file, once what came out is proved to be what was put in; empty where something is not.
    QByteArray take();

private:
    class Book;
    std::unique_ptr<Book> m_book;
};

} // namespace malar
