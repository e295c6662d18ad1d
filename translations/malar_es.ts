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
    <message>
        <source>Usage: malar %1 [OPTIONS] %2</source>
        <translation>Uso: malar %1 [OPCIONES] %2</translation>
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
    <name>History</name>
    <message>
        <source>, from %1</source>
        <translation>, desde %1</translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 mg %3 every %n day(s)</source>
        <translation>
            <numerusform>%1 %2 mg %3 cada %n día</numerusform>
            <numerusform>%1 %2 mg %3 cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>, given on %1</source>
        <translation>, administrada el %1</translation>
    </message>
    <message>
        <source>, missed on %1</source>
        <translation>, omitida el %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retirado el %1</translation>
    </message>
    <message>
        <source>Study code</source>
        <translation>Código de estudio</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtipo</translation>
    </message>
    <message>
        <source>Systemic lupus</source>
        <translation>Lupus sistémico</translation>
    </message>
    <message>
        <source>Disease onset</source>
        <translation>Inicio de la enfermedad</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Último seguimiento</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Index treatment</source>
        <translation>Tratamiento índice</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introducido por error</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Acontecimientos adversos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>Número de historia</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Visita del %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>%1: first saved</source>
        <translation>%1: primera grabación</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: modificación</translation>
    </message>
    <message>
        <source>%1: completed</source>
        <translation>%1: finalización</translation>
    </message>
    <message>
        <source>%1: amended</source>
        <translation>%1: enmienda</translation>
    </message>
    <message>
        <source>%1: date or patient corrected</source>
        <translation>%1: corrección de la fecha o del paciente</translation>
    </message>
    <message>
        <source>%1: marked as entered in error</source>
        <translation>%1: marca de introducción por error</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1: importación</translation>
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
    <name>Patients</name>
    <message>
        <source>%1, %2 since baseline</source>
        <extracomment>A total and its change since baseline: 5, −8 since baseline</extracomment>
        <translation>%1, %2 desde la basal</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>Borrador · %1</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n day(s)</source>
        <translation>
            <numerusform>empieza en %n día</numerusform>
            <numerusform>empieza en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 · month %2</source>
        <extracomment>Days and months since the first dose: &quot;day 91 · month 3&quot;</extracomment>
        <translation>día %1 · mes %2</translation>
    </message>
    <message>
        <source>%1 · month %2</source>
        <translation>%1 · mes %2</translation>
    </message>
    <message>
        <source>All planned visits done</source>
        <translation>Hechas todas las visitas previstas</translation>
    </message>
    <message>
        <source>No start of treatment yet</source>
        <translation>Aún sin inicio del tratamiento</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1: atrasada desde el %2</translation>
    </message>
    <message>
        <source>%1 due since %2</source>
        <translation>%1: pendiente desde el %2</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1: prevista el %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtipo</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>CLASI-A at the last visit, and its change since baseline</source>
        <translation>CLASI-A de la última visita y su cambio desde la basal</translation>
    </message>
    <message>
        <source>CLASI-D at the last visit, and its change since baseline</source>
        <translation>CLASI-D de la última visita y su cambio desde la basal</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>CLASI-A and CLASI-D since the start of treatment</source>
        <translation>CLASI-A y CLASI-D desde el inicio del tratamiento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
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
    <name>TrainingCohort</name>
    <message>
        <source>Training cohort</source>
        <translation>Cohorte de entrenamiento</translation>
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
    <name>Window</name>
    <message>
        <source>malar: there is no display for the window. Start it from a desktop, or use a command: malar --help names them.</source>
        <translation>malar: no hay pantalla para la ventana. Inícielo desde un escritorio, o use una orden: malar --help las enumera.</translation>
    </message>
</context>
<context>
    <name>malar::AboutDialog</name>
    <message>
        <source>About Malar</source>
        <translation>Acerca de Malar</translation>
    </message>
    <message>
        <source>Malar %1</source>
        <translation>Malar %1</translation>
    </message>
    <message>
        <source>CLASI assessments of cutaneous lupus: recorded in clinic, followed and tested.</source>
        <translation>Evaluaciones CLASI del lupus cutáneo: registradas en la consulta, seguidas y contrastadas.</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>El instrumento</translation>
    </message>
    <message>
        <source>Cutaneous Lupus Erythematosus Disease Area and Severity Index (CLASI). Albrecht J, Taylor L, Berlin JA, et al. J Invest Dermatol 2005;125:889-94.</source>
        <translation>Cutaneous Lupus Erythematosus Disease Area and Severity Index (CLASI). Albrecht J, Taylor L, Berlin JA, et al. J Invest Dermatol 2005;125:889-94.</translation>
    </message>
    <message>
        <source>Malar is not affiliated with or endorsed by the authors of the CLASI or the University of Pennsylvania. The labels on its forms are short ones of its own, not the wording of the published form.</source>
        <translation>Malar no está vinculado a los autores del CLASI ni a la Universidad de Pensilvania, ni cuenta con su aval. Los rótulos de sus formularios son propios y breves, no el texto del formulario publicado.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>A record and a calculator, not a medical device: it proposes no diagnosis and no treatment. Check what matters against the patient.</source>
        <translation>Un registro y una calculadora, no un producto sanitario: no propone diagnósticos ni tratamientos. Compruebe lo importante con el paciente.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later), sin garantía alguna.</translation>
    </message>
    <message>
        <source>With Qt %1, SQLite and Boost.</source>
        <translation>Con Qt %1, SQLite y Boost.</translation>
    </message>
</context>
<context>
    <name>malar::Actions</name>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;New registry…</source>
        <translation>&amp;Nuevo registro…</translation>
    </message>
    <message>
        <source>&amp;Open registry…</source>
        <translation>&amp;Abrir un registro…</translation>
    </message>
    <message>
        <source>&amp;Recent registries</source>
        <translation>Registros &amp;recientes</translation>
    </message>
    <message>
        <source>Open the &amp;training cohort</source>
        <translation>Abrir la &amp;cohorte de entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>New &amp;visit</source>
        <translation>Nueva &amp;visita</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nuevo paciente…</translation>
    </message>
    <message>
        <source>&amp;Edit the patient…</source>
        <translation>&amp;Editar el paciente…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>&amp;Cohort</source>
        <translation>&amp;Cohorte</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Mostrar &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Malar</source>
        <translation>&amp;Acerca de Malar</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (ya no está ahí)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
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
    <name>malar::ChartKey</name>
    <message>
        <source>%1, median and quartiles</source>
        <translation>%1, mediana y cuartiles</translation>
    </message>
    <message>
        <source>middle 50 % of patients</source>
        <translation>50 % central de los pacientes</translation>
    </message>
    <message>
        <source>middle 80 %</source>
        <translation>80 % central</translation>
    </message>
    <message>
        <source>one patient</source>
        <translation>un paciente</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>infusión</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>planned visit</source>
        <translation>visita prevista</translation>
    </message>
</context>
<context>
    <name>malar::ChartNotes</name>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Study month</source>
        <translation>Mes del estudio</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>malar::Chips</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A choice and how many it holds: &quot;Due 4&quot;</extracomment>
        <translation>%1  %2</translation>
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
    <name>malar::CorrectionDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Say why in a few words: the history keeps the reason beside what was there before.</source>
        <translation>Diga el motivo en pocas palabras: el historial lo guarda junto a lo que había antes.</translation>
    </message>
</context>
<context>
    <name>malar::CourseForm</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>D&amp;rug</source>
        <translation>&amp;Fármaco</translation>
    </message>
    <message>
        <source>Its n&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Dose in mg</source>
        <translation>&amp;Dosis en mg</translation>
    </message>
    <message>
        <source>Ro&amp;ute</source>
        <translation>&amp;Vía</translation>
    </message>
    <message>
        <source>E&amp;very</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>St&amp;opped on</source>
        <translation>&amp;Suspendido el</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Day 0 is the first dose given, or the start while none is recorded. Without a start there is no index treatment and no visit is planned.</source>
        <translation>El día 0 es la primera dosis administrada, o el inicio mientras no conste ninguna. Sin inicio no hay tratamiento índice ni visitas previstas.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Suspendido el</translation>
    </message>
    <message>
        <source>Dose: “%1” is no number. Type it as 300 or 0.5.</source>
        <translation>Dosis: «%1» no es un número. Escríbalo como 300 o 0,5.</translation>
    </message>
    <message>
        <source>The index treatment has no start. Type the day of its first dose, or remove its infusions and its stop.</source>
        <translation>El tratamiento índice no tiene inicio. Escriba el día de la primera dosis, o quite las infusiones y la suspensión.</translation>
    </message>
</context>
<context>
    <name>malar::DateField</name>
    <message>
        <source>2024-02-13</source>
        <translation>2024-02-13</translation>
    </message>
    <message>
        <source>2019, 2019-05 or 2019-05-14</source>
        <translation>2019, 2019-05 o 2019-05-14</translation>
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
    <name>malar::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>malar::IdentityForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Hospital number</source>
        <translation>Número de &amp;historia</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Con&amp;tacto</translation>
    </message>
    <message>
        <source>Kept apart from the study&apos;s data, in a table of its own, and left out of every export and report. Leave it empty where only the study code may be known.</source>
        <translation>Se guarda aparte de los datos del estudio, en una tabla propia, y no figura en ninguna exportación ni informe. Déjelo vacío donde solo deba conocerse el código de estudio.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
</context>
<context>
    <name>malar::InfusionTable</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusiones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Day of the infusion</source>
        <translation>Día de la infusión</translation>
    </message>
    <message>
        <source>&amp;Given on this day</source>
        <translation>&amp;Administrada este día</translation>
    </message>
    <message>
        <source>Add those &amp;planned up to today</source>
        <translation>Añadir las &amp;previstas hasta hoy</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>&amp;Omitida</translation>
    </message>
    <message>
        <source>Given after a&amp;ll</source>
        <translation>Sí se administ&amp;ró</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1 mg</translation>
    </message>
    <message>
        <source>The infusion of %1 is not added yet. Press “Given on this day”, or empty the field.</source>
        <translation>La infusión del %1 aún no se ha añadido. Pulse «Administrada este día» o vacíe el campo.</translation>
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
    <name>malar::MainWindow</name>
    <message>
        <source>Synthetic training data – no real patient.</source>
        <translation>Datos sintéticos de entrenamiento: ningún paciente real.</translation>
    </message>
    <message>
        <source>Today is %1 here, and nothing is kept when the window closes.</source>
        <translation>Aquí hoy es %1, y no se conserva nada al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Open in another window, so it can only be read here. Close the other window and open the registry again to make changes.</source>
        <translation>Está abierto en otra ventana, así que aquí solo se puede leer. Cierre la otra ventana y abra de nuevo el registro para hacer cambios.</translation>
    </message>
    <message>
        <source>The file may not be written, so it can only be read here. Ask for write access to the file and open the registry again to make changes.</source>
        <translation>El archivo no admite escritura, así que aquí solo se puede leer. Pida permiso de escritura del archivo y abra de nuevo el registro para hacer cambios.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The language changes when Malar is started again.</source>
        <translation>El idioma cambia al iniciar Malar de nuevo.</translation>
    </message>
    <message>
        <source>%1 (read-only) – Malar</source>
        <translation>%1 (solo lectura) – Malar</translation>
    </message>
    <message>
        <source>%1 – Malar</source>
        <translation>%1 – Malar</translation>
    </message>
</context>
<context>
    <name>malar::PatientDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>malar::PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>&amp;1 Patient</source>
        <translation>&amp;1 Paciente</translation>
    </message>
    <message>
        <source>&amp;2 Index treatment</source>
        <translation>&amp;2 Tratamiento índice</translation>
    </message>
    <message>
        <source>&amp;3 Other treatments</source>
        <translation>&amp;3 Otros tratamientos</translation>
    </message>
    <message>
        <source>&amp;4 Identity</source>
        <translation>&amp;4 Identidad</translation>
    </message>
    <message>
        <source>The patient has no study code. Type one; it is all that is needed.</source>
        <translation>El paciente no tiene código de estudio. Escriba uno; es lo único necesario.</translation>
    </message>
    <message>
        <source>Another patient already has this study code. Choose another one, or open the patient who has it.</source>
        <translation>Otro paciente ya tiene este código de estudio. Elija otro o abra el paciente que lo tiene.</translation>
    </message>
    <message>
        <source>The birth year cannot be right: it lies in the future, or makes the patient older than %1. Type all four digits.</source>
        <translation>El año de nacimiento no puede ser correcto: está en el futuro o da al paciente más de %1 años. Escriba las cuatro cifras.</translation>
    </message>
    <message>
        <source>The birth date %1 does not lie in the birth year. Correct one of them.</source>
        <translation>La fecha de nacimiento %1 no cae en el año de nacimiento. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The disease began before the birth year. Correct one of them.</source>
        <translation>La enfermedad empezó antes del año de nacimiento. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The disease onset lies in the future. Correct the date.</source>
        <translation>El inicio de la enfermedad está en el futuro. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The last follow-up, %1, lies in the future. Correct the date.</source>
        <translation>El último seguimiento, %1, está en el futuro. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The consent of %1 lies in the future. Correct the date.</source>
        <translation>El consentimiento del %1 está en el futuro. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The dose must be more than 0 mg. Correct it, or mark the infusion as missed.</source>
        <translation>La dosis debe ser mayor de 0 mg. Corríjala o marque la infusión como omitida.</translation>
    </message>
    <message>
        <source>The interval must be at least one day. Correct it.</source>
        <translation>El intervalo debe ser de un día como mínimo. Corríjalo.</translation>
    </message>
    <message>
        <source>The treatment stops on %1, before it starts. Correct one of the dates.</source>
        <translation>El tratamiento se suspende el %1, antes de empezar. Corrija una de las fechas.</translation>
    </message>
    <message>
        <source>The infusion of %1 lies before the start. Correct the start, or remove the infusion.</source>
        <translation>La infusión del %1 es anterior al inicio. Corrija el inicio o quite la infusión.</translation>
    </message>
    <message>
        <source>The infusion of %1 lies after the stop. Correct the stop, or remove the infusion.</source>
        <translation>La infusión del %1 es posterior a la suspensión. Corrija la suspensión o quite la infusión.</translation>
    </message>
    <message>
        <source>There are two infusions on %1. Remove one of them.</source>
        <translation>Hay dos infusiones el %1. Quite una de ellas.</translation>
    </message>
    <message>
        <source>The infusion of %1 lies in the future. Remove it until it was given.</source>
        <translation>La infusión del %1 está en el futuro. Quítela hasta que se haya administrado.</translation>
    </message>
    <message>
        <source>The other drug has no name. Type its name.</source>
        <translation>El otro fármaco no tiene nombre. Escríbalo.</translation>
    </message>
    <message>
        <source>Please check: the consent is later than the first dose on %1.</source>
        <translation>Compruébelo: el consentimiento es posterior a la primera dosis, del %1.</translation>
    </message>
    <message>
        <source>Please check: treated since %1, and no consent is recorded.</source>
        <translation>Compruébelo: en tratamiento desde el %1 y no consta consentimiento.</translation>
    </message>
</context>
<context>
    <name>malar::PatientList</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
</context>
<context>
    <name>malar::PatientPage</name>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Course and visits</source>
        <translation>&amp;Evolución y visitas</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the patient (Ctrl+Shift+E)</source>
        <translation>Editar el paciente (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>New visit (Ctrl+N)</source>
        <translation>Nueva visita (Ctrl+N)</translation>
    </message>
    <message>
        <source>Mark the patient as entered in error…</source>
        <translation>Marcar el paciente como introducido por error…</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>&amp;Abrir la visita</translation>
    </message>
    <message>
        <source>Correct the da&amp;te…</source>
        <translation>Corregir la &amp;fecha…</translation>
    </message>
    <message>
        <source>&amp;Move to another patient…</source>
        <translation>&amp;Pasar a otro paciente…</translation>
    </message>
    <message>
        <source>Mark as entered in &amp;error…</source>
        <translation>Marcar como introducida por &amp;error…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The study code and the name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>n. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Entered in error: %1. This patient counts nowhere.</source>
        <translation>Introducido por error: %1. Este paciente no cuenta en ningún lugar.</translation>
    </message>
    <message>
        <source>Mark the visit as entered in error</source>
        <translation>Marcar la visita como introducida por error</translation>
    </message>
    <message>
        <source>The visit of %1 stays in the history and counts nowhere. Why was it entered in error?</source>
        <translation>La visita del %1 permanece en el historial y no cuenta en ningún lugar. ¿Por qué se introdujo por error?</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Marcar como introducida por error</translation>
    </message>
    <message>
        <source>Mark the patient as entered in error</source>
        <translation>Marcar el paciente como introducido por error</translation>
    </message>
    <message>
        <source>%1 and all visits stay in the registry, are hidden from the list and count nowhere. Why was the patient entered in error?</source>
        <translation>%1 y todas sus visitas permanecen en el registro, no aparecen en la lista y no cuentan en ningún lugar. ¿Por qué se introdujo el paciente por error?</translation>
    </message>
</context>
<context>
    <name>malar::PatientsPage</name>
    <message>
        <source>Search patients</source>
        <translation>Buscar pacientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introducidos por error</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>New patient (Ctrl+Shift+N)</source>
        <translation>Nuevo paciente (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Search by code, name or hospital number</source>
        <translation>Busque por código, nombre o número de historia</translation>
    </message>
    <message>
        <source>Search by study code</source>
        <translation>Busque por código de estudio</translation>
    </message>
    <message>
        <source>No patient yet. Add the first one: a study code is enough to begin.</source>
        <translation>Aún no hay pacientes. Añada el primero: basta un código de estudio para empezar.</translation>
    </message>
    <message>
        <source>No patient here fits “%1”. Check the spelling, or choose All.</source>
        <translation>Ningún paciente coincide aquí con «%1». Compruebe la ortografía o elija Todos.</translation>
    </message>
    <message>
        <source>Nobody here. Choose All to see every patient.</source>
        <translation>Aquí no hay nadie. Elija Todos para ver a todos los pacientes.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>malar::PersonForm</name>
    <message>
        <source>%1: “%2” is no date. Type it as 2024-02-13 or 13 Feb 2024.</source>
        <translation>%1: «%2» no es una fecha. Escríbala como 2024-02-13 o 13 feb 2024.</translation>
    </message>
    <message>
        <source>Study &amp;code</source>
        <translation>&amp;Código de estudio</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>C&amp;entro</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>&amp;Birth year</source>
        <translation>&amp;Año de nacimiento</translation>
    </message>
    <message>
        <source>Systemic &amp;lupus</source>
        <translation>&amp;Lupus sistémico</translation>
    </message>
    <message>
        <source>Disease &amp;onset</source>
        <translation>&amp;Inicio de la enfermedad</translation>
    </message>
    <message>
        <source>Last &amp;follow-up</source>
        <translation>Último &amp;seguimiento</translation>
    </message>
    <message>
        <source>Co&amp;nsent on</source>
        <translation>Consen&amp;timiento del</translation>
    </message>
    <message>
        <source>Consent &amp;version</source>
        <translation>&amp;Versión del consentimiento</translation>
    </message>
    <message>
        <source>Consent co&amp;vers</source>
        <translation>El consentimiento a&amp;barca</translation>
    </message>
    <message>
        <source>Subtype of cutaneous lupus</source>
        <translation>Subtipo de lupus cutáneo</translation>
    </message>
    <message>
        <source>Several may apply.</source>
        <translation>Puede haber varios.</translation>
    </message>
    <message>
        <source>Disease onset</source>
        <translation>Inicio de la enfermedad</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Último seguimiento</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
</context>
<context>
    <name>malar::RecentList</name>
    <message>
        <source>None yet: those you open stand here.</source>
        <translation>Aún ninguno: aquí aparecerán los que abra.</translation>
    </message>
    <message>
        <source>%1 – not there any more</source>
        <translation>%1: ya no está ahí</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>malar::RecordView</name>
    <message numerus="yes">
        <source>%1 %2 mg %3 every %n day(s)</source>
        <extracomment>Drug, dose, route, interval: &quot;anifrolumab 300 mg IV every 28 days&quot;</extracomment>
        <translation>
            <numerusform>%1 %2 mg %3 cada %n día</numerusform>
            <numerusform>%1 %2 mg %3 cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Study code</source>
        <translation>Código de estudio</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtipo</translation>
    </message>
    <message>
        <source>Systemic lupus</source>
        <translation>Lupus sistémico</translation>
    </message>
    <message>
        <source>Disease onset</source>
        <translation>Inicio de la enfermedad</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Último seguimiento</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>Número de historia</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source> (version %1)</source>
        <translation> (versión %1)</translation>
    </message>
    <message>
        <source>, withdrawn on %1</source>
        <translation>, retirado el %1</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>No consta ninguno</translation>
    </message>
    <message>
        <source>Index treatment</source>
        <translation>Tratamiento índice</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusiones</translation>
    </message>
    <message>
        <source>%1 given, %2 missed, %3 mg in all</source>
        <translation>%1 administradas, %2 omitidas, %3 mg en total</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Administrada el</translation>
    </message>
    <message>
        <source>Missed on</source>
        <translation>Omitida el</translation>
    </message>
    <message>
        <source>Previous treatments</source>
        <translation>Tratamientos previos</translation>
    </message>
    <message>
        <source>Concomitant treatments</source>
        <translation>Tratamientos concomitantes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>malar::RegistryPage</name>
    <message>
        <source>Save the schedule</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>in memory only: nothing is kept when the window closes</source>
        <translation>solo en memoria: no se conserva nada al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Schedule of visits</source>
        <translation>Calendario de visitas</translation>
    </message>
    <message>
        <source>&amp;Add a month</source>
        <translation>&amp;Añadir un mes</translation>
    </message>
    <message>
        <source>&amp;Remove the month</source>
        <translation>&amp;Quitar el mes</translation>
    </message>
    <message>
        <source>Days count from the first dose, which is day 0. A visit counts for the month whose target day is nearest, as long as it lies in that window.</source>
        <translation>Los días se cuentan desde la primera dosis, que es el día 0. Una visita cuenta para el mes cuyo día previsto está más cerca, siempre que caiga en su ventana.</translation>
    </message>
    <message>
        <source>Other registries</source>
        <translation>Otros registros</translation>
    </message>
    <message>
        <source>New registry…</source>
        <translation>Nuevo registro…</translation>
    </message>
    <message>
        <source>Open a registry…</source>
        <translation>Abrir un registro…</translation>
    </message>
    <message>
        <source>A registry needs a name, so it kept the one it had.</source>
        <translation>Un registro necesita un nombre, así que conserva el que tenía.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete visit(s)</source>
        <translation>
            <numerusform>%n visita completa</numerusform>
            <numerusform>%n visitas completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete visit(s) lie outside every window and count as unscheduled.</source>
        <translation>
            <numerusform>%n visita completa queda fuera de toda ventana y cuenta como no programada.</numerusform>
            <numerusform>%n visitas completas quedan fuera de toda ventana y cuentan como no programadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::ScheduleModel</name>
    <message>
        <source>Planned time</source>
        <translation>Momento previsto</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Target day</source>
        <translation>Día previsto</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Visits that count</source>
        <translation>Visitas que cuentan</translation>
    </message>
    <message>
        <source>At least one month must be planned. Add one.</source>
        <translation>Debe haber al menos un mes previsto. Añada uno.</translation>
    </message>
    <message>
        <source>The window of baseline ends before it begins. Correct its first or last day.</source>
        <translation>La ventana basal termina antes de empezar. Corrija su primer o último día.</translation>
    </message>
    <message>
        <source>A planned month is 1 or more. Baseline has a line of its own.</source>
        <translation>Un mes previsto es 1 o mayor. La basal tiene su propia fila.</translation>
    </message>
    <message>
        <source>Months and their target days must rise from line to line. Correct the line that does not.</source>
        <translation>Los meses y sus días previstos deben crecer de fila en fila. Corrija la fila que no lo hace.</translation>
    </message>
    <message>
        <source>A target day lies outside its own window. Correct the first or last day.</source>
        <translation>Un día previsto queda fuera de su propia ventana. Corrija el primer o el último día.</translation>
    </message>
    <message>
        <source>A target day lies in the window of baseline. Move it, or end baseline earlier.</source>
        <translation>Un día previsto cae en la ventana basal. Cámbielo o termine antes la basal.</translation>
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
    <name>malar::Strip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>malar::TreatmentForm</name>
    <message>
        <source>Before the index treatment</source>
        <translation>Antes del tratamiento índice</translation>
    </message>
    <message>
        <source>Beside the index treatment</source>
        <translation>Junto al tratamiento índice</translation>
    </message>
    <message>
        <source>others, with commas between</source>
        <translation>otros, separados por comas</translation>
    </message>
    <message>
        <source>Other previous treatments</source>
        <translation>Otros tratamientos previos</translation>
    </message>
    <message>
        <source>Other concomitant treatments</source>
        <translation>Otros tratamientos concomitantes</translation>
    </message>
</context>
<context>
    <name>malar::VisitDateDialog</name>
    <message>
        <source>Correct the date</source>
        <translation>Corregir la fecha</translation>
    </message>
    <message>
        <source>The visit of %1 keeps its answers and gets another day. It may then count for another planned time.</source>
        <translation>La visita del %1 conserva sus respuestas y cambia de día. Puede que entonces cuente para otro momento previsto.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>“%1” is no date. Type it as 2024-02-13 or 13 Feb 2024.</source>
        <translation>«%1» no es una fecha. Escríbala como 2024-02-13 o 13 feb 2024.</translation>
    </message>
    <message>
        <source>That is the date it has. Type another one, or cancel.</source>
        <translation>Es la fecha que ya tiene. Escriba otra o cancele.</translation>
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
    <name>malar::VisitPatientDialog</name>
    <message>
        <source>Move to another patient</source>
        <translation>Pasar a otro paciente</translation>
    </message>
    <message>
        <source>The visit of %1 was recorded for the wrong patient: it moves with its answers, and the history of both patients says so.</source>
        <translation>La visita del %1 se registró en el paciente equivocado: se traslada con sus respuestas, y el historial de ambos pacientes lo recoge.</translation>
    </message>
    <message>
        <source>study code</source>
        <translation>código de estudio</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>No patient has the study code “%1”. Type the whole code, or choose one of those offered.</source>
        <translation>Ningún paciente tiene el código de estudio «%1». Escriba el código completo o elija uno de los propuestos.</translation>
    </message>
    <message>
        <source>The visit already belongs to this patient. Choose another one, or cancel.</source>
        <translation>La visita ya pertenece a este paciente. Elija otro o cancele.</translation>
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
    <name>malar::VisitTable</name>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>No programada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Momento previsto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change of CLASI-A since baseline</source>
        <translation>Cambio del CLASI-A desde la basal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Change of CLASI-D since baseline</source>
        <translation>Cambio del CLASI-D desde la basal</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
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
<context>
    <name>malar::WelcomeWindow</name>
    <message>
        <source>Malar</source>
        <translation>Malar</translation>
    </message>
    <message>
        <source>CLASI assessments of cutaneous lupus: recorded in clinic, followed and tested.</source>
        <translation>Evaluaciones CLASI del lupus cutáneo: registradas en la consulta, seguidas y contrastadas.</translation>
    </message>
    <message>
        <source>New registry…</source>
        <translation>Nuevo registro…</translation>
    </message>
    <message>
        <source>Open a registry…</source>
        <translation>Abrir un registro…</translation>
    </message>
    <message>
        <source>Look around in the training cohort</source>
        <translation>Explorar la cohorte de entrenamiento</translation>
    </message>
    <message>
        <source>A registry is one file with the patients of a study or a clinic. The training cohort is ten invented patients; nothing you do there is kept.</source>
        <translation>Un registro es un archivo con los pacientes de un estudio o una consulta. La cohorte de entrenamiento son diez pacientes inventados; nada de lo que haga en ella se conserva.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos recientemente</translation>
    </message>
</context>
<context>
    <name>malar::Workplace</name>
    <message>
        <source>Malar registries (*.malar)</source>
        <translation>Registros de Malar (*.malar)</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>The name of the study or the clinic:</source>
        <translation>El nombre del estudio o de la consulta:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Where the registry is kept</source>
        <translation>Dónde se guarda el registro</translation>
    </message>
    <message>
        <source>A file with this name is there already, and it was not touched. Choose another name for the new registry, or open the one that is there.</source>
        <translation>Ya existe un archivo con este nombre y no se ha modificado. Elija otro nombre para el nuevo registro o abra el existente.</translation>
    </message>
</context>
</TS>
