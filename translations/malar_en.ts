<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is backed up in %2, up to %3. %n byte(s) were new.</source>
        <translation>
            <numerusform>%1 is backed up in %2, up to %3. %n byte was new.</numerusform>
            <numerusform>%1 is backed up in %2, up to %3. %n bytes were new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totals only: %n of the visits.</source>
        <translation>
            <numerusform>Totals only: %n of the visits.</numerusform>
            <numerusform>Totals only: %n of the visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>malar: nothing was merged. %n unit(s) were changed here and there: decide with --conflicts ours or --conflicts theirs, or one by one in the window.</source>
        <translation>
            <numerusform>malar: nothing was merged. %n unit was changed here and there: decide with --conflicts ours or --conflicts theirs, or in the window.</numerusform>
            <numerusform>malar: nothing was merged. %n units were changed here and there: decide with --conflicts ours or --conflicts theirs, or one by one in the window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>mg every %n day(s)</source>
        <translation>
            <numerusform>mg every %n day</numerusform>
            <numerusform>mg every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatment(s) that ended earlier</source>
        <translation>
            <numerusform>%n treatment that ended earlier</numerusform>
            <numerusform>%n treatments that ended earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previous treatment(s) without dates</source>
        <translation>
            <numerusform>%n previous treatment without dates</numerusform>
            <numerusform>%n previous treatments without dates</numerusform>
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
        <source>Probability of having reached %1 (1 minus the Kaplan-Meier estimate), over the time since day 0, by visit; %2 of %n patient(s) reached it.</source>
        <translation>
            <numerusform>Probability of having reached %1 (1 minus the Kaplan-Meier estimate), over the time since day 0, by visit; %2 of %n patient reached it.</numerusform>
            <numerusform>Probability of having reached %1 (1 minus the Kaplan-Meier estimate), over the time since day 0, by visit; %2 of %n patients reached it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) with values have no day 0 and cannot be shown.</source>
        <translation>
            <numerusform>%n patient with values has no day 0 and cannot be shown.</numerusform>
            <numerusform>%n patients with values have no day 0 and cannot be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Biomarkers by cell subset and marker over study months, a line a patient: %1 of %n patient(s) have values.</source>
        <translation>
            <numerusform>Biomarkers by cell subset and marker over study months, a line a patient: %1 of %n patient has values.</numerusform>
            <numerusform>Biomarkers by cell subset and marker over study months, a line a patient: %1 of %n patients have values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrows: %n value(s) below or above a limit of detection, drawn at the limit.</source>
        <translation>
            <numerusform>Arrow: %n value below or above a limit of detection, drawn at the limit.</numerusform>
            <numerusform>Arrows: %n values below or above a limit of detection, drawn at the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <message numerus="yes">
        <source>By the camera&apos;s clock %n photograph(s) were taken on %1.</source>
        <translation>
            <numerusform>By the camera&apos;s clock %n photograph was taken on %1.</numerusform>
            <numerusform>By the camera&apos;s clock %n photographs were taken on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n value(s) with more than nine digits before the point or four after it are left out here, in the figure and in biomarkers.csv.</source>
        <translation>
            <numerusform>%n value with more than nine digits before the point or four after it is left out here, in the figure and in biomarkers.csv.</numerusform>
            <numerusform>%n values with more than nine digits before the point or four after it are left out here, in the figure and in biomarkers.csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) below or above a limit of detection, counted at the limit; their patients stand as “at limit” beside n, and in the second n where the first or the last value is one.</source>
        <translation>
            <numerusform>%n value below or above a limit of detection, counted at the limit; its patient stands as “at limit” beside n, and in the second n where the first or the last value is one.</numerusform>
            <numerusform>%n values below or above a limit of detection, counted at the limit; their patients stand as “at limit” beside n, and in the second n where the first or the last value is one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n changed pair(s) the smallest exact p is %1.</source>
        <translation>
            <numerusform>With %n changed pair the smallest exact p is %1.</numerusform>
            <numerusform>With %n changed pairs the smallest exact p is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed pair(s))</source>
        <translation>
            <numerusform>%1 (%n changed pair)</numerusform>
            <numerusform>%1 (%n changed pairs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n changed pair(s) the smallest exact p is %1: p &lt; %2 cannot be reached, however large the change.</source>
        <translation>
            <numerusform>With %n changed pair the smallest exact p is %1: p &lt; %2 cannot be reached, however large the change.</numerusform>
            <numerusform>With %n changed pairs the smallest exact p is %1: p &lt; %2 cannot be reached, however large the change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to each patient&apos;s last contact, or the last infusion on record where that is later. Planned: recorded infusions, and those due by the plan that nobody recorded within %n day(s). Late: more than %n day(s) after the planned day. Reduced: less than the course&apos;s dose.</source>
        <translation>
            <numerusform>Up to each patient&apos;s last contact, or the last infusion on record where that is later. Planned: recorded infusions, and those due by the plan that nobody recorded within %n day. Late: more than %n day after the planned day. Reduced: less than the course&apos;s dose.</numerusform>
            <numerusform>Up to each patient&apos;s last contact, or the last infusion on record where that is later. Planned: recorded infusions, and those due by the plan that nobody recorded within %n days. Late: more than %n days after the planned day. Reduced: less than the course&apos;s dose.</numerusform>
        </translation>
    </message>
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
            <numerusform>%n patient does not meet the filter and is not listed: %1.</numerusform>
            <numerusform>%n patients do not meet the filter and are not listed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n patient(s) of the registry were analysed, without those entered in error and those whose consent to the use of their data (where none covers the data, to the treatment) was withdrawn.</source>
        <translation>
            <numerusform>The %n patient of the registry was analysed, without those entered in error and those whose consent to the use of their data (where none covers the data, to the treatment) was withdrawn.</numerusform>
            <numerusform>The %n patients of the registry were analysed, without those entered in error and those whose consent to the use of their data (where none covers the data, to the treatment) was withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Infusions are counted from the first course on to the patient&apos;s last contact, or to the last infusion on record where that is later, so that a report made later shows the same. One is planned at the start of a course and then an interval after the one before it, given or missed; it is late more than %n day(s) after that day, and not recorded once as many have passed.</source>
        <translation>
            <numerusform>Infusions are counted from the first course on to the patient&apos;s last contact, or to the last infusion on record where that is later, so that a report made later shows the same. One is planned at the start of a course and then an interval after the one before it, given or missed; it is late more than %n day after that day, and not recorded once more than that has passed.</numerusform>
            <numerusform>Infusions are counted from the first course on to the patient&apos;s last contact, or to the last infusion on record where that is later, so that a report made later shows the same. One is planned at the start of a course and then an interval after the one before it, given or missed; it is late more than %n days after that day, and not recorded once as many have passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of biomarkers below or above a limit of detection count as that limit.</source>
        <translation>
            <numerusform>%n value of biomarkers below or above a limit of detection counts as that limit.</numerusform>
            <numerusform>%n values of biomarkers below or above a limit of detection count as that limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more patient(s) stand in the analysed data.</source>
        <translation>
            <numerusform>%n more patient stands in the analysed data.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %2 planned infusions were given (%3), to %n patient(s).</source>
        <translation>
            <numerusform>%1 of %2 planned infusions were given (%3), to %n patient.</numerusform>
            <numerusform>%1 of %2 planned infusions were given (%3), to %n patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1 treated patients; grade %2 or more in %3, serious in %4, leading to a stop in %5, fatal in %6.</source>
        <translation>
            <numerusform>%n event in %1 treated patients; grade %2 or more in %3, serious in %4, leading to a stop in %5, fatal in %6.</numerusform>
            <numerusform>%n events in %1 treated patients; grade %2 or more in %3, serious in %4, leading to a stop in %5, fatal in %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: none reported at any of %n visit(s).</source>
        <translation>
            <numerusform>Adverse events: none reported at the one visit.</numerusform>
            <numerusform>Adverse events: none reported at any of %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: not asked for at any of %n visit(s).</source>
        <translation>
            <numerusform>Adverse events: not asked for at the one visit.</numerusform>
            <numerusform>Adverse events: not asked for at any of %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: the answer at each of %n visit(s) was none, yet some are on record.</source>
        <translation>
            <numerusform>Adverse events: the answer at the one visit was none, yet some are on record.</numerusform>
            <numerusform>Adverse events: the answer at each of %n visits was none, yet some are on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: asked for at each of %n visit(s), none reported at %1, some at %2.</source>
        <translation>
            <numerusform>Adverse events: asked for at the one visit, none reported at %1, some at %2.</numerusform>
            <numerusform>Adverse events: asked for at each of %n visits, none reported at %1, some at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: asked for at %1 of %n visit(s), none reported at %2, some at %3; not asked at %4.</source>
        <translation>
            <numerusform>Adverse events: asked for at %1 of %n visit, none reported at %2, some at %3; not asked at %4.</numerusform>
            <numerusform>Adverse events: asked for at %1 of %n visits, none reported at %2, some at %3; not asked at %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n planned infusion(s) is recorded as given.</source>
        <translation>
            <numerusform>The %n planned infusion is not recorded as given.</numerusform>
            <numerusform>None of %n planned infusions is recorded as given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n more patient(s) some were reported, but none is on record.</source>
        <translation>
            <numerusform>In %n more patient some were reported, but none is on record.</numerusform>
            <numerusform>In %n more patients some were reported, but none is on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not stated, and counted neither way: the grade of %1, the seriousness of %2 and the relation of %3 of %n event(s).</source>
        <translation>
            <numerusform>Not stated, and counted neither way: the grade of %1, the seriousness of %2 and the relation of %3 of %n event.</numerusform>
            <numerusform>Not stated, and counted neither way: the grade of %1, the seriousness of %2 and the relation of %3 of %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before day 0, or of patients without one, are not counted.</source>
        <translation>
            <numerusform>%n event from before day 0, or of a patient without one, is not counted.</numerusform>
            <numerusform>%n events from before day 0, or of patients without one, are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some were reported at %n visit(s) from day 0 on, of %1, but none is on record with its term.</source>
        <translation>
            <numerusform>Some were reported at %n visit from day 0 on, of %1, but none is on record with its term.</numerusform>
            <numerusform>Some were reported at %n visits from day 0 on, of %1, but none is on record with its term.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <comment>of</comment>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, with %n changed pair(s) (smallest p %3)</source>
        <comment>a score, a time</comment>
        <translation>
            <numerusform>%1, %2, with %n changed pair (smallest p %3)</numerusform>
            <numerusform>%1, %2, with %n changed pairs (smallest p %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
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
            <numerusform>%n patient was never assessed after baseline and is censored on day 0.</numerusform>
            <numerusform>%n patients were never assessed after baseline and are censored on day 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>%n infusion(s) given</source>
        <translation>
            <numerusform>%n infusion given</numerusform>
            <numerusform>%n infusions given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation>
            <numerusform>%n reduced</numerusform>
            <numerusform>%n reduced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n raised</numerusform>
            <numerusform>%n raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due and not recorded</source>
        <translation>
            <numerusform>%n due and not recorded</numerusform>
            <numerusform>%n due and not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events were asked for at none of %n visit(s).</source>
        <translation>
            <numerusform>Adverse events were asked for at none of %n visit.</numerusform>
            <numerusform>Adverse events were asked for at none of %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reported at %1 of %n visit(s).</source>
        <translation>
            <numerusform>Reported at %1 of %n visit.</numerusform>
            <numerusform>Reported at %1 of %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None reported at any of %n visit(s).</source>
        <translation>
            <numerusform>None reported at any of %n visit.</numerusform>
            <numerusform>None reported at any of %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None reported at the %n visit(s) where it was asked.</source>
        <translation>
            <numerusform>None reported at the %n visit where it was asked.</numerusform>
            <numerusform>None reported at the %n visits where it was asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not asked at %n visit(s).</source>
        <translation>
            <numerusform>Not asked at %n visit.</numerusform>
            <numerusform>Not asked at %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least; %n answer(s) missing</source>
        <translation>
            <numerusform>at least; %n answer missing</numerusform>
            <numerusform>at least; %n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled with 0 at once</source>
        <translation>
            <numerusform>%n filled with 0 at once</numerusform>
            <numerusform>%n filled with 0 at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied from the last visit and accepted</source>
        <translation>
            <numerusform>%n copied from the last visit and accepted</numerusform>
            <numerusform>%n copied from the last visit and accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mg every %n day(s)</source>
        <translation>
            <numerusform>%1 mg every %n day</numerusform>
            <numerusform>%1 mg every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s): %1</source>
        <translation>
            <numerusform>%n value: %1</numerusform>
            <numerusform>%n values: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s): %1</source>
        <translation>
            <numerusform>%n photograph: %1</numerusform>
            <numerusform>%n photographs: %1</numerusform>
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
        <source>%1: %2 of %n patient(s)</source>
        <translation>
            <numerusform>%1: %2 of %n patient</numerusform>
            <numerusform>%1: %2 of %n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the planned one</source>
        <translation>
            <numerusform>%n day after the planned one</numerusform>
            <numerusform>%n days after the planned one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the planned one</source>
        <translation>
            <numerusform>%n day before the planned one</numerusform>
            <numerusform>%n days before the planned one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n not recorded</numerusform>
            <numerusform>%n not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation>
            <numerusform>%n reduced</numerusform>
            <numerusform>%n reduced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n raised</numerusform>
            <numerusform>%n raised</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>month %1 in %n patient(s)</source>
        <translation>
            <numerusform>month %1 in %n patient</numerusform>
            <numerusform>month %1 in %n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n patient(s) only the year or the month of onset is known: disease duration is counted from its middle, and is 0 where that lies after day 0.</source>
        <translation>
            <numerusform>Of %n patient only the year or the month of onset is known: disease duration is counted from its middle, and is 0 where that lies after day 0.</numerusform>
            <numerusform>Of %n patients only the year or the month of onset is known: disease duration is counted from its middle, and is 0 where that lies after day 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n carried)</source>
        <comment>6/6 (100 %; of these carried forward)</comment>
        <translation>
            <numerusform>%1; %n carried)</numerusform>
            <numerusform>%1; %n carried)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n carried)</source>
        <comment>n; of these carried forward</comment>
        <translation>
            <numerusform>%1 (%n carried)</numerusform>
            <numerusform>%1 (%n carried)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %n day(s)</source>
        <translation>
            <numerusform>starts in %n day</numerusform>
            <numerusform>starts in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 mg %3 every %n day(s)</source>
        <translation>
            <numerusform>%1 %2 mg %3 every %n day</numerusform>
            <numerusform>%1 %2 mg %3 every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit asks at most %n scale(s). Remove those that matter least.</source>
        <translation>
            <numerusform>A visit asks at most %n scale. Remove those that matter least.</numerusform>
            <numerusform>A visit asks at most %n scales. Remove those that matter least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
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
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history</source>
        <translation>
            <numerusform>%n row of the history</numerusform>
            <numerusform>%n rows of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n patient(s)</source>
        <comment>a time of the study</comment>
        <translation>
            <numerusform>%1 in %n patient</numerusform>
            <numerusform>%1 in %n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits: %1, %n of them totals only, without answers (%2). They count wherever totals do.</source>
        <extracomment>%1 the number of all visits, %2 &quot;baseline in 3 patients, month 3 in 2&quot;</extracomment>
        <translation>
            <numerusform>Visits: %1, %n of them totals only, without answers (%2). They count wherever totals do.</numerusform>
            <numerusform>Visits: %1, %n of them totals only, without answers (%2). They count wherever totals do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::Actions</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::BiomarkerDialog</name>
    <message numerus="yes">
        <source>Save also writes %n value(s) of other days.</source>
        <translation>
            <numerusform>Save also writes %n value of another day.</numerusform>
            <numerusform>Save also writes %n values of other days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::BiomarkersView</name>
    <message numerus="yes">
        <source>%n value(s) of %1 leave the record; the history keeps them. Why?</source>
        <translation>
            <numerusform>%n value of %1 leaves the record; the history keeps it. Why?</numerusform>
            <numerusform>%n values of %1 leave the record; the history keeps them. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::CentresEditor</name>
    <message numerus="yes">
        <source>“%1” has %n patient(s), so it stays. Give them another centre first, each in its own record; or rename this one, and they go with it.</source>
        <translation>
            <numerusform>“%1” has %n patient, so it stays. Give the patient another centre first, in the record; or rename this one, and the patient goes with it.</numerusform>
            <numerusform>“%1” has %n patients, so it stays. Give them another centre first, each in its own record; or rename this one, and they go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving changes the centre of %n patient(s); the history of each keeps the old name.</source>
        <translation>
            <numerusform>Saving changes the centre of %n patient; the history keeps the old name.</numerusform>
            <numerusform>Saving changes the centre of %n patients; the history of each keeps the old name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::CompanyList</name>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n stay(s): %2)</source>
        <translation>
            <numerusform>%1 (%n stays: %2)</numerusform>
            <numerusform>%1 (%n stay: %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::ExportDialog</name>
    <message numerus="yes">
        <source>%n patient(s) whose consent is withdrawn</source>
        <translation>
            <numerusform>%n patient whose consent is withdrawn</numerusform>
            <numerusform>%n patients whose consent is withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) entered in error</source>
        <translation>
            <numerusform>%n patient entered in error</numerusform>
            <numerusform>%n patients entered in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) entered in error</source>
        <translation>
            <numerusform>%n visit entered in error</numerusform>
            <numerusform>%n visits entered in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::FailurePause</name>
    <message numerus="yes">
        <source>After so many failures the next try has to wait %n second(s).</source>
        <translation>
            <numerusform>After so many failures the next try has to wait %n second.</numerusform>
            <numerusform>After so many failures the next try has to wait %n seconds.</numerusform>
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
    <name>malar::FindingsPane</name>
    <message numerus="yes">
        <source>%n problem(s) stand in the way, so nothing can be imported yet. Correct the files, then look again.</source>
        <translation>
            <numerusform>%n problem stands in the way, so nothing can be imported yet. Correct the files, then look again.</numerusform>
            <numerusform>%n problems stand in the way, so nothing can be imported yet. Correct the files, then look again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new patient(s).</source>
        <translation>
            <numerusform>%n new patient.</numerusform>
            <numerusform>%n new patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new visit(s).</source>
        <translation>
            <numerusform>%n new visit.</numerusform>
            <numerusform>%n new visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) are here just so and are passed over.</source>
        <translation>
            <numerusform>%n patient is here just so and is passed over.</numerusform>
            <numerusform>%n patients are here just so and are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) are here just so and are passed over.</source>
        <translation>
            <numerusform>%n visit is here just so and is passed over.</numerusform>
            <numerusform>%n visits are here just so and are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are pointed out below; they stop nothing.</source>
        <translation>
            <numerusform>%n thing is pointed out below; it stops nothing.</numerusform>
            <numerusform>%n things are pointed out below; they stop nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with totals only.</source>
        <translation>
            <numerusform>%n of them with totals only.</numerusform>
            <numerusform>%n of them with totals only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no CLASI, and bring no visit.</source>
        <translation>
            <numerusform>%n row holds no CLASI, and brings no visit.</numerusform>
            <numerusform>%n rows hold no CLASI, and bring no visit.</numerusform>
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
    <name>malar::MappingPane</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::MergeDialog</name>
    <message numerus="yes">
        <source>%n problem(s) stand in the way. The first: %1</source>
        <translation>
            <numerusform>%n problem stands in the way: %1</numerusform>
            <numerusform>%n problems stand in the way. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::MergeFindings</name>
    <message numerus="yes">
        <source>%n problem(s) stand in the way, so nothing can be merged.</source>
        <translation>
            <numerusform>%n problem stands in the way, so nothing can be merged.</numerusform>
            <numerusform>%n problems stand in the way, so nothing can be merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n to be decided</numerusform>
            <numerusform>%n to be decided</numerusform>
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
    <name>malar::PasteDialog</name>
    <message numerus="yes">
        <source>%n value(s) can be taken over.</source>
        <translation>
            <numerusform>%n value can be taken over.</numerusform>
            <numerusform>%n values can be taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n value(s)</source>
        <translation>
            <numerusform>Take over %n value</numerusform>
            <numerusform>Take over %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be used and stay out:</source>
        <translation>
            <numerusform>%n cell cannot be used and stays out:</numerusform>
            <numerusform>%n cells cannot be used and stay out:</numerusform>
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
            <numerusform>%n complete visit lies outside every window and counts as unscheduled.</numerusform>
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
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::ScheduleEditor</name>
    <message numerus="yes">
        <source>%n complete visit(s) lie outside every window and count as unscheduled.</source>
        <translation>
            <numerusform>%n complete visit lies outside every window and counts as unscheduled.</numerusform>
            <numerusform>%n complete visits lie outside every window and count as unscheduled.</numerusform>
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
    <name>malar::UsersDialog</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::VisitEvents</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::VisitInfusions</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to record</source>
        <translation>
            <numerusform>%n more to record</numerusform>
            <numerusform>%n more to record</numerusform>
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
