#include "core/store/delivery.h"

#include "core/files/part.h"
#include "core/store/connection.h"
#include "core/store/keys/access.h"
#include "core/store/patientrow.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"
#include "core/store/settingrow.h"
#include "core/store/steps.h"
#include "core/store/visitrow.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

const QString senderKey = u"delivery"_s; // among the settings

QJsonObject toJson(const Sender &from)
{
    return {{u"registry"_s, from.registry},      {u"name"_s, from.name},
            {u"centre"_s, from.centre},          {u"head"_s, from.head.sequence},
            {u"digits"_s, from.head.digits},     {u"at"_s, from.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"photographs"_s, from.photographs}};
}

Sender senderFrom(const QJsonObject &object)
{
    return {object.value(u"registry"_s).toString(),
            object.value(u"name"_s).toString(),
            object.value(u"centre"_s).toString(),
            {},
            {object.value(u"head"_s).toInt(), object.value(u"digits"_s).toString()},
            QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs).toUTC(),
            object.value(u"photographs"_s).toBool()};
}

/// One slot, of whoever has the passphrase: nobody recovers a delivery, it is sent again.
sealed::Header headerOf(const FirstMember &by)
{
    sealed::Header header = by.held().header.renewed();
    header.isDelivery = true;
    keyring::clearSlot(header, by.held().recoverySlot);
    return header;
}

void write(sql::Database &database, const PatientFile &file, const Outgoing &what)
{
    PatientRecord record = file.record;
    record.identity.reset();
    PatientWriter(database, PatientWriter::Known::New).write(record);
    VisitWriter visits(database, VisitWriter::Known::New);
    for (const Visit &visit : file.visits)
        visits.write(visit);
    for (const Photograph &photograph : record.photographs)
        insertPhotograph(database, record, photograph, sql::orThrow(what.image(photograph.id)));
}

void fill(const QString &path, const Outgoing &what, const FirstMember &by, const Progress &progress)
{
    auto log = sql::orThrow(
        sealed::Log::create(sealed::systemOps(), path, headerOf(by), by.opener().held().keys.cipher()));
    Connection connection(path, Store::Access::ReadWrite,
                          Connection::SealedFile{std::move(log), by.opener()});
    sql::Database &database = connection.database;
    sql::Transaction transaction(database, sql::Transaction::Kind::Write);
    schema::build(database, schema::migrations());
    insertRegistry(database, what.study.registry);
    putSettings(database, what.study.settings);
    putSetting(database, senderKey, toJson(what.from));
    Steps steps(progress, what.study.files.size());
    for (const PatientFile &file : what.study.files) {
        write(database, file, what);
        steps.step();
    }
    transaction.commit();
}

} // namespace

Result<Done> Store::deliver(const QString &path, const Outgoing &what, const FirstMember &by,
                            const Progress &progress)
{
    if (const auto standing = whatStandsAt(path))
        return *standing;
    files::sweep(path);
    auto part = files::Part::make(path, files::Part::Kind::File);
    if (!part)
        return Error{part.error().kind, part.error().detail, path};
    const Result<Done> filled = sql::attempt([&] { fill(part->path(), what, by, progress); });
    if (!filled)
        return filled;
    const Result<Done> published = part->publish();
    return published ? published : Error{published.error().kind, published.error().detail, path};
}

Result<std::optional<Sender>> Store::sender() const
{
    const Result<QJsonObject> said = setting(senderKey);
    if (!said)
        return said.error();
    return said->isEmpty() ? std::nullopt : std::optional(senderFrom(*said));
}

namespace delivery {

QString freshPassphrase()
{
    // As proquints (Wilkerson 2009): consonant, vowel, consonant, vowel, consonant are 16 bits.
    constexpr QStringView consonants = u"bdfghjklmnprstvz";
    constexpr QStringView vowels = u"aiou";
    constexpr auto count = 6;
    QStringList words;
    while (words.size() < count) {
        quint32 bits = QRandomGenerator::system()->generate();
        QString word;
        for (int i = 0; i < 5; ++i) {
            const QStringView &letters = i % 2 == 0 ? consonants : vowels;
            word += letters[static_cast<qsizetype>(bits % static_cast<quint32>(letters.size()))];
            bits /= static_cast<quint32>(letters.size());
        }
        words << word;
    }
    return words.join(u'-');
}

keyring::Login login(const QString &passphrase)
{
    QString words = passphrase.toLower();
    words.replace(u'-', u' ');
    words = words.simplified().replace(u' ', u'-');
    return {u"delivery"_s, keyring::passphraseFrom(words)};
}

} // namespace delivery
} // namespace malar
