<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Usage: malar COMMAND [OPTIONS]</source>
        <translation>Uso: malar ORDEN [OPCIONES]</translation>
    </message>
    <message>
        <source>CLASI assessments of cutaneous lupus, followed and tested.</source>
        <translation>Evaluaciones CLASI del lupus cutáneo, seguidas y contrastadas.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todas las órdenes:</translation>
    </message>
    <message>
        <source>Say how a command is used: malar COMMAND --help.</source>
        <translation>Dice cómo se usa una orden: malar ORDEN --help.</translation>
    </message>
    <message>
        <source>Messages in Spanish (es) or English (en).</source>
        <translation>Mensajes en español (es) o en inglés (en).</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the input was refused, 2 wrong use, 3 a file could not be read or written.</source>
        <translation>Códigos de salida: 0 hecho, 1 datos rechazados, 2 uso incorrecto, 3 no se pudo leer o escribir un archivo.</translation>
    </message>
    <message>
        <source>Say how this command is used.</source>
        <translation>Dice cómo se usa esta orden.</translation>
    </message>
    <message>
        <source>Usage: malar %1 [OPTIONS] %2</source>
        <translation>Uso: malar %1 [OPCIONES] %2</translation>
    </message>
    <message>
        <source>malar %1: %2 See malar %1 --help.</source>
        <translation>malar %1: %2 Consulte malar %1 --help.</translation>
    </message>
    <message>
        <source>malar: this language does not exist. Choose es or en.</source>
        <translation>malar: este idioma no existe. Elija es o en.</translation>
    </message>
    <message>
        <source>malar: there is no command %1. See malar --help.</source>
        <translation>malar: no existe la orden %1. Consulte malar --help.</translation>
    </message>
    <message>
        <source>malar: %1 cannot be read (%2). Check the name and that you may read it.</source>
        <translation>malar: no se puede leer %1 (%2). Compruebe el nombre y que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>malar: standard output cannot be written. Check the disk space and the place it goes to.</source>
        <translation>malar: no se puede escribir en la salida estándar. Compruebe el espacio en disco y el lugar de destino.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>malar compare: --%1 does not take this value. See malar compare --help.</source>
        <translation>malar compare: --%1 no admite este valor. Consulte malar compare --help.</translation>
    </message>
    <message>
        <source>Paired tests and estimates, one dataset a row.</source>
        <translation>Contrastes y estimaciones de datos pareados, un conjunto por fila.</translation>
    </message>
    <message>
        <source>CSV with the columns dataset, before and after, a row a pair, or - for standard input. A pair with an empty cell is left out.</source>
        <translation>CSV con las columnas dataset, before y after, un par por fila, o - para la entrada estándar. Un par con una celda vacía se excluye.</translation>
    </message>
    <message>
        <source>Settings of another program or of the abstract; single options override it.</source>
        <translation>Ajustes de otro programa o del resumen publicado; las opciones sueltas prevalecen.</translation>
    </message>
    <message>
        <source>How p is computed: exactly, or by the normal distribution without or with continuity correction.</source>
        <translation>Cómo se calcula p: de forma exacta, o por la distribución normal sin o con corrección de continuidad.</translation>
    </message>
    <message>
        <source>What becomes of unchanged pairs: left out before ranking, or after it (Pratt).</source>
        <translation>Qué se hace con los pares sin cambio: se excluyen antes de asignar rangos, o después (Pratt).</translation>
    </message>
    <message>
        <source>What p is for; greater: before is greater than after.</source>
        <translation>Qué contrasta p; greater: antes es mayor que después.</translation>
    </message>
    <message>
        <source>Quartiles by Hyndman and Fan&apos;s types.</source>
        <translation>Cuartiles según los tipos de Hyndman y Fan.</translation>
    </message>
    <message>
        <source>Confidence of the shift&apos;s interval, between 0 and 1.</source>
        <translation>Confianza del intervalo del desplazamiento, entre 0 y 1.</translation>
    </message>
    <message>
        <source>malar compare: name one file, or - for standard input. See malar compare --help.</source>
        <translation>malar compare: indique un archivo, o - para la entrada estándar. Consulte malar compare --help.</translation>
    </message>
</context>
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
    <name>Refusal</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, fila %2, columna %3</translation>
    </message>
    <message>
        <source>The file is empty. The first row must hold the names of the columns.</source>
        <translation>El archivo está vacío. La primera fila debe contener los nombres de las columnas.</translation>
    </message>
    <message>
        <source>There is a null byte; the file may be UTF-16 or no text. Save it as CSV in UTF-8.</source>
        <translation>Hay un byte nulo; el archivo puede ser UTF-16 o no ser texto. Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>El texto no es UTF-8. Guarde el archivo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>A quoted cell begins here and never ends. Close it with a double quote.</source>
        <translation>Aquí empieza una celda entre comillas que no termina. Ciérrela con comillas dobles.</translation>
    </message>
    <message>
        <source>A double quote stands in the wrong place. Quote the whole cell and double the quotes in it.</source>
        <translation>Hay unas comillas dobles fuera de lugar. Ponga entre comillas toda la celda y duplique las que contenga.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header. Leave a cell empty where there is no value, but keep its comma.</source>
        <translation>La fila tiene menos celdas que la cabecera. Deje vacía la celda donde no haya valor, pero conserve su coma.</translation>
    </message>
    <message>
        <source>The row has more cells than the header. Write numbers with a point, and quote text that holds a comma.</source>
        <translation>La fila tiene más celdas que la cabecera. Escriba los números con punto y ponga entre comillas el texto que contenga una coma.</translation>
    </message>
    <message>
        <source>The columns are separated by semicolons or tabs. Save the file with commas.</source>
        <translation>Las columnas están separadas por puntos y comas o tabuladores. Guarde el archivo con comas.</translation>
    </message>
    <message>
        <source>This column is missing. Add it, or correct the name of the column.</source>
        <translation>Falta esta columna. Añádala o corrija el nombre de la columna.</translation>
    </message>
    <message>
        <source>There is no column of this name. Correct the name, or remove the column.</source>
        <translation>No existe ninguna columna con este nombre. Corrija el nombre o elimine la columna.</translation>
    </message>
    <message>
        <source>The column is there twice. Remove one of the two.</source>
        <translation>La columna está repetida. Elimine una de las dos.</translation>
    </message>
    <message>
        <source>This value does not exist here. Allowed are %1, or nothing for an unanswered item.</source>
        <translation>Este valor no existe aquí. Se admiten %1, o nada si el ítem no tiene respuesta.</translation>
    </message>
    <message>
        <source>This is not a plain decimal number such as 12 or 12.75. Correct it, or leave the cell empty where there is no value.</source>
        <translation>No es un número decimal simple como 12 o 12.75. Corríjalo, o deje vacía la celda si no hay valor.</translation>
    </message>
    <message>
        <source>The number has too many digits to be compared exactly. Round it; the dataset&apos;s numbers must fit 17 digits with equal decimals.</source>
        <translation>El número tiene demasiadas cifras para compararlo con exactitud. Redondéelo; los números del conjunto deben caber en 17 cifras con los mismos decimales.</translation>
    </message>
    <message>
        <source>The row does not name its dataset. Fill in the cell.</source>
        <translation>La fila no nombra su conjunto de datos. Rellene la celda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Totals of CLASI forms, one form a row.</source>
        <translation>Totales de formularios CLASI, un formulario por fila.</translation>
    </message>
    <message>
        <source>CSV with the column form and those of all 56 items, or - for standard input. An empty cell is an unanswered item.</source>
        <translation>CSV con la columna form y las de los 56 ítems, o - para la entrada estándar. Una celda vacía es un ítem sin respuesta.</translation>
    </message>
    <message>
        <source>malar score: name one file, or - for standard input. See malar score --help.</source>
        <translation>malar score: indique un archivo, o - para la entrada estándar. Consulte malar score --help.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%1 day %2</source>
        <extracomment>A drug and the day since its start</extracomment>
        <translation>%1, día %2</translation>
    </message>
    <message>
        <source>No index treatment yet, so no planned month</source>
        <translation>Aún sin tratamiento índice, por lo que no hay mes previsto</translation>
    </message>
    <message>
        <source>Unscheduled (day %1)</source>
        <translation>No programada (día %1)</translation>
    </message>
    <message>
        <source>%1 (day %2)</source>
        <translation>%1 (día %2)</translation>
    </message>
    <message>
        <source>%1 (day %2, window day %3–%4)</source>
        <extracomment>&quot;Month 3 (day 91, window day 61–121)&quot;</extracomment>
        <translation>%1 (día %2, ventana del día %3–%4)</translation>
    </message>
    <message>
        <source>Another window has this registry open, so the visit can only be read here.</source>
        <translation>Otra ventana tiene abierto este registro, por lo que aquí la visita solo se puede leer.</translation>
    </message>
    <message>
        <source>This registry is open for reading only, so the visit cannot be changed.</source>
        <translation>Este registro está abierto solo para lectura, por lo que la visita no se puede cambiar.</translation>
    </message>
    <message>
        <source>This visit was entered in error and counts nowhere. It can only be read.</source>
        <translation>Esta visita se introdujo por error y no cuenta en ningún sitio. Solo se puede leer.</translation>
    </message>
    <message>
        <source>This visit is signed. It can only be read.</source>
        <translation>Esta visita está firmada. Solo se puede leer.</translation>
    </message>
    <message>
        <source>This visit is complete. Choose Amend to change it; what it says now stays in the history.</source>
        <translation>Esta visita está completa. Elija Enmendar para cambiarla; lo que dice ahora queda en el historial.</translation>
    </message>
    <message>
        <source>What the visit said before stays in the history.</source>
        <translation>Lo que decía la visita queda en el historial.</translation>
    </message>
    <message>
        <source>A short reason is kept in the history.</source>
        <translation>En el historial se guarda un motivo breve.</translation>
    </message>
    <message>
        <source>Why is the visit amended?</source>
        <translation>¿Por qué se enmienda la visita?</translation>
    </message>
    <message>
        <source>Is this as it should be?</source>
        <translation>¿Es esto correcto?</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
</context>
<context>
    <name>malar::AnswerButtons</name>
    <message>
        <source>Needed only where some dyspigmentation is 1.</source>
        <translation>Solo hace falta si alguna dispigmentación es 1.</translation>
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
<context>
    <name>malar::ClasiModel</name>
    <message>
        <source>%1: no such cell</source>
        <extracomment>A cell that the form does not have: &quot;Scarring, scalp: no such cell&quot;</extracomment>
        <translation>%1: no existe esta casilla</translation>
    </message>
    <message>
        <source>%1, %2 of %3, last visit %4</source>
        <extracomment>&quot;Erythema, ears, 2 of 3, last visit 3&quot;</extracomment>
        <translation>%1, %2 de %3, última visita %4</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1, not answered, last visit %2</source>
        <translation>%1, sin respuesta, última visita %2</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation>%1, sin respuesta</translation>
    </message>
</context>
<context>
    <name>malar::DraftKeeper</name>
    <message>
        <source>Not kept: %1</source>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>Changes kept %1, visit not amended yet</source>
        <translation>Cambios guardados %1, visita aún sin enmendar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>malar::IssueList</name>
    <message>
        <source>Before this visit is complete</source>
        <translation>Antes de completar la visita</translation>
    </message>
</context>
<context>
    <name>malar::LevelLine</name>
    <message>
        <source>last visit %1</source>
        <translation>última visita %1</translation>
    </message>
    <message>
        <source>Needed only where some dyspigmentation is 1.</source>
        <translation>Solo hace falta si alguna dispigmentación es 1.</translation>
    </message>
    <message>
        <source>. as last visit   * rest of column 0   Ctrl+0 all open 0</source>
        <translation>. como la última visita   * resto de la columna 0   Ctrl+0 todo lo abierto 0</translation>
    </message>
    <message>
        <source>* rest of column 0   Ctrl+0 all open 0</source>
        <translation>* resto de la columna 0   Ctrl+0 todo lo abierto 0</translation>
    </message>
</context>
<context>
    <name>malar::ScoreBar</name>
    <message>
        <source>Course of both totals</source>
        <translation>Evolución de los dos totales</translation>
    </message>
    <message>
        <source>List the missing answers</source>
        <translation>Mostrar las respuestas que faltan</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 es al menos %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>falta %n respuesta</numerusform>
            <numerusform>faltan %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>since baseline</source>
        <translation>desde el inicio</translation>
    </message>
    <message>
        <source>since last visit</source>
        <translation>desde la última visita</translation>
    </message>
    <message>
        <source>No response in per cent: CLASI-A was 0 at baseline.</source>
        <translation>Sin respuesta en porcentaje: CLASI-A era 0 al inicio.</translation>
    </message>
    <message>
        <source>No response since baseline.</source>
        <translation>Sin respuesta desde el inicio.</translation>
    </message>
</context>
<context>
    <name>malar::SignHeader</name>
    <message>
        <source>ACTIVITY</source>
        <translation>ACTIVIDAD</translation>
    </message>
    <message>
        <source>DAMAGE</source>
        <translation>DAÑO</translation>
    </message>
</context>
<context>
    <name>malar::VisitForm</name>
    <message>
        <source>Answers by region</source>
        <translation>Respuestas por región</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1 does not exist for %2. Allowed: %3.</source>
        <extracomment>&quot;4 does not exist for Erythema, ears. Allowed: 0, 1, 2, 3.&quot;</extracomment>
        <translation>%1 no existe para %2. Permitido: %3.</translation>
    </message>
    <message>
        <source>There is no value of a last visit to take.</source>
        <translation>No hay valor de una visita anterior que tomar.</translation>
    </message>
    <message>
        <source>rest of the column 0</source>
        <translation>resto de la columna 0</translation>
    </message>
    <message>
        <source>everything open 0</source>
        <translation>todo lo abierto 0</translation>
    </message>
</context>
<context>
    <name>malar::VisitHeader</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atrás</translation>
    </message>
    <message>
        <source>Leaves the visit and keeps what was typed (Esc)</source>
        <translation>Sale de la visita y conserva lo escrito (Esc)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of the visit&apos;s day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>Fecha de la visita</translation>
    </message>
</context>
<context>
    <name>malar::VisitPage</name>
    <message>
        <source>Changes of %1 to this visit were kept but not saved. Recover them, or discard them?</source>
        <translation>Los cambios de %1 en esta visita se conservaron, pero no se guardaron. ¿Recuperarlos o descartarlos?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Complete amendment  Ctrl+↵</source>
        <translation>Completar la enmienda  Ctrl+↵</translation>
    </message>
    <message>
        <source>Complete  Ctrl+↵</source>
        <translation>Completar  Ctrl+↵</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Enmendar…</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
</context>
<context>
    <name>malar::VisitRemarks</name>
    <message>
        <source>name or initials</source>
        <translation>nombre o iniciales</translation>
    </message>
    <message>
        <source>&amp;Assessed by</source>
        <translation>&amp;Evaluada por</translation>
    </message>
    <message>
        <source>Adverse events since the last visit</source>
        <translation>Acontecimientos adversos desde la última visita</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>some</source>
        <translation>alguno</translation>
    </message>
    <message>
        <source>Adverse events: %1</source>
        <translation>Acontecimientos adversos: %1</translation>
    </message>
</context>
<context>
    <name>malar::VisitView</name>
    <message>
        <source>assessor</source>
        <translation>evaluador</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>adverse events</source>
        <translation>acontecimientos adversos</translation>
    </message>
</context>
</TS>
