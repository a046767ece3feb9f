const list = (names: string): readonly string[] => names.split('|')

/** Organisations that articles name without saying what they are. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  list(
    'United Nations|UN|U.N.|NATO|UNESCO|UNICEF|WHO|World Health Organization|European Union|EU|E.U.|African Union|OPEC|ASEAN|' +
      'WTO|World Bank|IMF|International Monetary Fund|Interpol|Europol|OECD|NAFTA|Red Cross|Amnesty International|Greenpeace|' +
      'NASA|ESA|European Space Agency|CERN|FBI|CIA|NSA|KGB|MI5|MI6|Gestapo|IRS|FDA|EPA|CDC|NOAA|NIH|DARPA|Pentagon|Kremlin|' +
      'White House|Supreme Court|House of Representatives|House of Commons|House of Lords|Congress|Senate|Parliament|Knesset|' +
      'Bundestag|Duma|Politburo|Wehrmacht|Luftwaffe|Red Army|Taliban|Al-Qaeda|al-Qaeda|ISIS|Hamas|Hezbollah|Ku Klux Klan|Mafia|' +
      'BBC|CNN|NBC|CBS|ABC|Fox News|PBS|NPR|MTV|HBO|ESPN|ITV|Al Jazeera|Reuters|Associated Press|Agence France-Presse|AFP|TASS|' +
      'Xinhua|KCNA|New York Times|Washington Post|Wall Street Journal|Guardian|Financial Times|Le Monde|Der Spiegel|Wikipedia|' +
      'Wikinews|Wikimedia|Google|Microsoft|Facebook|Twitter|YouTube|Instagram|Netflix|Spotify|Airbnb|Uber|IBM|Intel|AMD|Nvidia|' +
      'Samsung|Sony|Nintendo|Toyota|Honda|Nissan|Volkswagen|BMW|Mercedes-Benz|Audi|Ford|General Motors|Chrysler|Tesla|Boeing|' +
      'Airbus|Lockheed Martin|SpaceX|Siemens|Bosch|Philips|Nokia|Ericsson|IKEA|Nestlé|Unilever|Pfizer|Bayer|Novartis|Coca-Cola|' +
      "PepsiCo|McDonald's|Starbucks|Walmart|Disney|Walt Disney Company|Pixar|Warner Bros.|Paramount|Universal|Gazprom|Rosneft|" +
      'ExxonMobil|Shell|Chevron|Monsanto|Goldman Sachs|JPMorgan|HSBC|Barclays|Johnson & Johnson|Procter & Gamble|Marks & Spencer|' +
      'AT&T|Verizon|Vodafone|Yahoo|eBay|PayPal|Wikia|Harvard|Yale|Princeton University|Stanford|MIT|Caltech|UCLA|Scotland Yard|' +
      'FIFA|UEFA|NBA|NFL|MLB|NHL|NCAA|IOC|International Olympic Committee|Manchester United|Real Madrid|Barcelona FC|Red Sox|' +
      'Boston Red Sox|New York Yankees|Church of England|Catholic Church|Roman Catholic Church|Church of Scientology|Salvation Army|' +
      'Labour Party|Conservative Party|Republican Party|Democratic Party|Communist Party|Nazi Party|Beatles|Rolling Stones|' +
      'Lufthansa|Ryanair|EasyJet|Delta Air Lines|British Airways|Amtrak|Greyhound|FedEx|UPS|ACLU|NAACP|YMCA|PLOS ONE|Allianz',
  ),
)
