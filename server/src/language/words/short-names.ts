// Given names and what those who bear them are called, a name a line with its short forms, folded.

const NAMES = `
abigail abby
albert al bert
alexander alex sandy sasha
alexandra alex sandra sasha
alfred alf fred
andrew andy drew
anthony tony
antonio tony
barbara barb
benjamin ben benny
catherine cathy cate kate
charles charlie chuck
christina chris tina
christine chris chrissy
christopher chris kit
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
dominic dom
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ned ted
elizabeth liz beth betty eliza lizzie
eugene gene
florence flo
francis frank
francisco paco pancho
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gregory greg
guillermo memo
harold hal harry
henry hank harry
ignacio nacho
isabel isa
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jessica jess
jesus chuy
john jack johnny
jonathan jon
jose pepe
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie
kathleen kathy katie
kenneth ken kenny
lawrence larry
leonard len lenny
louis lou
luis lucho
manuel manny manolo
margaret maggie meg peggy
maria mia
mary molly
martin marty
matthew matt
michael mike mick mickey misha
mikhail misha
mitchell mitch
nancy nan
nathaniel nate nathan
nicholas nick nicky
nicolas nick nico
nikolai kolya
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
phillip phil
rafael rafa
raymond ray
rebecca becky
richard dick rich rick ricky
robert bob bobby rob robbie bert
roberto beto
roger rodge
ronald ron ronnie
rosemary rose
rudolph rudy
samantha sam
samuel sam sammy
sarah sally
sergio checo
stanley stan
stephanie steph
stephen steve
steven steve
stuart stu
susan sue susie
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim
valentina valya
victoria vicky tori
vincent vince
vladimir volodya vova
volodymyr vova
walter walt wally
wilfred wilf
william bill billy will willie liam
yevgeny zhenya
zachary zach zack
`;

const SHORT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NAMES.trim()
    .split('\n')
    .map(line => {
      const [name = '', ...short] = line.split(' ');
      return [name, new Set(short)];
    }),
);

/** True of a given name and what its bearers are called, folded, whichever comes first: `robert` and `bob`, but not `bill` and `will`. */
export function isShortFor(a: string, b: string): boolean {
  return SHORT.get(a)?.has(b) === true || SHORT.get(b)?.has(a) === true;
}
