// Initials that most readers of news know, and those that are no names: times, sizes, degrees, states, news agencies.

export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  `fbi cia nsa nato bbc cnn abc cbs nbc npr pbs itv usa uae drc ussr uk eu un ibm nasa nfl nba mlb nhl fifa uefa mls ncaa wnba ufc pga fia
  ioc aids hiv dna rna mri cctv gps usb dvd suv atm pin cv ceo cfo coo cto vip diy faq tbc tba rip sms mp3 lgbt lgbtq lgbtqi bame bipoc
  phd mba bsc msc gcse gdp vat irs hmrc nhs imf wto who opec unicef unesco gop dnc rnc aclu naacp nypd lapd swat dea atf epa fda cdc sec
  fcc faa tsa dhs doj hud ftc osha nlrb dui dwi gmt bst est edt cst cdt mst mdt pst pdt utc cet cest ist mph kph rpm mwh kwh asap eta tv
  pm am afp pa ap upi dpa tass usd gbp eur isis isil plo ira ied wmd pow mia ptsd covid sars h1n1 ufo tnt ngo ngos aka usgs nyc nasdaq
  nyse ftse ltd plc llc inc rsvp sos abba mi5 mi6 sas raf rspca rnli tuc cbi bmw vw kfc ibm hp ge gm at&t msnbc espn hbo mtv ufc wwe
  crispr laser radar url html http https www pdf app api it hr pr pc ai vr ar ok tko mvp era rbi gmo psa ppe icu er cpr iq iud ivf
  ohio iowa mail dr mr mrs ms jr sr st mt no vs etc`.split(/\s+/),
);
