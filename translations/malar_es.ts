<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Cuero cabelludo</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orejas</translation>
    </message>
    <message>
        <source>Nose (incl. malar area)</source>
        <translation>Nariz (incl. área malar)</translation>
    </message>
    <message>
        <source>Rest of the face</source>
        <translation>Resto de la cara</translation>
    </message>
    <message>
        <source>V-area of the neck (front)</source>
        <translation>Área en V del cuello (anterior)</translation>
    </message>
    <message>
        <source>Back of the neck and/or shoulders</source>
        <translation>Nuca y/o hombros</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Tórax</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Back, buttocks</source>
        <translation>Espalda, nalgas</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <source>Nose, malar</source>
        <translation>Nariz, malar</translation>
    </message>
    <message>
        <source>Face, rest</source>
        <translation>Cara, resto</translation>
    </message>
    <message>
        <source>V of the neck</source>
        <translation>V del cuello</translation>
    </message>
    <message>
        <source>Nape, shoulders</source>
        <translation>Nuca, hombros</translation>
    </message>
    <message>
        <source>SENFVPCABRHLT</source>
        <extracomment>One letter for each region in the form&apos;s order, each a different one: scalp, ears, nose, face, V of the neck, back of the neck, chest, abdomen, back, arms, hands, legs, feet.</extracomment>
        <translation>CONRVUTAEBMIP</translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation>Eritema</translation>
    </message>
    <message>
        <source>Scale/hypertrophy</source>
        <translation>Escama/hipertrofia</translation>
    </message>
    <message>
        <source>Dyspigmentation</source>
        <translation>Dispigmentación</translation>
    </message>
    <message>
        <source>Scarring/atrophy/panniculitis</source>
        <translation>Cicatriz/atrofia/paniculitis</translation>
    </message>
    <message>
        <source>Mucous membrane lesion</source>
        <translation>Lesión de la mucosa</translation>
    </message>
    <message>
        <source>Recent hair loss (last 30 days)</source>
        <translation>Caída reciente del pelo (últimos 30 días)</translation>
    </message>
    <message>
        <source>Alopecia, not scarred</source>
        <translation>Alopecia no cicatricial</translation>
    </message>
    <message>
        <source>Scarring of the scalp</source>
        <translation>Cicatriz del cuero cabelludo</translation>
    </message>
    <message>
        <source>Dyspigmentation lasts 12 months or more</source>
        <translation>La dispigmentación dura 12 meses o más</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escama</translation>
    </message>
    <message>
        <source>Dyspigm.</source>
        <translation>Dispigm.</translation>
    </message>
    <message>
        <source>Scarring</source>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Mucosa</source>
        <translation>Mucosa</translation>
    </message>
    <message>
        <source>Recent hair loss</source>
        <translation>Caída del pelo</translation>
    </message>
    <message>
        <source>Alopecia</source>
        <translation>Alopecia</translation>
    </message>
    <message>
        <source>Scalp scarring</source>
        <translation>Cicatriz, cuero cab.</translation>
    </message>
    <message>
        <source>Dyspigm. ≥ 12 months</source>
        <translation>Dispigm. ≥ 12 meses</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>pink, faint</source>
        <translation>rosado, tenue</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>dark red, violaceous, crusted or haemorrhagic</source>
        <translation>rojo oscuro, violáceo, costroso o hemorrágico</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escama</translation>
    </message>
    <message>
        <source>verrucous or hypertrophic</source>
        <translation>verrugosa o hipertrófica</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>scarring</source>
        <translation>cicatriz</translation>
    </message>
    <message>
        <source>severely atrophic scarring, or panniculitis</source>
        <translation>cicatriz muy atrófica, o paniculitis</translation>
    </message>
    <message>
        <source>lesion or ulceration</source>
        <translation>lesión o úlcera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>diffuse, non-inflammatory</source>
        <translation>difusa, no inflamatoria</translation>
    </message>
    <message>
        <source>focal or patchy in one quadrant</source>
        <translation>focal o en placas en un cuadrante</translation>
    </message>
    <message>
        <source>focal or patchy in more than one</source>
        <translation>focal o en placas en más de uno</translation>
    </message>
    <message>
        <source>one quadrant</source>
        <translation>un cuadrante</translation>
    </message>
    <message>
        <source>two quadrants</source>
        <translation>dos cuadrantes</translation>
    </message>
    <message>
        <source>three quadrants</source>
        <translation>tres cuadrantes</translation>
    </message>
    <message>
        <source>the whole skull</source>
        <translation>todo el cráneo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A sign and a region: &quot;Erythema, ears&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>Klein et al. 2011 (Arch Dermatol 147:203-8)</source>
        <translation>Klein et al. 2011 (Arch Dermatol 147:203-8)</translation>
    </message>
    <message>
        <source>Abbas et al. 2023 (J Am Acad Dermatol 88:219)</source>
        <translation>Abbas et al. 2023 (J Am Acad Dermatol 88:219)</translation>
    </message>
    <message>
        <source>≥ 4 points</source>
        <translation>≥ 4 puntos</translation>
    </message>
    <message>
        <source>≥ 20 %</source>
        <translation>≥ 20 %</translation>
    </message>
    <message>
        <source>Complete response</source>
        <translation>Respuesta completa</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is not there any more. Check the name and the place, and try again.</source>
        <translation>Ya no está ahí. Compruebe el nombre y el lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A value is not allowed there. Nothing was saved; correct it and save again.</source>
        <translation>Hay un valor no permitido. No se ha guardado nada; corríjalo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Another patient already has this study code. Nothing was saved; choose another code, or open the patient who has it.</source>
        <translation>Otro paciente ya tiene este código de estudio. No se ha guardado nada; elija otro código o abra el paciente que lo tiene.</translation>
    </message>
    <message>
        <source>The patient already has a visit on that day. Nothing was saved; open that visit, or correct the date.</source>
        <translation>El paciente ya tiene una visita ese día. No se ha guardado nada; abra esa visita o corrija la fecha.</translation>
    </message>
    <message>
        <source>Another program is using the registry at this moment. Nothing is lost; try again.</source>
        <translation>Otro programa está usando el registro en este momento. No se ha perdido nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The registry is open for reading only. Nothing was saved; close the other window, or ask for write access to the file, and open it again.</source>
        <translation>El registro está abierto solo para lectura. No se ha guardado nada; cierre la otra ventana, o pida permiso de escritura del archivo, y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>This file is not a Malar registry. It was not touched; choose another file.</source>
        <translation>Este archivo no es un registro de Malar. No se ha modificado; elija otro archivo.</translation>
    </message>
    <message>
        <source>This registry is damaged and cannot be read. It was not touched; open a backup of it.</source>
        <translation>Este registro está dañado y no se puede leer. No se ha modificado; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>This registry was written by a newer version of Malar. It was not touched; update Malar to open it.</source>
        <translation>Este registro se escribió con una versión más nueva de Malar. No se ha modificado; actualice Malar para abrirlo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Nothing that was saved before is lost. Free some space and save again.</source>
        <translation>El disco está lleno y no se ha guardado nada. Lo guardado antes no se ha perdido. Libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The registry could not be read or written. Nothing that was saved before is lost. Try again; if it happens again, copy the file and ask for help.</source>
        <translation>No se ha podido leer o escribir el registro. Lo guardado antes no se ha perdido. Inténtelo de nuevo; si vuelve a ocurrir, copie el archivo y pida ayuda.</translation>
    </message>
    <message>
        <source>The file cannot be read or written there. Nothing was changed; choose another place.</source>
        <translation>No se puede leer o escribir el archivo en ese lugar. No se ha cambiado nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>%1: no answer yet</source>
        <translation>%1: aún sin respuesta</translation>
    </message>
    <message>
        <source>%1: copied from the last visit, not reviewed yet</source>
        <translation>%1: copiado de la última visita, aún sin revisar</translation>
    </message>
    <message>
        <source>The visit has no date. Enter the day of the assessment.</source>
        <translation>La visita no tiene fecha. Introduzca el día de la evaluación.</translation>
    </message>
    <message>
        <source>The date is in the future. Correct the day of the assessment.</source>
        <translation>La fecha está en el futuro. Corrija el día de la evaluación.</translation>
    </message>
    <message>
        <source>The date is before the patient&apos;s birth. Correct the date, or the birth date in the patient&apos;s record.</source>
        <translation>La fecha es anterior al nacimiento del paciente. Corrija la fecha, o la fecha de nacimiento en la ficha del paciente.</translation>
    </message>
    <message>
        <source>The patient already has a visit on that day. Open that visit, or correct the date.</source>
        <translation>El paciente ya tiene una visita ese día. Abra esa visita o corrija la fecha.</translation>
    </message>
    <message>
        <source>CLASI-A is more than %1 points away from the last visit.</source>
        <translation>El CLASI-A difiere en más de %1 puntos del de la última visita.</translation>
    </message>
    <message>
        <source>The date lies outside every planned window: the visit counts as unscheduled.</source>
        <translation>La fecha queda fuera de toda ventana prevista: la visita cuenta como no programada.</translation>
    </message>
    <message>
        <source>Scarring of the scalp is less than at the last visit.</source>
        <translation>La cicatriz del cuero cabelludo es menor que en la última visita.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>not stated</source>
        <comment>sex</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>agudo</translation>
    </message>
    <message>
        <source>subacute</source>
        <translation>subagudo</translation>
    </message>
    <message>
        <source>discoid</source>
        <translation>discoide</translation>
    </message>
    <message>
        <source>discoid, localised</source>
        <translation>discoide, localizado</translation>
    </message>
    <message>
        <source>discoid, generalised</source>
        <translation>discoide, generalizado</translation>
    </message>
    <message>
        <source>hypertrophic</source>
        <translation>hipertrófico</translation>
    </message>
    <message>
        <source>panniculitis (profundus)</source>
        <translation>paniculitis (profundo)</translation>
    </message>
    <message>
        <source>mucosal</source>
        <translation>mucoso</translation>
    </message>
    <message>
        <source>chilblain</source>
        <translation>pernio</translation>
    </message>
    <message>
        <source>tumid</source>
        <translation>túmido</translation>
    </message>
    <message>
        <source>lichenoid</source>
        <translation>liquenoide</translation>
    </message>
    <message>
        <source>bullous</source>
        <translation>ampolloso</translation>
    </message>
    <message>
        <source>other</source>
        <comment>subtype</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>topical glucocorticoids</source>
        <translation>glucocorticoides tópicos</translation>
    </message>
    <message>
        <source>topical calcineurin inhibitors</source>
        <translation>inhibidores tópicos de la calcineurina</translation>
    </message>
    <message>
        <source>hydroxychloroquine</source>
        <translation>hidroxicloroquina</translation>
    </message>
    <message>
        <source>chloroquine</source>
        <translation>cloroquina</translation>
    </message>
    <message>
        <source>mepacrine</source>
        <translation>mepacrina</translation>
    </message>
    <message>
        <source>oral glucocorticoids</source>
        <translation>glucocorticoides orales</translation>
    </message>
    <message>
        <source>methotrexate</source>
        <translation>metotrexato</translation>
    </message>
    <message>
        <source>azathioprine</source>
        <translation>azatioprina</translation>
    </message>
    <message>
        <source>mycophenolate mofetil</source>
        <translation>micofenolato de mofetilo</translation>
    </message>
    <message>
        <source>thalidomide</source>
        <translation>talidomida</translation>
    </message>
    <message>
        <source>lenalidomide</source>
        <translation>lenalidomida</translation>
    </message>
    <message>
        <source>apremilast</source>
        <translation>apremilast</translation>
    </message>
    <message>
        <source>dapsone</source>
        <translation>dapsona</translation>
    </message>
    <message>
        <source>retinoids</source>
        <translation>retinoides</translation>
    </message>
    <message>
        <source>belimumab</source>
        <translation>belimumab</translation>
    </message>
    <message>
        <source>rituximab</source>
        <translation>rituximab</translation>
    </message>
    <message>
        <source>anifrolumab</source>
        <translation>anifrolumab</translation>
    </message>
    <message>
        <source>intravenous immunoglobulin</source>
        <translation>inmunoglobulina intravenosa</translation>
    </message>
    <message>
        <source>other</source>
        <comment>drug</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>previo</translation>
    </message>
    <message>
        <source>concomitant</source>
        <translation>concomitante</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administrada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>enmendada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introducida por error</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>copied from the last visit, not reviewed</source>
        <translation>copiado de la última visita, sin revisar</translation>
    </message>
    <message>
        <source>filled with 0</source>
        <translation>rellenado con 0</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>none since the last visit</source>
        <translation>ninguno desde la última visita</translation>
    </message>
    <message>
        <source>yes, some</source>
        <translation>sí, alguno</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basal</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mes %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A change in points and in per cent of the earlier total: −8 (−62 %)</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, short month name and year, in Qt&apos;s date format</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>malar::BodyMap</name>
    <message>
        <source>Body map</source>
        <translation>Mapa corporal</translation>
    </message>
    <message>
        <source>front</source>
        <translation>delante</translation>
    </message>
    <message>
        <source>back</source>
        <comment>of the body</comment>
        <translation>detrás</translation>
    </message>
</context>
</TS>
