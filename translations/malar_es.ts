<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>Whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nose (incl. malar area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-area of the neck (front)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the neck and/or shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, buttocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nose, malar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face, rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nape, shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SENFVPCABRHLT</source>
        <extracomment>One letter for each region in the form&apos;s order, each a different one: scalp, ears, nose, face, V of the neck, back of the neck, chest, abdomen, back, arms, hands, legs, feet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale/hypertrophy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dyspigmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scarring/atrophy/panniculitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mucous membrane lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent hair loss (last 30 days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alopecia, not scarred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scarring of the scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dyspigmentation lasts 12 months or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dyspigm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scarring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mucosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent hair loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alopecia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalp scarring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dyspigm. ≥ 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink, faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark red, violaceous, crusted or haemorrhagic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verrucous or hypertrophic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scarring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severely atrophic scarring, or panniculitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesion or ulceration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diffuse, non-inflammatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focal or patchy in one quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focal or patchy in more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two quadrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three quadrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole skull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A sign and a region: &quot;Erythema, ears&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klein et al. 2011 (Arch Dermatol 147:203-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbas et al. 2023 (J Am Acad Dermatol 88:219)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ 4 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. Check the name and the place, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not allowed there. Nothing was saved; correct it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another patient already has this study code. Nothing was saved; choose another code, or open the patient who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient already has a visit on that day. Nothing was saved; open that visit, or correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the registry at this moment. Nothing is lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry is open for reading only. Nothing was saved; close the other window, or ask for write access to the file, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Malar registry. It was not touched; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry is damaged and cannot be read. It was not touched; open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry was written by a newer version of Malar. It was not touched; update Malar to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Nothing that was saved before is lost. Free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry could not be read or written. Nothing that was saved before is lost. Try again; if it happens again, copy the file and ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read or written there. Nothing was changed; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: copied from the last visit, not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit has no date. Enter the day of the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is in the future. Correct the day of the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is before the patient&apos;s birth. Correct the date, or the birth date in the patient&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient already has a visit on that day. Open that visit, or correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLASI-A is more than %1 points away from the last visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies outside every planned window: the visit counts as unscheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scarring of the scalp is less than at the last visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>not stated</source>
        <comment>sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subacute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discoid, localised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discoid, generalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypertrophic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panniculitis (profundus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mucosal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chilblain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lichenoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bullous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>subtype</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topical glucocorticoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topical calcineurin inhibitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hydroxychloroquine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chloroquine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mepacrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral glucocorticoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methotrexate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>azathioprine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mycophenolate mofetil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thalidomide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lenalidomide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apremilast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dapsone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retinoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belimumab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rituximab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anifrolumab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intravenous immunoglobulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>drug</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concomitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied from the last visit, not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled with 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A change in points and in per cent of the earlier total: −8 (−62 %)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, short month name and year, in Qt&apos;s date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
