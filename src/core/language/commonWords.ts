import { NEIGHBOUR_WORDS } from "./neighbourWords";

/**
 * Common words of the four languages of the playbook in Latin letters: those that tell a language (articles, pronouns, verb
 * forms) and those of short business mails. Own work. Without accents ("nao"), for many write without; German with "ue" for "ü" too.
 */
export const OFFERED_WORDS = {
  en: `a able about above across active add after again agree agreed ahead all already also am an and another answer answers
    any anything appreciate april are as asked at august available back be because been before being believe below best better
    between both bring but by call can cannot change changed changes check close closed colleague colleagues come company
    complete completed confirm correct correctly could current currently customer customers day dear december did didn do does
    doesn doing don done down each eight either else email emails end enough even every everything february few find fine
    finish finished first five follow for four friday from further get give glad go going good got great had happen happened
    happens happy has have he hello help helped her here him his hope hoping how however i if in interest interested into is
    isn issue issues it its january july june just keep keeps kind know last let like list ll look looking looks lot made make
    many march may me meet might monday month more morning most move moved moving much must my need needs new next nine no not
    noted nothing november now number october of off office often ok on once one only open or other our out over own past
    people perfect please problem problems provide provided question rather reach ready really receive received regarding
    regards remove report reports said same saturday say schedule scheduled see send sending sent september set seven several
    shall she short should side since sincerely six so some someone something soon sounds start started starting still such
    sunday support supported sure take team tell ten than thank thanks that the their them then there these they think this
    those three through thursday time to today together told tomorrow too tuesday two under until up update us use used user
    users using ve very wait waiting want wanted wants was way we wednesday week well went were what when where whether which
    while who why will wish with within won work worked working works would year yes yesterday yet you your`,
  pt: `a abaixo abraco abril aceito acha acordo agora agosto aguardar aguardo ainda ajuda alem algo algum alguma algumas alguns
    amanha anexo ano anos antes antigos ao aos apenas apoio apos aquele aqui as assim ate atenciosamente atendimento ativo
    ativos att avisa aviso bem blz boa bom caixas cara caras caro caros caso certo chamada chamado cinco cliente coisa coisas
    com combinada combinado como concluida concluido concluidos concordo confirmamos confirmo conforme conseguimos contato
    contente convite correio correta correto cumprimentos da dados dar das de deixar deixo dela dele demora depois desculpe
    desde dessa desse desta deste deu devido dez dezembro dia dias diga disponiveis disponivel disposicao disso do domingo dos
    duas duvida duvidas e ela elas ele eles em empresa encerrado encerramento encerrar enquanto entao entre enviar enviei envio
    equipa equipe era eram escritorio espero esqueci essa essas esse esses esta estamos estao estar estas estava este estes
    estou eu existe falta faltam faltou favor fazer fechada fechado fechados fechamento fechamos fechar fechem feira feita
    feito feitos fevereiro fez fica ficamos ficaram fico ficou finalizado finalizar foi foram fosse funciona funcionou gente
    gostaria gostariamos grande ha haja hoje houver igual informar inicio isso isto ja janeiro julho junho lado lhe li licenca
    licencas ligacao lista maio maioria mais mandar marco mas me melhores mes meses mesma mesmo meu meus minha minhas momento
    muita muitas muito muitos mundo na nada nao nas necessario nem nenhum nenhuma nessa nesse nesta neste no noite nos nossa
    nossas nosso nossos noticia noticias notico nova novamente novas nove novembro novo novos num numa numero nuvem o obrigada
    obrigado oi oito ola onde ontem os otima ou outra outras outro outros outubro para parte pela pelas pelo pelos perfeito
    pergunta perguntas pessoal pessoas pode podem podemos poderia poderiam pois por porem porque possivel posso prazo precisa
    precisam precisamos preciso preferimos prezada prezadas prezado prezados primeira primeiro problema problemas projeto
    pronta pronto proxima proximo qual qualquer quando quanto quatro que quem queremos quiser recebi reenviar respondi resposta
    retorno reuniao sabado sabe sao satisfeito satisfeitos se segue seguem seguimos seguinte seguir segunda seis sem semana
    sempre ser sera serao servidores sete setembro seu seus sexta sim sinto so sobre sua suas suporte tal talvez tambem tarde
    tchau tem temos tenho ter terca teremos time tinha tiver toda todas todo todos trabalho tres tudo ultima ultimo um uma umas
    uns usam usando usar uso usuario usuarios utilizador utilizadores vai valeu vamos vao veja ver vez viagem viajando voce
    voces vou`,
  es: `a abajo abrazo abril acepto activo activos acuerdo adelante ademas adjunta adjuntar adjunto agosto agradecemos agradezco
    ahora al algo algun alguna algunas algunos alla alli ano anos antes antiguos apoyo aqui asi atenta atentamente atento aun
    aunque avisa avisas aviso ayer ayuda bien buen buena buenas bueno buenos buzones cada cambio casi caso cerrada cerrado
    cerrar cierre cierren cinco cliente como con confirmamos confirmo conforme contento contentos contra cordial correcta
    correcto cosa cosas cual cualquier cuando cuanto cuatro cuenta da dado dar datos de debe decir dejar del demora desde
    despues dia dias diciembre diez diga dio disculpa disponibilidad disponible disponibles domingo donde dos duda dudas
    durante e el ella ellas ellos empresa en encantado enero enlace entonces entre enviar envie envio equipo era eran es esa
    esas ese eso esos espera esperar espero esta estaba estado estamos estan estar estara estas este estimada estimadas
    estimado estimados esto estos estoy excelente excelentes existe falta faltan falto febrero fecha fin finalizado finalizar
    fue fueron funciona funciono gente gracias gran ha hablo hace hacer hacia hago han haremos hasta hay haya he hecho hechos
    hemos hola hoy igual informar informe interes interesa interesados invitacion iremos jueves julio junio junto la lado largo
    las le les licencias lista listo llama llamada llamame lo los luego lunes manana martes marzo mas mayo mayoria me mejor
    mejores menos mes meses mi mientras miercoles mis misma mismo momento mucha muchas mucho muchos mundo muy nada necesario
    necesito ni ningun ninguna no nos nosotros noticia noticias noviembre nuestra nuestras nuestro nuestros nueva nuevas nueve
    nuevo nuevos numero nunca o ocho octubre oficina olvide opinas os otra otras otro otros para parte pendiente pendientes
    perfecto pero personas plazo poco podemos podria podrian por porque posible preferimos pregunta preguntas problema
    problemas proxima proximo proyecto pude pudo puedas puede pueden puedo pues que queda quedado quedamos quedaron quedo
    queremos quien quienes quiera quisiera quiza quizas rapida rapido recibi recibido reenviar respondi respuesta reunion
    sabado saber saludo saludos se sea seguimos segun segundo seis semana septiembre ser sera servidores si sido siempre siete
    siguiente sin sino sobre solicitado son soporte soy su sus tal tambien tampoco tan tanto tarde tardes te tenemos tener
    tenga tengo terminada terminado termino tiene tienen toda todas todavia todo todos trabajo tras tres tu tus ultimo un una
    unas uno unos usa usan usando usar uso usted ustedes usuarios va vale vamos van veces ver vez viajando viaje viernes
    vosotros vuestro y ya yo`,
  de: `ab aber abgemacht abgeschlossen acht alle allem allen aller allerdings alles als also alte alten am an anbei andere
    anderen anfang anfrage antwort antworten anwender april arbeiten arbeitet arbeitete auch auf august aus ausserdem bald bei
    beide beiden beim bekommen benutzer bereits besprechung besprochen besser bestaetigen bestatige bestatigen besten bestens
    betreff bin bis bisher bist bitte brauche brauchen buero buro da dabei dafuer dafur daher damit danach dank danke dann
    daran darauf darf das dass daten davon dazu dein dem den denn der deren des deshalb dezember dich die dienstag dies diese
    diesem diesen dieser dieses dir doch donnerstag dort drei du durch eben eigenen eigentlich ein eine einem einen einer eines
    einfach einige einigen einmal ende endlich entweder er erhalten erledigt erst erste ersten es etwa etwas euch euer eure
    fall falls fast februar fehlen fehlt fertig firma frage fragen frau freitag freue freuen freundliche freundlichen frohe
    fuenf fuer funf funktioniert fur gab ganz geben geehrte geehrten geehrter gegen gehen geht geklappt gemacht gemeinsam
    gemeldet genau gern gerne geschickt geschlossen gesendet gesprochen gestern gewartet gewunscht gibt ging gleich gross
    gruesse gruessen gruss grusse grussen gut gute guten guter hab habe haben haette hallo halten hat hatte hatten hattet herr
    herren herrn herzlich herzliche herzlichen heute hier hilfe hoffe hoffen ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im
    immer in ins interesse ist ja jahr jahre januar je jede jeden jeder jedoch jetzt juli juni kam kann kein keine keinem
    keinen keiner klappt klar koennen koennte koennten kollege kollegen kommen kommt konnen konnte konnten kunde kunden kurz
    laeuft lassen lauft leider letzte letzten lg liebe lieber liegt links los machen macht maerz mai mal man marz mehr mein
    meine meinem meinen meiner melde melden meldung mich mir mit mitte mittwoch mochte mochten moechte moechten moeglich
    moglich monat monate monaten montag morgen muessen muss mussen nach nachfrage nachricht nachste nachsten nachstes naechste
    naechsten naechstes neben nehmen nein neu neue neuen neuigkeiten neun nicht nichts nie noch nochmals noetig notig november
    nun nur nutzer nutzung ob oben oder offen offene offenen ohne oktober passt per perfekt prima punkt punkte recht ruckfragen
    ruckmeldung rueckmeldung sache sagen samstag schicke schicken schickt schliesse schliessen schoen schoenes schon schone
    schones sechs sehr sei seid sein seine seinen seit seite seitens selbst sende senden september sich sie sieben sind so
    sobald sofern sogar soll sollen sollte sollten somit sondern sonntag sowie sprechen stehen steht stimmen stimmt stunde
    super tag tage tagen telefonat termin toll tolle trotz tun uber ueber uhr um und uns unser unsere unserem unseren unserer
    unter unterlagen unternehmen unterstuetzung unterstutzung vereinbart vergessen viel viele vielen vielleicht vier vom von
    vor vorab waere war waren warten warum was weil weiter weitere weiteren weiterhin welche wenig wenn wer werde werden
    wichtig wie wieder wir wird wo woche wochen wohl wollen wollten worden wuensche wuerde wuerden wunderbar wunsche wunschen
    wurde wurden zahl zehn zeit ziemlich zu zudem zum zur zurzeit zusammen zusatzlich zwar zwei zwischen`,
} as const;

/** With their neighbours: a word that two languages share tells nothing between the two, so it stands with both. */
export const COMMON_WORDS = { ...OFFERED_WORDS, ...NEIGHBOUR_WORDS };

export type Tongue = keyof typeof COMMON_WORDS;
