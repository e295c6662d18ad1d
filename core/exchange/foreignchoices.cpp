#include "core/exchange/foreignwords.h"

#include "core/domain/keytext.h"
#include "core/domain/record.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

constexpr std::array choiceLanguages{Why::English, Why::Spanish, Why::German, Why::French};

struct ChoiceWords {
    std::string_view key;
    std::array<std::string_view, choiceLanguages.size()> words; // as wordKey() has them, with bars between
};

constexpr std::array yesNoWords{
    ChoiceWords{"1",
                {"yes|y|true|checked|present|positive|pos", "si|s|verdadero|positivo", "ja|j|wahr|positiv",
                 "oui|o|vrai|positif"}},
    ChoiceWords{"0",
                {"no|n|false|unchecked|absent|none|negative|neg", "falso|negativo|ninguno|ausente",
                 "nein|falsch|keine|negativ", "non|faux|negatif|aucun"}}};
constexpr std::array sexesWords{
    ChoiceWords{"female",
                {"f|female|woman", "mujer|femenino|femenina|hembra", "w|weiblich|frau", "femme|feminin"}},
    ChoiceWords{"male", {"male|man", "h|hombre|v|varon|masculino", "mannlich|mann", "homme|masculin"}},
    ChoiceWords{"unknown", {"unknown|na|n a", "desconocido|no consta|nc", "unbekannt", "inconnu"}}};
constexpr std::array unknownWords{ChoiceWords{
    "unknown", {"unknown|na|n a|not done", "desconocido|no consta|nc|no realizado", "unbekannt", "inconnu"}}};
constexpr std::array smokingWords{
    ChoiceWords{"never",
                {"never|no|never smoker|non smoker", "nunca|no fumador|no fumadora", "nie|nein|nichtraucher",
                 "jamais|non|non fumeur"}},
    ChoiceWords{"former",
                {"former|ex|ex smoker|former smoker", "exfumador|ex fumador|exfumadora",
                 "ehemalig|exraucher|ex raucher", "ancien|ancien fumeur|sevre"}},
    ChoiceWords{
        "current",
        {"current|yes|smoker", "si|fumador|fumadora|activo", "ja|raucher|aktuell", "oui|fumeur|actuel"}},
    ChoiceWords{"unknown", {"unknown", "desconocido|no consta", "unbekannt", "inconnu"}}};
constexpr std::array toldWords{ChoiceWords{"none", {"none|no", "ninguno|ninguna", "keine|nein", "aucun|non"}},
                               ChoiceWords{"some", {"some|yes", "alguno|si", "ja|einige", "oui"}},
                               ChoiceWords{"not_asked",
                                           {"not asked|unknown", "no preguntado|desconocido",
                                            "nicht gefragt|unbekannt", "non demande|inconnu"}}};
constexpr std::array statesWords{
    ChoiceWords{"complete",
                {"complete|completed|done|final", "completa|completo|hecha|realizada",
                 "vollstandig|fertig|abgeschlossen", "complet|termine"}},
    ChoiceWords{"draft",
                {"draft|incomplete|open|unverified", "borrador|incompleta|incompleto",
                 "entwurf|unvollstandig", "brouillon|incomplet"}}};
constexpr std::array subtypesWords{
    ChoiceWords{
        "acute",
        {"acle|acute|acute cle", "agudo|leca|lec agudo|lupus agudo", "akut|akuter cle", "aigu|lupus aigu"}},
    ChoiceWords{"subacute",
                {"scle|subacute|subacute cle", "subagudo|lecsa|lecs|lupus subagudo|lec subagudo", "subakut",
                 "subaigu|lupus subaigu"}},
    ChoiceWords{"discoid",
                {"dle|discoid|discoid lupus|cdle", "discoide|led|lupus discoide|lecd",
                 "diskoid|diskoider lupus", "discoide lupus|lupus discoide chronique"}},
    ChoiceWords{"discoid_localised",
                {"localised discoid|localized discoid|discoid localised|discoid localized|localised "
                 "dle|localized dle",
                 "discoide localizado|led localizado", "diskoid lokalisiert", "discoide localise"}},
    ChoiceWords{"discoid_generalised",
                {"generalised discoid|generalized discoid|discoid generalised|discoid "
                 "generalized|generalised dle|generalized dle|disseminated dle",
                 "discoide generalizado|led generalizado|discoide diseminado",
                 "diskoid generalisiert|diskoid disseminiert", "discoide generalise|discoide dissemine"}},
    ChoiceWords{"hypertrophic",
                {"hypertrophic|hypertrophic lupus|verrucous", "hipertrofico|lupus hipertrofico|verrugoso",
                 "hypertroph|verrukos", "hypertrophique|verruqueux"}},
    ChoiceWords{"panniculitis",
                {"panniculitis|lupus panniculitis|profundus|lupus profundus|lep",
                 "paniculitis|paniculitis lupica|profundo|lupus profundo", "pannikulitis|lupus pannikulitis",
                 "panniculite|lupus profond"}},
    ChoiceWords{"mucosal", {"mucosal|oral", "mucoso|mucosa", "schleimhaut", "muqueux"}},
    ChoiceWords{"chilblain",
                {"chilblain|chilblain lupus|chle", "sabanones|perniosis|lupus pernio|perniotico",
                 "chilblain lupus erythematodes|pernio", "engelures|lupus engelure"}},
    ChoiceWords{"tumid",
                {"tumid|tumidus|let|lupus tumidus", "tumido|lupus tumido", "tumidus lupus",
                 "tumide|lupus tumidus tumide"}},
    ChoiceWords{"lichenoid",
                {"lichenoid|lichen planus overlap", "liquenoide", "lichenoide form", "lichenoide"}},
    ChoiceWords{"bullous",
                {"bullous|bullous lupus", "ampolloso|lupus ampolloso", "bullos", "bulleux|lupus bulleux"}},
    ChoiceWords{"other", {"other", "otro|otros", "andere|sonstige", "autre"}}};
constexpr std::array drugsWords{
    ChoiceWords{"anifrolumab", {"anifrolumab|saphnelo|anifrolumab saphnelo", "", "", ""}},
    ChoiceWords{"belimumab", {"belimumab|benlysta", "", "", ""}},
    ChoiceWords{"rituximab", {"rituximab|mabthera|rituxan", "", "", ""}},
    ChoiceWords{"hydroxychloroquine",
                {"hydroxychloroquine|hcq|plaquenil", "hidroxicloroquina|dolquine",
                 "hydroxychloroquin|quensyl", "plaquenil hydroxychloroquine"}},
    ChoiceWords{"chloroquine", {"chloroquine", "cloroquina", "chloroquin", ""}},
    ChoiceWords{"mepacrine", {"mepacrine|quinacrine", "mepacrina|quinacrina", "mepacrin|quinacrin", ""}},
    ChoiceWords{"methotrexate", {"methotrexate|mtx", "metotrexato", "methotrexat", ""}},
    ChoiceWords{"azathioprine", {"azathioprine|aza", "azatioprina", "azathioprin", ""}},
    ChoiceWords{"mycophenolate_mofetil",
                {"mycophenolate mofetil|mycophenolate|mmf",
                 "micofenolato|micofenolato mofetilo|micofenolato mofetil",
                 "mycophenolat|mycophenolatmofetil", "mycophenolate mofetil mmf"}},
    ChoiceWords{"thalidomide", {"thalidomide", "talidomida", "thalidomid", ""}},
    ChoiceWords{"lenalidomide", {"lenalidomide|revlimid", "lenalidomida", "lenalidomid", ""}},
    ChoiceWords{"apremilast", {"apremilast|otezla", "", "", ""}},
    ChoiceWords{"dapsone", {"dapsone", "dapsona|sulfona", "dapson", ""}},
    ChoiceWords{"intravenous_immunoglobulin",
                {"ivig|intravenous immunoglobulin", "igiv|inmunoglobulinas|inmunoglobulina intravenosa",
                 "ivig immunglobuline", "igiv immunoglobulines"}},
    ChoiceWords{"other", {"other", "otro", "andere|sonstige", "autre"}}};

std::optional<Meaning> wordIn(std::span<const ChoiceWords> list, const QString &word)
{
    for (const ChoiceWords &entry : list)
        for (std::size_t i = 0; i < choiceLanguages.size(); ++i)
            if (keyText(entry.words[i]).split(u'|', Qt::SkipEmptyParts).contains(word))
                return Meaning{keyText(entry.key), choiceLanguages[i]};
    return std::nullopt;
}

/// An M is a man in English, German and French, and a woman in Spanish beside an H or a V; alone it is
/// either.
std::optional<Meaning> sexOfM(const QStringList &beside)
{
    QStringList letters;
    for (const QString &value : beside)
        letters << wordKey(value);
    const auto has = [&letters](std::initializer_list<const char16_t *> any) {
        return std::ranges::any_of(
            any, [&letters](const char16_t *w) { return letters.contains(QString::fromUtf16(w)); });
    };
    const bool isWoman = has({u"h", u"v", u"hombre", u"varon"});
    const bool isMan = has({u"f", u"w", u"female", u"mujer"});
    if (isWoman == isMan)
        return std::nullopt;
    return isWoman ? Meaning{u"female"_s, Why::Spanish} : Meaning{u"male"_s, Why::English};
}

std::optional<Meaning> answerNamed(const QString &word)
{
    if (const auto other = wordIn(unknownWords, word))
        return other;
    if (word == u"1"_s || word == u"0"_s)
        return Meaning{word == u"1"_s ? u"yes"_s : u"no"_s, Why::English};
    auto found = wordIn(yesNoWords, word);
    if (found)
        found->ours = found->ours == u"1"_s ? u"yes"_s : u"no"_s;
    return found;
}

} // namespace

std::optional<Meaning> choiceNamed(const QString &value, const Field &field, const QStringList &beside)
{
    const QString word = wordKey(value);
    const auto is = [&field]<Keyed Enum>(Enum) { return field.choices.data() == choicesOf<Enum>().data(); };
    if (field.type == CellType::YesNo)
        return wordIn(yesNoWords, word);
    if (field.item && spec(field.item->sign).allowed.size() == 2)
        return wordIn(yesNoWords, word);
    if (field.type != CellType::Choice || word.isEmpty())
        return std::nullopt;
    for (const std::string_view ours : field.choices)
        if (wordKey(keyText(ours)) == word)
            return Meaning{keyText(ours), Why::Ours};
    if (is(Sex{}))
        return word == u"m"_s ? sexOfM(beside) : wordIn(sexesWords, word);
    if (is(Answer{}))
        return answerNamed(word);
    if (is(Smoking{}))
        return wordIn(smokingWords, word);
    if (is(AdverseEvents{}))
        return wordIn(toldWords, word);
    if (is(VisitState{}))
        return wordIn(statesWords, word);
    if (is(Subtype{}))
        return wordIn(subtypesWords, word);
    if (is(Drug{}))
        return wordIn(drugsWords, word);
    return std::nullopt;
}

std::optional<int> monthNamed(const QString &event)
{
    static const QRegularExpression arm(u"_arm_\\d+[a-z]?$|\\(arm \\d+[^)]*\\)$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression first(
        u"^(visit |visita |visite )?(baseline|basal|bl|day 0|dia 0|tag 0|jour "
        u"0|inclusion|v0|m0|month 0|mes 0|ausgangswert|inicial)$"_s);
    static const QRegularExpression months(
        u"^(?:visit |visita |visite )?(?:month|months|mes|meses|monat|mois|m) ?(\\d{1,3})$|^(\\d{1,3}) ?"
        u"(?:month|months|mes|meses|monat|monate|mois|m)$"_s);
    static const QRegularExpression weeks(
        u"^(?:visit |visita |visite )?(?:week|weeks|semana|woche|semaine|w|s) ?(\\d{1,3})$|^(\\d{1,3}) ?"
        u"(?:week|weeks|semanas?|wochen?|semaines?)$"_s);
    constexpr double weeksAMonth = 30.4375 / 7;
    const QString words = wordKey(QString(event).trimmed().remove(arm));
    if (first.match(words).hasMatch())
        return 0;
    const auto number = [&words](const QRegularExpression &pattern) -> std::optional<int> {
        const auto found = pattern.match(words);
        if (!found.hasMatch())
            return std::nullopt;
        return (found.captured(1) + found.captured(2)).toInt();
    };
    if (const auto month = number(months))
        return month;
    if (const auto week = number(weeks))
        return static_cast<int>(std::lround(*week / weeksAMonth));
    return std::nullopt;
}

} // namespace malar::exchange
