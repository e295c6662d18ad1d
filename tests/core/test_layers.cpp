#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace test_layers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the sources of one folder, and of the folders below it, may include. The first layer that holds a
/// file counts.
struct Layer {
    QString folder;
    QStringList ours;      // folders; a file lies in the one that it is directly in or below
    QStringList libraries; // Qt modules, boost, sodium, sqlite3, zxcvbn; the standard library is everyone's
};

/// A room of ui, with the rooms below and the boxes of core that it may use, and Qt's modules beside Core.
Layer room(const QString &name, const QString &rooms, const QString &boxes, const QString &modules)
{
    Layer layer{u"ui/"_s + name, {u"ui/"_s + name, u"core/result.h"_s, u"core/keys.h"_s}, {u"QtCore"_s}};
    for (const QString &below : rooms.split(u' ', Qt::SkipEmptyParts))
        layer.ours << u"ui/"_s + below;
    for (const QString &box : boxes.split(u' ', Qt::SkipEmptyParts))
        layer.ours << u"core/"_s + box;
    layer.libraries << modules.split(u' ', Qt::SkipEmptyParts);
    return layer;
}

const std::array layers{
    Layer{u"core/result.h"_s, {}, {u"QtCore"_s}},
    Layer{u"core/keys.h"_s, {}, {}},
    Layer{u"core/files"_s, {u"core/files"_s, u"core/result.h"_s}, {u"QtCore"_s}},
    Layer{u"core/domain"_s, {u"core/domain"_s, u"core/result.h"_s, u"core/keys.h"_s}, {u"QtCore"_s}},
    Layer{u"core/stats"_s, {u"core/stats"_s, u"core/keys.h"_s}, {u"boost"_s}},
    Layer{u"core/analysis"_s,
          {u"core/analysis"_s, u"core/stats"_s, u"core/domain"_s, u"core/result.h"_s},
          {u"QtCore"_s}},
    Layer{u"core/store/sealed"_s,
          {u"core/store/sealed"_s, u"core/files"_s, u"core/result.h"_s},
          {u"QtCore"_s, u"sodium"_s, u"sqlite3"_s}},
    Layer{u"core/store/keys"_s,
          {u"core/store/keys"_s, u"core/store/sealed"_s, u"core/domain"_s, u"core/result.h"_s},
          {u"QtCore"_s, u"sodium"_s, u"zxcvbn"_s}},
    Layer{u"core/store/server"_s,
          {u"core/store/server"_s, u"core/store/keys"_s, u"core/store/sealed"_s, u"core/files"_s,
           u"core/domain"_s, u"core/result.h"_s},
          {u"QtCore"_s}},
    Layer{u"core/store"_s,
          {u"core/store"_s, u"core/files"_s, u"core/domain"_s, u"core/result.h"_s},
          {u"QtCore"_s, u"QtSql"_s}},
    Layer{u"core/workbook"_s, {u"core/workbook"_s, u"core/result.h"_s}, {u"QtCore"_s, u"zip"_s}},
    Layer{u"core/exchange"_s,
          {u"core/exchange"_s, u"core/workbook"_s, u"core/stats"_s, u"core/files"_s, u"core/domain"_s,
           u"core/result.h"_s, u"core/keys.h"_s},
          {u"QtCore"_s}},
    room(u"words"_s, u""_s, u"domain stats analysis exchange"_s, u""_s),
    room(u"parts"_s, u"words"_s, u"domain"_s, u"QtGui QtWidgets QtSvg QtPrintSupport"_s),
    room(u"paper"_s, u"words parts"_s, u"domain analysis"_s, u"QtGui"_s),
    room(u"figures"_s, u"words parts paper"_s, u"domain analysis"_s, u"QtGui QtWidgets QtCharts QtSvg"_s),
    room(u"check"_s, u"words paper figures"_s, u"domain stats analysis"_s, u""_s),
    room(u"body"_s, u"words parts"_s, u"domain analysis"_s, u"QtGui QtWidgets"_s),
    room(u"access"_s, u"words parts paper"_s, u"domain store"_s, u"QtGui QtWidgets QtPrintSupport"_s),
    room(u"session"_s, u"words parts paper"_s, u"domain analysis store exchange"_s, u""_s),
    room(u"report"_s, u"words paper figures check"_s, u"domain analysis workbook"_s, u"QtGui QtSvg"_s),
    room(u"sheets"_s, u"words parts paper figures body session report"_s, u"domain analysis store"_s,
         u"QtGui"_s),
    room(u"clinical"_s, u"words parts session"_s, u"domain"_s, u"QtGui QtWidgets"_s),
    room(u"biomarkers"_s, u"words parts figures session"_s, u"domain analysis exchange"_s,
         u"QtGui QtWidgets"_s),
    room(u"photographs"_s, u"words parts session"_s, u"domain analysis"_s, u"QtGui QtWidgets"_s),
    room(u"patients"_s,
         u"words parts paper figures body access session report sheets clinical biomarkers photographs"_s,
         u"domain analysis"_s, u"QtGui QtWidgets QtPrintSupport"_s),
    room(u"visit"_s, u"words parts paper body session sheets clinical photographs patients"_s,
         u"domain exchange"_s, u"QtGui QtWidgets"_s),
    room(u"history"_s, u"words parts paper session patients"_s, u"domain store"_s, u"QtGui QtWidgets"_s),
    room(u"registry"_s, u"words parts paper access session biomarkers photographs"_s,
         u"domain analysis store exchange"_s, u"QtGui QtWidgets"_s),
    room(u"cohort"_s, u"words parts paper figures session report registry"_s, u"domain stats analysis"_s,
         u"QtGui QtWidgets"_s),
    room(u"about"_s, u"parts visit"_s, u""_s, u"QtGui QtWidgets"_s),
    room(u"window"_s, u"words parts paper access session patients visit history registry cohort about"_s,
         u"domain"_s, u"QtGui QtWidgets QtDBus"_s),
    Layer{u"app"_s, {u"app"_s, u"ui"_s, u"core"_s}, {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s}},
};

bool liesIn(const QString &file, const QString &place)
{
    return file.startsWith(place) && (file.size() == place.size() || u"/."_s.contains(file.at(place.size())));
}

const Layer *layerOf(const QString &file)
{
    const auto found =
        std::ranges::find_if(layers, [&file](const Layer &layer) { return liesIn(file, layer.folder); });
    return found == layers.end() ? nullptr : &*found;
}

QString absolute(const QString &file) { return QStringLiteral(MALAR_SOURCE_DIR "/") + file; }

QStringList sources()
{
    QStringList files;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator walk(absolute(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next().mid(absolute({}).size()));
    }
    files.sort();
    return files;
}

QString textOf(const QString &file)
{
    QFile source(absolute(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(source.readAll());
}

/// `QtGui` for `QColor` and `QtGui/qcolor.h`, `boost` for its headers, empty for the standard library.
QString libraryOf(const QString &header)
{
    if (header.startsWith(u"boost/"))
        return u"boost"_s;
    for (const QString &library : {u"sodium"_s, u"sqlite3"_s, u"zxcvbn"_s, u"zip"_s})
        if (header == library + u".h"_s)
            return library;
    const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : qt.entryList({u"Qt*"_s}, QDir::Dirs))
        if (header.startsWith(module + u'/') || qt.exists(module + u'/' + header))
            return module;
    return {};
}

QStringList captures(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

QStringList strayIncludes(const QString &file, const QString &text)
{
    const Layer *layer = layerOf(file);
    if (!layer)
        return {file + u" lies in no layer"_s};

    QStringList stray;
    for (const QString &header : captures(text, u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s))
        if (std::ranges::none_of(layer->ours, [&](const QString &place) { return liesIn(header, place); }))
            stray.append(file + u" includes "_s + header);
    for (const QString &header : captures(text, u"^\\s*#\\s*include\\s*<([^>]+)>"_s)) {
        const QString library = libraryOf(header);
        if (!library.isEmpty() && !layer->libraries.contains(library))
            stray.append(file + u" includes "_s + header + u" of "_s + library);
    }
    return stray;
}

QStringList filesThatMatch(const QString &pattern, const QString &below, const QString &except = {})
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString &file : sources())
        if (liesIn(file, below) && (except.isEmpty() || !liesIn(file, except)) &&
            textOf(file).contains(expression))
            found.append(file);
    return found;
}

/// What a room links: "ui/words" for malar_ui_words, "core/domain" for malar_domain.
QStringList linkedBy(const QString &room)
{
    QStringList places;
    const QString text = textOf(room + u"/CMakeLists.txt"_s);
    for (const QString &target : captures(text.section(u"LINK"_s, 1).section(u')', 0, 0), u"(malar_\\w+)"_s))
        places << (target.startsWith(u"malar_ui_"_s) ? u"ui/"_s + target.mid(9) : u"core/"_s + target.mid(6));
    return places;
}

} // namespace

/// The arrow of README.md, "Where things are", proved on the sources.
class TestLayers : public malar::test::Test {
    Q_OBJECT

private slots:
    void everySourceIncludesOnlyWhatItsLayerMay();
    void aLayerUsesOnlyWhatStandsBeforeIt();
    void eachRoomLinksWhatItMayInclude();
    void anIncludeAgainstTheArrowIsFound_data();
    void anIncludeAgainstTheArrowIsFound();
    void nothingInCoreIsTranslated();
    void onlyTheStoreSpeaksSql();
    void everyStatementNamesItsColumns();
    void qtSqlIsBehindTheDatabaseOfTheStore();
    void whatIsCitedIsInTheRepository();
};

void TestLayers::everySourceIncludesOnlyWhatItsLayerMay()
{
    const QStringList files = sources();
    QVERIFY(files.size() > 10);

    QStringList stray;
    for (const QString &file : files)
        stray += strayIncludes(file, textOf(file));

    QVERIFY2(stray.isEmpty(), qPrintable(stray.join(u'\n')));
}

/// So that there is no circle.
void TestLayers::aLayerUsesOnlyWhatStandsBeforeIt()
{
    QStringList before{u"ui"_s, u"core"_s}; // what app may use as a whole
    for (const Layer &layer : layers) {
        before << layer.folder;
        for (const QString &place : layer.ours)
            QVERIFY2(before.contains(place), qPrintable(layer.folder + u" uses "_s + place));
    }
}

void TestLayers::eachRoomLinksWhatItMayInclude()
{
    for (const Layer &layer : layers) {
        if (!layer.folder.startsWith(u"ui/"_s))
            continue;
        QStringList included = layer.ours;
        included.removeAll(layer.folder);
        for (const auto &header : {u"core/result.h"_s, u"core/keys.h"_s}) // of no library
            included.removeAll(header);
        QStringList linked = linkedBy(layer.folder);
        included.sort();
        linked.sort();
        QCOMPARE(linked, included);
    }
}

void TestLayers::anIncludeAgainstTheArrowIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *name, const QString &file, const QString &include, bool allowed) {
        QTest::newRow(name) << file << u"#include "_s + include << allowed;
    };
    row("std in stats", u"core/stats/a.cpp"_s, u"<vector>"_s, true);
    row("Boost in stats", u"core/stats/a.cpp"_s, u"<boost/math/distributions/beta.hpp>"_s, true);
    row("Qt in stats", u"core/stats/a.cpp"_s, u"<QString>"_s, false);
    row("domain in stats", u"core/stats/a.cpp"_s, u"\"core/domain/clasi.h\""_s, false);
    row("SQL in domain", u"core/domain/a.cpp"_s, u"<QSqlQuery>"_s, false);
    row("SQL in store", u"core/store/a.cpp"_s, u"<QSqlQuery>"_s, true);
    row("SQL by its module in ui", u"ui/window/a.cpp"_s, u"<QtSql/QSqlQuery>"_s, false);
    row("colour in analysis", u"core/analysis/a.cpp"_s, u"<QColor>"_s, false);
    row("store in analysis", u"core/analysis/a.cpp"_s, u"\"core/store/store.h\""_s, false);
    row("store in files", u"core/files/a.cpp"_s, u"\"core/store/store.h\""_s, false);
    row("ciphers in sealed", u"core/store/sealed/a.cpp"_s, u"<sodium.h>"_s, true);
    row("ciphers in store", u"core/store/a.cpp"_s, u"<sodium.h>"_s, false);
    row("SQLite itself in store", u"core/store/a.cpp"_s, u"<sqlite3.h>"_s, false);
    row("SQL in sealed", u"core/store/sealed/a.cpp"_s, u"<QSqlQuery>"_s, false);
    row("ciphers in keys", u"core/store/keys/a.cpp"_s, u"<sodium.h>"_s, true);
    row("SQLite itself in keys", u"core/store/keys/a.cpp"_s, u"<sqlite3.h>"_s, false);
    row("keys in sealed", u"core/store/sealed/a.cpp"_s, u"\"core/store/keys/keyring.h\""_s, false);
    row("keys in server", u"core/store/server/a.cpp"_s, u"\"core/store/keys/secret.h\""_s, true);
    row("a connection in server", u"core/store/server/a.cpp"_s, u"<QSqlDatabase>"_s, false);
    row("guesses in store", u"core/store/a.cpp"_s, u"<zxcvbn.h>"_s, false);
    row("ZIP in workbook", u"core/workbook/a.cpp"_s, u"<zip.h>"_s, true);
    row("ZIP in exchange", u"core/exchange/a.cpp"_s, u"<zip.h>"_s, false);
    row("domain in workbook", u"core/workbook/a.cpp"_s, u"\"core/domain/clasi.h\""_s, false);
    row("store in sealed", u"core/store/sealed/a.cpp"_s, u"\"core/store/store.h\""_s, false);
    row("sealed in store", u"core/store/a.cpp"_s, u"\"core/store/sealed/log.h\""_s, true);
    row("ui in store", u"core/store/a.cpp"_s, u"\"ui/words/terms.h\""_s, false);
    row("store in ui", u"ui/session/session.cpp"_s, u"\"core/store/store.h\""_s, true);
    row("app in ui", u"ui/window/a.cpp"_s, u"\"app/commands.h\""_s, false);
    row("a widget where there may be no window", u"ui/words/language.cpp"_s, u"<QWidget>"_s, false);
    row("a new folder", u"core/utils/a.cpp"_s, u"<vector>"_s, false);
    row("a new room", u"ui/utils/a.cpp"_s, u"<vector>"_s, false);
    row("a room below", u"ui/visit/a.cpp"_s, u"\"ui/words/terms.h\""_s, true);
    row("a room above", u"ui/words/a.cpp"_s, u"\"ui/visit/visitform.h\""_s, false);
    row("store in words", u"ui/words/a.cpp"_s, u"\"core/store/store.h\""_s, false);
}

void TestLayers::anIncludeAgainstTheArrowIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);

    QCOMPARE(strayIncludes(file, include).isEmpty(), allowed);
}

void TestLayers::nothingInCoreIsTranslated()
{
    const QStringList found = filesThatMatch(u"\\b(tr|translate|QT_TR\\w+)\\s*\\("_s, u"core"_s);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayers::onlyTheStoreSpeaksSql()
{
    const QString statement = u"\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA)\\s"_s;

    const QStringList found = filesThatMatch(statement, u"core"_s, u"core/store"_s) +
                              filesThatMatch(statement, u"ui"_s) + filesThatMatch(statement, u"app"_s);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Of a kept statement Qt counts the columns once: one more after a migration would end in foreign memory.
void TestLayers::everyStatementNamesItsColumns()
{
    QCOMPARE(filesThatMatch(u"SELECT [a-z.]*\\*|RETURNING [a-z.]*\\*"_s, u"core/store"_s), QStringList());
}

/// No header shows it, so none of the store's own files can use it, and nobody beyond.
void TestLayers::qtSqlIsBehindTheDatabaseOfTheStore()
{
    const QString include = u"^\\s*#\\s*include\\s*<(QtSql/|QSql|qsql)"_s;

    QCOMPARE(filesThatMatch(include, u"core"_s),
             (QStringList{u"core/store/engine/postgresql.cpp"_s, u"core/store/engine/sqlite.cpp"_s,
                          u"core/store/sql.cpp"_s}));
}

/// Its documents are READMEs: a reason stands where it is needed, or there.
void TestLayers::whatIsCitedIsInTheRepository()
{
    const QString other = u"(?<!README)\\.m"_s + u"d\\b"_s;

    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s})
        QCOMPARE(filesThatMatch(other, folder), QStringList());
}

MALAR_TEST(TestLayers)

} // namespace test_layers
#include "test_layers.moc"
