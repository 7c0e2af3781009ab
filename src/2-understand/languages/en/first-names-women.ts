/**
 * First names that women bear, without accents, from many languages; written from general knowledge. A name that men
 * bear as well somewhere (Andrea, Jean, Kim, Noor) is left out: not knowing is better than guessing.
 */
export const WOMEN: readonly string[] = `
 aaliyah abby abena abigail abimbola ada adaeze adama adela adelaide adele adeline adina aditi adriana adrienne afia
 afua agata agatha agnes agnese agneta agnieszka aicha aida aiko aileen aimee ainhoa aino aisha aishwarya aisling
 aissatou aiyana ajla akiko akosua akua alana alba alejandra aleksandra alena alessandra alessia alexa alexandra
 alexandria alexandrina alexia alica alice alicia alicja alida alina aline alisa alisha alison aliya aliyah aliza
 allegra allison alma almudena alva alyona alyssa amaka amalia amalie amana amanda amani amara amarachi amber amelia
 amelie amina aminata amira amna amparo amrita amy ana anabel anahi anais analia anastasia anastasiya anat ancuta
 anette angela angelica angelika angeliki angelina angelique aniela anika aniko anina anisa anita anja anjali anke ann
 anna annabel annabelle annalisa annamaria anne anneke anneli annelies anneliese annemarie annette annick annie annika
 annikki annmarie anouk anthea antoinette antonella antonia antonina anupama anusha anya aoife aparecida aparna
 apolonia arabella araceli arantxa archana ariana arianna arlene arlette armelle arwa asha asia asma asmaa assia
 astrid asuka asuncion athena atsuko aubrey audrey augusta aurelia aurelie aurora ava aviva aya ayaan ayako ayesha
 ayla ayse aysel aysha aysun ayumi azadeh azra babette bahija balbina banu barbara barbora bathsheba batya bea beata
 beate beatrice beatrix beatriz becky begona begum belen belinda bella benedicta benedikte berenice berit bernadette
 bernice berta bertha beryl bess bessie beth bethan bethany betsy bettina betty beulah beverley beverly bhavna bianca
 bibiana bich bidya birgit birgitta birgitte birte bisi bitte bjork blanca blanche blanka blessing blythe bodil
 bogdana boglarka bohdana bonnie borbala bosena bozena branka breda brenda briana brianna bridget bridie brigid
 brigida brigitta brigitte brit brita britney britt britta brittany bronagh bronwen bronwyn brooke bruna brunhilde
 bukola bushra buthaina caitlin caitlyn callista camila camilla candace candice candida cara carina carine carla
 carlota carlotta carly carme carmela carmelita carmen carol carola carole carolina caroline carolyn carrie cassandra
 cassie catalina catarina cate caterina catharina catherine cathleen cathrine cathy catia catriona cecile cecilia
 cecilie cecily celeste celestine celia celina celine chandra chanel chantal charity charlene charlotte charmaine
 chaya chelsea chenoa cherie cheryl chiamaka chiara chidinma chika chikako chinwe chioma chitra chizoba chloe christa
 christabel christel christiana christiane christina christine christy chryssa ciara cigdem cindy claire clara clare
 clarice clarissa claudette claudia claudine clelia clementina clementine cleo cleopatra clotilde colette colleen
 concepcion conception concetta connie constance constanza consuelo cora coral coralie corazon cordelia corinna
 corinne cornelia cosima cressida cristina crystal cynthia dagmar dagny dahlia daisy daiva dalia dalila damaris
 damayanti danica daniela daniella danielle danijela danuta daphna daphne darcey daria darina darlene darya dawn
 deanna debbie deborah debra deepa deepika deirdre delia delila delilah della delores delphine denisa denise desdemona
 desiree destiny devika diana diane dianne dilara dilek dilma dilnoza dimitra dina dinah dineo divya dolores dominga
 dominika dona donatella donatienne donna dora dorcas doreen dorina doris dorit dorota dorothea dorothy dorte dorthe
 dot dragana drusilla dunya dusica dvora dymphna dzenana ebba ebele ebony ebru eda edda edina edit edita edith edna
 edwina edyta efua eglantine eileen eilidh eimear eira eirini ekaterina elaheh elaine elba eldrid eleanor eleanora
 electra elena eleni elenora eleonora eleonore elfrida elfriede elham eliane elif elin elina eline elinor elisa
 elisabet elisabeth elisabetta elise elissa eliza elizabeta elizabeth elizaveta elke ella elle ellen ellie elly elma
 elmira eloisa eloise elsa elsbeth else elsie elspeth elva elvira elzbieta ema emanuela emi emiko emilia emiliana
 emilie emiliya emily emine emma emmanuelle emmeline emmy encarna encarnacion enid eniko eniola enrica erica erika
 erin erma erna ernestina ernestine erzsebet esi esme esmeralda esperanza estefania estela estelle ester esther eszter
 ethel etsuko eudora eugenia eugenie eula eulalia eunice euphemia eva evangelina evangeline eve evelin evelina evgenia
 evie ewa ewelina ewurama ezgi fabienne fabiola fadia fadumo fahima fairuz faith faiza faizah fanny farah farhana
 farida faridah farzana farzaneh fatema fatemeh fatiha fatima fatimah fatma fatmata fatou fatoumata fawzia faye
 federica felicia felicitas felicity fenella fereshteh fernanda fernande fidelma filipa filippa filomena finnuala
 fiona fionnuala fiorella firdaus flavia fleur flora florence florencia florentina folasade forough franca frances
 francesca francine francisca franciska francoise franka franziska frauke freda frederica frederikke freja freya frida
 frieda fumiko funke funmilayo gabriela gabriella gabrielle gaia gail galina ganga gayatri gayle geertje geeta gemma
 genevieve genoveva georgette georgia georgiana georgina geraldine gerda gerlinde germaine gertrud gertrude ghada
 ghislaine gianna gilda gill gillian gina ginette ginevra ginger giorgia giovanna gisela gisele gita gitte giulia
 giuliana giuseppina gladys glenda glenna glenys gloria glynis godelieve golda golnaz goretti graca grace gracia
 graciela grainne grazia graziella grazyna greta gretchen grete gretel griselda gro gudny gudrun gulnara gulnaz gulsen
 gunilla gunvor gwen gwenda gwendolen gwendolyn gwyneth gyongyi habiba hadas hadiza hafsa hajar hala halima halina
 halle hamida hana hanako hanan hania hanna hannah hanne hannelore harriet harue haruka haruko hasmik hasna hatice
 hatsue hattie hawa hayat hazel heather hebe hedda hedvig hedwig hege heidi heidrun heike helen helena helene helga
 heli hella helle hellen helma heloise hema henrietta henriette henrike hepzibah hermina hermine hermione hester
 hettie hetty hiba hideko hikari hilda hilde hildegard hillary hind hiroko hitomi holly honor honora hope hortense
 hortensia huda hulda hulya ida idoia ieva ifeoma ifigeneia ignacia ikram ilana ilaria ilda ilga iliana ilka ilona
 ilse imane imani imelda imogen ina inaya india indira indrani ines inez inga inge ingeborg inger ingrid ingunn inka
 inmaculada inna ioana ioanna iolanda iona iratxe irena irene irina iris irit irma irmgard isabel isabela isabella
 isabelle isadora iseult isha ishbel isioma ismaela ismahan isobel isolde itziar iva ivana ivanka iveta ivett ivona
 ivonne iwona izabela izumi jacinda jacinta jaclyn jacqueline jada jadwiga jael jalila jamila jana jane janelle janet
 janeth janette janice janina janine janis janna jannat jannicke jasmin jasmina jasmine jasna jaya jayanthi jayne
 jeanette jeanine jeanne jeannette jeannie jelena jemima jemma jenna jennie jennifer jenny jessica jette jill jillian
 jimena jitka joan joana joanna joanne jocasta jocelyn jodie johanna johanne jolanta joleen jolene jolie jonna jorunn
 josefa josefina josefine josephine josette josie jovana jowita joy joyce juana juanita judit judita judith judy julia
 juliana juliane julianne julie julienne juliet julieta juliette julita jumana jumoke juno justina justine justyna
 jutta juweriya kadiatou kadija kahina kaitlin kaitlyn kaja kajsa kalina kalpana kalyani kamala kamila kamilla kanako
 karen karima karin karina karine karla karola karolina karoline kasia katalin katarina katarzyna kate katerina
 kateryna katharina katharine katherine kathie kathleen kathrin kathryn kathy katia katie katinka katja katka katrin
 katrina katrine katsiaryna katya kavita kay kaya kayla kaylee kazuko keiko keisha kendra kenya kenza kerstin kezia
 khadija khadijah khadra khalida khanh khaoula kiara kiera kiki kimberley kimberly kinga kirsi kirsten kirsti kirstie
 kirstin kirsty kitty kjersti klara klaudia klavdiya koleta komal konstancja kornelia kreszentia krista kristen
 kristiina kristin kristina kristine krisztina krystal krystyna ksenia kseniya kumiko kylie kyoko kyra lada laetitia
 laila lakshmi lalita lamia lana lara larisa larissa latasha latifa latisha latoya laura laure laurel lauren laurinda
 lavanya lavinia layla lea leah leandra leanne leena leentje leila leilani lelia lena lene leni lenka lenore leocadia
 leokadia leona leonie leonor leonora leticia letitia letizia leyla lia liana libby liberata lidia lidija lien
 liesbeth liesel liesl ligia lila lilian liliana liliane lilibet lilit lilith lillian lilly lily lina linda lindiwe
 line linette linnea lioba liping lisa lisa-marie lisbet lisbeth lise liselotte lisette lita liv livia liya liza
 lizbeth lizette lizzie ljiljana ljubica lluisa lois lola lolita lora loraine loredana loreen lorelei lorena lorenza
 loretta lori lorna lorraine lotta lotte lottie loubna louisa louise loujain lourdes loveday lubna lucia luciana lucie
 lucienne lucija lucila lucilla lucille lucinda lucretia lucrezia lucy ludmila ludmilla luisa luise lujain luminita
 luna lupita luz lydia lydie lyn lynda lynette lynne lynsey lyra lyubov lyudmila maaike mabel mable macarena maddalena
 maddie madeleine madeline madge madhavi madhu madhuri madonna mae maeve mafalda magali magda magdalena magdalene
 maggie magnhild maha mahalia mahbooba mahnaz mahsa maia maida maire maisie maite maja makeda malala malathi malena
 malgorzata malika malin malina malka malou malvina mamta mana manal manana mandy manju manon manuela mara marah
 marcela marcelina marcella marcelle marcheline marcia mare maree maren margaret margareta margarete margaretha
 margarida margarita margaux marge margery margherita margie margit margo margot margret margrete margrethe marguerite
 mari maria mariah mariam mariama mariamu mariana mariane marianela marianna marianne maribel marica maricarmen
 maricela marie marie-claire marie-france marie-louise mariela mariella marielle marietta marija marijke marika mariko
 marilena marilyn marina marine mariola marisa marisela marisol marissa marit marita mariya mariyam marja marjan
 marjana marjatta marjolein marjorie markella marla marlena marlene marlies marlis marsha marta martha marthe martina
 martine martyna maru maruja marusya marva marwa mary maryam maryann maryanne marybeth maryjane marylou maryna marysia
 marzena marzia masako masha massimiliana mathilda mathilde matilda matilde matsuko maud maude maura maureen mavis
 maxine maya mayra mayte mayu mayumi mbali mckayla meadow mechthild mechtild medea meena meera megan meghan mehri
 mehwish meike melania melanie melati melba melek melezia melike melinda melisa melissa melita melody mena menaka
 mercedes mercy meredith merete meri merja merlinda merve meryem meta mette mia micaela michaela micheline michelle
 michiko midori mieke mila milagro milagros milda mildred milena milica milly mimi mina mindy minerva minna minnie
 mira mirabel miranda mireia mireille mirela mirella miren miriam mirjam mirjana mirta mirva miryam misaki misako
 mitra mitsuko mitzi miwa miyako miyuki mizuki modesta mohini moira mojca molly mona monica monika monique monserrat
 montserrat morag morgana morwenna mouna moyra muireann muna munira muriel myra myriam myrna myrtle naama nabila nada
 nadege nadejda nadezhda nadia nadine nadiya nadja naheed nahid nahla naida naila naima najat najla nalini namrata
 nanami nancy nandini nandita nanette naoko naomi narelle narges narjes nasreen nasrin nasrine nastassja natacha
 natali natalia natalie nataliya natalya natasa natasha nathalie nausicaa nawal nayla nazanin nazli neda neela neelam
 neema neha nelida nell nella nellie nelly nena nerea nereida nerissa nermin nesrin neta nettie neus neva ngozi nia
 niamh niccola nichelle nicole nicoletta nicolette nicolle nida nidhi nidia niesha nieves nigar nika nilda nilofer
 nilufar nimco nina ninette ninfa ninon nira nirmala nisha nita nitya nives niza nkechi nkem noa noelia noeline noelle
 noemi nolwenn nompumelelo nomsa nomvula nona nonhle nora norah noreen norma norrie nosipho nosizwe noura nourhan
 novella nuala nubia nuria nurul nushrat nusrat nydia nykole obioma octavia oda odalys odette odile odilia ofelia ofra
 oksana oktavia olena olga olive olivia oliwia oluchi olwen olya olympe olympia oona ophelia ophelie oralia orla orna
 ornella orsolya ortensia ottilie ouma oumou oyelola oyinkan ozlem padma paige paloma pamela pandora paola paraskevi
 parvati parveen parvin pascale patience patricia patrizia patrycja patsy patti patty paula paulette paulina pauline
 paz pearl peggy pelagia penelope penny perla pernille perpetua perrine persephone petra petrina petronella petronila
 petula phaedra philippa philomena phoebe phuong phyllida phyllis pia piedad pierrette pilar piper piroska polina
 polly pooja poonam poppy portia prabha prachi prathiba precious preeti prerna prisca priscilla pritha priti priya
 priyanka prudence prunella purificacion purnima queenie quetzalli quyen rabab rabia rachael rachel rachele rachelle
 rachida radha radhika radka rafaela rafaella raffaella raghad raghda ragna ragnhild rahel rahma raimonda raina raisa
 rajaa rajeshwari rakeyia rakhi ramona rana randa randi rania ranjana ranya raquel rasha rashida rashmi raya rayna rea
 reba rebeca rebecca rebekah rebekka reem regan regina regine regula reham rehana reiko reina rekha remedios rena
 renata renate renee reneta renuka reshma reva reyhan reyna rhea rhiannon rhoda rhona rhonda ria rica rihanna riikka
 riina rika rikke rina rinku rita ritu ritva riva rivka riya roberta robina rocio rohini roisin roksana rolanda roma
 romana romina romola romy rona ronit ronja ronna rosa rosabel rosalba rosalia rosalie rosalina rosalind rosalinda
 rosaline rosalyn rosamaria rosamund rosana rosangela rosanna rosanne rosaria rosaura rose roseanne rosella roselyn
 rosemarie rosemary rosetta rosie rosina rosita roslyn rosmarie roswitha rowena roxana roxane roxanna roxanne roya
 ruba rubina ruby rukhsana rukmini rumana runa rupa ruta ruth ruthie ruxandra ruzena ryoko sabah sabiha sabina sabine
 sabrina sachiko sadaf sadia sadie saeeda saffron safia safiya saga sahar saida saima sakiko sakina sakura sally
 sallyann salma salome samaneh samantha samar samia samina samira sana sandhya sandi sandra sandrine sangeeta sania
 sanja sanjana sanna sanne saoirse sapna sara sarah sarai saraswati sarika sarita sarojini sasikala saskia satoko satu
 saundra savannah savitri sawsan sayaka scarlett seema selena selene selin selina selma semiha semra senait senna
 serafina seraphina serena serenity sevda sevgi sevil sevim shabana shabnam shahida shahnaz shahrzad shaila shaima
 shakira shakuntala shalini shamima shamsa shanice shanthi shanti sharifa sharmila sharmin sharon sharyn shashikala
 shauna shazia sheela sheena sheetal sheila shelagh shelby shelly sheri sherri sherry sheryl shibani shideh shifra
 shilpa shira shirin shirley shizuka shizuko shobha shoshana shreya shruti shubhra shulamit shweta sian sibel
 sibongile sibyl sibylle sidonie sienna sierra sigal signe sigourney sigrid sigridur sigrun silje silke silvana silvia
 simin simona simonetta sina sindi sinead siobhan siri sirpa sissel sissy sita siti sive skye slavica smita sneha
 snezana snjezana soad sofia sofie sofiya soghra solange soledad soleil solfrid solveig sonali sonia sonja sonya
 sophia sophie soraya sorcha soumaya stacey stacie stacy stanislava stefania stefanie steffi stella stephania
 stephanie stina stine subhashini sudha suha suhair sujata sukanya suki sultana suma sumaya sumitra sun-hee sunita
 sunniva surabhi suraya surbhi susan susana susann susanna susannah susanne sushma susie svenja svetlana swantje swati
 sybil sylvana sylvia sylvie synnove szilvia szofia tabitha tadeja tahira tahmina takako tali talia tallulah tamako
 tamar tamara tamika tammy tamsin tania tanisha tanja tanvi tanya tara tarja tasha tasneem tatiana tatjana tatyana
 tawakkol taylah teagan teena tehmina temperance teodora teresa terese teresita teri terri tess tessa thalia thandeka
 thandi thandiwe thea theda thekla thelma theodora theodosia theresa therese thora tia tiana tibby tiffany tilda tilde
 tillie timea tina tinatin tine tiziana tizita tjasa tlaleng toini tomiko tomoko tonia tonje topsy torborg torill tova
 tove toyin tracey trang tricia trine trinh trinity trish trisha trixie trudi trudie trudy truus tsitsi tuija tulia
 tulin tullia tuula twyla tyra tzipi tzipora ugne ulla ulrika ulrike uma ummu una unni urmila ursula urszula urte usha
 uta ute uzma vaiva vala valentina valeria valerie valeriya valeska valgerdur vanda vandana vanesa vanessa vania
 varvara vasiliki vasilisa vassiliki vasundhara veena velma vendela venera venetia venus vera verena verity verna
 verona veronica veronika veronique veslemoy vesna vibeke vibha vicky victoria vidya vienna vigdis viktoria viktoriya
 vilde vilma vimala vinaya vineeta viola violet violeta violetta virginia virginie virve vita vitoria viva viveca
 viveka vivien vivienne vjosa vlasta volha vrinda vukosava wafa wafaa walburga waltraud wambui wanda wangari wanjiku
 wanjiru warda wenche wendy whitney widad wiebke wieslawa wilhelmina wilhelmine wilja wilma winifred winnie wioletta
 xanthe xenia ximena xiomara xochitl yaa yaffa yagmur yamileth yanina yara yaroslava yasemin yashika yasmeen yasmin
 yasmina yasmine yasuko yekaterina yelena yesenia yetunde yevgenia yevgeniya yildiz ylva yngvild yoko yolanda yolande
 yoshiko yosra ysabel ysolde yui yukari yukie yukiko yuko yulia yuliana yuliya yumi yumiko yusra yvette yvonne zahida
 zahra zaida zaina zainab zakia zanele zaneta zara zarina zaynab zdenka zehra zeinab zelda zelia zeliha zena zenobia
 zerlina zerlinda zeynep zhanna zibiah zita zlata zoe zoey zofia zohra zoia zora zoraida zorica zosia zoya zsofia
 zsuzsa zsuzsanna zubeida zuhal zulaikha zuleika zulma zuzana zuzanna`
  .trim()
  .split(/\s+/)
