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
    <name>malar::ScoreBar</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
</context>
</TS>
