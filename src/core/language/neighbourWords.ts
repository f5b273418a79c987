/**
 * Common words of the neighbours of the playbook's languages and of the languages most likely to be taken for them, without
 * accents. They are here to say "another language": near relations that need no telling apart stand together. Own work.
 */
export const NEIGHBOUR_WORDS = {
  gl: `a abril aceptamos acordo activo activos agora agosto aguia ainda alguen algun algunha ano anos antes antigos ao aos apoio
    aquel aqui as asi ata atencion axuda ben bo boa boas bos cales calquera cando caso catro chamada cinco cliente co coa coas
    como con confirmamos confirmo contas contentos correcta correcto cos da dar das datos de decembro deica dende depois desde
    despois dez dia dias do dos dous duas dun dunha e ela elas eles empresa en enton entre enviar equipo era eran esa esas ese
    eses esperar esta estades estamos estan estar este estes estimado estimados estou eu existe facer fai falta faltan favor
    febreiro feito feitos finalizar fixemos foi foron fose grazas gustaria gustariame gustarianos ha hai hoxe imos informe
    interesa interese iso isto lado licenzas ligazon lista lle lles llo lugar luns maio maioria mais mana manana martes marzo me
    mellor mercores mes meses mesmo meu meus mina minas moi moita moitas moito moitos momento mundo na nada nalgun nalguns nas
    necesario nesta neste nin ninguen ningun no nos nosa nosas noso nosos noticia noticias nova nove novembro novo novos numero
    nun nunha o oficina oito ola onde onte os ou outra outras outro outros outubro para parte pechada pechado pechar peche
    pendente pendentes perfecto pero pode podedes podemos poden poder poderia poderias pois pola polas polo polos por porque
    posible precisa precisamos preciso preferimos pregunta problema problemas proxecto proxima proximo que quedamos quedo quen
    rematada rematado rematamos rematou resposta reunion sabado saudos se segue seguinte segundo seis semana sempre sen senores
    ser sera servidores sete setembro seu seus si so sobre son sua suas tal tamen tarde tardes te temos ten teno tina toda todas
    todo todos traballar traballo tras tres un unha unhas uns usan usando usar uso usuarios vai vamos van venres ver vez vos vosa
    vosas voso vosos vostede vostedes vou xa xaneiro xente xoves xullo xuno xunto`,
  ca: `a abans abril acabat acord adjunt agost ahir aixi aixo al algun alguna algunes alguns alla alli als altra altre altres amb
    any anys aquest aquesta aquestes aquests aqui ara avui be bon bona bones bustia cada cal cap cinc com confirmo cordialment d
    da dalt dates de dels dema des desembre despres deu dia dies doncs dos durant e el ella ells els em en encara ens entre equip
    era eren es esta estan estat estem estic et fa febrer fem fer fet fins gener ha haver hem hi ho hola i informe ja jo juliol
    juny l la les li llicencies llista lo m ma mai maig marc massa me mes mesos meu meva mig mitja molt molta moltes molts n ni no
    nos nosaltres nostra nostre nostres nou nova novembre numero o octubre on os pel pels per perfecte pero perque petit poc podem
    poden podeu podria pot potser problema projecte proper propera qual quan quatre que qui res resum reunio s sabeu salutacions
    se segons sembla semblen sempre sen sense ser serveis set setembre seu seus seva si sigui sino sis sobre som son sota st t ta
    tal tambe tan tancar tanquem tanta tarda te tenen tenim tinc tot tota totes tots tres tu un una unes uns us usuaris va vam van
    vegada veure vos vosaltres vostra vostre vuit`,
  it: `a abbiamo accordo ad adesso agosto ai al alcun alcune alcuni all alla alle allegato allora altra altre altri altro anche
    ancora anni anno aprile aspettare aspetto attesa attivi avere avete avremmo avuto azienda bene bisogni bisogno buon buona
    buonasera buongiorno c capito caso certo che chi chiudere ci ciao ciascuno cinque cliente come con cordiali corretto cosa cosi
    cui da dagli dai dal dall dalla dalle dati degli dei del dell della delle dello di dicembre dieci dire dobbiamo domanda domani
    domenica dopo dove dovremmo due e ecco ed era erano essere fa fare fatto favore febbraio fine finito fino finora forse fra fu
    gennaio gentile gentili gia giorno giovedi giugno gli grazie gruppo ha hanno ho i ieri il in inoltre invece inviare io l la le
    lei lista lo loro luglio lui lunedi ma maggio mai manca mancano martedi marzo me meglio mentre mercoledi mese mesi mi mia mie
    miei mille mio molta molte molti molto mondo nei nel nell nella nelle nessun nessuna niente no noi non nostra nostre nostri
    nostro nove novembre nulla numero nuova nuovo o oggi ogni oppure ora ordine otto ottobre parte per perche perfetto pero
    persone piace piu po poi possiamo possibile posso possono posto potete potrebbe preferiamo presto prima primo problema
    problemi progetto pronta pronto prossima prossimo puo pure qual qualche qualcosa quale quando quanto quattro quella quelle
    quelli quello questa queste questi questo qui quindi resto risposta riunione sabato saluti salve sara se sei sembra sempre
    sentire senza sera sette settembre si sia siamo siete solo sono sta stanno stata state stati stato stiamo su sua sue sugli sui
    sul sull sulla suo suoi tempo ti tra tre troppo tua tuo tutta tutte tutti tutto ufficio ultimo un una uno uso utenti va
    venerdi verso vi vista voi volta vorrei vorremmo vostra vostri vostro`,
  fr: `a active actuellement afin ai ainsi ait alors annee aout apres as attendre au aucun aucune aujourd aurait aussi autre
    autres aux avais avait avant avec avez avoir avons avril beaucoup besoin bien bientot bon bonjour bonne bonsoir c ca car ce
    ceci cela celle celui ces cet cette chaque cher chere chers ci cinq comme comment compte cordialement correct cours d dans de
    decembre deja demain depuis dernier derniere des deux dimanche dire disposition dix doit donc dont du elle elles en encore
    enfin ensemble entre equipe es est et etaient etait etant ete etes etre eu faire fais fait faites faut fevrier fin fois hier
    hui huit il ils j jamais janvier je jeudi joint jour jours juillet juin jusqu l la le les leur leurs lui lundi m ma madame mai
    mais mardi mars me meme merci mercredi mes moi moins mois moment mon monsieur n ne neuf ni nombre non nos notre nous nouveau
    nouvelle novembre octobre on ont ou oui par parce parfait parfaite pas pendant peu peut peux plus plusieurs pour pourquoi
    pourrait pouvez pouvons pres probleme prochain prochaine projet puis qu quand quatre que quel quelle quelque quelques qui quoi
    reunion reviens revient rien s sa salut samedi sans se selon sept septembre sera seront ses seulement si sincerement six soit
    sommes son sont sous suis support sur ta tant te tel termine terminer tes ton tous tout toute toutes tres trois trop trouver
    trouverez tu un une utilisateur utilisateurs vendredi vers veuillez voici voila voir vos votre voudrais vous y`,
  nl: `aan aantal acht af afgerond afgesloten afsluiten akkoord al alle alleen allemaal alles als alsof altijd alvast andere
    anders antwoord april augustus bedankt beetje beste beter bij bijlage bijna binnen blijft boven buiten collega daar daarna
    daarom dag dan dank dat de december deze dezelfde die dinsdag dit doe doen donderdag door drie dus een eens eerst elke en
    enkele er even februari gaan gaat geachte gebruik gebruiken gebruikers gedaan geeft geen gegeven gehad gemaakt genoeg gewoon
    gisteren goed goede goedemiddag goedemorgen graag groet groeten haar had hadden hallo hartelijk heb hebben hebt heeft heel
    helaas hem hen het hier hij hoe hoeven hoi hopelijk hulp hun iemand iets ik in indien interesse is ja jaar januari je jij jouw
    juli jullie juni kan kant kantoor keer kennis klaar klopt kom komen kon kort krijgen kunnen kunt laat laten later liever maak
    maakt maand maandag maar maart mag maken me mee meer mei men met mij mijn misschien moet moeten mogelijk mooi morgen na naar
    naast namelijk negen net niemand niet niets nodig nog nooit nou november nu of oktober om omdat onder ons onze ook op open
    opnieuw over overleg per perfect perfecte prettig prima project punten samen september sinds snel sommige soms staan staat
    steeds stel sturen stuur te tegen tegenwoordig terug terwijl tevreden tien toch toen tot tussen twee u uit uw vaak van vanaf
    vandaag vanuit veel ver verder vergadering verplaatsen via vier vijf vind vinden volgend volgende voor vooral vorige vraag
    vragen vriendelijk vriendelijke vrijdag waar waarom wachten wanneer waren was wat we week weer weet weken wel welke werd
    werden werken werkt weten wie wij wil willen woensdag word worden wordt zal zaterdag ze zeer zei zelf zes zeven zich zie ziet
    zij zijn zo zoals zodat zondag zonder zou zouden zullen`,
  /** Danish, Norwegian, Swedish, Icelandic. */
  nordic: `aer af afslutte aftalt akkurat al aldrig alla alle allerede allt alltid alt andra andre annan april ar arbeide arbejde
    arbejder arbeta aret at att august av avslutta bara bare basta baste bedste begge behov behover ble blev bli blir bliver bort
    bra brug bruger brugere brugerne bruk brukere brukerne da dag dagar dage dagen dar de december deg dei deim dem den denna
    denne der dere deres dess dessa desse det detta dette dig din disse dit ditt dock dog du efter eg eigi ein ekki eller ellers
    em en enda endelig endnu enkelt er ert eru et ett etter fa faerdig faerdige far fardig fardiga februar fem ferdig ferdige fick
    fik fin fint fire flere flyttet for fore forst forste fra fram fran fredag fyrir ga gar gerne gik gjennom gjerne gjor gjorde
    gjort glad glade god gode godmorgen godt gor gore gott greit ha had hadde hade haft han hans har hei hej hejsa hela hele helt
    hende henne her hilsen hilsner hjaelp hjalp hjalpa hjelp hon hos hr hun hur hva hvad hvem hver hvilken hvis hvor hvordan
    hvorfor i ikke ikkje imorgon in ind inden inga ingen inget innan innen inom inte interesse is ja jag januar jeg jer jeres ju
    juli juni kaere kan kanske kanskje kare kl klar klara klart klokken kom komme kommer kun kunde kunne lidt lige ligger litt
    lordag lukke mai maj mandag maned manga mange mangler mars marts maske med meg meget mellem mellom men mer mere mest mig min
    mine mit mitt mode modet mot mote motet mycket mye na naesta naeste nagon nagot nar narmest nast nasta nei nej nemlig ner
    neste noe noen nog noget nogle nok november nu ny nya nye oft og ogsa ok oktober om omkring on onsdag op opp os oss otte over
    pa paa perfekt pga plads rundt sa sadan sag sagen saken samma sammanfattning samme sammen samtidig sedan seg sei seks selv sem
    senast senere september si side siden sidste sig sin sina sine sist sit sitt sja ska skal skall skulle snart som sondag stadig
    stor stort syv tack tak takk te tid til tilbage tilbake tilfoje till tirsdag to torsdag tre trenger tycker ud uden uge uke
    uker under uppe ur ut utan uten vad vaer vaere vaeret vaert van var vara vare varen varfor varit vart vecka ved vedhaeftet vel
    velkommen vem venlig vennlig venter vi via vid vil vilka vill ville vore vores vort`,
  /** Polish, Czech, Slovak, Croatian, Serbian in Latin letters, Slovenian. */
  slavic: `a aby aj ako ale ali ani anna ano april august az bardzo bez bi bila bili bilo bo brzo by byc bych byl byla byli bylo
    byly byt cez chwili ci cie co com czesc czy czyli da dal dalej dalsi dalsie dan danas december dekujeme dekuji den dla dnes
    dnia do dobar dobra dobre dobro dobry dodac dodat dzieki dziekuje dziekujemy dzien dzis gdy gdzie godz hvala i ich ii interes
    iz iza ja jak jako je jeden jedna jedno jego jej jen jesli jest jeste jestesmy jeszcze ji jich jiz jsem jsi jsme jsou jste
    juli juni juz k kad kada kako kam kde kdy kdyz ke ki kiedy koja koje koji ktera ktere ktery ktora ktore ktory lahko lep li
    lijep ma maj maja maji mam mame mamy medzi mi mit mne mnie moge mogu mohu moim moj moja moje molim momentalne moze mozemo
    mozemy mozete mozna mozno muze muzeme muzete my na nad nam nami nas nasa nase nasi nasz nasze naszej neka nem ni nic nich nie
    niet nije nim nis nismo november o ob od odpowiem oktober oraz ou ovo pa pan pani panie perfekt po pod pomoc pomoci pondeli
    porzadku potrebujeme potrzebujemy pozdrav pozdravem pozdravom pozdrawiam prace pred pri pro problem problemy projekt projektu
    prosim prosze przed przez przy radi rado razem razie red redu roku s sa sam sami se sebe september si sie sme smo snad sobie
    som spotkanie sprawdze sta stare stary starych sto strane su sve svi swoje ta tada tady tak takze tam te teden tedy tego tej
    ten ter teraz tez to tom tomu troche tu tud tudi ty tych tyden tydzien tym tymi u uz uzivatele uzytkownicy v vam vami vas vase
    vasi ve vec velmi viac vice viec vsak vse vsechny vsetko vsi w wam was we wiec witam wlasnie wszyscy wszystkich wszystkie
    wszystko ya z za zadne ze zespol zespolem zitra zostal zostaly zs`,
  /** Finnish, Estonian, Hungarian, Latvian, Lithuanian. */
  baltic: `a aciu aga ahogy aitah aiz ak akkor alatt april apua ar arba arra august az azert azonban azt be bei bet buti buvo
    cienu csak dar daug de deel detsember diena egy el ellen elott emme en enemman enempaa ennek ennen ensi es esta et etta ettei
    ez ezek ezen ezt felhasznalok ga gali galite gerai ha hanem hei het hogy holnap homme huomenna hyva hyvaa hyvin igen igy ir is
    ja jai jau jo joka jos jotka ju juba jus jusu juuli juuni ka kad kai kaige kaikki kaip kanssa katra keleti kell kellene kerem
    kes kiitoksia kiitos kohta koik kokosen kokouksen kokous korras koszi koszonjuk koszonom kui kuid kuin kun kuna kuni kur kuri
    kyl kylla laba labdien labi lai lehet lenne lesz ludzu lugupidamisega ma maga mai mar mara mas me mees meg meid meidan meie
    meil meile mert mes mi miatt mina mind minden mindent mint minua minun mita mitte most mukaan mums muna mus musu mutta muuta
    myos na nagyon nap nav ne nebe nei nem niin nincs no november nu nuo nyt o oh oktoober ole olemas oleme olemme olen oli olid
    olin olla oma on ona opet ovat pa pagarbiai paivaa paivaan paldies palun par parem pat pec pedig per prasome prie rendben sa
    saa saada saame saaneet savo se seka selle sellest sen september sest sia siin siis sita sitten so su sveiki szamara szep szia
    szukseg ta taas tai taip tak talla tama tamat tanaan tanan tas te teha teid teidan teie teil tere terveisin tervisi tiek tik
    tikai tisztelettel tisztelt to toda tovabb tovabbi tuleb tuli tulla udvozlettel ugy un us utan uz uzdaryti vaan vaga vagy vai
    val van vannak veel vege viela viikko viikolla visi viskas vista voi voib voidaan voimme voimmeko volt yra ystavallisin`,
  /** Turkish, Azerbaijani. */
  turkic: `ama ancak artik asagidaki aslinda az bana baska bazi belki ben benim bilgi bir biraz biri biz bizde bize bizim bu bugun
    bulunmaktadir buna bunu bunun burada cok cunku da daha de degil destek devam diger diye dolayi dort edebilir ederim ederiz
    ediyoruz en evet fakat gibi gore gorusmek gun gunaydin gunler hafta haftaya hala hem hemen henuz hepsi her hic icin
    ihtiyacimiz iki ile ilgili ise iyi kadar karsi kendi kez ki kim kolay kullanici kullanicilar lutfen merhaba mi mu nasil ne
    neden nedeniyle o olan olarak oldu oldugu olmak olsun olur on ona once onemli onlar onu onun orada oyle oylesine proje saat
    sadece saglar sagol sahip sana saygilarimla sayin selamlar sen senin size sizin son sonra su sunucular tamam tamamladik
    tarafindan tesekkur tesekkurler toplanti toplantiyi tum ucun uygun uzere var ve veya ya yani yapilan yapmak yardima yarin yeni
    yine yok zaman`,
  ro: `a acea aceasta acest acesta aceste acestea acestia acolo acum adauga ai aici al ale alt alta alte alti am anul apoi aprilie
    ar are as asa asta astazi asupra atat atunci au august avea avem aveti avut azi buna ca cand care cat catre ce cea cei cel
    cele chiar cinci cineva corect cu cum da daca dar de decembrie deci deja deoarece despre din dintre doar doi dupa e ea ei el
    ele era este eu face fara februarie fi fie fiind foarte fost ianuarie iar ieri in inainte inca incat inchide insa intalnire
    intr intre isi iulie iunie joi la le li lor lucru lui lunea luni ma mai maine mare marti martie mea mei mele mereu meu mi
    miercuri mod moment mult multa multe multi multumesc multumim ne nevoie nici niste noastra noastre noi noiembrie nostri nostru
    nu numai numar o octombrie ora ori orice pana parca patru pe pentru perfect peste poate pot prea prima primul prin problema
    proiect pune putea putem puteti raspuns regula respect revin rog sa sale salut saptamana sase sau se septembrie si stima
    stimate sub sunt suntem ta tale te ti toata toate tot toti totul trebuie trei tu un una unde unei unele unii unor unui
    utilizatori va vi vineri voi vom vostru vreau vreme zi ziua`,
  /** Indonesian and Malay, Tagalog, Swahili. */
  malay: `ada adalah agar agustus akan aku anda ang ano antara apa apabila apakah april asante atas atau awak ay bagaimana bagi
    bahasa bahwa baik bantuan banyak baru beberapa belum berikut bersama besok bila bisa boleh bukan bulan dalam dan dapat dari
    dengan desember di dia dimatikan februari hal hanya harap hari harus hii hindi hormat ia ilan ini ito itu iyan jadi jam jangan
    januari jika juga juli jun juni kalau kami kamu karena karo kasih kata kay kaya ke kemudian kepada kerana ketika kita ko kwa
    la lagi lain lama lebih maaf mac maka malam mana masih mei melalui memerlukan menjadi mereka mga minggu mohon mungkin na nag
    naman namin nanti natin ng ngunit ni november nya oktober oleh orang pada pagi pak para pengguna perlu pernah pertama po
    proyek pukul rapat rekan sa saat saja salam salamat sama sampai sangat saya sebagai sebelum sebuah secara sedang sehingga
    sejak selalu selamat selesai seluruh sementara semua seperti september sesuai setelah siang sila silakan siya sudah surat
    tahun tapi tayo telah tentang terhadap terima terjadi tetapi tidak untuk wa waktu walaupun ya yang yung za`,
  /** Afrikaans, near both German ("die") and Dutch. */
  af: `aan af al alle alles almal april as asook augustus baie beste by daar daarom dag dan dankie dat desember deur die dis dit
    doen drie een eers ek elke en enige februarie gaan gebruik gebruikers geen goed goeie groete haar hallo het hier hierdie hoe
    hom hulle hulp in indien is jaar januarie jou jul julie julle junie jy kan kom kon laat maak maand maar maart meer met moes
    moet more my na nadat nie niks nodig nog nou november nuwe of oktober om omdat onder ons ook oor op ou saam sal se sedert self
    september sien so soos staan sy te toe tot totdat uit van vanaf vandag veel ver vier vir volgende vra vriendelike waar wanneer
    want was wat week weer wees weet wel werk wie wil word wou`,
  /** Luxembourgish and Low German, near German. */
  lb: `abrel all an ass august awer bei bis bleiwen brauch brauche brauchen da dach dank dass dat datt de deem deen deene dei den
    deng der dese deser dest dezember di dir do dohin drai duerch e ech eis eise eisen elo em en eng engem enger er et februar fir
    fro gair gebraucht gemaach gesot gett gitt gouf goufen gudden gutt haett hat haten hei hell hellef hir hiren huet hunn iwwer
    januar jo juli juni kann keen keng kennen kommen kuerz leider leit maerz mam mat mee mei mer merci mir moien mol muer muss n
    nach nees nei net no november och oder oktober op ouni schonn sech september si sidd sinn soll sou souguer um un vill
    villmools vu vum vun wann war wat wei well wellen wier wou zesummen zu zum`,
} as const;
