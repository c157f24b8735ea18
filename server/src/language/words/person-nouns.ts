// Nouns for one person, folded. What ends in -man or -woman need not be named.

export const MALE_NOUNS: ReadonlySet<string> = new Set(
  `man boy father dad stepfather son stepson husband ex-husband brother half-brother uncle nephew grandfather grandson boyfriend widower
  groom fiance gentleman king prince duke baron viscount emperor sultan emir pope monk friar actor waiter host landlord lord sir mr
  imam rabbi schoolboy guy monsieur herr senor godfather policeman fireman alderman`.split(/\s+/),
);

export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  `woman girl mother mom mum stepmother daughter stepdaughter wife ex-wife sister half-sister aunt niece grandmother granddaughter
  girlfriend widow bride fiancee lady queen princess duchess baroness viscountess countess empress sultana sheikha nun actress waitress
  hostess landlady heroine dame mrs ms miss schoolgirl madame mme mlle frau senora godmother midwife ballerina`.split(
    /\s+/,
  ),
);

/** Nouns that say what one is but not whether man or woman: offices are in the list of titles. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `person child baby infant toddler teenager youth adult pensioner retiree veteran victim survivor suspect defendant accused plaintiff
  witness juror convict inmate prisoner detainee hostage killer murderer gunman shooter attacker assailant thief robber burglar hacker
  driver laureate pilot sheikh user passenger pedestrian cyclist motorist rider jockey worker employee employer colleague boss owner tenant resident neighbor
  neighbour customer client shopper buyer seller trader dealer broker investor shareholder entrepreneur executive magnate tycoon
  billionaire official diplomat politician candidate nominee incumbent rival opponent challenger contender frontrunner winner loser
  predecessor successor counterpart aide adviser advisor assistant secretary strategist lobbyist donor volunteer organizer organiser
  protester demonstrator activist dissident rebel militant fighter soldier sailor airman marine veteran refugee migrant immigrant exile
  expert analyst academic scholar student pupil graduate teacher lecturer tutor scientist researcher doctor physician surgeon
  psychiatrist psychologist therapist pediatrician paediatrician dentist pharmacist paramedic patient nurse vet carpenter plumber
  electrician mechanic builder farmer fisher baker butcher chef cook barista bartender hairdresser tailor gardener librarian curator
  architect engineer designer programmer developer player teammate captain rookie goalkeeper keeper striker athlete runner sprinter swimmer
  winger midfielder defender skipper batsman bowler quarterback pitcher boxer wrestler golfer gymnast skier skater referee umpire manager trainer champion medalist medallist singer songwriter guitarist
  drummer pianist violinist conductor composer dancer choreographer painter sculptor poet playwright screenwriter novelist author
  biographer critic blogger broadcaster presenter anchor host filmmaker director actor model celebrity star parent guardian spouse
  partner sibling twin cousin relative grandparent grandchild orphan heir friend foe lover fan follower believer leader member founder
  co-founder chairman chairwoman spokesman spokeswoman spokesperson negotiator mediator prosecutor investigator detective officer
  conservative liberal democrat republican socialist native immigrant layperson
  mp president premier chancellor minister governor mayor senator representative congressman congresswoman councillor councilor
  councilman councilwoman lawmaker legislator deputy delegate ambassador envoy commissioner chair chief chairperson ceo editor
  spokesperson head economist banker general colonel lieutenant major captain corporal sergeant admiral commander private constable
  trooper inspector superintendent sheriff warden judge justice magistrate attorney solicitor lawyer barrister counsel coach rapper
  taoiseach tanaiste provost alderperson moderator impostor imposter emcee coastguard lifeguard firefighter docker
  stevedore trawlerman hawker commuter forecaster shopkeeper landowner rancher hunter headmaster headmistress roofer welder weaver
  potter shepherd chaplain
  writer journalist reporter correspondent columnist producer comedian musician artist photographer historian biologist chemist
  physicist astronaut principal headteacher treasurer auditor registrar clerk trustee speaker ombudsman coordinator specialist
  professor dean priest pastor bishop archbishop cardinal vicar cleric monarch dictator`.split(/\s+/),
);

/** Nouns for a relative, folded: one brought in as *his daughter* bears the name of whom the story is about. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  `wife ex-wife husband ex-husband widow widower spouse mother father mom mum dad parent stepmother stepfather daughter stepdaughter
  son stepson child sister brother half-sister half-brother sibling twin aunt uncle niece nephew cousin relative grandmother grandfather
  grandparent granddaughter grandson grandchild`.split(/\s+/),
);
