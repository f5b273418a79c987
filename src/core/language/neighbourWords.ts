/**
 * Common words of the neighbours of the playbook's languages and of the languages most likely to be taken for them, without
 * accents. They are here to say "another language": near relations that need no telling apart stand together. Own work.
 */
export const NEIGHBOUR_WORDS = {
  gl: `a abaixo abril acha acordo activo activos agora agosto ainda algun ano anos antes antigos ao aos apoio aqui as asi ata
    avisa aviso axuda ben bo boa boas bos calquera cando caso chamada cinco cliente co coa coas como con confirmamos confirmo
    contentos correcta correcto cos da dar das datos de demora depois desculpe desde dez dia dias diga disculpa do dos dous
    duas dun dunha e ela elas eles empresa en enton entre enviar equipo era eran esa esas ese eses esperar espero esta estaba
    estades estamos estan estar este estes estimado estimados estou eu existe fai falta faltan favor feito feitos finalizar foi
    foron funciona funcionou grazas gustaria gustariame gustarianos ha hai hoxe igual imos informe interesa iso isto lado
    licenzas ligazon lista lle llo maio maioria mais manana martes marzo me mellor mes meses mesmo meu meus moi moita moitas
    moito moitos momento mundo na nada nalguns nas necesario necesito nesta neste nin ningun no nos nosa nosas noso nosos
    noticia noticias nova nove novembro novo novos numero nun nunha o oficina oito ola onde onte os ou outra outras outro
    outros outubro para parte pechada pechado pechar peche perfecto pero pode podedes podemos poder poderia poderias pois pola
    polas polo polos por porque posible precisa precisamos preciso preferimos pregunta problema problemas proxecto proxima
    proximo que quedamos quedo quen recibido reenviar rematada rematado rematamos rematou resposta reunion sabado saudos se
    segue seguinte segundo seis semana sempre sen senores ser sera servidores sete setembro seu seus si so sobre son sua suas
    tal tamen tarde tardes te temos ten teno toda todas todo todos traballar traballo tras tres un unha unhas uns usa usan
    usando usar uso usuarios vai vamos van venres ver vez vos vosa vosos vostede vou xa xente xoves xunto`,
  ca: `a abans abril acabat acord adjunt aixi aixo al algun alguna alguns alla alli als altra altre altres amb any aquest
    aquesta aquests aqui ara avui be bon bona cada cal cap com confirmo d da de dels dema des despres deu dia dies disculpa
    doncs dos durant e el ella ells els em en encara ens entre equip era eren es esta estan estat estem et fa fem fer fet fins
    funciona ha hem hi ho hola i igual informe ja jo l la les li llicencies lo m ma mai me mes meu mig mitja molt molta moltes
    molts n ni no nos nosaltres nostra nostre nostres nou nova numero o octubre on os pel per pero poc podem podria pot potser
    problema qual quan que qui res resum reunio s salutacions se segons sempre sen sense ser serveis set seu seus seva si sigui
    sino sis sobre som son sota st t ta tal tambe tan te tenen tenim tinc tot tota totes tots tres tu un una uns us usa usuaris
    va vam van vos vosaltres vostra vostre`,
  it: `a abbiamo accordo ad adesso agosto ai al alcuni all alla alle allegato allora altra altri altro anche ancora anni anno
    attesa avere avete avuto bene bisogno buona buonasera buongiorno c caso certo che chi chiudere ci ciao cliente come con
    cordiali cosa cosi cui da dai dal dalla dalle dati degli dei del dell della delle dello di dobbiamo domani dopo dove due e
    ecco ed era erano essere fa fare fatto favore fine finito forse fra fu gente gentile gia giorno giovedi gli grazie gruppo
    ha hanno ho i ieri il in inoltre invece io l la le lei lista lo loro lui ma mai manca marzo me meglio mese mi mia mie mille
    mio molta molto mondo nei nel nell nella nelle nessun nessuna niente no noi non nostra nostri nostro nove nulla numero
    nuovo o oggi ogni oppure ora ordine parte per perche perfetto pero persone piu po poi possiamo possibile posso possono
    posto potete potrebbe presto prima problema progetto pronta pronto prossimo puo qual qualche qualcosa quale quando quanto
    quella quelle quelli quello questa queste questi questo qui quindi resto riunione saluti salve sara se sei sempre senza
    sera si sia siamo siete solo sono sta stanno stata state stati stato stiamo su sua sue sui sul sulla suo suoi ti tra tre
    tua tuo tutta tutte tutti tutto ufficio ultimo un una uno usa uso utenti va venerdi verso vi voi vorrei vorremmo vostra
    vostri vostro`,
  fr: `a active afin ai ainsi ait alors apres as au aucun aucune aujourd aurait aussi autre autres aux avais avait avant avec avez
    avoir avons beaucoup besoin bien bientot bon bonjour bonne bonsoir c ca car ce cela celle celui ces cet cette chaque cher ci
    comme comment compte cordialement correct cours d dans de deja demain depuis des disposition dix doit donc dont du elle elles
    en encore ensemble entre equipe es est et etait ete etes etre eu faire fait faites fin hier hui il ils j je jeudi joint jour
    jours jusqu l la le les leur leurs lui m ma madame mai mais me meme merci mes moi moins mois moment mon monsieur n ne ni non
    nos notre nous nouveau on ont ou oui par parfait pas peu peut peux plus pour pouvez pouvons prochain projet puis qu quand que
    quel quelle quelque quelques qui quoi reunion reviens rien s sa sans se semaine sera seront ses si six soit sommes son sont
    sous suis support sur ta tant te tel termine tes ton tous tout toute toutes tres trop trouver trouverez tu un une utilisateurs
    vendredi vers veuillez voici voila voir vos votre voudrais vous y`,
  /** Dutch, and Afrikaans, whose "die" and "is" are German and English too. */
  nl: `aan aantal acht af afgerond afgesloten afsluiten akkoord al alle alleen allemaal alles almal als alvast andere antwoord
    april as baie bedankt beetje beste beter bij bijlage binnen by collega daar daarom dag dan dank dankie dat de december deur
    deze dezelfde die dis dit doe doen donderdag door dus een eens eerst ek elke en enige enkele er even gaan gaat geachte
    gebruikers gedaan geen gegeven gemaakt genoeg gisteren goed goede goedemiddag goedemorgen graag groet groete groeten had hallo
    hartelijk heb hebben hebt heeft heel helaas hem hen het hier hierdie hij hoe hoi hom hulle hulp hun iemand iets ik in
    interesse is ja jaar je jij jou jouw jul juli jullie juni jy kan kant keer klaar kom komen kon kort kunnen kunt laat laten
    maak maand maar mag me mee meer mei men met mij mijn misschien moet moeten mogelijk more morgen my na naar net nie niemand
    niet niets niks nodig nog nou november nu nuwe of oktober om onder ons onze ook oor op open opnieuw ou over overleg per
    perfect prima project punten saam sal samen se self september snel so soos staan staat sturen sy te tegen terug tevreden toch
    toe toen tot tussen twee u uit uw van vandaag veel ver verder vergadering verplaatsen via vier vir volgend volgende voor vra
    vraag vragen vriendelijke vrijdag waar waarom wachten wanneer want waren was wat we week weer wees weet wel welke werd werden
    werk werken weten wie wij wil willen word worden wordt wou zal ze zeer zei zelf zes zich zie zij zijn zo zoals zodat zonder
    zou zouden zullen`,
  /** Danish, Norwegian, Swedish, Icelandic. */
  nordic: `aer af afslutte aftalt akkurat al aldrig alla alle allerede alltid alt andra andre annan april ar arbeide arbejde
    arbejder at att august av bara bare basta begge behov behover ble blev bli blir bliver bort bra brug bruger brugere brugerne
    brukere da dag dagen dar de december deg dei dem den denna denne der dere deres dess dessa desse det detta dette dig din disse
    dit dog du efter eg eigi ein ekki eller ellers em en enda endelig endnu enkelt er ert eru et ett etter fa faerdig faerdige far
    februar fem ferdige fik fin fint flere for fra fram fran fredag fyrir ga gar gerne gik gjennom gjerne gjor gjort glad glade
    god gode godmorgen gor gore greit ha had hadde haft han hans har hei hej hela hele helt hende her hilsen hjaelp hjalp hjelp
    hon hos hr hun hur hva hvad hvem hver hvilken hvis hvor hvordan hvorfor i ikke ikkje in ind inden inga ingen inget innan inom
    inte interesse is ja jag januar jeg jer ju juli juni kaere kan kanske kanskje kl klar klara klart klokken kom komme kommer kun
    kunde kunne lidt lige ligger litt lukke mai maj maned mange mangler maske med meg meget mellem mellom men mer mere mig min mit
    mitt mode modet mot mote motet mycket mye na naeste nagon nagot nar nasta nei nej ner neste noe noen nog noget nogle nok
    november nu ny nya nye oft og ogsa ok oktober om on op opp os oss otte over pa paa perfekt pga plads sa sadan sag sagen saken
    samma samme sammen sedan seg sei selv sem senast senere september si side siden sidste sig sin sina sine sit sitt sja ska skal
    skall skulle snart som stadig syv tack tak takk te tid til tilbage tilbake tilfoje till to torsdag tre trenger ud uden uge uke
    under ur ut utan uten vad vaere vaeret van var vara vare varfor varit vart vecka ved vedhaeftet vel vem venlig vennlig venter
    vi via vid vil vilka vill ville vores vort`,
  /** Polish, Czech, Slovak, Croatian, Serbian in Latin letters, Slovenian. */
  slavic: `a aby aj ako ale ali ani ano april august az bez bi bila bili bilo bo by byc byl byla byli bylo byly byt cez ci cie co
    com czy da dal dan december den dla dnes do dobry dziekuje dziekujemy dzis gdy hvala i ich ii interes iz iza ja jak jako je
    jeden jego jej jen jest ji jiz jsem jsi jsme jsou jste juli juni juz k kad kada kako kam kde kdy kdyz ke ki koja koje koji
    ktera ktere ktora ktore ktory lep li ma maj maja maji mam mame mamy medzi mi mit mne moge mogu moim moj moja moje moze mozna
    muze my na nad nam nami nas nasa nase nasz neka nem ni nic nich nie niet nije nim nis november o ob od oktober oraz ou ovo pa
    pan perfekt po pod pozdrav pozdravem pozdrawiam pred pri pro problem prosim prosze przed przez przy radi red redu s sa sam
    sami se sebe september si sie sme smo som sta sto su sve svi ta tak tam te tej ten ter tez to tom tomu tu tud tudi ty tych tym
    u uz v vam vami vas vase ve vec viac vice viec vsak vse vsechny vsi w wam was we wszyscy wszystkich wszystkie ya z za ze zs`,
  /** Finnish, Estonian, Hungarian, Latvian, Lithuanian. */
  baltic: `a aciu aga aitah aiz ak alatt april apua ar arba arra august az azt be bei bet buti buvo csak dar de egy el elott emme
    en es esta et etta ez ezek ezt ga gali ha hei het hogy hyva igen igy ir is ja jai jau jo joka jos jotka ju juba jus ka kad kai
    kaikki kaip kanssa kell kes kiitos koik koszonom kui kuin kun kuna kuni kur kuri kyl labi lai lehet lesz ma maga mai mar mas
    me meg meid meie meil mert mes mi mind minden mint mita mitte most mus myos na nap nav ne nei nem niin no november nu nuo nyt
    o oh ole olen oli olid olla oma on ona ovat pa paldies par pat pec pedig per prie sa saa savo se seka sen september sest sia
    siin siis so su ta tai taip tak tama tas te teha teie tere terveisin tiek tik to toda tuli udvozlettel ugy un us uz vaan vagy
    vai val van visi voi voib volt yra`,
  /** Turkish, Azerbaijani. */
  turkic: `ama ancak az bana bazi ben bir biri biz bize bu buna bunu cok da daha de diger diye dort en evet gibi gore gun hala hem
    her hic icin iki ile ise iyi karsi kez ki kim lutfen merhaba mi mu ne o olan olarak oldu oldugu olmak olsun on ona once onu
    onun saat sana sen size son su tamam tarafindan tesekkur tesekkurler tum ucun var ve veya ya yeni yok`,
  ro: `a aceasta acest aceste acum ai aici al ale alt alta alte am anul apoi ar are as asa atat au august avea avem azi buna ca
    cand care cat ce cea cei cel cu cum da daca dar de deci deja din doar doi dupa e ea ei el ele era este eu face fara fi fie
    fost iar in inca insa intr isi joi la le li lor lui ma mai mare mea mei meu mi mod mult multumesc multumim ne nici noi nu o
    ora ori orice pana pe pentru perfect poate pot prea prima prin problema rog sa sale salut sau se si sub sunt ta te ti toate
    tot toti trebuie tu un una unde unei unor unui va vi voi vom zi`,
  /** Indonesian and Malay, Tagalog, Swahili. */
  malay: `ada agar akan aku anda ang ano apa april atas atau awak ay bagi bahwa baik baru bila bisa boleh dalam dan dapat dari
    dengan di dia hal hari harus hii hindi ia ini ito itu jadi jam jika juga juli jun juni kami kamu karena kasih kata kay ke kita
    ko kwa la lagi lain lama lebih maaf mac maka mana mei mereka mga na nag ng ni november nya oktober oleh orang pada pagi pak
    para perlu po sa saat saja salam sama saya sebagai secara selamat semua september sila siya sudah tapi telah tentang terhadap
    terima tidak untuk wa ya yang za`,
  /** Luxembourgish and Low German, near German. */
  lb: `all an ass august bei bis brauch brauche brauchen da dach dank dass dat datt de deem deen deene dei den der dese deser dest
    dezember di dir do duerch e ech eis eisen elo em en eng engem enger er et februar fir fro gemaach gett gitt gouf gutt hat hei
    hellef hir hiren huet iwwer januar jo juli juni kann keen keng kennen kommen kuerz leider leit maerz mam mat mee mei mer merci
    mir moien mol muer muss n nach nees nei net no november och oder oktober op ouni schonn sech september si sinn soll sou um un
    vill villmools vu vum vun wann war wat wei well wellen wier wou zesummen zu zum`,
} as const;
