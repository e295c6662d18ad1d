<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>There is a password in the address, which would be kept in the list of registries that were opened last. Nothing was opened; leave it out: Malar asks for your passphrase.</source>
        <translation>En la dirección hay una contraseña, que quedaría guardada en la lista de los registros abiertos por última vez. No se abrió nada; quítela: Malar le pide su frase de contraseña.</translation>
    </message>
    <message>
        <source>Malar connects only where the server proves by a certificate who it is. Nothing was opened; leave sslmode out of the address.</source>
        <translation>Malar solo se conecta donde el servidor demuestra con un certificado quién es. No se abrió nada; quite sslmode de la dirección.</translation>
    </message>
    <message>
        <source>The address of the server is not right at “%1”. Nothing was opened; write it as postgresql://HOST/DATABASE?schema=NAME.</source>
        <translation>La dirección del servidor no es correcta en «%1». No se abrió nada; escríbala así: postgresql://HOST/DATABASE?schema=NAME.</translation>
    </message>
    <message>
        <source>The address is not whole: the salt of its registry is missing or wrong. Nothing was opened; open the NAME.malar-server file, or ask whoever administers the server for the whole address.</source>
        <translation>La dirección no está completa: la sal de su registro falta o no es correcta. No se ha abierto nada; abra el archivo NAME.malar-server o pida la dirección entera a quien administra el servidor.</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Consent: %1</source>
        <translation>Consentimiento: %1</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>Visita: %1</translation>
    </message>
    <message>
        <source>Mark on an answer: %1</source>
        <translation>Marca en una respuesta: %1</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <translation>Ciclo: %1</translation>
    </message>
    <message>
        <source>Infusion: %1</source>
        <translation>Infusión: %1</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>Tratamiento: %1</translation>
    </message>
    <message>
        <source>Dose: %1</source>
        <translation>Dosis: %1</translation>
    </message>
    <message>
        <source>Adverse event: %1</source>
        <translation>Acontecimiento adverso: %1</translation>
    </message>
    <message>
        <source>Biomarker: %1</source>
        <translation>Biomarcador: %1</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Fotografía: %1</translation>
    </message>
    <message>
        <source>Study code of the patient</source>
        <translation>Código de estudio del paciente</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Onset of the cutaneous disease</source>
        <translation>Inicio de la enfermedad cutánea</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Phototype (Fitzpatrick)</source>
        <translation>Fototipo (Fitzpatrick)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Consent: version of the form</source>
        <translation>Consentimiento: versión del formulario</translation>
    </message>
    <message>
        <source>Consent: what for, in the form&apos;s words</source>
        <translation>Consentimiento: para qué, en palabras del formulario</translation>
    </message>
    <message>
        <source>Consent: withdrawn on</source>
        <translation>Consentimiento: retirado el</translation>
    </message>
    <message>
        <source>Subtype: %1</source>
        <translation>Subtipo: %1</translation>
    </message>
    <message>
        <source>Serology: %1</source>
        <translation>Serología: %1</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Consentimiento para %1</translation>
    </message>
    <message>
        <source>Course of the index treatment: number</source>
        <translation>Ciclo del tratamiento índice: número</translation>
    </message>
    <message>
        <source>Course: interval (days)</source>
        <translation>Ciclo: intervalo (días)</translation>
    </message>
    <message>
        <source>Course: reason for stopping</source>
        <translation>Ciclo: motivo del fin</translation>
    </message>
    <message>
        <source>Infusion: number of its course</source>
        <translation>Infusión: número de su ciclo</translation>
    </message>
    <message>
        <source>Infusion: given or missed</source>
        <translation>Infusión: administrada u omitida</translation>
    </message>
    <message>
        <source>Treatment: previous or concomitant</source>
        <translation>Tratamiento: previo o concomitante</translation>
    </message>
    <message>
        <source>Treatment: reason for stopping</source>
        <translation>Tratamiento: motivo de la suspensión</translation>
    </message>
    <message>
        <source>Treatment: unit of its doses</source>
        <translation>Tratamiento: unidad de sus dosis</translation>
    </message>
    <message>
        <source>Dose: number of its treatment</source>
        <translation>Dosis: número de su tratamiento</translation>
    </message>
    <message>
        <source>Dose: amount, in the treatment&apos;s unit</source>
        <translation>Dosis: cantidad, en la unidad del tratamiento</translation>
    </message>
    <message>
        <source>Visit: assessor</source>
        <translation>Visita: evaluador</translation>
    </message>
    <message>
        <source>Adverse events since the last visit</source>
        <translation>Acontecimientos adversos desde la última visita</translation>
    </message>
    <message>
        <source>CLASI-A, total activity</source>
        <translation>CLASI-A, actividad total</translation>
    </message>
    <message>
        <source>CLASI-D, total damage</source>
        <translation>CLASI-D, daño total</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Version of the instrument</source>
        <translation>Versión del instrumento</translation>
    </message>
    <message>
        <source>Mark on an answer: date of the visit</source>
        <translation>Marca en una respuesta: fecha de la visita</translation>
    </message>
    <message>
        <source>Mark on an answer: column of the answer</source>
        <translation>Marca en una respuesta: columna de la respuesta</translation>
    </message>
    <message>
        <source>Mark on an answer: how it was entered</source>
        <translation>Marca en una respuesta: cómo se introdujo</translation>
    </message>
    <message>
        <source>Adverse event: told on</source>
        <translation>Acontecimiento adverso: comunicado el</translation>
    </message>
    <message>
        <source>Adverse event: CTCAE grade</source>
        <translation>Acontecimiento adverso: grado CTCAE</translation>
    </message>
    <message>
        <source>Adverse event: relation to the index treatment</source>
        <translation>Acontecimiento adverso: relación con el tratamiento índice</translation>
    </message>
    <message>
        <source>Adverse event: what was done with the index treatment</source>
        <translation>Acontecimiento adverso: qué se hizo con el tratamiento índice</translation>
    </message>
    <message>
        <source>Biomarker: subset of cells</source>
        <translation>Biomarcador: subpoblación celular</translation>
    </message>
    <message>
        <source>Photograph: date of its visit</source>
        <translation>Fotografía: fecha de su visita</translation>
    </message>
    <message>
        <source>Photograph: width (pixels)</source>
        <translation>Fotografía: anchura (píxeles)</translation>
    </message>
    <message>
        <source>Photograph: height (pixels)</source>
        <translation>Fotografía: altura (píxeles)</translation>
    </message>
    <message>
        <source>Photograph: file in the folder photographs</source>
        <translation>Fotografía: archivo en la carpeta photographs</translation>
    </message>
    <message>
        <source>As far as it is known: 2019, 2019-05 or 2019-05-14</source>
        <translation>Hasta donde se sepa: 2019, 2019-05 o 2019-05-14</translation>
    </message>
    <message>
        <source>Oral glucocorticoids as prednisone-equivalent</source>
        <translation>Glucocorticoides orales en equivalentes de prednisona</translation>
    </message>
    <message>
        <source>&quot;None&quot; is an answer; not asked is not</source>
        <translation>«Ninguno» es una respuesta; no preguntado no lo es</translation>
    </message>
    <message>
        <source>Adverse event: date of the visit at which it was told</source>
        <translation>Acontecimiento adverso: fecha de la visita en la que se refirió</translation>
    </message>
    <message>
        <source>Biomarker: side of a limit of detection</source>
        <translation>Biomarcador: lado del límite de detección</translation>
    </message>
    <message>
        <source>below the limit of detection</source>
        <translation>por debajo del límite de detección</translation>
    </message>
    <message>
        <source>above the limit of detection</source>
        <translation>por encima del límite de detección</translation>
    </message>
    <message>
        <source>The value is the limit; empty where it was measured</source>
        <translation>El valor es el límite; vacío si se midió</translation>
    </message>
    <message>
        <source>Empty while an answer is missing; with all answers to check the reading, without any the total as it came</source>
        <translation>Vacía mientras falte una respuesta; con todas las respuestas sirve para comprobar la lectura, sin ninguna es el total tal como llegó</translation>
    </message>
    <message>
        <source>Subtype, where there is one column for it</source>
        <translation>Subtipo, si hay una sola columna para él</translation>
    </message>
    <message>
        <source>First dose of the index treatment: day 0</source>
        <translation>Primera dosis del tratamiento índice: día 0</translation>
    </message>
    <message>
        <source>Visit: what the table calls its planned time</source>
        <translation>Visita: cómo llama la tabla a su momento previsto</translation>
    </message>
</context>
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
        <source>       malar [FILE]    the window, on that registry or the last one</source>
        <translation>       malar [FILE]    la ventana, con ese registro o con el último</translation>
    </message>
    <message>
        <source>       malar --demo    the window, on a fresh copy of the training cohort</source>
        <translation>       malar --demo       la ventana, con una copia nueva de la cohorte de entrenamiento</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH, in seconds since 1970, is the clock of a report: with it the same input gives the same bytes.</source>
        <translation>SOURCE_DATE_EPOCH, en segundos desde 1970, es el reloj de un informe: con él, la misma entrada da los mismos bytes.</translation>
    </message>
    <message>
        <source>malar: a name among the arguments is not UTF-8, so another file would be taken. Rename the file.</source>
        <translation>malar: un nombre de los argumentos no está en UTF-8, de modo que se tomaría otro archivo. Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>malar: there are no words in “%1” yet. Choose es or en after --lang.</source>
        <translation>malar: todavía no hay palabras en «%1». Elija es o en después de --lang.</translation>
    </message>
    <message>
        <source>malar: %1 begins as an option does. Write ./%1 for the file of that name.</source>
        <translation>malar: %1 empieza como una opción. Escriba ./%1 para el archivo de ese nombre.</translation>
    </message>
    <message>
        <source>malar: the command comes first: malar %1 %2. See malar --help.</source>
        <translation>malar: la orden va primero: malar %1 %2. Consulte malar --help.</translation>
    </message>
    <message>
        <source>malar: there is no option %1. Write ./%1 for a file of that name. See malar --help.</source>
        <translation>malar: no existe la opción %1. Escriba ./%1 para un archivo de ese nombre. Consulte malar --help.</translation>
    </message>
    <message>
        <source>malar %1: there is no option %2. Write ./%2 for a file of that name. See malar %1 --help.</source>
        <translation>malar %1: no existe la opción %2. Escriba ./%2 para un archivo de ese nombre. Consulte malar %1 --help.</translation>
    </message>
    <message>
        <source>malar compare: --%1 does not take this value. It takes %2.</source>
        <translation>malar compare: --%1 no admite este valor. Admite %2.</translation>
    </message>
    <message>
        <source>a number between 0 and 1, such as 0.95</source>
        <translation>un número entre 0 y 1, como 0.95</translation>
    </message>
    <message>
        <source>Paired tests and estimates, one dataset a row.</source>
        <translation>Contrastes y estimaciones de datos pareados, un conjunto por fila.</translation>
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
    <message>
        <source>malar export: %1 See malar export --help.</source>
        <translation>malar export: %1 Véase malar export --help.</translation>
    </message>
    <message>
        <source>The registry; not with --demo.</source>
        <translation>El registro; no con --demo.</translation>
    </message>
    <message>
        <source>Export the training cohort.</source>
        <translation>Exporta la cohorte de práctica.</translation>
    </message>
    <message>
        <source>The folder to write: one that is not there yet, or is empty.</source>
        <translation>La carpeta que se escribe: una que aún no existe o que está vacía.</translation>
    </message>
    <message>
        <source>With names, hospital numbers, birth dates and contacts: not pseudonymised.</source>
        <translation>Con nombres, números de historia clínica, fechas de nacimiento y contactos: sin seudonimizar.</translation>
    </message>
    <message>
        <source>With the photographs to which consent stands, as JPEG.</source>
        <translation>Con las fotografías para las que consta consentimiento, en JPEG.</translation>
    </message>
    <message>
        <source>name one registry, or --demo for the training cohort.</source>
        <translation>indique un registro, o --demo para la cohorte de entrenamiento.</translation>
    </message>
    <message>
        <source>say with -o which folder to write.</source>
        <translation>indique con -o qué carpeta escribir.</translation>
    </message>
    <message>
        <source>an export is a folder and does not go to standard output.</source>
        <translation>una exportación es una carpeta y no va a la salida estándar.</translation>
    </message>
    <message>
        <source>a registry is a file and is not read from standard input.</source>
        <translation>un registro es un archivo y no se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>the registry is there already. Choose another name, or leave out --new.</source>
        <translation>el registro ya existe. Elija otro nombre u omita --new.</translation>
    </message>
    <message>
        <source>standard input is not read. Write the table to a file first, and name that.</source>
        <translation>la entrada estándar no se lee. Guarde antes la tabla en un archivo e indique su nombre.</translation>
    </message>
    <message>
        <source>malar: there is no folder and no file %1. Check the name.</source>
        <translation>malar: no hay ninguna carpeta ni archivo %1. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>%1 is no table of visits: %2 of its columns are missing, such as %3. See malar import --help.</source>
        <translation>%1 no es una tabla de visitas: le faltan %2 columnas, como %3. Consulte malar import --help.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>New patients: %1. New visits: %2.</source>
        <translation>Pacientes nuevos: %1. Visitas nuevas: %2.</translation>
    </message>
    <message>
        <source>There already, and passed over: %1, %2.</source>
        <translation>Ya existentes y omitidos: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>malar: everything was imported all the same.</source>
        <translation>malar: aun así, se importó todo.</translation>
    </message>
    <message>
        <source>malar: columns would be passed over: %1. Say what each stands for with --map, or leave it out with --ignore; --ignore-others leaves out all of them.</source>
        <translation>malar: hay columnas que se omitirían: %1. Indique qué significa cada una con --map u omítala con --ignore; --ignore-others las omite todas.</translation>
    </message>
    <message>
        <source>malar: nothing was imported. Problems: %1.</source>
        <translation>malar: no se ha importado nada. Problemas: %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The registry; a new one where nothing stands.</source>
        <translation>El registro; uno nuevo donde no hay ninguno.</translation>
    </message>
    <message>
        <source>Say what is wrong and how much there is; write nothing.</source>
        <translation>Dice qué está mal y cuánto hay; no escribe nada.</translation>
    </message>
    <message>
        <source>Refuse where the registry is there already.</source>
        <translation>Se niega si el registro ya existe.</translation>
    </message>
    <message>
        <source>Take dates of more than 120 years ago, and starts of more than a year ahead.</source>
        <translation>Aceptar fechas de hace más de 120 años e inicios a más de un año vista.</translation>
    </message>
    <message>
        <source>the file has no column %1.</source>
        <translation>el archivo no tiene la columna %1.</translation>
    </message>
    <message>
        <source>there is no column %1 of visits.</source>
        <translation>las visitas no tienen la columna %1.</translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation>Columnas que se omiten: %1.</translation>
    </message>
    <message>
        <source>Taken as: %1.</source>
        <translation>Columnas interpretadas: %1.</translation>
    </message>
    <message>
        <source>malar import: %1 See malar import --help.</source>
        <translation>malar import: %1 Véase malar import --help.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>malar: %1 cannot be read (it is a folder). Name the registry in it.</source>
        <translation>malar: %1 no se puede leer (es una carpeta). Indique el registro que contiene.</translation>
    </message>
    <message>
        <source>malar: %1 cannot be read (no such file). Check the name and that you may read it.</source>
        <translation>malar: no se puede leer %1 (no existe el archivo). Compruebe el nombre y que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>Note: %1 was left by a run that was cut short, and was removed.</source>
        <translation>Nota: %1 quedó de una ejecución interrumpida y se ha eliminado.</translation>
    </message>
    <message>
        <source>malar: %1 cannot be written (%2). Nothing was changed; check the folder and that you may write there.</source>
        <translation>malar: no se puede escribir %1 (%2). No se ha cambiado nada; compruebe la carpeta y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>malar: the analysis plan %1 cannot be used: %2.</source>
        <translation>malar: el plan de análisis %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>malar: the report follows the analysis plan kept in the registry: %1. Choose another with --plan or --preset.</source>
        <translation>malar: el informe sigue el plan de análisis guardado en el registro: %1. Elija otro con --plan o --preset.</translation>
    </message>
    <message>
        <source>malar: the report is about the patients that the cohort page shows: %1. Choose others with --filter, all of them with --filter all.</source>
        <translation>malar: el informe trata de los pacientes que muestra la página de la cohorte: %1. Elija otros con --filter, o todos con --filter all.</translation>
    </message>
    <message>
        <source>malar: there is no patient %1 in %2. Check the code; the patients page lists them all.</source>
        <translation>malar: no hay ningún paciente %1 en %2. Compruebe el código; la página de pacientes los muestra todos.</translation>
    </message>
    <message>
        <source>malar: the filter %1 cannot be used: %2.</source>
        <translation>malar: el filtro %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>the condition %1 is missing or holds what this version does not know</source>
        <translation>la condición %1 falta o contiene algo que esta versión no conoce</translation>
    </message>
    <message>
        <source>%1; it takes %2</source>
        <comment>a condition; its values</comment>
        <translation>%1; admite %2</translation>
    </message>
    <message>
        <source>%1; there are %2</source>
        <comment>a condition; those that exist</comment>
        <translation>%1; existen %2</translation>
    </message>
    <message>
        <source>it is from a newer version of Malar</source>
        <translation>es de una versión más reciente de Malar</translation>
    </message>
    <message>
        <source>the registry keeps no filter by a name</source>
        <translation>el registro no guarda ningún filtro con nombre</translation>
    </message>
    <message>
        <source>the registry keeps these: %1</source>
        <translation>el registro guarda estos: %1</translation>
    </message>
    <message>
        <source>The cohort report of a registry as PDF, web page or workbook.</source>
        <translation>El informe de cohorte de un registro, en PDF, página web u hoja de cálculo.</translation>
    </message>
    <message>
        <source>The registry; it is only read.</source>
        <translation>El registro; solo se lee.</translation>
    </message>
    <message>
        <source>The training cohort in place of a registry.</source>
        <translation>La cohorte de entrenamiento en lugar de un registro.</translation>
    </message>
    <message>
        <source>The report of one patient for the chart, by study code and without the name, in place of the cohort&apos;s. Also where consent was withdrawn: the chart belongs to care. The report says so.</source>
        <translation>El informe de un paciente para la historia clínica, con el código de estudio y sin el nombre, en lugar del de la cohorte. También cuando se retiró el consentimiento: la historia clínica pertenece a la asistencia. El informe lo indica.</translation>
    </message>
    <message>
        <source>The report to write, or - for standard output. A report of that name is replaced.</source>
        <translation>El informe que se escribe, o - para la salida estándar. Un informe con ese nombre se sustituye.</translation>
    </message>
    <message>
        <source>pdf, html or xlsx. Without it, as the name ends; else pdf.</source>
        <translation>pdf, html o xlsx. Sin esta opción, según acabe el nombre; si no, pdf.</translation>
    </message>
    <message>
        <source>A PDF/A-1b for the archive. It carries no files: the data, the plan and the R script are written beside it.</source>
        <translation>Un PDF/A-1b para el archivo. No lleva archivos dentro: los datos, el plan y el programa de R se escriben a su lado.</translation>
    </message>
    <message>
        <source>How the scores are compared: exact, r, spss, stata or acr2025. Without it, as the registry&apos;s own analysis plan says.</source>
        <translation>Cómo se comparan las puntuaciones: exact, r, spss, stata o acr2025. Si falta, como diga el plan de análisis del registro.</translation>
    </message>
    <message>
        <source>An analysis plan, such as the plan.json of a report, in place of the registry&apos;s own.</source>
        <translation>Un plan de análisis, como el plan.json de un informe, en lugar del propio del registro.</translation>
    </message>
    <message>
        <source>Whom the report is about: a filter that the registry keeps by this name, a file, or all. Without it, as the cohort page shows.</source>
        <translation>De quién trata el informe: un filtro que el registro guarda con ese nombre, un archivo o all (todos). Sin esta opción, lo que muestra la página de la cohorte.</translation>
    </message>
    <message>
        <source>Size of the page: a4 or letter.</source>
        <translation>Tamaño de la página: a4 o letter.</translation>
    </message>
    <message>
        <source>malar report: %1 See malar report --help.</source>
        <translation>malar report: %1 Véase malar report --help.</translation>
    </message>
    <message>
        <source>no report ends in .%1. End the name in .pdf, .html or .xlsx, or say --format.</source>
        <translation>ningún informe termina en .%1. Termine el nombre en .pdf, .html o .xlsx, o indique --format.</translation>
    </message>
    <message>
        <source>there is no format %1. Choose pdf, html or xlsx.</source>
        <translation>no existe el formato %1. Elija pdf, html o xlsx.</translation>
    </message>
    <message>
        <source>the ending .%1 is none of .pdf, .html and .xlsx. Choose one of them, or say --format.</source>
        <translation>la terminación .%1 no es .pdf, .html ni .xlsx. Elija una de ellas o indique --format.</translation>
    </message>
    <message>
        <source>--pdfa is for a PDF only.</source>
        <translation>--pdfa solo sirve para un PDF.</translation>
    </message>
    <message>
        <source>--pdfa writes files beside the PDF. Choose a name after -o.</source>
        <translation>--pdfa escribe archivos junto al PDF. Elija un nombre tras -o.</translation>
    </message>
    <message>
        <source>there is no page %1. Choose a4 or letter.</source>
        <translation>no existe la página %1. Elija a4 o letter.</translation>
    </message>
    <message>
        <source>say after --patient whose report it is, by the study code.</source>
        <translation>indique tras --patient de quién es el informe, con el código de estudio.</translation>
    </message>
    <message>
        <source>--%1 is for the cohort report; a patient&apos;s takes --page only.</source>
        <translation>--%1 es para el informe de la cohorte; el de un paciente solo admite --page.</translation>
    </message>
    <message>
        <source>a patient&apos;s report is a PDF.</source>
        <translation>el informe de un paciente es un PDF.</translation>
    </message>
    <message>
        <source>say with -o which file to write.</source>
        <translation>indique con -o qué archivo hay que escribir.</translation>
    </message>
    <message>
        <source>the report would replace the registry. Choose another name after -o.</source>
        <translation>el informe sustituiría al registro. Elija otro nombre tras -o.</translation>
    </message>
    <message>
        <source>there is no preset %1. Choose exact, r, spss, stata or acr2025.</source>
        <translation>no existe el ajuste %1. Elija exact, r, spss, stata o acr2025.</translation>
    </message>
    <message>
        <source>choose --preset or --plan, not both.</source>
        <translation>elija --preset o --plan, no ambos.</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is not a number of seconds up to the year 9999.</source>
        <translation>SOURCE_DATE_EPOCH no es un número de segundos hasta el año 9999.</translation>
    </message>
    <message>
        <source>Totals of CLASI forms, one form a row.</source>
        <translation>Totales de formularios CLASI, un formulario por fila.</translation>
    </message>
    <message>
        <source>malar score: name one file, or - for standard input. See malar score --help.</source>
        <translation>malar score: indique un archivo, o - para la entrada estándar. Consulte malar score --help.</translation>
    </message>
    <message>
        <source>malar: there is no display for the window. Start it from a desktop, or use a command: malar --help names them.</source>
        <translation>malar: no hay pantalla para la ventana. Inícielo desde un escritorio, o use una orden: malar --help las enumera.</translation>
    </message>
    <message>
        <source>the training cohort is not sealed. Leave out who opens it.</source>
        <translation>la cohorte de entrenamiento no está sellada. Omita quién la abre.</translation>
    </message>
    <message>
        <source>--recovery-file is for a new registry, and this one is there already. Leave it out.</source>
        <translation>--recovery-file es para un registro nuevo, y este ya existe. Omítala.</translation>
    </message>
    <message>
        <source>malar seal: %1 See malar seal --help.</source>
        <translation>malar seal: %1 Véase malar seal --help.</translation>
    </message>
    <message>
        <source>malar unseal: %1 See malar unseal --help.</source>
        <translation>malar unseal: %1 Véase malar unseal --help.</translation>
    </message>
    <message>
        <source>malar: %1 is sealed already. Nothing was changed.</source>
        <translation>malar: %1 ya está sellado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Note: %1 is not sealed and can be read by whoever has it. Remove it when you need it no more.</source>
        <translation>Nota: %1 no está sellado y puede leerlo quien lo tenga. Elimínelo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>A plain registry, sealed: nobody reads it without a passphrase.</source>
        <translation>Sella un registro sin sellar: nadie lo lee sin una frase de contraseña.</translation>
    </message>
    <message>
        <source>The registry. The sealed one takes its name, and the plain one is removed.</source>
        <translation>El registro. El sellado toma su nombre y el que no lo está se elimina.</translation>
    </message>
    <message>
        <source>Keep the plain one beside it, as FILE.plain.</source>
        <translation>Conservar a su lado el que no está sellado, como FILE.plain.</translation>
    </message>
    <message>
        <source>name one registry.</source>
        <translation>nombre un registro.</translation>
    </message>
    <message>
        <source>%1 is sealed. The recovery key is in %2: print it, lock it away, and remove the file.</source>
        <translation>%1 está sellado. La clave de recuperación está en %2: imprímala, guárdela en lugar seguro y elimine el archivo.</translation>
    </message>
    <message>
        <source>A plain copy of a sealed registry, for SQLite.</source>
        <translation>Una copia sin sellar de un registro sellado, para SQLite.</translation>
    </message>
    <message>
        <source>The sealed registry; it stays as it is.</source>
        <translation>El registro sellado; queda como está.</translation>
    </message>
    <message>
        <source>The copy: a file that is not there yet. Whoever has it reads everything, names included.</source>
        <translation>La copia: un archivo que aún no existe. Quien la tenga lo lee todo, también los nombres.</translation>
    </message>
    <message>
        <source>malar: %1 is not sealed. Nothing was written.</source>
        <translation>malar: %1 no está sellado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Note: %1 is not sealed: whoever has it reads everything, names included.</source>
        <translation>Nota: %1 no está sellado: quien lo tenga lo lee todo, también los nombres.</translation>
    </message>
    <message>
        <source>malar: no passphrase can be read from %1. Check the name and that you may read it.</source>
        <translation>malar: no se puede leer ninguna frase de contraseña de %1. Compruebe el nombre y que usted pueda leerlo.</translation>
    </message>
    <message>
        <source>malar: others may read %1, so the passphrase in it is none. Make it yours alone: chmod 600 %1.</source>
        <translation>malar: otros pueden leer %1, así que su frase de contraseña no protege nada. Hágalo solo suyo: chmod 600 %1.</translation>
    </message>
    <message>
        <source>malar: the first line of %1 is too long for a passphrase. Check what is in it.</source>
        <translation>malar: la primera línea de %1 es demasiado larga para una frase de contraseña. Compruebe qué contiene.</translation>
    </message>
    <message>
        <source>malar: the first line of %1 is not UTF-8. Write the passphrase in UTF-8.</source>
        <translation>malar: la primera línea de %1 no es UTF-8. Escriba la frase de contraseña en UTF-8.</translation>
    </message>
    <message>
        <source>file descriptor %1</source>
        <translation>el descriptor de archivo %1</translation>
    </message>
    <message>
        <source>Recovery key of %1: </source>
        <translation>Clave de recuperación de %1: </translation>
    </message>
    <message>
        <source>Passphrase of %1 for %2: </source>
        <translation>Frase de contraseña de %1 para %2: </translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>el terminal</translation>
    </message>
    <message>
        <source>malar: %1 wants a passphrase. Give it with --passphrase-fd or --passphrase-file, or name its file in %2.</source>
        <translation>malar: %1 pide una frase de contraseña. Désela con --passphrase-fd o --passphrase-file, o indique su archivo en %2.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Otra vez la misma: </translation>
    </message>
    <message>
        <source>malar: the two are not the same. Nothing was made; try again.</source>
        <translation>malar: las dos no coinciden. No se creó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>malar: nobody has an empty name. Give one with --user.</source>
        <translation>malar: nadie tiene un nombre vacío. Indique uno con --user.</translation>
    </message>
    <message>
        <source>malar: an empty passphrase protects nothing. Give another.</source>
        <translation>malar: una frase de contraseña vacía no protege nada. Dé otra.</translation>
    </message>
    <message>
        <source>Who opens a sealed registry; your login name if left out.</source>
        <translation>Quién abre un registro sellado; si se omite, su nombre de inicio de sesión.</translation>
    </message>
    <message>
        <source>The file descriptor whose first line is the passphrase; 0 is standard input.</source>
        <translation>El descriptor de archivo cuya primera línea es la frase de contraseña; 0 es la entrada estándar.</translation>
    </message>
    <message>
        <source>The file whose first line is the passphrase, and which nobody else may read. MALAR_PASSPHRASE_FILE names the same. Without either it is asked on the terminal.</source>
        <translation>El archivo cuya primera línea es la frase de contraseña y que nadie más puede leer. MALAR_PASSPHRASE_FILE indica lo mismo. Sin ninguno de los dos se pregunta en el terminal.</translation>
    </message>
    <message>
        <source>What is given is the recovery key, not a passphrase.</source>
        <translation>Lo que se da es la clave de recuperación, no una frase de contraseña.</translation>
    </message>
    <message>
        <source>The new file that the recovery key of a new registry is written to. Print it, and lock it away: it opens everything.</source>
        <translation>El archivo nuevo en que se escribe la clave de recuperación de un registro nuevo. Imprímala y guárdela en lugar seguro: lo abre todo.</translation>
    </message>
    <message>
        <source>--passphrase-fd and --passphrase-file do not go together. Leave out one.</source>
        <translation>--passphrase-fd y --passphrase-file no van juntas. Omita una.</translation>
    </message>
    <message>
        <source>%1 is no file descriptor. Give a number, such as 0 for standard input.</source>
        <translation>%1 no es un descriptor de archivo. Dé un número, como 0 para la entrada estándar.</translation>
    </message>
    <message>
        <source>--recovery and --user do not go together: the recovery key is nobody&apos;s. Leave out one.</source>
        <translation>--recovery y --user no van juntas: la clave de recuperación no es de nadie. Omita una.</translation>
    </message>
    <message>
        <source>a new registry has no recovery key yet. Leave out --recovery.</source>
        <translation>un registro nuevo aún no tiene clave de recuperación. Omita --recovery.</translation>
    </message>
    <message>
        <source>say with --recovery-file where the recovery key is to be written: without it nobody could open the registry once the passphrase is lost.</source>
        <translation>diga con --recovery-file dónde se escribe la clave de recuperación: sin ella nadie podría abrir el registro si se pierde la frase de contraseña.</translation>
    </message>
    <message>
        <source>malar: that is no recovery key: some character is missing or wrong. Check all 28.</source>
        <translation>malar: eso no es una clave de recuperación: falta algún carácter o es incorrecto. Compruebe los 28.</translation>
    </message>
    <message>
        <source>malar backup: %1 See malar backup --help.</source>
        <translation>malar backup: %1 Véase malar backup --help.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is backed up in %2, up to %3. %n byte(s) were new.</source>
        <translation>
            <numerusform>%1 está copiado en %2, hasta %3. %n byte era nuevo.</numerusform>
            <numerusform>%1 está copiado en %2, hasta %3. %n bytes eran nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed registry copied to a second place: what is new of it.</source>
        <translation>Copia en un segundo lugar lo nuevo de un registro sellado.</translation>
    </message>
    <message>
        <source>The sealed registry; it may be open in a window.</source>
        <translation>El registro sellado; puede estar abierto en una ventana.</translation>
    </message>
    <message>
        <source>The second place: a folder, best on another disk. What lies there is read again.</source>
        <translation>El segundo lugar: una carpeta, mejor en otro disco. Lo que hay allí se vuelve a leer.</translation>
    </message>
    <message>
        <source>In place of FILE: what lies in DIR, with its time (UTC), kind, bytes and path.</source>
        <translation>En lugar de FILE: lo que hay en DIR, con su hora (UTC), clase, bytes y ruta.</translation>
    </message>
    <message>
        <source>--list stands alone.</source>
        <translation>--list va sin nada más.</translation>
    </message>
    <message>
        <source>say with --to which folder is the second place.</source>
        <translation>diga con --to qué carpeta es el segundo lugar.</translation>
    </message>
    <message>
        <source>malar restore: %1 See malar restore --help.</source>
        <translation>malar restore: %1 Véase malar restore --help.</translation>
    </message>
    <message>
        <source>malar: %1 has nothing of %2. See malar restore %1 --list.</source>
        <translation>malar: %1 no tiene nada de %2. Véase malar restore %1 --list.</translation>
    </message>
    <message>
        <source>%1: %2, as it was on %3 (commit %4): %5.</source>
        <translation>%1: %2, como estaba el %3 (guardado %4): %5.</translation>
    </message>
    <message>
        <source>Note: what stood there is kept as %1.</source>
        <translation>Nota: lo que había allí se conserva como %1.</translation>
    </message>
    <message>
        <source>Note: who could open it then can open it again, with the passphrases of then: remove those who may not.</source>
        <translation>Nota: quien podía abrirlo entonces puede volver a abrirlo, con las frases de contraseña de entonces: quite a quien no deba.</translation>
    </message>
    <message>
        <source>A sealed registry brought back from a backup, as it was.</source>
        <translation>Recupera un registro sellado de una copia de seguridad, como estaba.</translation>
    </message>
    <message>
        <source>A file of the second place, or a registry itself; it stays as it is.</source>
        <translation>Un archivo del segundo lugar, o un registro; queda como está.</translation>
    </message>
    <message>
        <source>Where it is to stand: a file that is not there yet, or the registry that it goes back to, which is kept beside it.</source>
        <translation>Dónde ha de quedar: un archivo que aún no existe, o el registro al que vuelve, que se conserva al lado.</translation>
    </message>
    <message>
        <source>As it was after a commit of that number, or at a time such as 2026-11-30 or 2026-11-30T14:05; the last one if left out.</source>
        <translation>Como estaba tras el guardado de ese número, o a una hora como 2026-11-30 o 2026-11-30T14:05; el último si se omite.</translation>
    </message>
    <message>
        <source>Say what it holds, and write nothing.</source>
        <translation>Dice qué contiene, sin escribir nada.</translation>
    </message>
    <message>
        <source>The numbers of its commits, and their times (UTC).</source>
        <translation>Los números de sus guardados y sus horas (UTC).</translation>
    </message>
    <message>
        <source>Who opens BACKUP, where it is not who opens FILE.</source>
        <translation>Quién abre BACKUP, si no es quien abre FILE.</translation>
    </message>
    <message>
        <source>The same of its passphrase.</source>
        <translation>Lo mismo para su frase de contraseña.</translation>
    </message>
    <message>
        <source>name one backup.</source>
        <translation>indique una copia de seguridad.</translation>
    </message>
    <message>
        <source>say with -o where it is to stand, or give --look or --list without it.</source>
        <translation>diga con -o dónde ha de quedar, o use --look o --list sin -o.</translation>
    </message>
    <message>
        <source>malar: identities are not exported where that cannot be written down. Nothing was written.</source>
        <translation>malar: las identidades no se exportan donde no puede anotarse. No se escribió nada.</translation>
    </message>
    <message>
        <source>malar verify: %1 See malar verify --help.</source>
        <translation>malar verify: %1 Véase malar verify --help.</translation>
    </message>
    <message>
        <source>malar: %1: the history ends before row %2: the registry is older than %3.</source>
        <translation>malar: %1: la lista de cambios acaba antes de la fila %2: el registro es anterior a %3.</translation>
    </message>
    <message>
        <source>malar: %1: the history has not grown from %2: at that row it says %3.</source>
        <translation>malar: %1: la lista de cambios no ha crecido a partir de %2: en esa fila dice %3.</translation>
    </message>
    <message>
        <source>Whether a registry is whole, and what its history says.</source>
        <translation>Si un registro está íntegro y es lo que dice su lista de cambios.</translation>
    </message>
    <message>
        <source>The registry. Its pages, tables, history and signatures are checked; the first thing that is wrong is named, with exit 1. Nothing is written.</source>
        <translation>El registro. Se comprueban sus páginas, tablas, lista de cambios y firmas; se nombra lo primero que no cuadra, con salida 1. No se escribe nada.</translation>
    </message>
    <message>
        <source>The head in the footer of a print or the README of an export, such as 1234-5f3a9c01: whether the history has grown from it.</source>
        <translation>El número y los dígitos al pie de un impreso o en el README de una exportación, como 1234-5f3a9c01: si la lista de cambios ha crecido a partir de ellos.</translation>
    </message>
    <message>
        <source>give after --against a head such as 1234-5f3a9c01.</source>
        <translation>dé tras --against un número con dígitos como 1234-5f3a9c01.</translation>
    </message>
    <message>
        <source>malar: this passphrase is too easily guessed. Give a longer one: four words that do not belong together are enough.</source>
        <translation>malar: esta frase de contraseña se adivina con demasiada facilidad. Dé una más larga: bastan cuatro palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>A table (CSV or .xlsx) with the columns dataset, before and after, a row a pair, or - for standard input. A pair with an empty cell is left out.</source>
        <translation>Una tabla (CSV o .xlsx) con las columnas dataset, before y after, una fila por par, o - para la entrada estándar. Un par con una celda vacía se deja fuera.</translation>
    </message>
    <message>
        <source>malar deliver: %1 See malar deliver --help.</source>
        <translation>malar deliver: %1 Vea malar deliver --help.</translation>
    </message>
    <message>
        <source>%1 holds %2 and %3. The passphrase is in %4: tell it to whoever merges the delivery, by another way than the file, and remove it.</source>
        <translation>%1 contiene %2 y %3. La frase de contraseña está en %4: comuníquela a quien fusione la entrega, por otra vía que el archivo, y bórrela.</translation>
    </message>
    <message>
        <source>Withdrew, and sent as that alone: %1.</source>
        <translation>Se retiraron, y se envía solo eso: %1.</translation>
    </message>
    <message>
        <source>malar: nobody in %1 is of the centre %2. Check its name.</source>
        <translation>malar: nadie en %1 es del centro %2. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>A centre&apos;s patients, sealed, for a registry that merges them.</source>
        <translation>Los pacientes de un centro, sellados, para un registro que los fusiona.</translation>
    </message>
    <message>
        <source>The registry; it stays as it is.</source>
        <translation>El registro; queda como está.</translation>
    </message>
    <message>
        <source>The delivery: a file that is not there yet.</source>
        <translation>La entrega: un archivo que aún no existe.</translation>
    </message>
    <message>
        <source>Whose patients; those of all centres if left out.</source>
        <translation>De qué centro son los pacientes; de todos si se omite.</translation>
    </message>
    <message>
        <source>The new file that the delivery&apos;s passphrase, six words, is written to.</source>
        <translation>El archivo nuevo en el que se escribe la frase de contraseña de la entrega, seis palabras.</translation>
    </message>
    <message>
        <source>say with --passphrase-out where the passphrase is to be written: without it nobody could open the delivery.</source>
        <translation>diga con --passphrase-out dónde se escribe la frase de contraseña: sin ella nadie podría abrir la entrega.</translation>
    </message>
    <message>
        <source>The registry as a folder of tables, in formats of others.</source>
        <translation>El registro como carpeta de tablas, en formatos de otros programas.</translation>
    </message>
    <message>
        <source>As what: folder (CSV, the default), xlsx, redcap, spss, stata, fhir; several with commas.</source>
        <translation>Como qué: folder (CSV, si no se dice otra cosa), xlsx, redcap, spss, stata, fhir; varios, con comas.</translation>
    </message>
    <message>
        <source>CSV with decimal commas, and semicolons between the cells.</source>
        <translation>CSV con coma decimal, y punto y coma entre las celdas.</translation>
    </message>
    <message>
        <source>a format is folder, xlsx, redcap, spss, stata or fhir.</source>
        <translation>un formato es folder, xlsx, redcap, spss, stata o fhir.</translation>
    </message>
    <message>
        <source>--decimal-comma is for the CSV of the format folder.</source>
        <translation>--decimal-comma es para los CSV del formato folder.</translation>
    </message>
    <message>
        <source>name a registry, and a folder or a table of visits.</source>
        <translation>indique un registro, y una carpeta o una tabla de visitas.</translation>
    </message>
    <message>
        <source>options on columns and on how a table is written are for a table of visits only. Leave them out for a folder.</source>
        <translation>las opciones sobre columnas y sobre cómo está escrita una tabla son solo para una tabla de visitas. No las use con una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Totals only: %n of the visits.</source>
        <translation>
            <numerusform>Solo totales: %n de las visitas.</numerusform>
            <numerusform>Solo totales: %n de las visitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>An exported folder, or a table of visits, into a registry.</source>
        <translation>Una carpeta exportada, o una tabla de visitas, a un registro.</translation>
    </message>
    <message>
        <source>malar merge: %1 See malar merge --help.</source>
        <translation>malar merge: %1 Vea malar merge --help.</translation>
    </message>
    <message>
        <source>name a registry, and a delivery or a folder that was exported.</source>
        <translation>nombre un registro y una entrega o una carpeta exportada.</translation>
    </message>
    <message>
        <source>--conflicts is ours or theirs.</source>
        <translation>--conflicts es ours o theirs.</translation>
    </message>
    <message>
        <source>malar: %1 is another registry, not a delivery or a copy of this one. Make a delivery of it with malar deliver.</source>
        <translation>malar: %1 es otro registro, no una entrega ni una copia de este. Haga una entrega de él con malar deliver.</translation>
    </message>
    <message>
        <source>malar: nothing was merged. Problems: %1.</source>
        <translation>malar: no se fusionó nada. Problemas: %1.</translation>
    </message>
    <message>
        <source>Changed here and there (here → there):</source>
        <translation>Cambiado aquí y allí (aquí → allí):</translation>
    </message>
    <message numerus="yes">
        <source>malar: nothing was merged. %n unit(s) were changed here and there: decide with --conflicts ours or --conflicts theirs, or one by one in the window.</source>
        <translation>
            <numerusform>malar: no se fusionó nada. %n dato se cambió aquí y allí: decida con --conflicts ours o --conflicts theirs, o en la ventana.</numerusform>
            <numerusform>malar: no se fusionó nada. %n datos se cambiaron aquí y allí: decida con --conflicts ours o --conflicts theirs, o uno a uno en la ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>A centre&apos;s delivery, or an exported folder, into a registry.</source>
        <translation>La entrega de un centro, o una carpeta exportada, en un registro.</translation>
    </message>
    <message>
        <source>The registry.</source>
        <translation>El registro.</translation>
    </message>
    <message>
        <source>A delivery, a folder that was exported, or another copy of the registry itself.</source>
        <translation>Una entrega, una carpeta exportada u otra copia del mismo registro.</translation>
    </message>
    <message>
        <source>List what would change; write nothing.</source>
        <translation>Enumerar lo que cambiaría; no escribir nada.</translation>
    </message>
    <message>
        <source>Whose all is that was changed here and there since the last delivery. Without it nothing is written where there is something of the kind.</source>
        <translation>De quién se toma todo lo que se cambió aquí y allí desde la última entrega. Sin ello no se escribe nada donde haya algo así.</translation>
    </message>
    <message>
        <source>The delivery is of another registry of the same study; asked for once.</source>
        <translation>La entrega es de otro registro del mismo estudio; solo hace falta la primera vez.</translation>
    </message>
    <message>
        <source>Who opens the copy; as --user if left out.</source>
        <translation>Quién abre la copia; como --user si se omite.</translation>
    </message>
    <message>
        <source>The file descriptor whose first line is the passphrase of the delivery.</source>
        <translation>El descriptor de archivo cuya primera línea es la frase de contraseña de la entrega.</translation>
    </message>
    <message>
        <source>The file whose first line is the passphrase of the delivery.</source>
        <translation>El archivo cuya primera línea es la frase de contraseña de la entrega.</translation>
    </message>
    <message>
        <source>A table (CSV or .xlsx) with the column form and those of all 56 items, or - for standard input. An empty cell is an unanswered item.</source>
        <translation>Una tabla (CSV o .xlsx) con la columna form y las de los 56 ítems, o - para la entrada estándar. Una celda vacía es un ítem sin responder.</translation>
    </message>
    <message>
        <source>malar %1: --%2 does not take this value. It takes %3.</source>
        <translation>malar %1: --%2 no admite este valor. Admite %3.</translation>
    </message>
    <message>
        <source>What parts the columns. Without it, it is found from the file.</source>
        <translation>Lo que separa las columnas. Sin esta opción, se deduce del archivo.</translation>
    </message>
    <message>
        <source>In which the text is. Without it, it is found; what is no UTF is read as CP1252, and said.</source>
        <translation>En la que está el texto. Sin esta opción, se deduce; lo que no es UTF se lee como CP1252, y se avisa.</translation>
    </message>
    <message>
        <source>What stands before the decimals. Without it, it is found from the file.</source>
        <translation>Lo que precede a los decimales. Sin esta opción, se deduce del archivo.</translation>
    </message>
    <message>
        <source>Of a workbook (.xlsx): the sheet that is read. Without it, the first.</source>
        <translation>De un libro (.xlsx): la hoja que se lee. Sin esta opción, la primera.</translation>
    </message>
    <message>
        <source>Of dates such as 03/04/2026. Without it, a day above 12 decides for the file; where none does, the file is refused.</source>
        <translation>De fechas como 03/04/2026. Sin esta opción, un día mayor que 12 decide para todo el archivo; si ninguno lo hace, el archivo se rechaza.</translation>
    </message>
    <message>
        <source>malar %1: a workbook has no --%2. Leave it out.</source>
        <translation>malar %1: un libro no tiene --%2. No use la opción.</translation>
    </message>
    <message>
        <source>malar %1: only a workbook has a --%2. Leave it out.</source>
        <translation>malar %1: solo un libro tiene --%2. No use la opción.</translation>
    </message>
    <message>
        <source>Rows without a CLASI: %1.</source>
        <translation>Filas sin CLASI: %1.</translation>
    </message>
    <message>
        <source>A folder that was exported, or a table (CSV or .xlsx) with a row a visit: patient, date and the 56 answers, or both totals where no answer was kept, and what else is known of the patient; or an export of REDCap.</source>
        <translation>Una carpeta exportada, o una tabla (CSV o .xlsx) con una fila por visita: paciente, fecha y las 56 respuestas, o los dos totales si no se guardó ninguna respuesta, y lo demás que se sepa del paciente; o una exportación de REDCap.</translation>
    </message>
    <message>
        <source>--choice wants COLUMN:VALUE=KEY, and %1 is not.</source>
        <translation>--choice espera COLUMN:VALUE=KEY, y %1 no lo es.</translation>
    </message>
    <message>
        <source>--event wants EVENT=MONTH, with 0 for the baseline, and %1 is not.</source>
        <translation>--event espera EVENT=MONTH, con 0 para la basal, y %1 no lo es.</translation>
    </message>
    <message>
        <source>Values taken as: %1.</source>
        <translation>Valores tomados como: %1.</translation>
    </message>
    <message>
        <source>Taken for every patient: %1.</source>
        <translation>Tomado para todos los pacientes: %1.</translation>
    </message>
    <message>
        <source>--same wants THEIRS=OURS, and %1 is not.</source>
        <translation>--same espera THEIRS=OURS, y %1 no lo es.</translation>
    </message>
    <message>
        <source>Write an empty table with a line of help a column, and nothing else.</source>
        <translation>Escribe una tabla vacía con una línea de ayuda por columna, y nada más.</translation>
    </message>
    <message>
        <source>What the columns of a table stand for: a file, or the name under which it was kept.</source>
        <translation>Qué significan las columnas de una tabla: un archivo, o el nombre con el que se guardó.</translation>
    </message>
    <message>
        <source>Write what the columns stand for, for the next delivery.</source>
        <translation>Escribe qué significan las columnas, para la próxima entrega.</translation>
    </message>
    <message>
        <source>The data dictionary of the REDCap project that the table comes from.</source>
        <translation>El diccionario de datos del proyecto de REDCap del que viene la tabla.</translation>
    </message>
    <message>
        <source>The column THEIRS of a table is our column OURS.</source>
        <translation>La columna THEIRS de una tabla es nuestra columna OURS.</translation>
    </message>
    <message>
        <source>In that column of a table VALUE means our KEY.</source>
        <translation>En esa columna de una tabla, VALUE significa nuestra clave KEY.</translation>
    </message>
    <message>
        <source>The visits of that name belong to that month; 0: baseline.</source>
        <translation>Las visitas de ese nombre son de ese mes; 0: la basal.</translation>
    </message>
    <message>
        <source>What is true of every patient of a table, such as centre=HUMV.</source>
        <translation>Lo que vale para todos los pacientes de una tabla, como centre=HUMV.</translation>
    </message>
    <message>
        <source>The column of a table is passed over. Without it the file is refused for a column that nobody knows; may be given several times.</source>
        <translation>La columna de una tabla se pasa por alto. Sin esta opción se rechaza el archivo por una columna que nadie conoce; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Every column of a table that nobody knows is passed over.</source>
        <translation>Se pasan por alto todas las columnas de una tabla que nadie conoce.</translation>
    </message>
    <message>
        <source>The study code THEIRS is the patient OURS, although it is written otherwise.</source>
        <translation>El código de estudio THEIRS es el paciente OURS, aunque esté escrito de otro modo.</translation>
    </message>
    <message>
        <source>The study code is another patient’s, although it looks like a known one.</source>
        <translation>El código de estudio es de otro paciente, aunque se parezca a uno conocido.</translation>
    </message>
    <message>
        <source>Where a visit is there already and the table has other answers, keep those that are there.</source>
        <translation>Si una visita ya está y la tabla tiene otras respuestas, conservar las que están.</translation>
    </message>
    <message>
        <source>And %1 more notes of this kind: %2</source>
        <translation>Y %1 avisos más de este tipo: %2</translation>
    </message>
    <message>
        <source>If %1 is the patient %2, say --same %1=%2; if it is another patient, --apart %1.</source>
        <translation>Si %1 es el paciente %2, indique --same %1=%2; si es otro paciente, --apart %1.</translation>
    </message>
    <message>
        <source>malar server-init: %1 See malar server-init --help.</source>
        <translation>malar server-init: %1 Vea malar server-init --help.</translation>
    </message>
    <message>
        <source>give one address, postgresql://HOST/DATABASE.</source>
        <translation>dé una dirección, postgresql://HOST/DATABASE.</translation>
    </message>
    <message>
        <source>%1 is no address of a server. Write postgresql://HOST/DATABASE.</source>
        <translation>%1 no es la dirección de un servidor. Escriba postgresql://HOST/DATABASE.</translation>
    </message>
    <message>
        <source>say with --name what the registry is called.</source>
        <translation>diga con --name cómo se llama el registro.</translation>
    </message>
    <message>
        <source>say with --output which file the address is written to: NAME.malar-server.</source>
        <translation>diga con --output en qué archivo se escribe la dirección: NAME.malar-server.</translation>
    </message>
    <message>
        <source>malar: the schema %1, or a role that begins with its name, is there already; roles belong to all databases of a server. Choose another one with ?schema=NAME, or bring the one that is there up to date with --upgrade.</source>
        <translation>malar: el esquema %1, o un rol que empieza por su nombre, ya existe; los roles son de todo el servidor. Elija otro con ?schema=NAME, o actualice el que ya está con --upgrade.</translation>
    </message>
    <message>
        <source>What the administrator of the server should know:</source>
        <translation>Lo que debe saber quien administra el servidor:</translation>
    </message>
    <message>
        <source>Let users in by TLS only, in pg_hba.conf: hostssl %1 all ADDRESSES scram-sha-256; with clientcert=verify-ca behind it a workstation needs a certificate, too.</source>
        <translation>Deje entrar a los usuarios solo por TLS, en pg_hba.conf: hostssl %1 all ADDRESSES scram-sha-256; con clientcert=verify-ca detrás, el puesto de trabajo también necesita un certificado.</translation>
    </message>
    <message>
        <source>Back up the tables (pg_dump --schema=%1 %2) and the roles (pg_dumpall --roles-only), and try to bring them back.</source>
        <translation>Haga copias de seguridad de las tablas (pg_dump --schema=%1 %2) y de los roles (pg_dumpall --roles-only), y pruebe a recuperarlas.</translation>
    </message>
    <message>
        <source>Names of patients are sealed before they get to the server; visits, treatments and photographs are in clear there: encrypt its disk and its backups.</source>
        <translation>Los nombres de los pacientes se sellan antes de llegar al servidor; las visitas, los tratamientos y las fotografías están allí en claro: cifre su disco y sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Keep values out of the log: log_statement = none, log_min_error_statement = panic.</source>
        <translation>Que no entren datos en el archivo de mensajes: log_statement = none, log_min_error_statement = panic.</translation>
    </message>
    <message>
        <source>Workstations connect directly: a pool that hands a connection on transaction by transaction, such as PgBouncer, breaks what tells them of each other&apos;s changes.</source>
        <translation>Los puestos de trabajo se conectan directamente: un intermediario que reparta una conexión transacción a transacción, como PgBouncer, rompe lo que avisa a cada uno de los cambios de los demás.</translation>
    </message>
    <message>
        <source>The registry is up to date: version %1.</source>
        <translation>El registro está al día: versión %1.</translation>
    </message>
    <message>
        <source>The registry was brought from version %1 to version %2.</source>
        <translation>El registro pasó de la versión %1 a la versión %2.</translation>
    </message>
    <message>
        <source>Note: the registry was made, but %1 could not be written. Its address is %2</source>
        <translation>Nota: el registro se creó, pero no se pudo escribir %1. Su dirección es %2</translation>
    </message>
    <message>
        <source>The registry was made, and its address is in %1: give that file to whoever works with it. The recovery key is in %2: print it, lock it away, and remove the file.</source>
        <translation>El registro se creó y su dirección está en %1: dé ese archivo a quien trabaje con él. La clave de recuperación está en %2: imprímala, guárdela en un lugar seguro y borre el archivo.</translation>
    </message>
    <message>
        <source>A new registry on a server of PostgreSQL.</source>
        <translation>Un registro nuevo en un servidor de PostgreSQL.</translation>
    </message>
    <message>
        <source>postgresql://ROLE@HOST/DATABASE?schema=NAME&amp;sslrootcert=/FILE, by a role that may create roles, and schemas in the database. Its password comes from where libpq looks: ~/.pgpass, PGPASSWORD.</source>
        <translation>postgresql://ROLE@HOST/DATABASE?schema=NAME&amp;sslrootcert=/FILE, con un rol que pueda crear roles, y esquemas en esa base. Su contraseña viene de donde la busca libpq: ~/.pgpass, PGPASSWORD.</translation>
    </message>
    <message>
        <source>What the registry is called.</source>
        <translation>Cómo se llama el registro.</translation>
    </message>
    <message>
        <source>The new file with the address, for whoever works with the registry. It holds no secret; a certificate that lies beside it is found beside it.</source>
        <translation>El archivo nuevo con la dirección, para quien trabaje con el registro. No contiene secretos; un certificado que esté a su lado se encuentra a su lado.</translation>
    </message>
    <message>
        <source>Bring a registry that is there up to date; nothing else is made.</source>
        <translation>Actualizar un registro que ya existe; no se crea nada más.</translation>
    </message>
    <message>
        <source>malar: %1 is on a server, and %2 is done to files. Nothing was written; whoever administers the server backs it up there.</source>
        <translation>malar: %1 está en un servidor, y %2 se hace con archivos. No se ha escrito nada; quien administra el servidor hace allí la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Subtype</source>
        <translation>Subtipo</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introducido por error</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
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
        <source>Name of another drug</source>
        <translation>Nombre de otro fármaco</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>Dosis (mg)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <source>&amp;Phototype</source>
        <translation>&amp;Fototipo</translation>
    </message>
    <message>
        <source>Smo&amp;king</source>
        <translation>Ta&amp;baquismo</translation>
    </message>
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
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>D&amp;rug</source>
        <translation>&amp;Fármaco</translation>
    </message>
    <message>
        <source>Ro&amp;ute</source>
        <translation>&amp;Vía</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Grado</translation>
    </message>
    <message>
        <source>&amp;Serious</source>
        <translation>Gra&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Desenlace</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 (points)</source>
        <translation>%1 (puntos)</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
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
        <source>adverse event, open</source>
        <translation>acontecimiento adverso abierto</translation>
    </message>
    <message>
        <source>adverse event with its grade</source>
        <translation>acontecimiento adverso con su grado</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>consentimiento retirado</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1 to an unknown date</source>
        <translation>desde %1 hasta una fecha desconocida</translation>
    </message>
    <message numerus="yes">
        <source>mg every %n day(s)</source>
        <translation>
            <numerusform>mg cada %n día</numerusform>
            <numerusform>mg cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, month %2: %3 %4</source>
        <translation>%1, mes %2: %3 %4</translation>
    </message>
    <message>
        <source>%1: infusion of %2 mg</source>
        <translation>%1: infusión de %2 mg</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: infusion missed</source>
        <translation>%1: infusión omitida</translation>
    </message>
    <message>
        <source>%1: a visit that is still a draft</source>
        <translation>%1: una visita aún en borrador</translation>
    </message>
    <message>
        <source>%1: consent given</source>
        <translation>%1: consentimiento otorgado</translation>
    </message>
    <message>
        <source>%1: consent withdrawn</source>
        <translation>%1: consentimiento retirado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (told on that day): %2</source>
        <translation>%1 (comunicado ese día): %2</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>grado %1</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin grado</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>index treatment</source>
        <translation>tratamiento índice</translation>
    </message>
    <message>
        <source>concomitant</source>
        <translation>concomitante</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>previo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dose and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>fechas desconocidas</translation>
    </message>
    <message numerus="yes">
        <source>%n treatment(s) that ended earlier</source>
        <translation>
            <numerusform>%n tratamiento que terminó antes</numerusform>
            <numerusform>%n tratamientos que terminaron antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previous treatment(s) without dates</source>
        <translation>
            <numerusform>%n tratamiento previo sin fechas</numerusform>
            <numerusform>%n tratamientos previos sin fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>No se dibuja: %1</translation>
    </message>
    <message>
        <source>from %1, ongoing</source>
        <translation>desde %1, en curso</translation>
    </message>
    <message>
        <source>%1 instead of %2 mg</source>
        <translation>%1 en lugar de %2 mg</translation>
    </message>
    <message>
        <source>%1 by planned month</source>
        <translation>%1 por mes previsto</translation>
    </message>
    <message>
        <source>%1 at baseline and at %2</source>
        <translation>%1: visita basal y %2</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Respondedores</translation>
    </message>
    <message>
        <source>Change of %1 by patient, %2</source>
        <translation>Cambio de %1 por paciente, %2</translation>
    </message>
    <message>
        <source>Severity at baseline and at %1</source>
        <translation>Gravedad: visita basal y %1</translation>
    </message>
    <message>
        <source>Time to %1</source>
        <translation>Tiempo hasta %1</translation>
    </message>
    <message>
        <source>%1 by planned month. Patients with a score at baseline: %2 of %3.</source>
        <translation>%1 por mes previsto. Pacientes con puntuación basal: %2 de %3.</translation>
    </message>
    <message>
        <source>Line: median; dark band: middle half of the patients, light band: middle 80 %.</source>
        <translation>Línea: mediana; banda oscura: mitad central de los pacientes; banda clara: 80 % central.</translation>
    </message>
    <message>
        <source>n: patients with a score; p: Wilcoxon&apos;s signed-rank test against baseline, unadjusted; pairs: of that test.</source>
        <translation>n: pacientes con puntuación; p: prueba de rangos con signo de Wilcoxon frente a la visita basal, sin ajustar; pares: los de esa prueba.</translation>
    </message>
    <message>
        <source>Dark band: middle half of the patients, light band: middle 80 %.</source>
        <translation>Banda oscura: mitad central de los pacientes; banda clara: 80 % central.</translation>
    </message>
    <message>
        <source>A line a patient, dashed where the score rose.</source>
        <translation>Una línea por paciente, discontinua si la puntuación subió.</translation>
    </message>
    <message>
        <source>Dashed lines: falls of 50 % and of 70 %.</source>
        <translation>Líneas discontinuas: descensos del 50 % y del 70 %.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) with a baseline of 0 cannot be shown.</source>
        <translation>
            <numerusform>No se puede mostrar %n paciente con 0 en la visita basal.</numerusform>
            <numerusform>No se pueden mostrar %n pacientes con 0 en la visita basal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bands: %1.</source>
        <translation>Categorías: %1.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Responders by %1 among the patients with both scores, by time: number, share and %2 % interval. Percentages of a baseline of 0 are left out.</source>
        <translation>Respondedores según %1 entre los pacientes con ambas puntuaciones, por momento: número, proporción e intervalo del %2 %. Se excluyen los porcentajes de una puntuación basal de 0.</translation>
    </message>
    <message numerus="yes">
        <source>Probability of having reached %1 (1 minus the Kaplan-Meier estimate), over the time since day 0, by visit; %2 of %n patient(s) reached it.</source>
        <translation>
            <numerusform>Probabilidad de haber alcanzado %1 (1 menos la estimación de Kaplan-Meier) según el tiempo desde el día 0, por visita; %2 de %n paciente la alcanzaron.</numerusform>
            <numerusform>Probabilidad de haber alcanzado %1 (1 menos la estimación de Kaplan-Meier) según el tiempo desde el día 0, por visita; %2 de %n pacientes la alcanzaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Biomarkers over time</source>
        <translation>Biomarcadores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Each part has its own scale, which need not begin at 0.</source>
        <translation>Cada parte tiene su propia escala, que no tiene por qué empezar en 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) with values have no day 0 and cannot be shown.</source>
        <translation>
            <numerusform>%n paciente con valores no tiene día 0 y no se puede mostrar.</numerusform>
            <numerusform>%n pacientes con valores no tienen día 0 y no se pueden mostrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Biomarkers by cell subset and marker over study months, a line a patient: %1 of %n patient(s) have values.</source>
        <translation>
            <numerusform>Biomarcadores por subpoblación celular y marcador a lo largo de los meses de estudio, una línea por paciente: %1 de %n paciente tiene valores.</numerusform>
            <numerusform>Biomarcadores por subpoblación celular y marcador a lo largo de los meses de estudio, una línea por paciente: %1 de %n pacientes tienen valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Thick line: median, with quartiles as bars (with the range of fewer than %1). Thin lines: one patient each, broken where a planned visit was missed.</source>
        <translation>Línea gruesa: mediana, con los cuartiles como barras (con los extremos si hay menos de %1). Líneas finas: un paciente cada una, interrumpidas donde faltó una visita prevista.</translation>
    </message>
    <message>
        <source>Dashed: carried forward.</source>
        <translation>Línea discontinua: arrastrada.</translation>
    </message>
    <message>
        <source>%1 at baseline and at %2 of %3 with both scores.</source>
        <comment>score, time, 10 patients</comment>
        <translation>%1 en la visita basal y después (%2) de %3 con ambas puntuaciones.</translation>
    </message>
    <message>
        <source>Beside them the median with quartiles, or with the range of fewer than %1. p: Wilcoxon&apos;s signed-rank test, unadjusted.</source>
        <translation>Al lado, la mediana con los cuartiles, o con los extremos si hay menos de %1. p: prueba de los rangos con signo de Wilcoxon, sin ajustar.</translation>
    </message>
    <message>
        <source>Hollow: carried forward.</source>
        <translation>Punto hueco: arrastrada.</translation>
    </message>
    <message>
        <source>Change of %1 from baseline to %2 in per cent of %3, a bar each, the largest rise first.</source>
        <comment>score, time, 10 patients</comment>
        <translation>Cambio porcentual de %1 entre la visita basal y después (%2) de %3; una barra por paciente, primero la mayor subida.</translation>
    </message>
    <message>
        <source>Severity of %1 at baseline (rows) and at %2 (columns) of %3 with both scores. Per cent: of those in the same band at baseline. Framed: no change of band.</source>
        <comment>score, time, 10 patients</comment>
        <translation>Gravedad según %1 en la visita basal (filas) y después (columnas: %2) de %3 con ambas puntuaciones. Porcentaje: de quienes estaban en la misma categoría en la visita basal. Con marco: sin cambio de categoría.</translation>
    </message>
    <message>
        <source>Band: pointwise %1 % interval.</source>
        <translation>Banda: intervalo puntual del %1 %.</translation>
    </message>
    <message>
        <source>Strokes: patients no longer followed.</source>
        <translation>Trazos: pacientes que dejan de seguirse.</translation>
    </message>
    <message numerus="yes">
        <source>Arrows: %n value(s) below or above a limit of detection, drawn at the limit.</source>
        <translation>
            <numerusform>Flecha: %n valor por debajo o por encima del límite de detección, dibujado en el límite.</numerusform>
            <numerusform>Flechas: %n valores por debajo o por encima del límite de detección, dibujados en el límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>the last visit</source>
        <translation>última visita</translation>
    </message>
    <message>
        <source>fall of 70 % or more</source>
        <translation>descenso del 70 % o más</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % o más</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>scale beside the CLASI</source>
        <translation>escala junto al CLASI</translation>
    </message>
    <message>
        <source>A line a patient, dashed where the score fell.</source>
        <translation>Una línea por paciente, discontinua si la puntuación bajó.</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>%1 does not exist for %2. Allowed: %3.</source>
        <extracomment>&quot;4 does not exist for Erythema, ears. Allowed: 0, 1, 2, 3.&quot;</extracomment>
        <translation>%1 no existe para %2. Permitido: %3.</translation>
    </message>
    <message>
        <source>copied answers accepted</source>
        <translation>respuestas copiadas aceptadas</translation>
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
    <message>
        <source>There is no last visit to copy.</source>
        <translation>No hay última visita que copiar.</translation>
    </message>
    <message>
        <source>Nothing is open, and copying never replaces an answer.</source>
        <translation>No queda nada abierto, y copiar nunca reemplaza una respuesta.</translation>
    </message>
    <message>
        <source>last visit&apos;s answers copied</source>
        <translation>respuestas de la última visita copiadas</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Closing the registry</source>
        <translation>Cierre del registro</translation>
    </message>
    <message>
        <source>What was removed is taken out of the file for good. If you cancel, it is done the next time.</source>
        <translation>Lo que se retiró se borra definitivamente del archivo. Si cancela, se hará la próxima vez.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>looks like another</source>
        <translation>se parece a otro</translation>
    </message>
    <message>
        <source>no first dose</source>
        <translation>sin primera dosis</translation>
    </message>
    <message>
        <source>outside every window</source>
        <translation>fuera de toda ventana</translation>
    </message>
    <message>
        <source>another time than the table says</source>
        <translation>otro momento que el que dice la tabla</translation>
    </message>
    <message>
        <source>CLASI-A far from the visit before</source>
        <translation>CLASI-A lejos de la visita anterior</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>se parece a %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
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
        <source>CLASI-A</source>
        <translation>CLASI-A</translation>
    </message>
    <message>
        <source>CLASI-D</source>
        <translation>CLASI-D</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué llama la atención</translation>
    </message>
    <message>
        <source>no visit</source>
        <translation>sin visita</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 here, %4 in the file</source>
        <translation>%1, %2: %3 aquí, %4 en el archivo</translation>
    </message>
    <message>
        <source>called so here</source>
        <translation>aquí se llama así</translation>
    </message>
    <message>
        <source>its name in English</source>
        <translation>su nombre en inglés</translation>
    </message>
    <message>
        <source>its name in Spanish</source>
        <translation>su nombre en español</translation>
    </message>
    <message>
        <source>its name in German</source>
        <translation>su nombre en alemán</translation>
    </message>
    <message>
        <source>its name in French</source>
        <translation>su nombre en francés</translation>
    </message>
    <message>
        <source>REDCap says so</source>
        <translation>lo dice REDCap</translation>
    </message>
    <message>
        <source>kept from before</source>
        <translation>guardado de antes</translation>
    </message>
    <message>
        <source>Index treatment</source>
        <translation>Tratamiento índice</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Answers of the form</source>
        <translation>Respuestas del formulario</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>passed over</source>
        <translation>se pasa por alto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún sin saber</translation>
    </message>
    <message>
        <source>no planned time</source>
        <translation>ningún momento previsto</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>This file is not a Malar registry. It was not touched; choose another file.</source>
        <translation>Este archivo no es un registro de Malar. No se ha modificado; elija otro archivo.</translation>
    </message>
    <message>
        <source>This registry is damaged and cannot be read. It was not touched; open a backup of it.</source>
        <translation>Este registro está dañado y no se puede leer. No se ha modificado; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The name or the passphrase is wrong. Nothing was opened; check both, and whether Caps Lock is on, and try again.</source>
        <translation>El nombre o la frase de contraseña no es correcto. No se ha abierto nada; compruebe ambos, y si está activado Bloq Mayús, y vuelva a intentarlo.</translation>
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
    <message>
        <source>There is nothing of that name there. Check the name and the place, and try again.</source>
        <translation>Ahí no hay nada con ese nombre. Compruebe el nombre y el lugar, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The patient has withdrawn consent: nothing is entered from that day on. Correct the date, or the consent in the patient&apos;s record.</source>
        <translation>El paciente ha retirado el consentimiento: desde ese día no se registra nada. Corrija la fecha o el consentimiento en la ficha del paciente.</translation>
    </message>
    <message>
        <source>The folder holds something already. Nothing was written; choose an empty folder, or the name of a new one.</source>
        <translation>La carpeta ya contiene algo. No se ha escrito nada; elija una carpeta vacía o el nombre de una nueva.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Se ha cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An adverse event was told at that visit, so it cannot say that there was none. Nothing was saved; answer “some”, or remove the event first.</source>
        <translation>En esa visita se refirió un acontecimiento adverso, así que no puede decir que no hubo ninguno. No se guardó nada; responda «alguno» o elimine antes el acontecimiento.</translation>
    </message>
    <message>
        <source>No index treatment runs on the day of an infusion that would go along. Nothing was moved; record the treatment first, or leave the infusion where it is.</source>
        <translation>El día de una infusión que iría con la visita no hay ningún tratamiento índice en curso. No se pasó nada; registre antes el tratamiento o deje la infusión donde está.</translation>
    </message>
    <message>
        <source>Consent to the treatment was withdrawn before the new day of an infusion that would go along. Nothing was moved; leave the infusion where it is, or correct the consent first.</source>
        <translation>El consentimiento para el tratamiento se retiró antes del nuevo día de una infusión que iría con la visita. No se pasó nada; deje la infusión donde está o corrija antes el consentimiento.</translation>
    </message>
    <message>
        <source>There is an infusion on that day already, and another would go along. Nothing was moved; leave the infusion where it is, or correct one of the two first.</source>
        <translation>Ese día ya hay una infusión, y otra iría con la visita. No se pasó nada; deje la infusión donde está o corrija antes una de las dos.</translation>
    </message>
    <message>
        <source>You may not read or write there. Nothing was changed; ask for the right to, or choose another place.</source>
        <translation>No tiene permiso para leer o escribir ahí. No se ha cambiado nada; pida permiso o elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk there cannot lock files, so two windows could overwrite each other. Nothing was changed; choose another place.</source>
        <translation>El disco de ese lugar no permite bloquear archivos, así que dos ventanas podrían sobrescribirse. No se ha cambiado nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>The name is too long for that place. Nothing was changed; choose a shorter one.</source>
        <translation>El nombre es demasiado largo para ese lugar. No se ha cambiado nada; elija uno más corto.</translation>
    </message>
    <message>
        <source>Something of that name is there already. It was not touched; choose another name.</source>
        <translation>Ya hay algo con ese nombre. No se ha tocado; elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk, or the connection to it, reported a fault. Nothing that was saved before is lost; check the disk and how much of it you may use, and try again.</source>
        <translation>El disco, o la conexión con él, ha dado un error. No se ha perdido nada de lo guardado antes; compruebe el disco y el espacio que puede usar en él, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It was saved, but the disk did not confirm that it would outlast a power failure. Check the disk, and save again.</source>
        <translation>Se ha guardado, pero el disco no ha confirmado que resista un corte de corriente. Compruebe el disco y vuelva a guardar.</translation>
    </message>
    <message>
        <source>The registry is open in another window or on another computer. Nothing was saved; close it there and try again.</source>
        <translation>El registro está abierto en otra ventana o en otro ordenador. No se ha guardado nada; ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This registry was written by an older version of Malar and must be brought up to date before it is read. It was not touched; open it once in the window, where it may be written.</source>
        <translation>Este registro lo escribió una versión anterior de Malar y hay que actualizarlo antes de leerlo. No se ha tocado; ábralo una vez en la ventana, donde se pueda escribir.</translation>
    </message>
    <message>
        <source>The file of the registry was moved, renamed or deleted while it was open. Nothing was saved; put it back in its place and save again.</source>
        <translation>El archivo del registro se ha movido, renombrado o borrado mientras estaba abierto. No se ha guardado nada; devuélvalo a su lugar y vuelva a guardar.</translation>
    </message>
    <message>
        <source>The file of the registry was replaced or changed from outside while it was open. Nothing was saved, so that nothing there is overwritten; open the registry again.</source>
        <translation>El archivo del registro se ha sustituido o cambiado desde fuera mientras estaba abierto. No se ha guardado nada, para no sobrescribir lo que hay; vuelva a abrir el registro.</translation>
    </message>
    <message>
        <source>A save was interrupted by a crash, and what it left half done must be undone before the registry is read. It was not touched; open it once in the window, where it may be written.</source>
        <translation>Un fallo interrumpió un guardado, y hay que deshacer lo que quedó a medias antes de leer el registro. No se ha tocado; ábralo una vez en la ventana, donde se pueda escribir.</translation>
    </message>
    <message>
        <source>A crash left this file beside a former registry of the same name, and it would damage the new one. Nothing was made; move it to where that registry is now, or choose another name.</source>
        <translation>Un fallo dejó este archivo junto a un registro anterior del mismo nombre, y dañaría el nuevo. No se ha creado nada; llévelo adonde esté ahora aquel registro o elija otro nombre.</translation>
    </message>
    <message>
        <source>This registry holds tables, views or triggers that are not of Malar&apos;s making, so it was not read. It was not touched; open a backup of it.</source>
        <translation>Este registro contiene tablas, vistas o disparadores que no son de Malar, así que no se ha leído. No se ha tocado; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The registry was opened for reading only. Nothing was saved; open it again to make changes.</source>
        <translation>El registro se abrió solo para lectura. No se ha guardado nada; vuelva a abrirlo para hacer cambios.</translation>
    </message>
    <message>
        <source>The note or the assessor&apos;s name is too long to be kept. Shorten it.</source>
        <translation>La nota o el nombre del evaluador es demasiado largo para guardarse. Acórtelo.</translation>
    </message>
    <message>
        <source>The date is more than %1 years ago.</source>
        <translation>La fecha es de hace más de %1 años.</translation>
    </message>
    <message>
        <source>The patient whose it would be has given no consent to photographs for the day of one of them, or withdrew it. Nothing was saved; record the consent first, or leave the photographs where they are.</source>
        <translation>El paciente que tendría las fotografías no ha dado su consentimiento para fotografías del día de una de ellas, o lo ha retirado. No se guardó nada; registre antes el consentimiento o deje las fotografías donde están.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this registry. Nothing was changed; ask whoever manages the registry.</source>
        <translation>No tiene permiso para hacer esto en este registro. No se ha cambiado nada; pídalo a quien administra el registro.</translation>
    </message>
    <message>
        <source>Then nobody could manage the registry any more. Nothing was changed; make somebody else an administrator first.</source>
        <translation>Así nadie podría administrar ya el registro. No se ha cambiado nada; nombre antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this name. Nothing was changed; choose another one.</source>
        <translation>Otra persona entra ya con este nombre. No se ha cambiado nada; elija otro.</translation>
    </message>
    <message>
        <source>This registry was sealed by an earlier version of Malar, which did not write down where its recovery key is kept. Nothing was changed; make a new recovery key first.</source>
        <translation>Este registro lo selló una versión anterior de Malar que no anotaba dónde se guarda su clave de recuperación. No se ha cambiado nada; cree antes una clave de recuperación nueva.</translation>
    </message>
    <message>
        <source>Somebody else has saved this since you opened it. Nothing was overwritten; compare both and save again.</source>
        <translation>Otra persona lo ha guardado después de que usted lo abriera. No se ha sobrescrito nada; compare los dos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>This visit is signed. It was not changed; amend it, or mark it as entered in error, and give a reason.</source>
        <translation>Esta visita está firmada. No se ha cambiado; enmiéndela, o márquela como introducida por error, e indique un motivo.</translation>
    </message>
    <message>
        <source>No server answers there, or the line to it is cut. Nothing was changed there; check the address and the network, and try again.</source>
        <translation>Allí no responde ningún servidor, o se cortó la línea. Allí no se cambió nada; compruebe la dirección y la red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of the server is not one that this computer trusts, or it is another server&apos;s. No passphrase was sent; ask whoever administers the server.</source>
        <translation>El certificado del servidor no es uno en el que este ordenador confíe, o es de otro servidor. No se envió ninguna frase de contraseña; pregunte a quien administra el servidor.</translation>
    </message>
</context>
<context>
    <name>Photographs</name>
    <message>
        <source>Add photographs</source>
        <translation>Añadir fotografías</translation>
    </message>
    <message>
        <source>That is %1 files. Add at most %2 at once.</source>
        <translation>Son %1 archivos. Añada como máximo %2 de una vez.</translation>
    </message>
    <message>
        <source>It cannot be read. Copy it to this computer and add the copy.</source>
        <translation>No se puede leer. Cópielo en este ordenador y añada la copia.</translation>
    </message>
    <message>
        <source>It is empty. Copy it from the camera again.</source>
        <translation>Está vacío. Cópielo otra vez desde la cámara.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB. Save it smaller with another program and add that.</source>
        <translation>Ocupa más de %1 MB. Guárdelo más pequeño con otro programa y añada ese archivo.</translation>
    </message>
    <message>
        <source>It has more than %1 million pixels. Save it smaller with another program and add that.</source>
        <translation>Tiene más de %1 millones de píxeles. Guárdelo más pequeño con otro programa y añada ese archivo.</translation>
    </message>
    <message>
        <source>It is damaged or cut short. Copy it from the camera again.</source>
        <translation>Está dañado o incompleto. Cópielo otra vez desde la cámara.</translation>
    </message>
    <message>
        <source>No consent to photographs is on record, so none can be added. Record it under Edit, once the patient has signed it.</source>
        <translation>No consta consentimiento para fotografías, así que no se puede añadir ninguna. Regístrelo en Editar cuando el paciente lo haya firmado.</translation>
    </message>
    <message>
        <source>No consent to photographs stood on that day. Correct the day, or the date of the consent under Edit.</source>
        <translation>Ese día no había consentimiento vigente para fotografías. Corrija el día, o la fecha del consentimiento en Editar.</translation>
    </message>
    <message>
        <source>The consent to photographs was withdrawn: none can be added. Those that are here stay until you remove them.</source>
        <translation>El consentimiento para fotografías se ha retirado: no se puede añadir ninguna. Las que hay se quedan hasta que usted las elimine.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>%n día antes del inicio</numerusform>
            <numerusform>%n días antes del inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · day %2</source>
        <translation>%1 · día %2</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter for the whole body, which is no region&apos;s.</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>%1 is there already. Add it again only for another region.</source>
        <translation>%1 ya está. Vuelva a añadirla solo para otra región.</translation>
    </message>
    <message>
        <source>%1 is there already and was left out. Add it alone if it is meant for another region, too.</source>
        <translation>%1 ya está y se ha dejado fuera. Añádala sola si también es para otra región.</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.heic *.heif);;All files (*)</source>
        <translation>Fotografías (*.jpg *.jpeg *.png *.heic *.heif);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>By the camera&apos;s clock %n photograph(s) were taken on %1.</source>
        <translation>
            <numerusform>Según el reloj de la cámara, %n fotografía se hizo el %1.</numerusform>
            <numerusform>Según el reloj de la cámara, %n fotografías se hicieron el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two dates</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>Photographs are kept with at most %1 pixels a side. One of these has %2 × %3 in its file, which stays as it is.</source>
        <translation>Las fotografías se guardan con un máximo de %1 píxeles por lado. Una de estas tiene %2 × %3 en su archivo, que queda como está.</translation>
    </message>
    <message>
        <source>It is neither a JPEG nor a PNG image, whatever its name says (a telephone&apos;s HEIC is neither). Save it as JPEG with another program and add that.</source>
        <translation>No es una imagen JPEG ni PNG, diga lo que diga su nombre (el HEIC de un teléfono no es ninguna de las dos). Guárdela como JPEG con otro programa y añada esa.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <extracomment>%1 is the name of a file, %2 a whole sentence</extracomment>
        <translation>No se ha añadido %1. %2</translation>
    </message>
    <message>
        <source>%1 is the same picture as %2 and was left out. Add it alone if it is meant for another region, too.</source>
        <extracomment>Names of two files</extracomment>
        <translation>%1 es la misma imagen que %2 y no se ha añadido. Añádala sola si vale también para otra región.</translation>
    </message>
    <message>
        <source>The day lies in the future. Correct it.</source>
        <translation>El día está en el futuro. Corríjalo.</translation>
    </message>
    <message>
        <source>The day is before the patient&apos;s birth. Correct it.</source>
        <translation>El día es anterior al nacimiento del paciente. Corríjalo.</translation>
    </message>
    <message>
        <source>The day is more than %1 years ago. Correct it; if it is meant, say why in the note.</source>
        <translation>El día es de hace más de %1 años. Corríjalo; si es el correcto, diga por qué en la nota.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
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
        <source>A quoted cell begins here and never ends. Close it with a double quote.</source>
        <translation>Aquí empieza una celda entre comillas que no termina. Ciérrela con comillas dobles.</translation>
    </message>
    <message>
        <source>A double quote stands in the wrong place. Quote the whole cell and double the quotes in it.</source>
        <translation>Hay unas comillas dobles fuera de lugar. Ponga entre comillas toda la celda y duplique las que contenga.</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The row does not name what it belongs to. Fill in the cell.</source>
        <translation>La fila no dice a qué pertenece. Rellene la celda.</translation>
    </message>
    <message>
        <source>A form above has the same name, so the two could not be told apart. Give each form a name of its own.</source>
        <translation>Un formulario anterior tiene el mismo nombre y no se podrían distinguir. Dé a cada formulario un nombre propio.</translation>
    </message>
    <message>
        <source>The file is missing. Copy the whole folder as it was exported.</source>
        <translation>Falta el archivo. Copie la carpeta entera tal como se exportó.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may read it.</source>
        <translation>No se puede leer el archivo. Compruebe que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>The file is too large to be read. Split the folder, or export less at a time.</source>
        <translation>El archivo es demasiado grande para leerlo. Divida la carpeta o exporte menos cada vez.</translation>
    </message>
    <message>
        <source>The file does not say what it must here. Take the one that was exported.</source>
        <translation>El archivo no dice aquí lo que debe. Use el que se exportó.</translation>
    </message>
    <message>
        <source>The file was changed after it was exported: its sum is not that of SHA256SUMS.</source>
        <translation>El archivo se cambió después de exportarlo: su suma no es la de SHA256SUMS.</translation>
    </message>
    <message>
        <source>This value does not exist here. Correct it.</source>
        <translation>Este valor no existe aquí. Corríjalo.</translation>
    </message>
    <message>
        <source>This value does not exist here. Allowed: %1.</source>
        <translation>Este valor no existe aquí. Se admite: %1.</translation>
    </message>
    <message>
        <source>The text is too long for this cell. Shorten it.</source>
        <translation>El texto es demasiado largo para esta celda. Acórtelo.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>La celda está vacía. Rellénela.</translation>
    </message>
    <message>
        <source>This is not a day written as 2026-11-22. Write it so: 03/04/2026 could be two days.</source>
        <translation>No es un día escrito como 2026-11-22. Escríbalo así: 03/04/2026 podrían ser dos días.</translation>
    </message>
    <message>
        <source>This is not a date written as 2019, 2019-05 or 2019-05-14. Write as much as is known.</source>
        <translation>No es una fecha escrita como 2019, 2019-05 o 2019-05-14. Escriba lo que se sepa.</translation>
    </message>
    <message>
        <source>This is not a number such as 12 or 12.5. Correct it.</source>
        <translation>No es un número como 12 o 12.5. Corríjalo.</translation>
    </message>
    <message>
        <source>The number has a comma. Write it with a point: 12.5.</source>
        <translation>El número lleva coma. Escríbalo con punto: 12.5.</translation>
    </message>
    <message>
        <source>The number is out of range. Correct it.</source>
        <translation>El número está fuera de los límites. Corríjalo.</translation>
    </message>
    <message>
        <source>The number is out of range. Allowed: %1.</source>
        <translation>El número está fuera de los límites. Se admite: %1.</translation>
    </message>
    <message>
        <source>The text begins as a formula does. Put an apostrophe before it; importing takes it away.</source>
        <translation>El texto empieza como una fórmula. Ponga un apóstrofo delante; al importar se quita.</translation>
    </message>
    <message>
        <source>This is not the name of an exported image. Names of folders are not followed.</source>
        <translation>No es el nombre de una imagen exportada. No se siguen nombres de carpetas.</translation>
    </message>
    <message>
        <source>The image is not the one that was exported, or not a clean JPEG of the size that the row says. Add it as a photograph in the program instead.</source>
        <translation>La imagen no es la que se exportó, o no es un JPEG limpio del tamaño que dice la fila. Añádala como fotografía en el programa.</translation>
    </message>
    <message>
        <source>There is no such total, as answers are missing. Leave it empty, or add the answers.</source>
        <translation>No hay tal total, porque faltan respuestas. Déjelo vacío o añada las respuestas.</translation>
    </message>
    <message>
        <source>The answers add up to %1. Correct the answers or the total.</source>
        <translation>Las respuestas suman %1. Corrija las respuestas o el total.</translation>
    </message>
    <message>
        <source>A row above says the same. Remove one of the two.</source>
        <translation>Una fila anterior dice lo mismo. Quite una de las dos.</translation>
    </message>
    <message>
        <source>A patient above has the same study code. Give each patient one row.</source>
        <translation>Un paciente anterior tiene el mismo código de estudio. Dé a cada paciente una sola fila.</translation>
    </message>
    <message>
        <source>The patient has another visit on that day. Keep one of the two, or correct the date.</source>
        <translation>El paciente tiene otra visita ese día. Conserve una de las dos o corrija la fecha.</translation>
    </message>
    <message>
        <source>No patient of this study code is in patients.csv. Add the patient, or correct the code.</source>
        <translation>Ningún paciente con este código de estudio está en patients.csv. Añádalo o corrija el código.</translation>
    </message>
    <message>
        <source>The patient has no visit on that day. Correct the date, or remove the row.</source>
        <translation>El paciente no tiene visita ese día. Corrija la fecha o quite la fila.</translation>
    </message>
    <message>
        <source>The patient has no course of this number. Correct it, or add the course.</source>
        <translation>El paciente no tiene un ciclo con este número. Corríjalo o añada el ciclo.</translation>
    </message>
    <message>
        <source>The patient has no treatment of this number. Correct it, or add the treatment.</source>
        <translation>El paciente no tiene un tratamiento con este número. Corríjalo o añada el tratamiento.</translation>
    </message>
    <message>
        <source>The visit is complete, but this answer is missing. Add it, or make the visit a draft.</source>
        <translation>La visita está completa, pero falta esta respuesta. Añádala o deje la visita como borrador.</translation>
    </message>
    <message>
        <source>The visit is complete, but this answer was copied and not reviewed. Make the visit a draft.</source>
        <translation>La visita está completa, pero esta respuesta se copió y no se revisó. Deje la visita como borrador.</translation>
    </message>
    <message>
        <source>The date is in the future. Correct it.</source>
        <translation>La fecha está en el futuro. Corríjala.</translation>
    </message>
    <message>
        <source>The date is before the patient&apos;s birth. Correct it, or the year of birth.</source>
        <translation>La fecha es anterior al nacimiento del paciente. Corríjala, o el año de nacimiento.</translation>
    </message>
    <message>
        <source>The end is before the start. Correct one of them.</source>
        <translation>El fin es anterior al inicio. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The patient has withdrawn consent: nothing is entered from that day on.</source>
        <translation>El paciente ha retirado el consentimiento: desde ese día no se introduce nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One of the two is training data, the other is of patients. They are not mixed; import into another registry.</source>
        <translation>Uno de los dos contiene datos de práctica y el otro, de pacientes. No se mezclan; importe a otro registro.</translation>
    </message>
    <message>
        <source>The rows of this patient do not fit together. Check treatments, visits and consents.</source>
        <translation>Las filas de este paciente no concuerdan entre sí. Revise tratamientos, visitas y consentimientos.</translation>
    </message>
    <message>
        <source>The visit says that there was no adverse event, and one was told at it. Correct one of the two.</source>
        <translation>La visita dice que no hubo ningún acontecimiento adverso, y en ella se refirió uno. Corrija uno de los dos datos.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file. Write it to a file first, and import that.</source>
        <translation>Es una tubería o un dispositivo, no un archivo. Guárdelo antes en un archivo e importe ese.</translation>
    </message>
    <message>
        <source>The row has more columns than any table of ours. Check that it is the right file.</source>
        <translation>La fila tiene más columnas que cualquiera de nuestras tablas. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>The file has more than five million rows. Split it.</source>
        <translation>El archivo tiene más de cinco millones de filas. Divídalo.</translation>
    </message>
    <message>
        <source>The column has values and no name. Name it, or remove it.</source>
        <translation>La columna tiene valores y no tiene nombre. Póngale uno o elimínela.</translation>
    </message>
    <message>
        <source>The text is longer than %1 letters. Shorten it.</source>
        <translation>El texto tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>A value has at most nine digits before the point and four after it. Choose another unit, or round it.</source>
        <translation>Un valor tiene como máximo nueve cifras enteras y cuatro decimales. Elija otra unidad o redondéelo.</translation>
    </message>
    <message>
        <source>The date is in the future. Correct it, or the clock of this computer, which says %1.</source>
        <translation>La fecha está en el futuro. Corríjala, o corrija el reloj de este ordenador, que indica %1.</translation>
    </message>
    <message>
        <source>The date is more than 120 years ago or more than a year ahead, and is taken as it is.</source>
        <translation>La fecha es de hace más de 120 años o queda a más de un año vista, y se acepta tal cual.</translation>
    </message>
    <message>
        <source>The text has line breaks, or signs that nobody sees. It is taken without them.</source>
        <translation>El texto contiene saltos de línea o signos invisibles. Se toma sin ellos.</translation>
    </message>
    <message>
        <source>This study code looks like %1 above. They are taken as two patients.</source>
        <translation>Este código de estudio se parece a %1, más arriba. Se toman como dos pacientes.</translation>
    </message>
    <message>
        <source>The date is more than 120 years ago. Correct it; if it is meant, tick “Take dates of long ago or far ahead” (in a command: --accept-dates).</source>
        <translation>La fecha es de hace más de 120 años. Corríjala; si es la correcta, marque «Aceptar fechas muy antiguas o muy lejanas» (en una orden: --accept-dates).</translation>
    </message>
    <message>
        <source>The start is more than a year ahead. Correct it; if it is meant, tick “Take dates of long ago or far ahead” (in a command: --accept-dates).</source>
        <translation>Falta más de un año para el inicio. Corríjalo; si es el correcto, marque «Aceptar fechas muy antiguas o muy lejanas» (en una orden: --accept-dates).</translation>
    </message>
    <message>
        <source>The text holds a sign that nobody sees. Type it anew.</source>
        <translation>El texto contiene un signo que no se ve. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Put the file of that name in its place.</source>
        <translation>Es una carpeta, no un archivo. Ponga en su lugar el archivo de ese nombre.</translation>
    </message>
    <message>
        <source>Discoid is said in more than one extent, and the form takes one. It is taken as it is.</source>
        <translation>El discoide figura con más de una extensión, y el formulario admite una sola. Se toma como está.</translation>
    </message>
    <message>
        <source>This is a link. What it leads to is taken.</source>
        <translation>Es un enlace. Se toma aquello a lo que lleva.</translation>
    </message>
    <message>
        <source>The line names no file of the folder. Something may not have been copied.</source>
        <translation>La línea no nombra ningún archivo de la carpeta. Puede que algo no se haya copiado.</translation>
    </message>
    <message>
        <source>The name looks like %1. They are taken as two; write it in the same way if it is the same.</source>
        <translation>El nombre se parece a %1. Se toman como dos; escríbalo igual si es el mismo.</translation>
    </message>
    <message>
        <source>No consent to photographs stood on that day, or it was withdrawn. Remove the row, or correct the consent.</source>
        <translation>Ese día no había consentimiento vigente para fotografías, o se retiró. Quite la fila o corrija el consentimiento.</translation>
    </message>
    <message>
        <source>There is a null byte; the file may be no text. Save it as CSV in UTF-8.</source>
        <translation>Hay un byte nulo; puede que el archivo no sea texto. Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The text is damaged, or in another encoding than is read. Save the file as CSV in UTF-8.</source>
        <translation>El texto está dañado, o en otra codificación que la leída. Guarde el archivo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header. Leave a cell empty where there is no value, but keep its separator.</source>
        <translation>La fila tiene menos celdas que el encabezado. Deje vacía la celda sin valor, pero conserve su separador.</translation>
    </message>
    <message>
        <source>The row has more cells than the header. Write numbers with a point, and quote text that holds the separator.</source>
        <translation>La fila tiene más celdas que el encabezado. Escriba los números con punto y entrecomille el texto que contenga el separador.</translation>
    </message>
    <message>
        <source>The columns are separated by a sign that is not read. Save the file with commas, semicolons or tabs.</source>
        <translation>Las columnas están separadas por un signo que no se lee. Guarde el archivo con comas, puntos y comas o tabuladores.</translation>
    </message>
    <message>
        <source>The number has a point, and the others of the table have a comma. Write them all alike (or say --decimal point in a command).</source>
        <translation>El número tiene un punto, y los demás de la tabla tienen coma. Escríbalos todos igual (o indique --decimal point en una orden).</translation>
    </message>
    <message>
        <source>This could be two days, and nothing in the table says which comes first, day or month. Say it (in a command: --date-order dmy or --date-order mdy).</source>
        <translation>Podrían ser dos días, y nada en la tabla dice qué va primero, el día o el mes. Indíquelo (en una orden: --date-order dmy o --date-order mdy).</translation>
    </message>
    <message>
        <source>The year has two digits. Write all four: 2026-11-22.</source>
        <translation>El año tiene dos cifras. Escriba las cuatro: 2026-11-22.</translation>
    </message>
    <message>
        <source>Here is a second row of names. Keep one row with the names of the columns, and right below it the values.</source>
        <translation>Aquí hay una segunda fila de nombres. Deje una sola fila con los nombres de las columnas y, justo debajo, los valores.</translation>
    </message>
    <message>
        <source>This is a packed file, but no workbook of Excel. Save the table as .xlsx or as CSV.</source>
        <translation>Es un archivo comprimido, pero no un libro de Excel. Guarde la tabla como .xlsx o como CSV.</translation>
    </message>
    <message>
        <source>This is a workbook of an older kind (.xls), or one behind a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>Es un libro de un tipo antiguo (.xls), o protegido con contraseña. Guárdelo como .xlsx sin contraseña, o como CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged, perhaps cut short on its way. Copy it again, or save it anew.</source>
        <translation>El libro está dañado, quizá quedó cortado por el camino. Cópielo otra vez, o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of this name to be read. Correct the name.</source>
        <translation>El libro no tiene ninguna hoja legible con este nombre. Corrija el nombre.</translation>
    </message>
    <message>
        <source>Cells are merged here, so it is open what belongs to which row. Unmerge them.</source>
        <translation>Aquí hay celdas combinadas, y no se sabe qué pertenece a cada fila. Sepárelas.</translation>
    </message>
    <message>
        <source>The formula has not been computed, and nothing is computed here. Open the file in a spreadsheet program and save it.</source>
        <translation>La fórmula no está calculada, y aquí no se calcula nada. Abra el archivo en una hoja de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and was read as Windows-1252 (CP1252). Look at its accents; in a command, --encoding says another.</source>
        <translation>El texto no es UTF-8 y se leyó como Windows-1252 (CP1252). Mire sus acentos; en una orden, --encoding indica otra codificación.</translation>
    </message>
    <message>
        <source>Empty rows were passed over.</source>
        <translation>Se pasaron por alto filas vacías.</translation>
    </message>
    <message>
        <source>Empty rows that were passed over: %1.</source>
        <translation>Filas vacías que se pasaron por alto: %1.</translation>
    </message>
    <message>
        <source>Empty columns without a name were passed over.</source>
        <translation>Se pasaron por alto columnas vacías y sin nombre.</translation>
    </message>
    <message>
        <source>Empty columns without a name that were passed over: %1.</source>
        <translation>Columnas vacías y sin nombre que se pasaron por alto: %1.</translation>
    </message>
    <message>
        <source>The first column, which only numbers the rows, was passed over.</source>
        <translation>Se pasó por alto la primera columna, que solo numera las filas.</translation>
    </message>
    <message>
        <source>The column and %1 stand for the same of ours. Let one of the two stand for it.</source>
        <translation>La columna y %1 significan lo mismo. Deje que lo signifique una de las dos.</translation>
    </message>
    <message>
        <source>Row %1 says something else of the same patient. Correct one of the two rows.</source>
        <translation>La fila %1 dice otra cosa del mismo paciente. Corrija una de las dos filas.</translation>
    </message>
    <message>
        <source>The table says when the index treatment began, and this of it is missing. Choose a column for it, or say what is true of every patient (in a command: --set).</source>
        <translation>La tabla dice cuándo empezó el tratamiento índice, y falta esto de él. Elija una columna, o diga lo que vale para todos los pacientes (en una orden: --set).</translation>
    </message>
    <message>
        <source>This is no mapping of columns. Take a file that was saved from the table of columns.</source>
        <translation>Esto no es una correspondencia de columnas. Use un archivo guardado desde la tabla de columnas.</translation>
    </message>
    <message>
        <source>The mapping is of another version of the program. Make it anew, and save it again.</source>
        <translation>La correspondencia es de otra versión del programa. Hágala de nuevo y guárdela otra vez.</translation>
    </message>
    <message>
        <source>The registry has another value. It is kept; the one of the file is not taken.</source>
        <translation>El registro tiene otro valor. Se conserva; el del archivo no se toma.</translation>
    </message>
    <message>
        <source>The study code is taken for %1, as was said.</source>
        <translation>El código de estudio se toma por %1, como se indicó.</translation>
    </message>
    <message>
        <source>The study code looks like a day or a number that a spreadsheet made of another code. Compare it with the list of the centre.</source>
        <translation>El código de estudio parece un día o un número que una hoja de cálculo hizo de otro código. Compárelo con la lista del centro.</translation>
    </message>
    <message>
        <source>The registry has a patient of this study code with other data. A folder of Malar can be merged, which shows each difference (Merge a delivery…, malar merge); in a table, correct the row, or change the code if it is someone else.</source>
        <translation>El registro tiene un paciente con este código de estudio y otros datos. Una carpeta de Malar se puede fusionar, lo que muestra cada diferencia (Fusionar una entrega…, malar merge); en una tabla, corrija la fila, o cambie el código si es otra persona.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Biomarkers: first and last value (N = %1).</source>
        <translation>Biomarcadores: primer y último valor (N = %1).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n, two or more</source>
        <translation>n, dos o más</translation>
    </message>
    <message>
        <source>Months between</source>
        <translation>Meses entre ambos</translation>
    </message>
    <message>
        <source>No value is recorded in these patients.</source>
        <translation>No hay ningún valor registrado en estos pacientes.</translation>
    </message>
    <message>
        <source>n: patients with a value. First, last, change and months: of the patients with values of two or more days, whenever these were. Change: last minus first. Quartiles: %1.</source>
        <translation>n: pacientes con algún valor. Primero, último, cambio y meses: de los pacientes con valores de dos o más días, en cualquier momento. Cambio: último menos primero. Cuartiles: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) with more than nine digits before the point or four after it are left out here, in the figure and in biomarkers.csv.</source>
        <translation>
            <numerusform>%n valor con más de nueve cifras enteras o de cuatro decimales no se incluye aquí, ni en la figura ni en biomarkers.csv.</numerusform>
            <numerusform>%n valores con más de nueve cifras enteras o de cuatro decimales no se incluyen aquí, ni en la figura ni en biomarkers.csv.</numerusform>
        </translation>
    </message>
    <message>
        <source>First, median [Q1-Q3]</source>
        <translation>Primero, mediana [Q1-Q3]</translation>
    </message>
    <message>
        <source>Last, median [Q1-Q3]</source>
        <translation>Último, mediana [Q1-Q3]</translation>
    </message>
    <message>
        <source>Change, median [Q1-Q3]</source>
        <translation>Cambio, mediana [Q1-Q3]</translation>
    </message>
    <message>
        <source>%1 (%2 at limit)</source>
        <comment>n; of these with a value at a limit of detection</comment>
        <translation>%1 (%2 en el límite)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) below or above a limit of detection, counted at the limit; their patients stand as “at limit” beside n, and in the second n where the first or the last value is one.</source>
        <translation>
            <numerusform>%n valor por debajo o por encima del límite de detección, contado como el límite; su paciente figura como «en el límite» junto a n, y en la segunda n si es el primer o el último valor.</numerusform>
            <numerusform>%n valores por debajo o por encima del límite de detección, contados como el límite; sus pacientes figuran como «en el límite» junto a n, y en la segunda n si lo es el primer o el último valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Infusions given</source>
        <translation>Infusiones dadas</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>centre</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mean ± SD (n − 1).</source>
        <translation>Media ± DE (n − 1).</translation>
    </message>
    <message>
        <source>Median [Q1-Q3], quartiles %1.</source>
        <translation>Mediana [Q1-Q3], cuartiles %1.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Age at day 0; n</source>
        <translation>Edad el día 0; n</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <comment>a short head</comment>
        <translation>Acont. adverso</translation>
    </message>
    <message>
        <source>The patients by centre, with their scores at baseline (N = %1).</source>
        <translation>Los pacientes por centro, con sus puntuaciones basales (N = %1).</translation>
    </message>
    <message>
        <source>CLASI-A; n</source>
        <translation>CLASI-A; n</translation>
    </message>
    <message>
        <source>CLASI-D; n</source>
        <translation>CLASI-D; n</translation>
    </message>
    <message>
        <source>n: patients in whom it is known. Visits: those that are complete. An adverse event: on record or reported, from day 0 on, of those on the index treatment. The centres are not compared by a test.</source>
        <translation>n: pacientes en los que se conoce. Visitas: las completas. Acont. adverso: acontecimiento adverso registrado o comunicado desde el día 0, de quienes reciben el tratamiento índice. Los centros no se comparan con ninguna prueba.</translation>
    </message>
    <message>
        <source>it was stopped before it was whole</source>
        <translation>se detuvo antes de estar completo</translation>
    </message>
    <message>
        <source>the workbook did not come out whole; look for room in %1</source>
        <translation>el libro de cálculo no salió entero; busque espacio en %1</translation>
    </message>
    <message>
        <source>%1 (z = %2)</source>
        <translation>%1 (z = %2)</translation>
    </message>
    <message>
        <source>p, exact</source>
        <translation>p, exacta</translation>
    </message>
    <message>
        <source>p, normal</source>
        <translation>p, normal</translation>
    </message>
    <message>
        <source>p, normal with continuity correction</source>
        <translation>p, normal con corrección de continuidad</translation>
    </message>
    <message>
        <source>W+, R&apos;s V: ranks of the falls</source>
        <translation>W+, la V de R: rangos de los descensos</translation>
    </message>
    <message>
        <source>W−: ranks of the rises</source>
        <translation>W−: rangos de los ascensos</translation>
    </message>
    <message>
        <source>T: the smaller of both</source>
        <translation>T: la menor de ambas</translation>
    </message>
    <message>
        <source>Rank-biserial correlation</source>
        <translation>Correlación biserial de rangos</translation>
    </message>
    <message>
        <source>z/√n</source>
        <translation>z/√n</translation>
    </message>
    <message>
        <source>Fall, Hodges-Lehmann</source>
        <translation>Descenso, Hodges-Lehmann</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <comment>interval and its level</comment>
        <translation>%1 a %2; %3</translation>
    </message>
    <message>
        <source>Fall, median [Q1 to Q3]</source>
        <translation>Descenso, mediana [Q1 a Q3]</translation>
    </message>
    <message>
        <source>Fall, mean</source>
        <translation>Descenso, media</translation>
    </message>
    <message>
        <source>Sign test, p</source>
        <translation>Prueba de los signos, p</translation>
    </message>
    <message>
        <source>%1 better, %2 worse</source>
        <translation>%1 mejor, %2 peor</translation>
    </message>
    <message>
        <source>Paired t test, p</source>
        <translation>Prueba t pareada, p</translation>
    </message>
    <message>
        <source>t = %1, df = %2</source>
        <translation>t = %1, gl = %2</translation>
    </message>
    <message>
        <source>There is no test: %1.</source>
        <translation>No hay prueba: %1.</translation>
    </message>
    <message>
        <source>Nobody changed, so nothing has a direction: p = 1 by every method.</source>
        <translation>Nadie cambió, así que nada tiene dirección: p = 1 con todos los métodos.</translation>
    </message>
    <message numerus="yes">
        <source>With %n changed pair(s) the smallest exact p is %1.</source>
        <translation>
            <numerusform>Con %n par que cambió, la p exacta más pequeña es %1.</numerusform>
            <numerusform>Con %n pares que cambiaron, la p exacta más pequeña es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeros dropped</source>
        <translation>Ceros excluidos</translation>
    </message>
    <message>
        <source>Zeros ranked (Pratt)</source>
        <translation>Ceros con rango (Pratt)</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>%1, según el plan</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>Wilcoxon&apos;s signed-rank test</source>
        <translation>Prueba de los rangos con signo de Wilcoxon</translation>
    </message>
    <message>
        <source>Estimates, and other tests of the same pairs.</source>
        <translation>Estimaciones y otras pruebas de los mismos pares.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Interval or what stands behind it</source>
        <translation>Intervalo o base del cálculo</translation>
    </message>
    <message>
        <source>A fall is positive here. The paired t test supposes normal differences and is approximate for few patients.</source>
        <translation>Aquí un descenso es positivo. La prueba t pareada supone diferencias normales y es aproximada con pocos pacientes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed pair(s))</source>
        <translation>
            <numerusform>%1 (%n par que cambió)</numerusform>
            <numerusform>%1 (%n pares que cambiaron)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 against baseline: %3, %4 unchanged.</source>
        <comment>score, time, pairs, how many of them</comment>
        <translation>%1, %2 frente a la visita basal: %3, %4 sin cambio.</translation>
    </message>
    <message numerus="yes">
        <source>With %n changed pair(s) the smallest exact p is %1: p &lt; %2 cannot be reached, however large the change.</source>
        <translation>
            <numerusform>Con %n par que cambió, la p exacta más pequeña es %1: no se puede alcanzar p &lt; %2, por grande que sea el cambio.</numerusform>
            <numerusform>Con %n pares que cambiaron, la p exacta más pequeña es %1: no se puede alcanzar p &lt; %2, por grande que sea el cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above %1 changed pairs no exact p is computed.</source>
        <translation>Por encima de %1 pares que cambiaron no se calcula ninguna p exacta.</translation>
    </message>
    <message>
        <source>infusions planned</source>
        <translation>infusiones previstas</translation>
    </message>
    <message>
        <source>given, of those planned</source>
        <translation>administradas, de las previstas</translation>
    </message>
    <message>
        <source>missed, of those planned</source>
        <translation>omitidas, de las previstas</translation>
    </message>
    <message>
        <source>not recorded, of those planned</source>
        <translation>sin registrar, de las previstas</translation>
    </message>
    <message>
        <source>late, of those given</source>
        <translation>tardías, de las administradas</translation>
    </message>
    <message>
        <source>reduced, of those given</source>
        <translation>reducidas, de las administradas</translation>
    </message>
    <message>
        <source>adherence by patient, %</source>
        <translation>adherencia por paciente, %</translation>
    </message>
    <message>
        <source>cumulative dose, mg</source>
        <translation>dosis acumulada, mg</translation>
    </message>
    <message>
        <source>duration of exposure, months</source>
        <translation>duración de la exposición, meses</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>stopped, reason not stated</source>
        <translation>suspendido, no consta el motivo</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>the reason</comment>
        <translation>suspendido: %1</translation>
    </message>
    <message>
        <source>All index treatments</source>
        <translation>Todos los tratamientos índice</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>several courses</source>
        <translation>varios ciclos</translation>
    </message>
    <message>
        <source>Exposure to the index treatment (N = %1).</source>
        <translation>Exposición al tratamiento índice (N = %1).</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>n, n/N (%), or mean ± SD; range; n</source>
        <translation>n, n/N (%), o media ± DE; rango; n</translation>
    </message>
    <message>
        <source>n, n/N (%), or median [Q1-Q3]; range; n</source>
        <translation>n, n/N (%), o mediana [Q1-Q3]; rango; n</translation>
    </message>
    <message numerus="yes">
        <source>Up to each patient&apos;s last contact, or the last infusion on record where that is later. Planned: recorded infusions, and those due by the plan that nobody recorded within %n day(s). Late: more than %n day(s) after the planned day. Reduced: less than the course&apos;s dose.</source>
        <translation>
            <numerusform>Hasta el último contacto de cada paciente, o hasta la última infusión registrada si es posterior. Previstas: las registradas y las que tocaban según el plan y nadie registró en %n día. Tardía: más de %n día después del día previsto. Reducida: menos que la dosis del ciclo.</numerusform>
            <numerusform>Hasta el último contacto de cada paciente, o hasta la última infusión registrada si es posterior. Previstas: las registradas y las que tocaban según el plan y nadie registró en %n días. Tardía: más de %n días después del día previsto. Reducida: menos que la dosis del ciclo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adherence: given/planned. Duration: from the first dose to one interval after the last, or to the stop; days in two courses count once. Stopped: the patient&apos;s last course has ended by the day of the report, by its stop or by the next course.</source>
        <translation>Adherencia: administradas/previstas. Duración: desde la primera dosis hasta un intervalo después de la última, o hasta la suspensión; los días comunes a dos ciclos cuentan una vez. Suspendido: el último ciclo del paciente ha terminado el día del informe, por su suspensión o por el ciclo siguiente.</translation>
    </message>
    <message>
        <source>The figure in numbers</source>
        <translation>La figura en números</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The table after the figure holds its numbers.</source>
        <translation>La tabla que sigue a la figura contiene sus cifras.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more (see the attached data)</source>
        <translation>
            <numerusform>%1 y %n más (véanse los datos adjuntos)</numerusform>
            <numerusform>%1 y %n más (véanse los datos adjuntos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Of the whole cohort</source>
        <translation>De toda la cohorte</translation>
    </message>
    <message>
        <source>%1 against baseline</source>
        <translation>%1 frente a la visita basal</translation>
    </message>
    <message>
        <source>%1 against baseline, %2</source>
        <translation>%1 frente a la visita basal, %2</translation>
    </message>
    <message>
        <source>nobody was left out</source>
        <translation>nadie quedó fuera</translation>
    </message>
    <message>
        <source>Who was left out, and why (of %1).</source>
        <translation>Quién quedó fuera y por qué (de %1).</translation>
    </message>
    <message>
        <source>Time to CLASI-50</source>
        <translation>Tiempo hasta CLASI-50</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) do not meet the filter and are not listed: %1.</source>
        <translation>
            <numerusform>%n paciente no cumple el filtro y no figura aquí: %1.</numerusform>
            <numerusform>%n pacientes no cumplen el filtro y no figuran aquí: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a score carried forward is not left out. %1</source>
        <translation>Quien tiene una puntuación arrastrada no queda excluido. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a response, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Each patient&apos;s day 0 is the first given dose of the first course of the index treatment, or that course&apos;s start where no dose is recorded.</source>
        <translation>El día 0 de cada paciente es la primera dosis administrada del primer ciclo del tratamiento índice, o el inicio de ese ciclo si no consta ninguna dosis.</translation>
    </message>
    <message>
        <source>Scores at each planned month were compared with baseline by Wilcoxon&apos;s signed-rank test on before − after.</source>
        <translation>Las puntuaciones de cada mes previsto se compararon con la basal mediante la prueba de rangos con signo de Wilcoxon sobre antes − después.</translation>
    </message>
    <message>
        <source>Medians are given with quartiles of %1.</source>
        <translation>Las medianas se dan con cuartiles de %1.</translation>
    </message>
    <message>
        <source>Bands of severity: %1.</source>
        <translation>Categorías de gravedad: %1.</translation>
    </message>
    <message>
        <source>The analysis is restricted to a part of the registry: %1. A patient in whom a condition is not known does not meet it.</source>
        <translation>El análisis se limita a una parte del registro: %1. Un paciente en quien no se conoce una condición no la cumple.</translation>
    </message>
    <message>
        <source>Only complete assessments count (complete, amended or signed), never drafts or visits entered in error; a form with an unanswered item has no total.</source>
        <translation>Solo cuentan las evaluaciones completas (completas, enmendadas o firmadas), nunca los borradores ni las visitas introducidas por error; un formulario con un ítem sin responder no tiene total.</translation>
    </message>
    <message>
        <source>All planned times together were compared by Friedman&apos;s test, corrected for ties, in the patients with a score at each of them, with Kendall&apos;s W; its p comes from the chi-squared distribution and is approximate for fewer than 10 patients.</source>
        <translation>Todos los momentos previstos se compararon en conjunto con la prueba de Friedman, corregida por empates, en los pacientes con puntuación en cada uno de ellos, con la W de Kendall; su p procede de la distribución ji al cuadrado y es aproximada con menos de 10 pacientes.</translation>
    </message>
    <message>
        <source>Response was judged by CLASI-A against baseline.</source>
        <translation>La respuesta se juzgó por el CLASI-A frente a la visita basal.</translation>
    </message>
    <message>
        <source>%1 at %2. Two months were compared by McNemar&apos;s exact test, two-sided and not adjusted.</source>
        <translation>%1 al %2. Los meses se compararon de dos en dos con la prueba exacta de McNemar, bilateral y sin ajustar.</translation>
    </message>
    <message>
        <source>Klein R, Moghadam-Kia S, LoMonico J, et al. Arch Dermatol 2011;147:203-8.</source>
        <translation>Klein R, Moghadam-Kia S, LoMonico J, et al. Arch Dermatol 2011;147:203-8.</translation>
    </message>
    <message numerus="yes">
        <source>The %n patient(s) of the registry were analysed, without those entered in error and those whose consent to the use of their data (where none covers the data, to the treatment) was withdrawn.</source>
        <translation>
            <numerusform>Se analizó el único paciente del registro, sin los introducidos por error ni los que retiraron su consentimiento para el uso de sus datos (o para el tratamiento, si ninguno abarca los datos).</numerusform>
            <numerusform>Se analizaron los %n pacientes del registro, sin los introducidos por error ni los que retiraron su consentimiento para el uso de sus datos (o para el tratamiento, si ninguno abarca los datos).</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to CLASI-50 was estimated by Kaplan and Meier&apos;s method by visit: from day 0 to the first assessment that showed it, patients without it being censored at their last one; once reached it counts as kept. Its intervals are Greenwood&apos;s, %1 at %2; the median&apos;s follow Brookmeyer and Crowley.</source>
        <translation>El tiempo hasta CLASI-50 se estimó por el método de Kaplan y Meier, por visita: desde el día 0 hasta la primera evaluación que lo mostró; los pacientes sin él se censuran en la última; una vez alcanzado se da por mantenido. Sus intervalos son los de Greenwood, %1 al %2; los de la mediana siguen a Brookmeyer y Crowley.</translation>
    </message>
    <message>
        <source>Follow-up runs from day 0 to the last contact: the recorded one, or a complete visit, a given infusion, a sample for biomarkers or the telling of an adverse event after it.</source>
        <translation>El seguimiento va desde el día 0 hasta el último contacto: el registrado o, si es posterior, una visita completa, una infusión administrada, una muestra para biomarcadores o la comunicación de un acontecimiento adverso.</translation>
    </message>
    <message>
        <source>Combination means that a concomitant treatment may have been running on day 0, as far as its dates are known; a dose of 0 pauses a treatment. Nothing on record counts as no previous treatment and as monotherapy.</source>
        <translation>Combinación significa que el día 0 podía estar en curso un tratamiento concomitante, hasta donde se conocen sus fechas; una dosis de 0 lo interrumpe. Si no hay nada registrado, cuenta como sin tratamientos previos y como monoterapia.</translation>
    </message>
    <message>
        <source>A disease whose onset is known by year or month counts from the middle of it, or from day 0 where that is earlier.</source>
        <translation>Una enfermedad de cuyo inicio solo se conoce el año o el mes cuenta desde la mitad de este, o desde el día 0 si es anterior.</translation>
    </message>
    <message>
        <source>In the share of an answer, unknown never counts as no.</source>
        <translation>En la proporción de una respuesta, lo desconocido nunca cuenta como no.</translation>
    </message>
    <message numerus="yes">
        <source>Infusions are counted from the first course on to the patient&apos;s last contact, or to the last infusion on record where that is later, so that a report made later shows the same. One is planned at the start of a course and then an interval after the one before it, given or missed; it is late more than %n day(s) after that day, and not recorded once as many have passed.</source>
        <translation>
            <numerusform>Las infusiones se cuentan desde el primer ciclo hasta el último contacto del paciente, o hasta la última infusión registrada si es posterior, de modo que un informe hecho más tarde muestra lo mismo. Una está prevista al inicio del ciclo y después a un intervalo de la anterior, administrada u omitida; es tardía más de %n día después, y sin registrar cuando ha pasado más que eso.</numerusform>
            <numerusform>Las infusiones se cuentan desde el primer ciclo hasta el último contacto del paciente, o hasta la última infusión registrada si es posterior, de modo que un informe hecho más tarde muestra lo mismo. Una está prevista al inicio del ciclo y después a un intervalo de la anterior, administrada u omitida; es tardía más de %n días después, y sin registrar cuando han pasado más de esos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A course without a stop ended on the day before the patient&apos;s next one began. A course has stopped when its stop is on or before the day of the report; a later one is only planned.</source>
        <translation>Un ciclo sin fecha de suspensión terminó el día antes de que empezara el siguiente del paciente. Un ciclo está suspendido si su suspensión es del día del informe o anterior; una posterior solo está prevista.</translation>
    </message>
    <message>
        <source>The duration of exposure runs from the first dose of a course to one interval after the last, or to the stop, and so may end after the last contact; days in two courses count once.</source>
        <translation>La duración de la exposición va desde la primera dosis de un ciclo hasta un intervalo después de la última, o hasta la suspensión, y puede por tanto terminar después del último contacto; los días comunes a dos ciclos cuentan una vez.</translation>
    </message>
    <message>
        <source>Adverse events are those on record of treated patients, by whatever visit, unless they certainly began before day 0; one without an onset is judged by the day on which it was told.</source>
        <translation>Los acontecimientos adversos son los registrados de los pacientes tratados, en cualquier visita, salvo que empezaran con seguridad antes del día 0; uno sin fecha de inicio se juzga por el día en que se comunicó.</translation>
    </message>
    <message>
        <source>Terms that differ only in case and blanks are one, written as most of all events on record have it.</source>
        <translation>Los términos que solo difieren en mayúsculas y espacios son uno, escrito como en la mayoría de los acontecimientos registrados.</translation>
    </message>
    <message>
        <source>Whether they were asked for is counted at complete, amended and signed visits; a patient who was never asked is among the treated nevertheless.</source>
        <translation>Si se preguntó por ellos se cuenta en las visitas completas, enmendadas y firmadas; un paciente al que nunca se preguntó figura igualmente entre los tratados.</translation>
    </message>
    <message>
        <source>Means and standard deviations (n − 1) have one decimal, p values three, halves up; a p that this would put on a level has more.</source>
        <translation>Las medias y desviaciones estándar (n − 1) llevan un decimal y los valores p tres, las mitades hacia arriba; lleva más la p que así coincidiría con un nivel.</translation>
    </message>
    <message>
        <source>Other drugs, routes and reasons to stop that differ only in case and blanks are one, written as most have it; a drug typed by its English name in the list is that of the list.</source>
        <translation>Los otros fármacos, las vías y los motivos de suspensión que solo difieren en mayúsculas y espacios son uno, escrito como en la mayoría; un fármaco escrito con su nombre inglés de la lista es el de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of biomarkers below or above a limit of detection count as that limit.</source>
        <translation>
            <numerusform>%n valor de biomarcadores por debajo o por encima del límite de detección cuenta como ese límite.</numerusform>
            <numerusform>%n valores de biomarcadores por debajo o por encima del límite de detección cuentan como ese límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysis plan: %1. Computed with %2.</source>
        <comment>a preset, the program and its version</comment>
        <translation>Plan de análisis: %1. Calculado con %2.</translation>
    </message>
    <message>
        <source>Scales asked beside the CLASI are secondary and were compared in the same way, the months of each a family of their own: %1. One that was not answered at a visit is not filled, and answers given before its range, its direction or what its ends mean was changed are not mixed with later ones but stand by themselves.</source>
        <translation>Las escalas que se preguntan además del CLASI son secundarias y se compararon del mismo modo; los meses de cada una forman una familia propia: %1. La que no se respondió en una visita no se completa, y las respuestas anteriores a un cambio de su intervalo, de su sentido o de lo que significan sus extremos no se mezclan con las posteriores: figuran aparte.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>Cohort report: CLASI over time</source>
        <translation>Informe de cohorte: CLASI a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Results in brief</source>
        <translation>Resultados en breve</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>El instrumento</translation>
    </message>
    <message>
        <source>Synthetic training data. No real patient.</source>
        <translation>Datos sintéticos de entrenamiento. Ningún paciente real.</translation>
    </message>
    <message>
        <source>CLASI: Cutaneous Lupus Erythematosus Disease Area and Severity Index, activity (CLASI-A, 0-70) and damage (CLASI-D, 0-56). Albrecht J, Taylor L, Berlin JA, et al. J Invest Dermatol 2005;125:889-94.</source>
        <translation>CLASI: Cutaneous Lupus Erythematosus Disease Area and Severity Index, actividad (CLASI-A, 0-70) y daño (CLASI-D, 0-56). Albrecht J, Taylor L, Berlin JA, et al. J Invest Dermatol 2005;125:889-94.</translation>
    </message>
    <message>
        <source>Malar is not affiliated with or endorsed by the authors of the CLASI or the University of Pennsylvania. The wording of the form belongs to its authors; Malar uses short labels of its own.</source>
        <translation>Malar no está vinculado a los autores del CLASI ni a la Universidad de Pensilvania, ni cuenta con su respaldo. El texto del formulario pertenece a sus autores; Malar usa rótulos breves propios.</translation>
    </message>
    <message>
        <source>Recomputing this report</source>
        <translation>Cómo recalcular este informe</translation>
    </message>
    <message>
        <source>Cohort report: %1</source>
        <translation>Informe de cohorte: %1</translation>
    </message>
    <message>
        <source>CLASI over time, N = %1</source>
        <translation>CLASI a lo largo del tiempo, N = %1</translation>
    </message>
    <message>
        <source>cutaneous lupus erythematosus</source>
        <translation>lupus eritematoso cutáneo</translation>
    </message>
    <message>
        <source>cohort report</source>
        <translation>informe de la cohorte</translation>
    </message>
    <message>
        <source>%1 · generated %2 · registry %3</source>
        <translation>%1 · generado el %2 · registro %3</translation>
    </message>
    <message>
        <source>%1. Analysis plan: %2. Generated %3.</source>
        <translation>%1. Plan de análisis: %2. Generado el %3.</translation>
    </message>
    <message>
        <source>Change from baseline by patient</source>
        <translation>Cambio desde la basal por paciente</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basal</translation>
    </message>
    <message>
        <source>At that time</source>
        <translation>En ese momento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n more patient(s) stand in the analysed data.</source>
        <translation>
            <numerusform>%n paciente más figura en los datos analizados.</numerusform>
            <numerusform>%n pacientes más figuran en los datos analizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are attached inside this PDF; a PDF viewer lists them under attachments.</source>
        <translation>
            <numerusform>%n archivo va adjunto dentro de este PDF; un visor de PDF lo muestra entre los adjuntos.</numerusform>
            <numerusform>%n archivos van adjuntos dentro de este PDF; un visor de PDF los muestra entre los adjuntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lie beside this PDF, as PDF/A-1 may not carry any inside: keep them with it.</source>
        <translation>
            <numerusform>%n archivo está junto a este PDF, porque PDF/A-1 no puede llevar ninguno dentro: consérvelo con él.</numerusform>
            <numerusform>%n archivos están junto a este PDF, porque PDF/A-1 no puede llevar ninguno dentro: consérvelos con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are inside this page; the links below save them.</source>
        <translation>
            <numerusform>%n archivo está dentro de esta página; el enlace de abajo lo guarda.</numerusform>
            <numerusform>%n archivos están dentro de esta página; los enlaces de abajo los guardan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada que comunicar</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Qué se buscó</translation>
    </message>
    <message>
        <source>Patients: all of the registry.</source>
        <translation>Pacientes: todos los del registro.</translation>
    </message>
    <message>
        <source>A patient in whom a condition is not known does not meet it.</source>
        <translation>Un paciente en quien no se conoce una condición no la cumple.</translation>
    </message>
    <message>
        <source>Left out of the whole cohort: %1.</source>
        <comment>reasons with their numbers</comment>
        <translation>Excluidos de toda la cohorte: %1.</translation>
    </message>
    <message>
        <source>Visits: only complete ones.</source>
        <translation>Visitas: solo las completas.</translation>
    </message>
    <message>
        <source>%1 holds the analysed data, a row for each patient and planned time.</source>
        <translation>%1 contiene los datos analizados, una fila por paciente y momento previsto.</translation>
    </message>
    <message>
        <source>%1 holds every choice of the analysis.</source>
        <translation>%1 contiene todas las decisiones del análisis.</translation>
    </message>
    <message>
        <source>%1 holds previous and concomitant treatments.</source>
        <translation>%1 contiene los tratamientos previos y concomitantes.</translation>
    </message>
    <message>
        <source>%1 holds the courses of the index treatment.</source>
        <translation>%1 contiene los ciclos del tratamiento índice.</translation>
    </message>
    <message>
        <source>%1 holds the infusions, given or missed.</source>
        <translation>%1 contiene las infusiones, administradas u omitidas.</translation>
    </message>
    <message>
        <source>%1 holds the adverse events.</source>
        <translation>%1 contiene los acontecimientos adversos.</translation>
    </message>
    <message>
        <source>%1 holds the values of biomarkers, a row each.</source>
        <translation>%1 contiene los valores de los biomarcadores, una fila por valor.</translation>
    </message>
    <message>
        <source>%1 recomputes the figures of the tables from the data, with R alone (Rscript %1 %2).</source>
        <translation>%1 recalcula con R, sin más programas, las cifras de las tablas a partir de los datos (Rscript %1 %2).</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>Intervalo del %1</translation>
    </message>
    <message>
        <source>Month %1 → month %2</source>
        <translation>Mes %1 → mes %2</translation>
    </message>
    <message>
        <source>Responders by CLASI-A (N = %1).</source>
        <translation>Respondedores por CLASI-A (N = %1).</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Responders, n/N (%)</source>
        <translation>Respondedores, n/N (%)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>The analysis plan names no response.</source>
        <translation>El plan de análisis no define ninguna respuesta.</translation>
    </message>
    <message>
        <source>N: patients with a CLASI-A at baseline and at that time; percentages need a baseline above 0. %1 (%2).</source>
        <translation>N: pacientes con CLASI-A basal y en ese momento; los porcentajes necesitan un valor basal mayor que 0. %1 (%2).</translation>
    </message>
    <message>
        <source>Who became a responder between two months, and who ceased to be one (N = %1).</source>
        <translation>Quién pasó a ser respondedor entre dos meses y quién dejó de serlo (N = %1).</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Judged at both</source>
        <translation>Juzgados en ambos</translation>
    </message>
    <message>
        <source>Became one</source>
        <translation>Pasaron a serlo</translation>
    </message>
    <message>
        <source>Ceased</source>
        <translation>Dejaron</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>En ambos</translation>
    </message>
    <message>
        <source>At neither</source>
        <translation>En ninguno</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>p de McNemar</translation>
    </message>
    <message>
        <source>one month only</source>
        <translation>un solo mes</translation>
    </message>
    <message>
        <source>p: McNemar&apos;s exact test on those who changed, two-sided, not adjusted.</source>
        <translation>p: prueba exacta de McNemar en quienes cambiaron, bilateral, sin ajustar.</translation>
    </message>
    <message>
        <source>Bands of severity at baseline and later (N = %1).</source>
        <translation>Categorías de gravedad en la visita basal y después (N = %1).</translation>
    </message>
    <message>
        <source>At baseline</source>
        <translation>Visita basal</translation>
    </message>
    <message>
        <source>%1 then</source>
        <comment>a band of severity at the later time</comment>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Bands: %1.</source>
        <translation>Categorías: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>score, time, pairs</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 milder, %3 the same, %4 more severe</source>
        <translation>%1; %2 más leves, %3 iguales, %4 más graves</translation>
    </message>
    <message>
        <source>%1: no patient has a complete visit at baseline, so nothing can be compared.</source>
        <translation>%1: ningún paciente tiene una visita basal completa, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>%1: %2 at baseline (n = %3); no patient has a later visit to compare it with.</source>
        <translation>%1: %2 en la visita basal (n = %3); ningún paciente tiene una visita posterior con que compararla.</translation>
    </message>
    <message>
        <source>Primary endpoint, %1</source>
        <translation>Variable principal, %1</translation>
    </message>
    <message>
        <source>The primary endpoint, %1 at month %2, cannot be tested: %3.</source>
        <translation>La variable principal, %1 en el mes %2, no se puede comprobar: %3.</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4 (baseline n = %5, month %6 n = %7; %8, %9).</source>
        <translation>%1: %2 → %3, %4 (basal n = %5, mes %6 n = %7; %8, %9).</translation>
    </message>
    <message>
        <source>%1: %2 → %3 in %4 at month %5; fall %6; %7</source>
        <comment>score; medians of the pairs; p</comment>
        <translation>%1: %2 → %3 en %4 en el mes %5; descenso %6; %7</translation>
    </message>
    <message>
        <source>%1 (%2; with a score: %3 at baseline, %4 at month %5).</source>
        <comment>the result; method, number of patients</comment>
        <translation>%1 (%2; con puntuación: %3 en la visita basal, %4 en el mes %5).</translation>
    </message>
    <message>
        <source>%1 at month %2: %3, %4 interval %5.</source>
        <translation>%1 en el mes %2: %3, intervalo del %4: %5.</translation>
    </message>
    <message>
        <source>No index treatment is on record.</source>
        <translation>No consta ningún tratamiento índice.</translation>
    </message>
    <message>
        <source>No infusion was due yet.</source>
        <translation>Aún no tocaba ninguna infusión.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 planned infusions were given (%3), to %n patient(s).</source>
        <translation>
            <numerusform>Se administraron %1 de %2 infusiones previstas (%3), a %n paciente.</numerusform>
            <numerusform>Se administraron %1 de %2 infusiones previstas (%3), a %n pacientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1 treated patients; grade %2 or more in %3, serious in %4, leading to a stop in %5, fatal in %6.</source>
        <translation>
            <numerusform>%n acontecimiento en %1 pacientes tratados; de grado %2 o más en %3, grave en %4, con suspensión en %5, mortal en %6.</numerusform>
            <numerusform>%n acontecimientos en %1 pacientes tratados; de grado %2 o más en %3, graves en %4, con suspensión en %5, mortales en %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adverse events: nobody was asked, as no visit counts.</source>
        <translation>Acontecimientos adversos: no se preguntó a nadie, pues no cuenta ninguna visita.</translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: none reported at any of %n visit(s).</source>
        <translation>
            <numerusform>Acontecimientos adversos: ninguno comunicado en la única visita.</numerusform>
            <numerusform>Acontecimientos adversos: ninguno comunicado en ninguna de las %n visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: not asked for at any of %n visit(s).</source>
        <translation>
            <numerusform>Acontecimientos adversos: no se preguntó por ellos en la única visita.</numerusform>
            <numerusform>Acontecimientos adversos: no se preguntó por ellos en ninguna de las %n visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: the answer at each of %n visit(s) was none, yet some are on record.</source>
        <translation>
            <numerusform>Acontecimientos adversos: la respuesta en la única visita fue ninguno, pero constan algunos.</numerusform>
            <numerusform>Acontecimientos adversos: la respuesta en cada una de las %n visitas fue ninguno, pero constan algunos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: asked for at each of %n visit(s), none reported at %1, some at %2.</source>
        <translation>
            <numerusform>Acontecimientos adversos: se preguntó por ellos en la única visita; ninguno comunicado en %1, alguno en %2.</numerusform>
            <numerusform>Acontecimientos adversos: se preguntó por ellos en cada una de las %n visitas; ninguno comunicado en %1, alguno en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adverse events: asked for at %1 of %n visit(s), none reported at %2, some at %3; not asked at %4.</source>
        <translation>
            <numerusform>Acontecimientos adversos: se preguntó por ellos en %1 de %n visita; ninguno comunicado en %2, alguno en %3; no se preguntó en %4.</numerusform>
            <numerusform>Acontecimientos adversos: se preguntó por ellos en %1 de %n visitas; ninguno comunicado en %2, alguno en %3; no se preguntó en %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n planned infusion(s) is recorded as given.</source>
        <translation>
            <numerusform>La única infusión prevista no consta como administrada.</numerusform>
            <numerusform>Ninguna de las %n infusiones previstas consta como administrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n more patient(s) some were reported, but none is on record.</source>
        <translation>
            <numerusform>En %n paciente más se comunicó alguno, pero no hay ninguno registrado.</numerusform>
            <numerusform>En %n pacientes más se comunicó alguno, pero no hay ninguno registrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>any event</source>
        <translation>cualquier acontecimiento</translation>
    </message>
    <message>
        <source>grade %1 or more</source>
        <translation>grado %1 o más</translation>
    </message>
    <message>
        <source>serious</source>
        <comment>events</comment>
        <translation>grave</translation>
    </message>
    <message>
        <source>related</source>
        <comment>events</comment>
        <translation>relacionado</translation>
    </message>
    <message>
        <source>leading to a stop</source>
        <translation>con suspensión</translation>
    </message>
    <message>
        <source>fatal</source>
        <comment>events</comment>
        <translation>mortal</translation>
    </message>
    <message>
        <source>open at the last contact</source>
        <translation>abierto en el último contacto</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin grado</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Acontecimiento adverso</translation>
    </message>
    <message>
        <source>Patients, n/N (%)</source>
        <translation>Pacientes, n/N (%)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acont.</translation>
    </message>
    <message>
        <source>Worst grade</source>
        <translation>Peor grado</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relac.</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Medida tomada</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>Por término</translation>
    </message>
    <message>
        <source>n/N: patients with such an event, of those on the index treatment. Grade: CTCAE 5.0. Related: possibly, probably or definitely to the index treatment, as the investigator judged; serious and related: events.</source>
        <translation>n/N: pacientes con tal acontecimiento, de los que recibieron el tratamiento índice. Acont.: acontecimientos. Grado: CTCAE 5.0. Relac.: posible, probable o definitivamente relacionados con el tratamiento índice, a juicio del investigador; graves y relacionados: acontecimientos.</translation>
    </message>
    <message numerus="yes">
        <source>Not stated, and counted neither way: the grade of %1, the seriousness of %2 and the relation of %3 of %n event(s).</source>
        <translation>
            <numerusform>No consta, y no se cuenta en ningún sentido: el grado de %1, la gravedad de %2 y la relación de %3 de %n acontecimiento.</numerusform>
            <numerusform>No consta, y no se cuenta en ningún sentido: el grado de %1, la gravedad de %2 y la relación de %3 de %n acontecimientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Visits, n/N (%)</source>
        <translation>Visitas, n/N (%)</translation>
    </message>
    <message>
        <source>asked, none reported</source>
        <translation>se preguntó, ninguno comunicado</translation>
    </message>
    <message>
        <source>asked, some reported</source>
        <translation>se preguntó, alguno comunicado</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>Adverse events from day 0 on (N = %1 on the index treatment).</source>
        <translation>Acontecimientos adversos desde el día 0 (N = %1 con el tratamiento índice).</translation>
    </message>
    <message>
        <source>Visits: those that count (complete, amended or signed), at any time.</source>
        <translation>Visitas: las que cuentan (completas, enmendadas o firmadas), en cualquier momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before day 0, or of patients without one, are not counted.</source>
        <translation>
            <numerusform>No se cuenta %n acontecimiento anterior al día 0 o de un paciente sin día 0.</numerusform>
            <numerusform>No se cuentan %n acontecimientos anteriores al día 0 o de pacientes sin día 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>reported, none on record</source>
        <translation>comunicado, ninguno registrado</translation>
    </message>
    <message>
        <source>on record or reported</source>
        <translation>registrado o comunicado</translation>
    </message>
    <message numerus="yes">
        <source>Some were reported at %n visit(s) from day 0 on, of %1, but none is on record with its term.</source>
        <translation>
            <numerusform>Se comunicó alguno en %n visita desde el día 0, de %1, pero ninguno está registrado con su término.</numerusform>
            <numerusform>Se comunicó alguno en %n visitas desde el día 0, de %1, pero ninguno está registrado con su término.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <comment>of</comment>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <comment>endpoint</comment>
        <translation>%1 (principal)</translation>
    </message>
    <message>
        <source>%1 (no interval: %2)</source>
        <translation>%1 (sin intervalo: %2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3; %4)</source>
        <comment>estimate, interval, achieved level</comment>
        <translation>%1 (%2 a %3; %4)</translation>
    </message>
    <message>
        <source>Fall (interval; level)</source>
        <translation>Descenso (intervalo; nivel)</translation>
    </message>
    <message>
        <source>Median fall</source>
        <translation>Descenso mediano</translation>
    </message>
    <message>
        <source>Holm p</source>
        <translation>p Holm</translation>
    </message>
    <message>
        <source>Hochberg p</source>
        <translation>p Hochberg</translation>
    </message>
    <message>
        <source>Bonferroni p</source>
        <translation>p Bonferroni</translation>
    </message>
    <message>
        <source>r</source>
        <comment>rank-biserial correlation</comment>
        <translation>r</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Median [Q1-Q3]</source>
        <translation>Mediana [Q1-Q3]</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Better/ same/ worse</source>
        <translation>Mejor/ igual/ peor</translation>
    </message>
    <message>
        <source>W+</source>
        <translation>W+</translation>
    </message>
    <message>
        <source>Smallest p</source>
        <translation>p mínima</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Baseline, that time and change (after − before; a fall is negative): median and quartiles of the pairs. W+: the sum of the ranks of the falls. Smallest p: what so many changed pairs can reach at best in the exact test.</source>
        <translation>Basal, ese momento y cambio (después − antes; un descenso es negativo): mediana y cuartiles de los pares. W+: suma de los rangos de los descensos. p mínima: la que tantos pares con cambio pueden alcanzar como mucho en la prueba exacta.</translation>
    </message>
    <message>
        <source>Scores by planned time, and their fall from baseline (N = %1).</source>
        <translation>Puntuaciones por momento previsto y su descenso desde la visita basal (N = %1).</translation>
    </message>
    <message>
        <source>What the figure shows, in numbers.</source>
        <translation>Lo que muestra la figura, en números.</translation>
    </message>
    <message>
        <source>All times, Friedman</source>
        <translation>Todos, Friedman</translation>
    </message>
    <message>
        <source>χ² = %1, df = %2</source>
        <translation>χ² = %1, gl = %2</translation>
    </message>
    <message>
        <source>W = %1</source>
        <comment>Kendall</comment>
        <translation>W = %1</translation>
    </message>
    <message>
        <source>Fall: Hodges-Lehmann estimate of before − after with its interval and the level that this interval achieves.</source>
        <translation>Descenso: estimación de Hodges-Lehmann de antes − después, con su intervalo y el nivel que este alcanza.</translation>
    </message>
    <message>
        <source>Median fall: the median of before − after.</source>
        <translation>Descenso mediano: la mediana de antes − después.</translation>
    </message>
    <message>
        <source>%1: adjusted for the months within one score.</source>
        <translation>%1: ajustada por los meses de una misma puntuación.</translation>
    </message>
    <message>
        <source>%1: adjusted for the months of both scores together.</source>
        <translation>%1: ajustada por los meses de ambas puntuaciones en conjunto.</translation>
    </message>
    <message>
        <source>All times: Friedman&apos;s test in the patients with a score at baseline and at every planned month; W: Kendall&apos;s coefficient of concordance.</source>
        <translation>Todos: prueba de Friedman en los pacientes con puntuación basal y en cada mes previsto; W: coeficiente de concordancia de Kendall.</translation>
    </message>
    <message>
        <source>With fewer than 10 such patients its p is approximate.</source>
        <translation>Con menos de 10 de estos pacientes su p es aproximada.</translation>
    </message>
    <message>
        <source>p: Wilcoxon&apos;s signed-rank test against baseline.</source>
        <translation>p: prueba de los rangos con signo de Wilcoxon frente a la visita basal.</translation>
    </message>
    <message>
        <source>Last visit: each patient&apos;s own, whenever it was; its p is outside the family of adjusted values.</source>
        <translation>Última visita: la de cada paciente, cuando quiera que fuese; su p queda fuera de la familia de valores ajustados.</translation>
    </message>
    <message>
        <source>Quartiles: %1.</source>
        <translation>Cuartiles: %1.</translation>
    </message>
    <message>
        <source>That test has no side.</source>
        <translation>Esa prueba no tiene dirección.</translation>
    </message>
    <message>
        <source>r: matched-pairs rank-biserial correlation, not given of fewer than %1 changed pairs.</source>
        <translation>r: correlación biserial de rangos para pares; no se da con menos de %1 pares que cambiaron.</translation>
    </message>
    <message>
        <source>z/√n: z of the normal approximation without correction, divided by the root of the number of pairs; not given of fewer than %1 changed pairs.</source>
        <translation>z/√n: z de la aproximación normal sin corrección, dividida por la raíz del número de pares; no se da con menos de %1 pares que cambiaron.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, with %n changed pair(s) (smallest p %3)</source>
        <comment>a score, a time</comment>
        <translation>
            <numerusform>%1, %2, con %n par que cambió (p mínima %3)</numerusform>
            <numerusform>%1, %2, con %n pares que cambiaron (p mínima %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>An exact p below %1 cannot be reached, however large the change, by %2.</source>
        <translation>No pueden alcanzar una p exacta inferior a %1, por grande que sea el cambio: %2.</translation>
    </message>
    <message>
        <source>Pairs: patients with a score at baseline and at that time, of all patients of the cohort; table %1 says who was left out and why.</source>
        <translation>Pares: pacientes con puntuación basal y en ese momento, de todos los de la cohorte; la tabla %1 dice quién quedó fuera y por qué.</translation>
    </message>
    <message>
        <source>The tests of table %1 in detail: the pairs only (N = %2).</source>
        <translation>Las pruebas de la tabla %1 en detalle: solo los pares (N = %2).</translation>
    </message>
    <message>
        <source>The months of a scale are always adjusted among themselves.</source>
        <translation>Los meses de una escala se ajustan siempre entre sí.</translation>
    </message>
    <message>
        <source>Where higher is better, a negative fall is an improvement, and so is a negative effect size.</source>
        <translation>Donde más es mejor, un descenso negativo es una mejoría, y también un tamaño del efecto negativo.</translation>
    </message>
    <message>
        <source>A one-sided p asks for the same direction there.</source>
        <translation>Una p unilateral busca ahí el mismo sentido.</translation>
    </message>
    <message>
        <source>not known of any patient</source>
        <translation>no consta de ningún paciente</translation>
    </message>
    <message>
        <source>Age at day 0, years</source>
        <translation>Edad en el día 0, años</translation>
    </message>
    <message>
        <source>Subtype of cutaneous lupus</source>
        <translation>Subtipo de lupus cutáneo</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>subtype</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Disease duration before day 0, months</source>
        <translation>Duración previa de la enfermedad, meses</translation>
    </message>
    <message>
        <source>Previous treatments</source>
        <translation>Tratamientos previos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alguno</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>no consta ninguno</translation>
    </message>
    <message>
        <source>Index treatment</source>
        <translation>Tratamiento índice</translation>
    </message>
    <message>
        <source>combination on day 0</source>
        <translation>en combinación el día 0</translation>
    </message>
    <message>
        <source>monotherapy on day 0</source>
        <translation>en monoterapia el día 0</translation>
    </message>
    <message>
        <source>%1 at baseline, points</source>
        <translation>%1 basal, puntos</translation>
    </message>
    <message>
        <source>Follow-up from day 0, months</source>
        <translation>Seguimiento desde el día 0, meses</translation>
    </message>
    <message>
        <source>Main features of the patients (N = %1).</source>
        <translation>Características principales de los pacientes (N = %1).</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Severity of CLASI-A: %1. A patient may have several subtypes and previous treatments.</source>
        <translation>Gravedad de CLASI-A: %1. Un paciente puede tener varios subtipos y tratamientos previos.</translation>
    </message>
    <message>
        <source>%1; n = %2</source>
        <comment>mean and SD, or median and quartiles; patients</comment>
        <translation>%1; n = %2</translation>
    </message>
    <message>
        <source>n/N (%), or mean ± SD; n</source>
        <translation>n/N (%), o media ± DE; n</translation>
    </message>
    <message>
        <source>n/N (%), or median [Q1-Q3]; n</source>
        <translation>n/N (%), o mediana [Q1-Q3]; n</translation>
    </message>
    <message>
        <source>SD: standard deviation (n − 1).</source>
        <translation>DE: desviación estándar (n − 1).</translation>
    </message>
    <message>
        <source>Q1-Q3: quartiles, %1.</source>
        <translation>Q1-Q3: cuartiles, %1.</translation>
    </message>
    <message>
        <source>n: patients in whom the quantity is known. Months are days/30.4375. Age: the year of day 0 minus the year of birth.</source>
        <translation>n: pacientes en quienes se conoce la magnitud. Los meses son días/30,4375. Edad: año del día 0 menos año de nacimiento.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Serology, positive or low at any time</source>
        <translation>Serología, positiva o baja en algún momento</translation>
    </message>
    <message>
        <source>%1; not stated: %2</source>
        <translation>%1; no consta: %2</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>cada semana</numerusform>
            <numerusform>cada %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>oral glucocorticoids, mg/day of prednisone-equivalent</source>
        <translation>glucocorticoides orales, mg/día equivalentes de prednisona</translation>
    </message>
    <message>
        <source>oral glucocorticoids, dose not stated</source>
        <translation>glucocorticoides orales, no consta la dosis</translation>
    </message>
    <message>
        <source>%1 %2 mg %3</source>
        <comment>drug, dose, route</comment>
        <translation>%1 %2 mg %3</translation>
    </message>
    <message>
        <source>number, of those with any on record</source>
        <translation>número, de los que tienen alguno registrado</translation>
    </message>
    <message>
        <source>Concomitant treatments on day 0</source>
        <translation>Tratamientos concomitantes el día 0</translation>
    </message>
    <message>
        <source>%1; range %2</source>
        <comment>median and quartiles, or mean and SD; lowest-highest</comment>
        <translation>%1; rango %2</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>a limit of the median</comment>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>No curve: %1</source>
        <translation>Sin curva: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s), %1 with CLASI-50</source>
        <translation>
            <numerusform>%n paciente, %1 con CLASI-50</numerusform>
            <numerusform>%n pacientes, %1 con CLASI-50</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the median is not reached</source>
        <translation>%1; no se alcanza la mediana</translation>
    </message>
    <message>
        <source>%1; median day %2 (%3 interval: day %4 to %5)</source>
        <translation>%1; mediana, día %2 (intervalo del %3: día %4 a %5)</translation>
    </message>
    <message>
        <source>%1 (no interval)</source>
        <translation>%1 (sin intervalo)</translation>
    </message>
    <message>
        <source>Time to CLASI-50, by visit (N = %1).</source>
        <translation>Tiempo hasta CLASI-50, por visita (N = %1).</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Share (%1 interval)</source>
        <translation>Proporción (intervalo del %1)</translation>
    </message>
    <message>
        <source>Kaplan-Meier estimate of the days from day 0 to the first assessment with a fall of CLASI-A by 50 % or more, planned visit or not; between two visits it may have come earlier. At risk: just before that day. Intervals: Greenwood, %1; the median&apos;s by Brookmeyer and Crowley.</source>
        <translation>Estimación de Kaplan-Meier de los días desde el día 0 hasta la primera evaluación con un descenso del CLASI-A del 50 % o más, en visita prevista o no; entre dos visitas pudo llegar antes. En riesgo: justo antes de ese día. Intervalos: Greenwood, %1; los de la mediana, de Brookmeyer y Crowley.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) were never assessed after baseline and are censored on day 0.</source>
        <translation>
            <numerusform>%n paciente no se valoró después de la visita basal y se censura el día 0.</numerusform>
            <numerusform>%n pacientes no se valoraron después de la visita basal y se censuran el día 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a median and its limits</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1; median day %2 (no interval)</source>
        <translation>%1; mediana, día %2 (sin intervalo)</translation>
    </message>
    <message>
        <source>not estimated: the last patient was seen on day %1</source>
        <translation>no estimada: el último paciente se vio el día %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The scales at baseline by centre (N = %1).</source>
        <translation>Las escalas en la visita basal por centro (N = %1).</translation>
    </message>
    <message>
        <source>At baseline; n</source>
        <translation>Basal; n</translation>
    </message>
    <message>
        <source>n: patients with an answer. The centres are not compared by a test.</source>
        <translation>n: pacientes con respuesta. Los centros no se comparan con ninguna prueba.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>not answered</source>
        <comment>an item of the whole body</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Its form, region by region</source>
        <translation>Su formulario, región por región</translation>
    </message>
    <message>
        <source>Entered in error: %1. This patient counts nowhere.</source>
        <translation>Introducido por error: %1. Este paciente no cuenta en ningún lugar.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on %1: for the patient&apos;s own chart only, not for the study.</source>
        <translation>El consentimiento se retiró el %1: solo para la historia clínica del paciente, no para el estudio.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nacimiento %1</translation>
    </message>
    <message>
        <source>systemic lupus: %1</source>
        <translation>lupus sistémico: %1</translation>
    </message>
    <message>
        <source>disease since %1</source>
        <translation>enfermedad desde %1</translation>
    </message>
    <message>
        <source>Patient report: %1</source>
        <translation>Informe del paciente: %1</translation>
    </message>
    <message>
        <source>No visit that counts yet.</source>
        <translation>Aún no hay ninguna visita que cuente.</translation>
    </message>
    <message>
        <source>Last visit, %1: %2</source>
        <translation>Última visita, %1: %2</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Safety and consent</source>
        <translation>Seguridad y consentimiento</translation>
    </message>
    <message>
        <source>Malar %1 · generated %2 · registry %3</source>
        <translation>Malar %1 · generado el %2 · registro %3</translation>
    </message>
    <message>
        <source>CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94. Small figures in the table are the answers of the visit before.</source>
        <translation>CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94. Las cifras pequeñas de la tabla son las respuestas de la visita anterior.</translation>
    </message>
    <message>
        <source>CLASI over time, treatment and safety of one patient</source>
        <translation>CLASI en el tiempo, tratamiento y seguridad de un paciente</translation>
    </message>
    <message>
        <source>patient report</source>
        <translation>informe del paciente</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Visits, with the change since baseline</source>
        <translation>Visitas, con el cambio desde la basal</translation>
    </message>
    <message>
        <source>Index treatment stopped on %1: %2</source>
        <translation>Tratamiento índice suspendido el %1: %2</translation>
    </message>
    <message>
        <source>Infusion of %1 missed: %2</source>
        <translation>Infusión del %1 omitida: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n infusion(s) given</source>
        <translation>
            <numerusform>%n infusión administrada</numerusform>
            <numerusform>%n infusiones administradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation>
            <numerusform>%n reducida</numerusform>
            <numerusform>%n reducidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n aumentada</numerusform>
            <numerusform>%n aumentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due and not recorded</source>
        <translation>
            <numerusform>%n pendiente sin registrar</numerusform>
            <numerusform>%n pendientes sin registrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cumulative dose %1 mg</source>
        <translation>Dosis acumulada %1 mg</translation>
    </message>
    <message>
        <source>%1; adherence %2</source>
        <translation>%1; adherencia %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1, end not known</source>
        <translation>desde %1, fin desconocido</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>No previous treatment is recorded.</source>
        <translation>No consta ningún tratamiento previo.</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>Previos: %1</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>comunicado el %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>grado %1</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin grado</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>relation %1</source>
        <translation>relación %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>No visit yet at which adverse events were asked for.</source>
        <translation>Aún no hay ninguna visita en la que se preguntara por acontecimientos adversos.</translation>
    </message>
    <message numerus="yes">
        <source>Adverse events were asked for at none of %n visit(s).</source>
        <translation>
            <numerusform>No se preguntó por acontecimientos adversos en la única visita (%n).</numerusform>
            <numerusform>No se preguntó por acontecimientos adversos en ninguna de %n visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reported at %1 of %n visit(s).</source>
        <translation>
            <numerusform>Comunicados en %1 de %n visita.</numerusform>
            <numerusform>Comunicados en %1 de %n visitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No details are recorded.</source>
        <translation>No constan detalles.</translation>
    </message>
    <message numerus="yes">
        <source>None reported at any of %n visit(s).</source>
        <translation>
            <numerusform>Ninguno comunicado en %n visita.</numerusform>
            <numerusform>Ninguno comunicado en ninguna de %n visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None reported at the %n visit(s) where it was asked.</source>
        <translation>
            <numerusform>Ninguno comunicado en la %n visita en que se preguntó.</numerusform>
            <numerusform>Ninguno comunicado en las %n visitas en que se preguntó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not asked at %n visit(s).</source>
        <translation>
            <numerusform>No se preguntó en %n visita.</numerusform>
            <numerusform>No se preguntó en %n visitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>retirado el %1</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Consentimiento %1</translation>
    </message>
    <message>
        <source>No index treatment yet.</source>
        <translation>Aún sin tratamiento índice.</translation>
    </message>
    <message>
        <source>In combination with a concomitant treatment</source>
        <translation>En combinación con un tratamiento concomitante</translation>
    </message>
    <message>
        <source>In monotherapy at present</source>
        <translation>Actualmente en monoterapia</translation>
    </message>
    <message>
        <source>No consent is recorded.</source>
        <translation>No consta ningún consentimiento.</translation>
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
        <source>yes, some</source>
        <translation>sí, alguno</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusión</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Adverse events since the last visit</source>
        <translation>Acontecimientos adversos desde la última visita</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Sum of the column</source>
        <translation>Suma de la columna</translation>
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
    <message>
        <source>Shade what is affected.</source>
        <translation>Sombree lo que esté afectado.</translation>
    </message>
    <message>
        <source>Entered in error. This visit counts nowhere.</source>
        <translation>Introducida por error. Esta visita no cuenta en ningún sitio.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Momento previsto</translation>
    </message>
    <message>
        <source>CLASI form</source>
        <translation>Formulario CLASI</translation>
    </message>
    <message>
        <source>CLASI visit sheet</source>
        <translation>Hoja de visita CLASI</translation>
    </message>
    <message>
        <source>Malar %1 · printed %2 · registry %3</source>
        <translation>Malar %1 · impreso el %2 · registro %3</translation>
    </message>
    <message>
        <source>erythema + scale + mucosa + recent hair loss + alopecia (0–70)</source>
        <translation>eritema + escama + mucosa + caída reciente del pelo + alopecia (0–70)</translation>
    </message>
    <message>
        <source>dyspigmentation (twice where it lasts 12 months or more) + scarring + scarring of the scalp (0–56)</source>
        <translation>dispigmentación (doble si dura 12 meses o más) + cicatriz + cicatriz del cuero cabelludo (0–56)</translation>
    </message>
    <message>
        <source>since baseline (%1): %2</source>
        <translation>desde la basal (%1): %2</translation>
    </message>
    <message>
        <source>since last visit (%1): %2</source>
        <translation>desde la última visita (%1): %2</translation>
    </message>
    <message>
        <source>no response since baseline</source>
        <translation>sin respuesta desde la basal</translation>
    </message>
    <message>
        <source>response: %1</source>
        <translation>respuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>at least; %n answer(s) missing</source>
        <translation>
            <numerusform>como mínimo; falta %n respuesta</numerusform>
            <numerusform>como mínimo; faltan %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>… (shortened: the whole note is in the registry)</source>
        <translation>… (abreviada: la nota completa está en el registro)</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Beside CLASI</source>
        <translation>Junto al CLASI</translation>
    </message>
    <message>
        <source>%1: %2. CLA-IGA: Guo LN, et al. Lupus Sci Med 2021;8:e000529; in short words of our own.</source>
        <extracomment>The physician&apos;s global assessment on the printed sheet: its name, then what each of its levels means</extracomment>
        <translation>%1: %2. CLA-IGA: Guo LN, et al. Lupus Sci Med 2021;8:e000529; con palabras breves propias.</translation>
    </message>
    <message numerus="yes">
        <source>%n filled with 0 at once</source>
        <translation>
            <numerusform>%n rellenada con 0 de una vez</numerusform>
            <numerusform>%n rellenadas con 0 de una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied from the last visit and accepted</source>
        <translation>
            <numerusform>%n copiada de la última visita y aceptada</numerusform>
            <numerusform>%n copiadas de la última visita y aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 answers: %2.</source>
        <extracomment>The number of all answers, and those that were not typed one by one</extracomment>
        <translation>De %1 respuestas: %2.</translation>
    </message>
    <message>
        <source>Each region by its worst lesion, front and back as one; activity and damage apart from each other. An open answer is not 0.</source>
        <translation>Cada región según su peor lesión, por delante y por detrás como una sola; actividad y daño por separado. Una respuesta abierta no es 0.</translation>
    </message>
    <message>
        <source>Small figures: the answers of the last visit, %1; a triangle shows the way since.</source>
        <translation>Cifras pequeñas: respuestas de la última visita, %1; un triángulo indica si subió o bajó.</translation>
    </message>
    <message>
        <source>Hatched: not answered.</source>
        <translation>Rayado: sin responder.</translation>
    </message>
    <message>
        <source>CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94. Severity: %1. The labels are short ones of this program, not the wording of the published form. Malar is not affiliated with or endorsed by the authors of the CLASI or the University of Pennsylvania.</source>
        <translation>CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94. Gravedad: %1. Las etiquetas son formas breves de este programa, no el texto del formulario publicado. Malar no está afiliado a los autores del CLASI ni a la Universidad de Pensilvania, ni cuenta con su respaldo.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>no se pudo dibujar la página</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation>Solo totales</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>year before month</source>
        <translation>año antes que mes</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>día antes que mes</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>mes antes que día</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>hoja «%1»</translation>
    </message>
    <message>
        <source>order of day and month not known</source>
        <translation>orden de día y mes desconocido</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>Leído como: %1.</translation>
    </message>
    <message>
        <source>Other sheets: %1.</source>
        <translation>Otras hojas: %1.</translation>
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
    <name>TreatmentTable</name>
    <message>
        <source>20; 10 from 2024-03-15</source>
        <translation>20; 10 desde 2024-03-15</translation>
    </message>
    <message>
        <source>name of the drug</source>
        <translation>nombre del fármaco</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, %2 since baseline</source>
        <extracomment>A total and its change since baseline: 5, −8 since baseline</extracomment>
        <translation>%1, %2 desde la basal</translation>
    </message>
    <message>
        <source>%1 %2 mg</source>
        <comment>drug and dose</comment>
        <translation>%1 %2 mg</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>%1 (index treatment)</source>
        <translation>%1 (tratamiento índice)</translation>
    </message>
    <message numerus="yes">
        <source>%1 mg every %n day(s)</source>
        <translation>
            <numerusform>%1 mg cada %n día</numerusform>
            <numerusform>%1 mg cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>grado %1</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin grado</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>onset not known, told on that day</source>
        <translation>inicio desconocido, comunicado ese día</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s): %1</source>
        <translation>
            <numerusform>%n valor: %1</numerusform>
            <numerusform>%n valores: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>cuerpo entero</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s): %1</source>
        <translation>
            <numerusform>%n fotografía: %1</numerusform>
            <numerusform>%n fotografías: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusiones</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcadores</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Draft of a visit</source>
        <translation>Borrador de una visita</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusión</translation>
    </message>
    <message>
        <source>Infusion missed</source>
        <translation>Infusión omitida</translation>
    </message>
    <message>
        <source>Treatment begun</source>
        <translation>Inicio de tratamiento</translation>
    </message>
    <message>
        <source>Dose changed</source>
        <translation>Cambio de dosis</translation>
    </message>
    <message>
        <source>Treatment stopped</source>
        <translation>Fin de tratamiento</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Acontecimiento adverso</translation>
    </message>
    <message>
        <source>Adverse event over</source>
        <translation>Fin de acontecimiento adverso</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento otorgado</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Biomarkers measured</source>
        <translation>Biomarcadores medidos</translation>
    </message>
    <message>
        <source>Photographed</source>
        <translation>Fotografiado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>Borrador · %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
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
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 given of %2 planned</source>
        <translation>%1 administradas de %2 previstas</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 sin registrar</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 con retraso</translation>
    </message>
    <message>
        <source>%1 reduced</source>
        <translation>%1 reducidas</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Serology</source>
        <translation>Serología</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>None recorded. Edit (Ctrl+Shift+E), page 5, records it.</source>
        <translation>No consta ninguno. Se registra en Editar (Ctrl+Mayús+E), página 5.</translation>
    </message>
    <message>
        <source>Nothing is entered from %1 on; the patient is in no export and no cohort.</source>
        <translation>Desde el %1 no se introduce nada; el paciente no figura en ninguna exportación ni cohorte.</translation>
    </message>
    <message>
        <source>Index treatment</source>
        <translation>Tratamiento índice</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dosis acumulada</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1 mg</translation>
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
        <source>None yet, so no day 0 and no planned visit. Edit (Ctrl+Shift+E), page 2, begins it.</source>
        <translation>Aún ninguno, así que no hay día 0 ni visitas previstas. Se inicia en Editar (Ctrl+Mayús+E), página 2.</translation>
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
        <source>Why stopped</source>
        <translation>Motivo de suspensión</translation>
    </message>
    <message>
        <source>Dose and changes</source>
        <translation>Dosis y cambios</translation>
    </message>
    <message>
        <source>None recorded. Edit (Ctrl+Shift+E), page 3, has the list.</source>
        <translation>No consta ninguno. La lista está en Editar (Ctrl+Mayús+E), página 3.</translation>
    </message>
    <message>
        <source>None recorded. Edit (Ctrl+Shift+E), page 4, has the list.</source>
        <translation>No consta ninguno. La lista está en Editar (Ctrl+Mayús+E), página 4.</translation>
    </message>
    <message>
        <source>On day 0: combination.</source>
        <translation>En el día 0: combinación.</translation>
    </message>
    <message>
        <source>On day 0: monotherapy.</source>
        <translation>En el día 0: monoterapia.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>None told so far. Every visit asks for them.</source>
        <translation>Ninguno comunicado hasta ahora. Se preguntan en cada visita.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>No consta ninguno.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguna.</translation>
    </message>
    <message>
        <source>None yet. They need a consent that covers photographs.</source>
        <translation>Aún ninguna. Requieren un consentimiento que cubra las fotografías.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was changed; choose another place or free some space.</source>
        <translation>No se pudo escribir %1 (%2). No se cambió nada; elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>patient report</source>
        <translation>informe del paciente</translation>
    </message>
    <message>
        <source>The report was not printed: the printer does not answer. Check the printer, or save the report as PDF.</source>
        <translation>El informe no se imprimió: la impresora no responde. Compruebe la impresora o guarde el informe como PDF.</translation>
    </message>
    <message>
        <source>Save the patient report</source>
        <translation>Guardar el informe del paciente</translation>
    </message>
    <message>
        <source>report</source>
        <comment>in a file&apos;s name</comment>
        <translation>informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The patient report was written to %1.</source>
        <translation>El informe del paciente se guardó en %1.</translation>
    </message>
    <message>
        <source>Save the figure of the course</source>
        <translation>Guardar la figura de la evolución</translation>
    </message>
    <message>
        <source>course</source>
        <comment>in a file&apos;s name</comment>
        <translation>evolución</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG, 300 dpi (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG, 300 ppp (*.png)</translation>
    </message>
    <message>
        <source>A figure is a PDF, SVG or PNG file. Choose a name that ends in .pdf, .svg or .png.</source>
        <translation>Una figura es un archivo PDF, SVG o PNG. Elija un nombre que termine en .pdf, .svg o .png.</translation>
    </message>
    <message>
        <source>The figure was written to %1, its data to %2.</source>
        <translation>La figura se guardó en %1 y sus datos en %2.</translation>
    </message>
    <message>
        <source>visit sheet</source>
        <translation>hoja de visita</translation>
    </message>
    <message>
        <source>blank form</source>
        <translation>formulario en blanco</translation>
    </message>
    <message>
        <source>visit</source>
        <comment>in a file&apos;s name</comment>
        <translation>visita</translation>
    </message>
    <message>
        <source>blank form</source>
        <comment>in a file&apos;s name</comment>
        <translation>formulario en blanco</translation>
    </message>
    <message>
        <source>The sheet was not printed: the printer does not answer. Check the printer, or save the sheet as PDF.</source>
        <translation>La hoja no se ha impreso: la impresora no responde. Compruebe la impresora o guarde la hoja como PDF.</translation>
    </message>
    <message>
        <source>Save the visit sheet</source>
        <translation>Guardar la hoja de visita</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>Guardar el formulario en blanco</translation>
    </message>
    <message>
        <source>The sheet was written to %1.</source>
        <translation>La hoja se ha guardado en %1.</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1 (%2). Nothing was changed; choose another place or free some space.</source>
        <translation>La hoja no se ha podido guardar en %1 (%2). No se ha cambiado nada; elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>“%1” is no dose. Type 20, or 20; 10 from 2024-03-15, the first dose first and each change with its day.</source>
        <translation>«%1» no es una dosis. Escriba 20, o 20; 10 desde 2024-03-15: primero la primera dosis y cada cambio con su día.</translation>
    </message>
    <message>
        <source>The other drug has no name. Type its name, or untick it.</source>
        <translation>El otro fármaco no tiene nombre. Escriba su nombre o desmárquelo.</translation>
    </message>
    <message>
        <source>%1 is before the start, %2. Correct one of the dates.</source>
        <translation>%1 es anterior al inicio, %2. Corrija una de las fechas.</translation>
    </message>
    <message>
        <source>A dose cannot be less than 0. Correct it; 0 means paused.</source>
        <translation>Una dosis no puede ser menor que 0. Corríjala; 0 significa en pausa.</translation>
    </message>
    <message>
        <source>A run that was cut short had left something here, and it was removed: %1.</source>
        <translation>Una ejecución interrumpida había dejado algo aquí y se ha eliminado: %1.</translation>
    </message>
    <message>
        <source>a row a patient</source>
        <translation>una fila por paciente</translation>
    </message>
    <message>
        <source>who the patients are</source>
        <translation>quiénes son los pacientes</translation>
    </message>
    <message>
        <source>consents, with their withdrawal</source>
        <translation>consentimientos, con su retirada</translation>
    </message>
    <message>
        <source>notes on answers, and how they were entered</source>
        <translation>notas en las respuestas y cómo se introdujeron</translation>
    </message>
    <message>
        <source>courses of the index treatment; its first dose is day 0</source>
        <translation>ciclos del tratamiento índice; su primera dosis es el día 0</translation>
    </message>
    <message>
        <source>doses of the courses, given or missed</source>
        <translation>dosis de los ciclos, administradas u omitidas</translation>
    </message>
    <message>
        <source>previous and concomitant treatments</source>
        <translation>tratamientos previos y concomitantes</translation>
    </message>
    <message>
        <source>their doses over time</source>
        <translation>sus dosis a lo largo del tiempo</translation>
    </message>
    <message>
        <source>a row an event</source>
        <translation>una fila por acontecimiento</translation>
    </message>
    <message>
        <source>a row a measured value</source>
        <translation>una fila por valor medido</translation>
    </message>
    <message>
        <source>a row a photograph; the images are in photographs/</source>
        <translation>una fila por fotografía; las imágenes están en photographs/</translation>
    </message>
    <message>
        <source>every column, as a data dictionary of REDCap</source>
        <translation>todas las columnas, como diccionario de datos de REDCap</translation>
    </message>
    <message>
        <source>checked with: sha256sum -c SHA256SUMS</source>
        <translation>se comprueba con: sha256sum -c SHA256SUMS</translation>
    </message>
    <message>
        <source>Left out: %1 with consent withdrawn, %2 entered in error; of the others, %3 visits entered in error.</source>
        <translation>No incluidos: %1 con el consentimiento retirado, %2 introducidos por error; de los demás, %3 visitas introducidas por error.</translation>
    </message>
    <message>
        <source>Export of the registry %1</source>
        <translation>Exportación del registro %1</translation>
    </message>
    <message>
        <source>Registry id: %1</source>
        <translation>Identificador del registro: %1</translation>
    </message>
    <message>
        <source>Written by Malar %1</source>
        <translation>Escrito por Malar %1</translation>
    </message>
    <message>
        <source>SYNTHETIC TRAINING DATA: no real patient.</source>
        <translation>DATOS SINTÉTICOS DE PRÁCTICA: ningún paciente real.</translation>
    </message>
    <message>
        <source>Patients: %1. Visits: %2.</source>
        <translation>Pacientes: %1. Visitas: %2.</translation>
    </message>
    <message>
        <source>Pseudonymised: patients are known by their study code. Notes and other free text are as they were typed; read them before you pass this folder on.</source>
        <translation>Seudonimizado: los pacientes se conocen por su código de estudio. Las notas y demás texto libre están tal como se escribieron; léalos antes de pasar esta carpeta a otros.</translation>
    </message>
    <message>
        <source>CSV as in RFC 4180: UTF-8, commas, a point in numbers. Dates are written 2026-11-22. An empty cell says that nothing is known: an unanswered item is never 0.</source>
        <translation>CSV según RFC 4180: UTF-8, comas, punto decimal en los números. Las fechas se escriben 2026-11-22. Una celda vacía dice que no se sabe nada: un ítem sin respuesta nunca es 0.</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would compute begins with an apostrophe (as does text that began with one); importing takes it away.</source>
        <translation>El texto que una hoja de cálculo calcularía empieza por un apóstrofo (también el que ya empezaba por uno); al importar se quita.</translation>
    </message>
    <message>
        <source>CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94.</source>
        <translation>CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94.</translation>
    </message>
    <message>
        <source>Treatment and consent do not fit</source>
        <translation>El tratamiento y el consentimiento no concuerdan</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>¿Es correcto todo esto?</translation>
    </message>
    <message>
        <source>Is this date right?</source>
        <translation>¿Es correcta esta fecha?</translation>
    </message>
    <message>
        <source>Are these dates right?</source>
        <translation>¿Son correctas estas fechas?</translation>
    </message>
    <message>
        <source>It can be saved with a reason, which the history keeps.</source>
        <translation>Puede guardarse con un motivo, que se conserva en la lista de cambios.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>the field %1 is missing or holds what this version does not know</source>
        <translation>el campo %1 falta o contiene algo que esta versión no conoce</translation>
    </message>
    <message>
        <source>%1; it takes %2</source>
        <comment>a field; its values</comment>
        <translation>%1; admite %2</translation>
    </message>
    <message>
        <source>%1; it takes a number between 0 and 1</source>
        <translation>%1; admite un número entre 0 y 1</translation>
    </message>
    <message>
        <source>%1; it takes 1 to 9</source>
        <translation>%1; admite de 1 a 9</translation>
    </message>
    <message>
        <source>it is no JSON: %1 at character %2</source>
        <translation>no es JSON: %1, en el carácter %2</translation>
    </message>
    <message>
        <source>it is from a newer version of Malar</source>
        <translation>es de una versión más reciente de Malar</translation>
    </message>
    <message>
        <source>the field %1: %2</source>
        <comment>a field; what is wrong</comment>
        <translation>el campo %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who is signed in, and their role
----------
A sign and a region: &quot;Erythema, ears&quot;
----------
%1 the code of a patient, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open on %1 since %2, so it can only be read here. Close it there; if nobody works with it there any more, take it over.</source>
        <translation>Abierto en %1 desde el %2: aquí solo se puede leer. Ciérrelo allí; si ya nadie trabaja con él allí, tome el control.</translation>
    </message>
    <message>
        <source>Open on %1 since %2, so it can only be read here. Close it there and open the registry again to make changes.</source>
        <translation>Abierto en %1 desde el %2: aquí solo se puede leer. Ciérrelo allí y vuelva a abrir el registro para hacer cambios.</translation>
    </message>
    <message>
        <source>Open in another window, so it can only be read here. Close the other window and open the registry again to make changes.</source>
        <translation>Abierto en otra ventana: aquí solo se puede leer. Cierre la otra ventana y vuelva a abrir el registro para hacer cambios.</translation>
    </message>
    <message>
        <source>The file may not be written, so it can only be read here. Ask for write access to the file and its folder, and open the registry again to make changes.</source>
        <translation>No hay permiso para escribir en el archivo: aquí solo se puede leer. Pida permiso de escritura del archivo y de su carpeta, y vuelva a abrir el registro para hacer cambios.</translation>
    </message>
    <message>
        <source>The disk is full, so the registry can only be read here. Free some space and open the registry again to make changes.</source>
        <translation>El disco está lleno: aquí el registro solo se puede leer. Libere espacio y vuelva a abrir el registro para hacer cambios.</translation>
    </message>
    <message>
        <source>The disk cannot lock files, so the registry can only be read here: two windows could overwrite each other. Move it to another disk to make changes.</source>
        <translation>El disco no permite bloquear archivos: aquí el registro solo se puede leer, porque dos ventanas podrían sobrescribirse. Llévelo a otro disco para hacer cambios.</translation>
    </message>
    <message>
        <source>The name is too long for a lock beside the file, so the registry can only be read here. Give the file a shorter name to make changes.</source>
        <translation>El nombre es demasiado largo para poner un bloqueo junto al archivo: aquí el registro solo se puede leer. Dé al archivo un nombre más corto para hacer cambios.</translation>
    </message>
    <message>
        <source>No lock can be written beside the file, so the registry can only be read here. Check the disk and open the registry again to make changes.</source>
        <translation>No se puede escribir un bloqueo junto al archivo: aquí el registro solo se puede leer. Compruebe el disco y vuelva a abrir el registro para hacer cambios.</translation>
    </message>
    <message>
        <source>The registry has been open on %1 since %2. If somebody works with it there, what the two of you save may be lost and the registry damaged. Take it over only where you know that nobody does.</source>
        <translation>El registro está abierto en %1 desde el %2. Si alguien trabaja con él allí, puede perderse lo que guarden los dos y dañarse el registro. Tome el control solo si sabe que no es así.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>n. %1</translation>
    </message>
    <message>
        <source>%1 day %2</source>
        <extracomment>A drug and the day since its start</extracomment>
        <translation>%1, día %2</translation>
    </message>
    <message>
        <source>No index treatment yet, so no planned month</source>
        <translation>Sin tratamiento índice aún, ni mes previsto</translation>
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
        <translation>%1 (día&#xa0;%2, ventana del día&#xa0;%3–%4)</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed here.</source>
        <translation>Solo lectura: aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Entered in error: it can only be read.</source>
        <translation>Introducida por error: solo se puede leer.</translation>
    </message>
    <message>
        <source>Complete: choose Amend to change it.</source>
        <translation>Completa: elija Enmendar para cambiarla.</translation>
    </message>
    <message>
        <source>What the visit said before stays in the history.</source>
        <translation>Lo que decía la visita queda en la lista de cambios.</translation>
    </message>
    <message>
        <source>A short reason is kept in the history.</source>
        <translation>En la lista de cambios se guarda un motivo breve.</translation>
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
    <message>
        <source>Another window has this registry open and may be typing this visit now. To recover it here, close the other window and open the registry again.</source>
        <translation>Otra ventana tiene abierto este registro y quizá se esté escribiendo en ella esta visita. Para recuperarla aquí, cierre la otra ventana y vuelva a abrir el registro.</translation>
    </message>
    <message>
        <source>This registry is open for reading only. What was typed stays in it; to recover or discard it, ask for write access to the file and open the registry again.</source>
        <translation>Este registro está abierto solo para lectura. Lo escrito se conserva en él; para recuperarlo o descartarlo, pida permiso de escritura y vuelva a abrir el registro.</translation>
    </message>
    <message>
        <source>Compared with the draft that the registry holds:</source>
        <translation>Comparado con el borrador que guarda el registro:</translation>
    </message>
    <message>
        <source>The registry holds the visit as complete. Recovering takes the amendment up again; nothing changes until it is completed with a reason.</source>
        <translation>En el registro la visita está completa. Al recuperarla se retoma la enmienda; nada cambia hasta que se complete con un motivo.</translation>
    </message>
    <message>
        <source>The patient of this visit is not in the registry any more, so it cannot be opened. What was typed is kept until it is discarded.</source>
        <translation>El paciente de esta visita ya no está en el registro, por lo que no se puede abrir. Lo escrito se conserva hasta que se descarte.</translation>
    </message>
    <message>
        <source>The visit was since marked as entered in error, so it cannot be changed. What was typed is kept until it is discarded.</source>
        <translation>Después, la visita se marcó como introducida por error y ya no se puede cambiar. Lo escrito se conserva hasta que se descarte.</translation>
    </message>
    <message>
        <source>This patient was entered in error, so the visit will count nowhere.</source>
        <translation>Este paciente se introdujo por error: la visita no contará en ningún sitio.</translation>
    </message>
    <message>
        <source>The visit was never saved: all of it is new to the registry.</source>
        <translation>La visita nunca se guardó: todo es nuevo para el registro.</translation>
    </message>
    <message>
        <source>unknown patient</source>
        <translation>paciente desconocido</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>A date and a time</extracomment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>An answer on a scale: &quot;4 of 10&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>The visit of %1 on %2, last typed %3 with %4 answers.</source>
        <extracomment>%1 study code, %2 date of the visit, %3 &quot;today at 14:02&quot;, %4 &quot;12 of 56&quot;</extracomment>
        <translation>La visita de %1 del %2, escrita por última vez %3, con %4 respuestas.</translation>
    </message>
    <message>
        <source>The registry keeps the visit as it was saved; discarding loses for good what was typed after that.</source>
        <translation>El registro conserva la visita tal como se guardó; al descartar se pierde para siempre lo escrito después.</translation>
    </message>
    <message>
        <source>It was never saved, so discarding loses all of it for good.</source>
        <translation>Nunca se guardó, así que al descartar se pierde todo para siempre.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Leave the visit and keep what was typed</source>
        <translation>Salir de la visita y guardar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Date of the visit</source>
        <translation>&amp;Fecha de la visita</translation>
    </message>
    <message>
        <source>&amp;Copy last visit&apos;s answers</source>
        <translation>&amp;Copiar las respuestas de la última visita</translation>
    </message>
    <message>
        <source>Accept what is copied in the &amp;region</source>
        <translation>Aceptar lo copiado en la &amp;región</translation>
    </message>
    <message>
        <source>&amp;Accept everything copied</source>
        <translation>&amp;Aceptar todo lo copiado</translation>
    </message>
    <message>
        <source>Everything open is &amp;0</source>
        <translation>Todo lo abierto es &amp;0</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>&amp;What the answer means</source>
        <translation>&amp;Qué significa la respuesta</translation>
    </message>
    <message>
        <source>&amp;Note on the answer</source>
        <translation>&amp;Nota sobre la respuesta</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>The infusion was given as planned</source>
        <translation>La infusión se administró según lo previsto</translation>
    </message>
    <message>
        <source>The infusion was missed</source>
        <translation>La infusión se omitió</translation>
    </message>
    <message>
        <source>Another day or dose of the infusion</source>
        <translation>Otro día u otra dosis de la infusión</translation>
    </message>
    <message>
        <source>Take the infusion back</source>
        <translation>Retirar la infusión registrada</translation>
    </message>
    <message>
        <source>No adverse events</source>
        <translation>Ningún acontecimiento adverso</translation>
    </message>
    <message>
        <source>Some adverse events</source>
        <translation>Algún acontecimiento adverso</translation>
    </message>
    <message>
        <source>The adverse event is still there</source>
        <translation>El acontecimiento adverso continúa</translation>
    </message>
    <message>
        <source>The adverse event has recovered today</source>
        <translation>El acontecimiento adverso se ha resuelto hoy</translation>
    </message>
    <message>
        <source>The answer; then on to the next one</source>
        <translation>La respuesta; después pasa a la siguiente</translation>
    </message>
    <message>
        <source>To the answer beside it</source>
        <translation>A la respuesta contigua</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una letra</translation>
    </message>
    <message>
        <source>To the region that has the letter at its row</source>
        <translation>A la región que lleva esa letra en su fila</translation>
    </message>
    <message>
        <source>As at the last visit, or accept what is copied</source>
        <translation>Como en la última visita, o acepta lo copiado</translation>
    </message>
    <message>
        <source>0 for what is open in the rest of the column</source>
        <translation>0 para lo que queda abierto en el resto de la columna</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>On to what stands below and beside the form</source>
        <translation>A lo que está debajo y al lado del formulario</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>more than four decimals</source>
        <translation>más de cuatro decimales</translation>
    </message>
    <message>
        <source>too large a number</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <source>thousands or decimals? Write it like 1234 or 1.2340</source>
        <translation>¿millares o decimales? Escríbalo como 1234 o 1,2340</translation>
    </message>
    <message>
        <source>a limit of detection is written &lt;5 or &gt;5, without “or equal”</source>
        <translation>un límite de detección se escribe &lt;5 o &gt;5, sin «o igual»</translation>
    </message>
    <message>
        <source>not a day that is certain; write it as 2024-02-13</source>
        <translation>no es un día seguro; escríbalo como 2024-02-13</translation>
    </message>
    <message>
        <source>a day to come</source>
        <translation>un día que aún no ha llegado</translation>
    </message>
    <message>
        <source>no subset of this panel</source>
        <translation>no es una subpoblación de este panel</translation>
    </message>
    <message>
        <source>no marker of the panels</source>
        <translation>no es un marcador de los paneles</translation>
    </message>
    <message>
        <source>another unit than the panel&apos;s</source>
        <translation>otra unidad que la del panel</translation>
    </message>
    <message>
        <source>a row of another patient</source>
        <translation>una fila de otro paciente</translation>
    </message>
    <message>
        <source>beyond the table</source>
        <translation>fuera de la tabla</translation>
    </message>
    <message>
        <source>the same day, subset and marker once more; the first one counts</source>
        <translation>el mismo día, subpoblación y marcador otra vez; cuenta el primero</translation>
    </message>
    <message>
        <source>a list needs columns for date, marker and value</source>
        <translation>una lista necesita columnas de fecha, marcador y valor</translation>
    </message>
    <message>
        <source>the clipboard holds far more than a table of biomarkers</source>
        <translation>el portapapeles contiene mucho más que una tabla de biomarcadores</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 is not a number. Write it like 12.5, or leave the cell empty.</source>
        <translation>%1 no es un número. Escríbalo como 12,5 o deje la celda vacía.</translation>
    </message>
    <message>
        <source>%1 has more than four decimals.</source>
        <translation>%1 tiene más de cuatro decimales.</translation>
    </message>
    <message>
        <source>%1 is too large a number.</source>
        <translation>%1 es un número demasiado grande.</translation>
    </message>
    <message>
        <source>%1 could be thousands or decimals. Write it like 1234 or 1.2340.</source>
        <translation>%1 podrían ser millares o decimales. Escríbalo como 1234 o 1,2340.</translation>
    </message>
    <message>
        <source>%1 may be the limit itself. Write a limit of detection like &lt;5 or &gt;1000, without “or equal”.</source>
        <translation>%1 podría ser el propio límite. Escriba un límite de detección como &lt;5 o &gt;1000, sin «o igual».</translation>
    </message>
    <message>
        <source>%1 does not lie between 0 and 100 %.</source>
        <translation>%1 no está entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2, “%3”: %4</source>
        <extracomment>What stands in a cell of a spreadsheet, and what is wrong with it</extracomment>
        <translation>Fila %1, columna %2, «%3»: %4</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ only in case. One marker or subset would be two: change or remove one of them.</source>
        <translation>«%1» y «%2» solo difieren en mayúsculas. Un marcador o una subpoblación serían dos: cambie o quite uno de ellos.</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike. If they are one, remove one of them.</source>
        <translation>«%1» y «%2» se parecen. Si son lo mismo, quite uno de ellos.</translation>
    </message>
    <message>
        <source>A panel has no name yet.</source>
        <translation>Un panel aún no tiene nombre.</translation>
    </message>
    <message>
        <source>Two panels are called %1.</source>
        <translation>Dos paneles se llaman %1.</translation>
    </message>
    <message>
        <source>%1 has no unit yet, such as % positive or pg/ml.</source>
        <translation>%1 aún no tiene unidad, como % positivas o pg/ml.</translation>
    </message>
    <message>
        <source>%1 has no marker yet.</source>
        <translation>%1 aún no tiene ningún marcador.</translation>
    </message>
    <message>
        <source>A marker of %1 has no key that files can carry: letters, digits and underscores, at most 26.</source>
        <translation>Un marcador de %1 no tiene una clave válida para los archivos: letras, cifras y guiones bajos, 26 como mucho.</translation>
    </message>
    <message>
        <source>%1 has a marker whose key is taken: no two markers share one.</source>
        <translation>%1 tiene un marcador cuya clave ya está usada: dos marcadores no pueden compartirla.</translation>
    </message>
    <message>
        <source>%1 names a subset twice, or one without a name.</source>
        <translation>%1 nombra una subpoblación dos veces, o una sin nombre.</translation>
    </message>
    <message>
        <source>%1 has a reference range that ends before it begins.</source>
        <translation>%1 tiene un intervalo de referencia que termina antes de empezar.</translation>
    </message>
    <message>
        <source>Entered in error: %1. This patient counts nowhere.</source>
        <translation>Introducido por error: %1. Este paciente no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on %1: nothing more is entered; the patient is in no export and no cohort.</source>
        <translation>El consentimiento se retiró el %1: no se introduce nada más; el paciente no figura en ninguna exportación ni cohorte.</translation>
    </message>
    <message>
        <source>The adverse event</source>
        <translation>El acontecimiento adverso</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>The adverse event has no name. Type what happened, or remove it.</source>
        <translation>El acontecimiento adverso no tiene nombre. Escriba qué ocurrió o quítelo.</translation>
    </message>
    <message>
        <source>%1: grade %2 does not exist. CTCAE grades are 1 to 5.</source>
        <translation>%1: el grado %2 no existe. Los grados CTCAE son de 1 a 5.</translation>
    </message>
    <message>
        <source>%1 ends before it begins. Correct the onset or the end.</source>
        <translation>%1 termina antes de comenzar. Corrija el comienzo o el final.</translation>
    </message>
    <message>
        <source>%1 has a date in the future. Correct the onset, the end or the day it was told.</source>
        <translation>%1 tiene una fecha futura. Corrija el comienzo, el final o el día en que se refirió.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>All patients</source>
        <translation>Todos los pacientes</translation>
    </message>
    <message>
        <source>Patients</source>
        <comment>with conditions</comment>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Women</source>
        <comment>with conditions</comment>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>with conditions</comment>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Patients of unknown sex</source>
        <translation>Pacientes de sexo desconocido</translation>
    </message>
    <message>
        <source>localised discoid</source>
        <translation>discoide localizado</translation>
    </message>
    <message>
        <source>generalised discoid</source>
        <translation>discoide generalizado</translation>
    </message>
    <message>
        <source>profundus</source>
        <comment>subtype</comment>
        <translation>profundo</translation>
    </message>
    <message>
        <source>with %1 lupus</source>
        <comment>a subtype, or several: discoid</comment>
        <translation>con lupus %1</translation>
    </message>
    <message>
        <source>no centre stated</source>
        <translation>centro no indicado</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a centre, or several</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>aged %1 or over</source>
        <translation>de %1 años o más</translation>
    </message>
    <message>
        <source>aged %1 or under</source>
        <translation>de %1 años o menos</translation>
    </message>
    <message>
        <source>aged %1 to %2</source>
        <translation>de %1 a %2 años</translation>
    </message>
    <message>
        <source>with day 0 on or after %1</source>
        <translation>con día 0 desde el %1</translation>
    </message>
    <message>
        <source>with day 0 on or before %1</source>
        <translation>con día 0 hasta el %1</translation>
    </message>
    <message>
        <source>with day 0 from %1 to %2</source>
        <translation>con día 0 del %1 al %2</translation>
    </message>
    <message>
        <source>with %1 complete</source>
        <comment>baseline, or planned months</comment>
        <translation>con totales completos en %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a drug, or several</comment>
        <translation>en tratamiento con %1</translation>
    </message>
    <message>
        <source>in monotherapy on day 0</source>
        <translation>en monoterapia el día 0</translation>
    </message>
    <message>
        <source>in combination therapy on day 0</source>
        <translation>en tratamiento combinado el día 0</translation>
    </message>
    <message>
        <source>with CLASI-A at baseline ≥ %1</source>
        <translation>con CLASI-A basal ≥ %1</translation>
    </message>
    <message>
        <source>All patients, N = %1</source>
        <translation>Todos los pacientes, N = %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n patient(s)</source>
        <translation>
            <numerusform>%1: %2 de %n paciente</numerusform>
            <numerusform>%1: %2 de %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtro: %1.</translation>
    </message>
    <message>
        <source>The nose and the malar area of both cheeks.</source>
        <translation>La nariz y la región malar de ambas mejillas.</translation>
    </message>
    <message>
        <source>All of the face but the nose and the malar area.</source>
        <translation>Toda la cara salvo la nariz y la región malar.</translation>
    </message>
    <message>
        <source>The front of the neck, as far as an open collar shows it.</source>
        <translation>La parte anterior del cuello, hasta donde la deja ver un cuello abierto.</translation>
    </message>
    <message>
        <source>The back of the neck, the shoulders, or both.</source>
        <translation>La nuca, los hombros o ambos.</translation>
    </message>
    <message>
        <source>The buttocks are part of it.</source>
        <translation>Los glúteos forman parte de ella.</translation>
    </message>
    <message>
        <source>The worst lesion of lupus in the region counts, not the extent nor an average.</source>
        <translation>Cuenta la peor lesión de lupus de la región, no la extensión ni la media.</translation>
    </message>
    <message>
        <source>Where front and back differ, the worse side counts.</source>
        <translation>Si la parte anterior y la posterior difieren, cuenta la peor.</translation>
    </message>
    <message>
        <source>Where it usually lasts 12 months or more, the whole column counts double.</source>
        <translation>Si suele durar 12 meses o más, toda la columna cuenta el doble.</translation>
    </message>
    <message>
        <source>Scarring of the scalp is judged once, below the regions.</source>
        <translation>La cicatriz del cuero cabelludo se valora una sola vez, debajo de las regiones.</translation>
    </message>
    <message>
        <source>Activity and damage of a region are judged independently of each other.</source>
        <translation>La actividad y el daño de una región se valoran por separado.</translation>
    </message>
    <message>
        <source>The quadrants are divided by the midline and by the line between the highest points of the ears. A quadrant counts if it holds any lesion.</source>
        <translation>Los cuadrantes los separan la línea media y la línea entre los puntos más altos de las orejas. Un cuadrante cuenta si contiene alguna lesión.</translation>
    </message>
    <message>
        <source>Asked once, and examined where the patient reports involvement.</source>
        <translation>Se pregunta una vez y se explora si el paciente refiere afectación.</translation>
    </message>
    <message>
        <source>What the patient reports of the last 30 days.</source>
        <translation>Lo que el paciente refiere de los últimos 30 días.</translation>
    </message>
    <message>
        <source>Scarred and non-scarred hair loss that coexist are both judged.</source>
        <translation>Si coexisten alopecia cicatricial y no cicatricial, se valoran ambas.</translation>
    </message>
    <message>
        <source>The values 1 and 2 do not exist.</source>
        <translation>Los valores 1 y 2 no existen.</translation>
    </message>
    <message>
        <source>The patient&apos;s word on how long dyspigmentation usually lasts.</source>
        <translation>Lo que el paciente dice de cuánto suele durar la dispigmentación.</translation>
    </message>
    <message>
        <source>With 1 the sum of the dyspigmentation column is doubled. Needed only where some dyspigmentation is 1.</source>
        <translation>Con 1 se duplica la suma de la columna de dispigmentación. Solo hace falta si alguna dispigmentación es 1.</translation>
    </message>
    <message>
        <source>What is left open is not 0: the total waits for it.</source>
        <translation>Lo que queda abierto no es 0: el total lo espera.</translation>
    </message>
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
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Visita del %1</translation>
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
        <source>%1: the mark “entered in error” was taken back</source>
        <translation>%1: se retiró la marca «introducida por error»</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1: importación</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the planned one</source>
        <translation>
            <numerusform>%n día después de lo previsto</numerusform>
            <numerusform>%n días después de lo previsto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the planned one</source>
        <translation>
            <numerusform>%n día antes de lo previsto</numerusform>
            <numerusform>%n días antes de lo previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <extracomment>The dose that was given, and the planned one: 3000 mg instead of 300 mg</extracomment>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>missed %1</source>
        <extracomment>An infusion, with its planned day</extracomment>
        <translation>omitida el %1</translation>
    </message>
    <message>
        <source>given %1</source>
        <extracomment>An infusion, with its day</extracomment>
        <translation>administrada el %1</translation>
    </message>
    <message>
        <source>No infusion was due yet.</source>
        <translation>Aún no correspondía ninguna infusión.</translation>
    </message>
    <message>
        <source>%1 of %2 planned infusions given (%3 %)</source>
        <translation>%1 de %2 infusiones previstas administradas (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n sin registrar</numerusform>
            <numerusform>%n sin registrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reduced</source>
        <translation>
            <numerusform>%n reducida</numerusform>
            <numerusform>%n reducidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n aumentada</numerusform>
            <numerusform>%n aumentadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>p values are exact: they come from the conditional distribution of the rank sum with midranks, so that ties are allowed for (shift algorithm of Streitberg and Röhmel). Above %1 non-zero differences the normal approximation with continuity correction is used, and the method column says so.</source>
        <translation>Los valores p son exactos: proceden de la distribución condicional de la suma de rangos con rangos medios, de modo que se tienen en cuenta los empates (algoritmo de desplazamiento de Streitberg y Röhmel). Con más de %1 diferencias distintas de cero se usa la aproximación normal con corrección de continuidad, y la columna del método lo indica.</translation>
    </message>
    <message>
        <source>p values come from the normal approximation without continuity correction; its variance is corrected for ties.</source>
        <translation>Los valores p proceden de la aproximación normal sin corrección de continuidad; su varianza está corregida por los empates.</translation>
    </message>
    <message>
        <source>p values come from the normal approximation with continuity correction; its variance is corrected for ties.</source>
        <translation>Los valores p proceden de la aproximación normal con corrección de continuidad; su varianza está corregida por los empates.</translation>
    </message>
    <message>
        <source>p values are those of wilcox.test in R up to 4.5: exact without ties and zeros and for fewer than 50 pairs, else from the normal approximation with continuity correction and a variance corrected for ties.</source>
        <translation>Los valores p son los de wilcox.test en R hasta la versión 4.5: exactos sin empates ni ceros y con menos de 50 pares; si no, de la aproximación normal con corrección de continuidad y varianza corregida por los empates.</translation>
    </message>
    <message>
        <source>Pairs without a change are dropped before ranking (Wilcoxon 1945).</source>
        <translation>Los pares sin cambio se excluyen antes de asignar los rangos (Wilcoxon 1945).</translation>
    </message>
    <message>
        <source>Pairs without a change are ranked with the others and their ranks then left out (Pratt 1959).</source>
        <translation>Los pares sin cambio reciben rango con los demás y sus rangos se excluyen después (Pratt 1959).</translation>
    </message>
    <message>
        <source>Tests are two-sided.</source>
        <translation>Los contrastes son bilaterales.</translation>
    </message>
    <message>
        <source>Tests are one-sided: the alternative is that the score fell.</source>
        <translation>Los contrastes son unilaterales: la alternativa es que la puntuación bajó.</translation>
    </message>
    <message>
        <source>Tests are one-sided: the alternative is that the score rose.</source>
        <translation>Los contrastes son unilaterales: la alternativa es que la puntuación subió.</translation>
    </message>
    <message>
        <source>Medians and quartiles are printed exactly up to two decimals.</source>
        <translation>Las medianas y los cuartiles se imprimen exactos hasta dos decimales.</translation>
    </message>
    <message>
        <source>Medians and quartiles are rounded to one decimal, halves up.</source>
        <translation>Las medianas y los cuartiles se redondean a un decimal, las mitades hacia arriba.</translation>
    </message>
    <message>
        <source>Medians and quartiles are rounded to one decimal, halves to the even digit.</source>
        <translation>Las medianas y los cuartiles se redondean a un decimal, las mitades a la cifra par.</translation>
    </message>
    <message>
        <source>Medians and quartiles are cut off after one decimal, not rounded.</source>
        <translation>Las medianas y los cuartiles se truncan tras un decimal, sin redondear.</translation>
    </message>
    <message>
        <source>month %1: day %2 to %3, target %4</source>
        <translation>mes %1: día %2 a %3, objetivo %4</translation>
    </message>
    <message>
        <source>Baseline is the last complete assessment from day %1 to day %2.</source>
        <translation>La visita basal es la última evaluación completa entre el día %1 y el día %2.</translation>
    </message>
    <message>
        <source>No later visit is planned.</source>
        <translation>No hay ninguna visita posterior prevista.</translation>
    </message>
    <message>
        <source>Later visits stand for a planned month by windows (%1); of several the one nearest to the target counts, on a tie the earlier.</source>
        <translation>Las visitas posteriores corresponden a un mes previsto según ventanas (%1); si hay varias, cuenta la más próxima al objetivo y, en caso de empate, la anterior.</translation>
    </message>
    <message>
        <source>A visit stands for one planned time: where windows overlap for the one whose target is nearer, and in the window of baseline for no month; a draft likewise.</source>
        <translation>Una visita representa un solo momento previsto: donde las ventanas se solapan, aquel cuyo día objetivo está más cerca, y dentro de la ventana basal ningún mes; lo mismo vale para un borrador.</translation>
    </message>
    <message>
        <source>No score is imputed: each comparison uses the complete pairs of that time.</source>
        <translation>No se imputa ninguna puntuación: cada comparación usa los pares completos de ese momento.</translation>
    </message>
    <message>
        <source>A missed planned month of a patient with a baseline is filled with the last complete assessment before its window closed, baseline&apos;s included (last observation carried forward); a month whose window opens after the last visit of all patients analysed has not come and stays empty. A filter on a planned time asks for a visit. How many were carried stands beside every such n.</source>
        <translation>En un paciente con visita basal, un mes previsto sin visita se completa con la última evaluación completa antes de que se cerrara su ventana, incluida la basal (última observación arrastrada); un mes cuya ventana se abre después de la última visita de todos los pacientes analizados aún no ha llegado y queda vacío. Un filtro por un momento previsto exige una visita. Junto a cada n figura cuántas se arrastraron.</translation>
    </message>
    <message numerus="yes">
        <source>p values are printed as they are and adjusted by %1&apos;s method; a family is the %n planned month(s) within one score.</source>
        <translation>
            <numerusform>Los valores de p se imprimen tal cual y ajustados por el método de %1; la familia es el único mes previsto de cada puntuación.</numerusform>
            <numerusform>Los valores de p se imprimen tal cual y ajustados por el método de %1; una familia son los %n meses previstos de una misma puntuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p values are printed as they are and adjusted by %1&apos;s method; the family is the %n comparison(s) of the planned months of both scores.</source>
        <translation>
            <numerusform>Los valores de p se imprimen tal cual y ajustados por el método de %1; la familia es la única comparación de los meses previstos.</numerusform>
            <numerusform>Los valores de p se imprimen tal cual y ajustados por el método de %1; la familia son las %n comparaciones de los meses previstos de ambas puntuaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each patient&apos;s last visit is compared as well, outside the family.</source>
        <translation>También se compara la última visita de cada paciente, fuera de la familia.</translation>
    </message>
    <message>
        <source>The fall is given as the median of the differences before − after.</source>
        <translation>El descenso se da como la mediana de las diferencias antes − después.</translation>
    </message>
    <message>
        <source>The fall is estimated by Hodges and Lehmann&apos;s method: the median of all averages of two differences, zeros kept whatever the test does with them, with the interval of at least %1 where the number of pairs allows it; the level achieved stands beside it, above %2 pairs by the normal approximation and marked as &quot;about&quot;.</source>
        <translation>El descenso se estima por el método de Hodges y Lehmann: la mediana de todas las medias de dos diferencias, incluidos los ceros haga lo que haga con ellos la prueba, con el intervalo de al menos el %1 si el número de pares lo permite; el nivel alcanzado figura al lado, por encima de %2 pares según la aproximación normal y marcado con «aprox.».</translation>
    </message>
    <message>
        <source>The effect size is the matched-pairs rank-biserial correlation (Kerby 2014).</source>
        <translation>El tamaño del efecto es la correlación biserial de rangos para pares (Kerby 2014).</translation>
    </message>
    <message>
        <source>The effect size is z divided by the root of the number of pairs (Rosenthal 1991), z from the normal approximation without correction.</source>
        <translation>El tamaño del efecto es z dividida por la raíz del número de pares (Rosenthal 1991), con z de la aproximación normal sin corrección.</translation>
    </message>
    <message>
        <source>The primary endpoint is %1 at month %2; every other comparison is secondary.</source>
        <translation>La variable principal es %1 en el mes %2; las demás comparaciones son secundarias.</translation>
    </message>
    <message>
        <source>No primary endpoint was named: every comparison is exploratory.</source>
        <translation>No se definió ninguna variable principal: todas las comparaciones son exploratorias.</translation>
    </message>
    <message numerus="yes">
        <source>month %1 in %n patient(s)</source>
        <translation>
            <numerusform>mes %1 en %n paciente</numerusform>
            <numerusform>mes %1 en %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Of fewer than %1 values the range stands in round brackets in place of quartiles.</source>
        <translation>Con menos de %1 valores figuran los extremos entre paréntesis en lugar de los cuartiles.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n patient(s) only the year or the month of onset is known: disease duration is counted from its middle, and is 0 where that lies after day 0.</source>
        <translation>
            <numerusform>De %n paciente solo se conoce el año o el mes de inicio: la duración de la enfermedad se cuenta desde su mitad, y es 0 si esta es posterior al día 0.</numerusform>
            <numerusform>De %n pacientes solo se conoce el año o el mes de inicio: la duración de la enfermedad se cuenta desde su mitad, y es 0 si esta es posterior al día 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n carried)</source>
        <comment>6/6 (100 %; of these carried forward)</comment>
        <translation>
            <numerusform>%1; %n arrastrado)</numerusform>
            <numerusform>%1; %n arrastrados)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n carried)</source>
        <comment>n; of these carried forward</comment>
        <translation>
            <numerusform>%1 (%n arrastrado)</numerusform>
            <numerusform>%1 (%n arrastrados)</numerusform>
        </translation>
    </message>
    <message>
        <source>No score had to be carried forward.</source>
        <translation>No hubo que arrastrar ninguna puntuación.</translation>
    </message>
    <message>
        <source>Carried: a missed month is filled with the last complete assessment before it (last observation carried forward): %1.</source>
        <translation>Arrastrados: un mes sin visita se completa con la última evaluación completa anterior (última observación arrastrada): %1.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and range that may be negative</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 [%2 to %3]</source>
        <comment>median and quartiles that may be negative</comment>
        <translation>%1 [%2 a %3]</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of per cents</comment>
        <translation>%1 a %2</translation>
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
        <source>day %1</source>
        <extracomment>Days since the first dose, before it: &quot;day −12&quot;</extracomment>
        <translation>día %1</translation>
    </message>
    <message>
        <source>%1 · month %2</source>
        <translation>%1 · mes %2</translation>
    </message>
    <message>
        <source>No start of treatment yet</source>
        <translation>Aún sin inicio del tratamiento</translation>
    </message>
    <message>
        <source>All planned visits done</source>
        <translation>Hechas todas las visitas previstas</translation>
    </message>
    <message>
        <source>No visit left · %1 missed</source>
        <translation>No quedan visitas · falta: %1</translation>
    </message>
    <message>
        <source>Baseline missing</source>
        <translation>Falta la visita basal</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1: prevista el %2</translation>
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
        <source>until %1</source>
        <comment>a visit</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, desde %1</translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, hasta %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retirado el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 mg %3 every %n day(s)</source>
        <translation>
            <numerusform>%1 %2 mg %3 cada %n día</numerusform>
            <numerusform>%1 %2 mg %3 cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>missed on %1</source>
        <translation>omitida el %1</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>administrada el %1</translation>
    </message>
    <message>
        <source>, stopped: %1</source>
        <translation>, suspendido: %1</translation>
    </message>
    <message>
        <source>, response: %1</source>
        <translation>, respuesta: %1</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>grave: %1</translation>
    </message>
    <message>
        <source>relation: %1</source>
        <translation>relación: %1</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>medida: %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>desenlace: %1</translation>
    </message>
    <message>
        <source>with its visit</source>
        <translation>con su visita</translation>
    </message>
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
        <source>late</source>
        <translation>tardía</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducida</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>aumentada</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>smoking</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>former</source>
        <translation>exfumador</translation>
    </message>
    <message>
        <source>current</source>
        <comment>smoking</comment>
        <translation>fumador</translation>
    </message>
    <message>
        <source>ANA</source>
        <translation>ANA</translation>
    </message>
    <message>
        <source>anti-Ro/SSA</source>
        <translation>anti-Ro/SSA</translation>
    </message>
    <message>
        <source>anti-dsDNA</source>
        <translation>anti-ADNbc</translation>
    </message>
    <message>
        <source>low complement</source>
        <translation>complemento bajo</translation>
    </message>
    <message>
        <source>off-label use</source>
        <translation>uso fuera de ficha técnica</translation>
    </message>
    <message>
        <source>data in the study</source>
        <translation>datos en el estudio</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>fotografías</translation>
    </message>
    <message>
        <source>mg/day</source>
        <translation>mg/día</translation>
    </message>
    <message>
        <source>mg/week</source>
        <translation>mg/semana</translation>
    </message>
    <message>
        <source>mg/month</source>
        <translation>mg/mes</translation>
    </message>
    <message>
        <source>g/day</source>
        <translation>g/día</translation>
    </message>
    <message>
        <source>g/month</source>
        <translation>g/mes</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>stop reason</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>lost its effect</source>
        <translation>pérdida de efecto</translation>
    </message>
    <message>
        <source>adverse event</source>
        <translation>acontecimiento adverso</translation>
    </message>
    <message>
        <source>remission</source>
        <translation>remisión</translation>
    </message>
    <message>
        <source>patient&apos;s wish</source>
        <translation>deseo del paciente</translation>
    </message>
    <message>
        <source>other</source>
        <comment>stop reason</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>response</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>none</source>
        <comment>response</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>response</comment>
        <translation>completa</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>relation</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>no relacionado</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>definite</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>action</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>none</source>
        <comment>action</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>dose delayed</source>
        <translation>dosis retrasada</translation>
    </message>
    <message>
        <source>dose reduced</source>
        <translation>dosis reducida</translation>
    </message>
    <message>
        <source>treatment stopped</source>
        <translation>tratamiento suspendido</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>outcome</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>no recuperado</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>en recuperación</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>recovered with sequelae</source>
        <translation>recuperado con secuelas</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>mortal</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>grade</comment>
        <translation>moderado</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>grade</comment>
        <translation>severo</translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation>potencialmente mortal</translation>
    </message>
    <message>
        <source>death</source>
        <translation>muerte</translation>
    </message>
    <message>
        <source>no or mild symptoms; nothing needs to be done</source>
        <translation>síntomas ausentes o leves; no requiere intervención</translation>
    </message>
    <message>
        <source>limits activities such as shopping; local or minor treatment</source>
        <translation>limita actividades como hacer la compra; tratamiento local o menor</translation>
    </message>
    <message>
        <source>limits self-care, or leads to hospital; not at once life-threatening</source>
        <translation>limita el autocuidado u obliga a ingresar; sin riesgo vital inmediato</translation>
    </message>
    <message>
        <source>life-threatening; needs treatment at once</source>
        <translation>con riesgo vital; requiere tratamiento urgente</translation>
    </message>
    <message>
        <source>the patient died of it</source>
        <translation>el paciente falleció por ello</translation>
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
        <source>copied from the last visit, accepted</source>
        <translation>copiado de la última visita, aceptado</translation>
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
    <message>
        <source>MMM yyyy</source>
        <extracomment>Short month name and year, in Qt&apos;s date format</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>≥ 4 points: a fall of CLASI-A by 4 points or more (Klein et al. 2011).</source>
        <translation>≥ 4 puntos: descenso del CLASI-A de 4 puntos o más (Klein et al. 2011).</translation>
    </message>
    <message>
        <source>≥ 20 %: a fall of CLASI-A by 20 % or more (Klein et al. 2011).</source>
        <translation>≥ 20 %: descenso del CLASI-A del 20 % o más (Klein et al. 2011).</translation>
    </message>
    <message>
        <source>CLASI-50: a fall of CLASI-A by 50 % or more.</source>
        <translation>CLASI-50: descenso del CLASI-A del 50 % o más.</translation>
    </message>
    <message>
        <source>CLASI-70: a fall of CLASI-A by 70 % or more.</source>
        <translation>CLASI-70: descenso del CLASI-A del 70 % o más.</translation>
    </message>
    <message>
        <source>Complete response: CLASI-A is 0 and was not at baseline.</source>
        <translation>Respuesta completa: el CLASI-A es 0 y no lo era en la visita basal.</translation>
    </message>
    <message>
        <source>Intervals: Wilson&apos;s score interval</source>
        <translation>Intervalos: el de puntuación de Wilson</translation>
    </message>
    <message>
        <source>Intervals: Clopper and Pearson&apos;s exact interval</source>
        <translation>Intervalos: el exacto de Clopper y Pearson</translation>
    </message>
    <message>
        <source>on the log-log scale</source>
        <translation>en la escala log-log</translation>
    </message>
    <message>
        <source>on the log scale</source>
        <translation>en la escala logarítmica</translation>
    </message>
    <message>
        <source>on the plain scale</source>
        <translation>en la escala simple</translation>
    </message>
    <message>
        <source>almost clear</source>
        <translation>casi sin lesiones</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>más es peor</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>más es mejor</translation>
    </message>
    <message>
        <source>Physician global (CLA-IGA)</source>
        <translation>Global del médico (CLA-IGA)</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>sin lesiones</translation>
    </message>
    <message>
        <source>Itch</source>
        <translation>Picor</translation>
    </message>
    <message>
        <source>no itch</source>
        <translation>sin picor</translation>
    </message>
    <message>
        <source>worst itch imaginable</source>
        <translation>el peor picor imaginable</translation>
    </message>
    <message>
        <source>Pain of the skin</source>
        <translation>Dolor de la piel</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>el peor dolor imaginable</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Fatiga</translation>
    </message>
    <message>
        <source>no fatigue</source>
        <translation>sin fatiga</translation>
    </message>
    <message>
        <source>worst fatigue imaginable</source>
        <translation>la peor fatiga imaginable</translation>
    </message>
    <message>
        <source>Patient global</source>
        <translation>Global del paciente</translation>
    </message>
    <message>
        <source>worst skin ever</source>
        <translation>la piel peor que nunca</translation>
    </message>
    <message>
        <source>best skin ever</source>
        <translation>la piel mejor que nunca</translation>
    </message>
    <message>
        <source>A scale has no name. Type one, or remove the scale.</source>
        <translation>Una escala no tiene nombre. Escríbalo o quite la escala.</translation>
    </message>
    <message>
        <source>Two scales are called “%1”. Rename or remove one.</source>
        <translation>Dos escalas se llaman «%1». Cambie el nombre de una o quítela.</translation>
    </message>
    <message>
        <source>“%1” does not say what both of its ends mean. Type the words that the patient or the physician is to see.</source>
        <translation>«%1» no dice qué significan sus dos extremos. Escriba las palabras que verá el paciente o el médico.</translation>
    </message>
    <message>
        <source>Both ends of “%1” mean the same. Correct one of them.</source>
        <translation>Los dos extremos de «%1» significan lo mismo. Corrija uno.</translation>
    </message>
    <message numerus="yes">
        <source>A visit asks at most %n scale(s). Remove those that matter least.</source>
        <translation>
            <numerusform>En una visita se pregunta como mucho %n escala. Quite las que menos importen.</numerusform>
            <numerusform>En una visita se preguntan como mucho %n escalas. Quite las que menos importen.</numerusform>
        </translation>
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
    <message>
        <source>More than %1 months are planned. Remove some.</source>
        <translation>Hay más de %1 meses planificados. Elimine algunos.</translation>
    </message>
    <message>
        <source>A day lies more than a hundred years from day 0. Correct it.</source>
        <translation>Un día queda a más de cien años del día 0. Corríjalo.</translation>
    </message>
    <message>
        <source>A centre needs a name. Type one, or remove the line.</source>
        <translation>Un centro necesita un nombre. Escriba uno o quite la línea.</translation>
    </message>
    <message>
        <source>Two centres are called “%1”. Give one of them another name.</source>
        <translation>Dos centros se llaman «%1». Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>The codes of two centres begin with “%1”. Give “%2” another beginning, or none.</source>
        <translation>Los códigos de dos centros empiezan por «%1». Dé a «%2» otro comienzo, o ninguno.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a dose from a day on</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 prednisone-equivalent</source>
        <translation>%1 equivalente de prednisona</translation>
    </message>
    <message>
        <source>paused from %1</source>
        <translation>en pausa desde %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>“%1” has no day. Type the whole date, as 2024-02-13 or 13 Feb 2024.</source>
        <translation>«%1» no tiene día. Escriba la fecha completa, como 2024-02-13 o 13 feb 2024.</translation>
    </message>
    <message>
        <source>“%1” could be more than one day. Type it as 2024-02-13 or 13 Feb 2024.</source>
        <translation>«%1» puede ser más de un día. Escríbalo como 2024-02-13 o 13 feb 2024.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it as 2024-02-13 or 13 Feb 2024.</source>
        <translation>«%1» no es una fecha. Escríbala como 2024-02-13 o 13 feb 2024.</translation>
    </message>
    <message>
        <source>“%1” could be more than one day. Type it as far as it is known: 2019, 2019-05 or 2019-05-14.</source>
        <translation>«%1» puede ser más de un día. Escríbalo hasta donde se conozca: 2019, 2019-05 o 2019-05-14.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it as far as it is known: 2019, 2019-05 or 2019-05-14.</source>
        <translation>«%1» no es una fecha. Escríbala hasta donde se conozca: 2019, 2019-05 o 2019-05-14.</translation>
    </message>
    <message>
        <source>Malar recovery key</source>
        <translation>Clave de recuperación de Malar</translation>
    </message>
    <message>
        <source>Registry: %1
Made on: %2</source>
        <translation>Registro: %1
Creada el: %2</translation>
    </message>
    <message>
        <source>Whoever has this key and the file of the registry can read it. Keep it locked away, and in another place than the file. It opens the registry when every passphrase is lost; if it is lost as well, nobody can open the registry any more.</source>
        <translation>Quien tenga esta clave y el archivo del registro puede leerlo. Guárdela bajo llave y en otro lugar que el archivo. Abre el registro cuando se han perdido todas las frases de contraseña; si también se pierde la clave, ya nadie puede abrir el registro.</translation>
    </message>
    <message>
        <source>A recovery key has 28 letters and digits, and this has %1. Compare it with what was printed or saved.</source>
        <translation>Una clave de recuperación tiene 28 letras y cifras, y esta tiene %1. Compárela con lo que se imprimió o se guardó.</translation>
    </message>
    <message>
        <source>“%1” is in no recovery key: character %2 of group %3. Compare it with what was printed or saved.</source>
        <translation>«%1» no aparece en ninguna clave de recuperación: carácter %2 del grupo %3. Compárelo con lo que se imprimió o se guardó.</translation>
    </message>
    <message>
        <source>Some character is not as it was shown. Compare each group with what was printed or saved.</source>
        <translation>Algún carácter no es como se mostró. Compare cada grupo con lo que se imprimió o se guardó.</translation>
    </message>
    <message>
        <source>The registry was not backed up. %1</source>
        <translation>No se hizo la copia de seguridad del registro. %1</translation>
    </message>
    <message>
        <source>The registry was not backed up: %1 is not there, or the backup that lay in it is gone. Connect the disk, or choose another place.</source>
        <translation>No se hizo la copia de seguridad del registro: %1 no está, o ya no contiene la copia que había. Conecte el disco o elija otro lugar.</translation>
    </message>
    <message>
        <source>The registry was not backed up: you may not write to %1. Ask for the right to, or choose another place.</source>
        <translation>No se hizo la copia de seguridad del registro: usted no puede escribir en %1. Pida permiso o elija otro lugar.</translation>
    </message>
    <message>
        <source>The registry was not backed up: the disk of %1 is full. What lay there lies there still; free some space, or choose another place.</source>
        <translation>No se hizo la copia de seguridad del registro: el disco de %1 está lleno. Lo que había allí sigue allí; libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The registry was not backed up: the disk of %1 reported a fault, or gave back something else than was written to it. Choose another place.</source>
        <translation>No se hizo la copia de seguridad del registro: el disco de %1 comunicó un fallo, o devolvió algo distinto de lo que se escribió. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The registry was not backed up: another program is writing to its backup in %1. It is tried again later.</source>
        <translation>No se hizo la copia de seguridad del registro: otro programa está escribiendo en la copia de %1. Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The registry was not backed up: it lies in %1 as its own backup. Choose another place.</source>
        <translation>No se hizo la copia de seguridad del registro: está en %1 como su propia copia. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The registry was not backed up, because somebody said so.</source>
        <translation>No se hizo la copia de seguridad del registro, porque se canceló.</translation>
    </message>
    <message>
        <source>The last backup held changes that this registry does not have. It was kept as %1, and a new one was begun: look at it before you go on.</source>
        <translation>La última copia de seguridad contenía cambios que este registro no tiene. Se conservó como %1 y se empezó otra: véala antes de continuar.</translation>
    </message>
    <message>
        <source>The last backup was damaged. It was kept as %1, and a new one was begun: check the disk.</source>
        <translation>La última copia de seguridad estaba dañada. Se conservó como %1 y se empezó otra: compruebe el disco.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>patients, visits</comment>
        <translation>%1, %2</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>patient, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; the last: %2</source>
        <translation>%1; las últimas: %2</translation>
    </message>
    <message>
        <source>The registry was not brought back. %1</source>
        <translation>El registro no se recuperó. %1</translation>
    </message>
    <message>
        <source>This is the registry as it was on %1. What stood here before is kept as %2.</source>
        <translation>Este es el registro como estaba el %1. Lo que había aquí antes se conserva como %2.</translation>
    </message>
    <message>
        <source>Who could open it then can open it again, with the passphrases of then: remove those who may not.</source>
        <translation>Quien podía abrirlo entonces puede volver a abrirlo, con las frases de contraseña de entonces: quite a quien no deba.</translation>
    </message>
    <message>
        <source>%1, visit of %2</source>
        <extracomment>%1 study code, %2 date</extracomment>
        <translation>%1, visita del %2</translation>
    </message>
    <message>
        <source>Your role enters visits and does not sign them; a clinician or an administrator does.</source>
        <translation>Su función introduce visitas y no las firma; lo hace un clínico o un administrador.</translation>
    </message>
    <message>
        <source>The registry was opened by the recovery key, and a signature is a person&apos;s. Open it by your own passphrase.</source>
        <translation>El registro se abrió con la clave de recuperación, y una firma es de una persona. Ábralo con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Nobody has a key to sign with in a registry that is not sealed. Seal it first (Registry menu).</source>
        <translation>En un registro sin sellar nadie tiene una clave con la que firmar. Séllelo antes (menú Registro).</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demostración</translation>
    </message>
    <message>
        <source>Only a visit that is complete can be signed.</source>
        <translation>Solo se puede firmar una visita completa.</translation>
    </message>
    <message>
        <source>You have signed this visit already, as it stands.</source>
        <translation>Usted ya ha firmado esta visita tal como está.</translation>
    </message>
    <message>
        <source>Signed: choose Amend to change it.</source>
        <translation>Firmada: elija Enmendar para cambiarla.</translation>
    </message>
    <message>
        <source>The visit is signed. The signature stays with what was signed, and says of the amended visit that it came after; it can be signed again.</source>
        <translation>La visita está firmada. La firma queda con lo que se firmó y dice de la visita enmendada que es posterior; se puede firmar de nuevo.</translation>
    </message>
    <message>
        <source>The registry holds the visit as signed. Recovering takes the amendment up again; nothing changes until it is completed with a reason.</source>
        <translation>El registro contiene la visita firmada. Al recuperar se retoma la enmienda; nada cambia hasta que se completa con un motivo.</translation>
    </message>
    <message>
        <source>The visit of %1 on %2 was saved since you began to type into it. Nothing is overwritten: choose one of the two as a whole. The other stays in the history.</source>
        <extracomment>%1 study code, %2 date</extracomment>
        <translation>La visita de %1 del %2 se ha guardado desde que usted empezó a escribir en ella. No se sobrescribe nada: elija una de las dos completa. La otra queda en la lista de cambios.</translation>
    </message>
    <message>
        <source>The visit was marked as entered in error, so that nothing can be typed into it.</source>
        <translation>La visita se marcó como introducida por error, así que no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation>Firmar la vi&amp;sita…</translation>
    </message>
    <message>
        <source>%1: what was typed was not saved over what somebody else had saved</source>
        <translation>%1: lo escrito no se guardó sobre lo que había guardado otra persona</translation>
    </message>
    <message>
        <source>%1 signed: %2</source>
        <extracomment>&quot;Visit of 3 Mar 2024 signed: assessed&quot;</extracomment>
        <translation>%1 firmada: %2</translation>
    </message>
    <message>
        <source>%1 %2 UTC (%3 local time)</source>
        <extracomment>A time as UTC, and as the clock on the wall had it</extracomment>
        <translation>%1 %2 UTC (%3 hora local)</translation>
    </message>
    <message>
        <source>The signature of %1 is not valid: it is not theirs, or not of what this visit said.</source>
        <translation>La firma de %1 no es válida: no es suya, o no es de lo que decía esta visita.</translation>
    </message>
    <message>
        <source>assessed</source>
        <comment>signature</comment>
        <translation>evaluada</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>signature</comment>
        <translation>revisada</translation>
    </message>
    <message>
        <source>Signed by %1 on %2: %3</source>
        <extracomment>%1 a name, %2 a date, %3 &quot;assessed&quot;</extracomment>
        <translation>Firmada por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Amended after %1 signed it on %2</source>
        <translation>Enmendada después de que %1 la firmara el %2</translation>
    </message>
    <message>
        <source>%1: not valid</source>
        <translation>%1: no válida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signed by %1: %2, %3, digest %4.</source>
        <translation>Firmada por %1: %2, %3, resumen %4.</translation>
    </message>
    <message>
        <source>Said to be of %1.</source>
        <translation>Según dice, de %1.</translation>
    </message>
    <message>
        <source>The visit was amended after signing.</source>
        <translation>La visita se enmendó después de firmarse.</translation>
    </message>
    <message>
        <source>This registry is older than what this computer saw on %1, %2 (%3), or has another history since: it may be a copy from before. Ask whoever manages it before you enter anything.</source>
        <translation>Este registro es anterior a lo que este ordenador vio el %1, %2 (%3), o desde entonces tiene otra lista de cambios: puede ser una copia de antes. Pregunte a quien lo administra antes de introducir nada.</translation>
    </message>
    <message>
        <source>Schedule of visits</source>
        <translation>Calendario de visitas</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Panels of biomarkers</source>
        <translation>Paneles de biomarcadores</translation>
    </message>
    <message>
        <source>Analysis plan</source>
        <translation>Plan de análisis</translation>
    </message>
    <message>
        <source>Filters of the cohort</source>
        <translation>Filtros de la cohorte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>with identities</source>
        <translation>con identidades</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>seudonimizada</translation>
    </message>
    <message>
        <source>with photographs</source>
        <translation>con fotografías</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportación: %1</translation>
    </message>
    <message>
        <source>Export of the history</source>
        <translation>Exportación de la lista de cambios</translation>
    </message>
    <message>
        <source>Cohort report: %1</source>
        <translation>Informe de la cohorte: %1</translation>
    </message>
    <message>
        <source>Patient report, with the name</source>
        <translation>Informe del paciente, con el nombre</translation>
    </message>
    <message>
        <source>Patient report</source>
        <translation>Informe del paciente</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Hoja de la visita</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulario en blanco</translation>
    </message>
    <message>
        <source>Figure of the course</source>
        <translation>Figura de la evolución</translation>
    </message>
    <message>
        <source>%1: merged with another registry</source>
        <translation>%1: reunión con otro registro</translation>
    </message>
    <message>
        <source>%1: new passphrase</source>
        <translation>%1: nueva frase de contraseña</translation>
    </message>
    <message>
        <source>%1: new recovery key</source>
        <translation>%1: nueva clave de recuperación</translation>
    </message>
    <message>
        <source>%1: sealed</source>
        <translation>%1: sellado</translation>
    </message>
    <message>
        <source>%1: an unencrypted copy was saved</source>
        <translation>%1: se guardó una copia sin cifrar</translation>
    </message>
    <message>
        <source>%1: brought back from a backup</source>
        <translation>%1: recuperación de una copia de seguridad</translation>
    </message>
    <message>
        <source>Login by the recovery key</source>
        <translation>Acceso con la clave de recuperación</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Failed logins before this one: %1</source>
        <translation>Accesos fallidos antes de este: %1</translation>
    </message>
    <message>
        <source>Identity seen</source>
        <translation>Identidad vista</translation>
    </message>
    <message>
        <source>List with names seen</source>
        <translation>Lista con nombres vista</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Patients and visits</source>
        <translation>Pacientes y visitas</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Identities seen</source>
        <translation>Identidades vistas</translation>
    </message>
    <message>
        <source>Exports and prints</source>
        <translation>Exportaciones e impresos</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Registry and settings</source>
        <translation>Registro y ajustes</translation>
    </message>
    <message>
        <source>History %1 · %2</source>
        <translation>Cambios %1 · %2</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>user</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>not let in</source>
        <comment>user</comment>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>let in</source>
        <comment>user</comment>
        <translation>con acceso</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mes %1</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Name to sign in</source>
        <translation>Nombre para entrar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>row %1 of the history</source>
        <translation>fila %1 de la lista de cambios</translation>
    </message>
    <message>
        <source>row %1 of the history, of %2 by %3</source>
        <translation>fila %1 de la lista de cambios, del %2, de %3</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Una visita</translation>
    </message>
    <message>
        <source>The visit of %1 on %2</source>
        <translation>La visita de %1 del %2</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>Un paciente</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Paciente %1</translation>
    </message>
    <message>
        <source>Page %1 of the file cannot be read: it is not what was written.</source>
        <translation>La página %1 del archivo no puede leerse: no es lo que se escribió.</translation>
    </message>
    <message>
        <source>The tables of the file are damaged (%1).</source>
        <translation>Las tablas del archivo están dañadas (%1).</translation>
    </message>
    <message>
        <source>In the history, row %1 is missing or cannot be read.</source>
        <translation>En la lista de cambios falta la fila %1 o no puede leerse.</translation>
    </message>
    <message>
        <source>The history is not as it was written, from this row on: %1.</source>
        <translation>La lista de cambios no es como se escribió a partir de esta fila: %1.</translation>
    </message>
    <message>
        <source>A signature is missing, or not of whom it names, or not of what it was put to: %1.</source>
        <translation>Falta una firma, o no es de quien dice, o no es de lo que se firmó: %1.</translation>
    </message>
    <message>
        <source>%1 is not as the history has it.</source>
        <translation>%1: no es como dice la lista de cambios.</translation>
    </message>
    <message>
        <source>The identity of a patient is not as the history has it: %1.</source>
        <translation>La identidad de un paciente no es como dice la lista de cambios: %1.</translation>
    </message>
    <message>
        <source>A setting is not as the history has it: %1.</source>
        <translation>Un ajuste no es como dice la lista de cambios: %1.</translation>
    </message>
    <message>
        <source>A user is not as the history has them.</source>
        <translation>Un usuario no es como dice la lista de cambios.</translation>
    </message>
    <message>
        <source>The name of the registry is not as the history has it.</source>
        <translation>El nombre del registro no es como dice la lista de cambios.</translation>
    </message>
    <message>
        <source>The registry is whole, and as its history says.</source>
        <translation>El registro está íntegro y es como dice su lista de cambios.</translation>
    </message>
    <message>
        <source>The registry is whole.</source>
        <translation>El registro está íntegro.</translation>
    </message>
    <message>
        <source>It is not sealed, so whether somebody has changed it with another program cannot be told: rows that were changed look like those that were written.</source>
        <translation>No está sellado, de modo que no puede saberse si alguien lo ha cambiado con otro programa: las filas que se cambiaron parecen las que se escribieron.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history</source>
        <translation>
            <numerusform>%n fila de la lista de cambios</numerusform>
            <numerusform>%n filas de la lista de cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry is being written anew.</source>
        <translation>El registro se está escribiendo de nuevo.</translation>
    </message>
    <message>
        <source>The registry can only be read here, so its users stay as they are.</source>
        <translation>Aquí el registro solo se puede leer, así que sus usuarios quedan como están.</translation>
    </message>
    <message>
        <source>by the recovery key</source>
        <translation>con la clave de recuperación</translation>
    </message>
    <message>
        <source>Names, hospital numbers, birth dates and contacts are sealed against your role.</source>
        <translation>Los nombres, los números de historia, las fechas de nacimiento y los contactos están sellados para su papel.</translation>
    </message>
    <message>
        <source>Names and hospital numbers are not shown: opened for reading only, the registry cannot write down that somebody looked at them.</source>
        <translation>No se muestran nombres ni números de historia: abierto solo para lectura, el registro no puede anotar que alguien los ha visto.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>clínico</translation>
    </message>
    <message>
        <source>data entry</source>
        <translation>entrada de datos</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analista</translation>
    </message>
    <message>
        <source>Everything, and who else may use the registry.</source>
        <translation>Todo, y quién más puede usar el registro.</translation>
    </message>
    <message>
        <source>Patients and visits, signing, settings, import, and exports with names.</source>
        <translation>Pacientes y visitas, firma, ajustes, importación y exportaciones con nombres.</translation>
    </message>
    <message>
        <source>Patients and visits. No settings, no import, and no export with names.</source>
        <translation>Pacientes y visitas. Ni ajustes, ni importación, ni exportaciones con nombres.</translation>
    </message>
    <message>
        <source>Looks and reports, and changes nothing. Names, hospital numbers, birth dates and contacts stay sealed.</source>
        <translation>Mira y hace informes, y no cambia nada. Los nombres, los números de historia, las fechas de nacimiento y los contactos siguen sellados.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>con acceso</translation>
    </message>
    <message>
        <source>As %1 you look at patients and visits, and do not change them.</source>
        <translation>Con el papel de %1 usted ve los pacientes y las visitas, y no los cambia.</translation>
    </message>
    <message>
        <source>As %1 you use the settings of the registry, and do not change them or import. Ask whoever manages it.</source>
        <translation>Con el papel de %1 usted usa los ajustes del registro, pero no los cambia ni importa. Pídaselo a quien lo administra.</translation>
    </message>
    <message>
        <source>As %1 you take no names out of the registry. Ask whoever manages it.</source>
        <translation>Con el papel de %1 usted no saca nombres del registro. Pídaselo a quien lo administra.</translation>
    </message>
    <message>
        <source>As %1 you do not sign visits.</source>
        <translation>Con el papel de %1 usted no firma visitas.</translation>
    </message>
    <message>
        <source>As %1 you do not manage the users of the registry. Ask an administrator.</source>
        <translation>Con el papel de %1 usted no administra los usuarios del registro. Pídaselo a un administrador.</translation>
    </message>
    <message>
        <source>%1, amended since</source>
        <translation>%1, enmendada después</translation>
    </message>
    <message>
        <source>%1: signed</source>
        <translation>%1: firma</translation>
    </message>
    <message>
        <source>Why does yours replace what is saved?</source>
        <translation>¿Por qué lo suyo sustituye a lo guardado?</translation>
    </message>
    <message>
        <source>What is saved now stays in the history, with the reason.</source>
        <translation>Lo que está guardado ahora queda en la lista de cambios, con el motivo.</translation>
    </message>
    <message>
        <source>Keep mine over it</source>
        <translation>Mantener lo mío encima</translation>
    </message>
    <message>
        <source>The record of %1 was saved since you opened it. Nothing is overwritten: choose one of the two as a whole.</source>
        <translation>La ficha de %1 se ha guardado desde que usted la abrió. No se sobrescribe nada: elija una de las dos completa.</translation>
    </message>
    <message>
        <source>Figure of the cohort: %1</source>
        <translation>Figura de la cohorte: %1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <extracomment>an export or a print that was written down and then failed, or was cancelled</extracomment>
        <translation>No se escribió: %1</translation>
    </message>
    <message>
        <source>a row a visit: the 56 answers of the CLASI, its totals, scales; of a visit with totals only the answers are empty</source>
        <translation>una fila por visita: las 56 respuestas del CLASI, sus totales y las escalas; en una visita con solo totales las respuestas están vacías</translation>
    </message>
    <message>
        <source>schedule, scales, centres and panels of the registry, its analysis plan and kept filters</source>
        <translation>calendario, escalas, centros y paneles del registro, su plan de análisis y los filtros guardados</translation>
    </message>
    <message>
        <source>for R: source(&quot;load.R&quot;); malar &lt;- load_malar()</source>
        <translation>para R: source(&quot;load.R&quot;); malar &lt;- load_malar()</translation>
    </message>
    <message>
        <source>a workbook: a sheet a table, and the codebook</source>
        <translation>un libro de Excel: una hoja por tabla, y el libro de códigos</translation>
    </message>
    <message>
        <source>for REDCap: an empty longitudinal project takes data_dictionary.csv, then events.csv, instrument_event_mapping.csv and repeating_instruments.csv, then each data_*.csv; study codes are the record ids</source>
        <translation>para REDCap: un proyecto longitudinal vacío recibe data_dictionary.csv, después events.csv, instrument_event_mapping.csv y repeating_instruments.csv, y después cada data_*.csv; los códigos de estudio son los identificadores de registro</translation>
    </message>
    <message>
        <source>a .sav a table; choices are numbers with labels, from 1 in the codebook&apos;s order, and what is not known is missing</source>
        <translation>un .sav por tabla; las opciones son números con etiqueta, desde 1 en el orden del libro de códigos, y lo que no se sabe es un valor perdido</translation>
    </message>
    <message>
        <source>a .dta a table; choices are numbers with labels, from 1 in the codebook&apos;s order, and what is not known is missing</source>
        <translation>un .dta por tabla; las opciones son números con etiqueta, desde 1 en el orden del libro de códigos, y lo que no se sabe es un valor perdido</translation>
    </message>
    <message>
        <source>FHIR R4, a Bundle (JSON) of up to 200 patients: patients, consents, answers, totals, infusions, adverse events; never who they are</source>
        <translation>FHIR R4, un Bundle (JSON) de hasta 200 pacientes: pacientes, consentimientos, respuestas, totales, infusiones, acontecimientos adversos; nunca quiénes son</translation>
    </message>
    <message>
        <source>the images that the table of photographs names</source>
        <translation>las imágenes que nombra la tabla de fotografías</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with semicolons between the cells and a comma in numbers. Dates are written 2026-11-22. An empty cell says that nothing is known: an unanswered item is never 0.</source>
        <translation>CSV en UTF-8 con punto y coma entre las celdas y coma decimal en los números. Las fechas se escriben 2026-11-22. Una celda vacía dice que no se sabe nada: un ítem sin respuesta nunca es 0.</translation>
    </message>
    <message>
        <source>Photographs: %1. Left out, as no consent to photographs covers them: %2.</source>
        <translation>Fotografías: %1. Omitidas, porque ningún consentimiento para fotografías las cubre: %2.</translation>
    </message>
    <message>
        <source>Photographs left out, as they were not asked for: %1.</source>
        <translation>Fotografías omitidas, porque no se pidieron: %1.</translation>
    </message>
    <message>
        <source>NOT PSEUDONYMISED: the table identity says who the patients are. Keep it apart.</source>
        <translation>SIN SEUDONIMIZAR: la tabla identity dice quiénes son los pacientes. Guárdela aparte.</translation>
    </message>
    <message>
        <source>Of this visit only the totals are known, not the %1 answers: it has no regions and no body map. It counts wherever totals do.</source>
        <translation>De esta visita solo se conocen los totales, no las %1 respuestas: no tiene regiones ni mapa corporal. Cuenta en todo lo que se calcula con los totales.</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>CSV, Excel</comment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Delivery: %1, with photographs</source>
        <translation>Entrega: %1, con fotografías</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Entrega: %1</translation>
    </message>
    <message>
        <source>Totals without answers</source>
        <translation>Totales sin respuestas</translation>
    </message>
    <message>
        <source>CLASI-A %1, CLASI-D %2, %3</source>
        <translation>CLASI-A %1, CLASI-D %2, %3</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nueva</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Training data and patients do not go together: one of the two registries holds training data. Choose the right registry.</source>
        <translation>Los datos de práctica y los pacientes no se mezclan: uno de los dos registros contiene datos de práctica. Elija el registro correcto.</translation>
    </message>
    <message>
        <source>This is a delivery of another registry, “%1”, from which nothing was taken before. If it is of the same study, say so; else choose the right delivery.</source>
        <translation>Es una entrega de otro registro, «%1», del que no se ha tomado nada antes. Si es del mismo estudio, indíquelo; si no, elija la entrega correcta.</translation>
    </message>
    <message>
        <source>This delivery is older than the one of the same source that was taken last. Choose the newest one.</source>
        <translation>Esta entrega es anterior a la última que se tomó del mismo origen. Elija la más reciente.</translation>
    </message>
    <message>
        <source>Another patient here has this study code. Change one of the two codes.</source>
        <translation>Otro paciente de aquí tiene este código de estudio. Cambie uno de los dos códigos.</translation>
    </message>
    <message>
        <source>There would be two visits on this day. Correct one of the dates, here or there.</source>
        <translation>Habría dos visitas en este día. Corrija una de las fechas, aquí o allí.</translation>
    </message>
    <message>
        <source>The visit would say that there was no adverse event, and one was told at it. Correct one of the two, here or there.</source>
        <translation>La visita diría que no hubo acontecimientos adversos, y en ella se refirió uno. Corrija una de las dos cosas, aquí o allí.</translation>
    </message>
    <message>
        <source>%1: another one than here. Settings are not merged.</source>
        <translation>%1: no es como aquí. Los ajustes no se fusionan.</translation>
    </message>
    <message>
        <source>Consent was withdrawn here: nothing was taken but consents.</source>
        <translation>El consentimiento se retiró aquí: no se tomó nada más que los consentimientos.</translation>
    </message>
    <message>
        <source>A visit that was sent before is not there any more: marked as entered in error, or moved to another day. Here it stays.</source>
        <translation>Una visita enviada antes ya no está allí: marcada como introducida por error o trasladada a otro día. Aquí se queda.</translation>
    </message>
    <message>
        <source>There it is a draft, and here it is complete. Here it stays.</source>
        <translation>Allí es un borrador y aquí está completa. Aquí se queda.</translation>
    </message>
    <message>
        <source>A photograph is not there any more. Here it stays.</source>
        <translation>Una fotografía ya no está allí. Aquí se queda.</translation>
    </message>
    <message>
        <source>No consent to photographs stands on this day: the photograph is not taken.</source>
        <translation>En este día no hay consentimiento vigente para fotografías: la fotografía no se toma.</translation>
    </message>
    <message>
        <source>New patients: %1. New visits: %2. Changed visits: %3. Other changes: %4.</source>
        <translation>Pacientes nuevos: %1. Visitas nuevas: %2. Visitas cambiadas: %3. Otros cambios: %4.</translation>
    </message>
    <message>
        <source>Withdrawals: %1.</source>
        <translation>Retiradas: %1.</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>cambios %1</translation>
    </message>
    <message>
        <source>Delivery of “%1”</source>
        <translation>Entrega de «%1»</translation>
    </message>
    <message>
        <source>Delivery of %1 from “%2”</source>
        <translation>Entrega de %1, de «%2»</translation>
    </message>
    <message>
        <source>Another copy of “%1”</source>
        <translation>Otra copia de «%1»</translation>
    </message>
    <message>
        <source>Conflicts: %1 kept as here, %2 taken from there.</source>
        <translation>Conflictos: %1 como aquí, %2 tomados de allí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n patient(s)</source>
        <comment>a time of the study</comment>
        <translation>
            <numerusform>%1 en %n paciente</numerusform>
            <numerusform>%1 en %n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits: %1, %n of them totals only, without answers (%2). They count wherever totals do.</source>
        <extracomment>%1 the number of all visits, %2 &quot;baseline in 3 patients, month 3 in 2&quot;</extracomment>
        <translation>
            <numerusform>Visitas: %1, %n de ellas con solo totales, sin respuestas (%2). Cuentan en todo lo que se calcula con los totales.</numerusform>
            <numerusform>Visitas: %1, %n de ellas con solo totales, sin respuestas (%2). Cuentan en todo lo que se calcula con los totales.</numerusform>
        </translation>
    </message>
    <message>
        <source>totals only</source>
        <comment>a visit whose answers are not known</comment>
        <translation>solo totales</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read; it may have been cut on its way. Nothing was merged; ask for it to be sent again.</source>
        <translation>Este archivo está dañado y no se puede leer; quizá se cortó por el camino. No se fusionó nada; pida que se lo envíen otra vez.</translation>
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
        <translation>Como el escri&amp;torio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Unsaved visits…</source>
        <translation>Visitas &amp;sin guardar…</translation>
    </message>
    <message>
        <source>New registry &amp;from an export…</source>
        <translation>Registro nuevo a &amp;partir de una exportación…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Seal the registry…</source>
        <translation>Se&amp;llar el registro…</translation>
    </message>
    <message>
        <source>Save an &amp;unencrypted copy…</source>
        <translation>G&amp;uardar una copia sin cifrar…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>What is &amp;protected, and what not</source>
        <translation>Qué está &amp;protegido y qué no</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Bloqueo au&amp;tomático</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Al cabo de %n minuto</numerusform>
            <numerusform>Al cabo de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;History of the registry…</source>
        <translation>Lista &amp;de cambios del registro…</translation>
    </message>
    <message>
        <source>Users of the re&amp;gistry…</source>
        <translation>Usuarios del re&amp;gistro…</translation>
    </message>
    <message>
        <source>My &amp;passphrase…</source>
        <translation>&amp;Mi frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Merge a delivery…</source>
        <translation>&amp;Fusionar una entrega…</translation>
    </message>
    <message>
        <source>A registry on a &amp;server</source>
        <translation>Un registro en un &amp;servidor</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>Abrir en un ser&amp;vidor…</translation>
    </message>
    <message>
        <source>Make a &amp;delivery…</source>
        <translation>Hacer una &amp;entrega…</translation>
    </message>
</context>
<context>
    <name>malar::AddMemberDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Tell them the passphrase, or let them type it here. They change it themselves with “My passphrase…” in the menu.</source>
        <translation>Dígale la frase de contraseña, o deje que la escriba aquí. Podrá cambiarla con «Mi frase de contraseña…» en el menú.</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1 can sign in from now on, as %2.</source>
        <translation>%1 puede entrar desde ahora, como %2.</translation>
    </message>
</context>
<context>
    <name>malar::Analysis</name>
    <message>
        <source>Exact (default)</source>
        <translation>Exacto (por defecto)</translation>
    </message>
    <message>
        <source>As R</source>
        <translation>Como R</translation>
    </message>
    <message>
        <source>As SPSS</source>
        <translation>Como SPSS</translation>
    </message>
    <message>
        <source>As Stata</source>
        <translation>Como Stata</translation>
    </message>
    <message>
        <source>As the ACR 2025 abstract</source>
        <translation>Como la comunicación de ACR 2025</translation>
    </message>
    <message>
        <source>Exact p values that take ties into account, zeros dropped, quartiles of type 7. The right choice for few patients.</source>
        <translation>Valores p exactos que tienen en cuenta los empates, sin los ceros, cuartiles de tipo 7. Lo adecuado con pocos pacientes.</translation>
    </message>
    <message>
        <source>What wilcox.test of R up to 4.5 prints: exact only without ties and zeros and for fewer than 50 pairs, else the normal approximation with continuity correction.</source>
        <translation>Lo que imprime wilcox.test de R hasta la versión 4.5: exacto solo sin empates ni ceros y con menos de 50 pares; si no, la aproximación normal con corrección de continuidad.</translation>
    </message>
    <message>
        <source>What SPSS prints: normal approximation without correction, zeros dropped, quartiles of type 6.</source>
        <translation>Lo que imprime SPSS: aproximación normal sin corrección, sin los ceros, cuartiles de tipo 6.</translation>
    </message>
    <message>
        <source>What Stata prints: normal approximation without correction, zeros ranked by Pratt&apos;s rule, quartiles of type 2.</source>
        <translation>Lo que imprime Stata: aproximación normal sin corrección, ceros ordenados según la regla de Pratt, cuartiles de tipo 2.</translation>
    </message>
    <message>
        <source>The settings that reproduce the ACR 2025 abstract: normal approximation with continuity correction, Pratt&apos;s rule, quartiles of type 6, one decimal, cut off.</source>
        <translation>Los ajustes que reproducen la comunicación de ACR 2025: aproximación normal con corrección de continuidad, regla de Pratt, cuartiles de tipo 6, un decimal, truncado.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>normal, corrected</source>
        <translation>normal, corregido</translation>
    </message>
    <message>
        <source>as R chooses</source>
        <translation>según R</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>ningún par</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>un solo valor</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>sin dispersión</translation>
    </message>
    <message>
        <source>one pair</source>
        <translation>un solo par</translation>
    </message>
    <message>
        <source>nobody changed</source>
        <translation>nadie cambió</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introducido por error</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>consentimiento retirado</translation>
    </message>
    <message>
        <source>no index treatment, so no day 0</source>
        <translation>sin tratamiento índice y, por tanto, sin día 0</translation>
    </message>
    <message>
        <source>no complete visit at baseline</source>
        <translation>sin visita basal completa</translation>
    </message>
    <message>
        <source>only a draft at baseline</source>
        <translation>solo un borrador en la visita basal</translation>
    </message>
    <message>
        <source>follow-up ended before the window opened</source>
        <translation>el seguimiento terminó antes de la ventana</translation>
    </message>
    <message>
        <source>no visit in the window</source>
        <translation>sin visita en la ventana</translation>
    </message>
    <message>
        <source>only a draft in the window</source>
        <translation>solo un borrador en la ventana</translation>
    </message>
    <message>
        <source>a form with unanswered items</source>
        <translation>formulario con ítems sin responder</translation>
    </message>
    <message>
        <source>type %1 of Hyndman and Fan (as Stata and SAS)</source>
        <translation>tipo %1 de Hyndman y Fan (como Stata y SAS)</translation>
    </message>
    <message>
        <source>type %1 of Hyndman and Fan (as SPSS, Prism and Minitab)</source>
        <translation>tipo %1 de Hyndman y Fan (como SPSS, Prism y Minitab)</translation>
    </message>
    <message>
        <source>type %1 of Hyndman and Fan (as R, Excel and NumPy)</source>
        <translation>tipo %1 de Hyndman y Fan (como R, Excel y NumPy)</translation>
    </message>
    <message>
        <source>type %1 of Hyndman and Fan</source>
        <translation>tipo %1 de Hyndman y Fan</translation>
    </message>
    <message>
        <source>No patient counts: all are entered in error or have withdrawn their consent.</source>
        <translation>Ningún paciente cuenta: todos se introdujeron por error o han retirado su consentimiento.</translation>
    </message>
    <message>
        <source>Nobody has a complete visit at baseline. Record the first dose of the index treatment and complete a visit in the baseline window (day %1 to %2).</source>
        <translation>Nadie tiene una visita basal completa. Registre la primera dosis del tratamiento índice y complete una visita en la ventana basal (día %1 a %2).</translation>
    </message>
    <message>
        <source>Nobody has a complete visit after baseline yet, so there is nothing to compare. Complete a visit in the window of a planned month.</source>
        <translation>Nadie tiene aún una visita completa después de la basal, así que no hay nada que comparar. Complete una visita en la ventana de un mes previsto.</translation>
    </message>
    <message>
        <source>no score changed</source>
        <translation>ninguna puntuación cambió</translation>
    </message>
    <message>
        <source>fewer than two time points</source>
        <translation>menos de dos momentos</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Opciones propias</translation>
    </message>
    <message>
        <source>Choices of your own; the report prints each of them.</source>
        <translation>Opciones propias; el informe imprime cada una.</translation>
    </message>
    <message>
        <source>0 at baseline, so no percentage</source>
        <translation>0 en la visita basal, sin porcentaje</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>No patient meets the filter: clear it, or choose other conditions.</source>
        <translation>Ningún paciente cumple el filtro: quítelo o elija otras condiciones.</translation>
    </message>
    <message>
        <source>its visit counts for %1</source>
        <translation>su visita cuenta para %1</translation>
    </message>
    <message>
        <source>%1, one-sided</source>
        <comment>p</comment>
        <translation>%1, unilateral</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an approximate level</comment>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>There is no patient in the registry yet. Add one, record the first dose of the index treatment and complete a visit at baseline.</source>
        <translation>Todavía no hay ningún paciente en el registro. Añada uno, registre la primera dosis del tratamiento índice y complete una visita basal.</translation>
    </message>
    <message>
        <source>no answer on this scale</source>
        <translation>sin respuesta en esta escala</translation>
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
    <name>malar::BackupRow</name>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Choose the second place…</source>
        <translation>Elegir el segundo lugar…</translation>
    </message>
    <message>
        <source>As it was…</source>
        <translation>Como estaba…</translation>
    </message>
    <message>
        <source>The second place: a folder on another disk</source>
        <translation>El segundo lugar: una carpeta en otro disco</translation>
    </message>
    <message>
        <source>The same disk</source>
        <translation>El mismo disco</translation>
    </message>
    <message>
        <source>That folder is on the disk that the registry is on. Whoever loses the disk loses both.</source>
        <translation>Esa carpeta está en el mismo disco que el registro. Quien pierda el disco pierde los dos.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a backup is going on</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>malar::Backups</name>
    <message>
        <source>Backing up the registry</source>
        <translation>Copia de seguridad del registro</translation>
    </message>
    <message>
        <source>What is new is copied to the second place.</source>
        <translation>Lo nuevo se copia en el segundo lugar.</translation>
    </message>
    <message>
        <source>none: whoever loses this disk loses the registry</source>
        <translation>ninguna: quien pierda este disco pierde el registro</translation>
    </message>
    <message>
        <source>Being backed up to %1</source>
        <translation>Copiándose en %1</translation>
    </message>
    <message>
        <source>Not backed up to %1 yet</source>
        <translation>Aún sin copiar en %1</translation>
    </message>
    <message>
        <source>Backed up %1 to %2</source>
        <translation>Copiado %1 en %2</translation>
    </message>
    <message>
        <source>This registry has no second place: whoever loses this disk loses it. Choose a folder on another disk or on the network; copies there are sealed as the registry is.</source>
        <translation>Este registro no tiene un segundo lugar: quien pierda este disco lo pierde. Elija una carpeta en otro disco o en la red; las copias quedan allí selladas como el registro.</translation>
    </message>
    <message>
        <source>%1 The last backup was made %2.</source>
        <translation>%1 La última copia se hizo %2.</translation>
    </message>
    <message>
        <source>The last backup of this registry was made %1.</source>
        <translation>La última copia de seguridad de este registro se hizo %1.</translation>
    </message>
</context>
<context>
    <name>malar::Banners</name>
    <message>
        <source>Synthetic training data – no real patient.</source>
        <translation>Datos de entrenamiento sintéticos: ningún paciente real.</translation>
    </message>
    <message>
        <source>Today is %1 here, and nothing is kept when the window closes.</source>
        <translation>Aquí hoy es %1 y no se conserva nada al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Tomar el control…</translation>
    </message>
    <message>
        <source>This registry is not encrypted: whoever has the file can read it.</source>
        <translation>Este registro no está cifrado: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Unencrypted copies of this registry still lie beside it: %1. Delete them once they are not needed any more.</source>
        <translation>Junto a este registro quedan copias sin cifrar: %1. Elimínelas cuando ya no hagan falta.</translation>
    </message>
    <message>
        <source>Seal it…</source>
        <translation>Sellarlo…</translation>
    </message>
    <message>
        <source>The registry as it was on %1. It can only be read.</source>
        <translation>El registro como estaba el %1. Solo se puede leer.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>Es el correcto</translation>
    </message>
    <message>
        <source>Give a new passphrase…</source>
        <translation>Dar una frase nueva…</translation>
    </message>
    <message>
        <source>Opened by the recovery key: the history cannot say who it was. Give somebody a new passphrase, and sign in with it.</source>
        <translation>Abierto con la clave de recuperación: la lista de cambios no puede decir quién fue. Dé a alguien una frase de contraseña nueva y entre con ella.</translation>
    </message>
    <message>
        <source>The server has not answered since %1. What is shown is from before. You can go on reading and typing; save once the server answers.</source>
        <translation>El servidor no responde desde las %1. Lo que se ve es de antes. Puede seguir leyendo y escribiendo; guarde cuando el servidor responda.</translation>
    </message>
</context>
<context>
    <name>malar::BiomarkerDialog</name>
    <message>
        <source>Biomarkers of %1</source>
        <translation>Biomarcadores de %1</translation>
    </message>
    <message>
        <source>&amp;Date of the sample</source>
        <translation>&amp;Fecha de la muestra</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>Paste from a &amp;spreadsheet…</source>
        <translation>Pegar de una hoja de &amp;cálculo…</translation>
    </message>
    <message>
        <source>In the table: Ctrl+V</source>
        <translation>En la tabla: Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Biomarkers of %1, %2</source>
        <translation>Biomarcadores de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Save also writes %n value(s) of other days.</source>
        <translation>
            <numerusform>Guardar escribe también %n valor de otro día.</numerusform>
            <numerusform>Guardar escribe también %n valores de otros días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of this day are replaced: %1.</source>
        <translation>Se sustituyen valores de este día: %1.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in the spreadsheet first.</source>
        <translation>El portapapeles no contiene texto. Copie antes las celdas en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>On which day was the sample taken?</source>
        <translation>¿Qué día se tomó la muestra?</translation>
    </message>
    <message>
        <source>%1 is still to come: a sample cannot be of that day.</source>
        <translation>El %1 aún no ha llegado: una muestra no puede ser de ese día.</translation>
    </message>
    <message>
        <source>No value is typed yet.</source>
        <translation>Todavía no se ha escrito ningún valor.</translation>
    </message>
    <message>
        <source>Unusual percentages</source>
        <translation>Porcentajes inusuales</translation>
    </message>
    <message>
        <source>Is that what was measured?</source>
        <translation>¿Es eso lo que se midió?</translation>
    </message>
    <message>
        <source>Save them as typed</source>
        <translation>Guardarlos tal como están</translation>
    </message>
    <message>
        <source>What lies below or above a limit of detection is typed as &lt;5 or &gt;1000.</source>
        <translation>Lo que queda por debajo o por encima del límite de detección se escribe &lt;5 o &gt;1000.</translation>
    </message>
</context>
<context>
    <name>malar::BiomarkerFace</name>
    <message>
        <source>Months since the first value</source>
        <translation>Meses desde el primer valor</translation>
    </message>
    <message>
        <source>Study month</source>
        <translation>Mes de estudio</translation>
    </message>
    <message>
        <source>one patient</source>
        <translation>un paciente</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>intervalo de referencia</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 %4, month %5</source>
        <extracomment>Patient, marker, value, unit, study month: &quot;SYN-01 · CD56dim · PD-1 · 1.6 % positive, month 3.1&quot;</extracomment>
        <translation>%1 · %2 · %3 %4, mes %5</translation>
    </message>
    <message>
        <source>below a limit of detection</source>
        <translation>por debajo del límite de detección</translation>
    </message>
    <message>
        <source>above a limit of detection</source>
        <translation>por encima del límite de detección</translation>
    </message>
</context>
<context>
    <name>malar::BiomarkersView</name>
    <message>
        <source>No biomarker is recorded yet. New values takes what the laboratory sent, typed or pasted from a spreadsheet.</source>
        <translation>Todavía no hay ningún biomarcador registrado. «Nuevos valores» recoge lo que envió el laboratorio, tecleado o pegado de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>↑ above, ↓ below the reference range of the panel</source>
        <translation>↑ por encima, ↓ por debajo del intervalo de referencia del panel</translation>
    </message>
    <message>
        <source>Edit the day…</source>
        <translation>Editar el día…</translation>
    </message>
    <message>
        <source>Delete the day…</source>
        <translation>Eliminar el día…</translation>
    </message>
    <message>
        <source>Biomarkers by day</source>
        <translation>Biomarcadores por día</translation>
    </message>
    <message>
        <source>New values (Ctrl+B)</source>
        <translation>Nuevos valores (Ctrl+B)</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcadores</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Biomarkers over time</source>
        <translation>Biomarcadores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Delete biomarkers</source>
        <translation>Eliminar biomarcadores</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 leave the record; the history keeps them. Why?</source>
        <translation>
            <numerusform>%n valor del %1 sale de la ficha; la lista de cambios lo conserva. ¿Por qué?</numerusform>
            <numerusform>%n valores del %1 salen de la ficha; la lista de cambios los conserva. ¿Por qué?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>P&amp;aste from a spreadsheet…</source>
        <translation>Peg&amp;ar de una hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;New values…</source>
        <translation>Nuevos va&amp;lores…</translation>
    </message>
    <message>
        <source>No biomarker is recorded yet.</source>
        <translation>Todavía no hay ningún biomarcador registrado.</translation>
    </message>
</context>
<context>
    <name>malar::BodyLegend</name>
    <message>
        <source>activity, darker is more</source>
        <translation>actividad: más oscuro es más</translation>
    </message>
    <message>
        <source>damage, denser is more</source>
        <translation>daño: más denso es más</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Blue fill: %1. Vermilion hatching: %2. Dashed outline: %3.</source>
        <translation>Relleno azul: %1. Trama bermellón: %2. Contorno discontinuo: %3.</translation>
    </message>
    <message>
        <source>activity, brighter is more</source>
        <translation>actividad: más claro es más</translation>
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
    <name>malar::CentresEditor</name>
    <message>
        <source>Save the centres</source>
        <translation>Guardar los centros</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Deshacer los cambios</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove the centre</source>
        <translation>Quitar el centro</translation>
    </message>
    <message>
        <source>Add them to the list</source>
        <translation>Añadirlos a la lista</translation>
    </message>
    <message>
        <source>Add a &amp;centre</source>
        <translation>Añadir un &amp;centro</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Where the patients are seen. A new patient of a centre is offered the next study code that begins as its codes do: HUMV-004 after HUMV-003. A centre that is renamed takes its patients with it.</source>
        <translation>Donde se atiende a los pacientes. A un paciente nuevo de un centro se le propone el siguiente código de estudio que empieza como los suyos: HUMV-004 después de HUMV-003. Un centro que cambia de nombre se lleva consigo a sus pacientes.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n patient(s), so it stays. Give them another centre first, each in its own record; or rename this one, and they go with it.</source>
        <translation>
            <numerusform>«%1» tiene %n paciente, así que se queda. Asígnele antes otro centro en su ficha; o cambie el nombre de este, y el paciente irá con él.</numerusform>
            <numerusform>«%1» tiene %n pacientes, así que se queda. Asígneles antes otro centro, cada uno en su ficha; o cambie el nombre de este, y los pacientes irán con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving changes the centre of %n patient(s); the history of each keeps the old name.</source>
        <translation>
            <numerusform>Al guardar cambia el centro de %n paciente; su lista de cambios conserva el nombre anterior.</numerusform>
            <numerusform>Al guardar cambia el centro de %n pacientes; la lista de cambios de cada uno conserva el nombre anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients are of centres that are not in the list: %1.</source>
        <translation>Hay pacientes de centros que no están en la lista: %1.</translation>
    </message>
</context>
<context>
    <name>malar::CentresModel</name>
    <message>
        <source>Codes begin with</source>
        <translation>Los códigos empiezan por</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
</context>
<context>
    <name>malar::ChangeMemberDialog</name>
    <message>
        <source>Change a user</source>
        <translation>Cambiar un usuario</translation>
    </message>
    <message>
        <source>&amp;Signs in</source>
        <translation>&amp;Tiene acceso</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nombre &amp;completo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Unticked, the program lets them in no more, until it is ticked again. Their keys stay in the file: whoever must not read it any more is to be removed.</source>
        <translation>Sin la marca, el programa deja de darle acceso hasta que se vuelva a poner. Sus claves siguen en el archivo: a quien no deba leerlo más hay que retirarlo.</translation>
    </message>
    <message>
        <source>Nobody changes what they may do themselves: another administrator can.</source>
        <translation>Nadie cambia lo que puede hacer él mismo: puede hacerlo otro administrador.</translation>
    </message>
    <message>
        <source>Type the full name: the history says it beside every change.</source>
        <translation>Escriba el nombre completo: la lista de cambios lo dice junto a cada cambio.</translation>
    </message>
    <message>
        <source>%1 was changed. It holds when they open the registry the next time.</source>
        <translation>Se ha cambiado a %1. Vale desde la próxima vez que abra el registro.</translation>
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
    <message>
        <source>%1, copied and not reviewed</source>
        <extracomment>After &quot;Erythema, ears, 2 of 3, last visit 2&quot;</extracomment>
        <translation>%1, copiado y sin revisar</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <extracomment>After &quot;Erythema, ears, 2 of 3&quot;, what was written on the answer</extracomment>
        <translation>%1, nota: %2</translation>
    </message>
</context>
<context>
    <name>malar::CohortFace</name>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Study month</source>
        <translation>Mes de estudio</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation>%1, mediana</translation>
    </message>
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
        <source>%1: median of %2 %3, quartiles %4 to %5, n = %6</source>
        <translation>%1: mediana de %2 %3, cuartiles de %4 a %5, n = %6</translation>
    </message>
    <message>
        <source> (%1 since baseline)</source>
        <translation> (%1 desde la visita basal)</translation>
    </message>
    <message>
        <source>carried</source>
        <comment>scores, of n</comment>
        <translation>arrastradas</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>arrastrada</translation>
    </message>
    <message>
        <source>%1: median of %2 %3, range %4 to %5, n = %6</source>
        <translation>%1: mediana de %2 %3, intervalo de valores %4 a %5, n = %6</translation>
    </message>
    <message>
        <source>, carried forward</source>
        <translation>, arrastrada</translation>
    </message>
</context>
<context>
    <name>malar::CohortPage</name>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>The analysis plan of this registry cannot be read, so the default plan is shown. Choose a plan to replace it.</source>
        <translation>El plan de análisis de este registro no se puede leer, así que se muestra el plan por defecto. Elija un plan para sustituirlo.</translation>
    </message>
    <message>
        <source>There is no patient in this registry yet.
Add one with Ctrl+Shift+N: the cohort shows itself as soon as there is one.</source>
        <translation>Aún no hay ningún paciente en este registro.
Añada uno con Ctrl+Mayús+N: la cohorte aparece en cuanto haya uno.</translation>
    </message>
    <message>
        <source>The filters of this registry cannot be read, so all patients are shown. Choosing a filter replaces them.</source>
        <translation>No se pueden leer los filtros de este registro, así que se muestran todos los pacientes. Al elegir un filtro se sustituyen.</translation>
    </message>
    <message>
        <source>This registry can only be read: the choice holds until its window is closed.</source>
        <translation>Este registro solo se puede leer: la elección vale hasta que se cierre su ventana.</translation>
    </message>
    <message>
        <source>As %1 you do not change the registry: the choice holds until its window is closed.</source>
        <translation>Con el papel de %1 usted no cambia el registro: la elección vale hasta que se cierre su ventana.</translation>
    </message>
</context>
<context>
    <name>malar::CohortTabs</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Respondedores</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcadores</translation>
    </message>
</context>
<context>
    <name>malar::ComingTable</name>
    <message>
        <source>What would come</source>
        <translation>Lo que vendría</translation>
    </message>
</context>
<context>
    <name>malar::CompanyList</name>
    <message>
        <source>Recorded at this visit. What is ticked goes along:</source>
        <translation>Registrado en esta visita. Lo marcado va con ella:</translation>
    </message>
    <message>
        <source>The answer on adverse events: %1</source>
        <translation>La respuesta sobre acontecimientos adversos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n fotografía</numerusform>
            <numerusform>%n fotografías</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion %1: %2</source>
        <translation>Infusión %1: %2</translation>
    </message>
    <message>
        <source>no index treatment runs on its new day</source>
        <translation>en su nuevo día no hay tratamiento índice en curso</translation>
    </message>
    <message>
        <source>consent to the treatment was withdrawn before</source>
        <translation>el consentimiento para el tratamiento se retiró antes</translation>
    </message>
    <message>
        <source>there is another infusion on that day</source>
        <translation>ese día hay otra infusión</translation>
    </message>
    <message>
        <source>no consent to photographs on that day</source>
        <translation>sin consentimiento para fotografías ese día</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n stay(s): %2)</source>
        <translation>
            <numerusform>%1 (%n se queda: %2)</numerusform>
            <numerusform>%1 (%n se quedan: %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (stays: %2)</source>
        <translation>%1 (se queda: %2)</translation>
    </message>
</context>
<context>
    <name>malar::ConflictDialog</name>
    <message>
        <source>Saved by somebody else meanwhile</source>
        <translation>Guardado entretanto por otra persona</translation>
    </message>
    <message>
        <source>%1, %2, %3 – %4</source>
        <extracomment>%1 a name, %2 date, %3 time, %4 what they did</extracomment>
        <translation>%1, %2, %3 – %4</translation>
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
        <source>Saved meanwhile</source>
        <translation>Guardado entretanto</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Escrito por usted</translation>
    </message>
    <message>
        <source>&amp;Take what is saved</source>
        <translation>&amp;Tomar lo guardado</translation>
    </message>
    <message>
        <source>&amp;Keep mine over it…</source>
        <translation>&amp;Mantener lo mío encima…</translation>
    </message>
    <message>
        <source>&amp;Go on typing from what is saved</source>
        <translation>&amp;Seguir escribiendo desde lo guardado</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más tar&amp;de</translation>
    </message>
</context>
<context>
    <name>malar::ConsentForm</name>
    <message>
        <source>Tick what the form covers. Where nothing is ticked, it counts for the treatment and the data, never for photographs.</source>
        <translation>Marque lo que cubre el documento. Si no se marca nada, vale para el tratamiento y los datos, nunca para las fotografías.</translation>
    </message>
    <message>
        <source>A&amp;nother consent</source>
        <translation>&amp;Otro consentimiento</translation>
    </message>
    <message>
        <source>Si&amp;gned on</source>
        <translation>&amp;Firmado el</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>In the form&apos;s &amp;words</source>
        <translation>&amp;Texto del documento</translation>
    </message>
    <message>
        <source>With&amp;drawn on</source>
        <translation>&amp;Retirado el</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Consent, signed on</source>
        <translation>Consentimiento, firmado el</translation>
    </message>
    <message>
        <source>Consent, withdrawn on</source>
        <translation>Consentimiento, retirado el</translation>
    </message>
    <message>
        <source>A consent has no date. Type the day on which it was signed, or remove the consent.</source>
        <translation>Un consentimiento no tiene fecha. Escriba el día en que se firmó o quite el consentimiento.</translation>
    </message>
    <message>
        <source>Withdrawn on %1: from that day on nothing is entered, and the patient is in no export and no cohort. What was entered stays in the registry.</source>
        <translation>Retirado el %1: desde ese día no se introduce nada y el paciente no figura en ninguna exportación ni cohorte. Lo ya introducido permanece en el registro.</translation>
    </message>
    <message>
        <source>Visits of that day or later: %1. Check the date of the withdrawal, or of the visit.</source>
        <translation>Visitas de ese día o posteriores: %1. Compruebe la fecha de la retirada o la de la visita.</translation>
    </message>
</context>
<context>
    <name>malar::ConversionDialog</name>
    <message>
        <source>&amp;Remove the unencrypted file afterwards</source>
        <translation>&amp;Quitar después el archivo sin cifrar</translation>
    </message>
    <message>
        <source>Seal the registry</source>
        <translation>Sellar el registro</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Seal the registry</source>
        <translation>&amp;Sellar el registro</translation>
    </message>
    <message>
        <source>“%1” is not encrypted</source>
        <translation>«%1» no está cifrado</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read every patient in it. Sealed, it opens only with a passphrase or a recovery key. All patients, visits, photographs and the history are copied, compared with what is there now, and only then does the sealed file take the place of this one.</source>
        <translation>Quien se haga con el archivo puede leer a todos sus pacientes. Sellado, solo se abre con una frase de contraseña o una clave de recuperación. Se copian todos los pacientes, las visitas, las fotografías y la lista de cambios, se comparan con lo que hay ahora, y solo entonces el archivo sellado ocupa el lugar de este.</translation>
    </message>
    <message>
        <source>Otherwise it is kept as %1, and everybody can read it there. Backups and copies that were made before stay as they are.</source>
        <translation>Si no, se conserva como %1, y ahí cualquiera puede leerlo. Las copias de seguridad y otras copias anteriores quedan como están.</translation>
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
        <translation>Diga el motivo en pocas palabras: la lista de cambios lo guarda junto a lo que había antes.</translation>
    </message>
    <message>
        <source>Correct it; if it is meant, say so in the reason and save again.</source>
        <translation>Corríjala; si es la correcta, dígalo en el motivo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>It is signed: this amends it, and the signature stays with what was signed.</source>
        <translation>Está firmada: esto la enmienda, y la firma queda con lo que se firmó.</translation>
    </message>
</context>
<context>
    <name>malar::CourseFace</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Study month</source>
        <translation>Mes de estudio</translation>
    </message>
    <message>
        <source>planned visit</source>
        <translation>visita prevista</translation>
    </message>
</context>
<context>
    <name>malar::CourseForm</name>
    <message>
        <source> days</source>
        <translation> días</translation>
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
        <source>E&amp;very</source>
        <translation>&amp;Cada</translation>
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
        <source>Stopped on</source>
        <translation>Suspendido el</translation>
    </message>
    <message>
        <source>The index treatment has no start. Type the day of its first dose, or remove its infusions and its stop.</source>
        <translation>El tratamiento índice no tiene inicio. Escriba el día de la primera dosis, o quite las infusiones y la suspensión.</translation>
    </message>
    <message>
        <source>Dose: “%1” is no number that is certain. Type it as 1000 or 0.5.</source>
        <translation>Dosis: «%1» no es un número seguro. Escríbala como 1000 o 0,5.</translation>
    </message>
</context>
<context>
    <name>malar::CourseView</name>
    <message>
        <source>No visit yet.</source>
        <translation>Aún no hay ninguna visita.</translation>
    </message>
    <message>
        <source>No visit yet. New visit (Ctrl+N) begins the first one.</source>
        <translation>Aún no hay ninguna visita. Nueva visita (Ctrl+N) empieza la primera.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
</context>
<context>
    <name>malar::CoursesForm</name>
    <message>
        <source>Courses of the index treatment</source>
        <translation>Ciclos del tratamiento índice</translation>
    </message>
    <message>
        <source>Add another &amp;course</source>
        <translation>A&amp;ñadir otro ciclo</translation>
    </message>
    <message>
        <source>%1, no start yet</source>
        <extracomment>A course of treatment and its days: &quot;anifrolumab 300 mg IV every 28 days, 14 Jan 2025 to 3 Mar 2025&quot;</extracomment>
        <translation>%1, sin inicio todavía</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>Remove t&amp;his course</source>
        <translation>Quitar es&amp;te ciclo</translation>
    </message>
</context>
<context>
    <name>malar::Curtain</name>
    <message>
        <source>Malar</source>
        <translation>Malar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Click or press a key to go on.</source>
        <translation>Haga clic o pulse una tecla para continuar.</translation>
    </message>
</context>
<context>
    <name>malar::DateField</name>
    <message>
        <source>for example 2024-02-13</source>
        <translation>por ejemplo, 2024-02-13</translation>
    </message>
    <message>
        <source>2019 or 2019-05</source>
        <translation>2019 o 2019-05</translation>
    </message>
    <message>
        <source>2024-02-13 or 13 Feb 2024</source>
        <translation>2024-02-13, 13/2/2024 o 13 feb 2024</translation>
    </message>
    <message>
        <source>As far as it is known: 2019, 2019-05 or 2019-05-14</source>
        <translation>Hasta donde se sepa: 2019, 2019-05 o 2019-05-14</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>malar::DefinitionCard</name>
    <message>
        <source>Our own words, after Albrecht et al. 2005. F1 closes.</source>
        <translation>Con nuestras palabras, según Albrecht et al. 2005. F1 cierra.</translation>
    </message>
</context>
<context>
    <name>malar::DeliveryDialog</name>
    <message>
        <source>With the &amp;photographs to which consent stands</source>
        <translation>Con las &amp;fotografías que tienen consentimiento</translation>
    </message>
    <message>
        <source>&amp;Make the delivery…</source>
        <translation>&amp;Hacer la entrega…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a delivery</source>
        <translation>Hacer una entrega</translation>
    </message>
    <message>
        <source>One sealed file for the registry that merges it: patients by their code, visits, treatments and laboratory values; no names. Whoever withdrew is sent as that alone. Nothing changes in this registry.</source>
        <translation>Un archivo sellado para el registro que la fusiona: pacientes por su código, visitas, tratamientos y valores de laboratorio; sin nombres. De quien se retiró se envía solo eso. Nada cambia en este registro.</translation>
    </message>
    <message>
        <source>all centres</source>
        <translation>todos los centros</translation>
    </message>
    <message>
        <source>Patients &amp;of</source>
        <translation>Pacientes &amp;de</translation>
    </message>
    <message>
        <source>The &amp;six words that open it</source>
        <translation>Las &amp;seis palabras que la abren</translation>
    </message>
    <message>
        <source>Tell them to whoever merges the delivery, by another way than the file. They are not shown again: write them down before you close.</source>
        <translation>Dígaselas a quien fusione la entrega, por otra vía que la del archivo. No se muestran otra vez: anótelas antes de cerrar.</translation>
    </message>
    <message>
        <source>delivery</source>
        <comment>in a file&apos;s name</comment>
        <translation>entrega</translation>
    </message>
    <message>
        <source>Where the delivery is written</source>
        <translation>Dónde se escribe la entrega</translation>
    </message>
    <message>
        <source>Deliveries (*.malar)</source>
        <translation>Entregas (*.malar)</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <comment>10 patients and 34 visits, a file</comment>
        <translation>Se han escrito %1 en %2.</translation>
    </message>
    <message>
        <source>Withdrew, and sent as that alone: %1.</source>
        <translation>Se retiraron, y se envía solo eso: %1.</translation>
    </message>
    <message>
        <source>The delivery is being written.</source>
        <translation>Se está escribiendo la entrega.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>malar::DesktopSigns</name>
    <message>
        <source>The registry is locked first.</source>
        <translation>Antes se bloquea el registro.</translation>
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
    <message>
        <source>Kept %1, not saved: the day has another visit</source>
        <translation>Conservado a las %1, sin guardar: ese día ya hay otra visita</translation>
    </message>
</context>
<context>
    <name>malar::DrugPicker</name>
    <message>
        <source>Drugs. A letter ticks its drug.</source>
        <translation>Fármacos. Una letra marca su fármaco.</translation>
    </message>
</context>
<context>
    <name>malar::EntryList</name>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Which region?</source>
        <translation>¿Qué región?</translation>
    </message>
    <message>
        <source>Photograph %1 of %2: %3</source>
        <extracomment>&quot;Photograph 2 of 3: Ears&quot;</extracomment>
        <translation>Fotografía %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>malar::EventDialog</name>
    <message>
        <source>Adverse events of %1</source>
        <translation>Acontecimientos adversos de %1</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What was changed in the adverse events is not saved yet.</source>
        <translation>Lo que se ha cambiado en los acontecimientos adversos aún no está guardado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>An adverse event told on that day was recorded later.</source>
        <translation>Más tarde se registró un acontecimiento adverso referido ese día.</translation>
    </message>
</context>
<context>
    <name>malar::EventForm</name>
    <message>
        <source>what happened, in a few words</source>
        <translation>qué ocurrió, en pocas palabras</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>&amp;Acontecimiento</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>&amp;Comenzó</translation>
    </message>
    <message>
        <source>&amp;Caused by the treatment</source>
        <translation>Causado &amp;por el tratamiento</translation>
    </message>
    <message>
        <source>Done with the &amp;treatment</source>
        <translation>Acción con el trata&amp;miento</translation>
    </message>
    <message>
        <source>Death, danger to life, hospital, lasting harm, or a birth defect</source>
        <translation>Muerte, riesgo vital, hospitalización, secuelas o malformación congénita</translation>
    </message>
    <message>
        <source>To&amp;ld on</source>
        <translation>Re&amp;ferido el</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Referido el</translation>
    </message>
    <message>
        <source>The day on which the event was told is empty. Type it as 2024-02-13.</source>
        <translation>Falta el día en que se refirió el acontecimiento. Escríbalo como 2024-02-13.</translation>
    </message>
    <message>
        <source>En&amp;ded</source>
        <translation>&amp;Terminó</translation>
    </message>
</context>
<context>
    <name>malar::EventList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Ne&amp;w event</source>
        <translation>N&amp;uevo acontecimiento</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo acontecimiento</translation>
    </message>
    <message>
        <source>%1 (serious)</source>
        <translation>%1 (grave)</translation>
    </message>
</context>
<context>
    <name>malar::EventPanel</name>
    <message>
        <source>Still there  F9</source>
        <translation>Continúa  F9</translation>
    </message>
    <message>
        <source>Recovered today  Shift+F9</source>
        <translation>Recuperado hoy  Mayús+F9</translation>
    </message>
    <message>
        <source>Adverse events since the last visit</source>
        <translation>Acontecimientos adversos desde la última visita</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>none  F7</source>
        <translation>ninguno  F7</translation>
    </message>
    <message>
        <source>some…  F8</source>
        <translation>alguno…  F8</translation>
    </message>
    <message>
        <source>Adverse events: %1</source>
        <translation>Acontecimientos adversos: %1</translation>
    </message>
</context>
<context>
    <name>malar::ExchangeBar</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>A folder of tables with a codebook, for the study, for statistics or for another registry; pseudonymous unless you ask for more. What is imported is checked whole before any of it is written.</source>
        <translation>Una carpeta de tablas con su libro de códigos, para el estudio, para la estadística o para otro registro; seudonimizada salvo que pida más. Lo que se importa se comprueba entero antes de escribir nada.</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+S)</source>
        <translation>Exportar (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Import (Ctrl+Shift+O)</source>
        <translation>Importar (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Merge a &amp;delivery…</source>
        <translation>&amp;Fusionar una entrega…</translation>
    </message>
    <message>
        <source>Make a delivery…</source>
        <translation>Hacer una entrega…</translation>
    </message>
</context>
<context>
    <name>malar::ExportBar</name>
    <message>
        <source>PDF/A-1b for the archive, its files beside it…</source>
        <translation>PDF/A-1b para el archivo, con sus archivos al lado…</translation>
    </message>
    <message>
        <source>Web page, also for screen readers (HTML)…</source>
        <translation>Página web, también para lectores de pantalla (HTML)…</translation>
    </message>
    <message>
        <source>Workbook of the tables (XLSX)…</source>
        <translation>Hoja de cálculo con las tablas (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;Other formats</source>
        <translation>Otros for&amp;matos</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Exportar PDF…</translation>
    </message>
    <message>
        <source>Export the cohort report</source>
        <translation>Exportar el informe de la cohorte</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se ha cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se ha escrito en %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). Nothing was changed; choose another place or free some space.</source>
        <translation>El informe no se pudo escribir en %1 (%2). No se ha cambiado nada; elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>cohort report</source>
        <comment>in a file&apos;s name</comment>
        <translation>informe de la cohorte</translation>
    </message>
</context>
<context>
    <name>malar::ExportChoices</name>
    <message>
        <source>CSV with &amp;decimal commas and semicolons</source>
        <translation>CSV con coma &amp;decimal y punto y coma</translation>
    </message>
    <message>
        <source>CS&amp;V: tables with a codebook, also for R</source>
        <translation>CS&amp;V: tablas con libro de códigos, también para R</translation>
    </message>
    <message>
        <source>E&amp;xcel: one workbook</source>
        <translation>E&amp;xcel: un solo libro</translation>
    </message>
    <message>
        <source>&amp;REDCap: a project with its data</source>
        <translation>&amp;REDCap: un proyecto con sus datos</translation>
    </message>
    <message>
        <source>&amp;SPSS (.sav)</source>
        <translation>&amp;SPSS (.sav)</translation>
    </message>
    <message>
        <source>S&amp;tata (.dta)</source>
        <translation>S&amp;tata (.dta)</translation>
    </message>
    <message>
        <source>FHIR R&amp;4 (JSON), never with names</source>
        <translation>FHIR R&amp;4 (JSON), nunca con nombres</translation>
    </message>
    <message>
        <source>&amp;Labels in</source>
        <translation>Et&amp;iquetas en</translation>
    </message>
</context>
<context>
    <name>malar::ExportDialog</name>
    <message numerus="yes">
        <source>%n patient(s) whose consent is withdrawn</source>
        <translation>
            <numerusform>%n paciente que retiró su consentimiento</numerusform>
            <numerusform>%n pacientes que retiraron su consentimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) entered in error</source>
        <translation>
            <numerusform>%n paciente introducido por error</numerusform>
            <numerusform>%n pacientes introducidos por error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) entered in error</source>
        <translation>
            <numerusform>%n visita introducida por error</numerusform>
            <numerusform>%n visitas introducidas por error</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Quedan fuera: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>patients, visits</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;names, hospital numbers, birth dates and contacts</source>
        <translation>Con &amp;nombres, números de historia, fechas de nacimiento y contactos</translation>
    </message>
    <message>
        <source>With &amp;photographs</source>
        <translation>Con &amp;fotografías</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>%1 will be in it.</source>
        <comment>10 patients and 34 visits</comment>
        <translation>Contendrá %1.</translation>
    </message>
    <message>
        <source>an empty folder, or one that does not exist yet</source>
        <translation>una carpeta vacía, o una que aún no existe</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Into the &amp;folder</source>
        <translation>En la &amp;carpeta</translation>
    </message>
    <message>
        <source>The folder will say who the patients are, in plain text. Keep it only where those can look who treat them, and delete it when it has served.</source>
        <translation>La carpeta dirá quiénes son los pacientes, en texto legible. Guárdela solo donde pueda mirar quien los trata, y bórrela cuando haya servido.</translation>
    </message>
    <message>
        <source>Patients can be recognised on photographs: keep the folder as you keep the registry.</source>
        <translation>En las fotografías se puede reconocer a los pacientes: guarde la carpeta como guarda el registro.</translation>
    </message>
    <message>
        <source>Export into an empty folder</source>
        <translation>Exportar a una carpeta vacía</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or choose it.</source>
        <translation>Escriba la ruta completa de la carpeta, o elíjala.</translation>
    </message>
    <message>
        <source>The files are being written.</source>
        <translation>Se están escribiendo los archivos.</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <comment>10 patients and 34 visits, a folder</comment>
        <translation>Se han escrito %1 en %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>export</source>
        <comment>in a folder&apos;s name</comment>
        <translation>exportación</translation>
    </message>
    <message>
        <source>A folder of tables, as other registries, spreadsheets and statistics programs read them. Nothing changes in this registry.</source>
        <translation>Una carpeta de tablas, como las leen otros registros, las hojas de cálculo y los programas de estadística. En este registro no cambia nada.</translation>
    </message>
</context>
<context>
    <name>malar::FailurePause</name>
    <message numerus="yes">
        <source>After so many failures the next try has to wait %n second(s).</source>
        <translation>
            <numerusform>Tras tantos intentos fallidos hay que esperar %n segundo para el siguiente.</numerusform>
            <numerusform>Tras tantos intentos fallidos hay que esperar %n segundos para el siguiente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::FiguresPane</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>E&amp;xport figure…</source>
        <translation>E&amp;xportar figura…</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Exportar figura…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>&amp;Time compared with baseline</source>
        <translation>Mome&amp;nto comparado con la visita basal</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>PDF, vectors</source>
        <translation>PDF, vectorial</translation>
    </message>
    <message>
        <source>SVG, vectors</source>
        <translation>SVG, vectorial</translation>
    </message>
    <message>
        <source>PNG, 300 dpi</source>
        <translation>PNG, 300 ppp</translation>
    </message>
    <message>
        <source>PNG, 600 dpi</source>
        <translation>PNG, 600 ppp</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Ancho en papel</translation>
    </message>
    <message>
        <source>one column, 85 mm</source>
        <translation>una columna, 85 mm</translation>
    </message>
    <message>
        <source>two columns, 174 mm</source>
        <translation>dos columnas, 174 mm</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>The figure was written to %1, its data to %2.</source>
        <translation>La figura se guardó en %1 y sus datos en %2.</translation>
    </message>
    <message>
        <source>The figure could not be written to %1 (%2). Nothing was changed; choose another place or name.</source>
        <translation>La figura no se pudo guardar en %1 (%2). No se ha cambiado nada; elija otro lugar u otro nombre.</translation>
    </message>
</context>
<context>
    <name>malar::FilterBar</name>
    <message>
        <source>&amp;Kept filters</source>
        <translation>Filtros &amp;guardados</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>%1 (kept as “%2”)</source>
        <translation>%1 (guardado como «%2»)</translation>
    </message>
    <message>
        <source>Keep this filter as…</source>
        <translation>Guardar este filtro como…</translation>
    </message>
    <message>
        <source>Rename a filter…</source>
        <translation>Cambiar el nombre de un filtro…</translation>
    </message>
    <message>
        <source>Delete a filter…</source>
        <translation>Eliminar un filtro…</translation>
    </message>
    <message>
        <source>Replace the filter “%1”?</source>
        <translation>¿Sustituir el filtro «%1»?</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Es: %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>%1. Under which name?</source>
        <translation>%1. ¿Con qué nombre?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Cambiar el nombre de un filtro</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>Nombre nuevo:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Eliminar un filtro</translation>
    </message>
    <message>
        <source>Only the name is lost: no patient, and not the filter in use.</source>
        <translation>Solo se pierde el nombre: ningún paciente, ni el filtro en uso.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>malar::FilterDialog</name>
    <message>
        <source>Filter the cohort</source>
        <translation>Filtrar la cohorte</translation>
    </message>
    <message>
        <source>&amp;Show these patients</source>
        <translation>&amp;Mostrar estos pacientes</translation>
    </message>
    <message>
        <source>Without any condition</source>
        <translation>Sin condiciones</translation>
    </message>
    <message>
        <source>A patient must meet every condition that is set; what is not known is not met.</source>
        <translation>Un paciente debe cumplir todas las condiciones puestas; lo que no se sabe no se cumple.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>monotherapy</source>
        <translation>monoterapia</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>tratamiento combinado</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the ends of a range</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>&amp;Age on day 0, years</source>
        <translation>&amp;Edad el día 0, años</translation>
    </message>
    <message>
        <source>Age on day 0, at most</source>
        <translation>Edad el día 0, como máximo</translation>
    </message>
    <message>
        <source>&amp;Regimen on day 0</source>
        <translation>&amp;Régimen el día 0</translation>
    </message>
    <message>
        <source>CLASI-A at baseline, at &amp;least</source>
        <translation>CLASI-A basal, como mí&amp;nimo</translation>
    </message>
    <message>
        <source>Da&amp;y 0 between</source>
        <translation>&amp;Día 0 entre</translation>
    </message>
    <message>
        <source>Day 0, at the latest</source>
        <translation>Día 0, como muy tarde</translation>
    </message>
    <message>
        <source>Both totals complete at</source>
        <translation>Ambos totales completos en</translation>
    </message>
    <message>
        <source>A date cannot be read: write it as 2024-02-13 or 13 Feb 2024.</source>
        <translation>Una fecha no se entiende: escríbala como 2024-02-13 o 13 feb 2024.</translation>
    </message>
    <message>
        <source>The lower age is above the higher one.</source>
        <translation>La edad mínima es mayor que la máxima.</translation>
    </message>
    <message>
        <source>The earlier day 0 is after the later one.</source>
        <translation>El primer día 0 es posterior al último.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n patient(s)</source>
        <translation>
            <numerusform>%1: %2 de %n paciente</numerusform>
            <numerusform>%1: %2 de %n pacientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::FilterLists</name>
    <message>
        <source>Su&amp;btype, one of (none: any)</source>
        <translation>Su&amp;btipo, uno de (ninguno: cualquiera)</translation>
    </message>
    <message>
        <source>&amp;Drug of the index treatment, one of</source>
        <translation>&amp;Fármaco del tratamiento índice, uno de</translation>
    </message>
    <message>
        <source>Ce&amp;ntre, one of</source>
        <translation>Cen&amp;tro, uno de</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>centre</comment>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>malar::FindingsPane</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Copiar la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Take dates of long ago or far ahead</source>
        <translation>Aceptar &amp;fechas muy antiguas o muy lejanas</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way, so nothing can be imported yet. Correct the files, then look again.</source>
        <translation>
            <numerusform>Hay %n problema que lo impide, así que aún no se puede importar nada. Corrija los archivos y compruebe otra vez.</numerusform>
            <numerusform>Hay %n problemas que lo impiden, así que aún no se puede importar nada. Corrija los archivos y compruebe otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new patient(s).</source>
        <translation>
            <numerusform>%n paciente nuevo.</numerusform>
            <numerusform>%n pacientes nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new visit(s).</source>
        <translation>
            <numerusform>%n visita nueva.</numerusform>
            <numerusform>%n visitas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) are here just so and are passed over.</source>
        <translation>
            <numerusform>%n paciente ya está igual y se pasa por alto.</numerusform>
            <numerusform>%n pacientes ya están igual y se pasan por alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) are here just so and are passed over.</source>
        <translation>
            <numerusform>%n visita ya está igual y se pasa por alto.</numerusform>
            <numerusform>%n visitas ya están igual y se pasan por alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are pointed out below; they stop nothing.</source>
        <translation>
            <numerusform>Abajo se señala %n cosa; no impide nada.</numerusform>
            <numerusform>Abajo se señalan %n cosas; no impiden nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: %1.</source>
        <translation>Columnas que se omiten: %1.</translation>
    </message>
    <message>
        <source>Taken as: %1.</source>
        <translation>Columnas interpretadas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them with totals only.</source>
        <translation>
            <numerusform>%n de ellas con solo totales.</numerusform>
            <numerusform>%n de ellas con solo totales.</numerusform>
        </translation>
    </message>
    <message>
        <source>These study codes look like others. Say of each whose it is.</source>
        <translation>Estos códigos de estudio se parecen a otros. Diga de cada uno de quién es.</translation>
    </message>
    <message>
        <source>Code in the file</source>
        <translation>Código en el archivo</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>&amp;Keep the registry’s answers where a visit has others</source>
        <translation>Conservar las res&amp;puestas del registro si una visita tiene otras</translation>
    </message>
    <message>
        <source>Codes that look alike</source>
        <translation>Códigos que se parecen</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Lo que vendría</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What would come (%1)</source>
        <translation>Lo que vendría (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Diferencias (%1)</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>the same patient as %1</source>
        <translation>el mismo paciente que %1</translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>otro paciente</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no CLASI, and bring no visit.</source>
        <translation>
            <numerusform>%n fila no tiene CLASI, y no aporta ninguna visita.</numerusform>
            <numerusform>%n filas no tienen CLASI, y no aportan ninguna visita.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::ForgottenPassphraseDialog</name>
    <message>
        <source>A new passphrase</source>
        <translation>Una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A full name and a user name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They were removed. With a new passphrase they sign in again.</source>
        <translation>Fue retirado. Con una frase de contraseña nueva vuelve a tener acceso.</translation>
    </message>
    <message>
        <source>The former passphrase opens the registry no more. What they have signed stays signed.</source>
        <translation>La frase de contraseña anterior ya no abre el registro. Lo que ha firmado sigue firmado.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Frase nueva</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Frase nueva o&amp;tra vez</translation>
    </message>
    <message>
        <source>Tell them the passphrase, or let them type it here. They change it themselves with “My passphrase…” in the menu.</source>
        <translation>Dígale la frase de contraseña, o deje que la escriba aquí. Podrá cambiarla con «Mi frase de contraseña…» en el menú.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darla</translation>
    </message>
    <message>
        <source>%1 signs in with the new passphrase from now on, as %2.</source>
        <translation>%1 entra desde ahora con la frase de contraseña nueva, como %2.</translation>
    </message>
</context>
<context>
    <name>malar::FoundingDialog</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The keys are being made.</source>
        <translation>Se están creando las claves.</translation>
    </message>
</context>
<context>
    <name>malar::Gate</name>
    <message>
        <source>Sealing the registry</source>
        <translation>Sellado del registro</translation>
    </message>
    <message>
        <source>The registry is being sealed and compared.</source>
        <translation>El registro se está sellando y comparando.</translation>
    </message>
    <message>
        <source>The registry was not sealed. %1</source>
        <translation>El registro no se selló. %1</translation>
    </message>
    <message>
        <source>The registry is sealed.</source>
        <translation>El registro está sellado.</translation>
    </message>
    <message>
        <source>Save an unencrypted copy</source>
        <translation>Guardar una copia sin cifrar</translation>
    </message>
    <message>
        <source>Whoever gets hold of the copy can read everything in it: names, visits, photographs and the history. It opens with SQLite and with Malar.</source>
        <translation>Quien se haga con la copia puede leer todo lo que contiene: nombres, visitas, fotografías y la lista de cambios. Se abre con SQLite y con Malar.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <comment>in a file&apos;s name</comment>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Where the copy is kept</source>
        <translation>Dónde se guarda la copia</translation>
    </message>
    <message>
        <source>SQLite (*.sqlite)</source>
        <translation>SQLite (*.sqlite)</translation>
    </message>
    <message>
        <source>The unencrypted copy was written to %1.</source>
        <translation>La copia sin cifrar se escribió en %1.</translation>
    </message>
    <message>
        <source>Opening the registry</source>
        <translation>Apertura del registro</translation>
    </message>
    <message>
        <source>Guessing at passphrases is being made harder.</source>
        <translation>Se está haciendo más difícil adivinar las frases de contraseña.</translation>
    </message>
</context>
<context>
    <name>malar::GradeField</name>
    <message>
        <source>not graded yet</source>
        <translation>sin grado todavía</translation>
    </message>
    <message>
        <source>CTCAE grade: %1</source>
        <translation>Grado CTCAE: %1</translation>
    </message>
    <message>
        <source>Grade %1 does not exist. CTCAE grades are 1 to 5.</source>
        <translation>El grado %1 no existe. Los grados CTCAE son de 1 a 5.</translation>
    </message>
</context>
<context>
    <name>malar::GridModel</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <translation>%1; antes: %2</translation>
    </message>
</context>
<context>
    <name>malar::HistoryDialog</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar otra vez</translation>
    </message>
    <message>
        <source>&amp;Export the rows…</source>
        <translation>&amp;Exportar las filas…</translation>
    </message>
    <message>
        <source>History of the registry</source>
        <translation>Lista de cambios del registro</translation>
    </message>
    <message>
        <source>As the footer of a print and the README of an export have it.</source>
        <translation>Como figura al pie de un impreso y en el README de una exportación.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Todavía no se ha anotado nada.</translation>
    </message>
    <message>
        <source>No row of the history fits. Ask for less, or for other days.</source>
        <translation>No hay ninguna fila así en la lista de cambios. Pida menos, u otros días.</translation>
    </message>
    <message>
        <source>The registry is being checked against its history: %1 %</source>
        <translation>Se está comprobando el registro con su lista de cambios: %1 %</translation>
    </message>
    <message>
        <source>Looked at: %1.</source>
        <translation>Se ha mirado: %1.</translation>
    </message>
    <message>
        <source>The check of the registry has found something.</source>
        <translation>La comprobación del registro ha encontrado algo.</translation>
    </message>
    <message>
        <source>Change nothing, and show this to whoever manages the registry.</source>
        <translation>No cambie nada y enséñelo a quien administra el registro.</translation>
    </message>
    <message>
        <source>history</source>
        <comment>in a file&apos;s name</comment>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Export the rows of the history</source>
        <translation>Exportar las filas de la lista de cambios</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rows are being written.</source>
        <translation>Se están escribiendo las filas.</translation>
    </message>
    <message>
        <source>The rows were written to %1.</source>
        <translation>Las filas se escribieron en %1.</translation>
    </message>
</context>
<context>
    <name>malar::HistoryFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>study code</source>
        <translation>código de estudio</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>Q&amp;uién</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>No patient has the study code “%1”. Check the spelling.</source>
        <translation>Ningún paciente tiene el código de estudio «%1». Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
</context>
<context>
    <name>malar::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>malar::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Cambios</translation>
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
        <source>Kept apart from the study&apos;s data, in a table of its own. Exports and reports leave it out unless you ask for it there. Leave it empty where only the study code may be known.</source>
        <translation>Se guarda aparte de los datos del estudio, en una tabla propia. Las exportaciones y los informes la omiten salvo que se pida en ellos. Déjela vacía donde solo pueda conocerse el código de estudio.</translation>
    </message>
</context>
<context>
    <name>malar::ImportDialog</name>
    <message>
        <source>Import into this registry</source>
        <translation>Importar a este registro</translation>
    </message>
    <message>
        <source>New registry from an export</source>
        <translation>Registro nuevo a partir de una exportación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A &amp;folder that was exported…</source>
        <translation>Una &amp;carpeta exportada…</translation>
    </message>
    <message>
        <source>All of it is read and checked first. Nothing is written before you have seen what it would bring, and then all or nothing.</source>
        <translation>Primero se lee y se comprueba todo. No se escribe nada antes de que haya visto lo que traería, y entonces todo o nada.</translation>
    </message>
    <message>
        <source>By Malar: patients with their visits, treatments, events and biomarkers. Who is in the registry already just so is passed over.</source>
        <translation>Por Malar: pacientes con sus visitas, tratamientos, acontecimientos y biomarcadores. Quien ya está igual en el registro se pasa por alto.</translation>
    </message>
    <message>
        <source>&amp;Look at the visits</source>
        <translation>&amp;Comprobar las visitas</translation>
    </message>
    <message>
        <source>The folder that was exported</source>
        <translation>La carpeta exportada</translation>
    </message>
    <message>
        <source>The table of visits</source>
        <translation>La tabla de visitas</translation>
    </message>
    <message>
        <source>The files are read and checked. Nothing is written.</source>
        <translation>Se leen y se comprueban los archivos. No se escribe nada.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>Se canceló la importación; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Comprobar otra vez</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>&amp;Importar %1</translation>
    </message>
    <message>
        <source>&amp;Make the registry with %1…</source>
        <translation>&amp;Crear el registro con %1…</translation>
    </message>
    <message>
        <source>What was read is being written.</source>
        <translation>Se está escribiendo lo leído.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A &amp;table of visits (CSV, Excel)…</source>
        <translation>Una &amp;tabla de visitas (CSV, Excel)…</translation>
    </message>
    <message>
        <source>From another program, a row a visit; also an export of REDCap. You say what each column stands for. Patients whose code is not known yet become new ones.</source>
        <translation>De otro programa, una fila por visita; también una exportación de REDCap. Usted dice qué significa cada columna. Los pacientes cuyo código aún no se conoce serán nuevos.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>%1 The mapping was not kept: %2</source>
        <translation>%1 La correspondencia no se guardó: %2</translation>
    </message>
</context>
<context>
    <name>malar::InfusionDialog</name>
    <message>
        <source>&amp;Missed: it was not given</source>
        <translation>&amp;Omitida: no se administró</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusión</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Dose in mg</source>
        <translation>Dosis &amp;en mg</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>As planned for %1.</source>
        <translation>Según lo previsto para el %1.</translation>
    </message>
    <message>
        <source>Planned for %1: %2. Please say why.</source>
        <translation>Prevista para el %1: %2. Indique el motivo.</translation>
    </message>
    <message>
        <source>The infusion has no day. Type it as 2024-02-13.</source>
        <translation>La infusión no tiene día. Escríbalo como 2024-02-13.</translation>
    </message>
    <message>
        <source>Dose: “%1” is no number that is certain. Type it as 1000 or 0.5.</source>
        <translation>Dosis: «%1» no es un número seguro. Escríbala como 1000 o 0,5.</translation>
    </message>
    <message>
        <source>Planned for %1: %2.</source>
        <translation>Prevista para el %1: %2.</translation>
    </message>
    <message>
        <source>%1, by a factor of two or more. If that is right, say why and save again; else correct the dose.</source>
        <translation>%1: el doble, la mitad o más diferencia. Si es correcto, indique el motivo y guarde de nuevo; si no, corrija la dosis.</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <comment>a sentence</comment>
        <translation>Día: %1</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Two things are unusual: %1. The dose differs by a factor of two or more. If both are right, give the reasons for both and save again; else correct them.</source>
        <extracomment>%1 is the day and the dose: &quot;late by 9 days, 3,000 mg instead of 300 mg&quot;</extracomment>
        <translation>Dos cosas son inusuales: %1. La dosis difiere en un factor de dos o más. Si ambas son correctas, indique el motivo de las dos y guarde otra vez; si no, corríjalas.</translation>
    </message>
</context>
<context>
    <name>malar::InfusionPanel</name>
    <message>
        <source>Given as planned  F5</source>
        <translation>Administrada según lo previsto  F5</translation>
    </message>
    <message>
        <source>Missed  Shift+F5</source>
        <translation>Omitida  Mayús+F5</translation>
    </message>
    <message>
        <source>why, in a few words</source>
        <translation>por qué, en pocas palabras</translation>
    </message>
    <message>
        <source>Why the infusion departs from the plan</source>
        <translation>Por qué la infusión se aparta de lo previsto</translation>
    </message>
</context>
<context>
    <name>malar::InfusionTable</name>
    <message>
        <source>Infusions</source>
        <translation>Infusiones</translation>
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
        <source>&amp;Missed</source>
        <translation>&amp;Omitida</translation>
    </message>
    <message>
        <source>Given after a&amp;ll</source>
        <translation>Sí se administ&amp;ró</translation>
    </message>
    <message>
        <source>The infusion of %1 is not added yet. Press “Given on this day”, or empty the field.</source>
        <translation>La infusión del %1 aún no se ha añadido. Pulse «Administrada este día» o vacíe el campo.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Fill as &amp;planned up to today</source>
        <translation>Completar según lo &amp;previsto hasta hoy</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
</context>
<context>
    <name>malar::IssueList</name>
    <message>
        <source>Before this visit is complete</source>
        <translation>Antes de completar la visita</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to review: %2</source>
        <extracomment>Copied answers of a column: &quot;Erythema, 3 to review: ears, chest, feet&quot;</extracomment>
        <translation>
            <numerusform>%1, %n por revisar: %2</numerusform>
            <numerusform>%1, %n por revisar: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing: %2</source>
        <extracomment>Answers of a column: &quot;Erythema, 3 missing: ears, chest, feet&quot;</extracomment>
        <translation>
            <numerusform>%1, falta %n: %2</numerusform>
            <numerusform>%1, faltan %n: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>malar::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>malar::KeyRenewalDialog</name>
    <message>
        <source>Remove a user</source>
        <translation>Retirar un usuario</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>Una clave de recuperación nueva</translation>
    </message>
    <message>
        <source>The new key takes the place of the former one, which opens the registry no more. Copies and backups that were made before still open with the former one: destroy its paper and its file only when you need those no more.</source>
        <translation>La clave nueva sustituye a la anterior, que ya no abre el registro. Las copias hechas antes se siguen abriendo con la anterior: destruya su papel y su archivo solo cuando ya no las necesite.</translation>
    </message>
    <message>
        <source>%1 leaves the registry</source>
        <translation>%1 deja el registro</translation>
    </message>
    <message>
        <source>The registry is written anew under another key, which they are not given: neither their passphrase nor a key that they kept opens what is written from now on. That takes a while where the registry is large. What they entered and signed stays, with their name.</source>
        <translation>El registro se escribe de nuevo con otra clave, que no recibe: ni su frase de contraseña ni una clave que haya guardado abren lo que se escriba desde ahora. Si el registro es grande, tarda un poco. Lo que introdujo y firmó sigue ahí, con su nombre.</translation>
    </message>
    <message>
        <source>Copies and backups that were made before stay readable for them.</source>
        <translation>Las copias hechas antes las puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery key as well</source>
        <translation>Hacer también una clave de &amp;recuperación nueva</translation>
    </message>
    <message>
        <source>Without one, the present recovery key goes on opening the registry, and they may have seen it.</source>
        <translation>Sin ella, la clave de recuperación actual sigue abriendo el registro, y es posible que la haya visto.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Make it the key</source>
        <translation>&amp;Ponerla en vigor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>%1 The key that was shown here opens nothing; the former one stays.</source>
        <translation>%1 La clave que se ha mostrado aquí no abre nada; sigue valiendo la anterior.</translation>
    </message>
    <message>
        <source>The new recovery key opens the registry, and the former one does so no more.</source>
        <translation>La clave de recuperación nueva abre el registro, y la anterior ya no.</translation>
    </message>
    <message>
        <source>%1 was removed, and the new recovery key is in force.</source>
        <translation>%1 ha sido retirado, y la clave de recuperación nueva está en vigor.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 ha sido retirado.</translation>
    </message>
</context>
<context>
    <name>malar::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Answers of a visit</source>
        <translation>Respuestas de una visita</translation>
    </message>
    <message>
        <source>At a visit</source>
        <translation>En una visita</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>malar::LeftOutPane</name>
    <message>
        <source>&amp;Who was left out, and why</source>
        <translation>Q&amp;uién quedó fuera y por qué</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>patients</comment>
        <translation>Abrir: %1</translation>
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
        <source>* rest of column 0</source>
        <translation>* resto de la columna 0</translation>
    </message>
    <message>
        <source>Ctrl+0 all open 0</source>
        <translation>Ctrl+0 todo lo abierto 0</translation>
    </message>
    <message>
        <source>. accepts</source>
        <translation>. acepta</translation>
    </message>
    <message>
        <source>Ctrl+. the region</source>
        <translation>Ctrl+. la región</translation>
    </message>
    <message>
        <source>Ctrl+Shift+. everything</source>
        <translation>Ctrl+Mayús+. todo</translation>
    </message>
    <message>
        <source>. as last visit</source>
        <translation>. como la última visita</translation>
    </message>
    <message>
        <source>Ctrl+D copies it</source>
        <translation>Ctrl+D la copia</translation>
    </message>
    <message>
        <source>← → one step</source>
        <translation>← → un paso</translation>
    </message>
    <message>
        <source>Delete no answer</source>
        <translation>Supr sin respuesta</translation>
    </message>
    <message>
        <source>1 then 0 = 10</source>
        <translation>1 y 0 = 10</translation>
    </message>
</context>
<context>
    <name>malar::LongTask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>malar::MainWindow</name>
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
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
</context>
<context>
    <name>malar::MappingPane</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed, and of no column yet: %1. Choose them in the table, or add them to the file.</source>
        <translation>Necesarias y aún sin columna: %1. Elíjalas en la tabla o añádalas al archivo.</translation>
    </message>
    <message>
        <source>Chosen for more than one column: %1. Keep one of them.</source>
        <translation>Elegidas para más de una columna: %1. Deje solo una.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Qué hay en ella</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Quiere decir</translation>
    </message>
    <message>
        <source>Time in the file</source>
        <translation>Momento en el archivo</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Momento previsto</translation>
    </message>
    <message>
        <source>Of every patient</source>
        <translation>De todos los pacientes</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>Momentos previstos</translation>
    </message>
    <message>
        <source>Every patient</source>
        <translation>Todos los pacientes</translation>
    </message>
    <message>
        <source>Open a &amp;mapping…</source>
        <translation>Abrir una c&amp;orrespondencia…</translation>
    </message>
    <message>
        <source>&amp;Data dictionary of REDCap…</source>
        <translation>&amp;Diccionario de datos de REDCap…</translation>
    </message>
    <message>
        <source>&amp;Keep for the next delivery as</source>
        <translation>&amp;Guardar para la próxima entrega como</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no se guarda</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1: %2 filas, %3 columnas</translation>
    </message>
    <message>
        <source>A mapping</source>
        <translation>Una correspondencia</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondencias (*.json)</translation>
    </message>
    <message>
        <source>The data dictionary</source>
        <translation>El diccionario de datos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Nothing in the dates says which comes first, day or month. Choose it above.</source>
        <translation>Nada en las fechas dice qué va primero, el día o el mes. Elíjalo arriba.</translation>
    </message>
    <message>
        <source>Values (%1 not known)</source>
        <translation>Valores (%1 sin saber)</translation>
    </message>
</context>
<context>
    <name>malar::MarkersModel</name>
    <message>
        <source>Key in files</source>
        <translation>Clave en los archivos</translation>
    </message>
    <message>
        <source>Reference from</source>
        <translation>Referencia desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the upper end of the reference range</comment>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>malar::MemberForm</name>
    <message>
        <source>as it is to stand in the history</source>
        <translation>como debe figurar en la lista de cambios</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nombre &amp;completo</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>&amp;Repetir la frase</translation>
    </message>
    <message>
        <source>Type a user name: it is asked for whenever the registry is opened.</source>
        <translation>Escriba un nombre de usuario: se pide cada vez que se abre el registro.</translation>
    </message>
    <message>
        <source>Type the full name: the history says it beside every change.</source>
        <translation>Escriba el nombre completo: la lista de cambios lo dice junto a cada cambio.</translation>
    </message>
</context>
<context>
    <name>malar::MergeDialog</name>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge a delivery</source>
        <translation>Fusionar una entrega</translation>
    </message>
    <message>
        <source>A &amp;delivery, or another copy of this registry…</source>
        <translation>Una &amp;entrega, u otra copia de este registro…</translation>
    </message>
    <message>
        <source>A &amp;folder that was exported…</source>
        <translation>Una &amp;carpeta exportada…</translation>
    </message>
    <message>
        <source>What a centre has sent is compared with what is here and with what it sent last. Every change is shown first. What was changed here and there is decided by you; nothing is written before.</source>
        <translation>Lo que ha enviado un centro se compara con lo que hay aquí y con lo último que envió. Primero se muestran todos los cambios. Lo que se cambió aquí y allí lo decide usted; antes no se escribe nada.</translation>
    </message>
    <message>
        <source>One sealed file (.malar). A delivery opens by its six words.</source>
        <translation>Un archivo sellado (.malar). Una entrega se abre con sus seis palabras.</translation>
    </message>
    <message>
        <source>Tables of Malar. Patients are matched by their code, visits by their day.</source>
        <translation>Tablas de Malar. Los pacientes se emparejan por su código y las visitas por su día.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was written.</source>
        <translation>La fusión se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>The delivery</source>
        <translation>La entrega</translation>
    </message>
    <message>
        <source>Deliveries and registries (*.malar)</source>
        <translation>Entregas y registros (*.malar)</translation>
    </message>
    <message>
        <source>%1 is a delivery. Type the six words that came with it.</source>
        <translation>%1 es una entrega. Escriba las seis palabras que la acompañan.</translation>
    </message>
    <message>
        <source>%1 is sealed. Type who opens it, and the passphrase.</source>
        <translation>%1 está sellado. Escriba quién lo abre y la frase de contraseña.</translation>
    </message>
    <message>
        <source>The file is opened.</source>
        <translation>Se abre el archivo.</translation>
    </message>
    <message>
        <source>This is another registry, not a delivery or a copy of this one. Ask for a delivery of it.</source>
        <translation>Es otro registro, no una entrega ni una copia de este. Pida una entrega de él.</translation>
    </message>
    <message>
        <source>The folder that was exported</source>
        <translation>La carpeta exportada</translation>
    </message>
    <message>
        <source>The files are read and checked. Nothing is written.</source>
        <translation>Se leen y comprueban los archivos. No se escribe nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way. The first: %1</source>
        <translation>
            <numerusform>%n problema lo impide: %1</numerusform>
            <numerusform>%n problemas lo impiden. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent is compared with what is here. Nothing is written.</source>
        <translation>Se compara lo enviado con lo que hay aquí. No se escribe nada.</translation>
    </message>
    <message>
        <source>Is this of the same study?</source>
        <translation>¿Es del mismo estudio?</translation>
    </message>
    <message>
        <source>It is of the same study</source>
        <translation>Es del mismo estudio</translation>
    </message>
    <message>
        <source>What was sent is being written.</source>
        <translation>Se escribe lo enviado.</translation>
    </message>
    <message>
        <source>Merged. %1</source>
        <translation>Fusionado. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>malar::MergeFindings</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
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
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Qué se encuentra</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Cambiado aquí y allí</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>&amp;Dejar lo de aquí</translation>
    </message>
    <message>
        <source>&amp;Take what is there</source>
        <translation>&amp;Tomar lo de allí</translation>
    </message>
    <message>
        <source>&amp;Reason for what is taken from there:</source>
        <translation>&amp;Motivo de lo que se toma de allí:</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way, so nothing can be merged.</source>
        <translation>
            <numerusform>%n problema lo impide, así que no se puede fusionar nada.</numerusform>
            <numerusform>%n problemas lo impiden, así que no se puede fusionar nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
        <source>To be decided (%1)</source>
        <translation>Por decidir (%1)</translation>
    </message>
    <message>
        <source>What changes (%1)</source>
        <translation>Qué cambia (%1)</translation>
    </message>
    <message>
        <source>To be known (%1)</source>
        <translation>A tener en cuenta (%1)</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>there</source>
        <translation>allí</translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>All are decided</source>
        <translation>Todo está decidido</translation>
    </message>
</context>
<context>
    <name>malar::MyPassphraseDialog</name>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Others may know the one that I have had</source>
        <translation>Es posible que &amp;otros conozcan la que he tenido</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation>Frase &amp;actual</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Frase nueva</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Frase nueva o&amp;tra vez</translation>
    </message>
    <message>
        <source>Then the registry is written anew under another key, which takes a while where it is large. Copies and backups that were made before stay readable with the former passphrase.</source>
        <translation>Entonces el registro se escribe de nuevo con otra clave; si es grande, tarda un poco. Las copias hechas antes se siguen leyendo con la frase de contraseña anterior.</translation>
    </message>
    <message>
        <source>Where others may know the one that you have had, tell an administrator as well: the registry can be given another key.</source>
        <translation>Si es posible que otros conozcan la que ha tenido, avise además a un administrador: se puede dar otra clave al registro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Type the passphrase that you sign in with now.</source>
        <translation>Escriba la frase de contraseña con la que entra ahora.</translation>
    </message>
    <message>
        <source>That is not the passphrase that you sign in with now. Nothing was changed; type all three again.</source>
        <translation>Esa no es la frase de contraseña con la que entra ahora. No se ha cambiado nada; vuelva a escribir las tres.</translation>
    </message>
    <message>
        <source>From now on the new passphrase is yours.</source>
        <translation>Desde ahora la suya es la frase de contraseña nueva.</translation>
    </message>
</context>
<context>
    <name>malar::NewPassphrase</name>
    <message>
        <source>Choose a passphrase: without one anybody could read the registry.</source>
        <translation>Elija una frase de contraseña: sin ella cualquiera podría leer el registro.</translation>
    </message>
    <message>
        <source>This passphrase is too easily guessed. Make it longer: four words that do not belong together are enough.</source>
        <translation>Esta frase de contraseña se adivina con demasiada facilidad. Alárguela: bastan cuatro palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>Escriba la frase de contraseña por segunda vez.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again, or press the eye to see both.</source>
        <translation>Las dos frases de contraseña son distintas. Vuelva a escribir la segunda o pulse el ojo para ver ambas.</translation>
    </message>
</context>
<context>
    <name>malar::NewRegistryDialog</name>
    <message>
        <source>New registry</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make the registry</source>
        <translation>Crear e&amp;l registro</translation>
    </message>
    <message>
        <source>of the study or the clinic</source>
        <translation>del estudio o de la consulta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Guardado en</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The registry is sealed: without the passphrase or the recovery key nobody can read it, not even whoever has the file.</source>
        <translation>El registro se sella: sin la frase de contraseña o la clave de recuperación nadie puede leerlo, ni siquiera quien tenga el archivo.</translation>
    </message>
    <message>
        <source>Where the registry is kept</source>
        <translation>Dónde se guarda el registro</translation>
    </message>
    <message>
        <source>Malar registries (*.malar)</source>
        <translation>Registros de Malar (*.malar)</translation>
    </message>
    <message>
        <source>Type a name for the registry: that of the study or the clinic.</source>
        <translation>Escriba un nombre para el registro: el del estudio o el de la consulta.</translation>
    </message>
    <message>
        <source>Say where the registry is kept: choose a folder and a name.</source>
        <translation>Indique dónde se guarda el registro: elija una carpeta y un nombre.</translation>
    </message>
    <message>
        <source>The folder of that place does not exist. Choose another one.</source>
        <translation>La carpeta indicada no existe. Elija otra.</translation>
    </message>
    <message>
        <source>A file with this name is there already, and it was not touched. Choose another name for the new registry, or open the one that is there.</source>
        <translation>Ya hay un archivo con ese nombre, y no se ha tocado. Elija otro nombre para el registro nuevo o abra el que está ahí.</translation>
    </message>
</context>
<context>
    <name>malar::NoteEditor</name>
    <message>
        <source>Enter keeps the note, Esc leaves it as it was.</source>
        <translation>Intro guarda la nota, Esc la deja como estaba.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
</context>
<context>
    <name>malar::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>malar::PairedFace</name>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>no test</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>median and quartiles</source>
        <translation>mediana y cuartiles</translation>
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
        <source>not worse</source>
        <translation>sin empeorar</translation>
    </message>
    <message>
        <source>worse (%1)</source>
        <translation>peor (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %2 %3, %n pair(s)</source>
        <translation>
            <numerusform>%1: mediana de %2 %3, %n par</numerusform>
            <numerusform>%1: mediana de %2 %3, %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>arrastrada</translation>
    </message>
    <message>
        <source>, carried forward</source>
        <translation>, arrastrada</translation>
    </message>
</context>
<context>
    <name>malar::PanelsDialog</name>
    <message>
        <source>Panels of biomarkers</source>
        <translation>Paneles de biomarcadores</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>&amp;Add a panel</source>
        <translation>&amp;Añadir un panel</translation>
    </message>
    <message>
        <source>Remove the panel</source>
        <translation>Quitar el panel</translation>
    </message>
    <message>
        <source>for example % positive, pg/ml</source>
        <translation>por ejemplo % positivas, pg/ml</translation>
    </message>
    <message>
        <source>for example CD56bright, CD56dim; empty: measured once</source>
        <translation>por ejemplo CD56bright, CD56dim; vacío: se mide una vez</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cell &amp;subsets</source>
        <translation>&amp;Subpoblaciones</translation>
    </message>
    <message>
        <source>A marker&apos;s key stays once it is saved, as values and files bear it. Values that are recorded stay when their panel changes or goes.</source>
        <translation>La clave de un marcador no cambia una vez guardada, pues la llevan los valores y los archivos. Los valores registrados permanecen aunque su panel cambie o desaparezca.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Add a &amp;marker</source>
        <translation>Añadir un &amp;marcador</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Panel nuevo</translation>
    </message>
</context>
<context>
    <name>malar::PanelsSection</name>
    <message>
        <source>Edit the panels…</source>
        <translation>Editar los paneles…</translation>
    </message>
    <message>
        <source>Panels of biomarkers</source>
        <translation>Paneles de biomarcadores</translation>
    </message>
    <message>
        <source>None: no biomarker can be recorded.</source>
        <translation>Ninguno: no se puede registrar ningún biomarcador.</translation>
    </message>
</context>
<context>
    <name>malar::PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Teclado: %1</translation>
    </message>
</context>
<context>
    <name>malar::Past</name>
    <message>
        <source>The registry as it was on %1 takes the place of today&apos;s: %2. What is there now is kept beside it and can be brought back the same way.</source>
        <translation>El registro como estaba el %1 ocupa el lugar del de hoy: %2. Lo que hay ahora se conserva al lado y se puede recuperar del mismo modo.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Bringing the registry back</source>
        <translation>Recuperación del registro</translation>
    </message>
    <message>
        <source>The registry is being copied and proved.</source>
        <translation>El registro se está copiando y comprobando.</translation>
    </message>
</context>
<context>
    <name>malar::PastDialog</name>
    <message>
        <source>Copy in the second place, %1</source>
        <translation>Copia en el segundo lugar, %1</translation>
    </message>
    <message>
        <source>Generation up to %1</source>
        <translation>Generación hasta el %1</translation>
    </message>
    <message>
        <source>This copy is from before the registry got new keys, and opens only with a passphrase of that time: open it as a registry of its own.</source>
        <translation>Esta copia es de antes de que el registro recibiera claves nuevas, y solo se abre con una frase de contraseña de entonces: ábrala como un registro aparte.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Verlo</translation>
    </message>
    <message>
        <source>&amp;Bring it back…</source>
        <translation>&amp;Recuperarlo…</translation>
    </message>
    <message>
        <source>The registry as it was</source>
        <translation>El registro como estaba</translation>
    </message>
    <message>
        <source>Every save can be looked back to. The last one of each quarter of an hour is listed, until the registry is tidied; from then on it is in a generation.</source>
        <translation>Se puede volver a cualquier guardado. Se muestra el último de cada cuarto de hora; tras ordenar el registro, los anteriores están en una generación.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The registry that is open</source>
        <translation>El registro que está abierto</translation>
    </message>
</context>
<context>
    <name>malar::PasteDialog</name>
    <message>
        <source>as stored</source>
        <translation>como está guardado</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>sustituye a %1</translation>
    </message>
    <message>
        <source>not between 0 and 100 %</source>
        <translation>no está entre 0 y 100 %</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Pegar de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Nothing here can be taken over.</source>
        <translation>Aquí no hay nada que se pueda tomar.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) can be taken over.</source>
        <translation>
            <numerusform>Se puede tomar %n valor.</numerusform>
            <numerusform>Se pueden tomar %n valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n value(s)</source>
        <translation>
            <numerusform>Tomar %n valor</numerusform>
            <numerusform>Tomar %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be used and stay out:</source>
        <translation>
            <numerusform>%n celda no se puede usar y queda fuera:</numerusform>
            <numerusform>%n celdas no se pueden usar y quedan fuera:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows and columns count from the first copied cell. Taking over fills the table; Save writes it.</source>
        <translation>Las filas y columnas se cuentan desde la primera celda copiada. Tomar rellena la tabla; Guardar la escribe.</translation>
    </message>
    <message>
        <source>Cells that cannot be used</source>
        <translation>Celdas que no se pueden usar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Values to be taken over</source>
        <translation>Valores que se tomarían</translation>
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
        <source>The phototype must be I to VI. Correct it.</source>
        <translation>El fototipo debe estar entre I y VI. Corríjalo.</translation>
    </message>
    <message>
        <source>The consent was withdrawn on %1, before it was given. Correct one of the dates.</source>
        <translation>El consentimiento se retiró el %1, antes de darse. Corrija una de las fechas.</translation>
    </message>
    <message>
        <source>A treatment ends before it begins. Correct one of the dates.</source>
        <translation>Un tratamiento termina antes de empezar. Corrija una de las fechas.</translation>
    </message>
    <message>
        <source>A dose cannot be less than 0. Correct it.</source>
        <translation>Una dosis no puede ser menor que 0. Corríjala.</translation>
    </message>
    <message>
        <source>An adverse event of %1 has no name. Type what it was, or remove it.</source>
        <translation>Un acontecimiento adverso del %1 no tiene nombre. Escriba qué fue o elimínelo.</translation>
    </message>
    <message>
        <source>The CTCAE grade of an adverse event of %1 must be 1 to 5. Correct it.</source>
        <translation>El grado CTCAE de un acontecimiento adverso del %1 debe ser de 1 a 5. Corríjalo.</translation>
    </message>
    <message>
        <source>An adverse event of %1 ends before it begins. Correct one of the dates.</source>
        <translation>Un acontecimiento adverso del %1 termina antes de empezar. Corrija una de las fechas.</translation>
    </message>
    <message>
        <source>An adverse event of %1 lies in the future. Correct the date.</source>
        <translation>Un acontecimiento adverso del %1 está en el futuro. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The biomarkers of %1 lie in the future. Correct the date.</source>
        <translation>Los biomarcadores del %1 están en el futuro. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The consent is later than the first dose on %1.</source>
        <translation>El consentimiento es posterior a la primera dosis del %1.</translation>
    </message>
    <message>
        <source>An infusion was given on %1, after the consent was withdrawn.</source>
        <translation>Se administró una infusión el %1, después de retirarse el consentimiento.</translation>
    </message>
    <message>
        <source>The withdrawal of %1 lies in the future. Correct the date.</source>
        <translation>La retirada del %1 está en el futuro. Corrija la fecha.</translation>
    </message>
    <message>
        <source>Treated since %1, and no consent to the treatment is recorded.</source>
        <translation>En tratamiento desde el %1 y no consta ningún consentimiento para el tratamiento.</translation>
    </message>
    <message>
        <source>%1 already has this hospital number. Open that patient, or correct the number.</source>
        <translation>%1 ya tiene este número de historia. Abra ese paciente o corrija el número.</translation>
    </message>
    <message>
        <source>%1 has the same name and birth year. Saving shows the two side by side.</source>
        <translation>%1 tiene el mismo nombre y año de nacimiento. Al guardar se muestran los dos juntos.</translation>
    </message>
    <message>
        <source>The codes of “%1” begin with %2, and this one does not. It can be saved as it is.</source>
        <translation>Los códigos de «%1» empiezan por %2, y este no. Puede guardarse así.</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The dose of the index treatment must be more than 0 mg. Correct it.</source>
        <translation>La dosis del tratamiento índice debe ser mayor de 0 mg. Corríjala.</translation>
    </message>
    <message>
        <source>The infusion of %1 has no dose of more than 0 mg. Correct it, or mark it as missed.</source>
        <translation>La infusión del %1 no tiene una dosis mayor de 0 mg. Corríjala o márquela como omitida.</translation>
    </message>
    <message>
        <source>What was typed here is not in the registry yet.</source>
        <translation>Lo escrito aquí aún no está en el registro.</translation>
    </message>
    <message>
        <source>A text is longer than %1 letters. Shorten it.</source>
        <translation>Un texto tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>A dose has more than nine digits. Correct it.</source>
        <translation>Una dosis tiene más de nueve cifras. Corríjala.</translation>
    </message>
    <message>
        <source>The doses of a treatment are not in the order of their days. Correct the days.</source>
        <translation>Las dosis de un tratamiento no siguen el orden de sus fechas. Corrija las fechas.</translation>
    </message>
    <message>
        <source>The hospital number of %1 looks like this one. Saving shows the two side by side.</source>
        <translation>El número de historia clínica de %1 se parece a este. Al guardar se muestran los dos juntos.</translation>
    </message>
    <message>
        <source>The study code %1 looks like this one. Saving shows the two side by side.</source>
        <translation>El código de estudio %1 se parece a este. Al guardar se muestran los dos juntos.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
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
        <source>Other treatment</source>
        <translation>Otro tratamiento</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Acontecimiento adverso</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcadores</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>%1: the date %2 is before the patient&apos;s birth. Correct it, or the date or year of birth.</source>
        <translation>%1: la fecha %2 es anterior al nacimiento del paciente. Corríjala, o bien la fecha o el año de nacimiento.</translation>
    </message>
    <message>
        <source>%1: the date %2 is more than %3 years ago.</source>
        <translation>%1: la fecha %2 es de hace más de %3 años.</translation>
    </message>
    <message>
        <source>%1: the start on %2 is more than a year from today.</source>
        <translation>%1: falta más de un año para el inicio, el %2.</translation>
    </message>
    <message>
        <source>The doses of a treatment are not in the order of their days. Correct the numbers or the days.</source>
        <translation>Las dosis de un tratamiento no siguen el orden de sus fechas. Corrija los números o las fechas.</translation>
    </message>
    <message>
        <source>The date of birth is not in the year of birth. Correct one of them.</source>
        <translation>La fecha de nacimiento no está en el año de nacimiento. Corrija una de las dos.</translation>
    </message>
    <message>
        <source>A dose that was given is more than 0. Correct it, or record the infusion as missed.</source>
        <translation>Una dosis administrada es mayor que 0. Corríjala o registre la infusión como omitida.</translation>
    </message>
    <message>
        <source>The infusion is before the start of its course. Correct one of them.</source>
        <translation>La infusión es anterior al inicio de su ciclo. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The infusion is after the stop of its course. Correct one of them.</source>
        <translation>La infusión es posterior al fin de su ciclo. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Another patient has this hospital number. It may be the same person; correct one of them.</source>
        <translation>Otro paciente tiene este número de historia clínica. Puede ser la misma persona; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The consent is later than the first dose.</source>
        <translation>El consentimiento es posterior a la primera dosis.</translation>
    </message>
    <message>
        <source>The patient was treated, and no consent is recorded.</source>
        <translation>El paciente fue tratado y no consta ningún consentimiento.</translation>
    </message>
    <message>
        <source>The infusion was given after consent was withdrawn.</source>
        <translation>La infusión se administró después de retirar el consentimiento.</translation>
    </message>
    <message>
        <source>Another patient has the same name and year of birth, or a similar name and the same date of birth.</source>
        <translation>Otro paciente tiene el mismo nombre y año de nacimiento, o un nombre parecido y la misma fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Another patient has a hospital number that looks like this one.</source>
        <translation>Otro paciente tiene un número de historia clínica parecido a este.</translation>
    </message>
    <message>
        <source>This study code looks like %1, which is another patient&apos;s. Write it in the same way if it is the same patient; else give it another code.</source>
        <translation>Este código de estudio se parece a %1, que es de otro paciente. Escríbalo igual si es el mismo paciente; si no, dele otro código.</translation>
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
    <name>malar::PatientMenu</name>
    <message>
        <source>&amp;Print the patient report…</source>
        <translation>&amp;Imprimir el informe del paciente…</translation>
    </message>
    <message>
        <source>Save the patient report as PD&amp;F…</source>
        <translation>Guardar el informe del paciente como PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Name and hospital number on the report</source>
        <translation>&amp;Nombre y número de historia en el informe</translation>
    </message>
    <message>
        <source>Print a &amp;blank form to fill in by hand…</source>
        <translation>Imprimir un formulario en &amp;blanco para rellenar a mano…</translation>
    </message>
    <message>
        <source>&amp;Save a blank form as PDF…</source>
        <translation>Guardar un formulario en blanco &amp;como PDF…</translation>
    </message>
    <message>
        <source>Mark the patient as entered in &amp;error…</source>
        <translation>Marcar el paciente como introducido por &amp;error…</translation>
    </message>
    <message>
        <source>Mark the patient as entered in error</source>
        <translation>Marcar el paciente como introducido por error</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Marcar como introducido por error</translation>
    </message>
    <message>
        <source>&amp;Adverse events…</source>
        <translation>&amp;Acontecimientos adversos…</translation>
    </message>
    <message>
        <source>Take back the mark “entered in &amp;error”…</source>
        <translation>Retirar la marca «introducido por &amp;error»…</translation>
    </message>
    <message>
        <source>%1 and all visits stay in the registry, are hidden from the list and count nowhere, until the mark is taken back. Why was the patient entered in error?</source>
        <translation>%1 y todas sus visitas permanecen en el registro, no aparecen en la lista y no cuentan en ningún sitio mientras no se retire la marca. ¿Por qué se introdujo el paciente por error?</translation>
    </message>
    <message>
        <source>Take back the mark “entered in error”</source>
        <translation>Retirar la marca «introducido por error»</translation>
    </message>
    <message>
        <source>%1 and all visits are in the list again and count as they did. Why was the mark wrong?</source>
        <translation>%1 y todas sus visitas vuelven a la lista y cuentan como antes. ¿Por qué era errónea la marca?</translation>
    </message>
    <message>
        <source>Take back the mark</source>
        <translation>Retirar la marca</translation>
    </message>
    <message>
        <source>Save the f&amp;igure of the course…</source>
        <translation>Guardar la fi&amp;gura de la evolución…</translation>
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
        <source>Recor&amp;d</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Cambios</translation>
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
        <source>%1 · %2</source>
        <extracomment>The study code and the name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>n. %1</translation>
    </message>
    <message>
        <source>Photo&amp;graphs</source>
        <translation>Foto&amp;grafías</translation>
    </message>
    <message>
        <source>Bio&amp;markers</source>
        <translation>Bio&amp;marcadores</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>Ev&amp;olución</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Cro&amp;nología</translation>
    </message>
    <message>
        <source>Vi&amp;sits</source>
        <translation>Vi&amp;sitas</translation>
    </message>
    <message>
        <source>R&amp;egions</source>
        <translation>R&amp;egiones</translation>
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
        <source>Nobody here. Choose All to see every patient.</source>
        <translation>Aquí no hay nadie. Elija Todos para ver a todos los pacientes.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Search by code, name, hospital number or centre</source>
        <translation>Busque por código, nombre, número de historia o centro</translation>
    </message>
    <message>
        <source>Search by study code or centre</source>
        <translation>Busque por código de estudio o centro</translation>
    </message>
    <message>
        <source>No patient here fits “%1”. Choose All, where there is one.</source>
        <translation>Ningún paciente de esta lista coincide con «%1». Elija Todos: allí hay alguno.</translation>
    </message>
    <message>
        <source>No patient here fits “%1”. There is one under Entered in error.</source>
        <translation>Ningún paciente de esta lista coincide con «%1». Hay alguno entre los introducidos por error.</translation>
    </message>
    <message>
        <source>No patient fits “%1”. Check the spelling.</source>
        <translation>Ningún paciente coincide con «%1». Revise la ortografía.</translation>
    </message>
    <message>
        <source>Search by study code or centre: names are sealed</source>
        <translation>Buscar por código de estudio o centro: los nombres están sellados</translation>
    </message>
    <message>
        <source>Search by study code: names are sealed</source>
        <translation>Buscar por código de estudio: los nombres están sellados</translation>
    </message>
    <message>
        <source>No patient yet.</source>
        <translation>Todavía no hay pacientes.</translation>
    </message>
</context>
<context>
    <name>malar::Pdf</name>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
        <source>another kind of file has this name, and it was kept</source>
        <translation>otro tipo de archivo tiene ese nombre y se ha conservado</translation>
    </message>
</context>
<context>
    <name>malar::People</name>
    <message>
        <source>This registry is not sealed: nobody signs in.</source>
        <translation>Este registro no está sellado: nadie entra con su nombre.</translation>
    </message>
    <message>
        <source>It was opened by the recovery key: give somebody a new passphrase among the users.</source>
        <translation>Se abrió con la clave de recuperación: dé a alguien una frase de contraseña nueva en los usuarios.</translation>
    </message>
    <message>
        <source>The registry can only be read here, so the passphrase stays as it is.</source>
        <translation>Aquí el registro solo se puede leer, así que la frase de contraseña queda como está.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>malar::PersonForm</name>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Serology</source>
        <translation>Serología</translation>
    </message>
    <message>
        <source>Whether it was ever found. Type the first letter of the answer.</source>
        <translation>Si se encontró alguna vez. Escriba la primera letra de la respuesta.</translation>
    </message>
    <message>
        <source>A&amp;NA</source>
        <translation>A&amp;NA</translation>
    </message>
    <message>
        <source>anti-&amp;Ro/SSA</source>
        <translation>anti-&amp;Ro/SSA</translation>
    </message>
    <message>
        <source>anti-&amp;dsDNA</source>
        <translation>anti-A&amp;DNbc</translation>
    </message>
    <message>
        <source>lo&amp;w complement</source>
        <translation>co&amp;mplemento bajo</translation>
    </message>
</context>
<context>
    <name>malar::PhotographBar</name>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>&amp;Añadir fotografías…</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Correc&amp;t…</source>
        <translation>C&amp;orregir…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Region shown</source>
        <translation>Región mostrada</translation>
    </message>
    <message>
        <source>One region in a row over time</source>
        <translation>Una región en fila a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Open large (Enter)</source>
        <translation>Abrir en grande (Intro)</translation>
    </message>
    <message>
        <source>Correct region, day or note (F2)</source>
        <translation>Corregir región, día o nota (F2)</translation>
    </message>
    <message>
        <source>Remove from the registry (Delete)</source>
        <translation>Eliminar del registro (Supr)</translation>
    </message>
    <message>
        <source>All regions (%1)</source>
        <translation>Todas las regiones (%1)</translation>
    </message>
</context>
<context>
    <name>malar::PhotographDialog</name>
    <message>
        <source>Add photographs</source>
        <translation>Añadir fotografías</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Correct the photograph</source>
        <translation>Corregir la fotografía</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>type its letter in the list, or choose</source>
        <translation>teclee su letra en la lista, o elija</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day of a visit</source>
        <translation>Día de una visita</translation>
    </message>
    <message>
        <source>today, or the day of a visit</source>
        <translation>hoy, o el día de una visita</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Visita del %1</translation>
    </message>
    <message>
        <source>The day on which they were taken.</source>
        <translation>El día en que se hicieron.</translation>
    </message>
    <message>
        <source>Goes with the visit of that day.</source>
        <translation>Va con la visita de ese día.</translation>
    </message>
    <message>
        <source>No visit on that day: it stands by itself.</source>
        <translation>No hay visita ese día: queda suelta.</translation>
    </message>
    <message>
        <source>Say of each photograph which region it shows: type its letter, or choose “Whole body”.</source>
        <translation>Indique qué región muestra cada fotografía: teclee su letra, o elija «Cuerpo entero».</translation>
    </message>
</context>
<context>
    <name>malar::PhotographGrid</name>
    <message>
        <source>Photographs by date</source>
        <translation>Fotografías por fecha</translation>
    </message>
</context>
<context>
    <name>malar::PhotographViewer</name>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Entera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No form of that day</source>
        <translation>Sin formulario de ese día</translation>
    </message>
    <message>
        <source>The image cannot be read any more. Remove it and add it again.</source>
        <translation>La imagen ya no se puede leer. Elimínela y añádala otra vez.</translation>
    </message>
    <message>
        <source>One &amp;alone</source>
        <translation>Una so&amp;la</translation>
    </message>
    <message>
        <source>Side by side with the &amp;first</source>
        <translation>Junto a la &amp;primera</translation>
    </message>
    <message>
        <source>Left and Right go through time · Tab: the other side · C: side by side · +, − and 0: zoom · Shift and an arrow: move</source>
        <translation>Izquierda y Derecha recorren el tiempo · Tab: el otro lado · C: una junto a otra · +, − y 0: ampliación · Mayús y una flecha: mover</translation>
    </message>
    <message>
        <source>Of that day there are totals only</source>
        <translation>De ese día solo hay totales</translation>
    </message>
</context>
<context>
    <name>malar::PhotographsView</name>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>&amp;Añadir fotografías…</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Registrar el consentimiento</translation>
    </message>
    <message>
        <source>No photograph yet. Drop image files here, or add them from files.</source>
        <translation>Aún no hay fotografías. Arrastre aquí archivos de imagen, o añádalas desde archivos.</translation>
    </message>
    <message>
        <source>Enter opens the chosen one large, or two side by side (Shift and an arrow chooses more). A letter says its region.</source>
        <translation>Intro abre la elegida en grande, o dos una junto a otra (Mayús y una flecha elige más). Una letra indica su región.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photograph(s)</source>
        <translation>
            <numerusform>Eliminar %n fotografía</numerusform>
            <numerusform>Eliminar %n fotografías</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is deleted for ever; the history keeps that it was there. Why is it removed?</source>
        <translation>La imagen se borra para siempre; la lista de cambios guarda que existió. ¿Por qué se elimina?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) removed.</source>
        <translation>
            <numerusform>%n fotografía eliminada.</numerusform>
            <numerusform>%n fotografías eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photograph of %1: now %2. Another letter changes it again.</source>
        <translation>Fotografía del %1: ahora %2. Otra letra la cambia de nuevo.</translation>
    </message>
    <message>
        <source>No photograph yet.</source>
        <translation>Todavía no hay ninguna fotografía.</translation>
    </message>
</context>
<context>
    <name>malar::PlanBar</name>
    <message>
        <source>&amp;Analysis plan</source>
        <translation>Plan de &amp;análisis</translation>
    </message>
    <message>
        <source>All &amp;choices…</source>
        <translation>Todas las &amp;opciones…</translation>
    </message>
    <message>
        <source>Opens the analysis plan.</source>
        <translation>Abre el plan de análisis.</translation>
    </message>
    <message>
        <source>Take the new schedule</source>
        <translation>Adoptar el nuevo calendario</translation>
    </message>
    <message>
        <source>The registry&apos;s schedule has changed since this plan was made; the figures still follow the plan&apos;s own.</source>
        <translation>El calendario del registro ha cambiado desde que se hizo este plan; las cifras siguen aún el del plan.</translation>
    </message>
</context>
<context>
    <name>malar::PlanChoice</name>
    <message>
        <source>Ad&amp;justed p</source>
        <translation>p a&amp;justada</translation>
    </message>
    <message>
        <source>Several months are several chances of a false finding. Holm&apos;s adjustment holds always; Hochberg&apos;s finds a little more, where the tests go together; Bonferroni&apos;s is the strictest.</source>
        <translation>Varios meses son varias ocasiones de un hallazgo falso. El ajuste de Holm vale siempre; el de Hochberg encuentra algo más si las pruebas van a la par; el de Bonferroni es el más estricto.</translation>
    </message>
    <message>
        <source>Adjusted t&amp;ogether</source>
        <translation>Se ajustan ju&amp;ntas</translation>
    </message>
    <message>
        <source>the months of one total</source>
        <translation>los meses de un mismo total</translation>
    </message>
    <message>
        <source>the months of both totals</source>
        <translation>los meses de ambos totales</translation>
    </message>
    <message>
        <source>Which p values count as one family: more of them cost more. The last visit never belongs to it.</source>
        <translation>Qué valores de p forman una familia: cuantos más, más cuesta. La última visita nunca pertenece a ella.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>exact signed-rank test</source>
        <translation>prueba exacta de los rangos con signo</translation>
    </message>
    <message>
        <source>normal approximation, without correction</source>
        <translation>aproximación normal, sin corrección</translation>
    </message>
    <message>
        <source>normal approximation, with continuity correction</source>
        <translation>aproximación normal, con corrección de continuidad</translation>
    </message>
    <message>
        <source>as wilcox.test of R up to 4.5 chooses</source>
        <translation>lo que elige wilcox.test de R hasta la 4.5</translation>
    </message>
    <message>
        <source>How p follows from the ranks of the changes. Exact is right for few patients and with ties; the others are what other programs print.</source>
        <translation>Cómo se obtiene p de los rangos de los cambios. La exacta es la adecuada con pocos pacientes y con empates; las otras son lo que imprimen otros programas.</translation>
    </message>
    <message>
        <source>Pairs without a chan&amp;ge</source>
        <translation>Pares sin ca&amp;mbio</translation>
    </message>
    <message>
        <source>dropped before ranking (Wilcoxon)</source>
        <translation>excluidos antes de asignar rangos (Wilcoxon)</translation>
    </message>
    <message>
        <source>ranked, then left out (Pratt)</source>
        <translation>con rango y después excluidos (Pratt)</translation>
    </message>
    <message>
        <source>Who did not change says nothing about a direction; Pratt lets them still push the other ranks up.</source>
        <translation>Quien no cambió no dice nada de la dirección; Pratt deja que aun así eleve los demás rangos.</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>two-sided: any change</source>
        <translation>bilateral: cualquier cambio</translation>
    </message>
    <message>
        <source>one-sided: the score fell</source>
        <translation>unilateral: la puntuación bajó</translation>
    </message>
    <message>
        <source>one-sided: the score rose</source>
        <translation>unilateral: la puntuación subió</translation>
    </message>
    <message>
        <source>One-sided tests halve p and are sound only where the direction was fixed before anybody saw the data.</source>
        <translation>Las pruebas unilaterales reducen p a la mitad y solo son válidas si la dirección se fijó antes de que nadie viera los datos.</translation>
    </message>
    <message>
        <source>&amp;Estimate of the fall</source>
        <translation>&amp;Estimación del descenso</translation>
    </message>
    <message>
        <source>Hodges-Lehmann, with its interval</source>
        <translation>Hodges-Lehmann, con su intervalo</translation>
    </message>
    <message>
        <source>median of the differences</source>
        <translation>mediana de las diferencias</translation>
    </message>
    <message>
        <source>Hodges and Lehmann&apos;s estimate belongs to the signed-rank test; the median is simpler but has no interval here.</source>
        <translation>La estimación de Hodges y Lehmann es la propia de la prueba de los rangos con signo; la mediana es más sencilla, pero aquí no tiene intervalo.</translation>
    </message>
    <message>
        <source>E&amp;ffect size</source>
        <translation>&amp;Tamaño del efecto</translation>
    </message>
    <message>
        <source>rank-biserial correlation</source>
        <translation>correlación biserial de rangos</translation>
    </message>
    <message>
        <source>z divided by the root of n</source>
        <translation>z dividida por la raíz de n</translation>
    </message>
    <message>
        <source>How far the ranks lean to one side, from −1 to 1; the rank-biserial one is exact, the other needs the normal approximation.</source>
        <translation>Cuánto se inclinan los rangos hacia un lado, de −1 a 1; la biserial de rangos es exacta, la otra necesita la aproximación normal.</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>Clopper-Pearson (exact)</source>
        <translation>Clopper-Pearson (exacto)</translation>
    </message>
    <message>
        <source>For the share of responders. Wilson&apos;s is close to the level asked for, Clopper and Pearson&apos;s never below it and wider.</source>
        <translation>Para la proporción de respondedores. El de Wilson se acerca al nivel pedido; el de Clopper y Pearson nunca queda por debajo y es más ancho.</translation>
    </message>
    <message>
        <source>on the log-log scale</source>
        <translation>en la escala log-log</translation>
    </message>
    <message>
        <source>on the log scale</source>
        <translation>en la escala logarítmica</translation>
    </message>
    <message>
        <source>on the plain scale</source>
        <translation>en la escala simple</translation>
    </message>
    <message>
        <source>The scale on which the limits lie even around the curve; log-log behaves best with few patients, log is what R prints unasked.</source>
        <translation>La escala en que los límites son simétricos en torno a la curva; log-log se comporta mejor con pocos pacientes, la logarítmica es la que R imprime de entrada.</translation>
    </message>
    <message>
        <source>complete pairs only</source>
        <translation>solo pares completos</translation>
    </message>
    <message>
        <source>last observation carried forward</source>
        <translation>última observación arrastrada</translation>
    </message>
    <message>
        <source>Complete pairs invent nothing; carrying forward lets the last assessment stand for a missed month, and every such number says so.</source>
        <translation>Los pares completos no inventan nada; arrastrar hace que la última evaluación valga por un mes sin visita, y cada número así lo dice.</translation>
    </message>
    <message>
        <source>&amp;Bands of severity</source>
        <translation>Categorías de gra&amp;vedad</translation>
    </message>
    <message>
        <source>Where mild ends and severe begins; Klein&apos;s bands are for CLASI-A alone.</source>
        <translation>Dónde acaba leve y empieza grave; las categorías de Klein son solo para CLASI-A.</translation>
    </message>
    <message>
        <source>&amp;Quartiles</source>
        <translation>Cuarti&amp;les</translation>
    </message>
    <message>
        <source>Programs compute quartiles of few values differently; the type stands under every table.</source>
        <translation>Los programas calculan de modo distinto los cuartiles de pocos valores; el tipo figura bajo cada tabla.</translation>
    </message>
    <message>
        <source>as many as the data carry</source>
        <translation>los que tengan los datos</translation>
    </message>
    <message>
        <source>one, halves up</source>
        <translation>uno, mitades hacia arriba</translation>
    </message>
    <message>
        <source>one, halves to the even digit</source>
        <translation>uno, mitades a la cifra par</translation>
    </message>
    <message>
        <source>one, cut off</source>
        <translation>uno, truncado</translation>
    </message>
    <message>
        <source>Only what is printed changes, never what is computed.</source>
        <translation>Solo cambia lo que se imprime, nunca lo que se calcula.</translation>
    </message>
    <message>
        <source>median [Q1-Q3]</source>
        <translation>mediana [Q1-Q3]</translation>
    </message>
    <message>
        <source>mean ± SD</source>
        <translation>media ± DE</translation>
    </message>
    <message>
        <source>Medians and quartiles describe few or skewed values better than mean and standard deviation.</source>
        <translation>Medianas y cuartiles describen mejor los valores escasos o asimétricos que la media y la desviación estándar.</translation>
    </message>
    <message>
        <source>&amp;Interval of a rate</source>
        <translation>&amp;Intervalo de una proporción</translation>
    </message>
    <message>
        <source>Interval of the ti&amp;me to CLASI-50</source>
        <translation>Intervalo del tiempo &amp;hasta CLASI-50</translation>
    </message>
    <message>
        <source>Missing &amp;visits</source>
        <translation>Visitas que &amp;faltan</translation>
    </message>
    <message>
        <source>De&amp;cimals of medians and quartiles</source>
        <translation>Decimales de medianas &amp;y cuartiles</translation>
    </message>
    <message>
        <source>Quantities in table &amp;1</source>
        <translation>Magnitudes de la ta&amp;bla 1</translation>
    </message>
</context>
<context>
    <name>malar::PlanDialog</name>
    <message>
        <source>Analysis plan</source>
        <translation>Plan de análisis</translation>
    </message>
    <message>
        <source>&amp;Load a plan…</source>
        <translation>Ca&amp;rgar un plan…</translation>
    </message>
    <message>
        <source>&amp;Use this plan</source>
        <translation>&amp;Usar este plan</translation>
    </message>
    <message>
        <source>Load an analysis plan</source>
        <translation>Cargar un plan de análisis</translation>
    </message>
    <message>
        <source>Analysis plan (*.json)</source>
        <translation>Plan de análisis (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a plan: %2. The choices are as they were.</source>
        <translation>%1 no se puede usar como plan: %2. Las opciones siguen como estaban.</translation>
    </message>
    <message>
        <source>%1 was read. It holds once you use this plan.</source>
        <translation>Se leyó %1. Valdrá cuando use este plan.</translation>
    </message>
    <message>
        <source>Save the analysis plan</source>
        <translation>Guardar el plan de análisis</translation>
    </message>
    <message>
        <source>analysis plan</source>
        <translation>plan de análisis</translation>
    </message>
    <message>
        <source>The plan could not be written to %1 (%2). Nothing was changed; choose another place.</source>
        <translation>No se pudo escribir el plan en %1 (%2). No se cambió nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>The plan was written to %1.</source>
        <translation>El plan se escribió en %1.</translation>
    </message>
    <message>
        <source>&amp;Save the plan as…</source>
        <translation>&amp;Guardar el plan como…</translation>
    </message>
    <message>
        <source>As a whole, like</source>
        <translation>En conjunto, como</translation>
    </message>
</context>
<context>
    <name>malar::PlanEffect</name>
    <message>
        <source>not planned</source>
        <translation>no previsto</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Descenso</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>p ajustada</translation>
    </message>
    <message>
        <source>Effect size</source>
        <translation>Tamaño del efecto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>What the choices do to this cohort</source>
        <translation>Qué hacen las opciones con esta cohorte</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Plan in use</source>
        <translation>Plan en uso</translation>
    </message>
    <message>
        <source>These choices</source>
        <translation>Estas opciones</translation>
    </message>
    <message>
        <source>Baseline, median</source>
        <translation>Basal, mediana</translation>
    </message>
    <message>
        <source>Then, median</source>
        <translation>Después, mediana</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>Responders, %1</source>
        <translation>Respondedores, %1</translation>
    </message>
    <message>
        <source>CLASI-50, median day</source>
        <translation>CLASI-50, día mediano</translation>
    </message>
</context>
<context>
    <name>malar::PlanForm</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Secciones del plan</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <source>Visits and months</source>
        <translation>Visitas y meses</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Respondedores</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <translation>Números impresos</translation>
    </message>
    <message>
        <source>&amp;Primary endpoint</source>
        <translation>Variable princip&amp;al</translation>
    </message>
    <message>
        <source>The one comparison that the study was planned for. It is marked wherever it stands; the others are secondary.</source>
        <translation>La única comparación para la que se planificó el estudio. Se marca allí donde figura; las demás son secundarias.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What an interval is asked to reach. Few pairs cannot reach every level: what is achieved stands beside each interval.</source>
        <translation>Lo que se pide a un intervalo. Con pocos pares no se alcanza cualquier nivel: el alcanzado figura junto a cada intervalo.</translation>
    </message>
    <message>
        <source>Months and windows, in days since the first dose</source>
        <translation>Meses y ventanas, en días desde la primera dosis</translation>
    </message>
    <message>
        <source>The plan keeps a schedule of its own, so that the same plan always gives the same numbers; changing it here leaves the registry&apos;s alone.</source>
        <translation>El plan guarda un calendario propio, para que el mismo plan dé siempre los mismos números; cambiarlo aquí no toca el del registro.</translation>
    </message>
    <message>
        <source>Everybody&apos;s last complete visit against baseline, whenever it was; outside every family of adjusted p values.</source>
        <translation>La última visita completa de cada cual frente a la basal, cuando quiera que fuese; fuera de toda familia de p ajustadas.</translation>
    </message>
    <message>
        <source>Who counts as a responder</source>
        <translation>Quién cuenta como respondedor</translation>
    </message>
    <message>
        <source>Last visit, as a furt&amp;her time</source>
        <translation>Última visita, como momento adici&amp;onal</translation>
    </message>
    <message>
        <source>Level of i&amp;ntervals</source>
        <translation>Nivel de lo&amp;s intervalos</translation>
    </message>
</context>
<context>
    <name>malar::PlanSchedule</name>
    <message>
        <source>Planned months and windows</source>
        <translation>Meses previstos y ventanas</translation>
    </message>
    <message>
        <source>&amp;Add a month</source>
        <translation>A&amp;ñadir un mes</translation>
    </message>
    <message>
        <source>&amp;Remove the month</source>
        <translation>&amp;Quitar el mes</translation>
    </message>
    <message numerus="yes">
        <source>%n complete visit(s) lie outside every window and count as unscheduled.</source>
        <translation>
            <numerusform>%n visita completa queda fuera de toda ventana y cuenta como no programada.</numerusform>
            <numerusform>%n visitas completas quedan fuera de toda ventana y cuentan como no programadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the registr&amp;y&apos;s schedule</source>
        <translation>Adoptar el &amp;calendario del registro</translation>
    </message>
</context>
<context>
    <name>malar::PlotView</name>
    <message>
        <source>The arrow keys go from point to point, Enter opens the patient.</source>
        <translation>Las flechas van de punto en punto; Intro abre el paciente.</translation>
    </message>
    <message>
        <source>The arrow keys go from point to point, Enter opens the visit.</source>
        <translation>Las flechas van de punto en punto; Intro abre la visita.</translation>
    </message>
</context>
<context>
    <name>malar::PrimaryBox</name>
    <message>
        <source>none</source>
        <comment>primary endpoint</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, month</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>malar::ProblemTable</name>
    <message>
        <source>stops it</source>
        <translation>la impide</translation>
    </message>
    <message>
        <source>pointed out</source>
        <translation>se señala</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Qué está mal y qué hacer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>malar::ProtectionDialog</name>
    <message>
        <source>What is protected</source>
        <translation>Qué está protegido</translation>
    </message>
    <message>
        <source>A stolen computer, disk, backup or copy: nobody reads the file of a registry without the passphrase of one of its users or the recovery key. Each guess at a passphrase takes half a second and 256 MiB of memory. Not even the names or the number of its users can be read.</source>
        <translation>Un ordenador, un disco, una copia de seguridad o una copia robados: nadie lee el archivo de un registro sin la frase de contraseña de uno de sus usuarios o la clave de recuperación. Cada intento de adivinar una frase de contraseña cuesta medio segundo y 256 MiB de memoria. Ni siquiera pueden leerse los nombres o el número de sus usuarios.</translation>
    </message>
    <message>
        <source>Nothing lies beside it in clear: what is typed and not yet saved, thumbnails and what the database needs while it works are in the sealed file too.</source>
        <translation>A su lado no queda nada sin cifrar: lo escrito y aún no guardado, las miniaturas y lo que la base de datos necesita para trabajar están también en el archivo sellado.</translation>
    </message>
    <message>
        <source>A crash or a power failure takes nothing that was saved. A part of the file that was changed, cut off or put back is noticed when it is read.</source>
        <translation>Un fallo del programa o un corte de luz no se lleva nada de lo guardado. Una parte del archivo que se haya cambiado, cortado o repuesto se advierte al leerla.</translation>
    </message>
    <message>
        <source>Names, hospital numbers, birth dates and contacts cannot be read by an analyst, not with another program either: analysts have no key to them.</source>
        <translation>Un analista no puede leer nombres, números de historia, fechas de nacimiento ni contactos, tampoco con otro programa: los analistas no tienen clave para ellos.</translation>
    </message>
    <message>
        <source>The history says who has changed, seen, printed or exported what, when and where. A row that was changed or taken out is found by the check of the registry. Its number and digits in the footer of a print tell later whether a history has grown from that one.</source>
        <translation>La lista de cambios dice quién ha cambiado, visto, impreso o exportado qué, cuándo y dónde. La comprobación del registro encuentra una fila que se haya cambiado o quitado. Su número y sus dígitos al pie de un impreso dicen más tarde si una lista de cambios ha crecido a partir de aquella.</translation>
    </message>
    <message>
        <source>A signature is made with a key that only the passphrase of the signer opens: an administrator cannot sign for somebody else.</source>
        <translation>Una firma se hace con una clave que solo abre la frase de contraseña de quien firma: un administrador no puede firmar por otra persona.</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Qué no lo está</translation>
    </message>
    <message>
        <source>While a registry is open, whoever sits at the computer sees it, and malicious programs that run under your account can read it. Lock it when you leave (Ctrl+L); it locks itself after a few minutes, with the screen and when the computer sleeps.</source>
        <translation>Mientras un registro está abierto, lo ve quien se siente ante el ordenador y pueden leerlo los programas maliciosos que se ejecuten con su cuenta. Bloquéelo al irse (Ctrl+L); se bloquea solo a los pocos minutos, con la pantalla y cuando el ordenador se suspende.</translation>
    </message>
    <message>
        <source>What is exported, printed or saved unencrypted has left the registry. Exports have no identities unless somebody asks for them, and each is a row of the history.</source>
        <translation>Lo que se exporta, se imprime o se guarda sin cifrar ha salido del registro. Las exportaciones no llevan identidades salvo que alguien las pida, y cada una es una fila de la lista de cambios.</translation>
    </message>
    <message>
        <source>Old copies: whoever was removed, or knows a former passphrase, can still read the copies of then that they kept.</source>
        <translation>Copias antiguas: quien fue retirado, o conoce una frase de contraseña anterior, puede seguir leyendo las copias de entonces que conserve.</translation>
    </message>
    <message>
        <source>Only identities are sealed against a role. That data entry changes no settings, for instance, is the program&apos;s doing, not that of a key. An administrator can read everything.</source>
        <translation>Solo las identidades están selladas frente a una función. Que quien introduce datos no cambie los ajustes, por ejemplo, lo impide el programa, no una clave. Un administrador puede leerlo todo.</translation>
    </message>
    <message>
        <source>Whoever may write to the folder can delete the file, or put an older whole copy in its place. Keep backups in another place; this computer says when a registry is older than the one it saw last.</source>
        <translation>Quien puede escribir en la carpeta puede borrar el archivo o poner en su lugar una copia entera más antigua. Guarde copias de seguridad en otro sitio; este ordenador avisa cuando un registro es más antiguo que el último que vio.</translation>
    </message>
    <message>
        <source>If every passphrase and the recovery key are lost, the data are lost. Nobody can bring them back.</source>
        <translation>Si se pierden todas las frases de contraseña y la clave de recuperación, los datos se pierden. Nadie puede recuperarlos.</translation>
    </message>
    <message>
        <source>After locking, neither passphrases nor keys are in the memory of the computer; names that were on the screen may be, until it is used again. The encryption of the disk and the lock of the screen are still needed.</source>
        <translation>Tras el bloqueo no quedan en la memoria del ordenador ni frases de contraseña ni claves; sí pueden quedar nombres que estuvieron en pantalla, hasta que esa memoria se reutilice. El cifrado del disco y el bloqueo de la pantalla siguen siendo necesarios.</translation>
    </message>
    <message>
        <source>What Malar protects against, and what not</source>
        <translation>De qué protege Malar y de qué no</translation>
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
    <name>malar::RecordForm</name>
    <message>
        <source>&amp;1 Patient</source>
        <translation>&amp;1 Paciente</translation>
    </message>
    <message>
        <source>&amp;2 Index treatment</source>
        <translation>&amp;2 Tratamiento índice</translation>
    </message>
    <message>
        <source>&amp;3 Previous</source>
        <translation>&amp;3 Previos</translation>
    </message>
    <message>
        <source>&amp;4 Concomitant</source>
        <translation>&amp;4 Concomitantes</translation>
    </message>
    <message>
        <source>&amp;5 Consent</source>
        <translation>&amp;5 Consentimiento</translation>
    </message>
    <message>
        <source>&amp;6 Identity</source>
        <translation>&amp;6 Identidad</translation>
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
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
</context>
<context>
    <name>malar::RecoveryBar</name>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message numerus="yes">
        <source>%n visits were being typed and were not saved, the latest that of %1, last typed %2.</source>
        <extracomment>%1 study code, %2 &quot;today at 14:02&quot;</extracomment>
        <translation>
            <numerusform>%n visita se estaba escribiendo y no se guardó, la de %1, escrita por última vez %2.</numerusform>
            <numerusform>%n visitas se estaban escribiendo y no se guardaron; la más reciente, la de %1, escrita por última vez %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Mostrarlas…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The visit of %1 on %2 was not saved. It was last typed %3: %4 answers, CLASI-A %5, CLASI-D %6.</source>
        <extracomment>%1 study code, %2 date of the visit, %3 &quot;today at 14:02&quot;, %4 &quot;12 of 56&quot;, %5 and %6 &quot;14&quot; or &quot;≥ 6&quot;</extracomment>
        <translation>La visita de %1 del %2 no se guardó. Se escribió por última vez %3: %4 respuestas, CLASI-A %5, CLASI-D %6.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
</context>
<context>
    <name>malar::RecoveryDialog</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Visit of</source>
        <translation>Visita del</translation>
    </message>
    <message>
        <source>Last typed</source>
        <translation>Escrita por última vez</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nunca guardada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Evaluada por</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Visits that were not saved</source>
        <translation>Visitas que no se guardaron</translation>
    </message>
    <message>
        <source>What recovering would bring</source>
        <translation>Lo que traería la recuperación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Take from a &amp;file…</source>
        <translation>Tomar de un &amp;archivo…</translation>
    </message>
    <message>
        <source>A visit that could not be kept in the registry and was sealed into a file</source>
        <translation>Una visita que no se pudo conservar en el registro y se selló en un archivo</translation>
    </message>
    <message>
        <source>No visit waits here.</source>
        <translation>Aquí no espera ninguna visita.</translation>
    </message>
    <message>
        <source>A visit that was not saved</source>
        <translation>Una visita sin guardar</translation>
    </message>
    <message>
        <source>Sealed visit (*.malar-visit)</source>
        <translation>Visita sellada (*.malar-visit)</translation>
    </message>
    <message>
        <source>This file holds no visit of this registry, or one that was sealed by keys which the registry has no longer. It was not touched.</source>
        <translation>Este archivo no contiene ninguna visita de este registro, o una sellada con claves que el registro ya no tiene. No se ha tocado.</translation>
    </message>
    <message>
        <source>Something that was typed into this visit is kept here already. Recover or discard it first, and take the file then.</source>
        <translation>Aquí ya se conserva algo escrito en esta visita. Recupérelo o descártelo antes, y tome después el archivo.</translation>
    </message>
</context>
<context>
    <name>malar::RecoveryKeyPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the registry when every passphrase is forgotten. It is shown this once: print it, save it to a stick, or write it down.</source>
        <translation>Abre el registro cuando se han olvidado todas las frases de contraseña. Se muestra solo esta vez: imprímala, guárdela en una memoria USB o anótela.</translation>
    </message>
    <message>
        <source>Keep it locked away and in another place than the file of the registry: whoever has both can read everything.</source>
        <translation>Guárdela bajo llave y en otro lugar que el archivo del registro: quien tenga ambos puede leerlo todo.</translation>
    </message>
    <message>
        <source>Malar</source>
        <translation>Malar</translation>
    </message>
    <message>
        <source>It was sent to the printer.</source>
        <translation>Se envió a la impresora.</translation>
    </message>
    <message>
        <source>It was not printed: the printer does not answer. Check the printer, save the key, or write it down.</source>
        <translation>No se imprimió: la impresora no responde. Compruebe la impresora, guarde la clave o anótela.</translation>
    </message>
    <message>
        <source>recovery key</source>
        <comment>in a file&apos;s name</comment>
        <translation>clave de recuperación</translation>
    </message>
    <message>
        <source>Where the recovery key is kept</source>
        <translation>Dónde se guarda la clave de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The key was written to %1. Take it to another place than the registry.</source>
        <translation>La clave se escribió en %1. Llévela a otro lugar que el registro.</translation>
    </message>
</context>
<context>
    <name>malar::RecoveryProofPage</name>
    <message>
        <source>I &amp;understand: if the passphrase and the recovery key are both lost, the data are lost.</source>
        <translation>&amp;Entiendo que, si se pierden la frase de contraseña y la clave de recuperación, se pierden los datos.</translation>
    </message>
    <message>
        <source>Is it at hand?</source>
        <translation>¿La tiene a mano?</translation>
    </message>
    <message>
        <source>Type two of its groups from the paper or the file, so that it is certain that it was kept.</source>
        <translation>Escriba dos de sus grupos del papel o del archivo, para que conste que se ha guardado.</translation>
    </message>
    <message>
        <source>&amp;Group %1</source>
        <translation>&amp;Grupo %1</translation>
    </message>
    <message>
        <source>G&amp;roup %1</source>
        <translation>G&amp;rupo %1</translation>
    </message>
    <message>
        <source>%1 is missing: type its four characters.</source>
        <comment>Group 3</comment>
        <translation>Falta el %1: escriba sus cuatro caracteres.</translation>
    </message>
    <message>
        <source>%1 is another one. Compare it, or go back to see the key again.</source>
        <comment>Group 3</comment>
        <translation>El %1 es otro. Compárelo o vuelva atrás para ver la clave de nuevo.</translation>
    </message>
    <message>
        <source>Tick that you understand what happens when both are lost.</source>
        <translation>Marque que entiende qué ocurre si se pierden ambas.</translation>
    </message>
</context>
<context>
    <name>malar::RegionStrip</name>
    <message>
        <source>Unscheduled</source>
        <translation>No programada</translation>
    </message>
    <message>
        <source>no region affected</source>
        <translation>ninguna región afectada</translation>
    </message>
    <message>
        <source>affected: %1</source>
        <translation>afectadas: %1</translation>
    </message>
    <message>
        <source>No visit yet: the body map of each visit stands here.</source>
        <translation>Aún no hay visitas: aquí aparecerá el mapa corporal de cada una.</translation>
    </message>
    <message>
        <source>Regions at each visit</source>
        <translation>Regiones en cada visita</translation>
    </message>
    <message>
        <source>totals only: no regions are known</source>
        <translation>solo totales: no se conocen las regiones</translation>
    </message>
    <message>
        <source>Totals only:
no regions are known</source>
        <translation>Solo totales:
no se conocen las regiones</translation>
    </message>
</context>
<context>
    <name>malar::RegistryPage</name>
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
    <message>
        <source>New registry from an export…</source>
        <translation>Registro nuevo a partir de una exportación…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>sealed: opens with a passphrase or the recovery key</source>
        <translation>sellado: se abre con una frase de contraseña o la clave de recuperación</translation>
    </message>
    <message>
        <source>none: whoever has the file can read it</source>
        <translation>ninguna: quien tenga el archivo puede leerlo</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation>Guardar una copia sin cifrar…</translation>
    </message>
    <message>
        <source>Seal the registry…</source>
        <translation>Sellar el registro…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>you alone</source>
        <translation>solo usted</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Users…</source>
        <translation>Usuarios…</translation>
    </message>
</context>
<context>
    <name>malar::ReportExport</name>
    <message>
        <source>The report is being made. Nothing is written before it is whole.</source>
        <translation>Se está preparando el informe. No se escribe nada hasta que esté completo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export the cohort report</source>
        <translation>Exportar el informe de la cohorte</translation>
    </message>
</context>
<context>
    <name>malar::ResponderFace</name>
    <message>
        <source>Responders among patients with both scores</source>
        <translation>Respondedores entre los pacientes con ambas puntuaciones</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>intervalo del %1 %</translation>
    </message>
    <message>
        <source>share of patients</source>
        <translation>proporción de pacientes</translation>
    </message>
    <message>
        <source>, %1 % interval %2</source>
        <translation>, intervalo del %1 %: %2</translation>
    </message>
</context>
<context>
    <name>malar::SamePersonDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>As typed here</source>
        <translation>Lo escrito aquí</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>They are &amp;two people</source>
        <translation>Son &amp;dos personas</translation>
    </message>
    <message>
        <source>Opening the other patient drops what was typed here. Two people are saved as two.</source>
        <translation>Al abrir el otro paciente se descarta lo escrito aquí. Dos personas se guardan como dos.</translation>
    </message>
</context>
<context>
    <name>malar::ScaleField</name>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>última visita %1</translation>
    </message>
    <message>
        <source>last visit %1 on other words (%2)</source>
        <extracomment>The scale has changed since: &quot;last visit 4 of 10 on other words (0 no itch · 10 very itchy)&quot;</extracomment>
        <translation>última visita %1 con otras palabras (%2)</translation>
    </message>
    <message>
        <source>%1 does not exist for %2. Allowed: 0 to %3.</source>
        <extracomment>&quot;7 does not exist for Physician global. Allowed: 0 to 4.&quot;</extracomment>
        <translation>%1 no existe para %2. Permitidos: de 0 a %3.</translation>
    </message>
    <message>
        <source>Last visit&apos;s value was given on other words and cannot be taken.</source>
        <translation>El valor de la última visita se dio con otras palabras y no puede tomarse.</translation>
    </message>
    <message>
        <source>There is no value of a last visit to take.</source>
        <translation>No hay valor de una visita anterior que tomar.</translation>
    </message>
</context>
<context>
    <name>malar::ScalesEditor</name>
    <message>
        <source>Save the scales</source>
        <translation>Guardar las escalas</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Deshacer los cambios</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove the scale</source>
        <translation>Quitar la escala</translation>
    </message>
    <message>
        <source>Add a &amp;scale</source>
        <translation>Añadir una e&amp;scala</translation>
    </message>
    <message>
        <source>Beside CLASI</source>
        <translation>Junto al CLASI</translation>
    </message>
    <message>
        <source>Asked at every visit below the form, and never part of a CLASI total; an open answer holds nothing up. Each answer keeps the direction and the words that it was asked with: a change here is for answers to come.</source>
        <translation>Se pregunta en cada visita debajo del formulario y nunca forma parte de un total del CLASI; una respuesta en blanco no detiene nada. Cada respuesta conserva el sentido y las palabras con que se preguntó: lo que se cambie aquí vale para las respuestas futuras.</translation>
    </message>
    <message>
        <source>A scale of your own (0–10)…</source>
        <translation>Una escala propia (0–10)…</translation>
    </message>
</context>
<context>
    <name>malar::ScalesModel</name>
    <message>
        <source>Scale</source>
        <translation>Escama</translation>
    </message>
    <message>
        <source>0 means</source>
        <translation>0 significa</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>The highest means</source>
        <translation>El máximo significa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
</context>
<context>
    <name>malar::ScalesPanel</name>
    <message>
        <source>Beside CLASI</source>
        <translation>Junto al CLASI</translation>
    </message>
</context>
<context>
    <name>malar::ScheduleEditor</name>
    <message>
        <source>Save the schedule</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Deshacer los cambios</translation>
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
        <source>Re&amp;move the month</source>
        <translation>&amp;Quitar el mes</translation>
    </message>
    <message>
        <source>Days count from the first dose, which is day 0. A visit counts for the month whose target day is nearest, as long as it lies in that window.</source>
        <translation>Los días se cuentan desde la primera dosis, que es el día 0. Una visita cuenta para el mes cuyo día previsto está más cerca, siempre que caiga en su ventana.</translation>
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
        <translation>Visitas</translation>
    </message>
</context>
<context>
    <name>malar::ScoreBar</name>
    <message>
        <source>Course of both totals</source>
        <translation>Evolución de los dos totales</translation>
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
        <translation>desde la basal</translation>
    </message>
    <message>
        <source>since last visit</source>
        <translation>desde la última visita</translation>
    </message>
    <message>
        <source>No response in per cent: CLASI-A was 0 at baseline.</source>
        <translation>Sin respuesta en porcentaje: CLASI-A era 0 en la visita basal.</translation>
    </message>
    <message>
        <source>No response since baseline.</source>
        <translation>Sin respuesta desde la basal.</translation>
    </message>
    <message>
        <source>List what is missing or not reviewed</source>
        <translation>Muestra lo que falta o está sin revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n copied answer(s) to review</source>
        <translation>
            <numerusform>%n respuesta copiada por revisar</numerusform>
            <numerusform>%n respuestas copiadas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>dyspigmentation %1 + scarring %2 + scalp %3</source>
        <extracomment>How CLASI-D comes about; %1 is &quot;4&quot; or &quot;4 × 2&quot;, %3 a number or a dash</extracomment>
        <translation>dispigmentación&#xa0;%1 + cicatriz&#xa0;%2 + cuero cabelludo&#xa0;%3</translation>
    </message>
    <message>
        <source>Course of both totals and of the scales beside them</source>
        <translation>Evolución de ambos totales y de las escalas que los acompañan</translation>
    </message>
    <message>
        <source>totals only, without their parts</source>
        <translation>solo totales, sin sus partes</translation>
    </message>
</context>
<context>
    <name>malar::ScoresPane</name>
    <message>
        <source>A click or Enter on a line opens its test in detail: other zero rules, other methods, other tests.</source>
        <translation>Un clic o Intro en una línea abre su prueba en detalle: otras reglas para los ceros, otros métodos, otras pruebas.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>malar::ServerDialog</name>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>A registry that is a file is written by one computer at a time. On a server of PostgreSQL many work in it at once, each with a name and a passphrase of their own, as in a file.</source>
        <translation>En un registro que es un archivo escribe un solo ordenador a la vez. En un servidor de PostgreSQL trabajan muchos a la vez, cada uno con su nombre y su frase de contraseña, como en un archivo.</translation>
    </message>
    <message>
        <source>Names, hospital numbers, birth dates and contacts are sealed before they are sent: the server never has them in clear, nor has its administrator. Study codes, visits, treatments and photographs are in clear there. The disk of the server and its backups have to be encrypted.</source>
        <translation>Los nombres, números de historia clínica, fechas de nacimiento y contactos se sellan antes de enviarse: ni el servidor ni quien lo administra los tienen nunca en claro. Los códigos de estudio, las visitas, los tratamientos y las fotografías sí están en claro allí. El disco del servidor y sus copias de seguridad tienen que estar cifrados.</translation>
    </message>
    <message>
        <source>On the server, as root</source>
        <translation>En el servidor, como root</translation>
    </message>
    <message>
        <source>These are the commands for Debian 12. Write the name by which the workstations reach the server in place of db.hospital.example.</source>
        <translation>Estas son las órdenes para Debian 12. Escriba en lugar de db.hospital.example el nombre con el que los puestos de trabajo llegan al servidor.</translation>
    </message>
    <message>
        <source>The server proves by a certificate that it is the one that you mean. Where your hospital signs certificates, ask for one; else you sign it yourself. Keep authority.key in a safe place.</source>
        <translation>El servidor demuestra con un certificado que es el que usted cree. Si su hospital firma certificados, pida uno; si no, lo firma usted. Guarde authority.key en un lugar seguro.</translation>
    </message>
    <message>
        <source>It is reached from the network, by TLS, and no value of a patient gets into its log. Leave log_statement as it is.</source>
        <translation>Se llega a él desde la red, por TLS, y ningún dato de un paciente entra en su archivo de mensajes. Deje log_statement como está.</translation>
    </message>
    <message>
        <source>Who may come: the addresses of your workstations, and by TLS only. With clientcert=verify-ca at the end of the line, a workstation needs a certificate, too.</source>
        <translation>Quién puede entrar: las direcciones de sus puestos de trabajo, y solo por TLS. Con clientcert=verify-ca al final de la línea, el puesto de trabajo también necesita un certificado.</translation>
    </message>
    <message>
        <source>A database, and a role that makes registries in it. It is asked for a password, which you need once more below.</source>
        <translation>Un espacio para los datos y un rol que crea registros en él. Se pide una contraseña para el rol, que hará falta otra vez más abajo.</translation>
    </message>
    <message>
        <source>On the workstation of the first user</source>
        <translation>En el puesto de trabajo del primer usuario</translation>
    </message>
    <message>
        <source>Put authority.crt into a folder, and the password of the role into a file that only you can read. Remove that file when the registry is made.</source>
        <translation>Ponga authority.crt en una carpeta, y la contraseña del rol en un archivo que solo usted pueda leer. Borre ese archivo cuando el registro esté creado.</translation>
    </message>
    <message>
        <source>The first user becomes its administrator and is asked for a passphrase. Print the recovery key, lock it away, and remove its file. Several registries in one database differ by their schema.</source>
        <translation>El primer usuario será su administrador y se le pide una frase de contraseña. Imprima la clave de recuperación, guárdela en un lugar seguro y borre su archivo. Varios registros en un mismo servidor se distinguen por su esquema (schema).</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Add them as in a file: Users… in the menu Registry. Then give them clinic.malar-server and authority.crt in one folder: no secret is in either. They open clinic.malar-server as they would open a registry, sign in, and find it among the registries that were opened last.</source>
        <translation>Añádalos como en un archivo: Usuarios… en el menú Registro. Después deles clinic.malar-server y authority.crt en una misma carpeta: en ninguno de los dos hay secretos. Abren clinic.malar-server como abrirían un registro, inician sesión y lo encuentran entre los registros abiertos por última vez.</translation>
    </message>
    <message>
        <source>Whoever is removed, or not let in for a while, loses their rights on the server at once, also where they have the registry open.</source>
        <translation>Quien se retira, o a quien no se deja entrar por un tiempo, pierde sus derechos en el servidor en el acto, también donde tenga el registro abierto.</translation>
    </message>
    <message>
        <source>Backups, and what else its administrator should know</source>
        <translation>Copias de seguridad, y qué más debe saber quien lo administra</translation>
    </message>
    <message>
        <source>The tables of the registry and the roles of the server, each day, to another place. Try to bring them back before you need it.</source>
        <translation>Las tablas del registro y los roles del servidor, cada día, a otro lugar. Pruebe a recuperarlos antes de necesitarlo.</translation>
    </message>
    <message>
        <source>Back again, on an empty server:</source>
        <translation>De vuelta, en un servidor vacío:</translation>
    </message>
    <message>
        <source>After an update of Malar the tables may have to follow: run malar server-init --upgrade with the same address. Make a backup first.</source>
        <translation>Tras una actualización de Malar puede que las tablas tengan que seguirla: ejecute malar server-init --upgrade con la misma dirección. Haga antes una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workstations connect directly: a pool such as PgBouncer that hands one connection to several, transaction by transaction, breaks what tells them of each other&apos;s changes.</source>
        <translation>Los puestos de trabajo se conectan directamente: un intermediario como PgBouncer que reparta una conexión entre varios, transacción a transacción, rompe lo que avisa a cada uno de los cambios de los demás.</translation>
    </message>
    <message>
        <source>The owner of the tables is a role that nobody logs in as. Whoever is a superuser of the server can delete or forge rows, as the owner of a file can: the check of the registry finds it.</source>
        <translation>El propietario de las tablas es un rol con el que nadie inicia sesión. Quien es superusuario del servidor puede borrar o falsificar filas, como puede el dueño de un archivo: la comprobación del registro lo descubre.</translation>
    </message>
    <message>
        <source>A registry on a server</source>
        <translation>Un registro en un servidor</translation>
    </message>
</context>
<context>
    <name>malar::ShapeBar</name>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Lo que separa las columnas</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>What stands before the decimals</source>
        <translation>Lo que precede a los decimales</translation>
    </message>
    <message>
        <source>Order of day, month and year in dates</source>
        <translation>Orden de día, mes y año en las fechas</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>¿primero el día o el mes?</translation>
    </message>
</context>
<context>
    <name>malar::ShiftFace</name>
    <message>
        <source>milder</source>
        <translation>más leve</translation>
    </message>
    <message>
        <source>same band</source>
        <translation>misma categoría</translation>
    </message>
    <message>
        <source>more severe</source>
        <translation>más grave</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basal</translation>
    </message>
    <message>
        <source>%1 at baseline, %2 at %3: %4</source>
        <translation>%1 en la visita basal, después %2 (%3): %4</translation>
    </message>
</context>
<context>
    <name>malar::SignDialog</name>
    <message>
        <source>&amp;Assessed: these are my findings</source>
        <translation>&amp;Evaluada: son mis hallazgos</translation>
    </message>
    <message>
        <source>&amp;Reviewed: I have looked through it</source>
        <translation>&amp;Revisada: la he repasado</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Firmar</translation>
    </message>
    <message>
        <source>Sign the visit</source>
        <translation>Firmar la visita</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase de &amp;contraseña</translation>
    </message>
    <message>
        <source>What is signed changes only by an amendment with a reason; the signature stays with what was signed.</source>
        <translation>Lo firmado solo cambia por una enmienda con un motivo; la firma queda con lo que se firmó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The passphrase is being checked.</source>
        <translation>Se está comprobando la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, so nothing was signed. Check it, and whether Caps Lock is on.</source>
        <translation>La frase de contraseña no es correcta, así que no se ha firmado nada. Compruébela, y si está activado Bloq Mayús.</translation>
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
    <name>malar::SignedIn</name>
    <message>
        <source>Signed in: %1</source>
        <translation>Ha entrado: %1</translation>
    </message>
</context>
<context>
    <name>malar::StrengthMeter</name>
    <message>
        <source>Guessed at once. Take four words that do not belong together.</source>
        <translation>Se adivina al instante. Use cuatro palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>Very easily guessed. Take four words that do not belong together.</source>
        <translation>Se adivina con mucha facilidad. Use cuatro palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>Guessed by whoever has a copy of the file. One more word would do.</source>
        <translation>La adivina quien tenga una copia del archivo. Bastaría una palabra más.</translation>
    </message>
    <message>
        <source>Hard to guess, even with a copy of the file.</source>
        <translation>Difícil de adivinar, incluso con una copia del archivo.</translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation>Muy difícil de adivinar.</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Cuatro palabras que no tengan relación entre sí son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
</context>
<context>
    <name>malar::Strip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>malar::SubtypeChoice</name>
    <message>
        <source>Subtype of cutaneous lupus</source>
        <translation>Subtipo de lupus cutáneo</translation>
    </message>
    <message>
        <source>Several may apply, and one extent of discoid. Arrows and Space choose.</source>
        <translation>Puede haber varios, y una sola extensión del discoide. Se elige con las flechas y el espacio.</translation>
    </message>
</context>
<context>
    <name>malar::SurvivalFace</name>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>median not reached</source>
        <translation>mediana no alcanzada</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>the end of an interval</comment>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>median %1 months (%2 % interval: %3 to %4)</source>
        <translation>mediana %1 meses (intervalo del %2 %: de %3 a %4)</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilidad de %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier estimate</source>
        <translation>estimación de Kaplan-Meier</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>intervalo del %1 %</translation>
    </message>
    <message>
        <source>censored</source>
        <translation>censurados</translation>
    </message>
    <message>
        <source>Month %1: %2 %3, %4 at risk</source>
        <translation>Mes %1: %2 %3, %4 en riesgo</translation>
    </message>
    <message numerus="yes">
        <source>, %n censored</source>
        <translation>
            <numerusform>, %n censurado</numerusform>
            <numerusform>, %n censurados</numerusform>
        </translation>
    </message>
    <message>
        <source>Study months since day 0</source>
        <translation>Meses de estudio desde el día 0</translation>
    </message>
    <message>
        <source>median %1 months (no interval)</source>
        <translation>mediana %1 meses (sin intervalo)</translation>
    </message>
</context>
<context>
    <name>malar::TablePane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the whole table, for a text or a spreadsheet (Ctrl+C).</source>
        <translation>Copia toda la tabla, para un texto o una hoja de cálculo (Ctrl+C).</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
</context>
<context>
    <name>malar::TimelineView</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: visits, infusions, treatments and the rest stand here by their dates.</source>
        <translation>Aún no consta nada: aquí aparecerán las visitas, las infusiones, los tratamientos y lo demás, por sus fechas.</translation>
    </message>
</context>
<context>
    <name>malar::TotalsPanel</name>
    <message>
        <source>Score it item by item</source>
        <translation>Puntuarla ítem por ítem</translation>
    </message>
    <message>
        <source>Scoring it item by item begins an empty form. Its answers take the place of the totals once the visit is completed.</source>
        <translation>Al puntuarla ítem por ítem empieza un formulario vacío. Sus respuestas sustituyen a los totales cuando se completa la visita.</translation>
    </message>
    <message>
        <source>%1 %2 · %3 %4 · totals only</source>
        <translation>%1 %2 · %3 %4 · solo totales</translation>
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
        <source>Another &amp;period</source>
        <translation>Otro &amp;periodo</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A letter ticks its drug.</source>
        <translation>Una letra marca su fármaco.</translation>
    </message>
    <message>
        <source>All of it may stay empty. Dates as far as they are known: 2019, 2019-05.</source>
        <translation>Todo puede quedar vacío. Fechas hasta donde se conozcan: 2019, 2019-05.</translation>
    </message>
    <message>
        <source>A dose, and each change with its day: 20; 10 from 2024-03-15; 0 from 2024-06. Oral glucocorticoids as prednisone-equivalent.</source>
        <translation>Una dosis y cada cambio con su día: 20; 10 desde 2024-03-15; 0 desde 2024-06. Glucocorticoides orales como equivalente de prednisona.</translation>
    </message>
    <message>
        <source>Previous treatments: %1</source>
        <translation>Tratamientos previos: %1</translation>
    </message>
    <message>
        <source>Concomitant treatments: %1</source>
        <translation>Tratamientos concomitantes: %1</translation>
    </message>
    <message>
        <source>Combination or monotherapy follows once the index treatment has a start.</source>
        <translation>Si es combinación o monoterapia se sabrá cuando el tratamiento índice tenga inicio.</translation>
    </message>
    <message>
        <source>On day 0, %1: monotherapy.</source>
        <translation>En el día 0, %1: monoterapia.</translation>
    </message>
    <message>
        <source>On day 0, %1: combination with %2.</source>
        <translation>En el día 0, %1: combinación con %2.</translation>
    </message>
</context>
<context>
    <name>malar::TreatmentModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>The drug and the column where something is wrong, and what: &quot;methotrexate, From: …&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>malar::TreatmentTable</name>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
</context>
<context>
    <name>malar::TypedBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>You were typing in “%1” when the registry was locked.</source>
        <extracomment>%1 title of a dialog</extracomment>
        <translation>Estaba escribiendo en «%1» cuando se bloqueó el registro.</translation>
    </message>
    <message>
        <source>What you typed in “%1” before the registry was locked stands there again once you open it, or can be read here.</source>
        <translation>Lo que escribió en «%1» antes de que se bloqueara el registro vuelve a aparecer al abrirlo, o puede leerse aquí.</translation>
    </message>
    <message>
        <source>What was typed before</source>
        <translation>Lo que se escribió antes</translation>
    </message>
</context>
<context>
    <name>malar::UnlockDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>%1 – Malar</source>
        <translation>%1 – Malar</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Seven groups of four, as they were printed or saved when the registry was made. Hyphens and small letters do not matter.</source>
        <translation>Siete grupos de cuatro, como se imprimieron o se guardaron al crear el registro. Los guiones y las minúsculas no importan.</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>Clave de &amp;recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Usar la &amp;clave de recuperación</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>Usar la fra&amp;se de contraseña</translation>
    </message>
    <message>
        <source>The registry is being opened.</source>
        <translation>Se está abriendo el registro.</translation>
    </message>
    <message>
        <source>The user name or the passphrase is wrong. Check both, and whether Caps Lock is on.</source>
        <translation>El nombre de usuario o la frase de contraseña no es correcto. Compruebe ambos y si está activado Bloq Mayús.</translation>
    </message>
    <message>
        <source>This is the recovery key of another registry, or of this one before it got a new one.</source>
        <translation>Esta es la clave de recuperación de otro registro, o de este antes de que recibiera una nueva.</translation>
    </message>
</context>
<context>
    <name>malar::UsersDialog</name>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Users of the registry</source>
        <translation>Usuarios del registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Add somebody…</source>
        <translation>&amp;Añadir a alguien…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>&amp;Frase nueva…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Clave de recu&amp;peración nueva…</translation>
    </message>
    <message>
        <source>You are the only user</source>
        <translation>Usted es el único usuario</translation>
    </message>
    <message>
        <source>Nobody signs in yet</source>
        <translation>Todavía no entra nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever works with the registry beside you gets a name and a passphrase of their own, so that the history says who did what.</source>
        <translation>Quien trabaje con el registro además de usted recibe un nombre y una frase de contraseña propios, para que la lista de cambios diga quién hizo qué.</translation>
    </message>
    <message>
        <source>Whoever was removed stays on record, for what they entered and signed.</source>
        <translation>Quien fue retirado sigue constando, por lo que introdujo y firmó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>That is the date it has. Type another one, or cancel.</source>
        <translation>Es la fecha que ya tiene. Escriba otra o cancele.</translation>
    </message>
</context>
<context>
    <name>malar::VisitEdit</name>
    <message>
        <source>The visit was left.</source>
        <translation>Se salió de la visita.</translation>
    </message>
    <message>
        <source>The infusion of %1 went along with the visit to %2. If it was given on another day, correct it (F6).</source>
        <translation>La infusión del %1 pasó con la visita al %2. Si se administró otro día, corríjala (F6).</translation>
    </message>
    <message>
        <source>what you had typed</source>
        <translation>lo que usted había escrito</translation>
    </message>
    <message>
        <source>what is saved</source>
        <translation>lo guardado</translation>
    </message>
    <message>
        <source>This visit has totals only. To answer, choose “Score it item by item”.</source>
        <translation>Esta visita tiene solo totales. Para responder, elija «Puntuarla ítem por ítem».</translation>
    </message>
    <message>
        <source>scoring item by item</source>
        <translation>puntuación ítem por ítem</translation>
    </message>
</context>
<context>
    <name>malar::VisitErrands</name>
    <message>
        <source>Add ph&amp;otographs…</source>
        <translation>Añadir fo&amp;tografías…</translation>
    </message>
    <message>
        <source>&amp;History of the visit…</source>
        <translation>Ca&amp;mbios de la visita…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>The visit was not saved yet, so it has no history.</source>
        <translation>La visita aún no se ha guardado, así que no tiene cambios.</translation>
    </message>
    <message>
        <source>History of the visit of %1</source>
        <translation>Cambios de la visita del %1</translation>
    </message>
</context>
<context>
    <name>malar::VisitEvents</name>
    <message>
        <source>Still open: %1</source>
        <translation>Sigue abierto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was told on %2, so there are some. Remove it first (F8) if that was an error.</source>
        <translation>«%1» se refirió el %2, así que hay alguno. Quítelo antes (F8) si fue un error.</translation>
    </message>
    <message>
        <source>No adverse event is open from before. Press F8 to see all of them.</source>
        <translation>No queda abierto ningún acontecimiento adverso anterior. Pulse F8 para verlos todos.</translation>
    </message>
</context>
<context>
    <name>malar::VisitFinish</name>
    <message>
        <source>Who assessed? Type the name, which is proposed for the next visits of today, and complete again. Without one the visit is completed all the same.</source>
        <translation>¿Quién evaluó? Escriba el nombre, que se propondrá en las demás visitas de hoy, y complete de nuevo. Sin nombre, la visita se completa igualmente.</translation>
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
        <source>note on %1</source>
        <translation>nota sobre %1</translation>
    </message>
</context>
<context>
    <name>malar::VisitHeader</name>
    <message>
        <source>Leaves the visit and keeps what was typed (Esc)</source>
        <translation>Sale de la visita y conserva lo escrito (Esc)</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>Fecha de la visita</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>That is not a date, so the day stays as it was. Write it as 2024-02-13 or 13 Feb 2024.</source>
        <translation>Eso no es una fecha, así que el día queda como estaba. Escríbala como 2024-02-13 o 13 feb 2024.</translation>
    </message>
    <message>
        <source>Date of the visit (F4)</source>
        <translation>Fecha de la visita (F4)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Signs the visit (F12)</source>
        <translation>Firma la visita (F12)</translation>
    </message>
</context>
<context>
    <name>malar::VisitHeading</name>
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
        <source>Entered in error: counts nowhere</source>
        <translation>Introducida por error: no cuenta en ningún sitio</translation>
    </message>
    <message>
        <source>Decide first what becomes of what was typed and not saved.</source>
        <translation>Decida antes qué se hace con lo escrito y no guardado.</translation>
    </message>
    <message>
        <source>Complete the amendment first.</source>
        <translation>Complete antes la enmienda.</translation>
    </message>
</context>
<context>
    <name>malar::VisitInfusions</name>
    <message>
        <source>Infusion %1: %2</source>
        <translation>Infusión %1: %2</translation>
    </message>
    <message>
        <source>Change…  F6</source>
        <translation>Cambiar…  F6</translation>
    </message>
    <message>
        <source>Infusion %1, planned %2</source>
        <translation>Infusión %1, prevista el %2</translation>
    </message>
    <message>
        <source>Infusion %1 is planned for %2</source>
        <translation>La infusión %1 está prevista para el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to record</source>
        <translation>
            <numerusform>%n más por registrar</numerusform>
            <numerusform>%n más por registrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise…  F6</source>
        <translation>De otro modo…  F6</translation>
    </message>
    <message>
        <source>Given early…  F6</source>
        <translation>Administrada antes…  F6</translation>
    </message>
    <message>
        <source>No index treatment is running on this day, so no infusion is asked for. Courses are edited with the patient (Ctrl+Shift+E).</source>
        <translation>Ese día no hay ningún tratamiento índice activo, por lo que no se pregunta por infusiones. Los ciclos se editan con el paciente (Ctrl+Mayús+E).</translation>
    </message>
    <message>
        <source>Consent was withdrawn on %1, so no infusion is recorded any more.</source>
        <translation>El consentimiento se retiró el %1, por lo que ya no se registra ninguna infusión.</translation>
    </message>
    <message>
        <source>Infusion %1 is planned for %2. Press F6 if it was given earlier.</source>
        <translation>La infusión %1 está prevista para el %2. Pulse F6 si se administró antes.</translation>
    </message>
    <message>
        <source>No infusion is due: number %1 was %2.</source>
        <translation>No corresponde ninguna infusión: la número %1 fue %2.</translation>
    </message>
    <message>
        <source>No infusion was recorded here that could be taken back.</source>
        <translation>Aquí no se ha registrado ninguna infusión que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Removed %1 · undo  Shift+F6</source>
        <translation>Eliminada el %1 · deshacer  Mayús+F6</translation>
    </message>
    <message>
        <source>Missed %1 · undo  Shift+F6</source>
        <translation>Omitida el %1 · deshacer  Mayús+F6</translation>
    </message>
    <message>
        <source>Given %1 · undo  Shift+F6</source>
        <translation>Puesta el %1 · deshacer  Mayús+F6</translation>
    </message>
</context>
<context>
    <name>malar::VisitOpener</name>
    <message>
        <source>Today&apos;s visit of this patient is complete, so it is shown instead of a second one.</source>
        <translation>La visita de hoy de este paciente está completa, así que se muestra en lugar de abrir una segunda.</translation>
    </message>
    <message>
        <source>New visit of another day</source>
        <translation>Nueva visita de otro día</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was last typed %1 into this visit was kept but not saved. Recover it, or discard it?</source>
        <extracomment>%1 &quot;today at 14:02&quot;</extracomment>
        <translation>Lo que se escribió por última vez %1 en esta visita se conservó, pero no se guardó. ¿Recuperarlo o descartarlo?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Recover or discard the kept changes first.</source>
        <translation>Recupere o descarte antes los cambios conservados.</translation>
    </message>
    <message>
        <source>What was typed before it was locked</source>
        <translation>Lo que se escribió antes del bloqueo</translation>
    </message>
    <message>
        <source>Somebody has saved this visit since you typed into it. What you typed is kept until you choose what becomes of it.</source>
        <translation>Alguien ha guardado esta visita desde que usted escribió en ella. Lo que escribió se conserva hasta que elija qué se hace con ello.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Choose first what becomes of what you typed.</source>
        <translation>Elija antes qué se hace con lo que escribió.</translation>
    </message>
    <message>
        <source>This is what is saved. Undo (Ctrl+Z) brings back what you had typed.</source>
        <translation>Esto es lo guardado. Deshacer (Ctrl+Z) devuelve lo que usted había escrito.</translation>
    </message>
    <message>
        <source>What you typed lies over what is saved. It is not whole yet: complete it, with a reason.</source>
        <translation>Lo que escribió está sobre lo guardado. Aún no está entero: complételo, con un motivo.</translation>
    </message>
    <message>
        <source>Why does yours replace what is saved?</source>
        <translation>¿Por qué lo suyo sustituye a lo guardado?</translation>
    </message>
    <message>
        <source>What is saved now stays in the history, with the reason.</source>
        <translation>Lo que está guardado ahora queda en la lista de cambios, con el motivo.</translation>
    </message>
    <message>
        <source>Keep mine over it</source>
        <translation>Mantener lo mío encima</translation>
    </message>
</context>
<context>
    <name>malar::VisitPage</name>
    <message>
        <source>&amp;Type across the signs of a region</source>
        <translation>Escribir a lo &amp;largo de los signos de una región</translation>
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
        <translation>La visita del %1 se registró en el paciente equivocado: se traslada con sus respuestas, y la lista de cambios de ambos pacientes lo recoge.</translation>
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
    <message>
        <source>&amp;Move</source>
        <translation>Pa&amp;sar</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nacimiento: %1</translation>
    </message>
    <message>
        <source>Whose visit is it? Type the study code of that patient.</source>
        <translation>¿De quién es la visita? Escriba el código de estudio de ese paciente.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
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
        <source>Planned time</source>
        <translation>Momento previsto</translation>
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
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Beside CLASI</source>
        <translation>Junto al CLASI</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
</context>
<context>
    <name>malar::VisitView</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>malar::VisitsView</name>
    <message>
        <source>No visit yet.</source>
        <translation>Aún no hay ninguna visita.</translation>
    </message>
    <message>
        <source>No visit yet. New visit (Ctrl+N) begins the first one.</source>
        <translation>Aún no hay ninguna visita. Nueva visita (Ctrl+N) empieza la primera.</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>&amp;Abrir la visita</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Correct the da&amp;te…</source>
        <translation>Corregir la fec&amp;ha…</translation>
    </message>
    <message>
        <source>Mark the visit as entered in error</source>
        <translation>Marcar la visita como introducida por error</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Marcar como introducida por error</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Mar&amp;k as entered in error…</source>
        <translation>Marcar como introd&amp;ucida por error…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back the mark…</source>
        <translation>Retirar la marca «introd&amp;ucida por error»…</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Pasada a %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The visit of %1 stays in the history and counts nowhere, until the mark is taken back. Why was it entered in error?</source>
        <translation>La visita del %1 permanece en los cambios y no cuenta en ningún sitio mientras no se retire la marca. ¿Por qué se introdujo por error?</translation>
    </message>
    <message>
        <source>Take back the mark “entered in error”</source>
        <translation>Retirar la marca «introducido por error»</translation>
    </message>
    <message>
        <source>The visit of %1 is again what it was before, and counts as it did. Why was the mark wrong?</source>
        <translation>La visita del %1 vuelve a ser lo que era y cuenta como antes. ¿Por qué era errónea la marca?</translation>
    </message>
    <message>
        <source>Take back the mark</source>
        <translation>Retirar la marca</translation>
    </message>
    <message>
        <source>Move to &amp;another patient…</source>
        <translation>Pasar a otro pacien&amp;te…</translation>
    </message>
    <message>
        <source>Sign…  F12</source>
        <translation>Firmar…  F12</translation>
    </message>
</context>
<context>
    <name>malar::WaterfallFace</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n patient(s), sorted</source>
        <translation>
            <numerusform>%1: %n paciente</numerusform>
            <numerusform>%1: %n pacientes, ordenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with a baseline of 0, which has no percentage</source>
        <translation>
            <numerusform>%n más con 0 basal, que no tiene porcentaje</numerusform>
            <numerusform>%n más con 0 basal, que no tiene porcentaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) above +%1 % cut off</source>
        <translation>
            <numerusform>%n barra cortada por encima de +%1 %</numerusform>
            <numerusform>%n barras cortadas por encima de +%1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of %1 (%)</source>
        <translation>Cambio de %1 (%)</translation>
    </message>
    <message>
        <source>, carried forward</source>
        <translation>, arrastrada</translation>
    </message>
</context>
<context>
    <name>malar::WayOut</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>No se pudo escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>The visit could not be kept</source>
        <translation>No se pudo conservar la visita</translation>
    </message>
    <message>
        <source>%1

What becomes of what was typed? A file holds it as a table of one visit, without the name: it can be read, and an import takes it where the patient has no visit of that day.</source>
        <translation>%1

¿Qué se hace con lo escrito? Un archivo lo guarda como tabla de una visita, sin el nombre: se puede leer, y una importación lo acepta si el paciente no tiene ninguna visita de ese día.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Write what was typed to another file…</source>
        <translation>Guardar lo escrito en otro archivo…</translation>
    </message>
    <message>
        <source>Lose what was typed</source>
        <translation>Perder lo escrito</translation>
    </message>
    <message>
        <source>unsaved visit %1.csv</source>
        <translation>visita sin guardar %1.csv</translation>
    </message>
    <message>
        <source>Write what was typed</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Table of visits (*.csv)</source>
        <translation>Tabla de visitas (*.csv)</translation>
    </message>
    <message>
        <source>The visit of %1 on %2 is not in the registry. What was typed was written to %3; an import takes it from there.</source>
        <translation>La visita de %1 del %2 no está en el registro. Lo escrito se ha guardado en %3; desde ahí se puede importar.</translation>
    </message>
    <message>
        <source>%1

What becomes of what was typed? A file holds it sealed, as the registry does: nobody reads it without the registry&apos;s keys, and “Unsaved visits” takes it back from there.</source>
        <translation>%1

¿Qué se hace con lo escrito? Un archivo lo guarda sellado, como el registro: nadie lo lee sin las claves del registro, y «Visitas sin guardar» lo recupera de ahí.</translation>
    </message>
    <message>
        <source>unsaved visit %1.malar-visit</source>
        <translation>visita sin guardar %1.malar-visit</translation>
    </message>
    <message>
        <source>Sealed visit (*.malar-visit)</source>
        <translation>Visita sellada (*.malar-visit)</translation>
    </message>
    <message>
        <source>The visit of %1 on %2 is not in the registry. What was typed was sealed into %3. Once the registry is open again, “Unsaved visits” (Ctrl+R) takes it from there.</source>
        <translation>La visita de %1 del %2 no está en el registro. Lo escrito se selló en %3. Cuando el registro vuelva a estar abierto, «Visitas sin guardar» (Ctrl+R) lo toma de ahí.</translation>
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
    <message>
        <source>New registry from an export…</source>
        <translation>Registro nuevo a partir de una exportación…</translation>
    </message>
    <message>
        <source>Open on a server…</source>
        <translation>Abrir en un servidor…</translation>
    </message>
</context>
<context>
    <name>malar::Workplace</name>
    <message>
        <source>Open a registry</source>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>This registry is already open in this window.</source>
        <translation>Este registro ya está abierto en esta ventana.</translation>
    </message>
    <message>
        <source>Take the registry over</source>
        <translation>Tomar el control del registro</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>%1 is a delivery: it is merged into a registry, and not opened by itself. Open the registry first, then choose “Merge a delivery…” in its menu.</source>
        <translation>%1 es una entrega: se fusiona en un registro y no se abre por sí sola. Abra primero el registro y elija «Fusionar una entrega…» en su menú.</translation>
    </message>
    <message>
        <source>Merge the delivery?</source>
        <translation>¿Fusionar la entrega?</translation>
    </message>
    <message>
        <source>%1 is a delivery: it is merged into the registry that is open, and not opened by itself. You see every change before anything is written.</source>
        <translation>%1 es una entrega: se fusiona en el registro abierto y no se abre por sí sola. Verá todos los cambios antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Malar registries (*.malar *.malar-server)</source>
        <translation>Registros de Malar (*.malar *.malar-server)</translation>
    </message>
    <message>
        <source>Open a registry on a server</source>
        <translation>Abrir un registro en un servidor</translation>
    </message>
    <message>
        <source>Its address, postgresql://HOST/DATABASE?schema=NAME, as the administrator of the server has it. Where you were given a file, NAME.malar-server, open that instead.</source>
        <translation>Su dirección, postgresql://HOST/DATABASE?schema=NAME, como la tiene quien administra el servidor. Si le dieron un archivo, NAME.malar-server, ábralo en su lugar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>An address of a server begins with postgresql://. Nothing was opened.</source>
        <translation>La dirección de un servidor empieza por postgresql://. No se abrió nada.</translation>
    </message>
</context>
</TS>
