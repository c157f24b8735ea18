// Initials that most readers of news know, and those that are no names: times, sizes, degrees, states, news agencies.

export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  `fbi cia nsa nato bbc cnn abc cbs nbc npr pbs itv usa uae drc ussr uk eu un ibm nasa nfl nba mlb nhl fifa uefa mls ncaa wnba ufc pga fia
  ioc aids hiv dna rna mri cctv gps usb dvd suv atm pin cv ceo cfo coo cto vip diy faq tbc tba rip sms mp3 lgbt lgbtq lgbtqi bame bipoc
  phd mba bsc msc gcse gdp vat irs hmrc nhs imf wto who opec unicef unesco gop dnc rnc aclu naacp nypd lapd swat dea atf epa fda cdc sec
  fcc faa tsa dhs doj hud ftc osha nlrb dui dwi gmt bst est edt cst cdt mst mdt pst pdt utc cet cest ist mph kph rpm mwh kwh asap eta tv
  pm am afp pa ap upi dpa tass usd gbp eur isis isil plo ira ied wmd pow mia ptsd covid sars h1n1 ufo tnt ngo ngos aka usgs nyc nasdaq
  nyse ftse ltd plc llc inc rsvp sos abba mi5 mi6 sas raf rspca rnli tuc cbi bmw vw kfc ibm hp ge gm at&t msnbc espn hbo mtv ufc wwe
  crispr laser radar url html http https www pdf app api it hr pr pc ai vr ar ok tko mvp era rbi gmo psa ppe icu er cpr iq iud ivf
  nra fema pac pacs sat sats act lsat gre ged espn amc fdr jfk lbj rfk nyu ucla usc mit lse ucl bma nba nhl mbe obe cbe dbe kbe afl cio afscme seiu
  aipac nafta nato asean brics g7 g20 gats opcw iaea icc icj ilo wfp unhcr undp unaids oecd ecb bis ebrd adb aiib efta ecowas ngc nda ndas
  cnbc cbc cspan c-span pbs bet tbs tnt tmz gq wsj nyt lgbtqia ssri adhd add ocd mrsa hpv std stds bmi bse ddt pcb gmos lng lpg suvs rv rvs atv
  atvs led leds lcd sim wifi usa usaf usmc rn hms uss hmrc dvla mod dwp dfe ofsted ofcom nspcc rspb pdsa aa rac mot nvq phds mbas asbo
  iphone ipo ipos etf etfs esg gdpr nft nfts sme smes kpi roi ira iras hsbc rbs ubs ing bnp axa bp esa jpl cern noaa nih nimh usda usps amtrak
  nsw act anc plo ddr gdr kgb fsb gru mossad ss sa raf ra rfa ied ieds icbm icbms awol mash cop covid sas sbs swat dui pow pows mia
  faqs diy ceos cfos mp mps mep meps msp msps psni ruc dup snp sdlp ukip bnp gchq cobra sage pcso nimby yimby tlc bbq blt bffs lol omg
  nfc afc ipl ucl epl mma ufc wba wbc ibf tdf uci atp wta itf fiba fina fis icc ioc usoc usatf acc sec ncaa fbs mvp pga lpga nascar indycar
  wwi wwii mfa gif gifs pvc zip potus flotus scotus lte foia fec aarp ymca ywca aaa fico rotc wasp afaik erp crm sql usc sim
  kpmg pwc rté cibc lner rmt tfl
  ohio iowa mail dr mr mrs ms jr sr st mt no vs etc`.split(/\s+/),
);
