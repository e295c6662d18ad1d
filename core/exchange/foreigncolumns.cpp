#include "core/exchange/foreignwords.h"

#include "core/domain/clasi.h"
#include "core/domain/keytext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

constexpr std::array columnLanguages{Why::English, Why::Spanish, Why::German, Why::French};
/// The names of one thing in each language, as wordKey() has them, with bars between.
using Names = std::array<std::string_view, columnLanguages.size()>;

struct NamedColumn {
    std::string_view ours;
    Names names;
};
constexpr std::array columnNames{
    NamedColumn{
        "patient",
        {"code|patient|patient code|patient id|patient number|pat id|study code|study id|subject|subject id|"
         "participant|participant id|id|pid",
         "paciente|codigo|codigo paciente|id paciente|n paciente|numero paciente|num paciente|sujeto|caso",
         "patientencode|patientennummer|patienten id|patientenid|patienten nr|patient nr|pat nr|"
         "studiennummer|pseudonym",
         "code patient|numero patient|n patient|id patient|identifiant|identifiant patient|sujet"}},
    NamedColumn{
        "visit_date",
        {"date|day|date visit|visit date|assessment date|date assessment|exam date|clasi date",
         "fecha|fecha visita|fecha exploracion|fecha evaluacion|fecha consulta|fecha clasi|dia|dia visita",
         "datum|visitendatum|besuchsdatum|untersuchungsdatum|datum visite|datum untersuchung",
         "date consultation|date examen|date evaluation|date clasi|jour"}},
    NamedColumn{"event",
                {"event|event name|visit|visit name|timepoint|time point|planned time",
                 "visita|evento|momento|punto temporal", "visite|zeitpunkt|ereignis", "evenement|temps"}},
    NamedColumn{"visit_state",
                {"state|status|visit status", "estado|estado visita", "status visite", "etat|statut"}},
    NamedColumn{"assessor",
                {"assessor|rater|physician|examiner|doctor", "evaluador|medico|explorador|dermatologo",
                 "untersucher|arzt|prufer", "evaluateur|medecin|examinateur"}},
    NamedColumn{
        "adverse_events",
        {"adverse events|adverse event|ae", "acontecimientos adversos|efectos adversos|eventos adversos|aa",
         "unerwunschte ereignisse|nebenwirkungen|ue", "evenements indesirables|effets indesirables|ei"}},
    NamedColumn{"visit_note",
                {"note|notes|comment|comments|remarks", "nota|notas|comentario|comentarios",
                 "notiz|notizen|bemerkung", "remarque|remarques|commentaire"}},
    NamedColumn{"clasi_a",
                {"clasi a|clasi activity|activity|activity score|clasi activity score",
                 "clasi actividad|actividad|clasi a actividad", "clasi aktivitat|aktivitat",
                 "clasi activite|activite"}},
    NamedColumn{"clasi_d",
                {"clasi d|clasi damage|damage|damage score|clasi damage score",
                 "clasi dano|dano|clasi d dano|cronicidad", "clasi schaden|schaden",
                 "clasi dommage|dommage|sequelles"}},
    NamedColumn{"centre",
                {"centre|center|site|hospital|redcap data access group|data access group",
                 "centro|hospital centro", "zentrum|klinik", "site centre|hopital"}},
    NamedColumn{"sex", {"sex|gender", "sexo|genero", "geschlecht", "sexe|genre"}},
    NamedColumn{"birth_year",
                {"birth year|year birth|yob", "ano nacimiento|nacimiento ano", "geburtsjahr|jahrgang",
                 "annee naissance"}},
    NamedColumn{"subtype",
                {"subtype|cle subtype|subtypes|type cle|diagnosis",
                 "subtipo|subtipo lec|tipo lupus|diagnostico", "subtyp|subtypus|diagnose",
                 "sous type|type lupus|diagnostic"}},
    NamedColumn{"systemic_lupus",
                {"sle|systemic lupus", "les|lupus sistemico", "systemischer lupus", "lupus systemique"}},
    NamedColumn{"disease_onset",
                {"onset|disease onset|onset date|date onset|onset year",
                 "inicio enfermedad|fecha inicio enfermedad|debut|ano debut|fecha debut|inicio",
                 "krankheitsbeginn|beginn|erkrankungsbeginn", "debut maladie|date debut maladie|debut"}},
    NamedColumn{"last_follow_up",
                {"last contact|last follow up|last seen", "ultimo contacto|ultimo seguimiento|ultima visita",
                 "letzter kontakt", "dernier contact|derniere nouvelle"}},
    NamedColumn{"phototype",
                {"phototype|skin type|fitzpatrick", "fototipo", "hauttyp|fototyp", "phototype fitzpatrick"}},
    NamedColumn{"smoking",
                {"smoking|smoker", "tabaco|tabaquismo|fumador", "rauchen|raucher", "tabac|tabagisme|fumeur"}},
    NamedColumn{"course_drug",
                {"drug|index drug|index treatment|treatment", "farmaco|tratamiento|medicamento",
                 "medikament|therapie|behandlung", "medicament|traitement"}},
    NamedColumn{"course_dose_mg", {"dose|dose mg|index dose", "dosis|dosis mg", "dosis in mg", "dose en mg"}},
    NamedColumn{"course_interval_days",
                {"interval|interval days", "intervalo|intervalo dias", "intervall|intervall tage",
                 "intervalle|intervalle jours"}},
    NamedColumn{
        "course_start",
        {"day 0|day zero|first dose|date first dose|first dose date|treatment start|start|start date|start "
         "treatment|first infusion|date first infusion",
         "dia 0|primera dosis|fecha primera dosis|inicio tratamiento|fecha inicio tratamiento|fecha inicio|"
         "primera infusion|fecha primera infusion",
         "tag 0|erste dosis|datum erste dosis|therapiebeginn|behandlungsbeginn|erste infusion",
         "jour 0|premiere dose|date premiere dose|debut traitement|date debut traitement|premiere "
         "perfusion"}},
    NamedColumn{"course_stop",
                {"treatment stop|stop date|end treatment", "fin tratamiento|fecha fin tratamiento|fecha fin",
                 "therapieende", "fin traitement|date fin traitement"}},
    NamedColumn{"consent_date",
                {"consent|consent date|date consent|informed consent|date informed consent",
                 "consentimiento|fecha consentimiento|consentimiento informado|fecha consentimiento "
                 "informado|fecha ci",
                 "einwilligung|einwilligungsdatum|datum einwilligung", "consentement|date consentement"}},
    NamedColumn{"mucosa",
                {"mucosa|mucous membrane|mucous membranes|mucosal lesion|mucosal lesions",
                 "mucosas|lesion mucosa|lesiones mucosas|mucosa oral", "schleimhaut|schleimhaute",
                 "muqueuse|muqueuses"}},
    NamedColumn{"hair_loss",
                {"hair loss|recent hair loss",
                 "caida pelo|caida cabello|caida reciente pelo|caida reciente cabello",
                 "haarausfall|kurzlicher haarausfall", "chute cheveux|chute recente cheveux"}},
    NamedColumn{
        "alopecia",
        {"alopecia|alopecia not scarred", "alopecia no cicatricial", "alopezie|haarverlust", "alopecie"}},
    NamedColumn{"scalp_scarring",
                {"scalp scarring", "alopecia cicatricial|cicatriz alopecia",
                 "vernarbung kopfhaut|narbige alopezie", "alopecie cicatricielle"}},
    NamedColumn{
        "dys_12m",
        {"dys 12 months|dyspigmentation 12 months|dyspigmentation duration|dyspigmentation over 12 months",
         "dispigmentacion 12 meses|discromia 12 meses|duracion dispigmentacion|duracion discromia",
         "dyspigmentierung 12 monate|dauer dyspigmentierung",
         "dyspigmentation 12 mois|duree dyspigmentation"}}};

struct NamedSign {
    Sign sign;
    Names names;
};
constexpr std::array signNames{
    NamedSign{Sign::Erythema, {"ery|erythema|redness", "eritema|erit", "erythem|rotung", "erytheme|rougeur"}},
    NamedSign{Sign::Scale,
              {"scl|scale|scaling|hypertrophy|scale hypertrophy",
               "escama|escamas|descamacion|hipertrofia|escama hipertrofia|descamacion hipertrofia",
               "schuppung|schuppen|hypertrophie|schuppung hypertrophie",
               "squames|squame|desquamation|squames hypertrophie"}},
    NamedSign{Sign::Dyspigmentation,
              {"dys|dyspigmentation", "dispigmentacion|discromia|despigmentacion",
               "dyspigmentierung|pigmentstorung", "dyschromie|depigmentation"}},
    NamedSign{Sign::Scarring,
              {"scr|scarring|scar|atrophy|scarring atrophy|scarring atrophy panniculitis",
               "cicatriz|cicatrices|cicatrizacion|atrofia|cicatriz atrofia|cicatrizacion atrofia",
               "narben|narbe|vernarbung|atrophie|narben atrophie", "cicatrice|cicatrice atrophie"}}};

struct NamedRegion {
    Region region;
    Names names;
};
constexpr std::array regionNames{
    NamedRegion{Region::Scalp, {"scalp", "cuero cabelludo", "kopfhaut", "cuir chevelu"}},
    NamedRegion{Region::Ears, {"ears|ear", "orejas|oreja", "ohren|ohr", "oreilles|oreille"}},
    NamedRegion{Region::NoseMalar,
                {"nose malar|nose|malar|nose including malar area|nose malar area",
                 "nariz|nariz malar|nariz area malar|nariz mejillas", "nase|nase wangen|nase malar",
                 "nez|nez malaire|nez joues|malaire"}},
    NamedRegion{Region::Face,
                {"face|rest face", "cara|resto cara|rostro", "gesicht|ubriges gesicht|rest gesicht",
                 "visage|reste visage"}},
    NamedRegion{Region::VNeck,
                {"v neck|v area neck|neck v area|vneck", "escote|v escote|cuello v|area v cuello",
                 "dekollete|ausschnitt|v ausschnitt", "decollete"}},
    NamedRegion{Region::PosteriorNeck,
                {"post neck|posterior neck|back neck|nape|neck shoulders|posterior neck shoulders|post neck "
                 "shoulders",
                 "nuca|cuello posterior|nuca hombros|cuello posterior hombros|hombros",
                 "nacken|nacken schultern", "nuque|nuque epaules"}},
    NamedRegion{Region::Chest, {"chest", "torax|pecho", "brust", "thorax|poitrine"}},
    NamedRegion{Region::Abdomen, {"abdomen|belly", "abdomen vientre|vientre", "bauch", "ventre"}},
    NamedRegion{Region::Back,
                {"back|back buttocks", "espalda|espalda gluteos", "rucken|rucken gesass", "dos|dos fesses"}},
    NamedRegion{Region::Arms, {"arms|arm", "brazos|brazo", "arme", "bras"}},
    NamedRegion{Region::Hands, {"hands|hand", "manos|mano", "hande", "mains|main"}},
    NamedRegion{Region::Legs, {"legs|leg", "piernas|pierna", "beine|bein", "jambes|jambe"}},
    NamedRegion{Region::Feet, {"feet|foot", "pies|pie", "fusse|fuss", "pieds|pied"}}};

/// Words that are the same in another language, such as "abdomen", go with any of them.
using Meanings = QHash<QString, Meaning>;

void addMeaning(Meanings &all, const QString &name, const QString &ours, Why why)
{
    if (!all.contains(name))
        all.insert(name, {ours, why});
}

void addAnswers(Meanings &all, const NamedSign &sign, const NamedRegion &region)
{
    const bool isScalp = sign.sign == Sign::Scarring && region.region == Region::Scalp;
    const Item item = isScalp ? Item{Sign::ScalpScarring, Region::None} : Item{sign.sign, region.region};
    const QString ours = QString::fromStdString(key(item));
    for (std::size_t s = 0; s < columnLanguages.size(); ++s)
        for (std::size_t r = 0; r < columnLanguages.size();
             ++r) // "eritema abdomen": the region's word is English, too
            for (const QString &what : keyText(sign.names[s]).split(u'|'))
                for (const QString &where : keyText(region.names[r]).split(u'|'))
                    for (const QString &name : {what + u' ' + where, where + u' ' + what})
                        addMeaning(all, name, ours, columnLanguages[s]);
}

const Meanings &meanings()
{
    static const Meanings known = [] {
        Meanings all;
        for (const NamedColumn &column : columnNames)
            for (std::size_t i = 0; i < columnLanguages.size(); ++i)
                for (const QString &name : keyText(column.names[i]).split(u'|'))
                    addMeaning(all, name, keyText(column.ours), columnLanguages[i]);
        for (const QString &name : {u"record id"_s, u"redcap data access group"_s, u"redcap event name"_s})
            all.insert(name, {name == u"record id"_s           ? u"patient"_s
                              : name == u"redcap event name"_s ? u"event"_s
                                                               : u"centre"_s,
                              Why::Redcap});
        for (const NamedSign &sign : signNames)
            for (const NamedRegion &region : regionNames)
                addAnswers(all, sign, region);
        return all;
    }();
    return known;
}

} // namespace

std::optional<Meaning> columnNamed(const QString &theirs)
{
    static const QRegularExpression aside(u"\\([^)]*\\)|\\[[^]]*\\]"_s);
    const QString whole = wordKey(theirs);
    const QString bare = wordKey(QString(theirs).remove(aside));
    QString alone = bare;
    if (alone.startsWith(u"clasi "_s))
        alone.remove(0, 6);
    for (const QString &name : {whole, bare, alone}) {
        const auto found = meanings().constFind(name);
        if (found != meanings().cend())
            return *found;
    }
    return std::nullopt;
}

} // namespace malar::exchange
