<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1 %2 mg %3 every %n day(s)</source>
        <translation>
            <numerusform>%1 %2 mg %3 every %n day</numerusform>
            <numerusform>%1 %2 mg %3 every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them new or changed</source>
        <translation>
            <numerusform>, %n of them new or changed</numerusform>
            <numerusform>, %n of them new or changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message numerus="yes">
        <source>starts in %n day(s)</source>
        <translation>
            <numerusform>starts in %n day</numerusform>
            <numerusform>starts in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photographs</name>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>%n day before the start</numerusform>
            <numerusform>%n days before the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message numerus="yes">
        <source>A visit asks at most %n scale(s). Remove those that matter least.</source>
        <translation>
            <numerusform>A visit asks at most %n scale. Remove those that matter least.</numerusform>
            <numerusform>A visit asks at most %n scales. Remove those that matter least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::DetailsTable</name>
    <message numerus="yes">
        <source>With %n changed pair(s) the smallest exact p is %1.</source>
        <translation>
            <numerusform>With %n changed pair the smallest exact p is %1.</numerusform>
            <numerusform>With %n changed pairs the smallest exact p is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n changed pair(s) the smallest exact p is %1: p &lt; 0.05 cannot be reached, however large the fall.</source>
        <translation>
            <numerusform>With %n changed pair the smallest exact p is %1: p &lt; 0.05 cannot be reached, however large the fall.</numerusform>
            <numerusform>With %n changed pairs the smallest exact p is %1: p &lt; 0.05 cannot be reached, however large the fall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::Figures</name>
    <message numerus="yes">
        <source>%1 at baseline and at %2 of %n patient(s) with both scores.</source>
        <translation>
            <numerusform>%1 at baseline and at %2 of %n patient with both scores.</numerusform>
            <numerusform>%1 at baseline and at %2 of %n patients with both scores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change of %1 from baseline to %2 in per cent of %n patient(s), a bar each, the largest rise first.</source>
        <translation>
            <numerusform>Change of %1 from baseline to %2 in per cent of %n patient, a bar each, the largest rise first.</numerusform>
            <numerusform>Change of %1 from baseline to %2 in per cent of %n patients, a bar each, the largest rise first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) with a baseline of 0 cannot be shown.</source>
        <translation>
            <numerusform>%n patient with a baseline of 0 cannot be shown.</numerusform>
            <numerusform>%n patients with a baseline of 0 cannot be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severity of %1 at baseline (rows) and at %2 (columns) of %n patient(s) with both scores. Per cent: of those in the same band at baseline. Framed: no change of band.</source>
        <translation>
            <numerusform>Severity of %1 at baseline (rows) and at %2 (columns) of %n patient with both scores. Per cent: of those in the same band at baseline. Framed: no change of band.</numerusform>
            <numerusform>Severity of %1 at baseline (rows) and at %2 (columns) of %n patients with both scores. Per cent: of those in the same band at baseline. Framed: no change of band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probability of having reached %1 (1 minus the Kaplan-Meier estimate), over the time since day 0, by visit; %2 of %n patient(s) reached it.</source>
        <translation>
            <numerusform>Probability of having reached %1 (1 minus the Kaplan-Meier estimate), over the time since day 0, by visit; %2 of %n patient reached it.</numerusform>
            <numerusform>Probability of having reached %1 (1 minus the Kaplan-Meier estimate), over the time since day 0, by visit; %2 of %n patients reached it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::Filter</name>
    <message numerus="yes">
        <source>%1: %2 of %n patient(s)</source>
        <translation>
            <numerusform>%1: %2 of %n patient</numerusform>
            <numerusform>%1: %2 of %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::FilterDialog</name>
    <message numerus="yes">
        <source>%1: %2 of %n patient(s)</source>
        <translation>
            <numerusform>%1: %2 of %n patient</numerusform>
            <numerusform>%1: %2 of %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::IssueList</name>
    <message numerus="yes">
        <source>%1, %n to review: %2</source>
        <extracomment>Copied answers of a column: &quot;Erythema, 3 to review: ears, chest, feet&quot;</extracomment>
        <translation>
            <numerusform>%1, %n to review: %2</numerusform>
            <numerusform>%1, %n to review: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing: %2</source>
        <extracomment>Answers of a column: &quot;Erythema, 3 missing: ears, chest, feet&quot;</extracomment>
        <translation>
            <numerusform>%1, %n missing: %2</numerusform>
            <numerusform>%1, %n missing: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::LeftOutTable</name>
    <message numerus="yes">
        <source>%1 and %n more (see the attached data)</source>
        <translation>
            <numerusform>%1 and %n more (see the attached data)</numerusform>
            <numerusform>%1 and %n more (see the attached data)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) do not meet the filter and are not listed: %1.</source>
        <translation>
            <numerusform>%n patient do not meet the filter and are not listed: %1.</numerusform>
            <numerusform>%n patients do not meet the filter and are not listed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::Methods</name>
    <message numerus="yes">
        <source>p values are printed as they are and adjusted by %1&apos;s method; a family is the %n planned month(s) within one score.</source>
        <translation>
            <numerusform>p values are printed as they are and adjusted by %1&apos;s method; a family is the %n planned month within one score.</numerusform>
            <numerusform>p values are printed as they are and adjusted by %1&apos;s method; a family is the %n planned months within one score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p values are printed as they are and adjusted by %1&apos;s method; the family is the %n comparison(s) of the planned months of both scores.</source>
        <translation>
            <numerusform>p values are printed as they are and adjusted by %1&apos;s method; the family is the %n comparison of the planned months of both scores.</numerusform>
            <numerusform>p values are printed as they are and adjusted by %1&apos;s method; the family is the %n comparisons of the planned months of both scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::MethodsText</name>
    <message numerus="yes">
        <source>The %n patient(s) of the registry were analysed, without those entered in error or with every consent withdrawn.</source>
        <translation>
            <numerusform>The %n patient of the registry were analysed, without those entered in error or with every consent withdrawn.</numerusform>
            <numerusform>The %n patients of the registry were analysed, without those entered in error or with every consent withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::PairedFace</name>
    <message numerus="yes">
        <source>%1: median of %2 %3, %n pair(s)</source>
        <translation>
            <numerusform>%1: median of %2 %3, %n pair</numerusform>
            <numerusform>%1: median of %2 %3, %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::PhotographsView</name>
    <message numerus="yes">
        <source>Remove %n photograph(s)</source>
        <translation>
            <numerusform>Remove %n photograph</numerusform>
            <numerusform>Remove %n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) removed.</source>
        <translation>
            <numerusform>%n photograph removed.</numerusform>
            <numerusform>%n photographs removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::PlanSchedule</name>
    <message numerus="yes">
        <source>%n complete visit(s) lie outside every window and count as unscheduled.</source>
        <translation>
            <numerusform>%n complete visit lie outside every window and count as unscheduled.</numerusform>
            <numerusform>%n complete visits lie outside every window and count as unscheduled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::RecordView</name>
    <message numerus="yes">
        <source>%1 %2 mg %3 every %n day(s)</source>
        <extracomment>Drug, dose, route, interval: &quot;anifrolumab 300 mg IV every 28 days&quot;</extracomment>
        <translation>
            <numerusform>%1 %2 mg %3 every %n day</numerusform>
            <numerusform>%1 %2 mg %3 every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::RecoveryBar</name>
    <message numerus="yes">
        <source>%n visits were being typed and were not saved, the latest that of %1, last typed %2.</source>
        <extracomment>%1 study code, %2 &quot;today at 14:02&quot;</extracomment>
        <translation>
            <numerusform>%n visit was being typed and was not saved, that of %1, last typed %2.</numerusform>
            <numerusform>%n visits were being typed and were not saved, the latest that of %1, last typed %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::RegistryPage</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete visit(s)</source>
        <translation>
            <numerusform>%n complete visit</numerusform>
            <numerusform>%n complete visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete visit(s) lie outside every window and count as unscheduled.</source>
        <translation>
            <numerusform>%n complete visit lies outside every window and counts as unscheduled.</numerusform>
            <numerusform>%n complete visits lie outside every window and count as unscheduled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::Report</name>
    <message numerus="yes">
        <source>%n more patient(s) stand in the analysed data.</source>
        <translation>
            <numerusform>%n more patient stand in the analysed data.</numerusform>
            <numerusform>%n more patients stand in the analysed data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are attached inside this PDF; a PDF viewer lists them under attachments.</source>
        <translation>
            <numerusform>%n file is attached inside this PDF; a PDF viewer lists it under attachments.</numerusform>
            <numerusform>%n files are attached inside this PDF; a PDF viewer lists them under attachments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lie beside this PDF, as PDF/A-1 may not carry any inside: keep them with it.</source>
        <translation>
            <numerusform>%n file lies beside this PDF, as PDF/A-1 may not carry any inside: keep it with it.</numerusform>
            <numerusform>%n files lie beside this PDF, as PDF/A-1 may not carry any inside: keep them with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are inside this page; the links below save them.</source>
        <translation>
            <numerusform>%n file is inside this page; the link below saves it.</numerusform>
            <numerusform>%n files are inside this page; the links below save them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::RespondersTable</name>
    <message numerus="yes">
        <source>%1, %2: %n pair(s)</source>
        <comment>score, time</comment>
        <translation>
            <numerusform>%1, %2: %n pair</numerusform>
            <numerusform>%1, %2: %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::Results</name>
    <message numerus="yes">
        <source>%1: %2 → %3, %4 (baseline n = %5, month %6 n = %7; %8, %n pair(s)).</source>
        <translation>
            <numerusform>%1: %2 → %3, %4 (baseline n = %5, month %6 n = %7; %8, %n pair).</numerusform>
            <numerusform>%1: %2 → %3, %4 (baseline n = %5, month %6 n = %7; %8, %n pairs).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::ScoreBar</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied answer(s) to review</source>
        <translation>
            <numerusform>%n copied answer to review</numerusform>
            <numerusform>%n copied answers to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::ScoresTable</name>
    <message numerus="yes">
        <source>With %n changed pair(s) or fewer an exact p below 0.05 cannot be reached, however large the fall.</source>
        <translation>
            <numerusform>With %n changed pair or fewer an exact p below 0.05 cannot be reached, however large the fall.</numerusform>
            <numerusform>With %n changed pairs or fewer an exact p below 0.05 cannot be reached, however large the fall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::SurvivalFace</name>
    <message numerus="yes">
        <source>, %n censored</source>
        <translation>
            <numerusform>, %n censored</numerusform>
            <numerusform>, %n censored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::TimeToResponseTable</name>
    <message numerus="yes">
        <source>%n patient(s), %1 with CLASI-50</source>
        <translation>
            <numerusform>%n patient, %1 with CLASI-50</numerusform>
            <numerusform>%n patients, %1 with CLASI-50</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) were never assessed after baseline and are censored on day 0.</source>
        <translation>
            <numerusform>%n patient were never assessed after baseline and are censored on day 0.</numerusform>
            <numerusform>%n patients were never assessed after baseline and are censored on day 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::VisitSheet</name>
    <message numerus="yes">
        <source>at least; %n answer(s) missing</source>
        <translation>
            <numerusform>at least; %n answer missing</numerusform>
            <numerusform>at least; %n answers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::WaterfallFace</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n patient(s), sorted</source>
        <translation>
            <numerusform>%1: %n patient</numerusform>
            <numerusform>%1: %n patients, sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with a baseline of 0, which has no percentage</source>
        <translation>
            <numerusform>%n more with a baseline of 0, which has no percentage</numerusform>
            <numerusform>%n more with a baseline of 0, which has no percentage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) above +%1 % cut off</source>
        <translation>
            <numerusform>%n bar above +%1 % cut off</numerusform>
            <numerusform>%n bars above +%1 % cut off</numerusform>
        </translation>
    </message>
</context>
</TS>
