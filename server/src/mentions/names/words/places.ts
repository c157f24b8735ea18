/** Countries, as news writes them. */
const COUNTRIES = `
  Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|
  Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|Botswana|Brazil|Britain|Brunei|
  Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|
  Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|
  Djibouti|Dominica|Dominican Republic|East Timor|Timor-Leste|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini|
  Swaziland|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Great Britain|Greece|Greenland|Grenada|Guatemala|Guinea|
  Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Northern Ireland|Israel|Italy|Ivory Coast|
  Côte d’Ivoire|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|
  Liechtenstein|Lithuania|Luxembourg|Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|
  Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|
  Nicaragua|Niger|Nigeria|North Korea|South Korea|Korea|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|
  Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saint Lucia|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|
  Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Soviet Union|USSR|Spain|Sri Lanka|Sudan|Suriname|
  Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|
  Uganda|Ukraine|United Arab Emirates|UAE|U.A.E.|United Kingdom|UK|U.K.|United States|United States of America|US|U.S.|USA|U.S.A.|America|
  Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe`;

/** Regions, states, seas and the like, as news writes them. */
const REGIONS = `
  Africa|West Africa|East Africa|North Africa|Southern Africa|Sub-Saharan Africa|Asia|Central Asia|South Asia|Southeast Asia|East Asia|Europe|
  Eastern Europe|Western Europe|North America|South America|Latin America|Central America|Middle East|Caribbean|Pacific|Oceania|Antarctica|
  Arctic|Balkans|Caucasus|Scandinavia|Sahel|Horn of Africa|Persian Gulf|Gulf|Mediterranean|Atlantic|Atlantic Ocean|Pacific Ocean|Indian Ocean|
  Black Sea|Red Sea|Baltic Sea|South China Sea|Gulf of Mexico|Himalayas|Alps|Amazon rainforest|Gaza|Gaza Strip|West Bank|Golan Heights|
  Crimea|Donbas|Chechnya|Kashmir|Punjab|Sindh|Balochistan|Tibet|Xinjiang|Kurdistan|Catalonia|Bavaria|Siberia|Darfur|Abkhazia|
  Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|
  Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|
  New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|
  Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Ontario|Quebec|Québec|
  British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|New South Wales|Queensland|Victoria|
  South Australia|Western Australia|Tasmania|Northern Territory|Uttar Pradesh|Maharashtra|Gujarat|Kerala|Tamil Nadu|Karnataka|West Bengal|
  Bihar|Rajasthan|Assam|Yorkshire|Kent|Essex|Cornwall|Devon|Surrey|Sussex|Lancashire|Norfolk|Suffolk|Midlands`;

/** The cities that news names most. */
const CITIES = `
  London|Paris|Berlin|Madrid|Rome|Vienna|Brussels|Amsterdam|Lisbon|Dublin|Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Liverpool|Birmingham|
  Leeds|Bristol|Sheffield|Oslo|Stockholm|Copenhagen|Helsinki|Reykjavik|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Ljubljana|
  Sarajevo|Skopje|Tirana|Athens|Kyiv|Kiev|Minsk|Moscow|St. Petersburg|Vilnius|Riga|Tallinn|Geneva|Zurich|Bern|Milan|Naples|Turin|Venice|
  Barcelona|Valencia|Munich|Hamburg|Frankfurt|Cologne|The Hague|Rotterdam|Strasbourg|Lyon|Marseille|Istanbul|Ankara|Izmir|Damascus|Aleppo|
  Homs|Idlib|Beirut|Amman|Jerusalem|Tel Aviv|Ramallah|Baghdad|Mosul|Basra|Erbil|Kirkuk|Tehran|Riyadh|Jeddah|Mecca|Medina|Sanaa|Aden|Doha|
  Dubai|Abu Dhabi|Manama|Muscat|Kuwait City|Kabul|Kandahar|Islamabad|Karachi|Lahore|Peshawar|New Delhi|Delhi|Mumbai|Kolkata|Chennai|
  Bangalore|Bengaluru|Hyderabad|Dhaka|Kathmandu|Colombo|Beijing|Shanghai|Hong Kong|Macau|Guangzhou|Shenzhen|Wuhan|Taipei|Tokyo|Osaka|Kyoto|
  Seoul|Busan|Pyongyang|Bangkok|Hanoi|Ho Chi Minh City|Phnom Penh|Vientiane|Yangon|Naypyidaw|Kuala Lumpur|Jakarta|Manila|Astana|Almaty|
  Tashkent|Bishkek|Dushanbe|Baku|Tbilisi|Yerevan|Cairo|Alexandria|Tripoli|Benghazi|Tunis|Algiers|Rabat|Casablanca|Khartoum|Addis Ababa|
  Asmara|Mogadishu|Nairobi|Mombasa|Kampala|Kigali|Dodoma|Dar es Salaam|Kinshasa|Brazzaville|Luanda|Lusaka|Harare|Maputo|Lilongwe|Gaborone|
  Windhoek|Pretoria|Johannesburg|Cape Town|Durban|Antananarivo|Lagos|Abuja|Kano|Accra|Abidjan|Dakar|Bamako|Niamey|Ouagadougou|Conakry|
  Freetown|Monrovia|Yaoundé|Douala|Libreville|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Auckland|Wellington|
  Christchurch|Suva|Port Moresby|Honolulu|New York City|Washington, D.C.|Washington D.C.|Los Angeles|San Francisco|San Diego|Chicago|Houston|
  Dallas|Austin|Boston|Philadelphia|Seattle|Denver|Miami|Orlando|Atlanta|Detroit|Baltimore|Cleveland|Pittsburgh|Phoenix|Las Vegas|
  New Orleans|Minneapolis|Nashville|Memphis|Portland|Sacramento|Manhattan|Brooklyn|Hollywood|Toronto|Montreal|Ottawa|Vancouver|Calgary|
  Edmonton|Winnipeg|Mexico City|Guadalajara|Tijuana|Havana|Kingston|Port-au-Prince|Santo Domingo|San Juan|Guatemala City|San Salvador|
  Tegucigalpa|Managua|San José|Panama City|Bogotá|Bogota|Medellín|Caracas|Quito|Lima|La Paz|Santiago|Buenos Aires|Montevideo|Asunción|
  Brasília|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro`;

/** Names of places that are known as they stand. */
export const PLACES: readonly string[] = [COUNTRIES, REGIONS, CITIES]
  .join('|')
  .split('|')
  .map(name => name.trim().replaceAll(/\s+/g, ' '));

/** Nouns that close the name of a place, in lower case: `Ninewa Province`, `Lake Victoria`, `Downing Street`. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `province county district state city town village island islands peninsula river lake sea ocean bay gulf strait valley mountain mountains
  mount mt hill hills desert forest coast beach street st road rd avenue ave boulevard lane square park bridge airport port harbor
  harbour reserve refuge volcano market camp crossing municipality upazila taluk highway expressway region territory governorate oblast prefecture parish heights strip bank canal glacier republic kingdom emirates falls creek`
    .split(/\s+/)
    .map(word => word.trim()),
);

/** Words of direction that join a place's name, in lower case: `northern Syria` is not one, `North Korea` is. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central'.split(' '),
);
