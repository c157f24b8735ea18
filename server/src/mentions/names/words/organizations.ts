/** Nouns that head the name of an organization, in lower case: `Ministry of Health`, `Reserve Bank`, `Arab League`. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  `ministry department dept agency bureau office authority commission committee council board cabinet parliament congress senate assembly
  court tribunal directorate secretariat inspectorate administration treasury service services
  university college school academy institute institution faculty polytechnic seminary hospital clinic museum library
  bank insurance holdings holding group corporation corp company co inc incorporated ltd limited plc llc llp gmbh ag sa nv bv pty
  bros brothers partners ventures capital industries enterprises technologies systems motors airlines airways aviation
  aerospace energy petroleum oil gas mining steel pharmaceuticals pharma laboratories labs foods stores telecom communications media
  entertainment pictures studios records press news times post journal tribune herald gazette telegraph guardian observer
  mail chronicle daily magazine newspaper television tv radio broadcasting network channel publishing publications
  party union league federation confederation association assn society alliance coalition front movement organization organisation
  foundation fund trust charity club fc afc united cf sc rfc athletic rovers wanderers
  brigade brigades battalion regiment army navy force forces guard guards corps police command squadron militia taliban
  church diocese archdiocese mosque
  team committee centre center network consortium cooperative guild chamber exchange lab watch initiative conference
  orchestra philharmonic choir ballet opera theatre theater band`
    .split(/\s+/)
    .map(word => word.trim()),
);

/** Heads whose name goes on with *of* or *for*: `Ministry of Defence`, `Center for Public Integrity`. */
export const LINKED_HEADS: ReadonlySet<string> = new Set(
  `ministry department agency bureau office authority commission committee council board parliament court directorate
  university college school academy institute faculty bank union league federation confederation association society
  alliance coalition front movement organization organisation foundation fund trust party house chamber church centre center
  bureau assembly congress brigades army conference community commonwealth directorate association`
    .split(/\s+/)
    .map(word => word.trim()),
);

/** Names of organizations that are known as they stand. */
export const ORGANIZATIONS: readonly string[] = `
  UN|U.N.|United Nations|EU|E.U.|European Union|NATO|WHO|IMF|WTO|OPEC|OSCE|UNICEF|UNESCO|UNHCR|OECD|ASEAN|ECOWAS|SADC|BRICS|IAEA|ICC|
  African Union|AU|Arab League|World Bank|World Health Organization|International Monetary Fund|Red Cross|Red Crescent|Interpol|Europol|
  European Commission|European Parliament|European Central Bank|Security Council|Commonwealth|Kremlin|White House|Pentagon|Vatican|
  Congress|Parliament|Senate|House of Representatives|House of Commons|House of Lords|Supreme Court|Knesset|Duma|Bundestag|Lok Sabha|
  Rajya Sabha|Federal Reserve|Fed|FBI|CIA|NASA|NSA|EPA|FDA|CDC|DEA|FEMA|FAA|SEC|IRS|NHS|BBC|CNN|ABC|CBS|NBC|NPR|PBS|
  Reuters|AFP|AP|Associated Press|Xinhua|Bloomberg|TASS|Interfax|Anadolu|Al Jazeera|Al-Jazeera|New York Times|Washington Post|
  Guardian|Wall Street Journal|Google|Facebook|Twitter|Apple|Microsoft|Amazon|Netflix|Samsung|Toyota|Honda|Boeing|Airbus|Shell|BP|
  ExxonMobil|Chevron|Volkswagen|BMW|Tesla|Uber|Huawei|Alibaba|Tencent|Sony|Nokia|Intel|IBM|Nestlé|Unilever|Pfizer|AstraZeneca|
  HSBC|Barclays|Goldman Sachs|JPMorgan|Morgan Stanley|Citigroup|Deutsche Bank|Starbucks|McDonald’s|Walmart|
  Taliban|Hamas|Hezbollah|Hizbullah|ISIS|ISIL|Daesh|Islamic State|Boko Haram|al-Qaeda|al-Qaida|al Qaeda|PKK|YPG|PLO|Fatah|ETA|IRA|FARC|
  ANC|BJP|Labour|Tories|GOP|Republican Party|Democratic Party|SNP|DUP|UKIP|Likud|AKP|Fidesz|Amnesty International|Human Rights Watch|
  Greenpeace|Oxfam|Médecins Sans Frontières|Save the Children|FIFA|UEFA|IOC|NFL|NBA|MLB|NHL|ICC|BCCI|WADA|
  Manchester United|Manchester City|Liverpool FC|Chelsea|Arsenal|Real Madrid|Barcelona FC|Bayern Munich|Juventus|
  Non-Aligned Movement|Muslim Brotherhood|Commonwealth of Nations|Scotland Yard|Met Office|Royal Navy|Royal Air Force|US Army|
  U.S. Army|U.S. Navy|Air Force|Red Army|Wikimedia Foundation|Wikipedia|YouTube|WhatsApp|Instagram|TikTok`
  .split('|')
  .map(name => name.trim().replaceAll(/\s+/g, ' '));

/** What companies and nobody else are called behind a word of their own: the `Appliances` of `Brightwell Appliances`. */
export const FIRM_HEADS: ReadonlySet<string> = new Set(
  `appliances motors foods industries holdings systems technologies airlines airways pharmaceuticals logistics textiles breweries brewery
  stores records pictures studios laboratories telecom semiconductors instruments minerals petroleum steelworks shipyards ventures
  enterprises insurance supermarkets bakeries`.split(/\s+/),
);
