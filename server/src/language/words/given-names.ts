// Given names that nearly always say a gender, folded: from the lexicon of compromise (MIT), without the names that women
// and men share, and with some of the commonest of Africa, Asia, Latin America and Eastern Europe.

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abena abi abie abigail abril ada adaeze adaline adalyn addie addilyn adel adela
  adelaide adele adelene adelia adelina adeline adelynn adreanna adriana adrianna adrianne adriena adriene adrienne agatha aggie agnes agnieszka
  agustina aicha aida aileen aimee aina aino ainsley aisha aishah aishwarya aisling aislinn aislynn aissatou ajla alaina alana alanis alanna alannah
  alanoud alayah alayna alba alecia aleisha alejandra aleksandra alena alesia alessandra alexa alexandra alexia alia alice alicia alicja alina aline
  alisa alise alisha alison alissa aliza allie allison allyson althea alya alycia alysa alyson alyssa amahle amaia amaira amal amalia amanda amber
  amberly amelia amelija amie amilia amina aminata amy ana anabel anamaria anastasia anastasija anaya andjela ane aneta anette angela angelia angelica
  angelina angeline angelique angie anika anisa anissa anita anja anjali anjelica ann anna annabel annabella annabelle annalena annalisa annamaria
  annastacia anne annegret annemarie annett annette annie annika annmarie anohito antoinette antonella antonia anya aoi aria ariana arianna arianne
  arielle arleen arlena arlene arlette aroha arpita asha ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashraqat asiya asja asma asmita assil
  astrid ataahua athena audra audrey audri audry augustina augustine aurelia austeja auxillia ava avigail awa aya ayana ayanna ayelet ayesha aygun aylin
  ayn ayse aysel azadeh azra azuna barbara barbora barbra bayarmaa bea beata beatrice beatriz becca becky belinay belinda benazir benita bernadette
  bernadine bernice bertha bertie beryl bess bessie beth bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly
  bianca biljana bineta binita bintou bismah blanca blanche blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie breanna bree brenda
  brenna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni brittny bronwyn brooke bryanna brynn
  caitlin caitlyn calista callie camila camile camilla candace candice cara carina carissa carla carlene carley carlie carlota carlotta carly carmel
  carmela carmella carmen carol carole caroline carolyn carrie carrol casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn
  cathy catrina cayla cecelia cecile cecilia cecily celeste celia celina celine chandra chanelle chantal chantelle charis charissa charla charlena
  charlene charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie cheryl chimamanda chloe chrissy christa christal christen
  christiana christiane christie christina christine christy chrystal ciara cierra cindi cindy clair claire clara clare clarice claris clarissa
  claudette claudia claudine cleo cleopatra clotilde coleen colette colleen concepcion connie constance constanza consuelo cora coralie corazon cordelia
  cori corina corine corinna corinne cornelia corrine courtni courtny cristal cristina cyndi cynthia dahlia daina dalal dalia damaris damia
  danette dani danica daniela daniele daniella danielle danika daniz daphna daphne dara darby darcey darcie daria darla darlena darlene davida davina
  dayle dayna deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena deepika deidre deirdre dela delia
  delilah della delores deloris delphine demetria dena denice denise desiree dewi dhia diana diane dianna dianne dilek dilma dina dinah dionne diya
  djeneba dolores dona donna dora doreen doris dorla dorothea dorothy dorthy dottie droupadi ecrin edel eden edie edith edna edwina eevi eileen eisha
  ekaterina ekta ela elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina elinor elisa elisabeth elise eliska eliza
  elizabete elizabeth elizaveta ella ellen ellie elly elma elnora eloise elouise elsa elsie elva elvina elvira ema emanuela emelda emely emerald emile
  emilee emilia emilie emilija emily emina emine emma emmaline emmanuelle emmeline emmie emmy enid erica ericka erika erin erma erna ernestina ernestine
  eryn esma esmeralda esperanza estela estele estella estelle ester estere esther estrella ethel etienne etta eugenia eugenie eunice eva evangelina
  evangeline evelin evelina evelyn evi evie evita ewa fajr fanta farah farida farrah farzana fatemeh fatiha fatima fatin fatma fatou fatoumata fay faye
  felecia felicia fenna fernanda fien fiona flora florencia folake fozia fran frances francesca francina francine francisca francoise freda freja frida
  frieda funmi gabi gabija gabriela gabriella gabrielle gamalat gamila garnet gayle gemma gena genesis genevieve genna georgette georgie georgina
  geraldina geraldine geri germaine gertrud gertrude gia gianna gigi gilda gillian gina giorgia giovanna gisela gisele giselle gita giulia gladys glena
  glenda glenna gloria glynis golda goldie golshifteh googoosh graca grace gracie graciela greta gretchen griselda gunay gunel gwen gwendolyn gwyneth
  habiba hailey hala haley hallie hana hanah haneen hanna hannah hariet hariette harriet harriett harriette hasnaa hasti hatice hattie hawa hayley
  heather heidi heike helen helena helene helga helmi henrietta hermine hessa hester hilary hilda hildegard hillary himari hina hoda hollie hortense
  hosna hosniya huda hussa hyacinth ida ifeoma ila ilene iliana ilina ilona ilse imane imelda imogena imogene indira ines ingrid inji iona irati irena
  irene irina irma isabel isabela isabele isabell isabella isabelle isadora isidora isla islande isobel iva ivaana ivalu ivana iveta iwona izaro jacinda
  jacinta jacky jaclyn jacquelina jacqueline jacquelyn jada jami jana janae jane janele janelle janessa janet janette janice janie janina janine janis
  jaqueline jasmin jasmina javiera jayalalithaa jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie
  jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica jess jessica jil jilian jill
  jillian jing joan joana joane joann joanna joanne jocelyn jodi jodie joelle johana johanna joice joleen jolena jolene joni josefa josefina
  josefine joselyn josephina josephine josie jovana joya joyce juana juanita judeline judith judy jules julia juliana julianna julianne julie julienne
  juliet julieta juliette julissa justina justine kabita kacey kadiatou kaede kaia kaitlin kaitlyn kaja kaleigh kali kalle kallie kamala kamila kamile
  kanyakumari kara karen kari karima karin karina karissa karla karly karolina karyn kassandra kassie kat katarina katarzyna kate katelyn katelynn
  katerina katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie katlyn katrin katrina katy kavita kay kaye
  kayla kaylee kayleigh keeley keely keiko keira keisha kejsi keley keli kelley kelli kellie kelsie kely kendra kenna kenza kera keri kerri khadija
  khadije khawla kheira khongordzol kia kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy klea
  kolinda konul kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal kyla kylee kylie kyra lacey lacie lacy
  ladona ladonna laia laila lakesha lakshmi lamija lana lara larisa larissa latasha latifa latisha latonya latoya laura laurel lauren laurie lauryn
  laverna laverne lavinia laxmi layla lea leah leana leandra leane leann leanna leanne leda leena leia leigh leila leilani leja lejla lela lena leni
  lenora lenore leola leona leonie leonora leora lesedi lesley lesli lesly leticia letitia lettie lex lexie leyla leymah lia lian liana lianne libbie
  libby lidia lidya liepa lila lili lilia lilian liliana lilja lillia lillian lillie lilly lina linda lindiwe lindsi lindsy lindy lisa lisette liv livia
  liz liza lizbeth lizette lizzie lois lola lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie
  lotte lottie louella louisa louise loujain lovelie luann lucia luciana lucie lucija lucile lucille lucinda lucy luela luella luisa luise lula lulu
  lulwa luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynna lynne lynnette lynsey mabel mable macie macy madalyn maddie madeleine
  madelina madeline madelyn madge madonna mae magda magdalena magdalene maggie maha mahsa maia maire maisie maite maja malak malala malen malgorzata
  malia malika malinda mallory mamata manal mandakranta mandy manon manuela mara marcela marcella marcelle marci marcia marcie marcy margaret margarette
  margarida margarita marge margery margie margo margot margret margrette marguerite mari maria mariah mariam mariama mariamawit mariami marian mariana
  mariane marianna marianne maribel marie mariela mariella marija marilyn marina marine maris marisa marisol marissa maritza marjorie marla marlena
  marlene marnie marsha marta martha martina martine marwa mary maryam maryan maryann marybeth maryjane marylou masako masoumeh mathilde matilda matilde
  mattie maud maude maura maureen mavis maxina maxine mayawati maybell mayra maysoun mazie meagan meg megan megawati meghan mei melanie melina melinda
  melisa melissa mellisa meral merav meredith meriem merissa merjem meron merve meryem meryl mette mia micaela michaela michele michelle michiko midori
  mika mikaela mila milagros mildred milena milica millicent millie milly mimi mindy minenhle minerva minh minnie mira miral miranda mireya miriam
  mirlande mitzi miyar mobina moira mollie molly mona monica monika monique mrignayani muriel mya myra myriam myrlande myrna myrtle naasunnguaq nadene
  nadia nadina nadine nadya nahia naima naledi nalla nancy nanette naoko naomi naomie narges nasrin natalia natalie natalya natasha nathalie nawal neda
  nehir nel nela nelisa nell nellie nena nerissa nesreen ngozi nia niamh nichole nicki nicky nicola nicole nicolette niharika nika niki nikki nila nilay
  nina nirmala nisanur nisha nita nivi nkosazana noa noella noelle noemi nomsa nomvula noor nora norah noreen norma nouf nour nur nuray nurul nyla
  octavia odelia odette odval ofelia oisha oksana ola olga olivia oluchi ophelia oumou oyunbileg paetongtarn paige pam pamela pandora paninnguaq paola
  parvati patrica patrice patricia patti pattie patty paula paulette paulina pauline peggy penelope perla petra philomena phoebe phylis phyllis pia
  pipaluk polina polly portia pratibha priscila priscilla priya priyamvada prudence puteri queenie quiana rabina rachael rachel rachele rachelle rachida
  rae raina ramona randi rania raquel rayna reanna reba rebeca rebecca rebeka rebekah reem reema regina reihaneh reina rena renae renata renee reta
  reyna rhea rhiannon rhoda rhona rhonda ria richelle ricki rikki riko rimas rin rina rita riya robbin roberta robyn rochele rochelle rocio roghayyeh
  rokia rolanda ronda roni ronna rosa rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne roseann roseanne rosella roselle rosemarie rosemary
  rosetta rosie roslyn rowena roxana roxane roxanna roxanne roxie roxy ruth ruthie saanvi sabina sabine sabrina sachiko sade sadie sahar sahra
  saida sakeena sakineh sakura sallie sally salma salome samantha samar samia samira sanae sandra sanna sara sarah sarina savanna savannah scarlett
  segolene selena selene selina selma serena serife setayesh sevda sevinj shahd shaikha shaim shaimaa shakira shana shanaya shanda shania shanna shanon
  shari sharlene sharon sharron sharyn shauna shawna shayla shayma shayna sheba sheena sheila shelia shelley shelly sheri sheridan sherifa sherri
  sherrie sherry sheryl shira shireen shirin shirley shirli shirly shona shristi shyla sibel sierra sillin silvia simona simone sindy siobhan sita siti
  skye smriti snezana sobia sofia sofie sofija somayyeh sondra sonia sonja sonya sophia sophie stacey staci stacie starla stefanie stela stella stephane
  stephanie suha sumayah sunita susan susana susane susanna susannah susanne sushma susi susie suzan suzana suzane suzanna suzanne suzette suzie suzy
  svetlana sybil sylvia sylvie tabatha tabitha tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tansu
  tanya tara tarana tarja taryn tasha tatiana tawakkol tawana tegan teodora teresa tereza teri terri terrie tess tessa tessie thalia thandiwe
  thandolwethu thea thelma theodora theresa therese thomasina tia tiana tianna tiara tiffany tina tingting tisha toni tonia tonya tora tori tracey traci
  tracie tricia trina trish trisha trista trudy tsitsi tui tula tyra tzipi ugne ursula urte usha uxue valentina valeria valerie valery vanesa vanessa
  veda velma vera verna vernice veronica vesna vicki vickie vicky vikky viktoria viktorie viktorija vilte violeta viviana vivien vivienne vusala wakana
  wanda wangari wanjiru wendi wendy whitni whitny widelene wila wilhelmina willa willow wilma winifred winnie winnifred winona xiaomei xiaoyan ximena
  xinyi xiomara yael yagmur yan yarin yasmin yasmine yelena yesenia yetunde ying yingluck yoko yolanda yuina yulia yuna yuriko yvette yvona yvone yvonna
  yvonne zada zahra zainab zanele zara zehra zeinab zelda zelma zena zeynab zeynep zineb zoe zoey zofia zola zora zsofia zuzana`.split(
    /\s+/,
  ),
);

export const MALE_NAMES: ReadonlySet<string> = new Set(
  `aamir aarav aaron abdallah abdel abdoulaye abdul abdulaziz abdullah abdullo abdulrahman abe abel abiy abraham abram abu abubakr abulfazl adam adama
  adi adolf adolfo adolph adrian adriano advik afonso agus agustin ahmad ahmed ahmet aidan aiden aimar ajani aladdin alain alan alassane alastair albert
  alberto albrecht alden alec alejandro aleksandar aleksander aleksandr aleksei alessandro alexander alexandre alexandros alexandru alexei alexis alf
  alfonso alfred ali alija alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin amadou amar amine amir amit amitabh ammanuel ammar
  amos amr anas anatoli anatoliy anatoly ander anders andre andreas andrei andrej andres andrew andrzej andy angelo anil anthony antoine anton antoni
  antonio antonis antony anwar aputsiaq arata archibald archie ari ariki arjun armaan armand armando armin arnaud arnav arno arnold aron artem arthur
  artie artur arturo arun arvind aryan asahi ashok asif atiku augusto augustus avigdor ayaan aykhan ayman aziz babatunde bakary balazs bandar bandile
  banele barack barney barrett barry bart bartholomew bashar ben benigno benito benjamin bennie benny benson berat bernard bernardo bernhard bernie bert
  bertram bertrand beshoi bheki bibek bidzina bilal bilawal bill billie billy bishal bjorn blaine blaise blake bob bobby bogdan boris boubacar boyd
  boyko brad bradford bradley brady branden brandon branislav brendan brendon brent brenton bret brett brian brice bruce bruno bryan bryce bryon buddy
  budi bukola burak burt burton buster byron caleb calvin camilo carl carlo carlos carlton carroll cecil cedric cem cesar chad charbel charles charley
  chas cheikh chester chet chidi chinedu christoph christophe christopher christos ciaran clarence claudio claus clayton clemens clement cletus clifford
  clifton clint clive clyde cody colby cole colin collin colton connor conor conrad constantin corey cornelis cornelius cory craig cristiano cristobal
  curt curtis cyril cyrus daan damian damien damion damon dan daniel danilo danny daren darin dario darius darnell darrel darrell darren darrin darryl
  daryl dave davi david deandre deepak dejan delbert demetrius denis dennis denny deon derek derrick deshawn desmond deven devin dewayne dewey dexter
  diarmuid diego dieter dietmar dietrich dillon dimitri dimitris dinesh dion dirk dmitri dmitry domingo dominic dominick dominik dominykas don donald
  donnell donnie donny donovan dorian doug douglas dovydas doyle dragan duane dudley duncan dustin dwayne dwight dylan dyllan ebenezer ed eddie edgar
  edi edmond edmund edoardo eduard eduardo edward edwardo edwin efrain efren ehud eitan elbert eldon eli elias elijah eliot elisha elliot elliott ellis
  elmer elton elvin elvis elwood emanuel emeka emery emil emiliano emilio emilis emirhan emmanuel emmerson emmett emomali emre enoch enrico enrique enzo
  eoin ergi eric erich erick erik ernest ernesto ernie ernst errol ervin erwin esteban ethan eugen eugene evan evens everett evgeny evo eymen ezra
  fabian fabien fabio fabrice fabrizio fadi fahd faisal federico felipe felix femi feng ferdinand ferdinando ferenc fergus fernando fidel filip finn
  fionn fletcher florian floyd forrest francesco francisco franciszek francois frankie franklin franklyn fraser fred freddie freddy frederic frederick
  frederik fredrick fredrik friedrich frits fritz fyodor gabe gabor gabreal gabriel gabrielius galen gareth garland garrett garry garth gary gautam
  gavin gennady geoff geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gerhard gerrit gerry gert giacomo gilbert gilberto
  giles gilles gino giorgi giorgio giorgis giorgos giovanni girija giuseppe glen glenn godfrey gonzalo goodluck goran gord gordon gotabaya gottfried
  gough grady graham greg gregg gregor gregorio gregory grover grzegorz guido guilherme guillaume guillermo gunnar gunter gunther gus gustaf gustav
  gustave gustavo gyorgy gyula habib haile hakan hal halim hamid hamza hanan hank hans hao harlan harley harold harri harry haruhito haruki haruta
  haruto harvey hasan hashim hassan hayato hayden heath hector heinrich heinz heitor helmut hendrik henri henrik henrique henry henryk herbert herman
  hermann hiroshi homer horace horacio horatio horst hosni hossein howard howie hubert hugh hugo humberto huseyin huseyn hussain hussein hydar iain ian
  ibai ibrahim ibrahima ichika idris ignacio igor ihor ike ikenna iker ilham ilija imran inuk inunnguaq ion ionut ira irvin irving irwin isaac isaiah
  isaias ishaan isiah islam ismael ismail issac istvan itai itamar itsuki ivan ivica jacob jacques jaden jair jaka jake jakob jakov jakub jamal james
  jameson jamison jared jarod jaroslav jaroslaw jarrett jarrod jarvis jason jasper javier jayden jayson jed jeff jeffery jeffrey jeffry jens jerald
  jeremiah jeremy jermaine jerome jeronimo jerry jesse jesus jian jim jimi jimmie jimmy jiri joao joaquin joe joel joesph joey johan johann johannes john
  johnathan johnathon johnie johnnie johnny joko jokubas jomo jon jonah jonas jonathan jonathon jonny jordi jordon jorge jose josef joseph josh joshua
  josiah josue jozef juan julen julian julien julio julius justin kacper kajus kamal kamil kanata karim karl kaspar kathem kauri keenan keir keith
  kelechi kemal ken kendrick kenji kenneth kenny kenton kermit keven kevin khadga khaled khalid kieran kingsley kip kiril kirill kirk kirollos klaus
  kofi konrad konstantin kostas kristian kristopher krzysztof kurt kurtis kwame kyle kyls kyriakos lamar lambert lamont landon larry lars laszlo
  laurence laurent lawrence leandro lech leevi leif leland len lenin lennart lenny leon leonard leonardo leonel leonid leopold lester lethabo levente
  levi liam linus lionel lior lloyd lonnie lorenzo lou louie louis lovro lowell luc luca lucas luciano lucien ludovic ludvig ludwig luigi luis luiz luka
  lukas luke luther luuk lyle lyndon maayan macaulay maciej macky magnus mahamadou mahammad mahathir mahdi mahesh mahinda mahmood mahmoud maithripala
  majd maksim malachai malachy malcolm malik mamadou manfred mangosuthu manish manny manoj manuel marc marcel marcell marcello marcelo marcin marco
  marcos marcus marek mariano mario marios marius markel marko markos markus marlin marlon marquis marshall marti martim martin marty marvin marwan
  masoud matej mateo mateusz matheus mathew mathias mathieu mathis matias matt matteo matthew matthias mattia mattias matus matyas maurice mauricio
  maximilian maximiliano maxwell mehdi mehmet meles melvin merle merrill mervin mervyn mevlut micah michael michal micheal michel mick mickey micky
  miguel mihai mikael mikaere mike mikel mikhail mikheil mikolaj milhouse milo milorad milos milton minato minik mitch mitchell modibo moe mohamad
  mohamed mohammad mohammed moises monte monty moritz moses moshe moussa mthuli muammar muhamed muhammad muhammadu muhammed muhyiddin mukesh murad murat
  musa mustafa mustapha mwai mykola myles myron nabih nabil naftali nahom najib narendra nate nathan nathanael nathaniel nathy nawaz neal ned neil
  nelson neville nguyen nicholas nickolas nicolae nicolas niels nigel niilo nik nikau nikhil niklas nikol nikola nikolai nikolay nikos niles nils nitin
  nnamdi noah noam noel nojus nolan nomaan norbert norman nuka nursultan obinna octavio oier okechukwu olaf olav oleh oleksandr oliver olivier olof
  olusegun oluwaseun omar omer ondrej orban orhan ori orville osama oscar oskar osman osvaldo oswald otis otto oumar ousmane owen pablo padraig pankaj
  panos paolo pascal patrick patrik paul paulie paulo paulos pavel pavlo pawel pedro percy pervez petar pete peter petr petro petros phil philip philipp
  philippe phillip pierre pieter pietro piotr piyush prabowo prachanda prakash pravin pravit prayuth prem preston pushpa pyotr quentin quincy quinton
  rachid rafael rahul raila rainer rajesh rajiv rakesh ralf ralph ramesh rami ramiro ramon ramzan randal randall randolph ranil raoul raphael rashad
  rashid rasmus raul rawiri rayan raymond recep reece reggie reginald regis reid reuben reyansh reynaldo reza rhett ricardo riccardo richard richie rick
  rickey rickie ricky rico rishi roan robbie robby robert roberto rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan rohit roland
  rolando rolf roman romeo ron ronald ronan ronnie ronny rory rosario roscoe ross roy royce ruben rubin rudolf rudolph rudy rufus rumen rupert russ
  russel russell ryan ryou saad sachin saddam saeb saeed sal sali salik salman salvatore sami samir samkelo sammie sammy samuel sandeep sandro sanjay
  santino saqib satoshi saul scot scott scottie scotty seamus sean sebastian sebastien segun sekou selim sepp serge sergei sergey sergio serhiy serkan
  serzh seth seydou seymour shahid shahrukh shane shaquille shaun shavkat shayne shehbaz sheldon shelton sherman shimon shinzo shlomo sid siddhartha
  sigmund silas silvio simon sipho siyabonga slobodan solomon soren souleymane souta stan stanislav stanislaw stanley stefan stefano stefanos stephan
  stephen steve steven stevie stewart stig stu stuart sunil suraj suresh susilo sven svend syed sylvester szymon tadgh taha taichi taika takeshi tanner
  taras tarek tareq tariq tatsuki tayyip ted teddy tedros terence terrance terrell terrence thabo thad thaddeus thaksin theo theodor theodore thiago
  thom thomas tim timmy timothy tito titus tobias toby tod todd tom tomas tomasz tomislav tommaso tommie tommy tomoharu tony traian travis trent trenton
  trevor trey troy truman tunar tunde turki tyrone tyson uche ughur uhuru ulrich ulrik ulysses umaru umberto unax uri usman uwe vaclav valentin vance
  vasily vern vernon vic vicente victor vihaan vijay viktor vince vincent vincenzo vinod virat virgil vitali vivaan vivek vlad vladimir vladislav
  vojtech volkan volodymyr walid wallace wally walt walter waylon wayne wendell werner wes wesley weston wilbert wilbur wilfred wilfredo wilfrid
  wilfried wilhelm willard william willie willis willy winfried winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel yahli yair
  yanis yann yannick yaroslav yasin yasser yassin yassine yevgeni yevgeny yitzhak yonas yonatan yonathan yong yosef yousaf yousouf youssef yoweri yuen
  yuri yuriy yury yusif yusuf yuuma yuval zac zach zachariah zachary zachery zack zackary zahid zaid zakaria zan zane zbigniew zdenek ziad zoran
  zulfikar`.split(/\s+/),
);
