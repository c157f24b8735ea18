/** Words with a capital that are no names of people, organizations or places, in lower case: days, months, peoples, faiths, tongues. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri
  christmas easter ramadan eid diwali hanukkah thanksgiving
  tk tktk xxx i i’m i’ll i’ve i'm i'll i've gmt est edt utc bst am pm covid covid-19 hiv aids dna gdp
  african american asian european arab arabic muslim muslims christian christians jew jews jewish islam islamic christianity hindu hindus
  buddhist catholic catholics protestant orthodox sunni shia shiite sikh kurdish kurd kurds english french german spanish
  afghan albanian algerian americans angolan argentine argentinian armenian australian australians austrian azerbaijani bahraini
  bangladeshi belarusian belgian bolivian bosnian brazilian british briton britons bulgarian burmese cambodian cameroonian canadian canadians chilean
  chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian egyptians emirati eritrean estonian ethiopian
  ethiopians europeans filipino filipinos finnish georgian germans ghanaian greek greeks guatemalan guinean haitian honduran hungarian
  icelandic indian indians indonesian iranian iranians iraqi iraqis irish israeli israelis italian italians ivorian jamaican japanese jordanian kazakh
  kenyan kenyans korean koreans kuwaiti kyrgyz laotian latvian lebanese liberian libyan libyans lithuanian macedonian malagasy malawian
  malaysian maldivian malian maltese mauritanian mexican mexicans moldovan mongolian montenegrin moroccan mozambican namibian nepalese
  nepali nicaraguan nigerian nigerians norwegian omani pakistani pakistanis palestinian palestinians panamanian paraguayan peruvian polish portuguese
  qatari romanian russian russians rwandan salvadoran saudi saudis scottish senegalese serbian serb serbs singaporean slovak slovenian somali somalis
  soviet sudanese swedish swiss syrian syrians taiwanese tajik tanzanian thai tibetan togolese tunisian turkish turks turk turkmen ugandan
  ukrainian ukrainians uruguayan uzbek venezuelan venezuelans vietnamese welsh yemeni zambian zimbabwean
  lankan lankans rican ricans africans arabian leonean zealander zealanders aboriginal aboriginals inuit maori uighur uighurs uyghur uyghurs
  rohingya tamil tamils hindi urdu bengali amharic swahili pashtun hausa yoruba igbo zulu hutu tutsi roma basque catalan flemish
  scandinavian londoner londoners parisian slavic hebrew semitic mandarin cantonese creole
  western eastern northern southern african-american latino latinos hispanic latin democrat democrats republican republicans
  conservative conservatives liberal liberals communist socialist nazi internet`
    .split(/\s+/)
    .map(word => word.trim()),
);

/** Words that open a sentence with a capital they would not have inside it, in lower case. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those there here it its he she they we you i his her their our your my who what when where why how which whose
  and but or nor so yet for if as at by in on of to from with without within under over after before since until while during through
  although though because despite amid among between against about above across along around behind below beside beyond down into near
  off onto out past per than toward towards up upon via according also again all almost already although always another any anyone are
  asked be been being both can could did do does each earlier either even every everyone few first following former further had has have
  having however just last late later least less like many may maybe meanwhile might more moreover most much must neither never new next
  no nobody none not nothing now often once one only other others perhaps please rather responding said same second several shall should
  some someone something sometimes soon still such then therefore third thus too two three four five six seven eight nine ten twenty
  unless was were whether will would yes yesterday today tomorrow police officials government residents witnesses critics experts
  asked speaking given based born let made according thanks thank sorry yeah oh well okay ok
  people women men children students workers protesters rebels voters troops authorities sources scientists researchers analysts`
    .split(/\s+/)
    .map(word => word.trim()),
);

/** Nouns for bodies that act as one, without their plural: initials for words that one heads name it. */
export const BODIES: ReadonlySet<string> = new Set(
  'team committee commission agency department ministry council court union party bureau authority association panel branch'.split(
    ' ',
  ),
);

/** Nouns that head the name of what is neither a body nor a place, without their plural: `Convention on the Law of the Sea`. */
export const THINGS: ReadonlySet<string> = new Set(
  `accord pact treaty convention protocol agreement memorandum declaration act bill amendment resolution certificate diploma
  framework goal target indicator index disclosure activity product price rate tax plan strategy agenda policy syndrome
  disease virus disorder vehicle`.split(/\s+/),
);
