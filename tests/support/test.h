#pragma once

#include <QObject>
#include <QTest>

namespace malar::test {

/// Base of every test class: any warning that the program prints while a test runs fails that test,
/// except the offscreen platform's own lines, and the locale the runner asked for is really in force.
/// A class with an init() of its own calls this one first.
class Test : public QObject {
    Q_OBJECT

protected slots:
    void init();
};

/// Quiet, isolated settings and folders: nothing a test does reaches the user's files. Call before the
/// application exists.
void isolate();

} // namespace malar::test

#define MALAR_TEST(Class)                                                                                    \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        malar::test::isolate();                                                                              \
        QCoreApplication app(argc, argv);                                                                    \
        Class tests;                                                                                         \
        return QTest::qExec(&tests, argc, argv);                                                             \
    }

#define MALAR_GUI_TEST(Class)                                                                                \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        malar::test::isolate();                                                                              \
        QApplication app(argc, argv);                                                                        \
        Class tests;                                                                                         \
        return QTest::qExec(&tests, argc, argv);                                                             \
    }
