/**
 * First names that men bear, without accents, from many languages; written from general knowledge. A name that women
 * bear as well somewhere (Andrea, Jean, Kim, Noor) is left out: not knowing is better than guessing.
 */
export const MEN: readonly string[] = `
 aad aamir aarne aaron aart abbas abdallah abdel abdi abdirahman abdou abdoulaye abdul abdulaziz abdulkadir abdullah
 abdullahi abdulrahman abdur abe abel abhijit abhishek abiodun abner abraham abram absalom achilles achim achmad adam
 adamu adebayo adel adewale adil aditya adnan adolf adolfo adolph adriaan adrian adriano afonso agustin ahmad ahmed
 ahmet aiden ajay ajit akbar akihiko akihiro akin akinwumi akio akira akram aksel aladar alain alan alaric alasdair
 alastair alban albert alberto albin albrecht aldo alec aled alejandro aleksandar aleksander aleksandr aleksei aleksi
 alessandro alexander alexandre alexandros alexandru alexei alexey alexios alfie alfons alfonso alfred alfredo
 algernon alhaji alhassan ali alim alireza alistair alkis allan allen alois alojz alonso alonzo aloysius alphonse
 altaf alton alun alvaro alvin alwyn amadeo amadou amar amaury ambrose ambrosio amechi americo amin amir amit amitabh
 amjad ammar amos anand anastasios anatole anatoli anatoly anders andor andre andreas andrei andrej andres andrew
 andrey andris andriy andrzej andy anes aneurin angelo angus anibal anil anish anker anoop ansar anselm anselmo anson
 antal antanas ante anthony antoine anton antoni antonin antonio antonis antony antti anwar anzor apollo apostolos
 aram archibald archie ard arend arif aristide aristides aristotle arjan arjun arkadi arkady arlen arman armand
 armando armen armin arnab arnaldo arnaud arne arnim arno arnold arnt aron arpad arron arseni arseny art artem artemy
 arthur arto artur arturo arun arvid arvind arvo asa asad asaf asbjorn ased asger ashish ashok ashraf asim asko aslak
 aslan asmund asnan asterios aston athanasios atif atilla atli atsushi attila attilio atul aubin audun auguste
 augustin augustine augusto augustus aurel aurelien aurelio aurelius austin avi avinash avraham axel aydin aylmer
 ayman ayodele ayub azeez azim aziz azmi babacar babak babatunde badr bahadur bahram bakari balazs baldwin balint
 baltasar balthazar bandar bandula barack barnabas barnaby barnett barney barrett barry bart bartek bartholomew
 bartley bartolome bartolomeo bartosz baruch bas bashar bashir basil basilio bassam bassem bastiaan bastian baudouin
 bayard bayo bazyli beau bedrich behnam behrouz bela ben benedek benedetto benedict benedikt benet bengt beniamino
 benicio benigno benito benjamim benjamin bennet bennett benny benoit benson bentley benyamin beppe berat berend
 bernard bernardino bernardo bernd bernhard bernie bernt bert bertil bertram bertrand besim bevan bhaskar bhupinder
 bilal bilel bill billy birger bjarke bjarne bjarni bjorn blagoj blaine blaise blas blaz bo boaz bob bobby bogdan
 bohdan bohumil bohuslav bojan boleslaw bonaventura bonifacio bora boris borislav borja borje borys bosko boubacar
 boutros boyd boyko brad braden bradford bradley brady braham brajesh bram branden brandon branislav branko brayan
 brendan brendon brent brenton bret brett brian brice bridger brock brody bronislaw bruce bruno bryan bryant bryce
 bryn brynjar buck bud burak burhan burt burton byron caesar cahal cai cain cal caleb callum calogero calum calvin cam
 camillo camilo campbell carl carlo carlos carlton carmelo carmine carsten carter caspar casper caspian cassius cathal
 cato cecil cedric celso cem cengiz cesar cesare chad chaim chandan chandler charalambos charbel charles charley
 charlton chas chase chaudhry chauncey chaz cheikh chester chet chetan chibuike chidi chidiebere chijioke chike chima
 chinedu chip christer christiaan christian christof christoffer christoph christophe christopher christos chuck
 chukwuemeka chukwuma cian ciaran cicero cillian cilliers ciprian ciro clarence clark claudio claus clay clayton clem
 clemens clement clemente cletus cleveland cliff clifford clifton clint clinton clive clovis clyde cody colby cole
 colin colm colman colum conall conan conn connor conor conrad conroy constant constantin constantine conway cooper
 corbin cordell corentin corey corin cormac cornel cornelis cornelius cornell cosimo cosmin cosmo costas costel
 courtland craig creighton crispin cristian cristiano cristobal cristofer csaba curt curtis custodio cuthbert cy
 cyprian cyriaque cyril cyrille cyrus daan dafydd dag dagfinn dai daichi daisuke dalibor dallas dalton damian damiano
 damien damir damjan damon dan dane daniel daniil danilo danko danny dante darby darcy darek daren darian dario darius
 dariusz darko darnell darragh darrel darrell darren darrin darryl daryl dashiell dave davi david davide davis davit
 davor davud dawid dawit dawood dawson dayo dayton dean decebal declan deepak deion dejan delbert delroy demba demetri
 demetrio demetrios demetrius demir demis denes denholm denis dennis denny denver denys denzel deon derek dermot
 derrick desmond destin devin devlin devon dewey dewi dexter dezso diarmaid diarmuid dick dickon diderik didier diego
 dieter diether dietmar dietrich digby dilip dimas dimitar dimitri dimitrios dimitris dinesh dinko dino dinos diogenes
 diogo dionisio dionysios dirceu dirk djordje dmitri dmitriy dmitro dmitry dmytro dobroslav dolph domagoj domenico
 domingo dominic dominick dominik don donal donald donatello donato donnell donnie donovan dorian doron doug dougal
 dougie douglas dov doyle dragan drago drahomir drazen drazenko dries duane duarte dudley duff dumisani dumitru duncan
 dunstan durand dusan dushan dustin dwayne dwight dylan dzhokhar eamon eamonn earl earle earnest easton eben ebenezer
 eberhard ebrahim ed edd eddie eddy edgar edgardo edi edmond edmund edmundo edoardo edouard eduard eduardo edvard
 edvin edward edwin efe efim efraim efrain egbert egil egon ehsan ehud eiji eijiro eik eilert einar eirik eivind ekrem
 elbert eldar eldon eldridge eleazar elek elezar elhadj eli elia elias eliezer elifas elihu elijah elio eliot eliseo
 elizardo ellery elliot elliott ellis elmar elmer elon eloy elroy elton elvin elvis elwood elwyn emad emanuel emanuele
 emeka emeric emerick emerico emil emile emiliano emilio emin emir emlyn emmanouil emmanuel emmet emmett emre emrys
 enda endre eneko engelbert enno enoch enrico enrique enver enzo eoghan eoin ephraim eran erasmo erasmus ercole erdem
 erdogan eric erich erick erik erkan erki erkki erlend erling ermanno ermin erminio ernest ernesto ernie ernst erol
 eros errol erskine erwin eryk esa esau esben escolastico esko esteban estevan ethan etienne ettore eugen eugene
 eugenio eusebio eustace evan evander evangelos evaristo everard everardo everett everton evgeni evgeny evo ewald ewan
 ewart ewen eyal eyup eyvind ezekiel ezequiel ezio ezra fabian fabiano fabien fabio fabrice fabricio fabrizio fadel
 fadi fadil fahad fahd fahim faisal faiz faizal fakhri falko farhad farhan farid faris farouk farrell farrukh fathi
 fatih faustino fausto fawad fawaz fayez fazal federico fedir fedor felice felipe felix felton fenton feodor ferdinand
 ferdinando ferenc fergal fergus ferhat fermin fernand fernando ferran festus fidel fielding fikret filbert filemon
 filip filipe filippo filippos finan finbar fingal finlay finn finnbar fintan firat firmin fitz fitzgerald fjodor
 flavian flavio fletcher flint florent florentin florentino florian floyd flynn folke forbes ford forrest foster fouad
 francesc francesco francis francisco franciszek franco francois frank franklin franklyn frans frantisek frantz franz
 fraser fred freddie freddy frederic frederick frederico frederik fredric fredrik fredy freek friedhelm friedrich
 frits fritz frode fuad fulgencio fulvio fumio furio fyodor gabor gabriel gad gael gaetan gaetano gage galen galo
 gamal ganesh gareth garfield garret garrett garrick garry garth gary gaspar gaspard gaston gaurav gautam gavan gaven
 gavin gavriel gavriil gavrilo gaylord gearoid geir gellert gennadi gennady gennaro geoff geoffrey geoffroy georg
 george georges georgi georgios georgy geraint gerald geraldo gerard gerardo gerasim gerd gergely gerhard germain
 german gernot gero gerrit gerry gert gertjan gervais gervase gethin geza ghassan gheorghe gholam giacinto giacomo
 giampaolo giampiero giampietro gian gianbattista giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo
 gideon gidon giel gil gilad gilbert gilberto gilchrist giles gillermo gilles gines gino gintaras gioacchino giordano
 giorgio giorgos giovanni girish girolamo gisli giuliano giulio giuseppe giustino gjergj glauco gleb glen glendon
 glenn glyn godfrey godofredo godric godwin goncalo gonzalo gopal goran gordan gordie gordon gosta gottfried gotthard
 gottlieb govert govind grady graeme graham grahame grant granville grayson greg gregg gregoire gregor gregorio
 gregory grenville griff griffin griffith grigor grigore grigori grigory grzegorz gudmund gudmundur guglielmo guido
 guilherme guillaume guillermo guiseppe gullermo gunnar gunter gunther guram gurbanguly gurdeep gus gustaf gustav
 gustave gustavo guy gwilym gwyn gyorgy gyula haakon habib haddon hadi hadrian hafez hafiz hagen haggai haider hakan
 hakeem hakim hakon hal halbert haldor halfdan halil hallvard halvard halvor hamad hamdi hamed hamid hamilton hamish
 hamlet hampus hamza hamzah hank hannes hannibal hannu hans hansel hansjorg harald harbhajan hardy hari harib harlan
 harold haroun harri harris harrison harry harsha hartley hartmut hartwig haruki harun haruo harvey hasan hashem
 hashim haskell hassan hasse hassim haydar haydn hayes haytham heath heber hector heikki heiko hein heiner heinrich
 heinz helge helio hellmut helmut helmuth hemant hendrik hendrikus henk henning henri henrik henrique henry herb
 herbert herberto heribert herman hermann hermenegildo hermes herminio hernan hernando herrick herschel hersh herve
 hesham heshmat hezekiah hidayat hideki hideo hideyuki hilario hilarion hillel hilmar hilton himanshu hippolyte hiram
 hiroaki hirofumi hiroki hiroshi hiroto hiroyuki hisashi hisham hjalmar hjalte hjorvardur homayoun homer homero honore
 horace horacio horatio horia horst horton hosea hossein hovhannes howard howell hoyt hrant hristo hrvoje hubert
 huberto hubertus hudson huey hugh hughie hugo humbert humberto humphrey hunter husain huseyin hussain hussein hyman
 hywel iago iain ian ibrahim ibrahima ichiro idan idris idrissa ieuan ifan ignacio ignacy ignasi ignatius ignaz
 ignazio igor ihab ihor iiro ike ikechukwu iker ilan ilari ilias ilie ilija ilir iliya ilja ilkka ilko ilya ilyas imad
 imanol immanuel imran imre inaki indrajit ingemar ingmar ingo ingolf ingvar inigo ioan ioannis ion ionel ionut iosif
 irfan irvin irvine irving irwin isaac isaak isac isagani isaiah isaias isak isam isao ishaan isham ishmael isidor
 isidore isidoro isidro iskandar ismael ismail ismet israel issa issac issam istvan itai ital italo itamar itsuki
 iulian ivan ivar iver ives ivo ivor iwan ixtli izaak izak izidor izzet jaakko jaako jaan jaap jabari jabbar jabez
 jabril jace jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo jacques jad jadon jafar jagdish jago
 jahangir jaidev jair jairo jake jakob jakov jakub jalal jalen jalil jamaal jamal jamar jambul jameel jamel james
 jameson jamil jamshid janak janek janko jannik janos janusz jared jarek jarkko jarl jarmo jarno jaromir jaroslav
 jaroslaw jarrett jarrod jarvis jaso jason jaspal jasper javad javed javier jawad jawara jawhar jay jayden jayesh
 jaylen jayson jean-baptiste jean-claude jean-francois jean-jacques jean-luc jean-marc jean-michel jean-paul
 jean-philippe jean-pierre jean-yves jed jedediah jeff jefferson jeffery jeffrey jelle jens jerald jeremiah jeremias
 jeremie jeremy jericho jermaine jerome jeronimo jerrod jerrold jerry jerzy jesper jesse jesus jethro jeton jeyhun
 jibril jim jimbo jimmie jimmy jindrich jiri jitendra joachim joakim joao joaquim joaquin job jochem jochen joe joel
 joep joey johan johann johannes john johnathan johnnie johnny jokin jon jonah jonas jonatan jonathan jonathon joonas
 joop joost jordi jorg jorge jorgen joris jorma joschka jose josef joseph josh joshua josiah josias josip joska joss
 josue jotham jouni jovan jovani jozef jozsef juan juancho juanjo juanma judah judd judson juha juhani juho jukka
 julen julian juliano julien julio julius jun-ho junaid juraj jurgen juri jurica jurij juris jussi justin
 justinas justino justus juuso juvenal kaarel kaarlo kabir kacper kadir kaes kaine kaito kaj kakha kalden kale kaleb
 kalervo kalev kalevi kalle kamal kamau kamen kamil kamran kanak kane kanye kapil kareem karel karim karl karlheinz
 karlis karlo karol karoly karsten kasim kaspar kasper kasra katsuhiko kaushik kaveh kayode kazem kazim kazimierz
 kazuhiro kazuki kazuo kazuya keanu keaton kees keir keita keith kekoa kelvin kemal ken kenan kendrick kenelm kenichi
 kenji kennet kenneth kenny kent kenta kentaro kenton keoni kepa kermit kerr kerwin keshav ketan kevin kevork keyvan
 khaled khaleel khalid khalifa khalil khamis khosrow khurram kiefer kieran kieron kilian killian kimmo kimon kingsley
 kip kipp kiril kirill kirk kishore kjartan kjell kjetil klaas klaus klemen klemens knud knut kobe kobi kobina kobus
 kofi koichi koji kojo kolbjorn kolja konrad konstantin konstantinos konstanty koos koray kornel kosta kostas kostya
 kouame kouassi krishnan kristaps krister kristers kristian kristjan kristof kristofer kristoffer krisztian krzysztof
 ksawery kuba kunal kunle kurt kurtis kushal kwabena kwadwo kwaku kwame kwasi kwesi kyle kylian kyriakos kyrylo laban
 lachlan ladislao ladislas ladislav laird lajos lakshman lalit lamar lambert lamberto lamine lamont lance lancelot
 landon lanny larry lars lasse laszlo laurens laurent laurentiu laurenz lauri laurids lauritz lautaro lawrence lawson
 laxman layton lazar lazare lazaro lazarus lazlo leander leandro leif leith leland lembit len lenard lennard lennart
 lennon lennox lenny leo leobardo leon leonard leonardo leoncio leonel leonhard leonid leonidas leopold leopoldo leroy
 les leslaw lester leszek lev levan levent levi levin levon lew lewin lewis lex liam lias liborio lieven lijo lincoln
 lindani lindon linford linus linwood lionel lior lisandro livio ljubomir llewellyn lleyton lloyd llyr loa loic loizos
 lonnie lonny loran lorand lorcan lorens lorenz lorenzo loris lorne lothar louis loukas lowell lubomir lubos luc lucas
 lucian luciano lucien lucio lucius lucjan ludek ludger ludo ludovic ludovico ludvig ludwig ludwik luigi luis luiz
 luka lukas lukasz luke lukman lutalo lutfi luther lutz lyle lyman lyndon lysander lyubomir maamoun maarten mac
 macario maciej mack macklin macsen madan madhav mads magne magnus mahamadou mahamat mahathir mahdi mahendra mahesh
 mahir mahmood mahmoud mahmud maik mainak maitland majed majid maksim maksym malachi malachy malcolm malek malik malte
 mamadou mamoru manas manfred manfredo manish manjunath mankind manlio manmohan mannie manny manoj manolis manolo
 mansoor mansour manu manuel manvel maqsood marat marc marcel marceli marcelino marcello marcelo marcin marcio marco
 marcos marcus marek margarito mariano marijan marin mario marios marius mark markku marko markos markus marlon mars
 martijn martin martino martinus marton martti marty martyn marvin marwan marzio masaaki masaharu masahiro masanori
 masaru masashi masato masaya mason masoud massimiliano massimo masud mateja mateo mateus mateusz mathew mathias
 mathieu mathis matias matija matin matjaz mats matt matteo matthaus mattheus matthew matthias matthieu matti mattias
 matty matus matvei matyas matz maurice mauricio maurits maurizio mauro maury maverick max maxence maxim maximilian
 maximiliano maximo maximus maxwell mayank maynard mazen mazhar mbaye mechislav medard mehdi mehmet mehmood mehran
 mehrdad meinhard meinrad meir mekonnen melchior melchor melker melvin melvyn menachem mendel mensur merab merlin
 merrick merritt mert merv mervyn mesut metin meyer mhlongo micah michael michail michal micheal michel michelangelo
 michiel mick mickey mieczyslaw miervaldis miguel mihael mihai mihail mihaly mihkel mikael mike mikel mikhail mikheil
 mikkel mikko miklos mikolaj milan milenko miles milford milivoj miljenko millard milo milorad milos miloslav milosz
 milton mimmo minas mincho mindaugas minoru miodrag mircea mirko miro miron miroslav miroslaw mirza mitch mitchell
 mithat mitja mladen modest modesto modou moe mogens mohamad mohamed mohammad mohammed mohamud mohan mohit mohsen
 mohsin moises moishe mojtaba momcilo momodou monroe montague monte montgomery monty moose mordecai mordechai moritz
 morris mort morten mortimer moses moshe mostafa motti mouhamed mouloud mounir mourad moussa moustafa mubarak muhammad
 muhammadu muhammed muhsin mukesh mukhtar mukul mungo munir murad muralidhar murat murdo murdoch murray musa mustafa
 mustapha mutaz muthu mykhailo mykola myles myron mzwandile naaman nabil nachman nacho nadav nadeem nader nadir naeem
 nagendra nagib nahum nail naim naji najib nakul namdi namik nando naoki naphtali napoleon narcis narciso narek
 narendra naresh nariman narsai naruhito naser nash nasir nasser natan natanael nate nathan nathanael nathaniel nauman
 naveed naveen naz nazar nazareno nazim neal nebojsa ned neel nehemiah neil nelson nemanja nenad nestor netanel
 neville nevin newt newton niall nicanor niccolo nicholas nick nickolas nicodemus nicolaas nicolae nicolai nicolas
 nicolo nidal niek niels nielson nigel nihad nik nikhil niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus
 nikolay nikos nilesh nilo nils nimrod ninian nishant nitin nizar nkosana nkosinathi noah noam noaman noel nolan nonso
 norbert norberto norio norman normand norris northrop norton norval nuno nureddin nurettin nuri nurlan nursultan
 nyambe obadiah obafemi oberon obinna obren octav octave octavian octavio octavius odd oddbjorn oddvar odhran odin odo
 odysseas ofer ognjen oisin oivind ojars okan okechukwu oktay olabode olaf olafur olav olavi oldrich ole oleg oleh
 oleksandr oleksii oleksiy oliver olivier olle olli olof olu oluf olumide olusegun oluseun oluwaseun omar omari omer
 omkar onder ondrej onesimo onofre onur oran orazio orban orel oren orest orestes orhan oriol orion orlando orrin
 orson orvar orville orwell oscar osei osip osk oskar osku osman osmo ossian ossie osvald osvaldo oswald oswaldo oswin
 othman othmar otis ottar ottavio otto ottokar oumar ousmane overton ovidio ovidiu owain owen oystein oyvind ozan
 ozgur ozzie paavo pablo paco paddy padraic padraig pal palle palmiro panagiotis panait panayiotis pancho pandelis
 pankaj panos pantelis paolino paolo par parag parth parthiv parvez pascal pascual pasi pasquale patricio patrick
 patrik patryk paul paulin paulinho paulino paulo paulos paulus pauly pavao pavel pavle pavlo pavlos pawel paxton
 payam pedro peer peet pekka pelayo pelle pentti pepe pepijn peppino per peregrine perfecto pericles periklis perry
 pertti pervaiz pervez petar pete peter peteris petko petr petre petri petro petros petru petrus petter petteri petur
 peyman phil philemon philip philipp philippe philippos phillip philo phineas piaras pier piercarlo pierfrancesco
 piergiorgio pierluigi piero pierpaolo pierre pierrick piers piet pieter pietro pinchas pino pio piotr pius pjetr
 plamen platon plinio pol polat porfirio poul prabhat prabhu prabir pradeep prakash pramod pranab pranav prasad
 prasanna prashant pratap prateek pravin predrag prescott preston priit primo primoz prosper prospero provo przemyslaw
 pyotr pyry qadir qais qasim qiang quentin quenton quico quim quincy quint quintin quinton quique quirino quraish
 qusay raad radek radim radko radomir radoslav radoslaw radovan radu raed rafa rafael rafal raffaele raffaello rafi
 rafik rafiq raghav raghu raheem rahim rahman rahmat rahul raif raimo raimond raimondo raimund rainer raj rajan rajat
 rajeev rajendra rajesh rajiv raju rakesh raleigh ralf ralph ralston ram raman ramazan rameez ramesh rami ramin ramiro
 ramon ramsay ramsey ramzan ramzi ranald randal randall randolph randy ranjan ranulph raoul raphael rashad rasheed
 rashid rasim rasmus rastislav rastus ratko raul raulo ravi ravil ravindra rawad ray rayan raymond raymundo raynald
 raza razak razvan red redha redmond reed reggie regin reginald regis reid reijo reinaldo reinder reiner reinhard
 reinhardt reinhold reinis reino rejean remigio remigiusz remo remus renaldo renan renard renato renaud renauld renny
 renzo reuben reuel reuven rex rexford rey reynaldo reynold reynolds reza rezso rhett rhodri rhydian rhys ricard
 ricardo riccardo rich richard richie richmond rick rickard rickey ricky rico rider ridley ridwan riek rifaat rifat
 rigoberto rihards rik rikard rikhard rinaldo ringo rino rinus riordan risto ritchie ritesh riyad riyaz rizal rizwan
 roald roar rob robb robbert robbie robby robert robertas roberto robertson rocco roch rocky roddy roderic roderick
 rodger rodion rodney rodolfo rodolphe rodrigo rodrigue rodriguo roel roelof rogelio roger rogerio rogier rohan rohit
 roland rolando roldan rolf rollie rollo rolv roly romain roman romano romario romeo romesh romuald romulo romulus ron
 ronald ronaldo ronan ronen ronnie rooney roope roosevelt roque rory roscoe ross rostam rostislav rostyslav roswell
 rowland royce royston ruairi ruaridh ruben rubens rudi rudiger rudolf rudolfo rudolph rudy rudyard rufino rufus
 ruhollah rui rumen runar rune rupert rurik ruslan russ russel russell rustam rusty rutger rutherford ryan ryder ryo
 ryota ryszard ryuichi saad saadi saajid sabahattin sabino sabri sachin saddam sadegh sadio sadiq saeed safwan sagar
 sahib sahil said saif saiful saifullah sajad sajid sajjad sakari saku salah salahuddin saleem saleh salem salih salim
 salman salmon salomon salustiano salvador salvatore salvo samad sameer sami samih samir sammy sampo samson samu
 samuel samuele samuli sanan sancho sandeep sander sandor sandro sanford sanin sanjay sanjeev sanjiv sankar santeri
 santiago santino santo santos santosh sarath sardar sarmad satish satoru satoshi saturnino satyajit satyendra saul
 saulius savas saverio savio savva sayed sayeed sayyid schuyler scot scott scottie seamus sean sebastian sebastiano
 sebastiao sebastien sef sefer segun segundo sei seif seiichi seiji sekou selahattin selcuk selim selwyn semen semyon
 senan sener sepp seppo serafin serdar serge sergei sergej sergey sergi sergio sergiu sergiusz serhat serhii
 serhiy serkan servando seth severin severino severo seydou seyed seymour shadi shafiq shafqat shahab shahid shahrukh
 shahzad shai shailesh shakeel shaker shakib shakil shakur shamil shams shamsul shamus shane shankar sharad sharif
 shashank shaukat shaul shaun shayne shehbaz shehzad shekhar shel sheldon shelton shepherd sherif sherman sherwin
 sherwood shigeki shigeo shigeru shimon shinichi shinji shinzo shiv shivam shlomi shlomo shoaib shoichi sholto shota
 shuichi shukri shunsuke shyam sibusiso sid siddharth siddhartha siegfried siegmund sigfrido sigfried sigge sigismund
 sigmund sigurd sigurdur sigurour sigvard silas silvan silvano silvanus silverio silvester silvestre silvio silviu
 simao simcha simen simeon simo simon simplicio sinan sinbad sinclair sindre sione sipho siraj sirajuddin sirous
 sivert sixten sixto siyabonga skip slaven slavko slavoj slavomir slawomir slobodan smail sneider socrates sofiane
 sofus solomon somchai somerset sonny soren sorin sotirios souleymane spartacus spencer spiridon spiro spiros spyros
 srdjan sridhar srinivas stale stan stanford stanislao stanislas stanislau stanislav stanislaw stanko stanley stanton
 stavros steen stefan stefano stefanos stefanus steffen stein steinar sten stepan stephan stephane stephanos stephen
 sterling stevan steve steven stewart stig stijn stirling stojan stoyan stuart sture subhash subramaniam sudarshan
 sudesh sudhir sufjan sufyan suhail suharto sukarno sulaiman suleiman sumeet sumit sumner sune sunil suraj suren
 surendra suresh sushant sushil susilo svante svein sven svend sverre sverrir svetozar sviatoslav swaraj swen syarif
 syed sylvain sylvan sylvester szabolcs szczepan szilard szymon taavetti taavi tadas tadashi tadej tadeo tadeusz tae
 taha taher tahir tahmid tahsin tahu takahiro takanori takao takashi takayuki takehiko takeo takeshi takuma takumi
 takuya talal talat talbot talib talmadge tamal tamas tamer tamim tamir tancredi tancredo tane taneli tangi tanguy
 tanner tano tapani tapio taras tarek tarik tariq tarkan tarmo tarquin tarun tasos tassilo tatsuo tatsuya tauno tavish
 tawfiq tayyip ted teddy teemu teimuraz tenzing teo teodor teodoro teofil teofilo teppo terence terje terrance terrell
 terrence tesfaye tesh tetsuo tetsuya tevfik tewodros teymur thabo thaddeus thami thanasis thani thano theo theobald
 theodor theodore theodoric theodoros theofanis theophile theophilus thiago thibaud thibault thierry thijs thilo thom
 thomas thor thoralf thorbjorn thorkild thorleif thorne thornton thorolf thorstein thorsten thulani thurgood thurman
 thurston tiago tiberio tiberius tibo tibor tiburcio tidiane tigran tihomir tillman tilman tilo tim timo timofei
 timofey timon timothee timotheus timothy timur tino tinus tito titus tivadar tobe tobias tobin toby tod todd todor
 toivo tokunbo tolga tom tomas tomasso tomasz tomaz tome tomer tomislav tommaso tommi tommy tomohiro tomoya tomu
 tonatiuh tonino tonio tony tor torben tord tore torgeir torin torkel tormod torquil torstein torsten toru toshiaki
 toshihiko toshio toshiro toshiyuki toyo traian trajan travis tremaine trent trenton trevor trey tristan tristram
 troels trond troy truls truman trygve tsutomu tudor tullio tunde tunku tuomas tuomo turan turgut turhan turlough
 turner tuukka tuvia ty tycho tyler tymofiy tymoteusz tyrell tyrone tyrus tyson uberto uchenna uday udi udo ueli ugo
 ugur ulf ulfert ulises ulisse ulric ulrich ulrik ultan ulugbek ulysses umair umar umberto umesh umit unai upendra
 upton urbain urban urbano uriah uriel urmas uros urs usama usman ustin utku uwe uzair uziel uzo vaclav vadim vaggelis
 vahan vahe vahid vaibhav valdemar valdis valdo valentin valentine valentino valere valerian valerij valerio valeriu
 valeriy valfrid valter vance vangelis vano vartan varun vasco vasil vasile vasili vasilij vasilios vasilis vasiliy
 vasily vaso vassil vassilis vasudev vaughan vaughn vazgen vedat vegard veikko veit vejle velimir velko venancio
 venceslao venizelos venkat venkatesh ventseslav ventura vercingetorix vern verne vernon vesa veselin vespasian vetle
 viacheslav viachislav vibhor vic vicenc vicente victor victoriano victorino vidal vidar vidkun viggo vigo vihaan
 vijay vikas vikram viktor vilem vilhelm vilho viliam vilius viljar viljo ville vilmos vimal vin vinay vince vincent
 vincente vincenzo vincze vinicio vinicius vinko vinny vinod vipin vipul virgil virgilijus virgilio virgilius virginio
 vishal vishnu vissarion vit vitali vitalij vitaliy vitaly vito vitold vitomir vitor vitorio vittorio vitus vivek
 viviano vjekoslav vlad vladas vlade vladimir vladislav vladko vlado vlastimil vojin vojislav vojtech volkan volker
 volkmar volodymyr vuk vusi vyacheslav vytautas waclaw wade wadih waheed wahid wail waine wajid wakefield walburn
 waldemar waldo waleed walid walker wallace wallis wally walt walter walther walton ward warner warren warrick warwick
 waseem wasim wassily watson waylon wayne webb webster weldon wenceslao wenceslas wendel wendell wenzel werner wes
 wesley westley weston whit whitaker wieland wieslaw wiktor wilber wilbert wilbur wilburn wilder wiley wilf wilfred
 wilfredo wilfrid wilfried wilhelm wilhelmus will willard willem willi william williams willie willis willy wilmar
 wilmer wilson wilton wim winfield winfred winfried winslow winston winthrop witold wladimir wladyslaw wlodzimierz
 wojciech wolf wolfgang wolfram wolter woodrow woody worth wout wouter wulf wyatt wyn wyndham wynford wystan xabi
 xabier xander xavi xavier xenophon xerxes xiaoming xoan yaakov yacine yacob yacov yahya yair yakob yakov yakub yakubu
 yale yaman yancy yanick yanis yanni yannick yannis yaqub yardley yaron yaroslav yasha yashar yasin yasir yasser
 yassin yassine yasuhiro yasuo yasutaka yates yavuz yaw yayha yazan yazid yefim yegor yehor yehuda yehudi yered yerlan
 yermek yeshaya yesid yevgeni yevgeny yevhen yiannis yigal yilmaz yisroel yitzhak ylli ymir yngve yoan yoann yoav yoel
 yogesh yohan yohannes yohei yoichi yoji yonas yonatan yonathan yoram yorgos yorick yorrick yosef yoshiaki yoshihide
 yoshihiro yoshio yoshito yoshiyuki yosif yossi youcef younes youness younis youri yousef youssef youssouf yousuf
 youval yrjo yuichi yuji yukio yulian yunis yunus yurii yuriy yury yusef yusuf yusuke yuta yuto yuya yvan yves yvon
 zac zacarias zaccaria zach zachariah zacharias zachary zachery zack zackary zafar zaheer zaher zahid zahir zaid zaim
 zak zakaria zakariya zaki zaman zander zane zaur zavier zayd zayn zbigniew zbynek zdenek zdislav zdravko zeb zebedee
 zebulon zed zeki zeljko zeno zenobio zenon zeph zephaniah zephyr zev zhirayr zhivko zia ziad zigmund zigmunt zinedine
 zinoviy ziv ziya zlatan zlatko zoltan zoran zorba zubair zubin zulfikar zulfiqar zurab zvi zvonimir zvonko zygfryd
 zygmunt`
  .trim()
  .split(/\s+/)
